#pragma once

#include "models/domain/Case.h"
#include "models/domain/Decision.h"
#include "models/domain/Item.h"
#include "models/domain/Policy.h"

#include <vector>

/// Which judgements are sealed, what is shown afterwards, and which need two people. Pure tables; the desk and the
/// platform read the same ones.
namespace vigie::domain {

/// Whether the case belongs to the `percent` of its queue that are drawn for a sealed judgement. The same on every
/// machine and in every run: it hangs on the subject and the round alone.
bool isSampled(const Case &kase, int percent);

/// Whether the machine's opinion is hidden until the person has judged. Second readings, appeals and applications always are. The
/// same as sealDraw(kase) < sealBelow(rule), by which a list can ask it of a million cases.
bool isSealed(const QueueRule &rule, const Case &kase);
/// By the rule of its queue; sealed where no policy says otherwise.
bool isSealedUnder(const std::optional<Policy> &policy, const Case &kase);
int sealDraw(const Case &kase);            ///< −1: sealed in any case, 0…99: where it was drawn, 100: never
int sealBelow(const QueueRule &rule);      ///< 0…100
inline constexpr int SealEverything = 100; ///< the rule is not known: what can be sealed is

/// What the machine's summary comes to.
enum class MachineStance : std::uint8_t {
    Silent,  ///< not screened, or a doubt too small to weigh against a person
    General, ///< nothing found
    Adult,   ///< lawful adult content
    Against, ///< it would not be published as it is
};
MachineStance stanceOf(const std::optional<VerdictSummary> &verdict);

enum class Agreement : std::uint8_t { Silent, Agrees, Disagrees };
Agreement agreementOf(DecisionAction action, MachineStance stance);

/// Whether the case stays on the desk and the machine's opinion is shown once the judgement is sealed.
bool reveals(const QueueRule &rule, Agreement agreement);

/// Why the decision needs a second reader; None when one is enough. Never of a second reading itself, of a lead's word
/// on a disagreement, or of hiding.
TwoReaders twoReadersFor(const Policy &policy, const Case &kase, const Item &item, const ItemDecision &decision);

/// Two people, one finding: the same action on the same clause.
bool agree(const ItemDecision &first, const ItemDecision &second);

} // namespace vigie::domain
