#pragma once

#include "widgets/kit/DraftKeeper.h"
#include "widgets/notices/DetailNet.h"
#include "widgets/notices/DocketFlow.h"
#include "widgets/notices/RecordSheet.h"

#include <array>

namespace vigie::ui::notices {

/// Questions that the policy does not answer, before the ethics committee: asked, thought about, answered, made policy.
class DocketSheet : public RecordSheet
{
    Q_OBJECT

public:
    DocketSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports);

    /// `kase`: on the desk, which a new question is about; empty: none is.
    void show(const domain::CaseId &kase);
    void leave();
    DocketFlow &flow() { return m_flow; }

protected:
    void act() override;
    void begin() override;
    void choose(int row) override;
    void retry() override { m_flow.open(); }
    QWidget *firstField() override;

private:
    enum class Mode { Read, Ask, Position, Answer, Adopt };

    void makeReading();
    void makeAsking();
    void makeWriting();
    Mode mode() const;
    const domain::Docket *current() const { return m_isAsking ? nullptr : m_flow.find(m_current); }
    void refresh();
    void refreshList();
    void refreshReading();
    void refreshWriting();
    void refreshFoot();
    void openFields();
    void fillClauses();
    void showClause();
    void look();
    bool isWritten() const;
    domain::DocketQuestion question() const;
    std::optional<int> option() const;
    std::optional<domain::DocketProposal> proposal() const;
    QString actText() const;

    DocketFlow m_flow;
    DetailNet m_net;
    std::string m_language;
    domain::CaseId m_case;
    domain::DocketId m_current;
    bool m_isAsking = false;
    std::optional<Mode> m_shown; ///< the fields are of this mode

    kit::PlainLabel *m_question = nullptr;
    kit::PlainLabel *m_meta = nullptr;
    kit::PlainLabel *m_options = nullptr;
    kit::PlainLabel *m_positions = nullptr;
    kit::PlainLabel *m_answer = nullptr;
    kit::PlainLabel *m_policy = nullptr;
    std::vector<QWidget *> m_reading;
    std::vector<QWidget *> m_answered; ///< where there is an answer
    std::vector<QWidget *> m_asking;
    std::vector<QWidget *> m_writing;
    std::vector<QWidget *> m_proposing;
    kit::NoteField *m_askText = nullptr;
    std::array<QLineEdit *, domain::docket::MostOptions> m_askOptions{};
    kit::SectionHeader *m_writeHead = nullptr;
    QComboBox *m_option = nullptr;
    kit::NoteField *m_text = nullptr;
    QComboBox *m_clause = nullptr;
    std::array<kit::NoteField *, 2> m_texts{}; ///< French, English
    std::array<QLineEdit *, 2> m_summaries{};  ///< likewise
    std::unique_ptr<kit::DraftKeeper> m_askKeeper;
    std::unique_ptr<kit::DraftKeeper> m_textKeeper;
};

} // namespace vigie::ui::notices
