#include "models/items/CaseListModel.h"

#include "models/base/VisibleText.h"
#include "models/items/CaseColumns.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace vigie::items {

using domain::CaseRow;
using domain::RowId;

CaseListModel::CaseListModel(domain::CaseFeed &feed, const CaseWording &words, Now now, QObject *parent)
    : QAbstractTableModel(parent), m_feed(feed), m_words(words), m_now(std::move(now))
{
    connect(&feed, &domain::CaseFeed::changed, this, [this](const std::vector<domain::CaseId> &cases) {
        reread(cases);
        askOrder(Arrival::Compare);
    });
    connect(&feed, &domain::CaseFeed::reset, this, [this] {
        m_cache.clear();
        askOrder(Arrival::Replace);
    });
}

void CaseListModel::setFilter(const domain::CaseFilter &filter)
{
    if (filter == m_filter && !m_base.empty())
        return;
    m_filter = filter;
    askOrder(Arrival::Replace);
}

void CaseListModel::askOrder(Arrival arrival)
{
    const quint64 number = ++m_asked;
    if (arrival == Arrival::Replace && !m_loading) {
        m_loading = true;
        Q_EMIT loadingChanged();
    }
    // While the first answer is awaited every newer one replaces it too.
    const bool replace = arrival == Arrival::Replace || m_loading;
    deliver(m_feed.order(m_filter), this, [this, number, replace](Result<Order> order) {
        if (number != m_asked)
            return;
        if (!order)
            Q_EMIT failed(order.code());
        else if (replace || m_base.empty())
            take(std::move(*order));
        else
            compare(std::move(*order));
        if (m_loading) {
            m_loading = false;
            Q_EMIT loadingChanged();
        }
    });
}

void CaseListModel::take(Order order)
{
    beginResetModel();
    m_base = std::move(order);
    m_shown = withoutDecided(m_base);
    m_waiting.clear();
    endResetModel();
    tellNew(0);
}

void CaseListModel::compare(Order order)
{
    Order before = m_base;
    Order after = order;
    std::ranges::sort(before);
    std::ranges::sort(after);
    Order gone;
    Order added;
    std::ranges::set_difference(before, after, std::back_inserter(gone));
    std::ranges::set_difference(after, before, std::back_inserter(added));
    if (!gone.empty()) {
        const std::unordered_set<RowId> left(gone.begin(), gone.end());
        removeShown([&](RowId row) { return left.contains(row); });
        std::erase_if(m_base, [&](RowId row) { return left.contains(row); });
        for (const RowId row : gone) {
            m_cache.forget(row);
            m_decided.erase(row);
        }
    }
    m_waiting = added.empty() ? Order() : std::move(order);
    tellNew(static_cast<int>(added.size()));
}

void CaseListModel::setSeal(Seal seal)
{
    m_seal = std::move(seal);
    m_cache.clear();
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CaseListModel::letNewIn()
{
    if (!m_waiting.empty())
        take(std::move(m_waiting));
}

void CaseListModel::tellNew(int count)
{
    if (count == m_newCases)
        return;
    m_newCases = count;
    Q_EMIT newCasesChanged(count);
}

bool CaseListModel::isDecided(RowId row) const
{
    return m_decided.contains(row);
}

CaseListModel::Order CaseListModel::withoutDecided(const Order &order) const
{
    Order out;
    out.reserve(order.size());
    std::ranges::copy_if(order, std::back_inserter(out), [this](RowId row) { return !isDecided(row); });
    return out;
}

void CaseListModel::removeShown(const std::function<bool(RowId)> &gone)
{
    for (int row = static_cast<int>(m_shown.size()) - 1; row >= 0; --row) {
        if (!gone(m_shown[static_cast<std::size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        endRemoveRows();
    }
}

void CaseListModel::showAgain()
{
    // Both orders run alike, so one walk finds where each row that has come back belongs.
    std::size_t at = 0;
    for (const RowId row : m_base) {
        if (at < m_shown.size() && m_shown[at] == row) {
            ++at;
        } else if (!isDecided(row)) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(at), row);
            endInsertRows();
            ++at;
        }
    }
}

void CaseListModel::setOverlay(domain::Overlay overlay)
{
    m_overlay = std::move(overlay);
    const auto back =
        std::erase_if(m_decided, [this](const auto &entry) { return !m_overlay.closedCases.contains(entry.second); });
    for (const auto &kase : m_overlay.closedCases)
        if (const auto row = m_cache.rowOf(kase))
            m_decided.emplace(*row, kase);
    removeShown([this](RowId row) { return isDecided(row); });
    if (back > 0)
        showAgain();
}

void CaseListModel::tick()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DisplayRole, ToneRole});
}

