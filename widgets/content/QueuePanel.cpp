#include "widgets/content/QueuePanel.h"

#include "models/domain/JudgingTable.h"
#include "models/items/Roles.h"
#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/VisibleText.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace vigie::ui::content {

using namespace std::chrono_literals;
using kit::Colour;
using kit::Metric;

namespace {

constexpr auto CountPause = 400ms;
constexpr auto Second = 1s;
constexpr int LeadWidth = 66;
constexpr int TagWidth = 112;

} // namespace

QueuePanel::QueuePanel(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ports(ports),
      m_model(ports.feed, m_words, [connection = &ports.connection] { return connection->serverNow(); }),
      m_choice(new QComboBox(this)), m_head(new QWidget(this)),
      m_filters(new ListFilters(theme, ports.preferences, *this)), m_table(new kit::FastTable(theme)),
      m_state(new kit::StateView(theme)), m_pill(new kit::Pill(theme, this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("queuePanel"));
    setAccessibleName(tr("Queue"));
    m_choice->setObjectName(QStringLiteral("queueChoice"));
    kit::nameChoice(*m_choice, tr("Queue"));
    m_table->setObjectName(QStringLiteral("queueTable"));
    m_table->setAccessibleName(tr("Cases"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({LeadWidth, 0, TagWidth});
    m_state->setObjectName(QStringLiteral("queueState"));
    m_pill->setObjectName(QStringLiteral("newCases"));
    m_pages->setObjectName(QStringLiteral("queuePages"));
    m_pages->setAccessibleName(tr("Cases"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_state);

    const int space = theme->metric(Metric::SpaceS);
    // The queue's name has the whole width: it says where one works.
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(space + space / 2, space + space / 2, space + space / 2, space);
    head->setSpacing(space);
    head->addWidget(m_choice);
    head->addWidget(m_filters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    setTabOrder(m_choice, m_filters->firstStop());
    setTabOrder(m_filters->lastStop(), m_table);
    m_pill->raise();

    connect(m_choice, &QComboBox::activated, this, &QueuePanel::choose);
    connect(m_filters, &ListFilters::changed, this, &QueuePanel::applyFilter);
    connect(&ports.connection, &domain::Connection::sessionChanged, this, &QueuePanel::applyFilter);
    connect(m_table, &QTableView::clicked, this, &QueuePanel::openRow);
    connect(m_table, &QTableView::activated, this, &QueuePanel::openRow);
    connect(m_table, &kit::FastTable::rowChosen, this, [this](const QModelIndex &index) { pointAt(index.row()); });
    connect(m_table, &kit::FastTable::rowPointed, this, &QueuePanel::pointAt);
    connect(m_pill, &QAbstractButton::clicked, this, [this] { m_model.letNewIn(); });
    connect(m_state, &kit::StateView::actionTriggered, this, &QueuePanel::retry);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        remark();
        refreshState();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        remark();
        refreshState();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &QueuePanel::refreshState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &last) {
        if (last.column() == 0)
            return; // the clock only, no rows were read
        remark();
        tellMember();
        gatherOn();
    });
    connect(&m_model, &items::CaseListModel::loadingChanged, this, &QueuePanel::refreshState);
    connect(&ports.connection, &domain::Connection::statusChanged, this, [this, was = isReading()]() mutable {
        if (std::exchange(was, isReading()) != was)
            refreshState();
    });
    connect(&m_model, &items::CaseListModel::failed, this, [this](ErrorCode reason) {
        m_failure = reason;
        m_gathered = {};
        refreshState();
    });
    connect(&m_model, &items::CaseListModel::newCasesChanged, this, [this](int count) {
        m_pill->setCount(count);
        placePill();
    });
    connect(&ports.deciding, &domain::Deciding::outboxChanged, this,
            [this] { m_model.setOverlay(m_ports.deciding.overlay()); });
    connect(&ports.feed, &domain::CaseFeed::changed, this, [this] { m_counts.start(CountPause); });
    connect(&ports.feed, &domain::CaseFeed::reset, this, [this] { m_counts.start(CountPause); });
    m_counts.setSingleShot(true);
    connect(&m_counts, &QTimer::timeout, this, &QueuePanel::readQueues);
    connect(&m_seconds, &QTimer::timeout, &m_model, &items::CaseListModel::tick);
    m_seconds.start(Second);
    m_model.setOverlay(ports.deciding.overlay());
    readQueues();
}

void QueuePanel::readQueues()
{
    deliver(m_ports.reader.queues(m_ports.connection.serverNow()), this,
            [this](Result<std::vector<domain::QueueSummary>> queues) {
                m_failure = queues ? std::nullopt : std::optional(queues.code());
                if (queues)
                    showQueues(*queues);
                refreshState();
            });
}

void QueuePanel::showQueues(const std::vector<domain::QueueSummary> &queues)
{
    m_queues.clear();
    std::ranges::copy_if(queues, std::back_inserter(m_queues),
                         [](const auto &summary) { return summary.queue.kind == domain::CaseKind::ItemReview; });
    m_choice->clear();
    int overdue = 0;
    int chosen = -1;
    for (const auto &summary : m_queues) {
        if (summary.queue.id == m_queue)
            chosen = m_choice->count();
        m_choice->addItem({});
        overdue += summary.overdue;
    }
    m_overdue = overdue;
    if (chosen >= 0)
        m_choice->setCurrentIndex(chosen);
    else if (!m_queues.empty())
        choose(0);
    showCounts();
}

void QueuePanel::showCounts()
{
    int open = 0;
    for (std::size_t i = 0; i < m_queues.size(); ++i) {
        const auto &summary = m_queues[i];
        // The list on screen knows what has been decided here and is not on the platform yet.
        const bool listed = summary.queue.id == m_queue && !m_filters->narrows() && !m_model.isLoading();
        const int count = listed ? m_model.rowCount() + m_model.newCases() : summary.open;
        m_choice->setItemText(static_cast<int>(i),
                              kit::visibleLine(tr("%1 (%2)").arg(summary.queue.name.in(m_ports.language)).arg(count)));
        open += count;
    }
    Q_EMIT countsChanged(open, m_overdue);
}

void QueuePanel::select(const domain::QueueId &queue)
{
    const auto found = std::ranges::find(m_queues, queue, [](const auto &summary) { return summary.queue.id; });
    if (queue != m_queue && found != m_queues.end())
        choose(static_cast<int>(found - m_queues.begin()));
}

void QueuePanel::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_queues.size()))
        return;
    m_choice->setCurrentIndex(index);
    m_queue = m_queues[static_cast<std::size_t>(index)].queue.id;
    applyFilter();
    Q_EMIT queueChosen(m_queue);
}

