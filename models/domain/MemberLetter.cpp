#include "models/domain/MemberLetter.h"

namespace vigie::domain {

std::string letterLanguage(const Member &member)
{
    return member.language.empty() ? std::string("fr") : member.language;
}

LetterDraft memberLetter(const Policy &policy, const Clause &clause, const Item &item, const Member &owner,
                         DecisionAction action, const std::string &date, bool automated)
{
    return compose(policy.letters, clause, {letterLanguage(owner), date, item.kind, action, automated});
}

} // namespace vigie::domain
