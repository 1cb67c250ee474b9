#include "widgets/certification/CertificationDesk.h"

#include "widgets/certification/DataStage.h"
#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/PracticePage.h"
#include "widgets/certification/Revealing.h"
#include "widgets/certification/StageHead.h"
#include "widgets/certification/VerdictMessages.h"
#include "widgets/certification/WhatWaits.h"
#include "widgets/certification/WholeTools.h"
#include "widgets/kit/ColleagueNotes.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/VisibleText.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace vigie::ui::certification {

using namespace std::chrono_literals;
using domain::EvidenceKind;
using domain::FaceAnswer;
using kit::Tone;
using Stage = ApplicationFlow::Stage;
using State = kit::StateView::State;

namespace {

constexpr auto Patience = 300ms;
/// Out of sight for so long, identity pictures leave memory.
constexpr auto HiddenFor = 60s;
constexpr QSize LeastRoom{1200, 900}; ///< device pixels a whole picture is decoded for

} // namespace

CertificationDesk::CertificationDesk(const kit::ThemeSource &theme, const CertificationPorts &ports,
                                     kit::ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ports(ports), m_actions(actions), m_flow(ports),
      m_looks(new EvidenceLooks(ports.pictures, this)), m_sheet(new ApplicantSheet(ports, this)),
      m_list(new ApplicationList(theme, ports)), m_panel(new EvidencePanel(theme)),
      m_note(ports.drafts, m_panel->note())
{
    setObjectName(QStringLiteral("certificationDesk"));
    setAccessibleName(tr("Certification desk"));
    setFocusPolicy(Qt::StrongFocus);
    m_split = new kit::SplitPane(theme, m_list, makeCentre(), m_panel);
    m_split->setObjectName(QStringLiteral("certificationPanes"));
    // The faces need the room first; the panel opens when somebody wants a piece whole.
    m_split->setSizes({{0, 0}, {true, false}});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);
    m_toast = new kit::Toast(theme, *m_pages);
    m_frame = std::make_unique<HeldFrame>(*m_pages);
    m_beside = std::make_unique<HeldFrame>(*m_list);
    m_revealing = new Revealing(theme, ports, m_flow, *this);
    m_patience.setSingleShot(true);
    m_hidden.setSingleShot(true);
    addActions();
    connectParts();
    refreshStage();
}

CertificationDesk::~CertificationDesk()
{
    disconnect(&m_flow, nullptr, this, nullptr); // its signals must not reach a desk that is half gone
}

QWidget *CertificationDesk::makeCentre()
{
    auto *centre = new QWidget;
    centre->setObjectName(QStringLiteral("certificationCentre"));
    centre->setAccessibleName(tr("Application"));
    m_head = new StageHead(m_theme, centre);
    m_steps = &m_head->steps();
    m_pages = new QStackedWidget(centre);
    m_pages->setObjectName(QStringLiteral("certificationPages"));
    m_pages->setAccessibleName(tr("Application"));
    m_state = new kit::StateView(m_theme);
    m_state->setObjectName(QStringLiteral("certificationState"));
    m_faces = new FacesStage(m_theme, m_actions);
    m_data = new DataStage(m_theme, *m_sheet);
    m_verdict = new VerdictPage(m_theme, m_actions, {m_ports, m_flow, *m_looks, *m_sheet}, *this);
    m_colleagues = new kit::ColleagueNotes(m_theme, m_ports.messages);
    m_verdict->addSection(m_colleagues);
    m_whole = new WholePicture(m_theme, m_actions);
    for (QWidget *page : std::initializer_list<QWidget *>{m_state, m_faces, m_data, m_verdict, m_whole})
        m_pages->addWidget(page);
    m_bar = new kit::ActionBar(m_theme, centre);
    m_bar->setObjectName(QStringLiteral("certificationBar"));
    m_bar->setAccessibleName(tr("Going on"));
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    column->addWidget(new WholeTools(m_theme, *m_whole, centre));
    column->addWidget(m_bar);
    return centre;
}

