#pragma once

#include "widgets/certification/ApplicationFlow.h"
#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/Toast.h"

namespace vigie::ui::certification {

/// Says what became of a verdict, with the way back where there is one.
class VerdictMessages : public QObject
{
    Q_OBJECT

public:
    VerdictMessages(const CertificationPorts &ports, const kit::ActionRegistry &actions, ApplicationFlow &flow,
                    kit::Toast &toast, QObject *parent);

    void sayDrafted(domain::VerdictAction action);

private:
    void sayGiven(domain::VerdictAction action, const domain::CommandId &command);
    void sayUndone(const domain::Undo &undo);
    void sayRefused(ErrorCode reason);

    CertificationPorts m_ports;
    const kit::ActionRegistry &m_actions;
    ApplicationFlow &m_flow;
    kit::Toast &m_toast;
};

} // namespace vigie::ui::certification
