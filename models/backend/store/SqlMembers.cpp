#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/Records.h"

/// Histories of members, and how fast queues are worked.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

std::int64_t count(Instant at)
{
    return at.time_since_epoch().count();
}

template <typename IdType> std::optional<IdType> optionalId(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(IdType(row.string(column)));
}

} // namespace

Result<void> SqlBackendStore::addMemberEvent(const MemberId &member, const MemberEvent &event)
{
    const auto text = [](const auto &id) { return id ? std::optional(id->value) : std::nullopt; };
    return m_database.run("INSERT INTO member_events(member, kind, at, until, item, action, category, person, note)"
                          " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)",
                          member.value, static_cast<int>(event.kind), count(event.at),
                          event.until ? std::optional(count(*event.until)) : std::nullopt, text(event.item),
                          static_cast<int>(event.action), static_cast<int>(event.category), text(event.by),
                          event.note.toStdString());
}

Result<std::vector<MemberEvent>> SqlBackendStore::memberEvents(const MemberId &member, int limit)
{
    TRY(auto row, m_database.prepare("SELECT kind, at, until, item, action, category, person, note FROM member_events"
                                     " WHERE member=?1 ORDER BY at DESC, rid DESC LIMIT ?2"));
    row.bindAll(member.value, limit);
    std::vector<MemberEvent> events;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return events;
        MemberEvent event;
        event.kind = static_cast<MemberEventKind>(row.integer(0));
        event.at = Instant(Milliseconds(row.integer(1)));
        if (!row.isNull(2))
            event.until = Instant(Milliseconds(row.integer(2)));
        event.item = optionalId<ItemId>(row, 3);
        event.action = static_cast<DecisionAction>(row.integer(4));
        event.category = static_cast<Category>(row.integer(5));
        event.by = optionalId<PersonId>(row, 6);
        event.note = QString::fromStdString(row.string(7));
        events.push_back(std::move(event));
    }
}

Result<std::vector<DecisionRecord>> SqlBackendStore::decisionsAbout(const MemberId &member, int limit)
{
    TRY(auto row, m_database.prepare("SELECT d.command FROM cases c JOIN decisions d ON d.case_id = c.id"
                                     " WHERE c.owner=?1 ORDER BY d.at DESC, d.rid DESC LIMIT ?2"));
    row.bindAll(member.value, limit);
    std::vector<DecisionRecord> decisions;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return decisions;
        TRY(auto decision, findDecision(CommandId(row.string(0))));
        if (decision)
            decisions.push_back(std::move(*decision));
    }
}

Result<void> SqlBackendStore::logOpening(const Opening &opening)
{
    return m_database.run("INSERT INTO member_openings(member, person, reason, at) VALUES(?1,?2,?3,?4)",
                          opening.member.value, opening.person.value, opening.reason.toStdString(), count(opening.at));
}

Result<std::vector<Opening>> SqlBackendStore::openings(const MemberId &member)
{
    TRY(auto row,
        m_database.prepare("SELECT person, reason, at FROM member_openings WHERE member=?1 ORDER BY rid DESC"));
    row.bindAll(member.value);
    std::vector<Opening> openings;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return openings;
        openings.push_back({PersonId(row.string(0)), member, QString::fromStdString(row.string(1)),
                            Instant(Milliseconds(row.integer(2)))});
    }
}

Result<std::int64_t> SqlBackendStore::openedSince(const QueueId &queue, Instant since)
{
    return m_database.integer("SELECT count(*) FROM cases WHERE queue=?1 AND opened > ?2", queue.value, count(since));
}

Result<std::int64_t> SqlBackendStore::decidedSince(const QueueId &queue, Instant since)
{
    return m_database.integer("SELECT (SELECT count(*) FROM decisions d JOIN cases c ON c.id = d.case_id"
                              " WHERE d.role = 0 AND d.at > ?2 AND c.queue = ?1) +"
                              " (SELECT count(*) FROM certification_verdicts v JOIN cases c ON c.id = v.case_id"
                              " WHERE v.role = 0 AND v.at > ?2 AND c.queue = ?1)",
                              queue.value, count(since));
}

Result<void> SqlBackendStore::setForSubscribers(const ItemId &item)
{
    return m_database.run("INSERT OR IGNORE INTO subscriber_items(item) VALUES(?1)", item.value);
}

Result<bool> SqlBackendStore::isForSubscribers(const ItemId &item)
{
    TRY(const auto found,
        m_database.integer("SELECT EXISTS(SELECT 1 FROM subscriber_items WHERE item=?1)", item.value));
    return found != 0;
}

} // namespace vigie::backend
