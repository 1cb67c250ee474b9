#include "widgets/notices/NoticeMessages.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/NoticeWords.h"

#include <algorithm>

namespace vigie::ui::notices {

using namespace std::chrono_literals;
using kit::Tone;

namespace {

constexpr auto ToastStays = 8s;

} // namespace

NoticeMessages::NoticeMessages(const NoticePorts &ports, const kit::ActionRegistry &actions, NoticeFlow &flow,
                               kit::Toast &toast, QObject *parent)
    : QObject(parent), m_ports(ports), m_actions(actions), m_toast(toast)
{
    connect(&flow, &NoticeFlow::decided, this, [this](const auto &decision, const domain::CommandId &command) {
        sayDecided(NoticeWords::outcome(decision.outcome), command);
    });
    connect(&flow, &NoticeFlow::complaintDecided, this, [this](const auto &decision, const domain::CommandId &command) {
        sayDecided(ComplaintWords::outcome(decision.outcome), command);
    });
    connect(&flow, &NoticeFlow::undone, this, &NoticeMessages::sayUndone);
    connect(&flow, &NoticeFlow::refused, this, &NoticeMessages::sayRefused);
    connect(&toast, &kit::Toast::actionTriggered, &flow, &NoticeFlow::undo);
}

void NoticeMessages::sayDecided(const QString &what, const domain::CommandId &command)
{
    const auto until = m_ports.deciding.heldUntil(command);
    Milliseconds stays = ToastStays;
    QString text = tr("%1: it waits in the outbox until the platform is back.").arg(what);
    if (until) {
        const auto left = *until - m_ports.clock.monotonic();
        const auto seconds = std::max<std::int64_t>(std::chrono::ceil<std::chrono::seconds>(left).count(), 0);
        text = tr("%1: the letters leave in %n second(s).", nullptr, static_cast<int>(seconds)).arg(what);
        stays = std::max<Milliseconds>(stays, left);
    }
    const QString key = kit::keyText(m_actions.find(QStringLiteral("notices.undo"))->shortcut());
    m_toast.say(Tone::Good, text, stays, tr("Undo"), key);
}

void NoticeMessages::sayUndone(const domain::Undo &undo)
{
    switch (undo.outcome) {
    case domain::UndoOutcome::NothingToUndo:
        return m_toast.say(Tone::Neutral, tr("There is nothing to undo."), ToastStays);
    case domain::UndoOutcome::Undone:
        return m_toast.say(Tone::Good, tr("Undone. Nothing has left."), ToastStays);
    case domain::UndoOutcome::Compensated:
    case domain::UndoOutcome::AlreadySent:
        return m_toast.say(Tone::Danger, tr("Too late: the letters have left."), ToastStays);
    }
}

void NoticeMessages::sayRefused(ErrorCode reason)
{
    if (reason == ErrorCode::PolicyChanged)
        return m_toast.say(Tone::Soon, tr("The policy has changed. Look at the clause and the letters again."),
                           ToastStays);
    if (reason == ErrorCode::Changed)
        return m_toast.say(Tone::Soon, tr("The notice has changed. What you ticked and wrote is kept; look again."),
                           ToastStays);
    m_toast.say(Tone::Danger, kit::errorText(reason), ToastStays);
}

} // namespace vigie::ui::notices
