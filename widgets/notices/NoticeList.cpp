#include "widgets/notices/NoticeList.h"

#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/NoticeWords.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace vigie::ui::notices {

using namespace std::chrono_literals;
using kit::Metric;

namespace {

constexpr auto CountPause = 400ms;
constexpr auto Second = 1s;
constexpr int LeadWidth = 66;
constexpr int WhyLines = 3; ///< of the longest reason; the list below never moves for a shorter one

} // namespace

NoticeList::NoticeList(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ports(ports),
      m_model(ports.feed, m_words, [connection = &ports.connection] { return connection->serverNow(); }),
      m_choice(new QComboBox(this)),
      m_why(new kit::PlainLabel(theme, {.colour = kit::Colour::TextSecondary, .flow = kit::PlainLabel::Flow::Wrap},
                                this)),
      m_table(new kit::FastTable(theme)), m_state(new kit::StateView(theme)), m_pill(new kit::Pill(theme, this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("noticeList"));
    setAccessibleName(tr("Notices"));
    m_choice->setObjectName(QStringLiteral("noticeQueue"));
    kit::nameChoice(*m_choice, tr("Queue"));
    m_table->setObjectName(QStringLiteral("noticeTable"));
    m_table->setAccessibleName(tr("Notices"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({LeadWidth, 0});
    m_table->setLines(2);
    m_table->setColumnHidden(2, true); // its tag stands above the words
    m_why->setObjectName(QStringLiteral("whyFirst"));
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_state->setObjectName(QStringLiteral("noticeListState"));
    m_pill->setObjectName(QStringLiteral("newNotices"));
    m_pages->setObjectName(QStringLiteral("noticePages"));
    m_pages->setAccessibleName(tr("Notices"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_state);
    const int space = theme->metric(Metric::SpaceS);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space + space / 2, space + space / 2, space + space / 2, space);
    head->setSpacing(space);
    head->addWidget(m_choice);
    head->addWidget(m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_pill->raise();
    connectParts();
    m_model.setOverlay(ports.deciding.overlay());
    readQueues();
}

void NoticeList::connectParts()
{
    connect(m_choice, &QComboBox::activated, this, &NoticeList::choose);
    connect(m_table, &QTableView::clicked, this, &NoticeList::openRow);
    connect(m_table, &QTableView::activated, this, &NoticeList::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoticeList::chosenChanged);
    connect(m_pill, &QAbstractButton::clicked, this, [this] { m_model.letNewIn(); });
    connect(m_state, &kit::StateView::actionTriggered, this, &NoticeList::readQueues);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &NoticeList::refreshState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        remark();
        refreshState();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &last) {
        if (last.column() > 0) { // rows that have been read, not only their time
            remark();
            sayWhy();
            gatherOn();
        }
    });
    connect(&m_model, &items::CaseListModel::loadingChanged, this, &NoticeList::refreshState);
    connect(&m_model, &items::CaseListModel::failed, this, [this](ErrorCode reason) {
        m_failure = reason;
        m_gathered = {};
        refreshState();
    });
    connect(&m_model, &items::CaseListModel::newCasesChanged, this, [this](int count) {
        m_pill->setCount(count);
        placePill();
    });
    connect(&m_ports.deciding, &domain::Deciding::outboxChanged, this,
            [this] { m_model.setOverlay(m_ports.deciding.overlay()); });
    connect(&m_ports.connection, &domain::Connection::sessionChanged, this, &NoticeList::applyFilter);
    connect(&m_ports.connection, &domain::Connection::statusChanged, this, &NoticeList::refreshState);
    connect(&m_ports.feed, &domain::CaseFeed::changed, this, [this] { m_counts.start(CountPause); });
    connect(&m_ports.feed, &domain::CaseFeed::reset, this, [this] { m_counts.start(CountPause); });
    m_counts.setSingleShot(true);
    connect(&m_counts, &QTimer::timeout, this, &NoticeList::readQueues);
    connect(&m_seconds, &QTimer::timeout, &m_model, &items::CaseListModel::tick);
    connect(&m_seconds, &QTimer::timeout, this, &NoticeList::sayWhy);
    const auto keepRoom = [this] {
        m_why->setMinimumHeight(WhyLines * QFontMetrics(m_theme->font(kit::Type::Body)).lineSpacing());
    };
    keepRoom();
    connect(&m_theme, &kit::ThemeSource::changed, this, keepRoom);
    m_seconds.start(Second);
}

void NoticeList::readQueues()
{
    deliver(m_ports.cases.queues(m_ports.connection.serverNow()), this,
            [this](const Result<std::vector<domain::QueueSummary>> &queues) {
                m_failure = queues ? std::nullopt : std::optional(queues.code());
                if (queues)
                    showQueues(*queues);
                refreshState();
            });
}

void NoticeList::showQueues(const std::vector<domain::QueueSummary> &queues)
{
    m_queues.clear();
    std::ranges::copy_if(queues, std::back_inserter(m_queues), [](const domain::QueueSummary &summary) {
        return summary.queue.kind == domain::CaseKind::NoticeReview ||
               summary.queue.kind == domain::CaseKind::Complaint;
    });
    m_choice->clear();
    int chosen = -1;
    for (const auto &summary : m_queues) {
        if (summary.queue.id == m_queue)
            chosen = m_choice->count();
        m_choice->addItem({});
    }
    if (chosen >= 0)
        m_choice->setCurrentIndex(chosen);
    else if (!m_queues.empty())
        choose(0);
    showCounts();
}

void NoticeList::showCounts()
{
    int open = 0, overdue = 0;
    for (std::size_t i = 0; i < m_queues.size(); ++i) {
        const auto &summary = m_queues[i];
        // The list on screen knows what has been decided here and is not on the platform yet.
        const bool listed = summary.queue.id == m_queue && !m_model.isLoading();
        const int count = listed ? m_model.rowCount() + m_model.newCases() : summary.open;
        m_choice->setItemText(static_cast<int>(i),
                              kit::visibleLine(tr("%1 (%2)").arg(summary.queue.name.in(m_ports.language)).arg(count)));
        open += count;
        overdue += summary.overdue;
    }
    Q_EMIT countsChanged(open, overdue);
}

void NoticeList::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_queues.size()))
        return;
    m_choice->setCurrentIndex(index);
    m_queue = m_queues[static_cast<std::size_t>(index)].queue.id;
    applyFilter();
    Q_EMIT queueChosen(m_queue);
}

