#include "models/verdicts/YotiAdvice.h"

#include <algorithm>
#include <array>

namespace vigie::verdicts {

using enum domain::ReasonConsequence;
using enum domain::EvidenceAdvice;

namespace {

constexpr std::array Reasons{
    // Face match, rejected
    YotiReason{"FACE_NOT_GENUINE", {LikelyFraud, OneselfLive}},
    YotiReason{"LARGE_AGE_GAP", {LookClosely, RecentDocument}}, // an old photo is not a crime
    YotiReason{"PHOTO_OF_MASK", {LikelyFraud, OneselfLive}},
    YotiReason{"PHOTO_OF_PHOTO", {LikelyFraud, OneselfLive}},
    YotiReason{"DIFFERENT_PERSON", {LikelyFraud, OneselfLive}},
    // Not available: the capture could not be used
    YotiReason{"PHOTO_OVEREXPOSED", {AskAgain, LessLight}},
    YotiReason{"PHOTO_TOO_DARK", {AskAgain, MoreLight}},
    YotiReason{"PHOTO_TOO_BLURRY", {AskAgain, HoldStill}},
    YotiReason{"FACE_NOT_FOUND", {AskAgain, FaceInFrame}},
    YotiReason{"GLARE_OBSTRUCTION", {AskAgain, NoReflections}},
    YotiReason{"OBJECT_OBSTRUCTION", {AskAgain, NothingInFront}},
    YotiReason{"DOCUMENT_NOT_FOUND", {AskAgain, WholeDocument}},
    YotiReason{"PARTIAL_PHOTO", {AskAgain, WholeDocument}},
    YotiReason{"FACE_PHOTO_LOW_RESOLUTION", {AskAgain, ComeCloser}},
    YotiReason{"MISUSE", {LookClosely, OneselfLive}},
    YotiReason{"INVALID", {AskAgain, DocumentItself}},
    // Document, rejected
    YotiReason{"DOCUMENT_COPY", {AskAgain, DocumentItself}},
    YotiReason{"TAMPERED", {LikelyFraud, None}},
    YotiReason{"MISSING_HOLOGRAM", {LookClosely, TiltForHologram}},
    YotiReason{"NO_HOLOGRAM_MOVEMENT", {LookClosely, TiltForHologram}},
    YotiReason{"OTHER_SECURITY_FEATURES", {LookClosely, DocumentItself}},
    YotiReason{"EXPIRED_DOCUMENT", {NotEvidence, ValidDocument}},
    YotiReason{"FRAUD_LIST_MATCH", {LikelyFraud, None}},
    YotiReason{"DATA_MISMATCH", {LookClosely, WholeDocument}},
    // Age estimation and its capture
    YotiReason{"MULTIPLE_FACES", {AskAgain, FaceInFrame}},
    YotiReason{"FACE_BOX_TOO_SMALL", {AskAgain, ComeCloser}},
    YotiReason{"INSUFFICIENT_AREA_AROUND_THE_FACE", {AskAgain, FaceInFrame}},
    YotiReason{"UNTRUSTED_SECURE_SESSION", {LookClosely, OneselfLive}},
};

} // namespace

std::span<const YotiReason> yotiReasons()
{
    return Reasons;
}

domain::ReasonMeaning meaningOfYotiReason(std::string_view code)
{
    const auto found = std::ranges::find(Reasons, code, &YotiReason::code);
    return found == Reasons.end() ? domain::ReasonMeaning{} : found->meaning;
}

} // namespace vigie::verdicts
