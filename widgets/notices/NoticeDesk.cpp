#include "widgets/notices/NoticeDesk.h"

#include "widgets/kit/KeyCaps.h"
#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/NoticeBatchFeature.h"
#include "widgets/notices/NoticeMessages.h"
#include "widgets/notices/NoticeWords.h"
#include "widgets/notices/RestrictedReveal.h"
#include "widgets/notices/WhatWaits.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace vigie::ui::notices {

using namespace std::chrono_literals;
using Side = kit::SplitPane::Side;
using Stage = NoticeFlow::Stage;

namespace {

constexpr auto Patience = 300ms;

} // namespace

NoticeDesk::NoticeDesk(const kit::ThemeSource &theme, const NoticePorts &ports, kit::ActionRegistry &actions,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ports(ports), m_actions(actions), m_flow(ports),
      m_list(new NoticeList(theme, ports)), m_panel(new NoticePanel(theme, ports, m_flow, m_draft)),
      m_file(new FileView(theme, ports)), m_complaintPanel(new ComplaintPanel(theme, ports, m_flow, m_complaintDraft)),
      m_complaintFile(new FileView(theme, ports))
{
    setObjectName(QStringLiteral("noticeDesk"));
    setAccessibleName(tr("Notice desk"));
    setFocusPolicy(Qt::StrongFocus);
    m_referrals = std::make_unique<NoticeReferrals>(theme, ports, *this, m_flow, m_draft, *m_panel);
    m_split = new kit::SplitPane(theme, m_list, makeCentre(), makeSide());
    m_split->setObjectName(QStringLiteral("noticePanes"));
    // Narrower than usual, so that notice and content stand side by side on a screen of 1280 pixels.
    m_split->setSizes({{theme->metric(kit::Metric::ListWidth) - theme->metric(kit::Metric::SpaceXl), 0}, {true, true}});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);
    m_toast = new kit::Toast(theme, *m_pages);
    m_casebook = std::make_unique<NoticeCasebook>(theme, ports, *this, m_flow);
    m_clauses = new ClauseSheet(theme, *this, ports.language);
    m_measures = new MeasureSheet(theme, *this, ports);
    m_patience.setSingleShot(true);
    m_flow.setListed([this] { return m_list->first(); });
    addActions();
    connectFlow();
    connectParts();
    connect(m_casebook.get(), &NoticeCasebook::opening, m_clauses, &kit::Floating::close);
    connect(m_referrals.get(), &NoticeReferrals::opening, m_clauses, &kit::Floating::close);
    m_batch = new NoticeBatchFeature({theme, ports, actions, m_flow, *m_list, *m_toast, *this});
    m_messages = new NoticeMessages(theme, ports, actions, m_flow, *m_toast, *this);
    new RestrictedReveal(theme, *this, ports, actions, m_flow, *m_items);
    refreshStage();
}

NoticeDesk::~NoticeDesk()
{
    m_items->look().end(domain::ViewingEnd::Locked); // while all that listens is whole
    disconnect(&m_flow, nullptr, this, nullptr);     // their signals must not reach a desk that is half gone
    disconnect(&m_draft, nullptr, nullptr, nullptr);
    disconnect(&m_complaintDraft, nullptr, nullptr, nullptr);
    for (auto *view : {m_file, m_complaintFile})
        disconnect(view, nullptr, this, nullptr);
}

void NoticeDesk::refreshStage()
{
    if (m_flow.stage() != Stage::Seeking)
        m_patience.stop();
    if (m_flow.stage() == Stage::Seeking && !m_flow.current())
        m_patience.start(Patience);
    else if (!m_flow.notice())
        showState();
    m_panel->refresh();
    m_complaintPanel->refresh();
    tellClaim();
}

void NoticeDesk::showState()
{
    showWhatWaits(*m_state, m_flow, *m_list, m_ports.connection, kit::keyText(m_next->shortcut()));
    m_pages->setCurrentWidget(m_state);
}

