#pragma once

#include "models/domain/NoticeDecision.h"

/// Measures against accounts that were decided and are not settled yet.
namespace vigie::domain {

/// How far a restriction of an account has come.
enum class MeasureStage : std::uint8_t {
    InForce,
    Announced, ///< an account that ends later: it can be withdrawn until then
};

/// One of them, as everybody sees it who may restrict members.
struct WaitingMeasure
{
    DecisionId decision;
    NoticeId notice;
    MemberId member;
    QString memberName{}; ///< as they are shown
    RestrictionKind kind = RestrictionKind::Unknown;
    MeasureStage stage = MeasureStage::InForce;
    PersonId author;
    QString authorName{};
    Instant decidedAt{};
    Instant from{}; ///< the account ends then
    EndingException exception = EndingException::None;
    QString facts{}; ///< what was seen and why it follows, as the member was or will be told

    friend bool operator==(const WaitingMeasure &, const WaitingMeasure &) = default;
};

/// What somebody does about one of them.
enum class MeasureAnswer : std::uint8_t {
    Unknown,
    Withdraw, ///< the account does not end
};

/// Whether the answer is one that this measure waits for.
bool isAnswerTo(const WaitingMeasure &measure, MeasureAnswer answer);

namespace measuring {
inline constexpr qsizetype ReasonLeast = 10; ///< UTF-16 units
inline constexpr qsizetype ReasonLimit = 2'000;
} // namespace measuring

} // namespace vigie::domain
