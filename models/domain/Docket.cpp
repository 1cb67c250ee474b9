#include "models/domain/Docket.h"

#include <algorithm>
#include <set>

namespace vigie::domain {

namespace {

bool isWholeText(const LocalizedText &text)
{
    for (const auto *language : {"fr", "en"}) {
        const auto found = text.byLanguage.find(language);
        if (found == text.byLanguage.end() || found->second.trimmed().isEmpty() ||
            found->second.size() > docket::TextLimit)
            return false;
    }
    return text.byLanguage.size() == 2;
}

} // namespace

const DocketPosition *positionOf(const Docket &docket, const PersonId &person)
{
    const auto found = std::ranges::find(docket.positions, person, &DocketPosition::author);
    return found == docket.positions.end() ? nullptr : &*found;
}

Docket asSeenBy(Docket docket, const PersonId &reader)
{
    docket.written = static_cast<int>(docket.positions.size());
    if (docket.state == DocketState::Open && positionOf(docket, reader) == nullptr)
        docket.positions.clear();
    return docket;
}

std::vector<DocketGap> docketGaps(const DocketQuestion &question)
{
    std::set<DocketGap> gaps;
    if (question.caseId.empty())
        gaps.insert(DocketGap::CaseMissing);
    if (question.question.trimmed().isEmpty())
        gaps.insert(DocketGap::QuestionMissing);
    if (question.question.size() > docket::QuestionLimit)
        gaps.insert(DocketGap::QuestionTooLong);
    if (question.options.size() < docket::FewestOptions)
        gaps.insert(DocketGap::TooFewOptions);
    if (question.options.size() > docket::MostOptions)
        gaps.insert(DocketGap::TooManyOptions);
    std::set<QString> seen;
    for (const auto &option : question.options) {
        const QString words = option.trimmed();
        if (words.isEmpty())
            gaps.insert(DocketGap::OptionEmpty);
        else if (!seen.insert(words).second)
            gaps.insert(DocketGap::OptionTwice);
        if (option.size() > docket::OptionLimit)
            gaps.insert(DocketGap::OptionTooLong);
    }
    return {gaps.begin(), gaps.end()};
}

bool isOptionOf(const DocketQuestion &question, std::optional<int> option)
{
    return !option || (*option >= 0 && static_cast<std::size_t>(*option) < question.options.size());
}

bool isWhole(const DocketProposal &proposal)
{
    return !proposal.clause.empty() && isWholeText(proposal.text) && isWholeText(proposal.summary);
}

} // namespace vigie::domain
