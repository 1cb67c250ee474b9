#include "models/items/CaseListModel.h"

#include "models/base/VisibleText.h"
#include "models/items/CaseColumns.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace vigie::items {

using domain::CaseRow;
using domain::RowId;

namespace {

constexpr std::ptrdiff_t MostSteps = 24; ///< rows that leave one by one; more of them are a new list

} // namespace

CaseListModel::CaseListModel(domain::CaseFeed &feed, const CaseWording &words, Now now, QObject *parent)
    : QAbstractTableModel(parent), m_feed(feed), m_words(words), m_now(std::move(now))
{
    connect(&feed, &domain::CaseFeed::changed, this, [this](const std::vector<domain::CaseId> &cases) {
        reread(cases);
        m_touched.insert(cases.begin(), cases.end());
        askListed();
    });
    connect(&feed, &domain::CaseFeed::removed, this, &CaseListModel::drop);
    connect(&feed, &domain::CaseFeed::reset, this, [this] {
        m_cache.clear();
        askOrder();
    });
}

void CaseListModel::setFilter(const domain::CaseFilter &filter)
{
    if (filter == m_filter && !m_base.empty())
        return;
    if (filter.sealBelow != m_filter.sealBelow)
        m_cache.clear(); // other rows hide what was found
    m_filter = filter;
    askOrder();
    askBeginning();
}

void CaseListModel::askBeginning()
{
    if (!m_filter.text.isEmpty() || m_filter.sort == domain::CaseSort::ByOwner)
        return; // it would take as long as the whole
    deliver(m_feed.beginning(m_filter), this, [this, number = m_asked](Result<Order> beginning) {
        if (beginning && number == m_asked && m_loading)
            take(std::move(*beginning));
    });
}

void CaseListModel::askOrder()
{
    const quint64 number = ++m_asked;
    m_touched.clear(); // the order knows them
    m_asking = false;
    if (!m_loading) {
        m_loading = true;
        Q_EMIT loadingChanged();
    }
    deliver(m_feed.order(m_filter), this, [this, number](Result<Order> order) {
        if (number != m_asked)
            return;
        if (!order)
            Q_EMIT failed(order.code());
        else
            take(std::move(*order));
        m_loading = false;
        Q_EMIT loadingChanged();
        askListed();
    });
}

void CaseListModel::take(Order order)
{
    Order shown = withoutDecided(order);
    const auto had = std::ssize(m_shown);
    // The beginning was there already: the rest comes behind it, and nothing of what is seen moves.
    const bool goesOn = had > 0 && had < std::ssize(shown) && std::equal(m_shown.begin(), m_shown.end(), shown.begin());
    if (goesOn)
        beginInsertRows({}, static_cast<int>(had), static_cast<int>(shown.size()) - 1);
    else
        beginResetModel();
    m_base = std::move(order);
    m_shown = std::move(shown);
    m_inBase.clear();
    for (const RowId row : m_base)
        m_inBase.insert(row);
    m_new.clear();
    if (goesOn)
        endInsertRows();
    else
        endResetModel();
    tellNew();
}

void CaseListModel::askListed()
{
    // Not before the order: its answer is taken as the older of the two.
    if (m_asking || m_loading || m_touched.empty())
        return;
    m_asking = true;
    std::vector<domain::CaseId> cases(m_touched.begin(), m_touched.end());
    m_touched.clear();
    deliver(m_feed.listed(m_filter, std::move(cases)), this,
            [this, number = m_asked](const Result<std::vector<domain::ListedCase>> &answer) {
                if (number != m_asked)
                    return; // the whole order has been asked for since
                m_asking = false;
                if (answer)
                    weigh(*answer);
                else
                    Q_EMIT failed(answer.code());
                askListed();
            });
}

void CaseListModel::weigh(const std::vector<domain::ListedCase> &cases)
{
    Order gone;
    for (const auto &kase : cases) {
        if (!kase.listed)
            gone.push_back(kase.row);
        else if (!m_inBase.contains(kase.row))
            m_new.insert(kase.row);
    }
    drop(gone);
    if (m_base.empty() && m_new.count() > 0)
        letNewIn(); // nothing is there that could jump
}

void CaseListModel::drop(const Order &gone)
{
    Order left;
    for (const RowId row : gone) {
        m_new.erase(row);
        if (m_inBase.contains(row))
            left.push_back(row);
    }
    removeShown(left);
    for (const RowId row : left) {
        m_inBase.erase(row);
        m_cache.forget(row);
        m_decided.erase(row);
    }
    if (!left.empty())
        std::erase_if(m_base, [this](RowId row) { return !m_inBase.contains(row); });
    tellNew();
}

void CaseListModel::letNewIn()
{
    if (m_new.count() > 0)
        askOrder();
}

void CaseListModel::tellNew()
{
    if (m_new.count() == m_newCases)
        return;
    m_newCases = m_new.count();
    Q_EMIT newCasesChanged(m_newCases);
}

CaseListModel::Order CaseListModel::withoutDecided(const Order &order) const
{
    if (m_decided.empty())
        return order;
    Order out;
    out.reserve(order.size());
    std::ranges::copy_if(order, std::back_inserter(out), [this](RowId row) { return !m_decided.contains(row); });
    return out;
}

void CaseListModel::removeShown(const Order &gone)
{
    if (gone.empty())
        return;
    const std::unordered_set<RowId> rows(gone.begin(), gone.end());
    if (std::ssize(gone) > MostSteps) {
        // Each step moves the rest of the list, in the view as well.
        beginResetModel();
        std::erase_if(m_shown, [&](RowId row) { return rows.contains(row); });
        endResetModel();
        return;
    }
    std::vector<int> places;
    for (const RowId row : rows)
        if (const auto found = std::ranges::find(m_shown, row); found != m_shown.end())
            places.push_back(static_cast<int>(found - m_shown.begin()));
    std::ranges::sort(places, std::greater());
    for (const int place : places) {
        beginRemoveRows({}, place, place);
        m_shown.erase(m_shown.begin() + place);
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
        } else if (!m_decided.contains(row)) {
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
    Order gone;
    for (const auto &kase : m_overlay.closedCases)
        if (const auto row = m_cache.rowOf(kase); row && m_decided.emplace(*row, kase).second)
            gone.push_back(*row);
    removeShown(gone);
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
    std::unordered_set<RowId> missing(asked.begin(), asked.end());
    Order decided;
    for (const CaseRow &row : *rows) {
        missing.erase(row.row);
        if (m_overlay.closedCases.contains(row.kase.id) && m_decided.emplace(row.row, row.kase.id).second)
            decided.push_back(row.row);
    }
    for (CaseRow &row : *rows)
        row = sealedFor(std::move(row), m_filter.sealBelow);
    m_cache.store(std::move(*rows));
    removeShown(decided);
    drop(Order(missing.begin(), missing.end()));
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
    case CaseKindRole:
        return static_cast<int>(row->kase.kind);
    case PlaceholderRole:
        return false;
    default:
        return {};
    }
}

} // namespace vigie::items
