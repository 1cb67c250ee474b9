#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/NoticeFiling.h"
#include "models/drawn/Dice.h"

#include <vector>

namespace vigie::backend::sample {

/// Published items that notices can be about.
struct NoticeTargets
{
    std::vector<domain::ItemId> reported; ///< somebody has reported them already: they make clusters
    std::vector<domain::ItemId> quiet;    ///< nobody has
    std::vector<domain::ItemId> hidden{}; ///< restricted before somebody reported them: seen under a grant only
};

/// What its statements of reasons are composed of.
Result<void> configureStatements(BackendStore &store);

/// The lists of trusted flaggers and of offences, what statements are composed of, and the public address of the
/// invented platform.
Result<void> configureNotices(BackendStore &store);

/// One that a form of the platform would hand in about an item, by somebody who does not exist.
domain::NoticeFiling filingOn(const std::vector<domain::ItemId> &items, domain::NoticeOrigin origin,
                              domain::NoticeGround ground, domain::Category category, const std::string &language,
                              drawn::Dice &dice);

/// Notices of every kind as they come in over two days: public, of members, trusted flaggers and authorities, own
/// initiative, anonymous, on several items, on addresses that are not the platform's, in both languages, a danger.
/// Belongs inside a transaction.
Result<void> addNotices(BackendStore &store, const NoticeTargets &targets, Instant now, std::uint64_t seed);

} // namespace vigie::backend::sample
