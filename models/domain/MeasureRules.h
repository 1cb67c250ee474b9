#pragma once

#include "models/domain/LocalizedText.h"
#include "models/domain/NoticeDecision.h"
#include "models/domain/Severity.h"

#include <map>
#include <optional>
#include <vector>

/// What decisions on notices add up to for an account. Configuration of the policy, versioned and dated with it.
namespace vigie::domain {

/// What a restriction gives the owner, by the severity of the clause it rests on.
struct StrikeRule
{
    Severity severity = Severity::Unknown;
    int weight = 0;
    int days = 0; ///< it counts that long, and expires by itself

    friend bool operator==(const StrikeRule &, const StrikeRule &) = default;
};

/// Strikes of this weight together propose a measure to the reviewer. Nothing follows by itself.
struct StrikeThreshold
{
    int weight = 0;
    int withinDays = 0; ///< only strikes given so long ago at most count towards it
    RestrictionKind measure = RestrictionKind::Unknown;
    std::optional<int> days{}; ///< of the measure; absent: without an end

    friend bool operator==(const StrikeThreshold &, const StrikeThreshold &) = default;
};

/// When misuse is frequent (DSA Art. 23). Both the number and the proportion must be reached; Art. 23(3) asks for
/// either to be looked at, with the gravity and the intention, which are the reviewer's to weigh.
struct MisuseRules
{
    int withinDays = 0;  ///< what is older does not count
    int contents = 0;    ///< manifestly illegal items of a member; 0: never frequent
    int notices = 0;     ///< manifestly unfounded notices of a notifier; 0: never frequent
    int percent = 0;     ///< of all their items, of all their notices, in that time
    int longestDays = 0; ///< of a suspension for misuse: what is still "a reasonable period of time"

    friend bool operator==(const MisuseRules &, const MisuseRules &) = default;
};

/// Templates with closed variables.
struct MeasureLetterRules
{
    LocalizedText strike;          ///< a line of the effects: {weight} {until}
    LocalizedText endingFrom;      ///< added to the end of an account: {from}
    LocalizedText endingEarly;     ///< added where there is an exception: {from} {exception} {basis}
    LocalizedText endingNotice;    ///< a line of the effects: what holds until then
    LocalizedText withdrawal;      ///< a letter: the account does not end. {date} {decided} {from} {reason}
    LocalizedText memberWarning;   ///< a letter. {date} {number} {days} {facts} {redress}
    LocalizedText misuseGround;    ///< a line of the effects: the account is suspended for misuse. {warned} {number}
    LocalizedText notifierWarning; ///< a letter. {date} {number} {days} {facts} {redress}
    LocalizedText suspension;      ///< a letter to a notifier. {date} {until} {warned} {number} {facts} {redress}
    std::map<EndingException, LocalizedText> exceptions; ///< after "because"

    friend bool operator==(const MeasureLetterRules &, const MeasureLetterRules &) = default;
};

struct MeasureRules
{
    std::vector<StrikeRule> strikes;
    std::vector<StrikeThreshold> thresholds; ///< the lighter ones first
    MisuseRules misuse{};
    MeasureLetterRules letters{};

    friend bool operator==(const MeasureRules &, const MeasureRules &) = default;
};

} // namespace vigie::domain
