#include "models/cache/ReplicaShadow.h"

#include "models/cache/ItemRows.h"
#include "models/cache/ReplicaSchema.h"
#include "models/contract/Names.h"
#include "models/sql/Transaction.h"

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

Result<void> stage(sql::Database &database, const Change &change)
{
    return database.run(
        "INSERT INTO shadow(type, id, rev, seq, body) VALUES (?,?,?,?,?) ON CONFLICT(type, id) DO UPDATE SET"
        " rev=excluded.rev, seq=excluded.seq, body=excluded.body WHERE excluded.rev > shadow.rev",
        change.typeName, change.id, change.rev, change.seq, change.body);
}

Result<void> stageChange(sql::Database &database, const Change &change, PageApplied &counts)
{
    ReplicaRows rows(database);
    if (change.op == ChangeOp::Purge) {
        Touched ignored; // the swap announces everything
        ++counts.applied;
        return rows.purge(change.id, ignored);
    }
    if (change.op == ChangeOp::Remove) {
        ++counts.applied;
        return database.run("DELETE FROM shadow WHERE type=? AND id=? AND seq<=?", change.typeName, change.id,
                            change.seq);
    }
    TRY(const bool purged, rows.isPurged(change.id));
    if (purged) {
        ++counts.skipped;
        return {};
    }
    if (change.op != ChangeOp::Upsert) {
        ++counts.quarantined;
        Change unreadable = change;
        unreadable.typeName = "?"; // no type: the swap quarantines it
        return stage(database, unreadable);
    }
    ++(readRecord(change) ? counts.applied : counts.quarantined);
    return stage(database, change);
}

/// Live records the shadow does not have.
Result<void> eraseMissing(sql::Database &database)
{
    std::vector<std::pair<std::string, std::string>> missing;
    {
        TRY(Statement query, database.prepare("SELECT type, id FROM record r WHERE NOT EXISTS"
                                              " (SELECT 1 FROM shadow s WHERE s.type=r.type AND s.id=r.id)"));
        for (;;) {
            TRY(const auto step, query.step());
            if (step == Statement::Step::Done)
                break;
            missing.emplace_back(query.string(0), query.string(1));
        }
    }
    ItemRows rows(database);
    for (const auto &[type, id] : missing)
        TRY_DONE(rows.erase(type, id));
    return {};
}

Result<void> adopt(ReplicaRows &rows, const Change &change)
{
    Touched ignored;
    auto record = readRecord(change);
    if (!record)
        return rows.quarantine(change, record.error().detail, ignored);
    TRY(const auto old, rows.find(change.typeName, change.id));
    return rows.put(change, *record, old);
}

Result<void> adoptAll(sql::Database &database)
{
    ReplicaRows rows(database);
    TRY(Statement staged, database.prepare("SELECT type, id, rev, seq, body FROM shadow ORDER BY rowid"));
    for (;;) {
        TRY(const auto step, staged.step());
        if (step == Statement::Step::Done)
            return {};
        Change change;
        change.typeName = staged.string(0);
        change.type = contract::fromWire<RecordType>(change.typeName);
        change.id = staged.string(1);
        change.rev = staged.integer(2);
        change.seq = staged.integer(3);
        change.op = ChangeOp::Upsert;
        change.body = staged.string(4);
        TRY_DONE(adopt(rows, change));
    }
}

Result<void> replaceLive(sql::Database &database)
{
    TRY_DONE(database.run("DELETE FROM quarantine"));
    TRY_DONE(database.run("DELETE FROM tombstone"));
    TRY_DONE(database.run("DELETE FROM kept_docket")); // who may see what may be otherwise now
    TRY_DONE(eraseMissing(database));
    TRY_DONE(adoptAll(database));
    return database.run("DELETE FROM shadow");
}

} // namespace

Result<void> beginShadow(sql::Database &database, const std::string &epoch)
{
    TRY(auto transaction, sql::Transaction::begin(database));
    ReplicaRows rows(database);
    TRY_DONE(database.run("DELETE FROM shadow"));
    TRY_DONE(rows.setMeta("shadow_epoch", epoch));
    TRY_DONE(rows.setMeta("shadow_open", "1"));
    TRY_DONE(rows.setMeta("shadow_cursor", ""));
    return transaction.commit();
}

Result<PageApplied> stagePage(sql::Database &database, const ChangePage &page)
{
    PageApplied counts;
    TRY(auto transaction, sql::Transaction::begin(database));
    ReplicaRows rows(database);
    TRY(const auto open, rows.meta("shadow_open"));
    if (open != "1")
        return {ErrorCode::IllegalTransition, "no resync was begun"};
    TRY(const auto epoch, rows.meta("shadow_epoch"));
    if (epoch != page.epoch)
        return {ErrorCode::Changed, "a page of another epoch"};
    for (const Change &change : page.changes) {
        TRY_DONE(stageChange(database, named(change), counts));
    }
    for (const std::string &malformed : page.malformed) {
        ++counts.quarantined;
        TRY_DONE(stage(database, asQuarantined(malformed)));
    }
    TRY_DONE(rows.setMeta("shadow_cursor", page.cursor));
    TRY_DONE(rows.setMeta("shadow_synced_at", toRfc3339(page.serverTime)));
    TRY_DONE(transaction.commit());
    TRY(counts.purged, settlePurges(database));
    return counts;
}

Result<void> swapShadow(sql::Database &database)
{
    TRY(auto transaction, sql::Transaction::begin(database));
    ReplicaRows rows(database);
    TRY(const auto open, rows.meta("shadow_open"));
    TRY(const auto cursor, rows.meta("shadow_cursor"));
    if (open != "1" || cursor.empty())
        return {ErrorCode::IllegalTransition, "no page of a resync has come"};
    TRY_DONE(replaceLive(database));
    TRY(const auto epoch, rows.meta("shadow_epoch"));
    TRY(const auto synced, rows.meta("shadow_synced_at"));
    TRY_DONE(rows.setMeta("epoch", epoch));
    TRY_DONE(rows.setMeta("cursor", cursor));
    TRY_DONE(rows.setMeta("synced_at", synced));
    TRY_DONE(rows.setMeta("shadow_open", "0"));
    TRY_DONE(transaction.commit());
    // What went must not stay readable in the log; when a reader is in the way, the next purge or close does it.
    if (const auto emptied = database.truncateLog(); !emptied && emptied.code() != ErrorCode::Busy)
        return emptied.error();
    return {};
}

Result<void> refreshReading(sql::Database &database)
{
    TRY(auto transaction, sql::Transaction::begin(database));
    ReplicaRows rows(database);
    const auto version = std::to_string(ReplicaReaderVersion);
    TRY(const auto made, rows.meta("reader_version"));
    if (made == version)
        return {};
    TRY_DONE(database.run("DELETE FROM shadow"));
    TRY_DONE(database.run("INSERT INTO shadow(type, id, rev, seq, body) SELECT type, id, rev, seq, body FROM record"));
    // A quarantined version is newer than any stored one of the same record, and that one was dropped for it.
    TRY_DONE(database.run(
        "INSERT OR REPLACE INTO shadow(type, id, rev, seq, body) SELECT type, id, rev, seq, body FROM quarantine"));
    TRY_DONE(replaceLive(database));
    TRY_DONE(rows.setMeta("shadow_open", "0"));
    TRY_DONE(rows.setMeta("reader_version", version));
    return transaction.commit();
}

} // namespace vigie::cache
