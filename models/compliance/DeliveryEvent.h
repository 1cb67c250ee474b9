#pragma once

#include "models/base/Result.h"
#include "models/compliance/StatementRow.h"

#include <variant>

/// What happens to a delivery and what it wants done. Each effect with an answer names the event that brings it.
namespace vigie::compliance {

using DeliveryTicket = std::uint64_t;

namespace delivery {

/// What waits on disk when the program begins, oldest first.
struct Loaded
{
    std::vector<StatementRow> rows;
};
/// A statement to be delivered, or one that was set aside and has been corrected. One that is under way keeps its body.
struct Queued
{
    std::string puid;
    std::string body;
};
struct Stored
{
    std::string puid;
    Result<void> done;
};
struct Answered
{
    DeliveryTicket ticket = 0;
    DatabaseAnswer answer;
};
/// Nothing came back: a timeout, a broken connection, nobody there.
struct Failed
{
    DeliveryTicket ticket = 0;
};
struct Woke
{}; ///< DeliveryState::wakeAt has come
struct Resumed
{}; ///< there is another token, or a person wants it tried now

/// On disk, in place of what is there under this puid. → Stored
struct StoreRow
{
    StatementRow row;
};
/// An HTTP request without following redirects: POST, or GET for AskExisting. → Answered or Failed
struct Call
{
    DeliveryTicket ticket = 0;
    DatabaseCall call = DatabaseCall::PostSingle;
    std::string path; ///< below the database's base address, for instance "/statements"
    std::string body; ///< JSON; empty for AskExisting
};

} // namespace delivery

struct DeliveryEvent
{
    Milliseconds now{0}; ///< of a monotonic clock
    Instant wall{};      ///< only to read a Retry-After that is a date
    double chance = 0;   ///< uniform in [0, 1), fresh with each event
    std::variant<delivery::Loaded, delivery::Queued, delivery::Stored, delivery::Answered, delivery::Failed,
                 delivery::Woke, delivery::Resumed>
        what;
};

using DeliveryEffect = std::variant<delivery::StoreRow, delivery::Call>;

} // namespace vigie::compliance
