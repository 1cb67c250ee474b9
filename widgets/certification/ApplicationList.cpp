#include "widgets/certification/ApplicationList.h"

#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/VisibleText.h"

#include <QComboBox>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::certification {

using namespace std::chrono_literals;
using kit::Metric;

namespace {

constexpr auto CountPause = 400ms;
constexpr auto Second = 1s;
constexpr int LeadWidth = 66;
constexpr int TagWidth = 96;

} // namespace

ApplicationList::ApplicationList(const kit::ThemeSource &theme, const CertificationPorts &ports, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ports(ports),
      m_model(ports.feed, m_words, [connection = &ports.connection] { return connection->serverNow(); }),
      m_choice(new QComboBox(this)), m_table(new kit::FastTable(theme)), m_state(new kit::StateView(theme)),
      m_pill(new kit::Pill(theme, this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("applicationList"));
    setAccessibleName(tr("Applications"));
    m_choice->setObjectName(QStringLiteral("certificationQueue"));
    kit::nameChoice(*m_choice, tr("Queue"));
    m_table->setObjectName(QStringLiteral("applicationTable"));
    m_table->setAccessibleName(tr("Applications"));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({LeadWidth, 0, TagWidth});
    m_state->setObjectName(QStringLiteral("applicationListState"));
    m_pill->setObjectName(QStringLiteral("newApplications"));
    m_pages->setObjectName(QStringLiteral("applicationPages"));
    m_pages->setAccessibleName(tr("Applications"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_state);
    const int space = theme->metric(Metric::SpaceS);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space + space / 2, space + space / 2, space + space / 2, space);
    head->addWidget(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_pill->raise();

    const auto openRow = [this](const QModelIndex &index) {
        if (const auto *row = m_model.at(index.row()))
            Q_EMIT caseChosen(row->kase.id);
    };
    connect(m_choice, &QComboBox::activated, this, &ApplicationList::choose);
    connect(m_table, &QTableView::clicked, this, openRow);
    connect(m_table, &QTableView::activated, this, openRow);
    connect(m_pill, &QAbstractButton::clicked, this, [this] { m_model.letNewIn(); });
    connect(m_state, &kit::StateView::actionTriggered, this, &ApplicationList::readQueues);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &ApplicationList::refreshState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        remark();
        refreshState();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &last) {
        if (last.column() > 0) // rows that have been read, not only their time
            remark();
    });
    connect(&m_model, &items::CaseListModel::loadingChanged, this, &ApplicationList::refreshState);
    connect(&m_model, &items::CaseListModel::failed, this, [this](ErrorCode reason) {
        m_failure = reason;
        refreshState();
    });
    connect(&m_model, &items::CaseListModel::newCasesChanged, this, [this](int count) {
        m_pill->setCount(count);
        placePill();
    });
    connect(&ports.deciding, &domain::Deciding::outboxChanged, this,
            [this] { m_model.setOverlay(m_ports.deciding.overlay()); });
    connect(&ports.connection, &domain::Connection::sessionChanged, this, &ApplicationList::applyFilter);
    connect(&ports.connection, &domain::Connection::statusChanged, this, &ApplicationList::refreshState);
    connect(&ports.feed, &domain::CaseFeed::changed, this, [this] { m_counts.start(CountPause); });
    connect(&ports.feed, &domain::CaseFeed::reset, this, [this] { m_counts.start(CountPause); });
    m_counts.setSingleShot(true);
    connect(&m_counts, &QTimer::timeout, this, &ApplicationList::readQueues);
    connect(&m_seconds, &QTimer::timeout, &m_model, &items::CaseListModel::tick);
    m_seconds.start(Second);
    m_model.setOverlay(ports.deciding.overlay());
    readQueues();
}

void ApplicationList::readQueues()
{
    deliver(m_ports.cases.queues(m_ports.connection.serverNow()), this,
            [this](const Result<std::vector<domain::QueueSummary>> &queues) {
                m_failure = queues ? std::nullopt : std::optional(queues.code());
                if (queues)
                    showQueues(*queues);
                refreshState();
            });
}

void ApplicationList::showQueues(const std::vector<domain::QueueSummary> &queues)
{
    m_queues.clear();
    std::ranges::copy_if(queues, std::back_inserter(m_queues), [](const domain::QueueSummary &summary) {
        return summary.queue.kind == domain::CaseKind::Certification;
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

void ApplicationList::showCounts()
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

void ApplicationList::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_queues.size()))
        return;
    m_choice->setCurrentIndex(index);
    m_queue = m_queues[static_cast<std::size_t>(index)].queue.id;
    applyFilter();
    Q_EMIT queueChosen(m_queue);
}

void ApplicationList::applyFilter()
{
    domain::CaseFilter filter;
    filter.queue = m_queue;
    if (const auto session = m_ports.connection.session())
        filter.person = session->person;
    m_words.setPerson(filter.person);
    if (!m_queue.empty())
        m_model.setFilter(filter);
}

bool ApplicationList::isReading() const
{
    const auto status = m_ports.connection.status();
    const bool comes =
        !status.caughtUp && (status.link == domain::Link::Connecting || status.link == domain::Link::Online ||
                             status.link == domain::Link::Resyncing);
    return m_model.isLoading() || (comes && m_model.rowCount() == 0);
}

void ApplicationList::refreshState()
{
    using State = kit::StateView::State;
    const bool nothing = m_model.rowCount() == 0;
    if (m_failure)
        m_state->setState(State::Error, kit::errorText(*m_failure), tr("Try again"));
    else if (isReading())
        m_state->setState(State::Loading, tr("Reading the queue…"));
    else if (m_queues.empty())
        m_state->setState(State::NoPermission, tr("No queue of applications is yours to work on."));
    else if (nothing)
        m_state->setState(State::Empty, tr("No application waits."));
    m_choice->setVisible(!m_queues.empty());
    m_pages->setCurrentWidget(m_failure || nothing ? static_cast<QWidget *>(m_state) : m_table);
    showCounts();
    Q_EMIT waitingChanged();
}

void ApplicationList::setCurrent(const domain::CaseId &kase)
{
    m_onDesk = kase;
    markCurrent();
}

void ApplicationList::markCurrent()
{
    const auto row = m_model.rowOf(m_onDesk);
    m_table->setCurrentIndex(row ? m_model.index(*row, 0) : QModelIndex());
}

/// Another filter takes the mark away, and a row that was not read could not be marked. Who walks through the list with
/// the arrows keeps their row.
void ApplicationList::remark()
{
    if (!m_onDesk.empty() && !m_table->currentIndex().isValid())
        markCurrent();
}

QString ApplicationList::queueName() const
{
    const auto found = std::ranges::find(m_queues, m_queue, [](const auto &summary) { return summary.queue.id; });
    return found == m_queues.end() ? QString() : kit::visibleLine(found->queue.name.in(m_ports.language));
}

void ApplicationList::placePill()
{
    const QSize size = m_pill->sizeHint();
    const int top = m_table->mapTo(this, QPoint(0, 0)).y() + m_theme->metric(Metric::SpaceS);
    m_pill->setGeometry((width() - size.width()) / 2, top, size.width(), size.height());
    m_pill->raise();
}

void ApplicationList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Surface));
}

void ApplicationList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePill();
}

} // namespace vigie::ui::certification
