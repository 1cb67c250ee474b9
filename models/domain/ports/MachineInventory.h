#pragma once

#include "models/base/Instant.h"
#include "models/base/Request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

/// Every kind of data this program may hold on this machine.
enum class HeldKind : std::uint8_t {
    Cases,
    Items,
    Members,
    Notices,
    Complaints,
    Dockets,       ///< questions before the ethics committee, as they were told last
    Applications,  ///< for certification: states and flags, no values and no pictures
    Notes,         ///< of colleagues, on cases of one's queues
    Alarms,        ///< somebody is in danger: what leads were told
    Rules,         ///< queues and policy
    NotUnderstood, ///< records this version could not read; kept until another one can
    Traces,        ///< ids of what was erased, so that it does not come back
    Commands,      ///< decisions and what became of them
    Drafts,        ///< texts begun and not sent, in all their versions
    Pictures,
    Token,
    Keys,
    Settings,
    Exposure,
};

enum class HeldWhere : std::uint8_t { Memory, EncryptedDisk, Keychain, WrappedDisk, PlainDisk };

/// What makes it go.
enum class HeldUntil : std::uint8_t {
    ClosedOneDay, ///< a day after its case closed, or the person may not see it any more
    Resync,       ///< the next time everything is read anew
    SettledMonth, ///< thirty days after it was settled
    SentOrStale,  ///< sent or taken back, or untouched for thirty days
    ViewCloses,   ///< the view closes, the window locks
    LockOrSignOut,
    ProfileDeleted,
    PersonDeletes,
};

struct Held
{
    HeldKind kind = HeldKind::Cases;
    std::int64_t count = 0;
    std::optional<Instant> oldest;
    HeldWhere where = HeldWhere::Memory;
    HeldUntil until = HeldUntil::LockOrSignOut;

    friend bool operator==(const Held &, const Held &) = default;
};

enum class Proof : std::uint8_t {
    CacheCipher, ///< cipher present, no plain header, another key refused
    OutboxCipher,
    CachePages, ///< every page authenticates
    OutboxPages,
    NoPictureFile, ///< nothing in the profile begins like a picture
    NotDumpable,   ///< no core, closed to other programs of the same user
    Sandbox,       ///< the decoder has no files and no network
};

struct Proved
{
    Proof what = Proof::CacheCipher;
    bool holds = false;
    std::string detail; ///< for people who know: version of the cipher, code of the failure

    friend bool operator==(const Proved &, const Proved &) = default;
};

/// What is on this machine now, and the proof that it is kept as promised. Never hands out the data itself.
class MachineInventory
{
public:
    virtual ~MachineInventory() = default;
    virtual Request<std::vector<Held>> count() = 0;
    /// Reads every page again: about a second per 500 MB.
    virtual Request<std::vector<Proved>> verify() = 0;
};

} // namespace vigie::domain
