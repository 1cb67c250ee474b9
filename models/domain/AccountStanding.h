#pragma once

#include "models/domain/MemberBlock.h"
#include "models/domain/NoticeStatement.h"
#include "models/domain/Strike.h"

/// How the people stand whom a decision on a notice concerns, as the platform counts it.
namespace vigie::domain {

/// Number, proportion and gravity of misuse (DSA Art. 23(3)) within the policy's time, and what followed already.
struct MisuseCount
{
    int manifest = 0;                     ///< items manifestly illegal, or notices manifestly unfounded
    int all = 0;                          ///< items they provided, or notices of theirs that were decided
    Severity gravest = Severity::Unknown; ///< of the clauses, or of what the notices alleged
    std::optional<Instant> warnedAt{};    ///< the newest warning that still counts
    std::optional<Instant> suspendedUntil{};

    friend bool operator==(const MisuseCount &, const MisuseCount &) = default;
};

struct MemberStanding
{
    MemberId member;
    std::vector<Strike> strikes{}; ///< newest first, those that expired among them
    MisuseCount misuse{};
    MemberBlocks blocks{}; ///< who the others are is not told

    friend bool operator==(const MemberStanding &, const MemberStanding &) = default;
};

/// Of everybody whom a decision on one notice concerns. Who the notifier is has no field here.
struct NoticeStanding
{
    NoticeId notice;
    std::vector<MemberStanding> members{};
    std::optional<MisuseCount> notifier{}; ///< absent where nobody said who they are, or Art. 23 is not for them
    Instant asOf{};                        ///< of the platform
    StatementPause statementsPause =
        StatementPause::None; ///< a decision is stated all the same, and the statement waits

    friend bool operator==(const NoticeStanding &, const NoticeStanding &) = default;
};

/// Whether so much of this is frequent by the policy. `least`: MisuseRules::contents or ::notices.
bool isFrequent(const MisuseCount &count, int least, const MisuseRules &rules);

} // namespace vigie::domain
