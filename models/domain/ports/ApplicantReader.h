#pragma once

#include "models/base/Request.h"
#include "models/domain/Applicant.h"
#include "models/domain/CertificationVerdict.h"
#include "models/domain/MachineResults.h"

namespace vigie::domain {

/// Why something is revealed; kept by the platform with who asked.
struct RevealRequest
{
    RevealOf what = RevealOf::Unknown;
    QString reason;

    friend bool operator==(const RevealRequest &, const RevealRequest &) = default;
};

/// Identity data of one application, asked of the platform under the person's own claim: never stored here. What comes
/// leaves memory when the claim ends, the view closes or the session is locked.
class ApplicantReader
{
public:
    virtual ~ApplicantReader() = default;
    /// Errors: Permission (`identity.view`), ClaimLost (the person does not hold its case), NotFound (also: deleted),
    /// those of the network.
    virtual Request<Applicant> values(const ApplicationId &application) = 0;
    /// Seals the answer and tells what the machines found. The same answer again tells the same. Errors: as above;
    /// AlreadyDecided (another answer is sealed), Changed (the evidence is not what was seen), IllegalTransition
    /// (evidence missing, damaged or not seen), Invalid.
    virtual Request<MachineResults> seal(const SealedAnswer &answer) = 0;
    /// Errors: as for values(), Permission (`identity.reveal`), Invalid (no reason), StepUpNeeded (see SteppingUp).
    virtual Request<Revealed> reveal(const ApplicationId &application, const RevealRequest &request) = 0;
};

} // namespace vigie::domain
