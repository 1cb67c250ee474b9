#include "models/cache/ReplicaRows.h"

#include "models/cache/ItemRows.h"
#include "models/contract/Names.h"
#include "models/domain/JudgingTable.h"

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

std::int64_t millisecondsOf(Instant instant)
{
    return instant.time_since_epoch().count();
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
    return project(row, record);
}

Result<void> ReplicaRows::project(std::int64_t row, const FeedRecord &record)
{
    ItemRows items(m_database);
    if (const auto *kase = std::get_if<Case>(&record))
        return projectCase(row, *kase);
    if (const auto *item = std::get_if<Item>(&record))
        return items.put(row, *item);
    if (const auto *member = std::get_if<Member>(&record))
        return items.put(*member);
    if (const auto *notice = std::get_if<Notice>(&record))
        return items.put(row, *notice);
    if (const auto *complaint = std::get_if<Complaint>(&record))
        return items.put(row, *complaint);
    if (const auto *note = std::get_if<Note>(&record))
        return items.put(row, *note);
    if (const auto *application = std::get_if<Application>(&record))
        return items.put(row, *application);
    return {};
}

Result<void> ReplicaRows::projectCase(std::int64_t row, const Case &kase)
{
    TRY(const auto queue, queueNumber(kase.queue));
    const std::int64_t due = kase.dueAt ? millisecondsOf(*kase.dueAt) : NeverDue;
    const std::int64_t rank = kase.rankedAt ? millisecondsOf(*kase.rankedAt) : due;
    const auto holder = kase.claimedBy ? std::optional(kase.claimedBy->value) : std::nullopt;
    TRY_DONE(m_database.run(
        "INSERT INTO case_row(row, queue, closed, parked, due, severity, category, created, kind, state, reason, round,"
        " draw, subject, holder, due_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(row) DO UPDATE SET"
        " queue=excluded.queue, closed=excluded.closed, parked=excluded.parked, due=excluded.due,"
        " severity=excluded.severity, category=excluded.category, created=excluded.created, kind=excluded.kind,"
        " state=excluded.state, reason=excluded.reason, round=excluded.round, draw=excluded.draw,"
        " subject=excluded.subject, holder=excluded.holder, due_at=excluded.due_at",
        row, queue, kase.state == CaseState::Closed, kase.state == CaseState::Parked, rank,
        static_cast<int>(kase.severity), static_cast<int>(kase.category), millisecondsOf(kase.createdAt),
        static_cast<int>(kase.kind), static_cast<int>(kase.state), static_cast<int>(kase.reason), kase.round,
        sealDraw(kase), kase.subject, holder, due));
    return ItemRows(m_database).join(kase);
}

Result<std::int64_t> ReplicaRows::queueNumber(const QueueId &queue)
{
    const auto number = m_database.integer("SELECT number FROM queue_number WHERE id=?", queue.value);
    if (number || number.code() != ErrorCode::NotFound)
        return number;
    TRY_DONE(m_database.run("INSERT INTO queue_number(id) VALUES (?)", queue.value));
    return m_database.lastRowId();
}

