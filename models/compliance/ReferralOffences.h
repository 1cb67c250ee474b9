#pragma once

#include "models/base/Result.h"
#include "models/compliance/ReferralPacket.h"
#include "models/domain/LocalizedText.h"
#include "models/domain/Severity.h"

#include <chrono>

/// The offences that are referred, as dated policy data: which article, checked when and against what, and what opens a
/// referral by itself. The law changes; the list does, and no code.
namespace vigie::compliance {

struct Offence
{
    std::string id;
    domain::LocalizedText title;
    domain::LocalizedText law; ///< the article as it is cited
    QString source;            ///< where the article can be read
    std::optional<std::chrono::year_month_day>
        checkedOn{};             ///< when somebody last compared it with the law; none: never
    bool mustBeReported = false; ///< of the list of LCEN Art. 6-IV-A: told promptly once it is known
    bool threatensLife = false;  ///< may be one of DSA Art. 18, whatever `recipients` says
    std::vector<ReferralRecipient> recipients{};
    std::vector<domain::ClauseId> clauses{};    ///< a decision on one of them opens a referral by itself
    std::vector<domain::Category> categories{}; ///< likewise

    friend bool operator==(const Offence &, const Offence &) = default;
};

struct OffenceList
{
    std::int64_t version = 0;
    std::chrono::year_month_day effectiveOn{};
    QString basis; ///< the duty that the list serves, and how it was checked
    std::vector<Offence> offences{};

    friend bool operator==(const OffenceList &, const OffenceList &) = default;
};

/// Strict: nothing missing, nothing unknown, no id twice, every title and article in French and English, sources by
/// https. Errors: TooLarge (over 256 KB), Invalid with the place of what is wrong.
Result<OffenceList> readOffences(std::string_view json);

/// Null when there is none.
const Offence *findOffence(const OffenceList &list, const std::string &id);

/// The offences whose referral a decision on this clause, or a finding of this category, opens by itself; in the order
/// of the list.
std::vector<const Offence *> opensReferral(const OffenceList &list, const domain::ClauseId &clause,
                                           domain::Category category);

/// Whether the article was never compared with the law, or more than a year ago.
bool isStale(const Offence &offence, Instant now);

/// Whether that offence is one for that recipient.
bool isFor(const Offence &offence, ReferralRecipient recipient);

} // namespace vigie::compliance
