#include "models/cache/OutboxRows.h"

#include "models/cache/DraftRows.h"
#include "models/contract/Commands.h"
#include "models/sql/Transaction.h"

#include <array>

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr std::int32_t OutboxFile = 0x56674f62; // "VgOb"

constexpr const char *First = R"sql(
CREATE TABLE command(row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
  state TEXT NOT NULL CHECK(state IN ('held', 'ready', 'sending', 'done', 'conflict', 'dead', 'undone')),
  entered_at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, receipt TEXT, reason TEXT, detail TEXT,
  CHECK(state <> 'done' OR receipt IS NOT NULL), CHECK(state NOT IN ('conflict', 'dead') OR reason IS NOT NULL)) STRICT;
CREATE TRIGGER body_is_immutable BEFORE UPDATE OF id, body ON command
  BEGIN SELECT RAISE(ABORT, 'immutable'); END;
CREATE TRIGGER live_rows_stay BEFORE DELETE ON command WHEN OLD.state IN ('held', 'ready', 'sending')
  BEGIN SELECT RAISE(ABORT, 'live'); END;
CREATE TRIGGER ended_is_ended BEFORE UPDATE OF state ON command
  WHEN OLD.state IN ('done', 'conflict', 'dead', 'undone') AND NEW.state <> OLD.state
  BEGIN SELECT RAISE(ABORT, 'ended'); END;
)sql";

constexpr const char *Second = R"sql(
ALTER TABLE command ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
DROP TRIGGER ended_is_ended;
CREATE TRIGGER ended_is_ended BEFORE UPDATE OF state ON command
  WHEN OLD.state IN ('done', 'conflict', 'dead', 'undone') AND NEW.state <> OLD.state
    AND NOT (OLD.state = 'done' AND NEW.state = 'conflict')
  BEGIN SELECT RAISE(ABORT, 'ended'); END;
)sql";

struct StateWord
{
    CommandState state;
    std::string_view word;
};
constexpr std::array StateWords{StateWord{CommandState::Held, "held"},         StateWord{CommandState::Ready, "ready"},
                                StateWord{CommandState::Sending, "sending"},   StateWord{CommandState::Done, "done"},
                                StateWord{CommandState::Conflict, "conflict"}, StateWord{CommandState::Dead, "dead"},
                                StateWord{CommandState::Undone, "undone"}};

std::string_view wordOf(CommandState state)
{
    for (const auto &entry : StateWords) {
        if (entry.state == state)
            return entry.word;
    }
    return {};
}

Result<CommandState> stateOf(std::string_view word)
{
    for (const auto &entry : StateWords) {
        if (entry.word == word)
            return entry.state;
    }
    return {ErrorCode::Corrupt, "a command in no known state"};
}

/// The reasons are stored by name, so that a later list of codes may be longer or in another order.
ErrorCode codeOf(std::string_view word)
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Quarantined); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        if (name(code) == word)
            return code;
    }
    return ErrorCode::Internal;
}

std::int64_t millisecondsOf(Instant instant)
{
    return instant.time_since_epoch().count();
}

Result<StoredCommand> readCommand(const Statement &row)
{
    StoredCommand stored;
    stored.body = row.string(0);
    auto command = contract::parseCommand(stored.body);
    if (!command)
        return {ErrorCode::Corrupt, "a stored command does not read: " + command.error().detail};
    stored.entry.command = std::move(*command);
    TRY(stored.entry.state, stateOf(row.text(1)));
    stored.entry.enteredAt = Instant(Milliseconds(row.integer(2)));
    stored.entry.attempts = static_cast<int>(row.integer(3));
    if (!row.isNull(4)) {
        auto receipt = contract::parseReceipt(row.text(4));
        if (!receipt)
            return {ErrorCode::Corrupt, "a stored receipt does not read"};
        stored.entry.receipt = std::move(*receipt);
    }
    if (!row.isNull(5))
        stored.entry.reason = Error(codeOf(row.text(5)), row.string(6));
    stored.entry.epoch = row.string(7);
    return stored;
}

std::optional<std::string> receiptText(const OutboxEntry &entry)
{
    return entry.receipt ? std::optional(contract::writeReceipt(*entry.receipt)) : std::nullopt;
}

std::optional<std::string> reasonWord(const OutboxEntry &entry)
{
    return entry.reason ? std::optional(std::string(name(entry.reason->code))) : std::nullopt;
}

std::optional<std::string> reasonDetail(const OutboxEntry &entry)
{
    return entry.reason ? std::optional(entry.reason->detail) : std::nullopt;
}

