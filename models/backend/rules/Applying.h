#pragma once

#include "models/backend/store/BackendStore.h"

#include <vector>

/// What members do to be certified. Each function belongs inside one transaction.
namespace vigie::backend {

/// Registration: it begins with the provider's estimate. Errors: IllegalTransition (the member has an application under
/// way), Invalid (a fan without consent, a creator's for a fan and the other way round).
Result<domain::Application> beginApplication(BackendStore &store, const domain::MemberId &member,
                                             std::optional<Instant> consentAt, const domain::FirstEstimate &estimate,
                                             Instant now, std::optional<domain::ApplicationId> id = std::nullopt);

/// Of a member who never applied and whose age is in doubt: the platform asks, so no estimate and no consent comes
/// first. It certifies nobody by itself. Errors: Invalid (a member of an unknown kind).
Result<domain::Application> askForProof(BackendStore &store, const domain::MemberId &member, Instant now);

/// A picture as it was sent. Without bytes it is kept somewhere else and only named here.
struct SentEvidence
{
    domain::Evidence piece;
    std::vector<std::byte> bytes;
};

struct Submission
{
    domain::DocumentKind document = domain::DocumentKind::Unknown;
    std::string country;         ///< ISO 3166 alpha-2
    domain::Applicant applicant; ///< values of the account, and those read from the document; its number is marked
    std::vector<SentEvidence> evidence;
};

/// The first submission, or another one after it was asked for. New pieces take the place of all older ones of their
/// kind. Who is certified stays so until the new pieces are judged, unless they come too late. Errors:
/// IllegalTransition, Invalid (a kind is missing that was asked for or that the conditions ask for; bytes that are not
/// those of the hash; an id that is taken).
Result<domain::Application> submit(BackendStore &store, const domain::ApplicationId &id, Submission submission,
                                   Instant now);

/// Against a refusal or a revocation: goes to people who never had a word in it. Errors: IllegalTransition, Invalid
/// (no words).
Result<domain::Application> appeal(BackendStore &store, const domain::ApplicationId &id, const QString &complaint,
                                   Instant now);

/// The member takes it back, a fan their consent: the evidence is deleted at once, a certification that rests on it
/// ends. Errors: IllegalTransition.
Result<void> withdrawApplication(BackendStore &store, const domain::ApplicationId &id, Instant now);

/// What the platform knows about the account has changed. Media are counted by the platform itself.
Result<void> updateChecks(BackendStore &store, const domain::ApplicationId &id, domain::AccountChecks checks,
                          Instant now);

} // namespace vigie::backend
