#include "models/backend/rules/CaseChecks.h"

#include "models/screening/LetterScreening.h"

namespace vigie::backend {

using namespace vigie::domain;

Result<void> checkRound(int round, const Case &kase)
{
    if (round > kase.round)
        return {ErrorCode::Invalid, "round lies ahead"};
    if (round < kase.round)
        return {ErrorCode::AlreadyDecided, "round is over"};
    return kase.state == CaseState::Closed ? Result<void>(ErrorCode::AlreadyDecided, "case") : Result<void>();
}

Result<void> checkToken(const Expectation &expect, const std::optional<Lease> &lease, const PersonId &author,
                        Instant now)
{
    if (expect.claimToken) {
        const bool good = lease && *expect.claimToken == lease->token && lease->person == author;
        return good ? Result<void>() : Result<void>(ErrorCode::ClaimLost, "token is not the newest");
    }
    const bool byOther = lease && lease->state == LeaseState::Live && lease->expiresAt > now && lease->person != author;
    return byOther ? Result<void>(ErrorCode::ClaimLost, "held by somebody else") : Result<void>();
}

Result<void> checkExpected(const Expectation &expect, const CaseRecord &record, const Policy &policy)
{
    if (expect.rev && (*expect.rev < record.seenFrom || *expect.rev > record.kase.rev))
        return {ErrorCode::Changed, "revision of the case"};
    if (expect.policyVersion && *expect.policyVersion != policy.version)
        return {ErrorCode::PolicyChanged, "policy version"};
    return {};
}

Result<Letter> sendable(const LetterDraft &draft)
{
    if (!draft.isComplete())
        return {ErrorCode::Invalid, "a variable of a letter has no value"};
    TRY(const auto net, screening::LetterScreening::create({}));
    TRY(const auto caught, net.mustNotLeave(bodyOf(draft.letter)));
    if (!caught.empty())
        return {ErrorCode::Invalid, "a letter has personal details in it"};
    return draft.letter;
}

} // namespace vigie::backend
