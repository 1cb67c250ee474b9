#include "widgets/notices/DecisionForm.h"

#include "widgets/kit/VisibleText.h"
#include "widgets/notices/NoticeWords.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using domain::NoticeFault;
using domain::NoticeOutcome;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::Tone;

namespace {

bool has(const std::vector<NoticeFault> &faults, NoticeFault fault)
{
    return std::ranges::find(faults, fault) != faults.end();
}

/// The first of `wanted` that is among `faults`, in words.
QString firstOf(const std::vector<NoticeFault> &faults, std::initializer_list<NoticeFault> wanted)
{
    for (const auto fault : wanted)
        if (has(faults, fault))
            return NoticeWords::fault(fault);
    return {};
}

} // namespace

const std::array<NoticeOutcome, 4> &DecisionForm::outcomes()
{
    static constexpr std::array<NoticeOutcome, 4> all{NoticeOutcome::Restricted, NoticeOutcome::NoViolation,
                                                      NoticeOutcome::Imprecise, NoticeOutcome::AlreadyGone};
    return all;
}

DecisionForm::DecisionForm(const kit::ThemeSource &theme, DecisionDraft &draft, const DetailNet &details,
                           StandingWatch *standing, RestrictionRows::Now now, std::string language, QWidget *parent)
    : DecidingForm(theme, details, parent), m_draft(draft), m_now(now), m_language(std::move(language))
{
    setObjectName(QStringLiteral("decisionForm"));
    setAccessibleName(tr("Decision"));
    addFindings();
    if (standing)
        addStanding(*standing);
    addRestriction(std::move(now));
    if (standing)
        addMisuse();
    else
        m_rows->leaveOut(domain::RestrictionKind::AccountEnded);
    addFacts();
    layOut();
    connect(&draft, &DecisionDraft::changed, this, &DecisionForm::refresh);
    connect(&details, &DetailNet::changed, this, &DecisionForm::refresh);
    refresh();
}

void DecisionForm::addFindings()
{
    std::vector<Outcome> findings;
    for (const auto outcome : outcomes())
        findings.push_back({NoticeWords::outcome(outcome), QStringLiteral("outcome%1").arg(static_cast<int>(outcome))});
    addOutcomes(head(tr("What did you find?"), "outcomeHeading"), findings, "outcomeMeaning");
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const auto outcome = outcomes()[i];
        m_outcomes[i]->setAccessibleDescription(NoticeWords::outcomeMeaning(outcome));
        connect(m_outcomes[i], &QAbstractButton::clicked, this, [this, outcome] { m_draft.setOutcome(outcome); });
    }
}

void DecisionForm::addStanding(StandingWatch &standing)
{
    m_column->addWidget(head(tr("On the account"), "standingHeading"));
    m_standing = new StandingView(m_theme, m_draft, standing, m_now, m_body);
    m_column->addWidget(m_standing);
}

void DecisionForm::addRestriction(RestrictionRows::Now now)
{
    m_restriction = new QWidget(m_body);
    m_restriction->setObjectName(QStringLiteral("restrictionPart"));
    m_rows = new RestrictionRows(m_theme, m_draft, std::move(now), m_restriction);
    m_ending = new EndingRows(m_theme, m_draft, m_now, m_restriction);
    connect(&m_ending->basis(), &kit::NoteField::submitted, this, &DecisionForm::submitted);
    m_restrictionFault = label({.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap}, "restrictionFault");
    m_clauseHead = head(tr("Clause"), "clauseHeading");
    m_clause = label({.flow = PlainLabel::Flow::Wrap}, "chosenClause");
    m_pickClause = new kit::Button(m_theme, tr("Choose the clause…"), kit::Button::Role::Plain, m_restriction);
    m_pickClause->setObjectName(QStringLiteral("pickClause"));
    m_pickClause->setFocusPolicy(Qt::TabFocus);
    connect(m_pickClause, &QAbstractButton::clicked, this, &DecisionForm::clauseWanted);
    auto *column = new QVBoxLayout(m_restriction);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme->metric(Metric::SpaceXs));
    for (QWidget *part : std::initializer_list<QWidget *>{head(tr("What is taken away"), "restrictionHeading"), m_rows,
                                                          m_ending, m_restrictionFault, m_clauseHead, m_clause})
        column->addWidget(part);
    column->addWidget(m_pickClause, 0, Qt::AlignLeft);
    m_column->addWidget(m_restriction);
}

