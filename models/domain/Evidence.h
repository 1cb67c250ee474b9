#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"
#include "models/domain/Item.h"

#include <cstdint>

namespace vigie::domain {

/// What an applicant sends to be looked at.
enum class EvidenceKind : std::uint8_t {
    Unknown,
    DocumentFront,
    DocumentBack,
    SecuritySelfie, ///< the applicant holding the document
    LivenessFrame,
    NameProof, ///< why the name is no longer the one on the document
    AddressProof,
    HolderProof, ///< that the bank account is the applicant's
};

enum class DocumentKind : std::uint8_t { Unknown, Passport, IdentityCard, ResidencePermit, DrivingLicence };

/// One piece of evidence. The picture itself is asked for under a claim and never kept on a workstation.
struct Evidence
{
    EvidenceId id;
    EvidenceKind kind = EvidenceKind::Unknown;
    MediaRef media;  ///< its `sha256` is what a verdict names
    int attempt = 1; ///< with which submission it came, from 1
    Instant receivedAt{};

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace vigie::domain