void NoticeList::nextQueue()
{
    if (!m_queues.empty())
        choose((m_choice->currentIndex() + 1) % static_cast<int>(m_queues.size()));
}

void NoticeList::applyFilter()
{
    domain::CaseFilter filter;
    filter.queue = m_queue;
    if (const auto session = m_ports.connection.session())
        filter.person = session->person;
    m_words.setPerson(filter.person);
    if (!m_queue.empty())
        m_model.setFilter(filter);
}

bool NoticeList::isReading() const
{
    const auto status = m_ports.connection.status();
    const bool comes =
        !status.caughtUp && (status.link == domain::Link::Connecting || status.link == domain::Link::Online ||
                             status.link == domain::Link::Resyncing);
    return m_model.isLoading() || (comes && m_model.rowCount() == 0);
}

void NoticeList::refreshState()
{
    using State = kit::StateView::State;
    const bool nothing = m_model.rowCount() == 0;
    if (m_failure)
        m_state->setState(State::Error, kit::errorText(*m_failure), tr("Try again"));
    else if (isReading())
        m_state->setState(State::Loading, tr("Reading the queue…"));
    else if (m_queues.empty())
        m_state->setState(State::NoPermission, tr("No queue of notices is yours to work on."));
    else if (nothing)
        m_state->setState(State::Empty, tr("No notice waits."));
    m_choice->setVisible(!m_queues.empty());
    sayWhy();
    m_pages->setCurrentWidget(m_failure || nothing ? static_cast<QWidget *>(m_state) : m_table);
    showCounts();
    Q_EMIT waitingChanged();
}

