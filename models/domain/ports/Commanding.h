#pragma once

#include "models/base/Request.h"
#include "models/domain/Command.h"

#include <string>

namespace vigie::domain {

/// What a command carries of the claim on its case.
enum class ClaimUse : std::uint8_t {
    Without,
    IfHeld,   ///< its token when we have one, held or lapsed
    Required, ///< refused (ClaimLost) without one
};

/// How a command enters the outbox.
struct CommandTerms
{
    std::string permission; ///< that the person must have; empty when anybody may
    UndoRule undo = UndoRule::AtOnce;
    ClaimUse claim = ClaimUse::Without;
    Expectation expect; ///< as far as the caller knows; the token is filled in from the claim
};

/// Commands of any kind that must not be lost. The answer comes when they are safe in the outbox, not when they are
/// sent; what becomes of them is told by Deciding (outbox, returned). Decisions about items go through Deciding, which
/// knows their rules.
class Commanding
{
public:
    virtual ~Commanding() = default;
    /// Errors: Busy (outbox not read yet), Permission, ClaimLost, Invalid (a decision), those of the disk.
    virtual Request<CommandId> command(const CommandBody &body, const CommandTerms &terms) = 0;
};

} // namespace vigie::domain
