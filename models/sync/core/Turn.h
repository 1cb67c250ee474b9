#pragma once

#include "models/sync/core/Effect.h"
#include "models/sync/core/State.h"

namespace vigie::sync {

/// One step under way: the state being changed and the effects collected so far.
struct Turn
{
    State &state;
    std::vector<Effect> &effects;
    Milliseconds now{0};
    Instant wall{};

    void emit(Effect effect) { effects.push_back(std::move(effect)); }
    Ticket newTicket() { return ++state.lastTicket; }
    /// Come back at `when` (strictly in the future).
    void wakeAt(Milliseconds when);
    /// True when `when` has come; else asks to be woken then.
    bool isDue(Milliseconds when);

    /// Whether a request may leave now (Retry-After, storm rule); else asks to be woken when one may.
    bool mayRequest();
    /// mayRequest(), and takes the slot.
    bool admit();
    /// How long to wait after so many failures in a row.
    Milliseconds backoff(int failures);
    /// Every answer of the platform passes here once.
    void noteAnswer(const Error *error);
    /// The Retry-After of the answer, within reason; 0 without one.
    static Milliseconds patienceFor(const Error &error);
    void noteServerTime(Instant serverTime);
};

} // namespace vigie::sync
