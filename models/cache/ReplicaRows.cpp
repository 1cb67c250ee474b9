#include "models/cache/ReplicaRows.h"

#include "models/contract/Names.h"
#include "models/domain/CaseFilter.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr std::int64_t NeverDue = std::numeric_limits<std::int64_t>::max(); // sorts last

std::int64_t millisecondsOf(Instant instant)
{
    return instant.time_since_epoch().count();
}

/// By which members are ordered: "Élodie" stands with "Elodie" and "elodie".
std::string sortName(const QString &name)
{
    QString plain;
    const QString split = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::ranges::copy_if(split, std::back_inserter(plain), [](QChar c) { return !c.isMark(); });
    return plain.toStdString();
}

} // namespace

Result<std::optional<StoredRecord>> ReplicaRows::find(std::string_view type, std::string_view id)
{
    TRY(Statement query, m_database.prepare("SELECT row, rev, seq, body FROM record WHERE type=? AND id=?"));
    TRY(const auto step, query.bindAll(type, id).step());
    if (step == Statement::Step::Done)
        return std::optional<StoredRecord>();
    return std::optional(StoredRecord{query.integer(0), query.integer(1), query.integer(2), query.string(3)});
}

Result<void> ReplicaRows::put(const Change &change, const FeedRecord &record, const std::optional<StoredRecord> &old)
{
    const auto type = contract::toWire(change.type);
    std::int64_t row = 0;
    if (old) {
        row = old->row;
        TRY_DONE(m_database.run("UPDATE record SET rev=?, seq=?, body=? WHERE row=?", change.rev, change.seq,
                                change.body, row));
    } else {
        TRY_DONE(m_database.run("INSERT INTO record(type, id, rev, seq, body) VALUES (?,?,?,?,?)", type, change.id,
                                change.rev, change.seq, change.body));
        row = m_database.lastRowId();
    }
    TRY_DONE(clearQuarantine(type, change.id));
    TRY_DONE(project(row, record));
    return index(row, record, old.has_value());
}

Result<void> ReplicaRows::project(std::int64_t row, const FeedRecord &record)
{
    if (const auto *kase = std::get_if<Case>(&record))
        return projectCase(row, *kase);
    if (const auto *item = std::get_if<Item>(&record)) {
        TRY_DONE(m_database.run("INSERT OR REPLACE INTO item_row(row, id, owner, kind, language) VALUES (?,?,?,?,?)",
                                row, item->id.value, item->owner.value, static_cast<int>(item->kind),
                                primaryLanguage(item->language)));
    } else if (const auto *member = std::get_if<Member>(&record)) {
        TRY_DONE(m_database.run("INSERT OR REPLACE INTO member_row(row, id, name) VALUES (?,?,?)", row,
                                member->id.value, sortName(member->displayName)));
    } else if (const auto *notice = std::get_if<Notice>(&record)) {
        TRY_DONE(m_database.run("INSERT OR REPLACE INTO notice_row(row, item) VALUES (?,?)", row, notice->item.value));
    }
    return {};
}

Result<void> ReplicaRows::index(std::int64_t row, const FeedRecord &record, bool known)
{
    if (!isSearched(record))
        return {};
    if (known) {
        TRY_DONE(m_database.run("DELETE FROM search WHERE rowid=?", row));
    }
    return m_database.run("INSERT INTO search(rowid, text) VALUES (?,?)", row, searchText(record));
}

Result<void> ReplicaRows::projectCase(std::int64_t row, const Case &kase)
{
    TRY(const auto queue, queueNumber(kase.queue));
    const std::int64_t due = kase.dueAt ? millisecondsOf(*kase.dueAt) : NeverDue;
    const auto holder = kase.claimedBy ? std::optional(kase.claimedBy->value) : std::nullopt;
    return m_database.run(
        "INSERT OR REPLACE INTO case_row(row, queue, closed, parked, due, severity, category, created, subject, reason,"
        " holder) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        row, queue, kase.state == CaseState::Closed, kase.state == CaseState::Parked, due,
        static_cast<int>(kase.severity), static_cast<int>(kase.category), millisecondsOf(kase.createdAt), kase.subject,
        static_cast<int>(kase.reason), holder);
}

Result<std::int64_t> ReplicaRows::queueNumber(const QueueId &queue)
{
    TRY_DONE(m_database.run("INSERT OR IGNORE INTO queue_number(id) VALUES (?)", queue.value));
    return m_database.integer("SELECT number FROM queue_number WHERE id=?", queue.value);
}

