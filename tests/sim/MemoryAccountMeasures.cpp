#include "tests/sim/MemoryAccountMeasures.h"

#include <algorithm>

/// What decisions on notices leave on accounts.
namespace vigie::sim {

using namespace domain;
using namespace backend;

namespace {

template <typename Map> std::int64_t nextRow(const Map &map)
{
    return map.empty() ? 1 : map.rbegin()->first + 1;
}

} // namespace

Result<void> MemoryAccountMeasures::addStrike(const StrikeRecord &strike)
{
    for (const auto &[row, other] : m_data.strikes)
        if (other.decision == strike.decision && other.member == strike.member)
            return {ErrorCode::Internal, "two strikes for one decision"};
    auto kept = strike;
    kept.row = nextRow(m_data.strikes);
    put(m_data.strikes, kept.row, kept);
    return {};
}

Result<std::vector<StrikeRecord>> MemoryAccountMeasures::strikesOf(const MemberId &member)
{
    std::vector<StrikeRecord> out;
    for (const auto &[row, strike] : m_data.strikes)
        if (strike.member == member)
            out.push_back(strike);
    std::ranges::sort(out, [](const StrikeRecord &a, const StrikeRecord &b) {
        return std::pair(a.strike.at, a.row) > std::pair(b.strike.at, b.row);
    });
    return out;
}

Result<std::vector<StrikeRecord>> MemoryAccountMeasures::strikesOver(Instant now)
{
    std::vector<StrikeRecord> out;
    for (const auto &[row, strike] : m_data.strikes)
        if (!strike.settled && strike.strike.until <= now)
            out.push_back(strike);
    return out;
}

Result<void> MemoryAccountMeasures::settleStrike(std::int64_t row, std::optional<Instant> endedAt)
{
    const auto it = m_data.strikes.find(row);
    if (it == m_data.strikes.end())
        return {};
    auto settled = it->second;
    settled.settled = true;
    settled.strike.endedAt = endedAt;
    put(m_data.strikes, row, settled);
    return {};
}

Result<std::vector<RestrictionRecord>> MemoryAccountMeasures::restrictionsWaiting()
{
    std::vector<RestrictionRecord> out;
    for (const auto &[row, restriction] : m_data.restrictions)
        if (restriction.stage != MeasureStage::InForce && !restriction.endedAt)
            out.push_back(restriction);
    return out;
}

Result<void> MemoryAccountMeasures::setStage(std::int64_t row, MeasureStage stage, Instant from)
{
    const auto it = m_data.restrictions.find(row);
    if (it == m_data.restrictions.end())
        return {};
    auto changed = it->second;
    changed.stage = stage;
    changed.from = from;
    put(m_data.restrictions, row, changed);
    return {};
}

Result<void> MemoryAccountMeasures::addMisuseMark(const MisuseMark &mark)
{
    auto kept = mark;
    kept.row = nextRow(m_data.misuseMarks);
    put(m_data.misuseMarks, kept.row, kept);
    return {};
}

Result<std::vector<MisuseMark>> MemoryAccountMeasures::misuseMarks(const std::string &subject, MisuseOf of,
                                                                   Instant since)
{
    std::vector<MisuseMark> out;
    for (const auto &[row, mark] : m_data.misuseMarks)
        if (mark.subject == subject && mark.of == of && mark.at >= since)
            out.push_back(mark);
    return out;
}

Result<void> MemoryAccountMeasures::clearMisuseMarks(const DecisionId &decision)
{
    for (const auto &[row, mark] : std::map(m_data.misuseMarks))
        if (mark.decision == decision) {
            auto changed = mark;
            changed.manifest = 0;
            put(m_data.misuseMarks, row, changed);
        }
    return {};
}

Result<void> MemoryAccountMeasures::addMisuseMeasure(const MisuseMeasure &measure)
{
    auto kept = measure;
    kept.row = nextRow(m_data.misuseMeasures);
    put(m_data.misuseMeasures, kept.row, kept);
    return {};
}

Result<std::vector<MisuseMeasure>> MemoryAccountMeasures::misuseMeasures(const std::string &subject, MisuseOf of)
{
    std::vector<MisuseMeasure> out;
    for (const auto &[row, measure] : m_data.misuseMeasures)
        if (measure.subject == subject && measure.of == of)
            out.push_back(measure);
    return out;
}

Result<std::vector<MisuseMeasure>> MemoryAccountMeasures::misuseMeasuresTaken(Instant from, Instant before)
{
    std::vector<MisuseMeasure> out;
    for (const auto &[row, measure] : m_data.misuseMeasures)
        if (measure.at >= from && measure.at < before)
            out.push_back(measure);
    return out;
}

Result<void> MemoryAccountMeasures::endMisuseMeasures(const DecisionId &decision, Instant at)
{
    for (const auto &[row, measure] : std::map(m_data.misuseMeasures))
        if (measure.decision == decision && !measure.endedAt) {
            auto ended = measure;
            ended.endedAt = at;
            put(m_data.misuseMeasures, row, ended);
        }
    return {};
}

Result<std::int64_t> MemoryAccountMeasures::itemsProvided(const MemberId &member, Instant since, bool restrictedToo)
{
    TRY(const auto items, itemsOf(member));
    std::int64_t provided = 0;
    for (const auto &id : items) {
        TRY(const auto item, readItem(id));
        provided += item.createdAt >= since && (restrictedToo || !item.restricted) ? 1 : 0;
    }
    return provided;
}

Result<void> MemoryAccountMeasures::setAside(const SetAsideNotice &notice)
{
    put(m_data.asideNotices, notice.notice.value, notice);
    return {};
}

Result<std::vector<SetAsideNotice>> MemoryAccountMeasures::setAsideUntil(Instant now)
{
    std::vector<SetAsideNotice> out;
    for (const auto &[id, notice] : m_data.asideNotices)
        if (notice.until <= now)
            out.push_back(notice);
    return out;
}

Result<std::vector<SetAsideNotice>> MemoryAccountMeasures::setAsideNotices()
{
    std::vector<SetAsideNotice> out;
    for (const auto &[id, notice] : m_data.asideNotices)
        out.push_back(notice);
    return out;
}

Result<void> MemoryAccountMeasures::takeUp(const NoticeId &notice)
{
    erase(m_data.asideNotices, notice.value);
    return {};
}

} // namespace vigie::sim
