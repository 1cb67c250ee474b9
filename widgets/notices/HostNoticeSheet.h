#pragma once

#include "widgets/notices/DetailNet.h"
#include "widgets/notices/HostNoticeFlow.h"
#include "widgets/notices/RecordSheet.h"

namespace vigie::ui::notices {

/// A notice to another host where content of the platform is within reach of minors (DSA Art. 16): written from the
/// policy's words, put into files or copied for the person to send, recorded as sent, answered.
class HostNoticeSheet : public RecordSheet
{
    Q_OBJECT

public:
    HostNoticeSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports);

    /// `notice`: on the desk, which a new one came to light with; empty: none.
    void show(const domain::NoticeId &notice);
    void leave();
    HostNoticeFlow &flow() { return m_flow; }

protected:
    void act() override;
    void begin() override;
    void choose(int row) override;
    void retry() override { m_flow.open(); }
    QWidget *firstField() override;

private:
    enum class Mode { Write, RecordSent, Answer, Read };

    void makeWriting();
    void makeLeaving();
    Mode mode() const;
    const domain::HostNotice *current() const { return m_isNew ? nullptr : m_flow.find(m_current); }
    bool isSaved() const; ///< what is written is what the platform has
    void refresh();
    void refreshFields();
    void refreshLetter();
    void refreshFoot();
    void fill();
    void look();
    void copyLetter();
    domain::HostNoticeEntry entry() const;

    HostNoticeFlow m_flow;
    DetailNet m_net;
    domain::NoticeId m_notice;
    domain::HostNoticeId m_current;
    bool m_isNew = false;
    bool m_isFilling = false;
    std::string m_usual; ///< language of the window

    QLineEdit *m_host = nullptr;
    kit::NoteField *m_urls = nullptr;
    QComboBox *m_language = nullptr;
    kit::NoteField *m_explanation = nullptr;
    kit::PlainLabel *m_letter = nullptr;
    kit::PlainLabel *m_story = nullptr;
    QLineEdit *m_folder = nullptr;
    kit::Button *m_files = nullptr;
    kit::Button *m_copy = nullptr;
    kit::PlainLabel *m_result = nullptr;
    kit::NoteField *m_answer = nullptr;
    std::vector<QWidget *> m_writing;
    std::vector<QWidget *> m_leaving; ///< files and the copy
    std::vector<QWidget *> m_answering;
};

} // namespace vigie::ui::notices
