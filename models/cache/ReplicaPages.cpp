#include "models/cache/ReplicaPages.h"

#include "models/base/Log.h"
#include "models/contract/Names.h"
#include "models/contract/Sessions.h"
#include "models/sql/Transaction.h"

#include <QCryptographicHash>

namespace vigie::cache {

using namespace vigie::domain;

namespace {

class PageWriter
{
public:
    explicit PageWriter(sql::Database &database) : m_rows(database) {}

    Result<void> write(const Change &change)
    {
        if (change.op == ChangeOp::Purge) {
            ++m_effect.counts.applied;
            return m_rows.purge(change.id, m_effect.touched);
        }
        TRY(const bool purged, m_rows.isPurged(change.id));
        if (purged)
            return skip();
        switch (change.op) {
        case ChangeOp::Upsert:
            return upsert(change);
        case ChangeOp::Remove:
            return remove(change);
        default:
            return quarantine(change, "unknown operation");
        }
    }

    Result<void> quarantine(const Change &change, std::string_view reason)
    {
        ++m_effect.counts.quarantined;
        qCWarning(log::cache, "quarantined %s %s: %.*s", change.typeName.c_str(), change.id.c_str(),
                  static_cast<int>(reason.size()), reason.data());
        return m_rows.quarantine(change, reason, m_effect.touched);
    }

    PageEffect take() { return std::move(m_effect); }

private:
    Result<void> skip()
    {
        ++m_effect.counts.skipped;
        return {};
    }

    Result<void> upsert(const Change &change)
    {
        TRY(const auto old, m_rows.find(change.typeName, change.id));
        if (old && change.rev <= old->rev)
            return skip();
        TRY(const auto removed, m_rows.removedAt(change.typeName, change.id));
        if (removed != 0 && change.seq <= removed)
            return skip();
        auto record = readRecord(change);
        if (!record)
            return quarantine(change, record.error().detail);
        if (old) {
            Change before = change;
            before.rev = old->rev;
            before.body = old->body;
            const auto oldRecord = readRecord(before);
            if (oldRecord) {
                if (const auto follows = checkSuccession(*oldRecord, *record); !follows)
                    return quarantine(change, follows.error().detail);
            }
        }
        TRY_DONE(m_rows.put(change, *record, old));
        ++m_effect.counts.applied;
        // Once, and now: a notice may be new; what a record is about never changes (checkSuccession).
        return m_rows.touch(change.typeName, change.id, m_effect.touched);
    }

    Result<void> remove(const Change &change)
    {
        TRY(const auto old, m_rows.find(change.typeName, change.id));
        if (old && change.seq < old->seq)
            return skip();
        TRY_DONE(m_rows.rememberRemoval(change.typeName, change.id, change.seq));
        TRY_DONE(m_rows.clearQuarantine(change.typeName, change.id));
        if (!old)
            return skip();
        ++m_effect.counts.applied;
        return m_rows.erase(change.typeName, change.id, m_effect.touched);
    }

    ReplicaRows m_rows;
    PageEffect m_effect;
};

Result<void> storePosition(sql::Database &database, const ChangePage &page)
{
    ReplicaRows rows(database);
    TRY_DONE(rows.setMeta("epoch", page.epoch));
    TRY_DONE(rows.setMeta("cursor", page.cursor));
    return rows.setMeta("synced_at", toRfc3339(page.serverTime));
}

} // namespace

Change named(Change change)
{
    if (change.type != RecordType::Unknown)
        change.typeName = contract::toWire(change.type);
    return change;
}

Change asQuarantined(const std::string &malformed)
{
    const QByteArrayView bytes(malformed.data(), static_cast<qsizetype>(malformed.size()));
    Change change;
    change.id = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex().toStdString();
    change.body = malformed;
    return change;
}

Result<PageEffect> applyPage(sql::Database &database, const ChangePage &page)
{
    PageWriter writer(database);
    {
        TRY(auto transaction, sql::Transaction::begin(database));
        TRY(const auto epoch, ReplicaRows(database).meta("epoch"));
        if (!epoch.empty() && epoch != page.epoch)
            return {ErrorCode::Changed, "a page of another epoch"};
        for (const Change &change : page.changes) {
            if (change.typeName.empty()) { // made here, not read from the wire
                TRY_DONE(writer.write(named(change)));
            } else {
                TRY_DONE(writer.write(change));
            }
        }
        for (const std::string &malformed : page.malformed)
            TRY_DONE(writer.quarantine(asQuarantined(malformed), "no readable envelope"));
        TRY_DONE(storePosition(database, page));
        TRY_DONE(transaction.commit());
    }
    PageEffect effect = writer.take();
    TRY(effect.counts.purged, settlePurges(database));
    return effect;
}

Result<std::vector<std::string>> settlePurges(sql::Database &database)
{
    std::vector<std::string> ids;
    {
        TRY(sql::Statement query, database.prepare("SELECT id FROM purged WHERE settled = 0"));
        for (;;) {
            TRY(const auto step, query.step());
            if (step == sql::Statement::Step::Done)
                break;
            ids.push_back(query.string(0));
        }
    }
    if (ids.empty())
        return ids;
    if (const auto emptied = database.truncateLog(); !emptied) {
        if (emptied.code() == ErrorCode::Busy)
            return std::vector<std::string>(); // a reader is in the way: with the next page
        return emptied.error();
    }
    TRY_DONE(database.run("UPDATE purged SET settled = 1 WHERE settled = 0"));
    return ids;
}

Result<void> forgetAcknowledged(sql::Database &database, const std::vector<std::string> &ids)
{
    TRY(auto transaction, sql::Transaction::begin(database));
    for (const auto &id : ids)
        TRY_DONE(database.run("UPDATE purged SET settled = 2 WHERE id = ? AND settled = 1", id));
    return transaction.commit();
}

Result<ReplicaPosition> readPosition(sql::Database &database)
{
    ReplicaRows rows(database);
    ReplicaPosition position;
    TRY(position.epoch, rows.meta("epoch"));
    TRY(position.cursor, rows.meta("cursor"));
    TRY(const auto synced, rows.meta("synced_at"));
    if (const auto at = parseRfc3339(synced))
        position.syncedAt = *at;
    TRY(const auto session, rows.meta("session"));
    if (!session.empty()) {
        if (auto parsed = contract::parseSession(session))
            position.session = std::move(*parsed);
    }
    TRY(sql::Statement query, database.prepare("SELECT id FROM purged WHERE settled = 1 ORDER BY id"));
    for (;;) {
        TRY(const auto step, query.step());
        if (step == sql::Statement::Step::Done)
            break;
        position.purged.push_back(query.string(0));
    }
    return position;
}

} // namespace vigie::cache
