#pragma once

#include "models/base/Instant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vigie::domain {

enum class RecordType : std::uint8_t {
    Unknown,
    Queue,
    Case,
    Item,
    Member,
    Notice,
    Policy,
    Note,
    Alarm,
    Application,
    Complaint
};
enum class ChangeOp : std::uint8_t { Unknown, Upsert, Remove, Purge };

/// One change of the feed. The body stays raw JSON until the replica stores it, so that unknown fields are kept and a
/// record that does not validate spoils nothing but itself.
struct Change
{
    std::int64_t seq = 0;
    RecordType type = RecordType::Unknown;
    std::string typeName; ///< as on the wire, for types this version does not know
    std::string id;
    std::int64_t rev = 0;
    ChangeOp op = ChangeOp::Unknown;
    std::string body;

    friend bool operator==(const Change &, const Change &) = default;
};

struct ChangePage
{
    std::string epoch;
    std::string cursor;
    bool hasMore = false;
    Instant serverTime{};
    std::vector<Change> changes;
    std::vector<std::string> malformed; ///< raw changes without even a readable envelope, for quarantine
};

} // namespace vigie::domain