Result<void> ReplicaRows::erase(std::string_view type, const std::string &id, Touched &touched)
{
    TRY_DONE(touch(type, id, touched));
    if (type == contract::toWire(RecordType::Case)) {
        const auto row = m_database.integer("SELECT row FROM record WHERE type='case' AND id=?", id);
        if (row)
            touched.removed.push_back(*row);
        else if (row.code() != ErrorCode::NotFound)
            return row.error();
    }
    return ItemRows(m_database).erase(type, id);
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
    if (type == contract::toWire(RecordType::Application) || type == contract::toWire(RecordType::Complaint))
        return collectCases("SELECT r.id FROM case_row c JOIN record r ON r.row = c.row WHERE c.subject=?", id,
                            touched);
    if (type == contract::toWire(RecordType::Item))
        return collectCases(
            "SELECT r.id FROM case_row c JOIN record r ON r.row = c.row WHERE c.subject=?1 UNION ALL"
            " SELECT r.id FROM notice_item x JOIN notice_row n ON n.row = x.row"
            " JOIN case_row c ON c.subject = n.id JOIN record r ON r.row = c.row WHERE x.item=?1 UNION ALL"
            " SELECT r.id FROM notice_item x JOIN notice_row n ON n.row = x.row"
            " JOIN complaint_row k ON k.notice = n.id JOIN case_row c ON c.subject = k.id"
            " JOIN record r ON r.row = c.row WHERE x.item=?1",
            id, touched);
    if (type == contract::toWire(RecordType::Member))
        return collectCases(
            "SELECT r.id FROM item_row i JOIN case_row c ON c.subject = i.id JOIN record r ON r.row = c.row"
            " WHERE i.owner = (SELECT number FROM member_row WHERE id=?1) UNION ALL"
            " SELECT r.id FROM application_row a JOIN case_row c ON c.subject = a.id JOIN record r ON r.row = c.row"
            " WHERE a.member = (SELECT number FROM member_row WHERE id=?1)",
            id, touched);
    if (type == contract::toWire(RecordType::Notice))
        return collectCases(
            "SELECT r.id FROM notice_row n JOIN notice_item x ON x.row = n.row JOIN case_row c ON c.subject = x.item"
            " JOIN record r ON r.row = c.row WHERE n.id=?1 UNION ALL"                                  // of the items,
            " SELECT r.id FROM case_row c JOIN record r ON r.row = c.row WHERE c.subject=?1 UNION ALL" // its own,
            " SELECT r.id FROM complaint_row k JOIN case_row c ON c.subject = k.id JOIN record r ON r.row = c.row"
            " WHERE k.notice=?1 UNION ALL" // of complaints about it,
            " SELECT r.id FROM notice_row n JOIN notice_item x ON x.row = n.row JOIN notice_item y ON y.item = x.item"
            " JOIN notice_row o ON o.row = y.row JOIN case_row c ON c.subject = o.id JOIN record r ON r.row = c.row"
            " WHERE n.id=?1", // and of those beside it
            id, touched);
    if (type == contract::toWire(RecordType::Note))
        return collectCases(
            "SELECT x.case_id FROM record n JOIN note_row x ON x.row = n.row WHERE n.type='note' AND n.id=?", id,
            touched);
    if (type == contract::toWire(RecordType::Alarm))
        return {}; // no list of cases shows it
    touched.everything = true;
    return {};
}

Result<void> ReplicaRows::quarantine(const Change &change, std::string_view reason, Touched &touched)
{
    TRY_DONE(erase(change.typeName, change.id, touched));
    m_anyQuarantine = true;
    return m_database.run("INSERT OR REPLACE INTO quarantine(type, id, rev, seq, body, reason) VALUES (?,?,?,?,?,?)",
                          change.typeName, change.id, change.rev, change.seq, change.body, reason);
}

Result<bool> ReplicaRows::hasRows(std::optional<bool> &known, std::string_view sql)
{
    if (!known) {
        TRY(const auto any, m_database.integer(sql));
        known = any != 0;
    }
    return *known;
}

Result<void> ReplicaRows::clearQuarantine(std::string_view type, const std::string &id)
{
    TRY(const bool any, hasRows(m_anyQuarantine, "SELECT EXISTS (SELECT 1 FROM quarantine)"));
    if (!any)
        return {};
    return m_database.run("DELETE FROM quarantine WHERE type=? AND id=?", type, id);
}

Result<bool> ReplicaRows::isPurged(const std::string &id)
{
    TRY(const bool any, hasRows(m_anyPurged, "SELECT EXISTS (SELECT 1 FROM purged)"));
    if (!any)
        return false;
    TRY(const auto count, m_database.integer("SELECT count(*) FROM purged WHERE id=?", id));
    return count > 0;
}

Result<void> ReplicaRows::purge(const std::string &id, Touched &touched)
{
    for (const auto type :
         {RecordType::Case, RecordType::Item, RecordType::Member, RecordType::Notice, RecordType::Queue,
          RecordType::Policy, RecordType::Note, RecordType::Alarm, RecordType::Application, RecordType::Complaint}) {
        TRY(const auto old, find(contract::toWire(type), id));
        if (old) {
            TRY_DONE(erase(contract::toWire(type), id, touched));
        }
    }
    TRY_DONE(m_database.run("DELETE FROM quarantine WHERE id=?", id));
    TRY_DONE(m_database.run("DELETE FROM shadow WHERE id=?", id));
    m_anyPurged = true;
    return m_database.run("INSERT OR REPLACE INTO purged(id, settled) VALUES (?, 0)", id);
}

Result<std::int64_t> ReplicaRows::removedAt(std::string_view type, const std::string &id)
{
    TRY(const bool any, hasRows(m_anyTombstone, "SELECT EXISTS (SELECT 1 FROM tombstone)"));
    if (!any)
        return 0;
    return m_database.integer("SELECT coalesce(max(seq), 0) FROM tombstone WHERE type=? AND id=?", type, id);
}

Result<void> ReplicaRows::rememberRemoval(std::string_view type, const std::string &id, std::int64_t seq)
{
    m_anyTombstone = true;
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
