#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/Offence.h"

/// Referrals to PHAROS, to Point de Contact and under DSA Art. 18. Nothing is sent from here. Who decides a notice may
/// refer what it names, after the case has left their queue as well if they decided it or opened a referral; what goes
/// the restricted path needs `restricted.work`. Errors of all: Permission (`notice.decide`), NotFound (also: not this
/// person's to see), SecondPerson (who knows the member). Those that write belong inside one transaction.
namespace vigie::backend {

/// The setting that holds the list of offences in force, in the form of resources/policy/offences-1.json.
inline constexpr std::string_view OffencesKey = "offences";

/// Empty where the platform has no list.
Result<domain::OffenceList> offencesInForce(BackendStore &store);

Result<std::vector<domain::Referral>> referralsOn(BackendStore &store, const Person &person,
                                                  const domain::NoticeId &notice);
Result<domain::Referral> referralFor(BackendStore &store, const Person &person, const domain::ReferralId &id);

/// The one for this recipient that is not closed, or a new one: from now on nothing that it names is deleted, and the
/// chain of custody says since when.
Result<domain::Referral> openReferral(BackendStore &store, const Person &person, const domain::NoticeId &notice,
                                      domain::ReferralRecipient recipient, Instant now);

/// Errors: Changed, Invalid (what may not stand in a packet, an original that the notice does not name),
/// IllegalTransition (what was handed in stays as it was; another referral goes to that recipient).
Result<domain::Referral> saveReferral(BackendStore &store, const Person &person, const domain::ReferralId &id,
                                      std::int64_t rev, const domain::ReferralEntry &entry, Instant now);

/// Errors: Permission (`export.create`), StepUpNeeded, Changed, Invalid (something is missing), IllegalTransition
/// (closed), Corrupt (the chain of custody is not what it was).
Result<domain::Referral> exportReferral(BackendStore &store, const Person &person, const domain::ReferralId &id,
                                        std::int64_t rev, Instant now);

/// Errors: Changed, Invalid (a moment ahead, an unknown party, what may not stand in a packet), IllegalTransition (no
/// packet was made, or it is closed).
Result<domain::Referral> handInReferral(BackendStore &store, const Person &person, const domain::ReferralId &id,
                                        std::int64_t rev, const domain::ReferralReceipt &receipt, Instant now);

/// An open hold stays in force. Errors: Changed, IllegalTransition (closed).
Result<domain::Referral> closeReferral(BackendStore &store, const Person &person, const domain::ReferralId &id,
                                       std::int64_t rev, Instant now);

} // namespace vigie::backend
