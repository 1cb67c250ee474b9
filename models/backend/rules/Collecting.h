#pragma once

#include "models/backend/store/BackendStore.h"

/// What the platform holds about a member, as far as an order to give information asks for it.
namespace vigie::backend {

enum class RestrictedContent : std::uint8_t { LeftOut, Included };

struct Collected
{
    std::vector<domain::HeldPart> parts; ///< one for each category of the scope, in their order
    bool isRestricted = false;           ///< restricted content is named
};

/// Reads and generates nothing: what is not held is a part without a value. Nothing outside the scope or the period is
/// read; pictures, documents of identity and their numbers have no part. Errors: NotFound (no such member), those of
/// the store.
Result<Collected> collectHeld(BackendStore &store, const domain::InformationEntry &entry, RestrictedContent restricted);

} // namespace vigie::backend
