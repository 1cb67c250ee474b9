#pragma once

#include <cstdint>

/// What follows from a provider's reason, and what the applicant can do about it. The words are of the window and of
/// the letters; the decision is a person's.
namespace vigie::domain {

enum class ReasonConsequence : std::uint8_t {
    Unknown,     ///< a code we do not know: shown raw, a person looks
    AskAgain,    ///< the evidence cannot be used; the applicant sends it again with advice
    LookClosely, ///< may have an innocent cause (an old photo, a worn card): a person looks, perhaps a second one
    LikelyFraud, ///< the evidence is not what it claims to be: a second reader before any answer
    NotEvidence, ///< the document cannot serve: another one is asked for
};

enum class EvidenceAdvice : std::uint8_t {
    None,
    LessLight,
    MoreLight,
    HoldStill,
    FaceInFrame,
    NoReflections,
    NothingInFront,
    WholeDocument,
    ComeCloser,
    DocumentItself, ///< not a copy, not a photo of it on a screen
    ValidDocument,
    OneselfLive, ///< one's own face, now, not a picture or mask
    RecentDocument,
    TiltForHologram,
};

struct ReasonMeaning
{
    ReasonConsequence consequence = ReasonConsequence::Unknown;
    EvidenceAdvice advice = EvidenceAdvice::None;

    friend bool operator==(const ReasonMeaning &, const ReasonMeaning &) = default;
};

} // namespace vigie::domain
