#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <QString>

namespace vigie::domain {

/// What can happen to an original that the platform's server keeps.
enum class CustodyStep : std::uint8_t {
    Ingested,     ///< the bytes came into the server's keeping
    HashVerified, ///< the stored bytes were hashed again
    Viewed,
    Classified,
    Restricted,
    Preserved, ///< a copy was put where no deletion reaches it
    Referred,
    AccessGranted, ///< to an authority
    Released,      ///< from preservation: it may be deleted again
    Destroyed,
};
inline constexpr std::size_t CustodySteps = 10;

/// One link of the chain of custody. The hash is what the original had at that moment.
struct CustodyEvent
{
    CustodyStep step = CustodyStep::Ingested;
    ItemId item;
    PersonId actor; ///< pseudonymous
    Instant at{};
    std::string sha256; ///< 64 lower-case hexadecimal digits
    QString reason;

    friend bool operator==(const CustodyEvent &, const CustodyEvent &) = default;
};

} // namespace vigie::domain
