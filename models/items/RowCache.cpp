#include "models/items/RowCache.h"

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
    if (m_rows.size() + rows.size() > MaxRows) {
        m_rows.clear();
        m_ids.clear();
    }
    for (CaseRow &row : rows) {
        const RowId id = row.row;
        m_ids.insert_or_assign(row.kase.id, id);
        m_rows.insert_or_assign(id, std::move(row));
    }
}

void RowCache::settle(const std::vector<RowId> &rows)
{
    for (const RowId row : rows)
        m_asked.erase(row);
}

void RowCache::forget(RowId row)
{
    const auto found = m_rows.find(row);
    if (found == m_rows.end())
        return;
    m_ids.erase(found->second.kase.id);
    m_rows.erase(found);
}

void RowCache::clear()
{
    m_rows.clear();
    m_ids.clear();
    m_asked.clear();
}

std::optional<RowId> RowCache::rowOf(const domain::CaseId &kase) const
{
    const auto found = m_ids.find(kase);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

} // namespace vigie::items