void NoticeDesk::refreshNotice()
{
    const auto *detail = m_flow.current();
    const auto before = std::exchange(m_onDesk, detail ? detail->kase.id : domain::CaseId());
    const bool another = before != m_onDesk;
    if (another) { // else who walks through the list with the arrows keeps their row
        m_list->setCurrent(m_onDesk);
        m_clauses->close();
        m_masks.setShown(false); // asked for of one notice, not of the next
    }
    if (!detail || !m_flow.notice()) {
        m_draft.clear();
        m_complaintDraft.clear();
        m_panel->open({});
        m_complaintPanel->open({});
        m_file->setNotice({});
        m_complaintFile->setNotice({});
        m_complaint->clear();
        m_items->clear();
        m_notice->clear();
        m_colleagues->show({}, false);
        m_referrals->follow({});
        return refreshStage();
    }
    beginDraft(*detail, another);
    showSide();
    const auto session = m_ports.connection.session();
    m_complaint->show(*detail, session ? session->person : domain::PersonId(), m_ports.connection.serverNow());
    m_notice->showNotice(*detail, m_ports.connection.serverNow());
    m_items->showNotice(*detail);
    m_colleagues->show(m_onDesk, true);
    m_colleagues->refresh();
    file().setNotice(m_flow.notice()->id);
    m_referrals->follow(m_flow.notice()->id);
    m_pages->setCurrentIndex(1);
    if (another) {
        if (isComplaint())
            m_complaintPanel->open(m_onDesk);
        else
            m_panel->open(m_onDesk);
        fillAgain();
        if (isVisible())
            m_items->takeFocus();
    }
    refreshCluster();
    refreshActions();
}

void NoticeDesk::beginDraft(const domain::NoticeDetail &detail, bool another)
{
    if (another)
        m_draft.begin(detail);
    else
        m_draft.follow(detail);
    if (!isComplaint())
        m_complaintDraft.clear();
    else if (another)
        m_complaintDraft.begin(detail);
    else
        m_complaintDraft.follow(detail);
}

/// The form of a notice gives way to that of a complaint; what was typed in the other one is saved.
void NoticeDesk::showSide()
{
    QWidget *wanted = isComplaint() ? static_cast<QWidget *>(m_complaintPanel) : m_panel;
    if (m_side->currentWidget() == wanted)
        return;
    m_panel->open({});
    m_complaintPanel->open({});
    m_side->setCurrentWidget(wanted);
}

int NoticeDesk::panelPage() const
{
    return isComplaint() ? m_complaintPanel->page() : m_panel->page();
}

int NoticeDesk::panelPages() const
{
    return isComplaint() ? m_complaintPanel->pages() : m_panel->pages();
}

void NoticeDesk::showPanelPage(int page)
{
    if (isComplaint())
        m_complaintPanel->showPage(page);
    else
        m_panel->showPage(page);
}

void NoticeDesk::chooseOutcome(std::size_t index)
{
    if (!isComplaint())
        m_draft.setOutcome(DecisionForm::outcomes()[index]);
    else if (index < ComplaintForm::outcomes().size())
        m_complaintDraft.setOutcome(ComplaintForm::outcomes()[index]);
}

void NoticeDesk::turnRestriction(domain::RestrictionKind kind)
{
    m_draft.setRestriction(kind, !m_draft.restriction(kind));
}

void NoticeDesk::refreshCluster()
{
    m_cluster->setVisible(!isComplaint());
    const auto *item = m_items->current();
    m_cluster->show(item ? item->others : std::vector<domain::Notice>(), m_flow.arrived());
}

void NoticeDesk::refreshActions()
{
    const Stage stage = m_flow.stage();
    const bool open = stage == Stage::Open && m_flow.notice();
    const bool idle =
        (stage == Stage::Idle || stage == Stage::Empty || stage == Stage::Failed) && !m_flow.queue().empty();
    m_next->setEnabled(idle);
    m_skip->setEnabled(stage == Stage::Open);
    m_decide->setEnabled(open && (isComplaint() ? m_complaintPanel->canDecide() : m_panel->canDecide()));
    refreshOutcomes(open);
    for (auto *action : m_ofItems)
        action->setEnabled(open && !m_flow.current()->items.empty());
    for (auto *action : m_ofTicks)
        action->setEnabled(open && !isComplaint() && !m_flow.current()->items.empty());
    for (auto *action : m_ofPictures)
        action->setEnabled(open && m_items->pictures() > 1);
    const bool restricts = open && !isComplaint() && m_draft.restricts();
    m_clause->setEnabled(restricts);
    for (auto *action : m_restrictions)
        action->setEnabled(restricts);
    m_proposal->setEnabled(restricts && m_panel->form().canTakeProposal());
    m_factsKey->setEnabled(open);
    m_read->setEnabled(open);
    m_fileKey->setEnabled(open);
    m_saveLetters->setEnabled(open && file().canSaveLetters());
    const auto session = m_ports.connection.session();
    m_refer->setEnabled(open && session && session->may("notice.decide"));
    m_measuresKey->setEnabled(session && session->may("member.restrict"));
    m_casebook->refresh();
    m_retry->setVisible(open && m_items->canRetry()); // first: what is not visible cannot be enabled
    m_retry->setEnabled(m_retry->isVisible());
}

