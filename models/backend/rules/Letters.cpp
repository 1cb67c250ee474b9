#include "models/backend/rules/Letters.h"

#include "models/domain/MemberLetter.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

bool isNear(const std::string &date, Instant madeAt)
{
    const auto day = parseRfc3339(date + "T12:00:00.000Z");
    return day && std::chrono::abs(*day - madeAt) <= LetterDayTolerance;
}

} // namespace

Result<std::optional<Letter>> letterFor(const Policy &policy, const LetterSubject &subject,
                                        const std::optional<Letter> &previewed)
{
    if (!subject.clause || !needsClause(subject.action))
        return std::optional<Letter>();
    const auto date = previewed ? previewed->date : letterDate(subject.madeAt);
    const auto draft =
        memberLetter(policy, *subject.clause, subject.item, subject.owner, subject.action, date, subject.automated);
    if (!draft.missing.empty())
        return {ErrorCode::Invalid, "a variable of the letter has no value"};
    if (previewed && (*previewed != draft.letter || !isNear(previewed->date, subject.madeAt)))
        return {ErrorCode::Invalid, "the letter is not what the policy says"};
    if (draft.letter.text.isEmpty())
        return std::optional<Letter>();
    return std::optional(draft.letter);
}

} // namespace vigie::backend
