#pragma once

#include <cstdint>
#include <string_view>

namespace vigie {

/// What went wrong, as a closed list to branch on. The sentence a person reads is made at the edge from this code.
enum class ErrorCode : std::uint8_t {
    // Our side
    Cancelled,
    NotFound,
    Invalid,     ///< input that does not validate
    Unsupported, ///< valid, but nothing here can handle it
    Internal,    ///< a promise of ours was broken; report it
    Io,
    DiskFull,
    Busy,
    TooLarge, ///< over a cap, refused before it costs anything
    // Databases and keys
    Corrupt, ///< a page failed its authentication tag, or the structure is broken
    WrongKey,
    NotEncrypted, ///< the cipher is not there, or the file is plain SQLite
    NewerVersion, ///< written by a newer Vigie; refused, never deleted
    KeychainMissing,
    KeychainLocked,
    WrongPassphrase,
    // Network
    Unreachable,    ///< connect or name lookup failed: surely not processed
    Tls,            ///< certificate or handshake: surely not processed
    Timeout,        ///< outcome unknown
    BrokenReply,    ///< cut, malformed or empty: outcome unknown
    NotThePlatform, ///< somebody else answered (captive portal, proxy page)
    // The platform's refusals
    Unauthorized, ///< 401
    Permission,   ///< 403
    ClaimLost,
    CommandRunning,
    Changed,
    PolicyChanged,
    AlreadyDecided,
    Merged,
    Closed,
    IllegalTransition,
    SecondPerson,
    PracticeFirst, ///< the person has not practised enough for a live case
    StepUpNeeded,  ///< the person must show once more that it is them
    WrongCode,     ///< what they showed is not right, or was used already
    CursorExpired,
    ScopeChanged,
    KeyReused,
    Refused,     ///< 422 invalid, 413, 415
    RateLimited, ///< 429
    ServerError, ///< 5xx
    // Pictures
    Damaged,
    WrongType, ///< the bytes are not of the declared type
    DecoderDied,
    DecoderTimeout,
    Quarantined, ///< two crashes on these bytes: not tried again
};

/// Stable lower-case name for logs and JSON, for instance "claim-lost".
std::string_view name(ErrorCode code);

} // namespace vigie
