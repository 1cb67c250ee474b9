#include "widgets/content/JudgingSection.h"

#include "widgets/content/CaseWords.h"
#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using domain::CaseDetail;
using domain::DecisionAction;
using domain::Item;
using domain::TwoReaders;
using kit::Metric;
using kit::PlainLabel;

JudgingSection::JudgingSection(const kit::ThemeSource &theme, CaseFlow &caseFlow, std::string language)
    : m_theme(theme), m_flow(caseFlow), m_language(std::move(language))
{
    setObjectName(QStringLiteral("judgingSection"));
    setAccessibleName(tr("How this case is judged"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(Metric::SpaceXs));
    m_how = part(tr("Judging"), "judging");
    m_complaint = part(tr("The member objects"), "complaint");
    m_sent = part(tr("Letter that was sent"), "letterSent");
    m_findings = part(tr("What two readers found"), "findings");
    m_letter = part(tr("What the member would be told"), "letter");
    m_buttons = new QWidget(this);
    m_buttons->setObjectName(QStringLiteral("judgingButtons"));
    auto *flow = new kit::FlowLayout(m_buttons, theme->metric(Metric::SpaceXs));
    flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_buttons);
}

kit::Button *JudgingSection::addButton(QAction &action)
{
    auto *button = new kit::Button(m_theme, {}, kit::Button::Role::Plain, m_buttons);
    button->setObjectName(QStringLiteral("button.") + action.objectName());
    button->setFocusPolicy(Qt::TabFocus);
    button->follow(action);
    m_buttons->layout()->addWidget(button);
    return button;
}

void JudgingSection::addKeep(QAction &action)
{
    m_keep = addButton(action);
    m_keep->setVisible(false);
}

JudgingSection::Part JudgingSection::part(const QString &head, const char *name)
{
    Part made{new kit::SectionHeader(m_theme, head, this),
              new PlainLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, this)};
    made.text->setObjectName(QLatin1StringView(name));
    layout()->addWidget(made.head);
    layout()->addWidget(made.text);
    return made;
}

void JudgingSection::say(const Part &part, const QString &text)
{
    part.head->setVisible(!text.isEmpty());
    part.text->setVisible(!text.isEmpty());
    part.text->setPlainText(text);
}

void JudgingSection::showNothing()
{
    setVisible(false);
}

void JudgingSection::showCase(const CaseDetail &detail, const std::optional<Item> &item)
{
    setVisible(item.has_value() && detail.policy.has_value());
    if (!item || !detail.policy)
        return;
    say(m_how, how(detail, *item));
    if (m_keep)
        m_keep->setVisible(m_flow.judged().has_value());
    showAppeal(detail);
    say(m_findings, findings(detail));
    showLetter(detail, *item);
}

QString JudgingSection::how(const CaseDetail &detail, const Item &item) const
{
    QStringList lines;
    if (const auto &first = m_flow.judged()) {
        lines << tr("You judged alone: %1%2.")
                     .arg(kit::words(first->firstAction), clauseCode(detail, first->firstClause));
        if (first->revealed)
            lines << tr("The machine says: %1.")
                         .arg(CaseWords::finding(first->revealed->category, first->revealed->severity));
        lines << tr("Enter keeps your judgement, another key changes it. Both are recorded.");
    } else if (m_flow.isSealed()) {
        lines << tr("Sealed: the machine’s opinion is shown after you have judged.");
    }
    if (item.knownHash)
        lines << tr("This file is on the list of known illegal files. It is never released from here.");
    if (detail.kase.reason == domain::CaseReason::SecondReading)
        lines << tr("Somebody else has read this case. Your judgement is compared with theirs.");
    if (const QString why = twoReaders(item); !why.isEmpty())
        lines << why;
    return lines.join(QLatin1Char('\n'));
}

QString JudgingSection::twoReaders(const Item &item) const
{
    if (m_flow.isUnsure())
        return tr("You are unsure: somebody else reads this case after you.");
    const auto ground = [this](DecisionAction action) { return m_flow.twoReaders(action, std::nullopt); };
    const bool published = item.state == domain::ItemState::Published;
    switch (ground(published ? DecisionAction::ReclassifyGeneral : DecisionAction::PublishGeneral)) {
    case TwoReaders::LiftsManifestlyIllegal:
        return tr("Manifestly illegal: only two people together can release it.");
    case TwoReaders::AutomaticBlock:
        return tr("A machine blocked it: two people decide the appeal.");
    case TwoReaders::Appeal:
        return tr("An appeal: two people decide.");
    default:
        return {};
    }
}

QString JudgingSection::clauseCode(const CaseDetail &detail, const std::optional<domain::ClauseId> &clause) const
{
    const auto *found = clause ? detail.policy->find(*clause) : nullptr;
    return found ? QStringLiteral(" · ") + QString::fromStdString(found->code) : QString();
}

void JudgingSection::showAppeal(const CaseDetail &detail)
{
    const auto &appeal = detail.kase.appeal;
    say(m_complaint, appeal ? appeal->complaint : QString());
    if (!appeal)
        return say(m_sent, {});
    const QString day = kit::moment(appeal->blockedAt);
    QStringList lines{appeal->automated ? tr("%1, decided by a machine alone").arg(day)
                                        : tr("%1, decided by a person").arg(day)};
    // It names the clause, and with it what was found.
    if (m_flow.isSealed())
        lines << tr("Its words are shown after you have judged.");
    else if (!appeal->letter.isEmpty())
        lines << appeal->letter;
    say(m_sent, lines.join(QLatin1Char('\n')));
}

QString JudgingSection::findings(const CaseDetail &detail) const
{
    QStringList lines;
    for (std::size_t i = 0; i < detail.kase.proposals.size(); ++i) {
        const auto &proposal = detail.kase.proposals[i];
        lines << tr("Reader %1: %2%3").arg(i + 1).arg(kit::words(proposal.action), clauseCode(detail, proposal.clause));
    }
    return lines.join(QLatin1Char('\n'));
}

void JudgingSection::showLetter(const CaseDetail &detail, const Item &item)
{
    if (m_flow.isSealed()) // the clause that fits says what was found
        return say(m_letter, {});
    const auto action =
        item.state == domain::ItemState::Pending ? DecisionAction::Block : DecisionAction::MakeUnavailable;
    const auto clause = std::ranges::find_if(detail.policy->clauses, [&](const domain::Clause &c) {
        return c.category == detail.kase.category && std::ranges::find(c.actions, action) != c.actions.end();
    });
    if (clause == detail.policy->clauses.end() || !m_flow.allows(action))
        return say(m_letter, {});
    const auto draft = m_flow.letter(action, clause->id);
    if (!draft)
        return say(m_letter, {});
    if (!draft->missing.empty())
        return say(m_letter,
                   tr("The letter cannot be sent: it has no value for %1.")
                       .arg(QStringList(draft->missing.begin(), draft->missing.end()).join(QStringLiteral(", "))));
    say(m_letter, draft->letter.text);
}

} // namespace vigie::ui::content
