#include "models/cache/SqlOutboxStore.h"

#include "models/cache/DraftRows.h"
#include "models/cache/OutboxRows.h"

#include <utility>

namespace vigie::cache {

using namespace vigie::domain;

namespace {

/// A megabyte, which is reserved: eighty decisions, then the log is moved into the file and begins anew.
constexpr int LogPages = 256;

Result<sql::Database> openOutbox(const std::filesystem::path &path, const Secret &key, const std::string &vfs,
                                 Instant now)
{
    sql::OpenOptions options;
    options.durability = sql::Durability::Full;
    options.vfs = vfs;
    options.logPages = LogPages;
    TRY(auto database, outboxLadder().open(path, key, options));
    TRY_DONE(forgetEnded(database, now - SqlOutboxStore::KeepEnded, SqlOutboxStore::Spared));
    TRY_DONE(forgetDraftsBefore(database, now - SqlOutboxStore::KeepDrafts, SqlOutboxStore::Spared));
    return database;
}

} // namespace

SqlOutboxStore::SqlOutboxStore(std::filesystem::path path, std::shared_ptr<const Secret> key, const Clock &clock,
                               std::string vfs)
    : m_thread([path = std::move(path), key = std::move(key), vfs = std::move(vfs), now = clock.wall()] {
          return openOutbox(path, *key, vfs, now);
      })
{}

Request<void> SqlOutboxStore::verify()
{
    return m_thread.run<void>([](sql::Database &database) { return database.verify(); });
}

Request<std::vector<StoredCommand>> SqlOutboxStore::load()
{
    return m_thread.run<std::vector<StoredCommand>>(loadCommands);
}

Request<void> SqlOutboxStore::add(StoredCommand command)
{
    // Not at the start, when others need the disk. Not behind the answer either: whoever asks gets one thing at a time.
    const bool first = !std::exchange(m_logReserved, true);
    return m_thread.run<void>([command = std::move(command), first](sql::Database &database) {
        auto added = addCommand(database, command);
        if (first)
            database.reserveLog().has_value(); // without it decisions are as durable, only later so
        return added;
    });
}

Request<void> SqlOutboxStore::update(OutboxEntry entry)
{
    return m_thread.run<void>(
        [entry = std::move(entry)](sql::Database &database) { return updateCommand(database, entry); });
}

Request<void> SqlOutboxStore::discard(CommandId command)
{
    return m_thread.run<void>(
        [command = std::move(command)](sql::Database &database) { return discardCommand(database, command); });
}

} // namespace vigie::cache
