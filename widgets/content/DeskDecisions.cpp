#include "widgets/content/DeskDecisions.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Words.h"

#include <algorithm>
#include <map>

namespace vigie::ui::content {

using domain::Classification;
using domain::DecisionAction;
using kit::Button;

DeskDecisions::DeskDecisions(const DeskParts &parts)
    : QObject(&parts.desk), m_parts(parts), m_picker(new ClausePicker(parts.theme, parts.desk, parts.ports.language)),
      m_reasons(parts.actions, parts.desk, parts.ports.language,
                [this](const domain::Clause &clause) { decideByClause(clause); })
{
    connect(m_picker, &ClausePicker::chosen, this,
            [this](DecisionAction action, const domain::ClauseId &clause) { decide(action, clause); });
    // Whoever picks a reason means the case it was opened over.
    connect(&parts.flow, &CaseFlow::caseChanged, m_picker, [this] {
        const auto *detail = m_parts.flow.current();
        if (!detail || detail->kase.id != m_pickedFor)
            m_picker->close();
    });
    addActions();
}

void DeskDecisions::addActions()
{
    using enum ActionGroup;
    const auto &add = m_parts.add;
    m_general = add("content.publish-general", kit::words(DecisionAction::PublishGeneral), tr("General"), Decisions,
                    Qt::Key_G, [this] { publish(Classification::General); });
    m_adult = add("content.publish-adult", kit::words(DecisionAction::PublishAdult), tr("Adult"), Decisions, Qt::Key_A,
                  [this] { publish(Classification::Adult); });
    m_block = add("content.block", tr("Block for a reason…"), tr("Block…"), Decisions, Qt::Key_X,
                  [this] { pickClause(DecisionAction::Block); });
    m_unavailable = add("content.unavailable", tr("Make unavailable for a reason…"), tr("Take down…"), Decisions,
                        Qt::Key_U, [this] { pickClause(DecisionAction::MakeUnavailable); });
    m_readLetter =
        add("content.read-letter", tr("Read the letter of a reason before deciding…"), tr("Letters…"), Work,
            Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { pickClause(restriction(), ClausePicker::Keys::Read); });
    m_hide =
        add("content.hide", kit::words(DecisionAction::Hide), tr("Hide"), Work, Qt::Key_C, [this] { hideOrShow(); });
    for (const QAction *frequent : {m_general, m_adult})
        m_parts.actions.setUse(*frequent, kit::ActionUse::Frequent);
}

void DeskDecisions::fill(kit::ActionBar &bar) const
{
    bar.add(*m_general, Button::Role::Plain);
    bar.add(*m_adult, Button::Role::Plain);
    bar.add(*m_hide, Button::Role::Plain);
    bar.add(*m_unavailable, Button::Role::Danger);
    bar.add(*m_block, Button::Role::Danger);
}

void DeskDecisions::refresh()
{
    for (const auto &[action, classification] :
         {std::pair(m_general, Classification::General), std::pair(m_adult, Classification::Adult)}) {
        const auto decision = publishing(classification);
        const QString shortText = action->iconText();
        action->setText(confirms(decision) ? keeping(classification) : kit::words(decision));
        action->setIconText(shortText);
        action->setEnabled(allows(decision));
    }
    refreshRestrictions();
    m_readLetter->setEnabled(allows(restriction()));
    const auto item = m_parts.flow.item();
    const bool hidden = item && item->hiddenUntil;
    m_hide->setText(kit::words(hidden ? DecisionAction::Unhide : DecisionAction::Hide));
    m_hide->setIconText(hidden ? tr("Show again") : tr("Hide"));
    m_hide->setEnabled(allows(hidden ? DecisionAction::Unhide : DecisionAction::Hide));
    std::map<DecisionAction, bool> known; // a policy has many clauses and few actions
    m_reasons.enable([this, &known](const domain::Clause &clause) {
        return std::ranges::any_of(clause.actions, [this, &known](DecisionAction action) {
            const auto [allowed, isNew] = known.try_emplace(action, false);
            if (isNew)
                allowed->second = allows(action);
            return allowed->second;
        });
    });
}

/// What is published can be taken down, what is not can be blocked: one of the two has a place in the bar.
void DeskDecisions::refreshRestrictions()
{
    const bool blocks = allows(DecisionAction::Block);
    const bool takesDown = allows(DecisionAction::MakeUnavailable);
    m_block->setVisible(blocks || !takesDown);
    m_block->setEnabled(blocks);
    m_unavailable->setVisible(takesDown);
    m_unavailable->setEnabled(takesDown);
}

bool DeskDecisions::allows(DecisionAction action) const
{
    // Nobody publishes on evidence that is missing or damaged.
    return m_parts.flow.allows(action) &&
           (!publishes(action) || (m_parts.canvas.isComplete() && !m_parts.canvas.hasExceptions()));
}

DecisionAction DeskDecisions::publishing(Classification classification) const
{
    const bool adult = classification == Classification::Adult;
    const auto fresh = adult ? DecisionAction::PublishAdult : DecisionAction::PublishGeneral;
    const auto again = adult ? DecisionAction::ReclassifyAdult : DecisionAction::ReclassifyGeneral;
    const auto item = m_parts.flow.item();
    return item && item->state == domain::ItemState::Published ? again : fresh;
}

bool DeskDecisions::confirms(DecisionAction action) const
{
    const auto item = m_parts.flow.item();
    const auto after = item ? domain::outcome(action, *item) : std::nullopt;
    return after && *after == domain::ItemOutcome{item->state, item->classification};
}

QString DeskDecisions::keeping(Classification classification)
{
    return classification == Classification::Adult ? tr("Keep as adult") : tr("Keep as general");
}

QString DeskDecisions::obstacle() const
{
    const auto session = m_parts.ports.connection.session();
    if (!session || !session->may("item.decide"))
        return kit::errorText(ErrorCode::Permission);
    const auto item = m_parts.flow.item();
    if (!item || !m_parts.flow.current()->policy)
        return tr("The record is incomplete. It cannot be decided here.");
    if (!domain::isUnderstood(m_parts.flow.current()->kase, *item))
        return tr("The record uses a word that this version does not know. It cannot be decided here.");
    if (item->restricted)
        return tr("Restricted content is neither shown nor decided here.");
    if (m_parts.canvas.hasExceptions())
        return tr("Pictures are marked as exceptions: the set cannot be published. The decision names them.");
    if (const auto reason = m_parts.flow.reason())
        return m_parts.flow.allows(DecisionAction::Hide) || m_parts.flow.allows(DecisionAction::Block)
                   ? tr("Not claimed: the platform cannot be reached. Your decision counts if nobody else decides "
                        "first.")
                   : kit::errorText(*reason);
    return {};
}

void DeskDecisions::publish(Classification classification)
{
    const auto action = publishing(classification);
    if (!allows(action))
        return;
    std::optional<domain::ClauseId> ground;
    for (const auto &clause : m_parts.flow.current()->policy->clauses)
        if (!ground && std::ranges::find(clause.actions, action) != clause.actions.end())
            ground = clause.id;
    decide(action, ground);
}

void DeskDecisions::decide(DecisionAction action, const std::optional<domain::ClauseId> &clause)
{
    if (!allows(action))
        return;
    m_parts.flow.decide(m_parts.canvas.paintedCase(), action, clause, m_parts.canvas.sawFullPicture(),
                        m_parts.canvas.exceptionsNote());
}

void DeskDecisions::decideByClause(const domain::Clause &clause)
{
    for (const DecisionAction action : clause.actions)
        if (allows(action))
            return decide(action, clause.id);
}

DecisionAction DeskDecisions::restriction() const
{
    return allows(DecisionAction::Block) ? DecisionAction::Block : DecisionAction::MakeUnavailable;
}

void DeskDecisions::pickClause(DecisionAction action, ClausePicker::Keys keys)
{
    std::vector<domain::Clause> fitting;
    std::ranges::copy_if(m_parts.flow.current()->policy->clauses, std::back_inserter(fitting),
                         [action](const domain::Clause &clause) {
                             return std::ranges::find(clause.actions, action) != clause.actions.end();
                         });
    const auto likely = m_parts.flow.isSealed() ? domain::Category::Unknown : m_parts.flow.current()->kase.category;
    m_pickedFor = m_parts.flow.current()->kase.id;
    m_picker->ask(
        action, std::move(fitting), likely,
        [this, action](const domain::Clause &clause) { return m_parts.flow.letter(action, clause.id); }, keys);
}

void DeskDecisions::hideOrShow()
{
    const auto item = m_parts.flow.item();
    if (item)
        decide(item->hiddenUntil ? DecisionAction::Unhide : DecisionAction::Hide, {});
}

} // namespace vigie::ui::content
