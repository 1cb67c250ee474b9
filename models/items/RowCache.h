#pragma once

#include "models/domain/ports/CaseFeed.h"

#include <unordered_map>
#include <unordered_set>

namespace vigie::items {

/// The rows that have been read, and which ones are on their way. Bounded: when it is full it forgets everything and
/// what is in sight is read again.
class RowCache
{
public:
    static constexpr std::size_t MaxRows = 64 * domain::CaseFeed::PageRows;

    const domain::CaseRow *find(domain::RowId row) const;
    /// Those of `rows` that are neither here nor asked for; they count as asked for from now on.
    std::vector<domain::RowId> claimMissing(const std::vector<domain::RowId> &rows);
    void store(std::vector<domain::CaseRow> rows);
    /// They were asked for and are no longer waited for (answered or failed).
    void settle(const std::vector<domain::RowId> &rows);
    void forget(domain::RowId row);
    void clear();
    /// The row of a case that has been read.
    std::optional<domain::RowId> rowOf(const domain::CaseId &kase) const;

private:
    std::unordered_map<domain::RowId, domain::CaseRow> m_rows;
    std::unordered_map<domain::CaseId, domain::RowId> m_ids;
    std::unordered_set<domain::RowId> m_asked;
};

} // namespace vigie::items
