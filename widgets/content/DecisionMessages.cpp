#include "widgets/content/DecisionMessages.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Words.h"

#include <algorithm>

namespace vigie::ui::content {

using namespace std::chrono_literals;
using domain::DecisionAction;
using kit::Tone;

namespace {

constexpr auto ToastStays = 8s;

} // namespace

DecisionMessages::DecisionMessages(const DeskParts &parts)
    : QObject(&parts.desk), m_parts(parts), m_prompt(new kit::ReversalPrompt(parts.theme, parts.desk, parts.ports.drafts))
{
    const auto *flow = &parts.flow;
    connect(flow, &CaseFlow::decided, this, &DecisionMessages::sayDecided);
    connect(flow, &CaseFlow::undone, this, &DecisionMessages::sayUndone);
    connect(flow, &CaseFlow::revealed, this, &DecisionMessages::sayRevealed);
    connect(flow, &CaseFlow::refused, this,
            [this](ErrorCode reason) { m_parts.toast.say(Tone::Danger, kit::errorText(reason), ToastStays); });
    connect(flow, &CaseFlow::replaced, this, [this] {
        m_parts.toast.say(Tone::Neutral, tr("That case is not to be looked at any more. Here is the next one."),
                          ToastStays);
    });
    connect(flow, &CaseFlow::letterIncomplete, this, [this](const QStringList &missing) {
        m_parts.toast.say(
            Tone::Danger,
            tr("Not decided: the letter to the member has no value for %1.").arg(missing.join(QStringLiteral(", "))),
            ToastStays);
    });
    connect(flow, &CaseFlow::reversed, m_prompt, &kit::ReversalPrompt::settle);
    connect(m_prompt, &kit::ReversalPrompt::confirmed, &parts.flow, &CaseFlow::reverse);
    connect(&parts.toast, &kit::Toast::actionTriggered, &parts.flow, &CaseFlow::undo);
}

void DecisionMessages::close()
{
    m_prompt->close();
    m_parts.toast.close();
}

void DecisionMessages::sayRevealed()
{
    const auto stance = domain::stanceOf(m_parts.flow.current()->item->verdict);
    const bool against =
        domain::agreementOf(m_parts.flow.judged()->firstAction, stance) == domain::Agreement::Disagrees;
    m_parts.toast.say(Tone::Soon,
                      against
                          ? tr("The machine disagrees. Enter keeps your judgement, another key changes it.")
                          : tr("The machine’s opinion is shown. Enter keeps your judgement, another key changes it."),
                      ToastStays);
}

void DecisionMessages::sayDecided(DecisionAction action, const domain::CommandId &command)
{
    const QString key = kit::keyText(m_parts.actions.find(QStringLiteral("content.undo"))->shortcut());
    const auto until = m_parts.ports.deciding.heldUntil(command);
    QString what = kit::words(action);
    Milliseconds stays = ToastStays;
    if (domain::undoRule(action) == domain::UndoRule::AtOnce) {
        what =
            action == DecisionAction::Hide ? tr("Hidden while you look. It comes back by itself.") : tr("Shown again.");
    } else if (until) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*until - m_parts.ports.clock.monotonic()).count();
        what =
            tr("%1: leaves in %n second(s).", nullptr, static_cast<int>(std::max<std::int64_t>(seconds, 0))).arg(what);
        stays = std::max<Milliseconds>(stays, *until - m_parts.ports.clock.monotonic());
    } else {
        what = tr("%1: waits here until the platform is back.").arg(what);
    }
    m_parts.toast.say(Tone::Good, what, stays, tr("Undo"), key);
}

void DecisionMessages::sayUndone(const domain::Undo &undo)
{
    const auto *decision = undo.command ? std::get_if<domain::ItemDecision>(&undo.command->body) : nullptr;
    const QString what = decision ? kit::words(decision->action) : QString();
    switch (undo.outcome) {
    case domain::UndoOutcome::NothingToUndo:
        return m_parts.toast.say(Tone::Neutral, tr("There is nothing to undo."), ToastStays);
    case domain::UndoOutcome::Undone:
        return m_parts.toast.say(Tone::Good, tr("Taken back: %1").arg(what), ToastStays);
    case domain::UndoOutcome::Compensated:
        return m_parts.toast.say(Tone::Good, tr("Shown again."), ToastStays);
    case domain::UndoOutcome::AlreadySent:
        m_parts.toast.close();
        if (undo.command)
            m_prompt->ask(
                undo.command->id,
                tr("“%1” has left already. It can be taken back with a reason; the case then opens again.").arg(what));
    }
}

} // namespace vigie::ui::content