void QueuePanel::applyFilter()
{
    auto filter = m_filters->filter();
    filter.queue = m_queue;
    if (const auto session = m_ports.connection.session())
        filter.person = session->person;
    filter.sealBelow = sealBelow();
    m_words.setPerson(filter.person);
    m_failure.reset();
    m_model.setFilter(filter);
}

int QueuePanel::sealBelow() const
{
    if (!m_rules)
        return domain::SealEverything;
    const auto rule = std::ranges::find(*m_rules, m_queue, &domain::QueueRule::queue);
    return domain::sealBelow(rule == m_rules->end() ? domain::QueueRule() : *rule);
}

void QueuePanel::setRules(std::vector<domain::QueueRule> rules)
{
    const int before = sealBelow();
    m_rules = std::move(rules);
    if (!m_queue.empty() && sealBelow() != before) // without a queue there is nothing to read, but perhaps a failure
        applyFilter();
}

void QueuePanel::refreshState()
{
    using State = kit::StateView::State;
    const bool nothing = m_model.rowCount() == 0;
    if (m_failure)
        m_state->setState(State::Error, kit::errorText(*m_failure), tr("Try again"));
    else if (nothing && isReading())
        m_state->setState(State::Loading, tr("Reading the queue…"));
    else if (nothing && isUnknown())
        m_state->setState(State::Offline, tr("Nothing of this queue is on this machine yet."));
    else if (nothing && m_filters->narrows())
        m_state->setState(State::Empty, tr("Nothing fits this filter."), tr("Show all cases"));
    else if (nothing)
        m_state->setState(State::Empty, tr("This queue is empty. Well done."));
    m_pages->setCurrentWidget(m_failure || nothing ? static_cast<QWidget *>(m_state) : m_table);
    gatherOn();
    showCounts();
    Q_EMIT waitingChanged();
}

