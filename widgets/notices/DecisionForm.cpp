#include "widgets/notices/DecisionForm.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/notices/NoticeWords.h"

#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using domain::NoticeFault;
using domain::NoticeOutcome;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::SectionHeader;
using kit::Tone;

namespace {

constexpr int FactsLines = 6;
constexpr int NoteLines = 2;

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
    : QScrollArea(parent), m_theme(theme), m_draft(draft), m_details(details), m_now(now),
      m_language(std::move(language)), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("decisionForm"));
    setAccessibleName(tr("Decision"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const int space = theme->metric(Metric::SpaceS);
    m_column->setContentsMargins(2 * space, space, 2 * space, 2 * space);
    m_column->setSpacing(space / 2);
    addOutcomes();
    if (standing)
        addStanding(*standing);
    addRestriction(std::move(now));
    if (standing)
        addMisuse();
    else
        m_rows->leaveOut(domain::RestrictionKind::AccountEnded);
    addWords();
    m_column->addStretch(1);
    setWidget(m_body);
    dress();
    connect(&theme, &kit::ThemeSource::changed, this, &DecisionForm::dress);
    connect(&draft, &DecisionDraft::changed, this, &DecisionForm::refresh);
    connect(&details, &DetailNet::changed, this, &DecisionForm::refresh);
    refresh();
}

PlainLabel *DecisionForm::label(PlainLabel::Look look, const char *name)
{
    auto *made = new PlainLabel(m_theme, look, m_body);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

SectionHeader *DecisionForm::head(const QString &text, const char *name)
{
    auto *made = new SectionHeader(m_theme, text, m_body);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void DecisionForm::addOutcomes()
{
    m_column->addWidget(head(tr("What did you find?"), "outcomeHeading"));
    auto *list = new QVBoxLayout;
    list->setSpacing(m_theme->metric(Metric::SpaceXs));
    for (const auto outcome : outcomes()) {
        auto *button = new QRadioButton(NoticeWords::outcome(outcome), m_body);
        button->setObjectName(QStringLiteral("outcome%1").arg(static_cast<int>(outcome)));
        button->setAccessibleName(NoticeWords::outcome(outcome));
        button->setAccessibleDescription(NoticeWords::outcomeMeaning(outcome));
        connect(button, &QAbstractButton::clicked, this, [this, outcome] { m_draft.setOutcome(outcome); });
        list->addWidget(button);
        m_outcomes.push_back(button);
    }
    m_column->addLayout(list);
    m_meaning = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "outcomeMeaning");
    m_column->addWidget(m_meaning);
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

void DecisionForm::addWords()
{
    const auto field = [this](const char *name, const QString &called, const QString &hint, int lines) {
        auto *made = new kit::NoteField(m_theme, m_body);
        made->setObjectName(QLatin1StringView(name));
        made->setAccessibleName(called);
        made->setPlaceholderText(hint);
        made->setLines(lines);
        connect(made, &kit::NoteField::submitted, this, &DecisionForm::submitted);
        return made;
    };
    m_factsHead = head(tr("What you saw, and why it follows"), "factsHeading");
    m_facts = field("facts", tr("What you saw, and why it follows: it stands in the letter"),
                    tr("The person reads this. No name, address or number of anybody."), FactsLines);
    m_count = label({.type = kit::Type::Caption, .colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap},
                    "factsCount");
    m_found = label({.colour = Colour::Danger, .flow = PlainLabel::Flow::Wrap}, "factsDetails");
    m_note = field("note", tr("Note for colleagues"), tr("For colleagues only. Nobody else reads it."), NoteLines);
    for (QWidget *part : std::initializer_list<QWidget *>{m_factsHead, m_facts, m_count, m_found,
                                                          head(tr("Note for colleagues"), "noteHeading"), m_note})
        m_column->addWidget(part);
    connect(m_facts, &QPlainTextEdit::textChanged, this, [this] { m_draft.setFacts(m_facts->toPlainText()); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_draft.setNote(m_note->toPlainText()); });
}

void DecisionForm::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme->colour(Colour::Surface));
    setPalette(colours);
    m_body->setPalette(colours);
    m_body->setAutoFillBackground(true);
}

void DecisionForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const auto margins = m_column->contentsMargins();
    m_rows->setRoom(viewport()->width() - margins.left() - margins.right());
}

void DecisionForm::setKeys(const std::vector<QString> &outcomes, const QString &clause, const QString &facts)
{
    m_outcomeKeys = outcomes;
    for (std::size_t i = 0; i < m_outcomes.size() && i < outcomes.size(); ++i) {
        const QString name = NoticeWords::outcome(DecisionForm::outcomes()[i]);
        m_outcomes[i]->setText(outcomes[i].isEmpty() ? name
                                                     : tr("%1  (%2)", "outcome, its key").arg(name, outcomes[i]));
    }
    m_pickClause->setKeyHint(clause);
    m_factsHead->setKeyHint(facts);
}

void DecisionForm::refresh()
{
    const bool open = m_draft.detail() && m_draft.detail()->notice;
    m_body->setEnabled(open);
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        m_outcomes[i]->setAutoExclusive(false);
        m_outcomes[i]->setChecked(m_draft.outcome() == outcomes()[i]);
        m_outcomes[i]->setAutoExclusive(true);
    }
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
    m_meaning->setPlainText(missing ? NoticeWords::fault(NoticeFault::OutcomeMissing)
                                    : NoticeWords::outcomeMeaning(m_draft.outcome()));
    m_meaning->setColour(missing ? Colour::Warning : Colour::TextSecondary);
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
    const QString count = tr("%1 of %2", "letters written, at most")
                              .arg(QLocale().toString(length), QLocale().toString(domain::noticing::FactsLimit));
    const QString fault =
        m_draft.outcome() == NoticeOutcome::Unknown && length == 0
            ? QString()
            : firstOf(faults, {NoticeFault::FactsMissing, NoticeFault::FactsTooLong, NoticeFault::FactsUnfinished});
    // Always one line at least: nothing moves under the hands of who types.
    m_count->setPlainText(fault.isEmpty() ? count : tr("%1. %2", "letters written; what is missing").arg(count, fault));
    m_count->setColour(fault.isEmpty() ? Colour::TextSecondary : Colour::Warning);
    QStringList found;
    for (const auto &detail : m_details.found())
        found << tr("%1: %2").arg(NoticeWords::detail(detail.kind), detail.mask);
    const bool failed = m_details.failure().has_value();
    m_found->setVisible(failed || !found.isEmpty());
    if (failed)
        m_found->setPlainText(kit::errorText(*m_details.failure()));
    else if (!found.isEmpty())
        m_found->setPlainText(tr("This must not leave in a letter. Take it out:") + QLatin1Char('\n') +
                              found.join(QLatin1Char('\n')));
}

} // namespace vigie::ui::notices
