#pragma once

#include "models/domain/Case.h"
#include "models/domain/CertificationVerdict.h"
#include "models/domain/Conditions.h"
#include "models/domain/Decision.h"
#include "models/domain/IdentityVerdict.h"

#include <optional>
#include <vector>

/// Which verdicts are possible, what they rest on and which take two people. Pure tables; the desk and the platform
/// read the same ones.
namespace vigie::domain {

/// What the providers come to, over their latest checks of every kind.
enum class ProviderStance : std::uint8_t {
    Silent,  ///< nothing asked or nothing answered
    For,     ///< every check that was answered is passed, and so is every part of it
    Against, ///< every check that was answered is failed
    Mixed,   ///< a provider disagrees with itself or with another one, or asks to be considered
};
ProviderStance stanceOf(const std::vector<IdentityVerdict> &verdicts);

/// Suspicion of a minor leaves at once; everything else can be undone first.
UndoRule undoRule(VerdictAction action);

/// Whether a verdict of this kind needs the sealed answer of its reader.
bool needsAnswer(VerdictAction action);

/// What the application becomes, or nothing when the verdict is illegal for it or for what the case asks. The case of a
/// suspected minor knows three answers only; approving what is approved confirms it, and asking it again leaves it
/// approved until the day it has to answer by. SuspectMinor, PassOn and the two
/// answers about a minor leave it as it is but for ConfirmMinor, which refuses it.
std::optional<ApplicationState> outcome(VerdictAction action, CaseReason why, ApplicationState state);

/// Why evidence carries no verdict.
enum class EvidenceFault : std::uint8_t {
    None,
    Missing, ///< the conditions ask for a piece that is not there
    Stale,   ///< what was seen is not what is in force now
    Damaged,
    NotSeen, ///< not decoded, or never shown
};

/// Of a verdict. Suspicion of a minor is never refused for evidence. Who asks again may name what is missing, damaged
/// or was not seen; who passes on needs what is in force, however it looked.
EvidenceFault faultOf(const CertificationVerdict &verdict, const Application &application);

/// Of a sealed answer: both faces, in force and seen whole.
EvidenceFault faultOf(const SealedAnswer &answer, const Application &application);

/// Why a verdict needs a second reader.
enum class SecondReader : std::uint8_t {
    None,
    Asked,    ///< the reader passes it on
    Final,    ///< refuses or ends a certification: takes somebody's livelihood
    Appeal,   ///< of a verdict that two people found
    Doubt,    ///< approves a face that is not surely the same
    Provider, ///< approves against a provider, or one that disagrees with itself
    Reuse,    ///< approves evidence that another account has used
};

/// None where the case is a second reading, a lead's word or about a minor already.
SecondReader secondReaderFor(CaseReason why, VerdictAction action, FaceAnswer answer, ProviderStance stance,
                             const Application &application);

/// Two people, one finding: the same action for the same reason.
bool agree(const CertificationVerdict &first, const CertificationVerdict &second);

} // namespace vigie::domain
