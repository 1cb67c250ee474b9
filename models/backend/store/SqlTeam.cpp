#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/TeamRecords.h"

/// Notes, alarms, handovers, parkings, recusals.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr auto HandoverColumns = "SELECT case_id, from_person, to_person, note, draft, at FROM handovers ";
constexpr auto ParkingColumns = "SELECT case_id, person, until, note FROM parkings ";

std::int64_t count(Instant instant)
{
    return instant.time_since_epoch().count();
}

Handover handoverOf(const Statement &row)
{
    Handover handover;
    handover.caseId = CaseId(row.string(0));
    handover.from = PersonId(row.string(1));
    if (auto to = row.string(2); !to.empty())
        handover.to = PersonId(std::move(to));
    handover.note = QString::fromStdString(row.string(3));
    handover.draft = row.string(4);
    handover.at = Instant(Milliseconds(row.integer(5)));
    return handover;
}

Parking parkingOf(const Statement &row)
{
    return {CaseId(row.string(0)), PersonId(row.string(1)), Instant(Milliseconds(row.integer(2))),
            QString::fromStdString(row.string(3))};
}

template <typename T, typename Read> Result<std::vector<T>> all(Statement &rows, Read read)
{
    std::vector<T> found;
    for (;;) {
        TRY(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return found;
        found.push_back(read(rows));
    }
}

} // namespace

Result<void> SqlBackendStore::writeNote(const Note &note)
{
    return m_database.run("INSERT INTO notes(id, rev, case_id, body) VALUES(?1, ?2, ?3, ?4) "
                          "ON CONFLICT(id) DO UPDATE SET rev=?2, body=?4",
                          note.id.value, note.rev, note.caseId.value, contract::writeNote(note));
}

Result<Note> SqlBackendStore::readNote(const NoteId &id)
{
    TRY(const auto text, body("SELECT body FROM notes WHERE id=?1", id.value));
    return contract::parseNote(text);
}

Result<std::vector<Note>> SqlBackendStore::notesOn(const CaseId &kase)
{
    TRY(auto row, m_database.prepare("SELECT body FROM notes WHERE case_id=?1 ORDER BY rid"));
    row.bindAll(kase.value);
    std::vector<Note> notes;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return notes;
        TRY(auto note, contract::parseNote(row.text(0)));
        notes.push_back(std::move(note));
    }
}

Result<void> SqlBackendStore::writeAlarm(const Alarm &alarm, const std::string &packet)
{
    return m_database.run("INSERT INTO alarms(id, rev, body, packet) VALUES(?1, ?2, ?3, ?4) "
                          "ON CONFLICT(id) DO UPDATE SET rev=?2, body=?3, packet=iif(?4='', packet, ?4)",
                          alarm.id.value, alarm.rev, contract::writeAlarm(alarm), packet);
}

Result<Alarm> SqlBackendStore::readAlarm(const AlarmId &id)
{
    TRY(const auto text, body("SELECT body FROM alarms WHERE id=?1", id.value));
    return contract::parseAlarm(text);
}

Result<std::string> SqlBackendStore::alarmPacket(const AlarmId &id)
{
    return body("SELECT packet FROM alarms WHERE id=?1", id.value);
}

Result<void> SqlBackendStore::writeHandover(const Handover &handover)
{
    return m_database.run("INSERT OR REPLACE INTO handovers(case_id, from_person, to_person, note, draft, at) "
                          "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                          handover.caseId.value, handover.from.value, handover.to ? handover.to->value : std::string(),
                          handover.note.toStdString(), handover.draft, count(handover.at));
}

Result<std::optional<Handover>> SqlBackendStore::findHandover(const CaseId &kase)
{
    TRY(auto row, m_database.prepare(std::string(HandoverColumns) + "WHERE case_id=?1"));
    TRY(const auto step, row.bindAll(kase.value).step());
    if (step == Statement::Step::Done)
        return std::optional<Handover>();
    return std::optional(handoverOf(row));
}

Result<std::vector<Handover>> SqlBackendStore::handoversTo(const PersonId &person)
{
    TRY(auto row, m_database.prepare(std::string(HandoverColumns) + "WHERE to_person=?1 ORDER BY at"));
    row.bindAll(person.value);
    return all<Handover>(row, handoverOf);
}

Result<void> SqlBackendStore::eraseHandover(const CaseId &kase)
{
    return m_database.run("DELETE FROM handovers WHERE case_id=?1", kase.value);
}

Result<void> SqlBackendStore::writeParking(const Parking &parking)
{
    return m_database.run("INSERT OR REPLACE INTO parkings(case_id, person, until, note) VALUES(?1, ?2, ?3, ?4)",
                          parking.caseId.value, parking.person.value, count(parking.until), parking.note.toStdString());
}

Result<std::vector<Parking>> SqlBackendStore::parkingsOf(const PersonId &person)
{
    TRY(auto row, m_database.prepare(std::string(ParkingColumns) + "WHERE person=?1 ORDER BY until"));
    row.bindAll(person.value);
    return all<Parking>(row, parkingOf);
}

Result<std::vector<Parking>> SqlBackendStore::parkingsOver(Instant now)
{
    TRY(auto row, m_database.prepare(std::string(ParkingColumns) + "WHERE until <= ?1 ORDER BY until"));
    row.bindAll(count(now));
    return all<Parking>(row, parkingOf);
}

Result<void> SqlBackendStore::eraseParking(const CaseId &kase)
{
    return m_database.run("DELETE FROM parkings WHERE case_id=?1", kase.value);
}

Result<void> SqlBackendStore::recuse(const PersonId &person, const MemberId &member, Instant at)
{
    return m_database.run("INSERT INTO recusals(person, member, at) VALUES(?1, ?2, ?3) ON CONFLICT(person, member) DO "
                          "UPDATE SET at=excluded.at, ended=NULL, ended_by=NULL WHERE ended IS NOT NULL",
                          person.value, member.value, count(at));
}

Result<bool> SqlBackendStore::isRecused(const PersonId &person, const MemberId &member)
{
    TRY(const auto found, m_database.integer("SELECT EXISTS(SELECT 1 FROM recusals WHERE person=?1 AND member=?2 "
                                             "AND ended IS NULL)",
                                             person.value, member.value));
    return found != 0;
}

Result<std::vector<RecusalRecord>> SqlBackendStore::recusals()
{
    TRY(auto row, m_database.prepare("SELECT person, member, at FROM recusals WHERE ended IS NULL ORDER BY at DESC"));
    return all<RecusalRecord>(row, [](const Statement &found) {
        return RecusalRecord{PersonId(found.string(0)), MemberId(found.string(1)),
                             Instant(Milliseconds(found.integer(2)))};
    });
}

Result<void> SqlBackendStore::endRecusal(const PersonId &person, const MemberId &member, const PersonId &by, Instant at)
{
    return m_database.run("UPDATE recusals SET ended=?3, ended_by=?4 WHERE person=?1 AND member=?2", person.value,
                          member.value, count(at), by.value);
}

Result<std::vector<CaseId>> SqlBackendStore::heldOf(const PersonId &person, const MemberId &member)
{
    TRY(auto row, m_database.prepare("SELECT l.case_id FROM leases l JOIN cases c ON c.id = l.case_id "
                                     "WHERE l.person=?1 AND l.state=0 AND c.owner=?2 AND c.state <> 4"));
    row.bindAll(person.value, member.value);
    return all<CaseId>(row, [](const Statement &found) { return CaseId(found.string(0)); });
}

} // namespace vigie::backend
