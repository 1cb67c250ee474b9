#pragma once

#include "models/domain/CertificationVerdict.h"
#include "models/domain/Evidence.h"
#include "models/domain/Ids.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vigie::domain {

/// Whether a practice application shows one person. Known, because it was made so.
enum class FaceTruth : std::uint8_t { Unknown, Same, Different };

/// What there is to learn from a practice application. The sentence is the window's.
enum class PracticeLesson : std::uint8_t {
    Unknown,
    SamePlain,      ///< one person, nothing hides it
    SameOlder,      ///< one person; the portrait is years older, hair and beard have changed
    DifferentPlain, ///< two people, seen at once
    DifferentAlike, ///< two people of the same hair, colours and build: only the features tell
};

/// Two faces to compare before the first live case: the document and the selfie of an invented application.
struct PracticeApplication
{
    PracticeId id;
    std::vector<Evidence> evidence; ///< asked for like other media, without a claim

    friend bool operator==(const PracticeApplication &, const PracticeApplication &) = default;
};

/// How far somebody is. It counts what was answered, whatever the answer was.
struct PracticeStanding
{
    int answered = 0;
    int needed = 0; ///< before the first live case
    bool isDone = false;
    std::optional<PracticeApplication> next; ///< none: all are answered

    friend bool operator==(const PracticeStanding &, const PracticeStanding &) = default;
};

struct PracticeAnswer
{
    PracticeId practice;
    FaceAnswer answer = FaceAnswer::Unknown;

    friend bool operator==(const PracticeAnswer &, const PracticeAnswer &) = default;
};

/// What is told after the answer. The platform keeps that it was answered, not how.
struct PracticeOutcome
{
    PracticeId practice;
    FaceTruth truth = FaceTruth::Unknown;
    PracticeLesson lesson = PracticeLesson::Unknown;
    int answered = 0;
    int needed = 0;
    bool isDone = false;

    friend bool operator==(const PracticeOutcome &, const PracticeOutcome &) = default;
};

} // namespace vigie::domain
