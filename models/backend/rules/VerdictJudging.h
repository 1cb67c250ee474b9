#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/CertificationTable.h"

#include <optional>

namespace vigie::backend {

/// Everything a verdict is judged by.
struct VerdictFacts
{
    domain::PersonId author;
    CaseRecord record;
    domain::Application application; ///< the subject of the case
    domain::Member member;
    std::optional<Lease> lease;
    std::optional<SealedRecord> sealed; ///< the author's answer in this round
    std::optional<VerdictRecord> first; ///< of a second reading
    domain::ProviderStance stance = domain::ProviderStance::Silent;
    bool barred = false; ///< the author has read it, or decided it before an appeal
    bool isLead = false;
    Instant now{};
};

/// What a legal verdict does.
struct VerdictRuling
{
    VerdictRole role = VerdictRole::Primary;
    domain::ApplicationState after = domain::ApplicationState::Unknown;
    domain::SecondReader why = domain::SecondReader::None; ///< of a proposal that is no second reading
    domain::FaceAnswer answer = domain::FaceAnswer::Unknown;
};

/// The author's own claim: live at this moment and the newest. A lapsed one is worth nothing here, unlike elsewhere:
/// the evidence left the workstation with it. Errors: ClaimLost.
Result<void> checkLiveClaim(const std::optional<Lease> &lease, const domain::PersonId &person, std::int64_t token,
                            Instant now);

/// Why evidence carries nothing, as the contract says it. Errors: Changed (stale), IllegalTransition (missing, damaged,
/// not seen; the detail tells which).
Result<void> refuseFault(domain::EvidenceFault fault);

/// The rules in the order in which they refuse: application and round, closed, claim, second person, a lead's word,
/// revision, what is legal now, evidence, sealed answer, the conditions and what was found. Then who must read it: one,
/// two, or a lead. Suspicion of a minor needs no claim. Pure. Errors: Invalid, AlreadyDecided, Closed, ClaimLost,
/// SecondPerson, Permission, Changed, IllegalTransition.
Result<VerdictRuling> judgeVerdict(const domain::CertificationVerdict &verdict, const domain::Expectation &expect,
                                   const VerdictFacts &facts);

} // namespace vigie::backend