domain::CaseId NoticeList::first() const
{
    const auto session = m_ports.connection.session();
    const auto person = session ? session->person : domain::PersonId();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto *listed = m_model.at(row);
        const bool own = listed && listed->complaint && listed->complaint->firstReviewer == person;
        if (listed && listed->notice && !own && listed->kase.id != m_onDesk)
            return listed->kase.id;
    }
    return {};
}

/// Of the first row, whatever is on the desk: it is what comes next.
void NoticeList::sayWhy()
{
    const auto *row = m_model.rowCount() > 0 ? m_model.at(0) : nullptr;
    m_why->setVisible(m_model.rowCount() > 0);
    if (!row || !row->notice)
        return m_why->setPlainText({});
    if (row->complaint)
        return m_why->setPlainText(
            ComplaintWords::whyNow(row->complaint->duty, row->kase.dueAt, m_ports.connection.serverNow()));
    m_why->setPlainText(NoticeWords::whyNow(row->notice->duty, row->kase.dueAt, m_ports.connection.serverNow()));
}

void NoticeList::setCurrent(const domain::CaseId &kase)
{
    m_onDesk = kase;
    markCurrent();
}

void NoticeList::markCurrent()
{
    const auto row = m_model.rowOf(m_onDesk);
    const auto place = row ? m_model.index(*row, 0) : QModelIndex();
    // By the selection, not by the table: the table adds to the chosen rows where Ctrl is held when a key ends a case.
    auto *selection = m_table->selectionModel();
    // Somebody choosing several notices keeps them while the list goes on.
    if (chosen() <= 1)
        selection->select(place, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selection->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
}

/// Another filter takes the mark away, and a row that was not read could not be marked. Who walks through the list with
/// the arrows keeps their row.
void NoticeList::remark()
{
    if (!m_onDesk.empty() && !m_table->currentIndex().isValid())
        markCurrent();
}

void NoticeList::openRow(const QModelIndex &index)
{
    if (QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return; // chosen, not opened
    if (const auto *row = m_model.at(index.row()))
        Q_EMIT caseChosen(row->kase.id);
}

int NoticeList::chosen() const
{
    const auto selection = m_table->selectionModel()->selection();
    return std::accumulate(selection.begin(), selection.end(), 0,
                           [](int sum, const QItemSelectionRange &range) { return sum + range.height(); });
}

void NoticeList::gather(Gathered then)
{
    m_gathered = std::move(then);
    gatherOn();
}

void NoticeList::gatherOn()
{
    if (!m_gathered)
        return;
    std::vector<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<domain::CaseId> cases;
    for (const int row : rows) {
        if (const auto *listed = m_model.at(row))
            cases.push_back(listed->kase.id);
        else
            (void)m_model.index(row, 0).data(); // a row that is looked at is read
    }
    if (cases.size() == rows.size())
        std::exchange(m_gathered, {})(std::move(cases));
}

void NoticeList::addFoot(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_pages) + 1, widget);
}

QString NoticeList::queueName() const
{
    const auto found = std::ranges::find(m_queues, m_queue, [](const auto &summary) { return summary.queue.id; });
    return found == m_queues.end() ? QString() : kit::visibleLine(found->queue.name.in(m_ports.language));
}

void NoticeList::placePill()
{
    const QSize size = m_pill->sizeHint();
    const int top = m_table->mapTo(this, QPoint(0, 0)).y() + m_theme->metric(Metric::SpaceS);
    m_pill->setGeometry((width() - size.width()) / 2, top, size.width(), size.height());
    m_pill->raise();
}

void NoticeList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Surface));
}

void NoticeList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePill();
}

} // namespace vigie::ui::notices
