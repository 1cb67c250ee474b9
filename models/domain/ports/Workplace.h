#pragma once

#include "models/base/Instant.h"
#include "models/base/Request.h"

#include <QString>

namespace vigie::domain {

/// What the platform sets for everybody who works with it.
struct WorkplaceRules
{
    Milliseconds idleLock = std::chrono::minutes(5);      ///< nobody's window stays open longer untouched
    Milliseconds longestSession = std::chrono::hours(12); ///< then one signs in again, whatever one has done
    /// So much weighted exposure within an hour, and a pause is proposed.
    Milliseconds pauseAfter = std::chrono::minutes(20);
    /// The law on which a certifier's window may compare the faces of a document and a selfie (GDPR Art. 9(2)). Empty:
    /// no face is compared anywhere.
    QString similarityBasis{};

    friend bool operator==(const WorkplaceRules &, const WorkplaceRules &) = default;
};

/// Bounds of the contract.
inline constexpr std::chrono::minutes ShortestIdleLock{1};
inline constexpr std::chrono::minutes LongestIdleLock{60};
inline constexpr std::chrono::hours LongestSession{12};
inline constexpr std::chrono::minutes LongestPauseAfter{480};
inline constexpr int LongestBasis = 300; ///< characters

class Workplace
{
public:
    virtual ~Workplace() = default;
    virtual Request<WorkplaceRules> rules() = 0;
};

} // namespace vigie::domain
