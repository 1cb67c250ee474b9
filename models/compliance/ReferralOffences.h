#pragma once

#include "models/base/Result.h"
#include "models/compliance/ReferralPacket.h"
#include "models/domain/Offence.h"

/// The offences that are referred, as dated policy data: which article, checked when and against what, and what opens a
/// referral by itself. The law changes; the list does, and no code.
namespace vigie::compliance {

using domain::Offence;
using domain::OffenceList;

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
