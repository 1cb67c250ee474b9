#pragma once

#include "models/compliance/ReferralReview.h"
#include "models/domain/Referral.h"

#include <QString>

/// Words of referrals, for staff.
namespace vigie::ui::notices::ReferralTalk {

QString recipient(domain::ReferralRecipient recipient);
QString recipientMeaning(domain::ReferralRecipient recipient);
QString cause(domain::ReferralCause cause);
QString identifier(domain::IdentifierKind kind);
QString party(domain::InformedParty party);
QString step(domain::CustodyStep step);
QString state(const domain::Referral &referral);
/// What is missing; `at` is counted from 1 for people.
QString gap(const compliance::ReferralMissing &missing);
QString note(compliance::ReferralNote note);
/// Why nothing deletes it, until when.
QString hold(const domain::LegalHold &hold);
/// Who must not be told, on what basis, until when.
QString silence(const domain::DoNotNotify &silence);

} // namespace vigie::ui::notices::ReferralTalk
