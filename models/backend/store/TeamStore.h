#pragma once

#include "models/base/Result.h"
#include "models/domain/Alarm.h"
#include "models/domain/Note.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie::backend {

/// A case on its way from one person to another or back to its queue.
struct Handover
{
    domain::CaseId caseId;
    domain::PersonId from;
    std::optional<domain::PersonId> to; ///< none: whoever takes it from the queue
    QString note;
    std::string draft; ///< what was typed and not sent, as the workstation wrote it
    Instant at{};
};

/// A case that waits for something, for a time.
struct Parking
{
    domain::CaseId caseId;
    domain::PersonId person;
    Instant until{};
    QString note;
};

/// Somebody who knows a member, until a lead takes it back.
struct RecusalRecord
{
    domain::PersonId person;
    domain::MemberId member;
    Instant at{};
};

/// What people who work on cases leave for one another. Holds no rules. find… answers an empty optional.
class TeamStore
{
public:
    virtual ~TeamStore() = default;

    virtual Result<void> writeNote(const domain::Note &note) = 0;
    virtual Result<domain::Note> readNote(const domain::NoteId &id) = 0;
    virtual Result<std::vector<domain::Note>> notesOn(const domain::CaseId &kase) = 0; ///< oldest first

    /// `packet` is the packet of Art. 18 as JSON; kept unchanged when it is empty.
    virtual Result<void> writeAlarm(const domain::Alarm &alarm, const std::string &packet) = 0;
    virtual Result<domain::Alarm> readAlarm(const domain::AlarmId &id) = 0;
    virtual Result<std::string> alarmPacket(const domain::AlarmId &id) = 0;

    virtual Result<void> writeHandover(const Handover &handover) = 0;
    virtual Result<std::optional<Handover>> findHandover(const domain::CaseId &kase) = 0;
    virtual Result<std::vector<Handover>> handoversTo(const domain::PersonId &person) = 0; ///< oldest first
    virtual Result<void> eraseHandover(const domain::CaseId &kase) = 0;

    virtual Result<void> writeParking(const Parking &parking) = 0;
    virtual Result<std::vector<Parking>> parkingsOf(const domain::PersonId &person) = 0; ///< soonest first
    virtual Result<std::vector<Parking>> parkingsOver(Instant now) = 0;
    virtual Result<void> eraseParking(const domain::CaseId &kase) = 0;

    /// This person is never served a case of this member.
    virtual Result<void> recuse(const domain::PersonId &person, const domain::MemberId &member, Instant at) = 0;
    virtual Result<bool> isRecused(const domain::PersonId &person, const domain::MemberId &member) = 0;
    virtual Result<std::vector<RecusalRecord>> recusals() = 0; ///< in force, newest first
    /// It is kept who took it back and when.
    virtual Result<void> endRecusal(const domain::PersonId &person, const domain::MemberId &member,
                                    const domain::PersonId &by, Instant at) = 0;
    /// Cases this person holds now whose subject is of this member.
    virtual Result<std::vector<domain::CaseId>> heldOf(const domain::PersonId &person,
                                                       const domain::MemberId &member) = 0;
};

} // namespace vigie::backend