/// The same digits answer what is on the desk, and say so in the palette.
void NoticeDesk::refreshOutcomes(bool open)
{
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const bool answers = i < ComplaintForm::outcomes().size();
        const QString notice = NoticeWords::outcome(DecisionForm::outcomes()[i]);
        const QString complaint = answers ? ComplaintWords::outcome(ComplaintForm::outcomes()[i]) : QString();
        const bool ofComplaint = isComplaint() && answers;
        m_outcomes[i]->setText(ofComplaint ? tr("Complaint: %1").arg(complaint) : tr("Found: %1").arg(notice));
        m_outcomes[i]->setIconText(ofComplaint ? complaint : notice);
        m_outcomes[i]->setEnabled(
            open && (!isComplaint() || (answers && m_complaintDraft.canChoose(ComplaintForm::outcomes()[i]))));
    }
}

void NoticeDesk::openAgain(const domain::Command &command)
{
    m_again = command;
    if (command.caseId() == m_onDesk)
        fillAgain();
    else
        m_flow.open(command.caseId());
}

/// What was decided once about the notice on the desk is in the form again.
void NoticeDesk::fillAgain()
{
    const auto again = std::exchange(m_again, std::nullopt);
    if (!again || again->caseId() != m_onDesk)
        return;
    if (const auto *decision = std::get_if<domain::NoticeDecision>(&again->body)) {
        m_draft.refill(*decision);
        m_panel->write(decision->facts, decision->note, decision->basis);
    } else if (const auto *answer = std::get_if<domain::ComplaintDecision>(&again->body)) {
        m_complaintDraft.refill(*answer);
        m_complaintPanel->write(answer->reason, answer->note);
    }
}

void NoticeDesk::tellClaim()
{
    refreshActions();
    Q_EMIT claimChanged(m_flow.claim());
}

void NoticeDesk::decide()
{
    if (isComplaint()) {
        if (!m_complaintPanel->canDecide())
            return;
        auto answer = m_complaintDraft.decision();
        answer.sawFullPicture = m_items->sawFullPicture();
        m_complaintPanel->flush();
        return m_flow.decide(std::move(answer));
    }
    if (!m_panel->canDecide())
        return;
    auto decision = m_draft.decision();
    decision.sawFullPicture = m_items->sawFullPicture();
    m_panel->flush();
    m_flow.decide(std::move(decision));
}

void NoticeDesk::pickClause()
{
    if (!m_draft.restricts() || !m_flow.current())
        return;
    m_clauses->ask(m_draft.clauses(), m_draft.clause() ? m_draft.clause()->id : domain::ClauseId());
}

void NoticeDesk::goToFacts()
{
    m_split->reveal(Side::Right);
    if (isComplaint()) {
        m_complaintPanel->showPage(0);
        m_complaintPanel->form().reason().setFocus(Qt::ShortcutFocusReason);
        m_complaintPanel->form().ensureWidgetVisible(&m_complaintPanel->form().reason());
        return;
    }
    m_panel->showPage(static_cast<int>(NoticePanel::Page::Decision));
    m_panel->form().facts().setFocus(Qt::ShortcutFocusReason);
    m_panel->form().ensureWidgetVisible(&m_panel->form().facts());
}

void NoticeDesk::openFile()
{
    m_split->reveal(Side::Right);
    showPanelPage(panelPages() - 1); // behind the form and the letters
}

void NoticeDesk::lock()
{
    m_items->look().end(domain::ViewingEnd::Locked);
    m_masks.setShown(false);
    m_clauses->close();
    m_measures->leave();
    m_casebook->leave();
    m_referrals->leave();
    m_batch->leave();
    m_messages->close();
    m_panel->flush();
    m_complaintPanel->flush();
    m_again.reset();
    m_flow.leave();
    m_items->clear();
    m_ports.pictures.forgetAll();
}

void NoticeDesk::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Ground));
}

void NoticeDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    m_flow.notice() ? m_items->takeFocus() : setFocus(Qt::OtherFocusReason);
}

void NoticeDesk::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_flow.notice())
        m_items->takeFocus();
}

void NoticeDesk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellClaim();
}

} // namespace vigie::ui::notices