Result<void> ReplicaRows::erase(std::string_view type, const std::string &id, Touched &touched)
{
    TRY_DONE(touch(type, id, touched));
    TRY_DONE(
        m_database.run("DELETE FROM search WHERE rowid IN (SELECT row FROM record WHERE type=? AND id=?)", type, id));
    return m_database.run("DELETE FROM record WHERE type=? AND id=?", type, id); // the derived rows go with it
}

Result<void> ReplicaRows::collectCases(std::string_view sql, std::string_view key, Touched &touched)
{
    TRY(Statement query, m_database.prepare(sql));
    query.bindAll(key);
    for (;;) {
        TRY(const auto step, query.step());
        if (step == Statement::Step::Done)
            return {};
        touched.cases.emplace(query.string(0));
    }
}

Result<void> ReplicaRows::touch(std::string_view type, const std::string &id, Touched &touched)
{
    if (type == contract::toWire(RecordType::Case)) {
        touched.cases.emplace(id);
        return {};
    }
    if (type == contract::toWire(RecordType::Item))
        return collectCases("SELECT r.id FROM case_row c JOIN record r ON r.row = c.row WHERE c.subject=?", id,
                            touched);
    if (type == contract::toWire(RecordType::Member))
        return collectCases(
            "SELECT r.id FROM item_row i JOIN case_row c ON c.subject = i.id JOIN record r ON r.row = c.row"
            " WHERE i.owner=?",
            id, touched);
    if (type == contract::toWire(RecordType::Notice))
        return collectCases(
            "SELECT r.id FROM record n JOIN notice_row x ON x.row = n.row JOIN case_row c ON c.subject = x.item"
            " JOIN record r ON r.row = c.row WHERE n.type='notice' AND n.id=?",
            id, touched);
    touched.everything = true;
    return {};
}

Result<void> ReplicaRows::quarantine(const Change &change, std::string_view reason, Touched &touched)
{
    TRY_DONE(erase(change.typeName, change.id, touched));
    return m_database.run("INSERT OR REPLACE INTO quarantine(type, id, rev, seq, body, reason) VALUES (?,?,?,?,?,?)",
                          change.typeName, change.id, change.rev, change.seq, change.body, reason);
}

Result<void> ReplicaRows::clearQuarantine(std::string_view type, const std::string &id)
{
    return m_database.run("DELETE FROM quarantine WHERE type=? AND id=?", type, id);
}

Result<bool> ReplicaRows::isPurged(const std::string &id)
{
    TRY(const auto count, m_database.integer("SELECT count(*) FROM purged WHERE id=?", id));
    return count > 0;
}

Result<void> ReplicaRows::purge(const std::string &id, Touched &touched)
{
    for (const auto type : {RecordType::Case, RecordType::Item, RecordType::Member, RecordType::Notice,
                            RecordType::Queue, RecordType::Policy}) {
        TRY(const auto old, find(contract::toWire(type), id));
        if (old) {
            TRY_DONE(erase(contract::toWire(type), id, touched));
        }
    }
    TRY_DONE(m_database.run("DELETE FROM quarantine WHERE id=?", id));
    TRY_DONE(m_database.run("DELETE FROM shadow WHERE id=?", id));
    return m_database.run("INSERT OR REPLACE INTO purged(id, settled) VALUES (?, 0)", id);
}

Result<std::int64_t> ReplicaRows::removedAt(std::string_view type, const std::string &id)
{
    return m_database.integer("SELECT coalesce(max(seq), 0) FROM tombstone WHERE type=? AND id=?", type, id);
}

Result<void> ReplicaRows::rememberRemoval(std::string_view type, const std::string &id, std::int64_t seq)
{
    return m_database.run("INSERT INTO tombstone(type, id, seq) VALUES (?,?,?)"
                          " ON CONFLICT(type, id) DO UPDATE SET seq=max(seq, excluded.seq)",
                          type, id, seq);
}

Result<std::string> ReplicaRows::meta(std::string_view key)
{
    TRY(Statement query, m_database.prepare("SELECT value FROM meta WHERE key=?"));
    TRY(const auto step, query.bindAll(key).step());
    return step == Statement::Step::Row ? query.string(0) : std::string();
}

Result<void> ReplicaRows::setMeta(std::string_view key, std::string_view value)
{
    return m_database.run("INSERT OR REPLACE INTO meta(key, value) VALUES (?,?)", key, value);
}

} // namespace vigie::cache