void CertificationDesk::connectParts()
{
    connect(&m_flow, &ApplicationFlow::stageChanged, this, &CertificationDesk::refreshStage);
    connect(&m_flow, &ApplicationFlow::applicationChanged, this, &CertificationDesk::refreshApplication);
    connect(&m_flow, &ApplicationFlow::coming, this,
            [this](const domain::Application &application) { m_looks->prefetch(application, room()); });
    connect(&m_flow, &ApplicationFlow::sealed, this, [this] {
        m_answered.keep(*m_flow.current(), m_flow.answer());
        m_data->setProviderShown(true);
        showStep(Step::Data);
    });
    connect(&m_flow, &ApplicationFlow::given, this, [this] {
        m_note.settle();
        m_verdict->settle();
    });
    connect(m_looks, &EvidenceLooks::reset, this, &CertificationDesk::refreshEvidence);
    connect(m_looks, &EvidenceLooks::changed, this, &CertificationDesk::refreshEvidence);
    connect(m_sheet, &ApplicantSheet::changed, this, &CertificationDesk::refreshVerdict);
    connect(m_list, &ApplicationList::queueChosen, this, [this](const domain::QueueId &queue) {
        m_flow.setQueue(queue);
        Q_EMIT placeChanged(tr("Certification · %1").arg(m_list->queueName()));
    });
    connect(m_list, &ApplicationList::caseChosen, &m_flow, &ApplicationFlow::open);
    connect(m_list, &ApplicationList::countsChanged, this, [this](int open, int overdue) {
        Q_EMIT countChanged(open, overdue > 0 ? std::optional(Tone::Danger) : std::nullopt);
    });
    connect(m_list, &ApplicationList::waitingChanged, this, [this] {
        if (m_flow.stage() == Stage::Idle)
            refreshStage();
    });
    connect(m_state, &kit::StateView::actionTriggered, this, &CertificationDesk::goOn);
    connect(m_faces, &FacesStage::answered, this, &CertificationDesk::answer);
    connect(&m_faces->pair(), &FacePair::documentPainted, this, [this] {
        if (const auto *front = m_looks->find(EvidenceKind::DocumentFront))
            m_looks->markShown(front->evidence.id);
    });
    connect(&m_faces->pair(), &FacePair::personPainted, this, [this] {
        if (const auto *selfie = m_looks->find(EvidenceKind::SecuritySelfie))
            m_looks->markShown(selfie->evidence.id);
    });
    connect(m_whole, &WholePicture::painted, m_looks, &EvidenceLooks::markShown);
    connect(m_whole, &WholePicture::cornersPlaced, m_looks, &EvidenceLooks::setCorners);
    connect(m_panel, &EvidencePanel::chosen, this, &CertificationDesk::showWhole);
    connect(m_steps, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0 && canReach(static_cast<Step>(index)))
            showStep(static_cast<Step>(index));
    });
    connect(m_data, &DataStage::revealWanted, m_revealing, &Revealing::ask);
    connect(m_verdict, &VerdictPage::revealWanted, m_revealing, &Revealing::ask);
    connect(m_verdict, &VerdictPage::chosen, this, &CertificationDesk::give);
    auto *messages = new VerdictMessages(m_ports, m_actions, m_flow, *m_toast, this);
    connect(m_verdict, &VerdictPage::drafted, messages, &VerdictMessages::sayDrafted);
    connect(&m_ports.claiming, &domain::Claiming::heldChanged, this, &CertificationDesk::tellClaim);
    connect(&m_ports.connection, &domain::Connection::sessionChanged, this, &CertificationDesk::refreshStage);
    connect(&m_ports.connection, &domain::Connection::statusChanged, this, [this] {
        m_data->setOnline(m_ports.connection.status().link == domain::Link::Online);
        refreshVerdict();
    });
    connect(&m_actions, &kit::ActionRegistry::changed, this, [this] {
        if (m_next->isEnabled())
            refreshStage(); // its sentence names a key
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_state->setState(State::Loading, tr("Getting the next application…"));
        m_pages->setCurrentWidget(m_state);
    });
    connect(&m_hidden, &QTimer::timeout, this, &CertificationDesk::lock);
}

QSize CertificationDesk::room() const
{
    // Of the window, not of the page: a panel that opens must not make what was prefetched another picture.
    return (window()->size() * devicePixelRatioF()).expandedTo(LeastRoom);
}

void CertificationDesk::refreshStage()
{
    const auto session = m_ports.connection.session();
    if (m_flow.stage() != Stage::Seeking)
        m_patience.stop();
    if (session && !session->may("identity.view")) {
        m_state->setState(State::NoPermission,
                          tr("Identity documents are for people with the role of a certifier. Yours does not have it; "
                             "an administrator of the platform can change that."));
        m_pages->setCurrentWidget(m_state);
        return refreshVerdict();
    }
    if (m_flow.stage() == Stage::Seeking)
        m_patience.start(Patience);
    else if (!m_flow.application() && !(m_practice && m_pages->currentWidget() == m_practice)) {
        showWhatWaits(*m_state, m_flow, *m_list, m_ports.connection, kit::keyText(m_next->shortcut()));
        m_pages->setCurrentWidget(m_state);
    }
    m_flow.application() ? refreshEvidence() : refreshVerdict();
    tellClaim();
}

