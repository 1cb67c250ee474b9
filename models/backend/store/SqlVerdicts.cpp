#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/CertificationVerdicts.h"

/// What readers answered and decided about applications, what was revealed to them, and frozen accounts.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr auto VerdictColumns =
    "SELECT rid, id, command, author, role, answer, body, made_at, at FROM certification_verdicts ";

std::int64_t count(Instant at)
{
    return at.time_since_epoch().count();
}

Instant instantOf(const Statement &row, int column)
{
    return Instant(Milliseconds(row.integer(column)));
}

Result<std::vector<VerdictRecord>> verdictsOf(Statement &row)
{
    std::vector<VerdictRecord> verdicts;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return verdicts;
        VerdictRecord record;
        record.row = row.integer(0);
        record.id = DecisionId(row.string(1));
        record.command = CommandId(row.string(2));
        record.author = PersonId(row.string(3));
        record.role = static_cast<VerdictRole>(row.integer(4));
        record.answer = static_cast<FaceAnswer>(row.integer(5));
        TRY(record.verdict, contract::parseVerdict(row.text(6)));
        record.madeAt = instantOf(row, 7);
        record.at = instantOf(row, 8);
        verdicts.push_back(std::move(record));
    }
}

} // namespace

Result<void> SqlBackendStore::addSealed(const SealedRecord &sealed)
{
    return m_database.run("INSERT INTO sealed_answers(case_id, round, person, at, body) VALUES(?1,?2,?3,?4,?5)",
                          sealed.answer.caseId.value, sealed.answer.round, sealed.person.value, count(sealed.at),
                          contract::writeAnswer(sealed.answer));
}

Result<std::optional<SealedRecord>> SqlBackendStore::findSealed(const CaseId &kase, int round, const PersonId &person)
{
    TRY(auto row,
        m_database.prepare("SELECT at, body FROM sealed_answers WHERE case_id=?1 AND round=?2 AND person=?3"));
    TRY(const auto step, row.bindAll(kase.value, round, person.value).step());
    if (step == Statement::Step::Done)
        return std::optional<SealedRecord>();
    TRY(auto answer, contract::parseAnswer(row.text(1)));
    return std::optional(SealedRecord{std::move(answer), person, instantOf(row, 0)});
}

Result<void> SqlBackendStore::recordVerdict(const VerdictRecord &record)
{
    return m_database.run("INSERT INTO certification_verdicts(id, command, author, case_id, round, role, answer, body, "
                          "made_at, at) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)",
                          record.id.value, record.command.value, record.author.value, record.verdict.caseId.value,
                          record.verdict.round, static_cast<int>(record.role), static_cast<int>(record.answer),
                          contract::writeVerdict(record.verdict), count(record.madeAt), count(record.at));
}

Result<std::vector<VerdictRecord>> SqlBackendStore::verdictsIn(const CaseId &kase)
{
    TRY(auto row, m_database.prepare(std::string(VerdictColumns) + "WHERE case_id=?1 ORDER BY rid"));
    row.bindAll(kase.value);
    return verdictsOf(row);
}

Result<std::vector<VerdictRecord>> SqlBackendStore::verdictsAfter(std::int64_t after, int limit)
{
    TRY(auto row, m_database.prepare(std::string(VerdictColumns) + "WHERE rid > ?1 ORDER BY rid LIMIT ?2"));
    row.bindAll(after, limit);
    return verdictsOf(row);
}

Result<void> SqlBackendStore::logReveal(const RevealRecord &reveal)
{
    return m_database.run("INSERT INTO reveals(application, person, what, reason, at) VALUES(?1,?2,?3,?4,?5)",
                          reveal.application.value, reveal.person.value, static_cast<int>(reveal.what),
                          reveal.reason.toStdString(), count(reveal.at));
}

Result<std::vector<RevealRecord>> SqlBackendStore::reveals(const ApplicationId &id)
{
    TRY(auto row,
        m_database.prepare("SELECT person, what, reason, at FROM reveals WHERE application=?1 ORDER BY rid DESC"));
    row.bindAll(id.value);
    std::vector<RevealRecord> reveals;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return reveals;
        reveals.push_back({id, PersonId(row.string(0)), static_cast<RevealOf>(row.integer(1)),
                           QString::fromStdString(row.string(2)), instantOf(row, 3)});
    }
}

Result<std::vector<ItemId>> SqlBackendStore::itemsOf(const MemberId &member)
{
    TRY(auto row, m_database.prepare("SELECT id FROM items WHERE owner=?1 ORDER BY rid"));
    row.bindAll(member.value);
    std::vector<ItemId> items;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return items;
        items.emplace_back(row.string(0));
    }
}

Result<void> SqlBackendStore::holdItem(const HeldItem &held)
{
    return m_database.run("INSERT OR REPLACE INTO held_items(item, member, state, restricted, queue, at)"
                          " VALUES(?1,?2,?3,?4,?5,?6)",
                          held.item.value, held.member.value, static_cast<int>(held.state), held.restricted ? 1 : 0,
                          held.queue.value, count(held.at));
}

Result<std::vector<HeldItem>> SqlBackendStore::heldItems(const MemberId &member)
{
    TRY(auto row, m_database.prepare("SELECT item, state, restricted, queue, at FROM held_items WHERE member=?1 "
                                     "ORDER BY item"));
    row.bindAll(member.value);
    std::vector<HeldItem> held;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return held;
        held.push_back({ItemId(row.string(0)), member, static_cast<ItemState>(row.integer(1)), row.integer(2) != 0,
                        QueueId(row.string(3)), instantOf(row, 4)});
    }
}

Result<void> SqlBackendStore::forgetHeldItems(const MemberId &member)
{
    return m_database.run("DELETE FROM held_items WHERE member=?1", member.value);
}

} // namespace vigie::backend