void QueuePanel::setCurrent(const domain::CaseId &kase)
{
    m_onDesk = kase;
    markCurrent();
}

void QueuePanel::markCurrent()
{
    const auto row = m_model.rowOf(m_onDesk);
    const auto place = row ? m_model.index(*row, 0) : QModelIndex();
    // By the selection, not by the table: the table adds to the chosen rows where Ctrl is held when a key ends a case.
    auto *selection = m_table->selectionModel();
    // Somebody choosing several cases keeps them while the list goes on.
    if (selection->selectedRows().size() <= 1)
        selection->select(place, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selection->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
    tellMember();
}

/// Whose content is on the desk can be filtered by.
void QueuePanel::tellMember()
{
    const auto row = m_model.rowOf(m_onDesk);
    if (const auto *shown = row ? m_model.at(*row) : nullptr; shown && !shown->owner.empty())
        m_filters->setMember(FilterMember{shown->owner, shown->ownerName});
    else if (m_onDesk.empty())
        m_filters->setMember({});
}

/// Another filter or order takes every mark away. Who walks through the list with the arrows keeps their row.
void QueuePanel::remark()
{
    if (!m_onDesk.empty() && !m_table->currentIndex().isValid())
        markCurrent();
}

std::vector<int> QueuePanel::chosenRows(int most) const
{
    std::vector<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    if (rows.size() < 2) { // the case on the desk alone is no choice
        rows.resize(static_cast<std::size_t>(std::min(most, m_model.rowCount())));
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

void QueuePanel::gather(int most, Gathered then)
{
    m_most = most;
    m_gathered = std::move(then);
    gatherOn();
}

void QueuePanel::gatherOn()
{
    if (!m_gathered)
        return;
    std::vector<domain::CaseId> cases;
    const auto rows = chosenRows(m_most);
    for (const int row : rows) {
        if (const auto *shown = m_model.at(row))
            cases.push_back(shown->kase.id);
        else
            (void)m_model.index(row, 0).data(); // a row that is looked at is read
    }
    if (cases.size() == rows.size())
        std::exchange(m_gathered, {})(std::move(cases));
}

void QueuePanel::openRow(const QModelIndex &index)
{
    if (QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return; // chosen, not opened
    if (const auto *row = m_model.at(index.row()))
        Q_EMIT caseChosen(row->kase.id);
}

void QueuePanel::pointAt(int row)
{
    const auto *shown = row >= 0 ? m_model.at(row) : nullptr;
    Q_EMIT casePointed(shown && shown->kase.id != m_onDesk ? shown->kase.id : domain::CaseId());
}

void QueuePanel::addFoot(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_pages) + 1, widget);
}

void QueuePanel::retry()
{
    if (!m_failure && m_filters->narrows())
        m_filters->clear();
    else
        readQueues();
}

QString QueuePanel::queueName() const
{
    for (const auto &summary : m_queues)
        if (summary.queue.id == m_queue)
            return kit::visibleLine(summary.queue.name.in(m_ports.language));
    return {};
}

bool QueuePanel::isReading() const
{
    // Of a platform that has not told all yet nobody knows whether nothing waits there.
    const auto status = m_ports.connection.status();
    const bool comes =
        !status.caughtUp && (status.link == domain::Link::Connecting || status.link == domain::Link::Online ||
                             status.link == domain::Link::Resyncing);
    return m_model.isLoading() || (comes && m_model.rowCount() == 0);
}

bool QueuePanel::isUnknown() const
{
    const auto status = m_ports.connection.status();
    return !status.caughtUp && !status.syncedAt;
}

bool QueuePanel::isEmpty() const
{
    const bool whole = !m_failure && !m_filters->narrows() && !isReading() && !isUnknown();
    return whole && m_model.rowCount() + m_model.newCases() == 0;
}

int QueuePanel::waiting() const
{
    return m_model.rowCount();
}

void QueuePanel::placePill()
{
    const QSize size = m_pill->sizeHint();
    const int top = m_table->mapTo(this, QPoint(0, 0)).y() + m_theme->metric(Metric::SpaceS);
    m_pill->setGeometry((width() - size.width()) / 2, top, size.width(), size.height());
    m_pill->raise();
}

void QueuePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(Colour::Surface));
}

void QueuePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePill();
}

} // namespace vigie::ui::content