const CaseRow *CaseListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_cache.find(m_shown[static_cast<std::size_t>(row)]) : nullptr;
}

std::optional<int> CaseListModel::rowOf(const domain::CaseId &kase) const
{
    const auto id = m_cache.rowOf(kase);
    if (!id)
        return std::nullopt;
    const auto found = std::ranges::find(m_shown, *id);
    return found == m_shown.end() ? std::nullopt : std::optional(static_cast<int>(found - m_shown.begin()));
}

void CaseListModel::readPage(int row) const
{
    const int first = row / domain::CaseFeed::PageRows * domain::CaseFeed::PageRows;
    const int last = std::min(first + domain::CaseFeed::PageRows, rowCount());
    Order asked = m_cache.claimMissing(Order(m_shown.begin() + first, m_shown.begin() + last));
    if (asked.empty())
        return;
    auto *self = const_cast<CaseListModel *>(this); // QAbstractItemModel::data() is const, reading ahead is not
    deliver(m_feed.rows(asked), self,
            [self, asked](Result<std::vector<CaseRow>> rows) { self->arrived(asked, std::move(rows)); });
}

void CaseListModel::arrived(const Order &asked, Result<std::vector<CaseRow>> rows)
{
    m_cache.settle(asked);
    if (!rows) {
        Q_EMIT failed(rows.code());
        return;
    }
    std::unordered_set<RowId> gone(asked.begin(), asked.end());
    for (const CaseRow &row : *rows) {
        gone.erase(row.row);
        if (m_overlay.closedCases.contains(row.kase.id))
            m_decided.emplace(row.row, row.kase.id);
    }
    if (m_seal)
        for (CaseRow &row : *rows)
            if (m_seal(row.kase)) {
                row.kase.category = domain::Category::Unknown;
                row.kase.severity = domain::Severity::Unknown;
            }
    m_cache.store(std::move(*rows));
    removeShown([&](RowId row) { return gone.contains(row) || isDecided(row); });
    std::erase_if(m_base, [&](RowId row) { return gone.contains(row); });
    // A view asks only for what it shows, so telling it everything costs one repaint of what is in sight.
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CaseListModel::reread(const std::vector<domain::CaseId> &cases)
{
    Order rows;
    for (const auto &kase : cases)
        if (const auto row = m_cache.rowOf(kase))
            rows.push_back(*row);
    if (rows.empty())
        return;
    deliver(m_feed.rows(rows), this, [this, rows](Result<std::vector<CaseRow>> answer) {
        if (answer)
            arrived(rows, std::move(answer));
    });
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CaseColumnCount;
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseColumn &column = caseColumns()[static_cast<std::size_t>(index.column())];
    if (role == CellKindRole)
        return static_cast<int>(column.kind);
    const CaseRow *row = at(index.row());
    if (!row) {
        readPage(index.row());
        return role == PlaceholderRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return column.display(m_words, *row, m_now());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{m_words.timeLeft(*row, m_now()), visibleLine(m_words.subject(*row)), m_words.finding(*row)}
            .join(QStringLiteral(", "));
    case ValueRole:
        return column.value(*row);
    case IdRole:
        return QString::fromStdString(row->kase.id.value);
    case ToneRole:
        return static_cast<int>(column.tone(*row, m_now()));
    case PlaceholderRole:
        return false;
    default:
        return {};
    }
}

} // namespace vigie::items
