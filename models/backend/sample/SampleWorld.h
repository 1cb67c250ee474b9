#pragma once

#include "models/backend/sample/EvidencePictures.h"
#include "models/backend/store/BackendStore.h"

#include <functional>
#include <optional>
#include <string>

namespace vigie::backend::sample {

/// Which world: `small`, or `large:N` with N items up to a million.
struct WorldPlan
{
    std::string name; ///< "small" or "large"
    int items = 0;
};

/// Every sample world is made of the same pictures.
inline constexpr std::uint64_t PictureSeed = 20'260'303;

inline constexpr int SmallItems = 300;
inline constexpr int MaxItems = 1'000'000;

/// Errors: Invalid.
Result<WorldPlan> parsePlan(const std::string &text);

/// Fills an empty store. Items are made and stored in batches, so that a million of them needs no more memory than a
/// few; the pictures are shared. `progress` hears after every batch how many there are. `evidence` makes the pictures
/// of the applications for certification.
Result<void> buildWorld(BackendStore &store, const WorldPlan &plan, Instant now,
                        const std::function<void(int)> &progress, EvidencePictures &evidence);
/// The same with evidence that is named, not drawn.
Result<void> buildWorld(BackendStore &store, const WorldPlan &plan, Instant now,
                        const std::function<void(int)> &progress);

/// The world a store was filled with; empty when none.
Result<std::string> builtWorld(BackendStore &store);

/// When it was filled: its evidence is sampleEvidence() of then. None when it was not, or before this was kept.
Result<std::optional<Instant>> builtAt(BackendStore &store);

} // namespace vigie::backend::sample
