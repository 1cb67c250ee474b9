#pragma once

#include "widgets/shell/ConflictCard.h"
#include "widgets/shell/DangerPanel.h"
#include "widgets/shell/WorkFrame.h"

namespace vigie::ui::shell {

/// What people do with one another on every desk: "someone is in danger", alarms for the lead, what came back, and the
/// word that typed texts cannot be saved.
class TeamDesk : public QObject
{
    Q_OBJECT

public:
    TeamDesk(const kit::ThemeSource &theme, WorkFrame &frame, const TeamPorts &ports, kit::ActionRegistry &actions,
             const QString &language);

    /// What the alarm would be about.
    void setInHand(const InHand &inHand) { m_inHand = inHand; }

Q_SIGNALS:
    /// The case is to be opened on its desk.
    void caseRequested(const vigie::domain::CaseId &kase);

private:
    void askAlarms();
    void showAlarms(const std::vector<domain::Alarm> &alarms);
    void takeOver();
    void sayDrafts(std::optional<ErrorCode> failing);

    WorkFrame &m_frame;
    TeamPorts m_ports;
    InHand m_inHand;
    DangerPanel *m_danger;
    ConflictCard *m_conflict;
    kit::Banner *m_alarmBar;
    kit::Banner *m_draftBar;
    std::optional<domain::Alarm> m_alarm; ///< the oldest nobody has taken over
};

} // namespace vigie::ui::shell
