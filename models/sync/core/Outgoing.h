#pragma once

#include "models/sync/core/Event.h"

namespace vigie::sync {

enum class Flight : std::uint8_t { Resting, Asking, Sending };

/// Why a command is here, for undo.
enum class Origin : std::uint8_t { Person, Compensation, EarlierRun };

inline bool rulesACase(const domain::CommandBody &body)
{
    return std::holds_alternative<domain::ItemDecision>(body) || std::holds_alternative<domain::ItemReversal>(body);
}

/// A command of the outbox with what only this run knows about it. `entry` is what is durable; a change of state is
/// first written (`wanted`) and counts when the disk has it.
struct Outgoing
{
    domain::OutboxEntry entry;
    std::optional<domain::OutboxEntry> wanted;
    bool writing = false; ///< `wanted` (or, while `adding`, the first row) is on its way to the disk
    bool adding = false;  ///< not durable yet: nobody sees it, nothing sends it
    Milliseconds writeAt{0};

    Flight flight = Flight::Resting;
    std::string askedIn; ///< generation of the platform's data when it last left or was asked about
    Origin origin = Origin::Person;
    bool unsure = false;      ///< the platform may have it: ask for its status before sending
    bool compensated = false; ///< undo has already answered this one
    std::optional<Milliseconds> heldUntil;
    Milliseconds retryAt{0};
    int failures = 0; ///< in a row
    std::optional<Milliseconds> failingSince;
    std::optional<std::int64_t> awaitsRun; ///< Done: in the overlay until the pull run of this number has completed
    std::optional<Ticket> asker;           ///< decide, undo or discard waiting for the disk

    const domain::CommandId &id() const { return entry.command.id; }
    /// Decisions and reversals, which have rules of their own.
    bool rulesACase() const { return sync::rulesACase(entry.command.body); }
    bool isLive() const { return !domain::hasEnded(entry.state); }
};

} // namespace vigie::sync
