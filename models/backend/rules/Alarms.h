#pragma once

#include "models/backend/store/BackendStore.h"

/// "Someone is in danger". Each function belongs inside one transaction.
namespace vigie::backend {

/// Anybody who is signed in may raise it, about anything they may work or about nothing at all: it is never refused for
/// a missing case. Starts the packet of Art. 18 DSA with what the platform knows: facts, times, identifiers, hashes;
/// never a picture. Errors: Permission (a case of no queue of this person).
Result<domain::Receipt> raiseAlarm(BackendStore &store, const Person &person, const domain::Command &command,
                                   Instant now);

/// A lead has taken it over; the second one to say so changes nothing. Errors: NotFound, Permission.
Result<void> takeOverAlarm(BackendStore &store, const Person &person, const domain::AlarmId &id, Instant now);

/// The packet as JSON. Errors: NotFound, Permission.
Result<std::string> packetOf(BackendStore &store, const Person &person, const domain::AlarmId &id);

} // namespace vigie::backend
