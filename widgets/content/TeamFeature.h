#pragma once

#include "widgets/content/AsideCard.h"
#include "widgets/content/CaseTeam.h"
#include "widgets/content/DeskParts.h"
#include "widgets/content/NotesSection.h"
#include "widgets/content/RecusalCard.h"
#include "widgets/content/WaitingCard.h"

namespace vigie::ui::content {

/// Colleagues on the content desk: notes, handing over, putting aside, stepping back, presence.
class TeamFeature : public QObject
{
    Q_OBJECT

public:
    explicit TeamFeature(const DeskParts &parts);

private:
    void addActions();
    void refreshActions();
    void askHandover();
    void tell();
    void say(kit::Tone tone, const QString &text);

    DeskParts m_parts;
    ContentPorts m_ports;
    CaseTeam m_team;
    AsideCard *m_aside;
    WaitingCard *m_waiting;
    NotesSection *m_notes;
    RecusalCard *m_known;
    CaseTab m_before = CaseTab::Case; ///< where the person was before they wrote
    QAction *m_handOver = nullptr;
    QAction *m_park = nullptr;
    QAction *m_recuse = nullptr;
    QAction *m_note = nullptr;
    QAction *m_recusals = nullptr;
};

} // namespace vigie::ui::content
