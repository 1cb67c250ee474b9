#include "widgets/content/ContentDesk.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Words.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigie::ui::content {

using namespace std::chrono_literals;
using kit::Button;
using kit::Tone;
using Stage = CaseFlow::Stage;
using State = kit::StateView::State;

namespace {

constexpr auto Patience = 300ms;
const QString PanesKey = QStringLiteral("content.panes");

} // namespace

ContentDesk::ContentDesk(const kit::ThemeSource &theme, const ContentPorts &ports, kit::ActionRegistry &actions,
                         QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ports(ports), m_actions(actions), m_flow(ports),
      m_queue(new QueuePanel(theme, ports)), m_canvas(new CaseCanvas(theme, ports.pictures, ports.preferences, m_masks)),
      m_panel(new CasePanel(theme, ports, m_masks)), m_rail(new CaseRail(theme, *m_panel)), m_bar(new kit::ActionBar(theme))
{
    setObjectName(QStringLiteral("contentDesk"));
    setAccessibleName(tr("Content desk"));
    setFocusPolicy(Qt::StrongFocus);
    auto *centre = new QWidget;
    auto *middle = new QVBoxLayout(centre);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_canvas, 1);
    middle->addWidget(m_bar);
    m_split = new kit::SplitPane(theme, m_queue, centre, m_rail);
    m_split->setObjectName(QStringLiteral("contentPanes"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);
    m_toast = new kit::Toast(theme, *m_canvas);

    connect(&m_flow, &CaseFlow::stageChanged, this, &ContentDesk::refreshStage);
    connect(&m_flow, &CaseFlow::caseChanged, this, &ContentDesk::refreshCase);
    connect(&m_flow, &CaseFlow::coming, m_canvas, &CaseCanvas::prefetch);
    connect(&m_flow, &CaseFlow::revealed, this, &ContentDesk::refreshCase);
    connect(m_rail, &CaseRail::wanted, m_split, [this] { m_split->reveal(kit::SplitPane::Side::Right); });
    connect(&m_queue->filters(), &ListFilters::wanted, m_split,
            [this] { m_split->reveal(kit::SplitPane::Side::Left); });
    connect(m_queue, &QueuePanel::queueChosen, this, [this](const domain::QueueId &queue) {
        m_flow.setQueue(queue);
        Q_EMIT placeChanged(tr("Content · %1").arg(m_queue->queueName()));
    });
    connect(m_queue, &QueuePanel::caseChosen, &m_flow, &CaseFlow::open);
    connect(m_queue, &QueuePanel::countsChanged, this, [this](int open, int overdue) {
        Q_EMIT countChanged(open, overdue > 0 ? std::optional(Tone::Danger) : std::nullopt);
    });
    connect(m_queue, &QueuePanel::waitingChanged, this, [this] {
        if (m_flow.stage() == Stage::Idle)
            refreshStage();
    });
    connect(m_canvas, &CaseCanvas::stateActionTriggered, &m_flow, &CaseFlow::next);
    connect(m_canvas, &CaseCanvas::completenessChanged, this, &ContentDesk::refreshActions);
    connect(m_canvas, &CaseCanvas::footChanged, m_toast, &kit::Toast::setLift);
    connect(m_split, &kit::SplitPane::changed, this, &ContentDesk::writePanes);
    connect(&ports.claiming, &domain::Claiming::heldChanged, this, [this] { Q_EMIT claimChanged(m_flow.claim()); });
    connect(&ports.connection, &domain::Connection::sessionChanged, this, &ContentDesk::refreshActions);
    connect(&ports.connection, &domain::Connection::statusChanged, this, &ContentDesk::followLink);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_flow.stage() == Stage::Saving)
            refreshActions();
        else
            m_canvas->showState(State::Loading, tr("Getting the next case…"));
    });
    addActions();
    attachFeatures(parts());
    readPanes();
    m_rail->showNothing();
    refreshStage();
}

ContentDesk::~ContentDesk()
{
    // Its signals must not reach a desk that is half gone.
    disconnect(&m_flow, nullptr, this, nullptr);
}

QString ContentDesk::words(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Decisions:
        return tr("Decisions");
    case ActionGroup::Work:
        return tr("Work");
    case ActionGroup::View:
        break;
    }
    return tr("View");
}

DeskParts ContentDesk::parts()
{
    return {m_theme,
            m_ports,
            m_actions,
            *this,
            m_flow,
            *m_queue,
            *m_canvas,
            *m_rail,
            *m_bar,
            *m_toast,
            m_masks,
            [this](const char *id, const QString &text, const QString &shortText, ActionGroup group,
                   const QKeySequence &key,
                   std::function<void()> run) { return add(id, text, shortText, group, key, std::move(run)); }};
}

QAction *ContentDesk::add(const char *id, const QString &text, const QString &shortText, ActionGroup group,
                          const QKeySequence &key, std::function<void()> run)
{
    auto &action = m_actions.ensure(*this, {QLatin1StringView(id), text, words(group), key, std::move(run)});
    action.setIconText(shortText);
    return &action;
}

