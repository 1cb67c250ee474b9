#include "tests/sim/MemoryBackendStore.h"

#include <algorithm>
#include <limits>

/// Cases, leases and the feed.
namespace vigie::sim {

using namespace domain;
using namespace backend;

namespace {

constexpr auto First = std::numeric_limits<std::int64_t>::min();

std::int64_t count(Instant at)
{
    return at.time_since_epoch().count();
}

std::string subjectKey(CaseKind kind, std::string_view subject)
{
    return std::to_string(static_cast<int>(kind)).append(" ").append(subject);
}

} // namespace

Result<CaseRecord> MemoryBackendStore::readCase(const CaseId &id)
{
    const auto it = m_data.cases.find(id.value);
    return it == m_data.cases.end() ? Result<CaseRecord>(ErrorCode::NotFound, "case") : it->second.record;
}

void MemoryBackendStore::leaveIndexes(const CaseRow &row)
{
    const auto &kase = row.record.kase;
    if (kase.state == CaseState::Closed)
        return;
    erase(m_data.openCase, subjectKey(kase.kind, kase.subject));
    erase(m_data.claimable, {kase.queue.value, row.urgency, row.row});
    const std::pair owner(kase.queue.value, row.record.owner.value);
    put(m_data.openOfOwner, owner, m_data.openOfOwner[owner] - 1);
    put(m_data.openOfQueue, kase.queue.value, m_data.openOfQueue[kase.queue.value] - 1);
}

void MemoryBackendStore::enterIndexes(const CaseRow &row)
{
    const auto &kase = row.record.kase;
    if (kase.state == CaseState::Closed)
        return;
    const auto subject = subjectKey(kase.kind, kase.subject);
    if (m_data.openCase.contains(subject))
        violations.push_back("two-open-cases: " + kase.subject);
    put(m_data.openCase, subject, kase.id.value);
    if (kase.state == CaseState::Open)
        put(m_data.claimable, {kase.queue.value, row.urgency, row.row}, kase.id.value);
    const std::pair owner(kase.queue.value, row.record.owner.value);
    put(m_data.openOfOwner, owner, m_data.openOfOwner[owner] + 1);
    put(m_data.openOfQueue, kase.queue.value, m_data.openOfQueue[kase.queue.value] + 1);
}

Result<void> MemoryBackendStore::writeCase(const CaseRecord &record, std::int64_t urgency)
{
    CaseRow row{record, urgency, 0, record.kase.createdAt};
    if (const auto old = m_data.cases.find(record.kase.id.value); old != m_data.cases.end()) {
        row.row = old->second.row;
        row.opened = old->second.opened;
        leaveIndexes(CaseRow(old->second));
    } else {
        row.row = static_cast<std::int64_t>(m_data.cases.size()) + 1;
    }
    enterIndexes(row);
    put(m_data.cases, record.kase.id.value, row);
    write(RecordType::Case, record.kase.id.value, record.kase);
    return {};
}

Result<std::optional<CaseRecord>> MemoryBackendStore::findOpenCase(CaseKind kind, std::string_view subject)
{
    const auto it = m_data.openCase.find(subjectKey(kind, subject));
    if (it == m_data.openCase.end())
        return std::optional<CaseRecord>();
    TRY(auto record, readCase(CaseId(it->second)));
    return std::optional(std::move(record));
}

Result<std::vector<CaseId>> MemoryBackendStore::claimable(const QueueId &queue, const PersonId &person, Instant now,
                                                          int limit)
{
    std::vector<CaseId> cases;
    for (auto it = m_data.claimable.lower_bound({queue.value, First, First});
         it != m_data.claimable.end() && std::get<0>(it->first) == queue.value; ++it) {
        const auto skipped = m_data.skips.find({person.value, it->second});
        if (skipped != m_data.skips.end() && skipped->second > now)
            continue;
        if (m_data.recusals.contains({person.value, m_data.cases.at(it->second).record.owner.value}))
            continue;
        cases.emplace_back(it->second);
        if (cases.size() == static_cast<std::size_t>(limit))
            break;
    }
    return cases;
}

Result<bool> MemoryBackendStore::ownerHasOpenCase(const QueueId &queue, const MemberId &owner)
{
    const auto it = m_data.openOfOwner.find({queue.value, owner.value});
    return it != m_data.openOfOwner.end() && it->second > 0;
}

Result<std::int64_t> MemoryBackendStore::openCases(const QueueId &queue)
{
    const auto it = m_data.openOfQueue.find(queue.value);
    return it == m_data.openOfQueue.end() ? std::int64_t{0} : it->second;
}

Result<std::int64_t> MemoryBackendStore::openedSince(const QueueId &queue, Instant since)
{
    return std::ranges::count_if(m_data.cases, [&](const auto &kept) {
        return kept.second.record.kase.queue == queue && kept.second.opened > since;
    });
}

Result<std::optional<Lease>> MemoryBackendStore::findLease(const CaseId &kase)
{
    const auto it = m_data.leases.find(kase.value);
    return it == m_data.leases.end() ? std::optional<Lease>() : std::optional(it->second);
}

Result<std::optional<Lease>> MemoryBackendStore::findLease(const ClaimId &claim)
{
    const auto it = m_data.caseOfClaim.find(claim.value);
    return it == m_data.caseOfClaim.end() ? Result<std::optional<Lease>>(std::nullopt) : findLease(CaseId(it->second));
}

Result<void> MemoryBackendStore::writeLease(const Lease &lease)
{
    if (const auto old = m_data.leases.find(lease.caseId.value); old != m_data.leases.end()) {
        if (old->second.token > lease.token)
            violations.push_back("I7 token-shrinks: " + lease.caseId.value);
        erase(m_data.leaseEnds, {count(old->second.expiresAt), lease.caseId.value});
        if (old->second.id != lease.id)
            erase(m_data.caseOfClaim, std::string(old->second.id.value));
    }
    if (lease.state == LeaseState::Live)
        put(m_data.leaseEnds, {count(lease.expiresAt), lease.caseId.value}, true);
    put(m_data.caseOfClaim, lease.id.value, lease.caseId.value);
    put(m_data.leases, lease.caseId.value, lease);
    return {};
}

Result<std::vector<Lease>> MemoryBackendStore::leasesOver(Instant now)
{
    std::vector<Lease> over;
    for (auto it = m_data.leaseEnds.begin(); it != m_data.leaseEnds.end() && it->first.first <= count(now); ++it)
        over.push_back(m_data.leases.at(it->first.second));
    return over;
}

Result<void> MemoryBackendStore::skip(const PersonId &person, const CaseId &kase, Instant until)
{
    put(m_data.skips, {person.value, kase.value}, until);
    return {};
}

Result<void> MemoryBackendStore::putFeed(std::string_view scope, RecordType type, std::string_view id, ChangeOp op)
{
    const FeedKey key{static_cast<int>(type), std::string(id), std::string(scope)};
    if (const auto old = m_data.feed.find(key); old != m_data.feed.end())
        erase(m_data.feedRows, {key.scope, old->second.seq});
    const auto seq = m_data.seq + 1;
    if (m_open)
        m_undo.push_back([this, before = m_data.seq] { m_data.seq = before; });
    m_data.seq = seq;
    put(m_data.feed, key, {seq, op});
    put(m_data.feedRows, {key.scope, seq}, {seq, type, key.id, op});
    return {};
}

Result<std::optional<ChangeOp>> MemoryBackendStore::feedOp(std::string_view scope, RecordType type, std::string_view id)
{
    const auto it = m_data.feed.find({static_cast<int>(type), std::string(id), std::string(scope)});
    return it == m_data.feed.end() ? std::optional<ChangeOp>() : std::optional(it->second.op);
}

Result<std::vector<std::string>> MemoryBackendStore::scopesWith(RecordType type, std::string_view id)
{
    std::vector<std::string> scopes;
    const FeedKey from{static_cast<int>(type), std::string(id), {}};
    for (auto it = m_data.feed.lower_bound(from);
         it != m_data.feed.end() && it->first.type == from.type && it->first.id == from.id; ++it)
        scopes.push_back(it->first.scope);
    return scopes;
}

Result<std::vector<FeedRow>> MemoryBackendStore::feedAfter(std::string_view scope, std::int64_t seq, int limit)
{
    std::vector<FeedRow> rows;
    const std::string name(scope);
    for (auto it = m_data.feedRows.upper_bound({name, seq});
         it != m_data.feedRows.end() && it->first.first == name && rows.size() < static_cast<std::size_t>(limit); ++it)
        rows.push_back(it->second);
    return rows;
}

Result<void> MemoryBackendStore::markFeed(Instant at)
{
    if (m_data.feedMarks.upper_bound(at - std::chrono::hours(1)) == m_data.feedMarks.end())
        put(m_data.feedMarks, at, m_data.seq);
    return {};
}

Result<void> MemoryBackendStore::forgetRemovalsBefore(Instant at)
{
    std::int64_t seq = 0;
    while (!m_data.feedMarks.empty() && m_data.feedMarks.begin()->first < at) {
        seq = std::max(seq, m_data.feedMarks.begin()->second);
        erase(m_data.feedMarks, Instant(m_data.feedMarks.begin()->first));
    }
    std::vector<FeedKey> gone;
    for (const auto &[key, state] : m_data.feed)
        if (seq > 0 && state.op == ChangeOp::Remove && state.seq <= seq)
            gone.push_back(key);
    for (const auto &key : gone) {
        const auto last = m_data.feed.at(key).seq;
        erase(m_data.feedRows, {key.scope, last});
        erase(m_data.feed, key);
        if (m_open)
            m_undo.push_back([this, before = m_data.forgotten] { m_data.forgotten = before; });
        m_data.forgotten = std::max(m_data.forgotten, last);
    }
    return {};
}

Result<std::int64_t> MemoryBackendStore::forgottenUpTo()
{
    return m_data.forgotten;
}

Result<void> MemoryBackendStore::acknowledgePurge(const PersonId &person, std::string_view id, Instant)
{
    if (isPurged(std::string(id)))
        put(m_data.receipts, {person.value, std::string(id)}, true);
    return {};
}

} // namespace vigie::sim
