#pragma once

#include "models/domain/ports/MemberReader.h"

#include <map>

namespace vigie::test {

/// Members with the time lines a test gives them. Answers at once, or when the test says so.
class FakeMemberReader final : public domain::MemberReader
{
public:
    Request<domain::MemberTimeline> timeline(const domain::MemberId &member,
                                             const domain::OpeningReason &reason) override
    {
        asked.push_back({member, reason});
        if (slow) {
            held.emplace_back();
            return held.back().request();
        }
        return answered<domain::MemberTimeline>(answer(member));
    }
    Result<domain::MemberTimeline> answer(const domain::MemberId &member) const
    {
        if (failWith)
            return *failWith;
        const auto found = known.find(member);
        if (found != known.end())
            return found->second;
        domain::MemberTimeline none;
        none.member = member;
        none.stage = domain::CertificationStage::Certified;
        none.payout = domain::PayoutState::Running;
        return none;
    }

    struct Question
    {
        domain::MemberId member;
        domain::OpeningReason reason;
    };
    std::map<domain::MemberId, domain::MemberTimeline> known;
    std::vector<Question> asked;
    std::vector<Reply<domain::MemberTimeline>> held; ///< questions without an answer, when slow
    std::optional<ErrorCode> failWith;
    bool slow = false;
};

/// Answers every audience with what the test says, else with the item.
class FakeAudienceReader final : public domain::AudienceReader
{
public:
    Request<domain::AudienceView> view(const domain::ItemId &item, domain::Audience as) override
    {
        asked.push_back({item, as});
        if (failWith)
            return answered<domain::AudienceView>(*failWith);
        const auto found = known.find(as);
        return answered<domain::AudienceView>(found == known.end() ? domain::AudienceView{as, {}, {}} : found->second);
    }

    std::map<domain::Audience, domain::AudienceView> known;
    std::vector<std::pair<domain::ItemId, domain::Audience>> asked;
    std::optional<ErrorCode> failWith;
};

} // namespace vigie::test