void DecisionForm::addMisuse()
{
    m_misuse = new MisuseRows(m_theme, m_draft, m_now, m_body);
    m_column->addWidget(m_misuse);
}

void DecisionForm::addFacts()
{
    addWords(tr("What you saw, and why it follows"), tr("What you saw, and why it follows: it stands in the letter"),
             {"factsHeading", "facts", "factsCount", "factsDetails", "noteHeading", "note"});
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { m_draft.setFacts(m_words->toPlainText()); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_draft.setNote(m_note->toPlainText()); });
}

void DecisionForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const auto margins = m_column->contentsMargins();
    m_rows->setRoom(viewport()->width() - margins.left() - margins.right());
}

void DecisionForm::setKeys(const Keys &keys)
{
    for (std::size_t i = 0; i < m_outcomes.size() && i < keys.outcomes.size(); ++i)
        setOutcomeKey(i, NoticeWords::outcome(outcomes()[i]), keys.outcomes[i]);
    m_rows->setKeys(keys.restrictions);
    m_pickClause->setKeyHint(keys.clause);
    m_wordsHead->setKeyHint(keys.facts);
    if (m_standing)
        m_standing->setTakeKey(keys.proposal);
}

void DecisionForm::takeProposal()
{
    if (m_standing)
        m_standing->take();
}

void DecisionForm::refresh()
{
    const bool open = m_draft.detail() && m_draft.detail()->notice;
    m_body->setEnabled(open);
    for (std::size_t i = 0; i < m_outcomes.size(); ++i)
        checkOutcome(i, m_draft.outcome() == outcomes()[i]);
    const auto faults = m_draft.faults(m_now());
    m_restriction->setVisible(m_draft.restricts());
    if (m_standing)
        m_standing->refresh();
    m_rows->refresh();
    m_ending->refresh(faults);
    if (m_misuse)
        m_misuse->refresh(faults);
    refreshFaults(faults);
    refreshFacts(faults);
}

void DecisionForm::refreshFaults(const std::vector<NoticeFault> &faults)
{
    const bool missing = has(faults, NoticeFault::OutcomeMissing);
    tellMeaning(missing ? NoticeWords::fault(NoticeFault::OutcomeMissing)
                        : NoticeWords::outcomeMeaning(m_draft.outcome()),
                missing);
    const QString restriction =
        firstOf(faults, {NoticeFault::ItemsForeign, NoticeFault::ItemsMissing, NoticeFault::RestrictionMissing,
                         NoticeFault::RestrictionTwice, NoticeFault::RestrictionOver, NoticeFault::RestrictionForeign});
    m_restrictionFault->setPlainText(restriction);
    m_restrictionFault->setVisible(!restriction.isEmpty());
    const auto *clause = m_draft.clause();
    m_clause->setPlainText(clause ? tr("%1 %2", "code of a clause, its title")
                                            .arg(QString::fromStdString(clause->code), clause->title.in(m_language)) +
                                        QLatin1Char('\n') + clause->text.in(m_language)
                                  : NoticeWords::fault(NoticeFault::ClauseMissing));
    m_clause->setColour(clause ? Colour::Text : Colour::Warning);
    m_pickClause->setText(clause ? tr("Another clause…") : tr("Choose the clause…"));
}

void DecisionForm::refreshFacts(const std::vector<NoticeFault> &faults)
{
    const auto length = m_draft.facts().trimmed().size();
    const QString fault =
        m_draft.outcome() == NoticeOutcome::Unknown && length == 0
            ? QString()
            : firstOf(faults, {NoticeFault::FactsMissing, NoticeFault::FactsTooLong, NoticeFault::FactsUnfinished});
    refreshWords(length, fault);
}

} // namespace vigie::ui::notices
