#include "tests/sim/MemoryBackendStore.h"

#include <algorithm>
#include <set>

/// Notes, alarms, handovers, parkings, recusals, and the histories of members.
namespace vigie::sim {

using namespace domain;
using namespace backend;

namespace {

/// Of rows in the order in which they came: the newest first, as many as `limit`.
template <typename T> std::vector<T> newest(std::vector<T> rows, int limit)
{
    std::ranges::reverse(rows);
    std::ranges::stable_sort(rows, std::ranges::greater(), &T::at);
    if (rows.size() > static_cast<std::size_t>(limit))
        rows.erase(rows.begin() + limit, rows.end());
    return rows;
}

template <typename T> std::vector<T> listOf(const std::map<std::string, std::vector<T>> &map, const std::string &key)
{
    const auto it = map.find(key);
    return it == map.end() ? std::vector<T>() : it->second;
}

template <typename T, typename Wanted>
std::vector<T> sorted(const std::map<std::string, T> &map, Wanted wanted, Instant T::*by)
{
    std::vector<T> rows;
    for (const auto &[key, row] : map)
        if (wanted(row))
            rows.push_back(row);
    std::ranges::stable_sort(rows, {}, by);
    return rows;
}

} // namespace

Result<void> MemoryBackendStore::writeNote(const Note &note)
{
    if (!m_data.records.contains(keyOf(RecordType::Note, note.id.value)))
        append(m_data.notesOfCase, note.caseId.value, note.id.value);
    write(RecordType::Note, note.id.value, note);
    return {};
}

Result<Note> MemoryBackendStore::readNote(const NoteId &id)
{
    return read<Note>(RecordType::Note, id.value);
}

Result<std::vector<Note>> MemoryBackendStore::notesOn(const CaseId &kase)
{
    std::vector<Note> notes;
    for (const auto &id : listOf(m_data.notesOfCase, kase.value)) {
        TRY(auto note, readNote(NoteId(id)));
        notes.push_back(std::move(note));
    }
    return notes;
}

Result<void> MemoryBackendStore::writeAlarm(const Alarm &alarm, const std::string &packet)
{
    if (!packet.empty() || !m_data.packets.contains(alarm.id.value))
        put(m_data.packets, alarm.id.value, packet);
    write(RecordType::Alarm, alarm.id.value, alarm);
    return {};
}

Result<Alarm> MemoryBackendStore::readAlarm(const AlarmId &id)
{
    return read<Alarm>(RecordType::Alarm, id.value);
}

Result<std::string> MemoryBackendStore::alarmPacket(const AlarmId &id)
{
    const auto it = m_data.packets.find(id.value);
    return it == m_data.packets.end() ? Result<std::string>(ErrorCode::NotFound, "alarm") : it->second;
}

Result<void> MemoryBackendStore::writeHandover(const Handover &handover)
{
    put(m_data.handovers, handover.caseId.value, handover);
    return {};
}

Result<std::optional<Handover>> MemoryBackendStore::findHandover(const CaseId &kase)
{
    const auto it = m_data.handovers.find(kase.value);
    return it == m_data.handovers.end() ? std::optional<Handover>() : std::optional(it->second);
}

Result<std::vector<Handover>> MemoryBackendStore::handoversTo(const PersonId &person)
{
    return sorted(
        m_data.handovers, [&](const Handover &handover) { return handover.to == person; }, &Handover::at);
}

Result<void> MemoryBackendStore::eraseHandover(const CaseId &kase)
{
    erase(m_data.handovers, kase.value);
    return {};
}

Result<void> MemoryBackendStore::writeParking(const Parking &parking)
{
    put(m_data.parkings, parking.caseId.value, parking);
    return {};
}

Result<std::vector<Parking>> MemoryBackendStore::parkingsOf(const PersonId &person)
{
    return sorted(
        m_data.parkings, [&](const Parking &parking) { return parking.person == person; }, &Parking::until);
}

Result<std::vector<Parking>> MemoryBackendStore::parkingsOver(Instant now)
{
    return sorted(
        m_data.parkings, [&](const Parking &parking) { return parking.until <= now; }, &Parking::until);
}

Result<void> MemoryBackendStore::eraseParking(const CaseId &kase)
{
    erase(m_data.parkings, kase.value);
    return {};
}

Result<void> MemoryBackendStore::recuse(const PersonId &person, const MemberId &member, Instant at)
{
    if (!m_data.recusals.contains({person.value, member.value}))
        put(m_data.recusals, {person.value, member.value}, at);
    return {};
}

Result<bool> MemoryBackendStore::isRecused(const PersonId &person, const MemberId &member)
{
    return m_data.recusals.contains({person.value, member.value});
}

Result<std::vector<RecusalRecord>> MemoryBackendStore::recusals()
{
    std::vector<RecusalRecord> found;
    for (const auto &[key, at] : m_data.recusals)
        found.push_back({PersonId(std::string(key.first)), MemberId(std::string(key.second)), at});
    std::ranges::stable_sort(found, std::greater{}, &RecusalRecord::at);
    return found;
}

Result<void> MemoryBackendStore::endRecusal(const PersonId &person, const MemberId &member, const PersonId &, Instant)
{
    erase(m_data.recusals, {person.value, member.value});
    return {};
}

Result<std::vector<CaseId>> MemoryBackendStore::heldOf(const PersonId &person, const MemberId &member)
{
    std::vector<CaseId> held;
    for (const auto &lease : liveLeases()) {
        TRY(const auto record, readCase(lease.caseId));
        if (lease.person == person && record.owner == member && record.kase.state != CaseState::Closed)
            held.push_back(lease.caseId);
    }
    return held;
}

Result<void> MemoryBackendStore::addMemberEvent(const MemberId &member, const MemberEvent &event)
{
    auto kept = event;
    kept.byName.clear(); // looked up when somebody reads
    append(m_data.events, member.value, std::move(kept));
    return {};
}

Result<std::vector<MemberEvent>> MemoryBackendStore::memberEvents(const MemberId &member, int limit)
{
    return newest(listOf(m_data.events, member.value), limit);
}

Result<std::vector<DecisionRecord>> MemoryBackendStore::decisionsAbout(const MemberId &member, int limit)
{
    std::vector<DecisionRecord> about;
    for (const auto &decision : m_data.decisions) {
        const auto kase = m_data.cases.find(decision.caseId.value);
        if (kase != m_data.cases.end() && kase->second.record.owner == member)
            about.push_back(decision);
    }
    return newest(std::move(about), limit);
}

Result<void> MemoryBackendStore::logOpening(const Opening &opening)
{
    append(m_data.openings, opening.member.value, opening);
    return {};
}

Result<std::vector<Opening>> MemoryBackendStore::openings(const MemberId &member)
{
    auto all = listOf(m_data.openings, member.value);
    std::ranges::reverse(all);
    return all;
}

Result<void> MemoryBackendStore::setForSubscribers(const ItemId &item)
{
    put(m_data.forSubscribers, item.value, true);
    return {};
}

Result<bool> MemoryBackendStore::isForSubscribers(const ItemId &item)
{
    return m_data.forSubscribers.contains(item.value);
}

} // namespace vigie::sim
