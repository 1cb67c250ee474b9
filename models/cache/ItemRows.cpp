#include "models/cache/ItemRows.h"

#include "models/contract/Names.h"
#include "models/domain/CaseFilter.h"

#include <algorithm>
#include <iterator>

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr auto ItemById = "SELECT row FROM record WHERE type='item' AND id=?";
constexpr auto ItemsOfMember =
    "SELECT i.row FROM member_row m JOIN item_row i ON i.owner = m.number WHERE m.id=? ORDER BY i.row";
constexpr auto ItemsOfNotice = "SELECT x.row FROM notice_row n JOIN notice_item i ON i.row = n.row"
                               " JOIN record x ON x.type='item' AND x.id = i.item WHERE n.id=?";
constexpr auto ItemOfCase = "SELECT i.row FROM record r JOIN case_row c ON c.row = r.row"
                            " JOIN record i ON i.type='item' AND i.id = c.subject WHERE r.type='case' AND r.id=?";
constexpr auto ItemOfNote = "SELECT x.row FROM record r JOIN note_row n ON n.row = r.row"
                            " JOIN record x ON x.type='item' AND x.id = n.item WHERE r.type='note' AND r.id=?";

/// By which members are ordered: "Élodie" stands with "Elodie" and "elodie".
std::string sortName(const QString &name)
{
    QString plain;
    const QString split = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::ranges::copy_if(split, std::back_inserter(plain), [](QChar c) { return !c.isMark(); });
    return plain.toStdString();
}

} // namespace

Result<void> ItemRows::put(std::int64_t row, const Item &item)
{
    TRY(const auto known, m_database.integer("SELECT EXISTS (SELECT 1 FROM item_row WHERE row=?)", row));
    if (known != 0) {
        TRY_DONE(unlist({row}));
        TRY_DONE(m_database.run("DELETE FROM item_row WHERE row=?", row));
    }
    TRY(const auto owner, ownerNumber(item.owner.value));
    TRY_DONE(m_database.run("INSERT INTO item_row(row, id, owner, kind, state, classification, notices, language,"
                            " language_tag, caption) VALUES (?,?,?,?,?,?,?,?,?,?)",
                            row, item.id.value, owner, static_cast<int>(item.kind), static_cast<int>(item.state),
                            static_cast<int>(item.classification), item.openNotices, primaryLanguage(item.language),
                            item.language, item.caption.toStdString()));
    return list({row});
}

Result<void> ItemRows::put(const Member &member)
{
    TRY(const auto number, ownerNumber(member.id.value));
    const auto name = member.displayName.toStdString(), handle = member.handle.toStdString();
    TRY(const auto same, m_database.integer("SELECT sort_name NOT NULL AND name=?2 AND handle=?3 FROM member_row"
                                            " WHERE number=?1",
                                            number, name, handle));
    if (same != 0)
        return {}; // most changes of a member are of its counters
    TRY(const auto items, rowsOf(ItemsOfMember, member.id.value));
    TRY_DONE(unlist(items));
    TRY_DONE(m_database.run("UPDATE member_row SET name=?2, handle=?3, sort_name=?4 WHERE number=?1", number, name,
                            handle, sortName(member.displayName)));
    return list(items);
}

Result<void> ItemRows::put(std::int64_t row, const Notice &notice)
{
    TRY(auto items, rowsOf(ItemsOfNotice, notice.id.value)); // before: what was deleted leaves it
    for (const auto &item : notice.items) {
        TRY(const auto rows, rowsOf(ItemById, item.value));
        items.insert(items.end(), rows.begin(), rows.end());
    }
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    TRY_DONE(unlist(items));
    TRY_DONE(m_database.run(
        "INSERT INTO notice_row(row, id, origin, duty, state, received, items, text) VALUES (?1,?2,?3,?4,?5,?6,?7,?8)"
        " ON CONFLICT(row) DO UPDATE SET origin=?3, duty=?4, state=?5, received=?6, items=?7, text=?8",
        row, notice.id.value, static_cast<int>(notice.origin), static_cast<int>(dutyOf(dutyFacts(notice))),
        static_cast<int>(notice.state), notice.receivedAt.time_since_epoch().count(),
        static_cast<int>(notice.items.size()), notice.explanation.toStdString()));
    TRY_DONE(m_database.run("DELETE FROM notice_item WHERE row=?", row));
    for (const auto &item : notice.items)
        TRY_DONE(m_database.run("INSERT INTO notice_item(row, item) VALUES (?,?)", row, item.value));
    return list(items);
}

/// Its words are not searched: what is found are items, and a complaint is read in its own case.
Result<void> ItemRows::put(std::int64_t row, const Complaint &complaint)
{
    return m_database.run(
        "INSERT INTO complaint_row(row, id, notice, sender, duty, state, first, received, text)"
        " VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9) ON CONFLICT(row) DO UPDATE SET sender=?4, duty=?5, state=?6, text=?9",
        row, complaint.id.value, complaint.notice.value, static_cast<int>(complaint.from),
        static_cast<int>(dutyOf(complaint)), static_cast<int>(complaint.state), complaint.of.author.value,
        complaint.receivedAt.time_since_epoch().count(), complaint.text.toStdString());
}

