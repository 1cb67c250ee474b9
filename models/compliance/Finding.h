#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::compliance {

/// What can be wrong with a statement of reasons. The first group is what the database's server refuses (or, for
/// UnknownField, silently ignores); L01 to L11 are the client's own checks of what the server does not look at.
enum class Rule : std::uint8_t {
    UnknownField,   ///< refused here on purpose: what somebody typed there would be lost
    Missing,        ///< always required
    WrongType,      ///< of the field, or of one entry of a list
    NotInList,      ///< a word that the field does not take
    TooLong,        ///< over `limit` characters, counted as code points
    EmptyList,      ///< a list that needs an entry
    Blank,          ///< nothing but white space where a text is required
    BadPuid,        ///< not 1 to 500 of [A-Za-z0-9_-]
    BadUrl,         ///< not absolute with a scheme
    BadDate,        ///< not YYYY-MM-DD, or no day of the calendar
    DateOutOfRange, ///< before the field's first day or after 2038-01-01
    BadEan,         ///< not 13 digits
    NoRestriction,  ///< none of the four decision_* (DSA Art. 17(1)(a) to (d))
    NeededHere,     ///< required by the value of `other`
    RepeatedPuid,   ///< the same as of statement `found` of this batch

    EndBeforeApplication, ///< L01
    NoTerritory,          ///< L02
    PersonalDetail,       ///< L03; `other` says of which kind
    WouldBeDropped,       ///< L04; because of the value of `other`
    KeywordAstray,        ///< L05: of none of the statement's categories
    OtherUnexplained,     ///< L06: KEYWORD_OTHER without its text
    EndWithoutDecision,   ///< L07; `other` is the decision that is not there
    FullyByAPerson,       ///< L08
    OrderHasNoStatement,  ///< L09
    CreatorNotBusiness,   ///< L10
    Untrimmed,            ///< L11: white space around it, which the server removes

    NoTemplate,      ///< of composing: nobody has written one for this clause
    NoSuchGround,    ///< of composing: the clause's template names no law
    UnknownVariable, ///< of composing: the template asks for `other`, which is none, or its braces do not pair
    NoValue,         ///< of composing: the decision has nothing for the variable `other`
};

enum class FindingSeverity : std::uint8_t {
    Error, ///< it must not leave
    Warning,
    Note,
};

struct RuleRow
{
    Rule rule;
    std::string_view id; ///< stable, for instance "missing" or "L01"
    FindingSeverity severity;
};

std::span<const RuleRow> ruleRows();
const RuleRow &rowOf(Rule rule);

/// One thing about one field. It never repeats what is written there: that may be somebody's data.
struct Finding
{
    Rule rule;
    std::string field;      ///< for instance "category" or "content_type[1]"; empty for the statement as a whole
    std::string other{};    ///< another field, or a word; see Rule
    std::int64_t limit = 0; ///< of TooLong
    std::int64_t found = 0; ///< of TooLong the length; of RepeatedPuid the index of the first

    friend bool operator==(const Finding &, const Finding &) = default;
};

bool hasErrors(std::span<const Finding> findings);

} // namespace vigie::compliance
