#include "models/items/RowCache.h"

#include <algorithm>

namespace vigie::items {

using domain::CaseRow;
using domain::RowId;

const CaseRow *RowCache::find(RowId row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : &found->second;
}

std::vector<RowId> RowCache::claimMissing(const std::vector<RowId> &rows)
{
    std::vector<RowId> missing;
    for (const RowId row : rows)
        if (!m_rows.contains(row) && m_asked.insert(row).second)
            missing.push_back(row);
    return missing;
}

void RowCache::store(std::vector<CaseRow> rows)
{
    if (m_rows.size() + rows.size() > MaxRows)
        m_rows.clear();
    for (CaseRow &row : rows) {
        const RowId id = row.row;
        m_rows.insert_or_assign(id, std::move(row));
    }
}

void RowCache::settle(const std::vector<RowId> &rows)
{
    for (const RowId row : rows)
        m_asked.erase(row);
}

void RowCache::clear()
{
    m_rows.clear();
    m_asked.clear();
}

std::optional<RowId> RowCache::rowOf(const domain::CaseId &kase) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const auto &entry) { return entry.second.kase.id == kase; });
    return found == m_rows.end() ? std::nullopt : std::optional(found->first);
}

} // namespace vigie::items
