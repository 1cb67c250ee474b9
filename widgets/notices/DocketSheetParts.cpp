#include "widgets/notices/DocketSheet.h"

/// What the sheet of questions is made of.
namespace vigie::ui::notices {

using kit::Colour;

namespace {

constexpr int QuestionLines = 4;
constexpr int TextLines = 5;

} // namespace

void DocketSheet::makeReading()
{
    m_question = label("docketQuestion");
    m_meta = label("docketMeta", Colour::TextSecondary);
    m_options = label("docketOptions");
    auto *positions = head(tr("Positions"), "docketPositionsHeading");
    m_positions = label("docketPositions");
    auto *answer = head(tr("Answer"), "docketAnswerHeading");
    m_answer = label("docketAnswer");
    m_policy = label("docketPolicy", Colour::TextSecondary);
    m_reading = {m_question, m_meta, m_options, positions, m_positions};
    m_answered = {answer, m_answer, m_policy};
}

void DocketSheet::makeAsking()
{
    auto *ask = head(tr("A new question"), "docketAskHeading");
    m_askText = note("docketAsk", tr("Question"), tr("What does the policy not answer?"), QuestionLines);
    m_asking = {ask, m_askText};
    for (std::size_t i = 0; i < m_askOptions.size(); ++i) {
        m_askOptions[i] = line(("docketAsk" + std::to_string(i + 1)).c_str(), tr("Option %1").arg(i + 1),
                               i < domain::docket::FewestOptions ? tr("Option %1").arg(i + 1)
                                                                 : tr("Option %1, if there is one").arg(i + 1),
                               domain::docket::OptionLimit);
        connect(m_askOptions[i], &QLineEdit::textChanged, this, &DocketSheet::look);
        m_asking.push_back(m_askOptions[i]);
    }
    connect(m_askText, &QPlainTextEdit::textChanged, this, &DocketSheet::look);
}

void DocketSheet::makeWriting()
{
    m_writeHead = head({}, "docketWriteHeading");
    m_option = choice("docketOption", tr("Option"));
    m_text = note("docketText", tr("What you think, and why"), tr("Reasons"), TextLines);
    m_clause = choice("docketClause", tr("What it changes in the policy"));
    m_writing = {m_writeHead, m_option, m_text};
    connect(m_text, &QPlainTextEdit::textChanged, this, &DocketSheet::look);
    connect(m_option, &QComboBox::currentIndexChanged, this, &DocketSheet::refreshFoot);
    connect(m_clause, &QComboBox::activated, this, &DocketSheet::showClause);
    const std::array texts{tr("Words of the clause, in French"), tr("Words of the clause, in English")};
    const std::array summaries{tr("What changes, in French"), tr("What changes, in English")};
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i] = note(i == 0 ? "docketTextFr" : "docketTextEn", texts[i], texts[i], TextLines - 2);
        connect(m_texts[i], &QPlainTextEdit::textChanged, this, &DocketSheet::look);
        m_proposing.push_back(m_texts[i]);
    }
    for (std::size_t i = 0; i < m_summaries.size(); ++i) {
        m_summaries[i] = line(i == 0 ? "docketSummaryFr" : "docketSummaryEn", summaries[i], summaries[i],
                              domain::docket::OptionLimit);
        connect(m_summaries[i], &QLineEdit::textChanged, this, &DocketSheet::look);
        m_proposing.push_back(m_summaries[i]);
    }
}

} // namespace vigie::ui::notices
