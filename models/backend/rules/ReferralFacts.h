#pragma once

#include "models/backend/store/BackendStore.h"

/// What the platform knows of the originals that a referral is about.
namespace vigie::backend {

/// Who acts where nobody in person does.
inline constexpr std::string_view PlatformActor = "platform";

struct Original
{
    domain::ReferralItem facts; ///< its id is the item's, or the medium's where an item has several
    domain::ItemId item;
    domain::MemberId owner;
    bool verified = false; ///< its bytes were hashed again just now and are those that came in
};

/// One entry for every medium of every item that the notice names; for words alone, of the words. An item that was
/// deleted meanwhile has none. Errors: those of the store.
Result<std::vector<Original>> originalsOf(BackendStore &store, const domain::Notice &notice);

/// What the platform may name their owners by.
Result<std::vector<domain::UploaderIdentifier>> uploadersOf(BackendStore &store,
                                                            const std::vector<Original> &originals);

/// Since when the item is not to be seen; nothing where it is, or where nothing tells.
Result<std::optional<Instant>> unavailableSince(BackendStore &store, const domain::Item &item);

} // namespace vigie::backend