void CertificationDesk::refreshApplication()
{
    const auto *detail = m_flow.current();
    m_frame->release();
    m_beside->release();
    const auto before = std::exchange(m_onDesk, detail ? detail->kase.id : domain::CaseId());
    if (before != m_onDesk) // else who walks through the list with the arrows keeps their row
        m_list->setCurrent(m_onDesk);
    if (!detail || before != m_onDesk) {
        m_revealing->close();
        m_verdict->closeCards();
        m_faces->clear();
        m_data->clear();
        m_verdict->clear();
        m_whole->clear();
        m_sheet->clear();
        m_panel->clear();
        m_note.open({m_onDesk, "verdict-note"});
    }
    if (!detail || !detail->application) {
        m_pages->setAccessibleName(tr("Application"));
        m_looks->clear();
        if (detail) {
            m_state->setState(State::Error, tr("The record of this application cannot be read. Somebody who looks "
                                               "after the platform has to see to it; skip it."));
            m_pages->setCurrentWidget(m_state);
        }
        return refreshActions();
    }
    const auto session = m_ports.connection.session();
    const QString mark =
        session ? tr("%1 · %2").arg(session->displayName, kit::moment(m_ports.connection.serverNow())) : QString();
    m_faces->pair().setWatermark(mark);
    m_whole->setWatermark(mark);
    m_pages->setAccessibleName(detail->member
                                   ? tr("Application of %1").arg(kit::visibleLine(detail->member->displayName))
                                   : tr("Application"));
    m_looks->show(*detail->application, room());
    m_sheet->show(*detail->application);
    m_panel->showApplication(*detail);
    if (before != m_onDesk) {
        m_data->setProviderShown(false);
        m_data->show(*detail->application);
        showStep(isAboutMinor() ? Step::Verdict : Step::Faces);
        if (m_looks->isComparedComing()) { // prefetched faces come within a frame
            m_frame->hold();
            m_beside->hold();
        }
    } else {
        m_colleagues->refresh();
        refreshEvidence();
    }
}

void CertificationDesk::refreshEvidence()
{
    const bool facesCame = m_frame->isHeld() && !m_looks->isComparedComing();
    if (facesCame)
        m_frame->release();
    if (!m_flow.application())
        return refreshActions();
    m_faces->show(*m_looks);
    if (!facesCame)
        return refreshBeside();
    m_pages->repaint(); // before everything else: a request to paint waits for its turn
    m_beside->release();
    QMetaObject::invokeMethod(this, &CertificationDesk::refreshBeside, Qt::QueuedConnection);
}

void CertificationDesk::refreshBeside()
{
    if (!m_flow.application())
        return refreshActions();
    m_panel->showEvidence(*m_looks);
    if (const auto *zone = m_looks->zone())
        m_sheet->setReadZone(*zone);
    if (const auto *whole = m_looks->find(m_whole->subject()))
        m_whole->show(*whole, EvidenceWords::kind(whole->evidence.kind));
    m_data->showZone(m_looks->zoneSide(), m_looks->zone());
    answerAgain();
    refreshVerdict();
}

void CertificationDesk::refreshVerdict()
{
    m_verdict->refresh();
    m_colleagues->show(m_onDesk, m_flow.application() && (isAboutMinor() || m_flow.answer() != FaceAnswer::Unknown));
    refreshActions();
}

void CertificationDesk::tellClaim()
{
    // No countdown beside the faces: hurry makes people wrong.
    const bool faces = m_flow.application() && m_step == Step::Faces;
    Q_EMIT claimChanged(faces ? std::nullopt : m_flow.claim());
}

void CertificationDesk::answer(FaceAnswer answer)
{
    m_flow.seal(answer, m_looks->seen());
}

/// After an undo the answer given before holds; the platform has it already.
void CertificationDesk::answerAgain()
{
    const auto answer = m_flow.current() ? m_answered.of(*m_flow.current()) : std::nullopt;
    if (!answer || m_flow.answer() != FaceAnswer::Unknown || m_flow.isSealing())
        return;
    for (const auto kind : {EvidenceKind::DocumentFront, EvidenceKind::SecuritySelfie}) {
        const auto *look = m_looks->find(kind);
        if (!look || !look->wasShown)
            return;
    }
    m_answered.forget();
    m_flow.seal(*answer, m_looks->seen());
}

void CertificationDesk::give(domain::CertificationVerdict verdict)
{
    verdict.note = verdict.note.isEmpty() ? m_panel->note().toPlainText().trimmed() : verdict.note;
    m_flow.give(std::move(verdict));
}

void CertificationDesk::lock()
{
    m_revealing->close();
    m_verdict->closeCards();
    m_toast->close();
    m_note.flush();
    m_answered.forget();
    m_flow.leave();
    m_looks->forget();
    m_sheet->clear();
    if (m_practice)
        m_practice->leave();
    m_ports.pictures.forgetAll();
}

void CertificationDesk::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Ground));
}

void CertificationDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (m_pages->currentWidget() == m_whole)
        return leaveWhole();
    m_flow.application() ? stageWidget()->setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
}

void CertificationDesk::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_flow.application() && m_pages->currentWidget() != m_state)
        m_pages->currentWidget()->setFocus(event->reason());
}

void CertificationDesk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_hidden.stop();
    tellClaim();
}

void CertificationDesk::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_flow.current())
        m_hidden.start(HiddenFor);
}

} // namespace vigie::ui::certification
