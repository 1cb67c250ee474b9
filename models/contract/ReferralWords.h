#pragma once

#include "models/domain/Referral.h"

#include <string_view>

/// The contract's words for referrals; those of a packet are also the words of its file (models/compliance).
namespace vigie::contract {

template <typename Enum> Enum fromWire(std::string_view word);

std::string_view toWire(domain::ReferralRecipient value);
std::string_view toWire(domain::ReferralState value);
std::string_view toWire(domain::ReferralCause value);
std::string_view toWire(domain::IdentifierKind value);
std::string_view toWire(domain::InformedParty value);
std::string_view toWire(domain::CustodyStep value);

/// Nothing for a word that is not known: a step has no unknown value.
std::optional<domain::CustodyStep> custodyStepOf(std::string_view word);

} // namespace vigie::contract