void ContentDesk::addActions()
{
    using enum ActionGroup;
    m_start = add("content.start", tr("Next case"), tr("Next case"), Work, Qt::Key_Return,
                  [this] { m_flow.judged() ? m_flow.keep() : m_flow.next(); });
    m_decisions = new DeskDecisions(parts());
    m_messages = new DecisionMessages(parts());
    m_skip =
        add("content.skip", tr("Skip: somebody else decides"), tr("Skip"), Work, Qt::Key_K, [this] { m_flow.skip(); });
    auto *undo = add("content.undo", tr("Undo the last decision"), tr("Undo"), Work, Qt::CTRL | Qt::Key_Z,
                     [this] { m_flow.undo(); });
    m_details = add("content.details", tr("The machine’s numbers"), tr("Numbers"), View, Qt::Key_E, [this] {
        m_rail->showTab(CaseTab::Case);
        m_panel->toggleMachine();
    });
    m_personal = add("content.personal", tr("Show personal details, or mask them"), tr("Details"), View, Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                     [this] { m_masks.setShown(m_flow.current() && !m_masks.areShown()); });
    m_previous = add("content.previous", tr("Previous picture"), tr("Previous"), View, Qt::Key_Left,
                     [this] { m_canvas->go(-1); });
    m_following =
        add("content.following", tr("Next picture"), tr("Next"), View, Qt::Key_Right, [this] { m_canvas->go(1); });
    m_retry = add("content.retry", tr("Fetch the picture again"), tr("Try again"), View, Qt::Key_R,
                  [this] { m_canvas->retry(); });
    add("content.filter", tr("Filter the queue"), tr("Filter"), View, Qt::Key_L,
        [this] { m_queue->filters().focusText(); });
    add("content.left", tr("Queue panel"), tr("Queue"), View, Qt::Key_F7,
        [this] { m_split->toggle(kit::SplitPane::Side::Left); });
    add("content.right", tr("Case panel"), tr("Case"), View, Qt::Key_F8,
        [this] { m_split->toggle(kit::SplitPane::Side::Right); });
    add("content.canvas", tr("Picture only"), tr("Picture only"), View, Qt::Key_F, [this] { toggleCanvas(); });
    for (const QAction *frequent : {m_start, m_skip})
        m_actions.setUse(*frequent, kit::ActionUse::Frequent);
    connect(&m_actions, &kit::ActionRegistry::changed, this, &ContentDesk::showKeys);
    showKeys();
    m_decisions->fill(*m_bar);
    m_bar->add(*m_skip, Button::Role::Quiet);
    m_bar->add(*undo, Button::Role::Quiet);
}

void ContentDesk::showKeys()
{
    m_canvas->setRetryKey(kit::keyText(m_retry->shortcut()));
    m_panel->setMachineKey(kit::keyText(m_details->shortcut()));
    m_panel->setDetailsKey(kit::keyText(m_personal->shortcut()));
    if (m_start->isEnabled())
        refreshStage(); // its sentence names a key
}

void ContentDesk::refreshStage()
{
    const Stage stage = m_flow.stage();
    // A decision is saved in less than a frame: only a slow disk is worth telling. And a case that has just been opened
    // is shown whole by the signal that follows.
    if (stage == Stage::Saving)
        return m_patience.start(Patience);
    if (stage == Stage::Open && m_flow.current() && m_flow.current()->kase.id != m_before)
        return m_patience.stop();
    const QString key = kit::keyText(m_start->shortcut());
    if (stage != Stage::Seeking)
        m_patience.stop();
    switch (stage) {
    case Stage::Idle:
        if (m_queue->isReading())
            m_canvas->showState(State::Loading, tr("Reading the queue…"));
        else if (m_queue->hasFailed())
            m_canvas->showGround(); // the list says why and what can be done
        else if (m_queue->waiting() > 0)
            m_canvas->showState(State::Empty, tr("%n case(s) wait in this queue.", nullptr, m_queue->waiting()),
                                tr("Next case"), key);
        else
            m_canvas->showState(State::Empty, tr("Nothing waits in this queue."), tr("Look again"), key);
        break;
    case Stage::Seeking:
        m_canvas->showGround();
        m_patience.start(Patience);
        break;
    case Stage::Empty:
        m_canvas->showState(State::Empty, tr("The queue is empty. Nothing is left to decide."), tr("Look again"), key);
        break;
    case Stage::Failed: {
        const bool offline = m_ports.connection.status().link != domain::Link::Online;
        const QString why = offline ? tr("New cases need the platform. What is in the list can be read.")
                                    : kit::errorText(m_flow.reason().value_or(ErrorCode::Internal));
        const bool barred = m_flow.reason() == ErrorCode::Permission;
        m_canvas->showState(barred    ? State::NoPermission
                            : offline ? State::Offline
                                      : State::Error,
                            why, tr("Try again"), key);
        break;
    }
    case Stage::Open:
    case Stage::Saving:
        break;
    }
    refreshActions();
    Q_EMIT claimChanged(m_flow.claim());
}

