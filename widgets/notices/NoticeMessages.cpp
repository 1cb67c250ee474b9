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

NoticeMessages::NoticeMessages(const kit::ThemeSource &theme, const NoticePorts &ports,
                               const kit::ActionRegistry &actions, NoticeFlow &flow, kit::Toast &toast, QWidget &desk)
    : QObject(&desk), m_ports(ports), m_actions(actions), m_toast(toast),
      m_prompt(new kit::ReversalPrompt(theme, desk, ports.drafts))
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
    m_prompt->setReasonWords(tr("Why was it wrong? It stands in the letter."));
    connect(m_prompt, &kit::ReversalPrompt::edited, &m_details, &DetailNet::look);
    connect(&m_details, &DetailNet::changed, this, &NoticeMessages::sayDetails);
    connect(m_prompt, &kit::ReversalPrompt::confirmed, &flow, &NoticeFlow::reverse);
    connect(&flow, &NoticeFlow::reversed, this, [this](const domain::CommandId &of) {
        m_prompt->settle(of);
        m_toast.say(Tone::Good, tr("Taken back. The notice opens again, and whoever was told is told so."), ToastStays);
    });
}

void NoticeMessages::close()
{
    m_prompt->close();
    m_toast.close();
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
        return sayLeft(undo);
    }
}

/// A decision on a notice can be taken back with a reason; one on a complaint is the platform's last word.
void NoticeMessages::sayLeft(const domain::Undo &undo)
{
    const auto *notice = undo.command ? std::get_if<domain::NoticeDecision>(&undo.command->body) : nullptr;
    if (!notice) {
        const bool ofComplaint =
            undo.command && std::holds_alternative<domain::ComplaintDecision>(undo.command->body);
        return m_toast.say(Tone::Danger,
                           ofComplaint ? tr("Too late: the letters have left. A complaint is decided once; the "
                                            "member can still ask a dispute settlement body.")
                                       : tr("Too late: it has left, and was not decided at this desk."),
                           ToastStays);
    }
    m_toast.close();
    m_prompt->ask(undo.command->id,
                  tr("“%1” has left, and so have its letters. It can be taken back with a reason: the notice opens "
                     "again, what it restricted comes back, and whoever was told is told so.")
                      .arg(NoticeWords::outcome(notice->outcome)));
}

void NoticeMessages::sayDetails()
{
    QStringList found;
    for (const auto &detail : m_details.found())
        found << tr("%1: %2", "kind of detail, masked").arg(NoticeWords::detail(detail.kind), detail.mask);
    QString why;
    if (m_details.failure())
        why = kit::errorText(*m_details.failure());
    else if (!found.isEmpty() && !m_details.isLooking())
        why = tr("This must not leave in a letter: %1").arg(found.join(QStringLiteral(", ")));
    m_prompt->setObstacle(!m_details.isClean(), why);
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
