#include "widgets/notices/NoticeDesk.h"
#include "widgets/notices/SideBySide.h"

#include <QStackedWidget>
#include <QVBoxLayout>

/// What the notice desk is made of, and how the parts speak to each other.
namespace vigie::ui::notices {

using namespace std::chrono_literals;
using kit::Tone;
using Stage = NoticeFlow::Stage;
using State = kit::StateView::State;

namespace {

constexpr auto Second = 1s;
constexpr auto ChoiceToastStays = 12s; ///< what is gone from a decision is read before it is made
constexpr int NoticeShare = 48;        ///< of the middle, in hundredths; the content has the rest

} // namespace

QWidget *NoticeDesk::makeCentre()
{
    auto *centre = new QWidget;
    centre->setObjectName(QStringLiteral("noticeCentre"));
    centre->setAccessibleName(tr("Notice and content"));
    m_banner = new ReturnedBanner(m_theme, m_ports.deciding, centre);
    m_pages = new QStackedWidget(centre);
    m_pages->setObjectName(QStringLiteral("noticePages"));
    m_pages->setAccessibleName(tr("Notice and content"));
    m_state = new kit::StateView(m_theme);
    m_state->setObjectName(QStringLiteral("noticeState"));
    m_notice = new NoticeView(m_theme, m_masks, *m_pages);
    m_complaint = new ComplaintView(m_theme, m_masks);
    m_notice->addHead(m_complaint);
    m_cluster = new ClusterView(m_theme, m_masks);
    m_notice->addSection(m_cluster);
    m_colleagues = new kit::ColleagueNotes(m_theme, m_ports.messages);
    m_notice->addSection(m_colleagues);
    m_items = new ItemView(m_theme, m_ports, m_draft, m_masks);
    m_pages->addWidget(m_state);
    auto *both = new SideBySide(m_theme, m_notice, m_items, NoticeShare);
    both->setObjectName(QStringLiteral("noticeAndContent"));
    both->setAccessibleName(tr("Notice and content"));
    m_pages->addWidget(both);
    m_bar = new kit::ActionBar(m_theme, centre);
    m_bar->setObjectName(QStringLiteral("noticeBar"));
    m_bar->setAccessibleName(tr("Going on"));
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_referrals->banner());
    column->addWidget(m_pages, 1);
    column->addWidget(m_bar);
    return centre;
}

QWidget *NoticeDesk::makeSide()
{
    m_panel->addPage(tr("File"), m_file);
    m_complaintFile->setObjectName(QStringLiteral("complaintFileView"));
    m_complaintPanel->addPage(tr("File"), m_complaintFile);
    m_side = new QStackedWidget;
    m_side->setObjectName(QStringLiteral("noticeSide"));
    m_side->setAccessibleName(tr("Decision"));
    m_side->addWidget(m_panel);
    m_side->addWidget(m_complaintPanel);
    return m_side;
}

void NoticeDesk::connectFlow()
{
    connect(&m_flow, &NoticeFlow::stageChanged, this, &NoticeDesk::refreshStage);
    connect(&m_flow, &NoticeFlow::noticeChanged, this, &NoticeDesk::refreshNotice);
    connect(&m_flow, &NoticeFlow::coming, m_items, &ItemView::prefetch);
    connect(&m_flow, &NoticeFlow::decided, m_panel, &NoticePanel::settle);
    connect(&m_flow, &NoticeFlow::complaintDecided, m_complaintPanel, &ComplaintPanel::settle);
    connect(&m_flow, &NoticeFlow::undone, this, [this](const domain::Undo &undo) {
        if (undo.outcome != domain::UndoOutcome::Undone || !undo.command)
            return;
        m_again = undo.command;
        if (const auto *decision = std::get_if<domain::NoticeDecision>(&undo.command->body))
            m_referrals->settle(decision->notice);
    });
    connect(&m_ports.claiming, &domain::Claiming::heldChanged, this, &NoticeDesk::tellClaim);
    connect(&m_ports.connection, &domain::Connection::sessionChanged, this, &NoticeDesk::refreshStage);
    connect(&m_ports.connection, &domain::Connection::statusChanged, this, &NoticeDesk::refreshStage);
}

void NoticeDesk::connectParts()
{
    connect(m_list, &NoticeList::queueChosen, this, [this](const domain::QueueId &queue) {
        m_flow.setQueue(queue);
        Q_EMIT placeChanged(tr("Notices · %1").arg(m_list->queueName()));
    });
    connect(m_list, &NoticeList::caseChosen, &m_flow, &NoticeFlow::open);
    connect(m_list, &NoticeList::countsChanged, this, [this](int open, int overdue) {
        Q_EMIT countChanged(open, overdue > 0 ? std::optional(Tone::Danger) : std::nullopt);
    });
    connect(m_list, &NoticeList::waitingChanged, this, [this] {
        if (m_flow.stage() == Stage::Idle)
            refreshStage();
    });
    connect(m_state, &kit::StateView::actionTriggered, &m_flow, &NoticeFlow::next);
    connect(m_banner, &ReturnedBanner::openWanted, this, &NoticeDesk::openAgain);
    connect(m_items, &ItemView::itemChosen, this, &NoticeDesk::refreshCluster);
    connect(m_items, &ItemView::picturesChanged, this, &NoticeDesk::refreshActions);
    connect(&m_panel->form(), &DecisionForm::clauseWanted, this, &NoticeDesk::pickClause);
    connect(&m_panel->form(), &DecisionForm::submitted, this, &NoticeDesk::decide);
    connect(m_panel, &NoticePanel::refreshed, this, &NoticeDesk::refreshActions);
    connect(m_panel, &NoticePanel::choiceDropped, this,
            [this](const QString &what) { m_toast->say(Tone::Soon, what, ChoiceToastStays); });
    connect(m_panel, &NoticePanel::pageChanged, this, [this] {
        if (m_file->isVisibleTo(this))
            m_file->read();
    });
    connect(&m_complaintPanel->form(), &ComplaintForm::submitted, this, &NoticeDesk::decide);
    connect(m_complaintPanel, &ComplaintPanel::refreshed, this, &NoticeDesk::refreshActions);
    connect(m_complaintPanel, &ComplaintPanel::pageChanged, this, [this] {
        if (m_complaintFile->isVisibleTo(this))
            m_complaintFile->read();
    });
    for (auto *view : {m_file, m_complaintFile})
        connect(view, &FileView::changed, this, &NoticeDesk::refreshActions);
    connect(m_clauses, &ClauseSheet::chosen, &m_draft, &DecisionDraft::setClause);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_flow.stage() != Stage::Seeking)
            return;
        m_state->setState(State::Loading, tr("Fetching the notice…"));
        m_pages->setCurrentWidget(m_state);
    });
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        m_notice->tick(m_ports.connection.serverNow());
        m_complaint->tick(m_ports.connection.serverNow());
    });
    m_seconds.start(Second);
    connect(&m_actions, &kit::ActionRegistry::changed, this, &NoticeDesk::showKeys);
    showKeys();
}

} // namespace vigie::ui::notices
