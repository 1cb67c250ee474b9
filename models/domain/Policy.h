#pragma once

#include "models/base/Instant.h"
#include "models/domain/ComplaintLetterRules.h"
#include "models/domain/Decision.h"
#include "models/domain/JudgingRules.h"
#include "models/domain/Letter.h"
#include "models/domain/LocalizedText.h"
#include "models/domain/MeasureRules.h"
#include "models/domain/NoticeLetterRules.h"
#include "models/domain/PolicyChange.h"
#include "models/domain/Severity.h"

#include <optional>
#include <vector>

namespace vigie::domain {

/// A clause a decision can rest on: one key = clause + action + statement text.
struct Clause
{
    ClauseId id;
    std::string code; ///< shown short, for instance "H2"
    Category category = Category::Unknown;
    Severity severity = Severity::Unknown;
    std::vector<DecisionAction> actions; ///< which decisions it may ground; the first is the usual one
    char key = 0;                        ///< suggested letter A…Z on the desk, 0 = none
    LocalizedText title;
    LocalizedText text;
    LocalizedText allowed;   ///< an example of what it allows
    LocalizedText forbidden; ///< an example of what it forbids
    LocalizedText statement; ///< what the member is told; a template with the variables of compose()
    bool twoReaders = false; ///< a restriction on it needs two readers

    friend bool operator==(const Clause &, const Clause &) = default;
};

/// The policy in force. Decisions name its version; a newer one voids an undelivered decision.
struct Policy
{
    PolicyId id;
    std::int64_t rev = 0;
    int version = 0;
    Instant effectiveAt{};
    std::vector<Clause> clauses;
    std::vector<QueueRule> queues{};
    LetterRules letters{};
    NoticeLetterRules noticeLetters{};
    ComplaintLetterRules complaintLetters{};
    MeasureRules measures{};
    std::optional<LetterSender> sender{}; ///< of every letter; none: letters do not say who they come from
    std::vector<PolicyChange> changes{};  ///< of this version and of earlier ones, newest first

    const Clause *find(const ClauseId &clause) const;
    /// The rule of a queue; the plain one when the policy names none.
    QueueRule ruleOf(const QueueId &queue) const;

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace vigie::domain
