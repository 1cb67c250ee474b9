#include "widgets/certification/CertificationDesk.h"
#include "widgets/certification/DataStage.h"
#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/PracticePage.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/TabStrip.h"

#include <QAction>
#include <QStackedWidget>

/// Which page the certification desk shows: the stages one after the other, a piece of evidence whole, practice.
namespace vigie::ui::certification {

using domain::FaceAnswer;
using Stage = ApplicationFlow::Stage;

bool CertificationDesk::isAboutMinor() const
{
    return m_flow.current() && m_flow.current()->kase.reason == domain::CaseReason::SuspectedMinor;
}

bool CertificationDesk::canReach(Step step) const
{
    if (!m_flow.application())
        return false;
    return step == Step::Faces || isAboutMinor() || m_flow.answer() != FaceAnswer::Unknown || !m_looks->canBeCompared();
}

QWidget *CertificationDesk::stageWidget() const
{
    switch (m_step) {
    case Step::Faces:
        return m_faces;
    case Step::Data:
        return m_data;
    case Step::Verdict:
        break;
    }
    return m_verdict;
}

void CertificationDesk::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(static_cast<int>(step));
    m_panel->setChosen({});
    m_pages->setCurrentWidget(stageWidget());
    if (isVisible())
        stageWidget()->setFocus(Qt::OtherFocusReason);
    refreshEvidence();
    tellClaim();
}

void CertificationDesk::goOn()
{
    if (m_practice && m_pages->currentWidget() == m_practice)
        return m_practice->goOn();
    if (mustPractise())
        return practise();
    if (!m_flow.application())
        return m_flow.next();
    if (m_pages->currentWidget() == m_whole)
        return leaveWhole();
    const auto next = m_step == Step::Faces ? Step::Data : Step::Verdict;
    if (canReach(next))
        showStep(next);
}

void CertificationDesk::goBack()
{
    if (m_practice && m_pages->currentWidget() == m_practice)
        return leavePractice();
    if (m_pages->currentWidget() == m_whole)
        return leaveWhole();
    if (m_step != Step::Faces)
        showStep(m_step == Step::Verdict ? Step::Data : Step::Faces);
}

bool CertificationDesk::mustPractise() const
{
    return m_flow.stage() == Stage::Failed && m_flow.reason() == ErrorCode::PracticeFirst;
}

/// Invented people first: the platform gives nobody a live application before.
void CertificationDesk::practise()
{
    if (!m_practice) {
        m_practice = new PracticePage(m_theme, m_actions, m_ports.practising, m_ports.pictures, m_ports.connection);
        m_pages->addWidget(m_practice);
        connect(m_practice, &PracticePage::finished, this, [this] {
            leavePractice();
            m_flow.next();
        });
        connect(m_practice, &PracticePage::left, this, &CertificationDesk::leavePractice);
        const auto showKeys = [this] {
            m_practice->setKeys(kit::keyText(m_next->shortcut()), kit::keyText(m_back->shortcut()));
        };
        connect(&m_actions, &kit::ActionRegistry::changed, m_practice, showKeys);
        showKeys();
    }
    m_pages->setCurrentWidget(m_practice);
    m_practice->begin();
    m_practice->setFocus(Qt::OtherFocusReason);
    refreshActions();
}

void CertificationDesk::leavePractice()
{
    m_practice->leave();
    m_pages->setCurrentWidget(m_state);
    setFocus(Qt::OtherFocusReason);
    refreshActions();
}

void CertificationDesk::showWhole(const domain::EvidenceId &id)
{
    const auto *look = m_looks->find(id);
    if (!look)
        return;
    m_whole->show(*look, EvidenceWords::kind(look->evidence.kind));
    m_panel->setChosen(id);
    m_pages->setCurrentWidget(m_whole);
    m_whole->setFocus(Qt::OtherFocusReason);
    refreshActions();
}

void CertificationDesk::leaveWhole()
{
    m_whole->clear();
    showStep(m_step);
}

void CertificationDesk::nextEvidence()
{
    const auto *next = m_looks->nextToSee(m_whole->subject());
    if (!next)
        return;
    if (!m_split->overlaid()) // it would cover what is to be seen whole
        m_split->reveal(kit::SplitPane::Side::Right);
    showWhole(next->evidence.id);
}

} // namespace vigie::ui::certification
