#include "widgets/certification/VerdictMessages.h"

#include "widgets/certification/VerdictWords.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"

#include <algorithm>

namespace vigie::ui::certification {

using namespace std::chrono_literals;
using domain::FaceAnswer;
using domain::VerdictAction;
using kit::Tone;

namespace {

constexpr auto ToastStays = 8s;

} // namespace

VerdictMessages::VerdictMessages(const CertificationPorts &ports, const kit::ActionRegistry &actions,
                                 ApplicationFlow &flow, kit::Toast &toast, QObject *parent)
    : QObject(parent), m_ports(ports), m_actions(actions), m_flow(flow), m_toast(toast)
{
    connect(&flow, &ApplicationFlow::given, this, &VerdictMessages::sayGiven);
    connect(&flow, &ApplicationFlow::undone, this, &VerdictMessages::sayUndone);
    connect(&flow, &ApplicationFlow::refused, this, &VerdictMessages::sayRefused);
    connect(&toast, &kit::Toast::actionTriggered, &flow, &ApplicationFlow::undo);
}

void VerdictMessages::sayGiven(VerdictAction action, const domain::CommandId &command)
{
    const auto until = m_ports.deciding.heldUntil(command);
    const QString what = VerdictWords::name(action);
    if (domain::undoRule(action) == domain::UndoRule::AtOnce)
        return m_toast.say(Tone::Danger, tr("The account is frozen everywhere. A second reader will look."),
                           ToastStays);
    Milliseconds stays = ToastStays;
    QString text = tr("%1: on its way.").arg(what);
    if (until) {
        const auto left = *until - m_ports.clock.monotonic();
        const auto seconds = std::max<std::int64_t>(std::chrono::ceil<std::chrono::seconds>(left).count(), 0);
        text = tr("%1: leaves in %n second(s).", nullptr, static_cast<int>(seconds)).arg(what);
        stays = std::max<Milliseconds>(stays, left);
    }
    const QString key = kit::keyText(m_actions.find(QStringLiteral("certification.undo"))->shortcut());
    m_toast.say(Tone::Good, text, stays, tr("Undo"), key);
}

void VerdictMessages::sayDrafted(VerdictAction action)
{
    m_toast.say(Tone::Neutral,
                tr("%1: kept as a draft. A verdict is given on evidence in force, with the platform.")
                    .arg(VerdictWords::name(action)),
                ToastStays);
}

void VerdictMessages::sayUndone(const domain::Undo &undo)
{
    switch (undo.outcome) {
    case domain::UndoOutcome::NothingToUndo:
        return m_toast.say(Tone::Neutral, tr("There is nothing to undo."), ToastStays);
    case domain::UndoOutcome::Undone:
        return m_toast.say(Tone::Good, tr("Undone. It never left."), ToastStays);
    case domain::UndoOutcome::Compensated:
    case domain::UndoOutcome::AlreadySent:
        return m_toast.say(Tone::Danger,
                           tr("Too late: the platform has it. A verdict is changed by an appeal or by "
                              "withdrawing the certification."),
                           ToastStays);
    }
}

void VerdictMessages::sayRefused(ErrorCode reason)
{
    const auto *application = m_flow.application();
    if (reason == ErrorCode::AlreadyDecided && application && m_flow.answer() == FaceAnswer::Unknown)
        return m_toast.say(Tone::Danger,
                           tr("You have answered this application before, and differently. The first answer counts: "
                              "give the same one, or skip the application."),
                           ToastStays);
    m_toast.say(Tone::Danger, kit::errorText(reason), ToastStays);
}

} // namespace vigie::ui::certification
