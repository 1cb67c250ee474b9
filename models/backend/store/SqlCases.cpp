#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/Records.h"

/// Cases, leases and skips.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

Result<CaseRecord> caseOf(const Statement &row)
{
    TRY(auto kase, contract::parseCase(row.text(2)));
    return CaseRecord{std::move(kase), MemberId(row.string(0)), row.integer(1), row.integer(3) != 0};
}

Lease leaseOf(const Statement &row)
{
    return {ClaimId(row.string(0)),
            CaseId(row.string(1)),
            PersonId(row.string(2)),
            row.integer(3),
            Instant(Milliseconds(row.integer(4))),
            static_cast<LeaseState>(row.integer(5))};
}

constexpr auto LeaseByCase = "SELECT claim, case_id, person, token, expires_at, state FROM leases WHERE case_id=?1";
constexpr auto LeaseByClaim = "SELECT claim, case_id, person, token, expires_at, state FROM leases WHERE claim=?1";

Result<std::optional<Lease>> findOne(sql::Database &database, const char *sql, const std::string &id)
{
    TRY(auto row, database.prepare(sql));
    TRY(const auto step, row.bindAll(id).step());
    if (step == Statement::Step::Done)
        return std::optional<Lease>();
    return std::optional(leaseOf(row));
}

} // namespace

Result<CaseRecord> SqlBackendStore::readCase(const CaseId &id)
{
    TRY(auto row, m_database.prepare("SELECT owner, seen_from, body, examine_after FROM cases WHERE id=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return {ErrorCode::NotFound, "case"};
    return caseOf(row);
}

Result<void> SqlBackendStore::writeCase(const CaseRecord &record, std::int64_t urgency)
{
    const auto &kase = record.kase;
    return m_database.run(
        "INSERT INTO cases(id, kind, subject, queue, state, urgency, owner, seen_from, body, rev, opened, "
        "examine_after) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) "
        "ON CONFLICT(id) DO UPDATE SET queue=?4, state=?5, urgency=?6, seen_from=?8, body=?9, rev=?10, "
        "examine_after=?12",
        kase.id.value, static_cast<int>(kase.kind), kase.subject, kase.queue.value, static_cast<int>(kase.state),
        urgency, record.owner.value, record.seenFrom, contract::writeCase(kase), kase.rev,
        kase.createdAt.time_since_epoch().count(), record.examineAfter ? 1 : 0);
}

Result<std::optional<CaseRecord>> SqlBackendStore::findOpenCase(CaseKind kind, std::string_view subject)
{
    TRY(auto row,
        m_database.prepare("SELECT owner, seen_from, body, examine_after FROM cases WHERE subject=?1 AND kind=?2 AND state <> 4"));
    TRY(const auto step, row.bindAll(subject, static_cast<int>(kind)).step());
    if (step == Statement::Step::Done)
        return std::optional<CaseRecord>();
    TRY(auto record, caseOf(row));
    return std::optional(std::move(record));
}

Result<std::vector<CaseId>> SqlBackendStore::claimable(const QueueId &queue, const PersonId &person, Instant now,
                                                       int limit)
{
    TRY(auto row,
        m_database.prepare("SELECT id FROM cases WHERE queue=?1 AND state=1 AND NOT EXISTS (SELECT 1 FROM skips WHERE "
                           "person=?2 AND case_id=cases.id AND until > ?3) AND NOT EXISTS (SELECT 1 FROM recusals "
                           "WHERE person=?2 AND member=cases.owner AND ended IS NULL) ORDER BY urgency, rid LIMIT ?4"));
    row.bindAll(queue.value, person.value, now.time_since_epoch().count(), limit);
    std::vector<CaseId> cases;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return cases;
        cases.emplace_back(row.string(0));
    }
}

Result<bool> SqlBackendStore::ownerHasOpenCase(const QueueId &queue, const MemberId &owner)
{
    TRY(const auto found,
        m_database.integer("SELECT EXISTS(SELECT 1 FROM cases WHERE owner=?1 AND queue=?2 AND state <> 4)", owner.value,
                           queue.value));
    return found != 0;
}

Result<std::int64_t> SqlBackendStore::openCases(const QueueId &queue)
{
    return m_database.integer("SELECT count(*) FROM cases WHERE queue=?1 AND state <> 4", queue.value);
}

Result<std::optional<Lease>> SqlBackendStore::findLease(const CaseId &kase)
{
    return findOne(m_database, LeaseByCase, kase.value);
}

Result<std::optional<Lease>> SqlBackendStore::findLease(const ClaimId &claim)
{
    return findOne(m_database, LeaseByClaim, claim.value);
}

Result<void> SqlBackendStore::writeLease(const Lease &lease)
{
    return m_database.run("INSERT OR REPLACE INTO leases(case_id, claim, person, token, expires_at, state) "
                          "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                          lease.caseId.value, lease.id.value, lease.person.value, lease.token,
                          lease.expiresAt.time_since_epoch().count(), static_cast<int>(lease.state));
}

Result<std::vector<Lease>> SqlBackendStore::leasesOver(Instant now)
{
    TRY(auto row, m_database.prepare("SELECT claim, case_id, person, token, expires_at, state FROM leases "
                                     "WHERE state=0 AND expires_at <= ?1"));
    row.bindAll(now.time_since_epoch().count());
    std::vector<Lease> leases;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return leases;
        leases.push_back(leaseOf(row));
    }
}

Result<void> SqlBackendStore::skip(const PersonId &person, const CaseId &kase, Instant until)
{
    return m_database.run("INSERT OR REPLACE INTO skips(person, case_id, until) VALUES(?1, ?2, ?3)", person.value,
                          kase.value, until.time_since_epoch().count());
}

} // namespace vigie::backend