/// Whether this very command is there already: the answer to the first attempt was lost, not the command.
Result<bool> isThere(sql::Database &database, const StoredCommand &command)
{
    TRY(Statement query, database.prepare("SELECT body FROM command WHERE id=?"));
    TRY(const auto step, query.bindAll(command.entry.command.id.value).step());
    if (step == Statement::Step::Done)
        return false;
    if (query.text(0) != command.body)
        return {ErrorCode::KeyReused, "another command has this id"};
    return true;
}

} // namespace

const sql::MigrationLadder &outboxLadder()
{
    static const sql::MigrationLadder ladder(
        OutboxFile, {sql::scriptStep(1, First), sql::scriptStep(2, std::string(Second) + DraftSchema)});
    return ladder;
}

Result<std::vector<StoredCommand>> loadCommands(sql::Database &database)
{
    std::vector<StoredCommand> commands;
    TRY(Statement query,
        database.prepare(
            "SELECT body, state, entered_at, attempts, receipt, reason, detail, epoch FROM command ORDER BY row"));
    for (;;) {
        TRY(const auto step, query.step());
        if (step == Statement::Step::Done)
            return commands;
        TRY(auto command, readCommand(query));
        commands.push_back(std::move(command));
    }
}

Result<void> addCommand(sql::Database &database, const StoredCommand &command)
{
    const OutboxEntry &entry = command.entry;
    if (entry.state != CommandState::Held && entry.state != CommandState::Ready)
        return {ErrorCode::IllegalTransition, "a command begins as held or ready"};
    const auto parsed = contract::parseCommand(command.body);
    if (!parsed)
        return {ErrorCode::Invalid, "the body does not read: " + parsed.error().detail};
    if (parsed->id != entry.command.id)
        return {ErrorCode::Invalid, "the body is of another command"};
    TRY(auto transaction, sql::Transaction::begin(database));
    TRY(const bool there, isThere(database, command));
    if (there)
        return {};
    TRY_DONE(database.run("INSERT INTO command(id, body, state, entered_at, attempts) VALUES (?,?,?,?,?)",
                          entry.command.id.value, command.body, wordOf(entry.state), millisecondsOf(entry.enteredAt),
                          entry.attempts));
    return transaction.commit();
}

Result<void> updateCommand(sql::Database &database, const OutboxEntry &entry)
{
    if (entry.state == CommandState::Done && (!entry.receipt || entry.receipt->command != entry.command.id))
        return {ErrorCode::Invalid, "done needs the receipt of this command"};
    if ((entry.state == CommandState::Conflict || entry.state == CommandState::Dead) && !entry.reason)
        return {ErrorCode::Invalid, "a command that came back needs the reason"};
    TRY(auto transaction, sql::Transaction::begin(database));
    std::string before;
    {
        TRY(Statement query, database.prepare("SELECT state FROM command WHERE id=?"));
        TRY(const auto step, query.bindAll(entry.command.id.value).step());
        if (step == Statement::Step::Done)
            return ErrorCode::NotFound;
        before = query.string(0);
    }
    TRY(const auto from, stateOf(before));
    // One more attempt, another reason; of what is done, that a restored platform still knows of it.
    const bool noteOnly = from == entry.state && (!hasEnded(from) || from == CommandState::Done);
    if (from == entry.state && !noteOnly)
        return {}; // the answer to the first attempt was lost
    if (!noteOnly && !canMove(from, entry.state))
        return {ErrorCode::IllegalTransition, before + " to " + std::string(wordOf(entry.state))};
    TRY_DONE(database.run(
        "UPDATE command SET state=?, entered_at=?, attempts=?, receipt=?, reason=?, detail=?, epoch=? WHERE id=?",
        wordOf(entry.state), millisecondsOf(entry.enteredAt), entry.attempts, receiptText(entry), reasonWord(entry),
        reasonDetail(entry), entry.epoch, entry.command.id.value));
    return transaction.commit();
}

Result<void> discardCommand(sql::Database &database, const CommandId &command)
{
    TRY(auto transaction, sql::Transaction::begin(database));
    TRY_DONE(database.run("DELETE FROM command WHERE id=? AND state IN ('conflict', 'dead')", command.value));
    if (database.changes() == 0) {
        TRY(const auto there, database.integer("SELECT count(*) FROM command WHERE id=?", command.value));
        return there == 0 ? Error(ErrorCode::NotFound)
                          : Error(ErrorCode::IllegalTransition, "only what came back can be discarded");
    }
    return transaction.commit();
}

Result<void> forgetEnded(sql::Database &database, Instant before, Milliseconds spared)
{
    return database.run("DELETE FROM command WHERE state IN ('done', 'undone')"
                        " AND entered_at < min(?, (SELECT max(entered_at) FROM command) - ?)",
                        millisecondsOf(before), spared.count());
}

} // namespace vigie::cache
