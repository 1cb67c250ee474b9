#pragma once

#include "models/domain/Ids.h"

#include <cstdint>
#include <vector>

namespace vigie::domain {

/// When the machine's opinion is hidden until the person has judged.
enum class SealRule : std::uint8_t { Never, Sample, Always };

/// When the machine's opinion is shown after a sealed judgement.
enum class RevealRule : std::uint8_t { Never, OnDisagreement, Always };

/// Why a decision needs two readers.
enum class TwoReaders : std::uint8_t {
    None,
    LiftsManifestlyIllegal, ///< a finding of manifest illegality is cleared by two people only, whatever the policy
    AutomaticBlock,         ///< the appeal of a block that no human decided, whatever the policy
    Appeal,
    Unsure,       ///< the first reader asked for it
    Disagreement, ///< the first reader decides against the machine
    Clause,       ///< the clause asks for it
};

/// How the cases of one queue are judged.
struct QueueRule
{
    QueueId queue{};
    SealRule seal = SealRule::Never;
    int samplePercent = 10; ///< of SealRule::Sample
    RevealRule reveal = RevealRule::OnDisagreement;
    std::vector<TwoReaders> twoReaders{};

    friend bool operator==(const QueueRule &, const QueueRule &) = default;
};

} // namespace vigie::domain
