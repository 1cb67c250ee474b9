#include "tests/sim/MemoryCasebook.h"

#include <algorithm>

/// The log of what restricted media was looked at.
namespace vigie::sim {

using namespace domain;
using namespace backend;

namespace {

std::vector<ViewingRecord> those(const std::map<std::int64_t, ViewingRecord> &all, const auto &isMeant)
{
    std::vector<ViewingRecord> records;
    for (const auto &[row, record] : all)
        if (isMeant(record))
            records.push_back(record);
    return records;
}

} // namespace

Result<void> MemoryCasebook::addViewing(const ViewingRecord &record)
{
    auto kept = record;
    kept.row = m_data.viewings.empty() ? 1 : m_data.viewings.rbegin()->first + 1;
    put(m_data.viewings, kept.row, kept);
    return {};
}

Result<void> MemoryCasebook::changeViewing(const ViewingRecord &record)
{
    const auto found =
        std::ranges::find_if(m_data.viewings, [&](const auto &entry) { return entry.second.id == record.id; });
    if (found == m_data.viewings.end() || found->second.endedAt)
        return {ErrorCode::IllegalTransition, "a viewing that has ended, or none"};
    auto kept = found->second; // what was asked stays as it was
    kept.servedAt = record.servedAt;
    kept.begunAt = record.begunAt;
    kept.heardAt = record.heardAt;
    kept.endedAt = record.endedAt;
    kept.end = record.end;
    kept.shown = record.shown;
    put(m_data.viewings, kept.row, kept);
    return {};
}

Result<std::optional<ViewingRecord>> MemoryCasebook::findViewing(const ViewingId &id)
{
    const auto found = those(m_data.viewings, [&](const ViewingRecord &record) { return record.id == id; });
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<ViewingRecord>> MemoryCasebook::openViewings()
{
    return those(m_data.viewings, [](const ViewingRecord &record) { return !record.endedAt; });
}

Result<std::vector<ViewingRecord>> MemoryCasebook::viewingsOf(const ItemId &item)
{
    return those(m_data.viewings, [&](const ViewingRecord &record) { return record.asked.item == item; });
}

Result<std::vector<ViewingRecord>> MemoryCasebook::viewingsAfter(std::int64_t row, int limit)
{
    auto records = those(m_data.viewings, [&](const ViewingRecord &record) { return record.row > row; });
    records.resize(std::min(records.size(), static_cast<std::size_t>(limit)));
    return records;
}

} // namespace vigie::sim
