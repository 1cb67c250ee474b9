#pragma once

#include "widgets/notices/InformationFields.h"
#include "widgets/notices/InformationFlow.h"
#include "widgets/notices/RecordSheet.h"

namespace vigie::ui::notices {

/// Orders to give information: recorded, verified, answered by two people, handed over. One thing is done at a time,
/// which the person chooses; the window explains what the platform would refuse.
class InformationSheet : public RecordSheet
{
    Q_OBJECT

public:
    InformationSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports);

    void show();
    void leave();
    InformationFlow &flow() { return m_flow; }

protected:
    void act() override;
    void begin() override;
    void choose(int row) override;
    void retry() override { m_flow.open(); }
    QWidget *firstField() override;

private:
    using Work = domain::InformationWork;

    void makeReading();
    void makeEntry();
    InformationFields::Parts makeEntryFields();
    void makeScope(InformationFields::Parts &parts);
    void makeSilence(InformationFields::Parts &parts);
    void makeSteps();
    const domain::InformationOrder *current() const { return m_isNew ? nullptr : m_flow.find(m_current); }
    /// What is going to be done.
    Work work() const;
    std::vector<Work> offered(const domain::InformationOrder &order) const;
    Work proposed(const domain::InformationOrder &order) const;
    std::optional<domain::InformationBar> bar() const;
    void fill(); ///< the chosen order comes into the fields
    void refresh();
    void refreshList();
    void refreshReading();
    void refreshFields();
    void refreshFoot();
    void confirmCode();
    bool isReady() const; ///< what the work needs is written
    QString word() const; ///< what is to be known at the foot; empty: nothing
    bool isFaultyWord() const;

    InformationFlow m_flow;
    QString m_language;
    domain::InformationOrderId m_current;
    bool m_isNew = false;

    kit::PlainLabel *m_clock = nullptr;
    kit::PlainLabel *m_story = nullptr;
    kit::PlainLabel *m_faults = nullptr;
    kit::PlainLabel *m_answer = nullptr;
    kit::PlainLabel *m_telling = nullptr;
    kit::PlainLabel *m_letters = nullptr;
    kit::PlainLabel *m_history = nullptr;
    QComboBox *m_next = nullptr;
    std::vector<Work> m_works; ///< as m_next lists them
    QComboBox *m_check = nullptr;
    QLineEdit *m_checkNote = nullptr;
    kit::NoteField *m_words = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_receipt = nullptr;
    kit::PlainLabel *m_result = nullptr;
    QLineEdit *m_code = nullptr;
    kit::Button *m_confirm = nullptr;
    InformationFields *m_fields = nullptr;
    std::vector<QWidget *> m_reading;
    std::vector<QWidget *> m_answered; ///< where there is an answer
    std::vector<QWidget *> m_entry;    ///< what is corrected before it is handed over
    std::vector<QWidget *> m_silence;  ///< what is corrected at any time
    std::vector<QWidget *> m_verifying;
    std::vector<QWidget *> m_coding;
};

} // namespace vigie::ui::notices
