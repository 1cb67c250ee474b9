#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/Commands.h"
#include "models/contract/Judgements.h"

/// Commands and decisions: what must never be lost or doubled.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr auto DecisionColumns =
    "SELECT rid, id, command, author, case_id, round, role, item, action, clause, note, "
    "saw_full, state_before, class_before, state_after, class_after, reverses, made_at, at, judgement, letter "
    "FROM decisions ";

template <typename IdType> std::optional<IdType> optionalId(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return IdType(row.string(column));
}

Instant instantOf(const Statement &row, int column)
{
    return Instant(Milliseconds(row.integer(column)));
}

DecisionRecord decisionOf(const Statement &row)
{
    DecisionRecord record;
    record.row = row.integer(0);
    record.id = DecisionId(row.string(1));
    record.command = CommandId(row.string(2));
    record.author = PersonId(row.string(3));
    record.caseId = CaseId(row.string(4));
    record.round = static_cast<int>(row.integer(5));
    record.role = static_cast<DecisionRole>(row.integer(6));
    record.item = ItemId(row.string(7));
    record.action = static_cast<DecisionAction>(row.integer(8));
    record.clause = optionalId<ClauseId>(row, 9);
    record.note = QString::fromStdString(row.string(10));
    record.sawFullPicture = row.integer(11) != 0;
    record.before = {static_cast<ItemState>(row.integer(12)), static_cast<Classification>(row.integer(13))};
    record.after = {static_cast<ItemState>(row.integer(14)), static_cast<Classification>(row.integer(15))};
    record.reverses = optionalId<CommandId>(row, 16);
    record.madeAt = instantOf(row, 17);
    record.at = instantOf(row, 18);
    if (!row.isNull(19))
        record.judgement = contract::parseJudgement(row.text(19)).value_or(Judgement{});
    if (!row.isNull(20))
        if (auto letter = contract::parseLetter(row.text(20)))
            record.letter = std::move(*letter);
    return record;
}

Result<std::optional<DecisionRecord>> onlyOne(Statement &row)
{
    TRY(const auto step, row.step());
    if (step == Statement::Step::Done)
        return std::optional<DecisionRecord>();
    return std::optional(decisionOf(row));
}

Result<std::vector<DecisionRecord>> allOf(Statement &row)
{
    std::vector<DecisionRecord> decisions;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return decisions;
        decisions.push_back(decisionOf(row));
    }
}

std::int64_t count(Instant at)
{
    return at.time_since_epoch().count();
}

} // namespace

Result<std::optional<CommandRecord>> SqlBackendStore::findCommand(const CommandId &id)
{
    TRY(auto row, m_database.prepare("SELECT author, body_hash, at, receipt, refusal FROM commands WHERE id=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return std::optional<CommandRecord>();
    CommandRecord record;
    record.id = id;
    record.author = PersonId(row.string(0));
    const auto hash = row.blob(1);
    record.bodyHash.assign(reinterpret_cast<const char *>(hash.data()), hash.size());
    record.at = instantOf(row, 2);
    if (!row.isNull(3)) {
        TRY(record.receipt, contract::parseReceipt(row.text(3)));
    }
    if (!row.isNull(4))
        record.refusal = static_cast<ErrorCode>(row.integer(4));
    return std::optional(std::move(record));
}

Result<void> SqlBackendStore::writeCommand(const CommandRecord &command)
{
    std::optional<std::string> receipt;
    if (command.receipt)
        receipt = contract::writeReceipt(*command.receipt);
    std::optional<std::int64_t> refusal;
    if (command.refusal)
        refusal = static_cast<std::int64_t>(*command.refusal);
    return m_database.run(
        "INSERT INTO commands(id, author, body_hash, at, receipt, refusal) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
        command.id.value, command.author.value, std::as_bytes(std::span(command.bodyHash)), count(command.at), receipt,
        refusal);
}

Result<void> SqlBackendStore::forgetCommandsBefore(Instant at)
{
    return m_database.run("DELETE FROM commands WHERE at < ?1", count(at));
}

Result<void> SqlBackendStore::addDecision(const DecisionRecord &d)
{
    std::optional<std::string> clause, reverses, judgement, letter;
    if (d.judgement)
        judgement = contract::writeJudgement(*d.judgement);
    if (d.letter)
        letter = contract::writeLetter(*d.letter);
    if (d.clause)
        clause = d.clause->value;
    if (d.reverses)
        reverses = d.reverses->value;
    return m_database.run(
        "INSERT INTO decisions(id, command, author, case_id, round, role, item, action, clause, note, saw_full, "
        "state_before, class_before, state_after, class_after, reverses, made_at, at, judgement, letter) "
        "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20)",
        d.id.value, d.command.value, d.author.value, d.caseId.value, d.round, static_cast<int>(d.role), d.item.value,
        static_cast<int>(d.action), clause, d.note.toStdString(), d.sawFullPicture ? 1 : 0,
        static_cast<int>(d.before.state), static_cast<int>(d.before.classification), static_cast<int>(d.after.state),
        static_cast<int>(d.after.classification), reverses, count(d.madeAt), count(d.at), judgement, letter);
}

Result<std::optional<DecisionRecord>> SqlBackendStore::findPrimary(const CaseId &kase, int round)
{
    TRY(auto row, m_database.prepare(std::string(DecisionColumns) + "WHERE case_id=?1 AND round=?2 AND role=0"));
    row.bindAll(kase.value, round);
    return onlyOne(row);
}

Result<std::optional<DecisionRecord>> SqlBackendStore::findDecision(const CommandId &command)
{
    TRY(auto row, m_database.prepare(std::string(DecisionColumns) + "WHERE command=?1"));
    row.bindAll(command.value);
    return onlyOne(row);
}

Result<std::optional<DecisionRecord>> SqlBackendStore::findLastDecision(const ItemId &item)
{
    constexpr auto SecondOpinion = static_cast<int>(DecisionRole::SecondOpinion); // neither changes anything
    constexpr auto Proposal = static_cast<int>(DecisionRole::Proposal);
    TRY(auto row, m_database.prepare(std::string(DecisionColumns) +
                                     "WHERE item=?1 AND role NOT IN (?2, ?3) ORDER BY rid DESC LIMIT 1"));
    row.bindAll(item.value, SecondOpinion, Proposal);
    return onlyOne(row);
}

Result<std::vector<DecisionRecord>> SqlBackendStore::decisionsAfter(std::int64_t after, int limit)
{
    TRY(auto row, m_database.prepare(std::string(DecisionColumns) + "WHERE rid > ?1 ORDER BY rid LIMIT ?2"));
    row.bindAll(after, limit);
    return allOf(row);
}

Result<std::vector<DecisionRecord>> SqlBackendStore::proposalsOn(const CaseId &kase)
{
    TRY(auto row, m_database.prepare(std::string(DecisionColumns) + "WHERE case_id=?1 AND role=4 ORDER BY rid"));
    row.bindAll(kase.value);
    return allOf(row);
}

Result<bool> SqlBackendStore::decidedBy(const PersonId &person, const ItemId &item, Instant since)
{
    TRY(const auto found,
        m_database.integer("SELECT EXISTS(SELECT 1 FROM decisions WHERE author=?1 AND item=?2 AND at >= ?3)",
                           person.value, item.value, count(since)));
    return found != 0;
}

} // namespace vigie::backend