Result<void> ItemRows::put(std::int64_t row, const Note &note)
{
    TRY(const auto items, rowsOf(ItemOfCase, note.caseId.value));
    TRY_DONE(unlist(items));
    TRY_DONE(m_database.run("INSERT OR REPLACE INTO note_row(row, case_id, item, text) VALUES (?1, ?2,"
                            " (SELECT c.subject FROM record r JOIN case_row c ON c.row = r.row"
                            "  WHERE r.type='case' AND r.id=?2), ?3)",
                            row, note.caseId.value, note.text.toStdString()));
    return list(items);
}

Result<void> ItemRows::put(std::int64_t row, const Application &application)
{
    TRY(const auto member, ownerNumber(application.member.value));
    const auto submitted = application.submittedAt
                               ? std::optional<std::int64_t>(application.submittedAt->time_since_epoch().count())
                               : std::nullopt;
    return m_database.run(
        "INSERT OR REPLACE INTO application_row(row, id, member, kind, state, attempt, submitted, reused)"
        " VALUES (?,?,?,?,?,?,?,?)",
        row, application.id.value, member, static_cast<int>(application.kind), static_cast<int>(application.state),
        application.attempt, submitted, application.reuse.empty() ? 0 : 1);
}

Result<void> ItemRows::join(const Case &kase)
{
    TRY(const auto early,
        m_database.integer("SELECT EXISTS (SELECT 1 FROM note_row WHERE case_id=? AND item IS NULL)", kase.id.value));
    if (early == 0)
        return {};
    TRY(const auto items, rowsOf(ItemById, kase.subject));
    TRY_DONE(unlist(items));
    TRY_DONE(m_database.run("UPDATE note_row SET item=? WHERE case_id=?", kase.subject, kase.id.value));
    return list(items);
}

Result<void> ItemRows::erase(std::string_view type, std::string_view id)
{
    TRY(const auto items, dependents(type, id));
    TRY_DONE(unlist(items));
    TRY_DONE(m_database.run("DELETE FROM record WHERE type=? AND id=?", type, id)); // derived rows go with it
    if (type == contract::toWire(RecordType::Member)) {
        TRY_DONE(forgetMember(id));
    }
    return list(items);
}

Result<ItemRows::Rows> ItemRows::rowsOf(std::string_view sql, std::string_view id)
{
    Rows rows;
    TRY(Statement query, m_database.prepare(sql));
    query.bindAll(id);
    for (;;) {
        TRY(const auto step, query.step());
        if (step == Statement::Step::Done)
            return rows;
        rows.push_back(query.integer(0));
    }
}

Result<ItemRows::Rows> ItemRows::dependents(std::string_view type, std::string_view id)
{
    if (type == contract::toWire(RecordType::Item))
        return rowsOf(ItemById, id);
    if (type == contract::toWire(RecordType::Member))
        return rowsOf(ItemsOfMember, id);
    if (type == contract::toWire(RecordType::Notice))
        return rowsOf(ItemsOfNotice, id);
    if (type == contract::toWire(RecordType::Note))
        return rowsOf(ItemOfNote, id);
    return Rows();
}

Result<void> ItemRows::unlist(const Rows &items)
{
    for (const auto row : items)
        TRY_DONE(m_database.run("DELETE FROM search WHERE rowid=?", row));
    return {};
}

Result<void> ItemRows::list(const Rows &items)
{
    for (const auto row : items)
        TRY_DONE(m_database.run("INSERT INTO search(rowid, caption, name, handle, notices, notes)"
                                " SELECT row, caption, name, handle, notices, notes FROM item_text WHERE row=?",
                                row));
    return {};
}

Result<std::int64_t> ItemRows::ownerNumber(std::string_view id)
{
    const auto number = m_database.integer("SELECT number FROM member_row WHERE id=?", id);
    if (number || number.code() != ErrorCode::NotFound)
        return number;
    TRY_DONE(m_database.run("INSERT INTO member_row(id) VALUES (?)", id));
    return m_database.lastRowId();
}

Result<void> ItemRows::forgetMember(std::string_view id)
{
    TRY_DONE(m_database.run("UPDATE member_row SET name='', handle='', sort_name=NULL WHERE id=?", id));
    return m_database.run("DELETE FROM member_row WHERE id=? AND NOT EXISTS"
                          " (SELECT 1 FROM item_row WHERE owner = member_row.number)"
                          " AND NOT EXISTS (SELECT 1 FROM application_row WHERE member = member_row.number)",
                          id);
}

} // namespace vigie::cache
