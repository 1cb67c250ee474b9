#pragma once

#include "models/domain/LocalizedText.h"
#include "models/domain/ReferralPacket.h"
#include "models/domain/Severity.h"

#include <chrono>

/// The offences that are referred, as dated policy data: which article, checked when and against what, and what opens a
/// referral by itself. The law changes; the list does, and no code.
namespace vigie::domain {

struct Offence
{
    std::string id;
    LocalizedText title;
    LocalizedText law; ///< the article as it is cited
    QString source;    ///< where the article can be read
    std::optional<std::chrono::year_month_day>
        checkedOn{};             ///< when somebody last compared it with the law; none: never
    bool mustBeReported = false; ///< of the list of LCEN Art. 6-IV-A: told promptly once it is known
    bool threatensLife = false;  ///< may be one of DSA Art. 18, whatever `recipients` says
    std::vector<ReferralRecipient> recipients{};
    std::vector<ClauseId> clauses{};    ///< a decision on one of them opens a referral by itself
    std::vector<Category> categories{}; ///< likewise

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

} // namespace vigie::domain
