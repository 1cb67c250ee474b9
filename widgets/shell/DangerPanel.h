#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/shell/TeamPorts.h"

class QVBoxLayout;

namespace vigie::ui::shell {

/// "Someone is in danger": whom to call, and one press that tells the lead and starts the packet of Art. 18. The work
/// in hand stays as it is underneath.
class DangerPanel : public kit::Floating
{
    Q_OBJECT

public:
    DangerPanel(const kit::ThemeSource &theme, QWidget &host, const TeamPorts &ports, const QString &language);

    void toggle(const InHand &inHand);

Q_SIGNALS:
    void raised(); ///< durable; it leaves at once, or as soon as the platform is back
    void refused(vigie::ErrorCode reason);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void addNumbers(QVBoxLayout &column, const QString &language);
    void alert();

    TeamPorts m_ports;
    InHand m_inHand;
    kit::PlainLabel *m_about;
    kit::NoteField *m_words;
    kit::DraftKeeper *m_keeper;
    kit::Button *m_alert;
};

} // namespace vigie::ui::shell
