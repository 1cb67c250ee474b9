#pragma once

#include "models/domain/NoticeDecision.h"
#include "models/domain/ports/NoticeReader.h"

#include <vector>

namespace vigie::domain {

/// Why a notice of a batch is left as it is.
enum class NoticeObstacle : std::uint8_t {
    Exception,      ///< left out by the person
    Repeated,       ///< named twice: decided once
    RecordMissing,  ///< no notice or no policy
    NotUnderstood,  ///< a word this version does not know
    Closed,         ///< decided already, here or elsewhere
    SomebodyElse,   ///< claimed by another person
    NotForYou,      ///< the person knows the member, or has decided on it before
    Unreachable,    ///< the platform could not be asked whether it is free
    Restricted,     ///< itself, or something that it names
    OneByOne,       ///< an order of an authority, somebody's life, the end of an account: read and answered on its own
    OtherContent,   ///< shares no content, member or trusted flagger with the first of the batch
    ContentMissing, ///< names something that is not here, so nobody has judged it
    NotPossible,    ///< what it names cannot be restricted so
    Clause,         ///< not in force, or does not ground a restriction
    Fault,          ///< the decision itself lacks something: the form says what
    Letter,         ///< a letter lacks something: see `missing`
    Statement,      ///< the statement of reasons could not be sent
};

/// A notice as it was read when the batch was planned.
struct BatchedNotice
{
    CaseId kase; ///< as chosen; `detail` may be empty
    std::optional<NoticeDetail> detail{};
    bool exception = false;
    bool decidedHere = false;           ///< in the outbox, or already sent
    std::optional<ErrorCode> refusal{}; ///< of a claim that was tried; none: it is free, or was not tried
    bool silenced = false;              ///< a referral forbids telling anybody
};

/// What will happen to one notice: a decision of its own, or an obstacle.
struct NoticeBatchLine
{
    CaseId kase;
    std::optional<Notice> notice{};
    std::vector<Member> owners{}; ///< of what it names, as far as that is here
    NoticeDecision decision{};
    int policyVersion = 0;
    std::optional<NoticeObstacle> obstacle{};
    std::vector<QString> missing{}; ///< of a letter
    int memberLetters = 0;
    int notifierLetters = 0;
};

/// What all have in common: the same content, the same members, or the same trusted flagger who sent them. Nothing
/// else may be decided together: one finding does not fit two causes.
bool hasSameCause(const NoticeDetail &first, const NoticeDetail &other);

/// A line for every notice, in their order. Of `choice`, outcome, clause, restrictions, facts and note count; each
/// decision names all content of its own notice. The first one that has a record says what the batch is about.
std::vector<NoticeBatchLine> planNotices(const std::vector<BatchedNotice> &notices, const NoticeDecision &choice,
                                         const PersonId &me, Instant now);

} // namespace vigie::domain
