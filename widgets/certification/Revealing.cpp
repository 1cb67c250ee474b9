#include "widgets/certification/Revealing.h"

namespace vigie::ui::certification {

Revealing::Revealing(const kit::ThemeSource &theme, const CertificationPorts &ports, ApplicationFlow &flow,
                     QWidget &desk)
    : QObject(&desk), m_ports(ports), m_flow(flow), m_card(new RevealCard(theme, desk))
{
    connect(m_card, &RevealCard::chosen, this, &Revealing::reveal);
    connect(m_card, &RevealCard::codeGiven, this, &Revealing::confirm);
}

void Revealing::reveal(domain::RevealOf what, const QString &reason)
{
    const auto *application = m_flow.application();
    if (!application)
        return;
    deliver(m_ports.applicants.reveal(application->id, {what, reason}), this,
            [this, of = application->id](const Result<domain::Revealed> &revealed) {
                if (!m_flow.application() || m_flow.application()->id != of)
                    return;
                if (revealed)
                    m_card->showAnswer(*revealed);
                else if (revealed.code() == ErrorCode::StepUpNeeded)
                    m_card->askCode();
                else
                    m_card->showFailure(revealed.code());
            });
}

void Revealing::confirm(const std::string &code)
{
    deliver(m_ports.steppingUp.confirm(code), this, [this](const Result<void> &confirmed) {
        confirmed ? m_card->goOn() : m_card->showCodeFailure(confirmed.code());
    });
}

} // namespace vigie::ui::certification