void ContentDesk::refreshCase()
{
    const auto *detail = m_flow.current();
    const auto before = std::exchange(m_before, detail ? detail->kase.id : domain::CaseId());
    if (before != m_before)
        m_masks.setShown(false); // asked for of one case, not of the next
    if (!detail) {
        m_rail->showNothing();
        m_bar->setSuggested({});
        m_canvas->clear();
        m_queue->setCurrent({});
        refreshActions();
        return Q_EMIT claimChanged({});
    }
    if (detail->policy)
        m_decisions->use(*detail->policy);
    m_panel->setSealed(m_flow.isSealed());
    {
        const QScopedValueRollback filling(m_isFilling, true); // it tells of its pictures one by one
        m_canvas->showCase(*detail, m_flow.isSealed());
    }
    m_queue->setCurrent(detail->kase.id);
    m_bar->setSuggested(m_flow.isSealed() ? std::vector<QAction *>() : m_decisions->about(detail->kase.category));
    refreshActions();
    Q_EMIT claimChanged(m_flow.claim());
    // The same case, changed from outside: whoever writes a note must not find their letters deciding it.
    if (before != m_before && isVisible())
        lookAtCase();
}

/// The keyboard goes to the picture; from a card in front of the desk only when that closes.
void ContentDesk::lookAtCase()
{
    auto *card = cardInFront();
    if (!card)
        return m_canvas->looked().setFocus(Qt::OtherFocusReason);
    if (std::exchange(m_waitsForCard, true))
        return; // several cases may come behind the same card
    const auto later = [this] {
        m_waitsForCard = false;
        if (m_flow.current())
            lookAtCase();
    };
    connect(card, &kit::Floating::closed, this, later, Qt::SingleShotConnection);
}

kit::Floating *ContentDesk::cardInFront() const
{
    const auto cards = window()->findChildren<kit::Floating *>(); // those of the frame lie over the desk as well
    const auto card =
        std::ranges::find_if(cards, [](kit::Floating *each) { return each->isOpen() && each->takesFocus(); });
    return card == cards.end() ? nullptr : *card;
}

void ContentDesk::refreshActions()
{
    if (m_isFilling)
        return;
    const Stage stage = m_flow.stage();
    const bool open = stage == Stage::Open;
    const auto &judged = m_flow.judged();
    m_start->setText(judged ? tr("Keep: %1").arg(kit::words(judged->firstAction)) : tr("Next case"));
    m_start->setIconText(judged ? tr("Keep my judgement") : tr("Next case"));
    m_start->setEnabled(stage == Stage::Idle || stage == Stage::Empty || stage == Stage::Failed || (open && judged));
    m_decisions->refresh();
    const auto item = m_flow.item();
    m_skip->setEnabled(open);
    m_details->setEnabled(open && item && !m_flow.isSealed());
    m_retry->setEnabled(open && m_canvas->canRetry());
    const bool several = open && item && item->media.size() > 1;
    m_previous->setEnabled(several);
    m_following->setEnabled(several);
    m_panel->setObstacle(open ? m_decisions->obstacle() : QString());
    if (open && m_flow.current())
        m_rail->showCase(*m_flow.current(), item);
}

void ContentDesk::followLink()
{
    const bool online = m_ports.connection.status().link == domain::Link::Online;
    if (online && !m_wasOnline)
        m_canvas->retry(); // what could not be fetched meanwhile
    m_wasOnline = online;
    refreshActions();
}

void ContentDesk::toggleCanvas()
{
    if (m_beforeFull) {
        m_split->setSizes(*m_beforeFull);
        m_beforeFull.reset();
        return;
    }
    m_beforeFull = m_split->sizes();
    kit::PaneSizes none = *m_beforeFull;
    none.open = {false, false};
    m_split->setSizes(none);
}

void ContentDesk::readPanes()
{
    const auto stored = m_ports.preferences.value(PanesKey, {}).toList();
    if (stored.size() != 4)
        return;
    kit::PaneSizes sizes;
    sizes.width = {stored[0].toInt(), stored[1].toInt()};
    sizes.open = {stored[2].toBool(), stored[3].toBool()};
    m_split->setSizes(sizes);
}

void ContentDesk::writePanes()
{
    m_beforeFull.reset();
    const auto sizes = m_split->sizes();
    m_ports.preferences.setValue(PanesKey, QVariantList{sizes.width[0], sizes.width[1], sizes.open[0], sizes.open[1]});
}

void ContentDesk::lock()
{
    for (auto *floating : findChildren<kit::Floating *>())
        floating->close(); // a batch forgets its pictures with it
    m_decisions->close();
    m_messages->close();
    m_queue->stopGathering(); // nothing opens behind the lock
    m_flow.leave();
    m_masks.setShown(false);
    m_canvas->clear();
    m_ports.pictures.forgetAll();
}

void ContentDesk::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Ground));
}

/// From the list and the tabs one key leads back to what is judged.
void ContentDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier || m_canvas->looked().hasFocus())
        return QWidget::keyPressEvent(event);
    m_flow.current() ? m_canvas->looked().setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
}

void ContentDesk::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (auto *card = cardInFront())
        card->takeFocus(); // it may have opened before the window was there
    else if (m_flow.current())
        m_canvas->picture().setFocus(event->reason());
}

} // namespace vigie::ui::content
