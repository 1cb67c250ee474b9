#pragma once

#include "models/contract/Names.h"
#include "models/domain/Applicant.h"
#include "models/domain/Application.h"
#include "models/domain/FanAgeCheck.h"
#include "models/domain/IdentityVerdict.h"

/// The contract's words of certification; the same rules as for Names.h.
namespace vigie::contract {

std::string_view toWire(domain::ApplicationKind value);
std::string_view toWire(domain::ApplicationState value);
std::string_view toWire(domain::EvidenceKind value);
std::string_view toWire(domain::DocumentKind value);
std::string_view toWire(domain::HolderMatch value);
std::string_view toWire(domain::ReuseOf value);
std::string_view toWire(domain::FaceAnswer value);
std::string_view toWire(domain::VerdictAction value);
std::string_view toWire(domain::RefusalReason value);
std::string_view toWire(domain::SeenAs value);
std::string_view toWire(domain::EvidenceAdvice value); ///< None is "none"
std::string_view toWire(domain::ApplicantField value);
std::string_view toWire(domain::ValueSource value);
std::string_view toWire(domain::RevealOf value);
std::string_view toWire(domain::FanAgeStatus value);
std::string_view toWire(domain::IdentityCheckKind value);
std::string_view toWire(domain::Recommendation value);
std::string_view toWire(domain::SubCheckResult value);
std::string_view toWire(domain::CheckedBy value);
std::string_view toWire(domain::IdentitySessionState value);

} // namespace vigie::contract
