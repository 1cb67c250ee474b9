#include "models/domain/JudgingTable.h"

#include <algorithm>
#include <string_view>

namespace vigie::domain {

namespace {

/// FNV-1a, 64 bits: small, well spread, and never a different value on another machine.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 14'695'981'039'346'656'037ULL;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1'099'511'628'211ULL;
    }
    return hash;
}

/// 0…99. The low bits of this hash follow the last characters; folding mixes the whole in.
int drawOf(const Case &kase)
{
    const auto hash = hashOf(kase.subject + "#" + std::to_string(kase.round));
    return static_cast<int>((hash ^ (hash >> 32)) % 100);
}

bool restricts(DecisionAction action)
{
    return action == DecisionAction::Block || action == DecisionAction::MakeUnavailable;
}

bool asks(const QueueRule &rule, TwoReaders why)
{
    return std::ranges::find(rule.twoReaders, why) != rule.twoReaders.end();
}

} // namespace

bool isSampled(const Case &kase, int percent)
{
    return drawOf(kase) < percent;
}

int sealDraw(const Case &kase)
{
    if (kase.kind == CaseKind::Certification && kase.reason != CaseReason::Disagreement)
        return -1; // two faces are always judged before a machine is heard
    if (kase.kind == CaseKind::NoticeReview || kase.kind == CaseKind::Complaint)
        return SealEverything; // what it is about was said by people: there is no machine's finding to seal
    switch (kase.reason) {
    case CaseReason::SecondReading:
    case CaseReason::Appeal:
        return -1;
    case CaseReason::Disagreement: // a lead weighs what both readers found
        return SealEverything;
    default:
        return drawOf(kase);
    }
}

int sealBelow(const QueueRule &rule)
{
    switch (rule.seal) {
    case SealRule::Always:
        return SealEverything;
    case SealRule::Sample:
        return std::clamp(rule.samplePercent, 0, SealEverything);
    case SealRule::Never:
        break;
    }
    return 0;
}

bool isSealed(const QueueRule &rule, const Case &kase)
{
    return sealDraw(kase) < sealBelow(rule);
}

bool isSealedUnder(const std::optional<Policy> &policy, const Case &kase)
{
    return sealDraw(kase) < (policy ? sealBelow(policy->ruleOf(kase.queue)) : SealEverything);
}

MachineStance stanceOf(const std::optional<VerdictSummary> &verdict)
{
    if (!verdict)
        return MachineStance::Silent;
    switch (verdict->severity) {
    case Severity::None:
        return verdict->category == Category::Sexual ? MachineStance::Adult : MachineStance::General;
    case Severity::Medium:
    case Severity::High:
    case Severity::Critical:
        return MachineStance::Against;
    case Severity::Low:
    case Severity::Unknown:
        break;
    }
    return MachineStance::Silent;
}

Agreement agreementOf(DecisionAction action, MachineStance stance)
{
    if (stance == MachineStance::Silent || (!publishes(action) && !restricts(action)))
        return Agreement::Silent;
    if (stance == MachineStance::Against)
        return restricts(action) ? Agreement::Agrees : Agreement::Disagrees;
    if (restricts(action))
        return Agreement::Disagrees;
    const bool general = action == DecisionAction::PublishGeneral || action == DecisionAction::ReclassifyGeneral;
    if (general == (stance == MachineStance::General))
        return Agreement::Agrees;
    // Stricter than the machine is a person's right; laxer is a disagreement.
    return general ? Agreement::Disagrees : Agreement::Silent;
}

bool reveals(const QueueRule &rule, Agreement agreement)
{
    switch (rule.reveal) {
    case RevealRule::Always:
        return true;
    case RevealRule::OnDisagreement:
        return agreement == Agreement::Disagrees;
    case RevealRule::Never:
        break;
    }
    return false;
}

TwoReaders twoReadersFor(const Policy &policy, const Case &kase, const Item &item, const ItemDecision &decision)
{
    if (!closesCase(decision.action) || kase.reason == CaseReason::SecondReading ||
        kase.reason == CaseReason::Disagreement)
        return TwoReaders::None;
    if (item.manifestlyIllegal && publishes(decision.action))
        return TwoReaders::LiftsManifestlyIllegal;
    const bool appeal = kase.reason == CaseReason::Appeal;
    if (appeal && kase.appeal && kase.appeal->automated)
        return TwoReaders::AutomaticBlock;
    const auto rule = policy.ruleOf(kase.queue);
    if (appeal && asks(rule, TwoReaders::Appeal))
        return TwoReaders::Appeal;
    if (decision.judgement && decision.judgement->unsure && asks(rule, TwoReaders::Unsure))
        return TwoReaders::Unsure;
    if (asks(rule, TwoReaders::Disagreement) &&
        agreementOf(decision.action, stanceOf(item.verdict)) == Agreement::Disagrees)
        return TwoReaders::Disagreement;
    const auto *clause = decision.clause ? policy.find(*decision.clause) : nullptr;
    return clause && clause->twoReaders && restricts(decision.action) ? TwoReaders::Clause : TwoReaders::None;
}

bool agree(const ItemDecision &first, const ItemDecision &second)
{
    return first.action == second.action && first.clause == second.clause;
}

} // namespace vigie::domain
