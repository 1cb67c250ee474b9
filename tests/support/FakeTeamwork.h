#pragma once

#include "models/domain/ports/Teamwork.h"

#include <algorithm>

namespace vigie::test {

/// A platform's side of working together, in memory; the test plays the colleagues.
class FakeTeamwork final : public domain::Teamwork
{
public:
    struct Handed
    {
        domain::ClaimId claim;
        domain::CaseHanding handing;
    };
    struct Parked
    {
        domain::ClaimId claim;
        Instant until{};
        QString note;
    };

    Request<std::vector<domain::Colleague>> colleagues(const std::string &permission) override
    {
        askedFor = permission;
        return answer<std::vector<domain::Colleague>>(people);
    }
    Request<void> handOver(const domain::ClaimId &claim, const domain::CaseHanding &handing) override
    {
        if (!refuseWith)
            handed.push_back({claim, handing});
        return done();
    }
    Request<void> park(const domain::ClaimId &claim, Instant until, const QString &note) override
    {
        if (!refuseWith)
            parked.push_back({claim, until, note});
        return done();
    }
    Request<void> recuse(const domain::ClaimId &claim) override
    {
        if (!refuseWith)
            recused.push_back(claim);
        return done();
    }
    Request<std::vector<domain::Recusal>> recusals() override
    {
        return answer<std::vector<domain::Recusal>>(steppedBack);
    }
    Request<void> takeBackRecusal(const domain::PersonId &person, const domain::MemberId &member) override
    {
        if (!refuseWith)
            std::erase_if(steppedBack, [&](const auto &r) { return r.who.id == person && r.member == member; });
        return done();
    }
    Request<std::vector<domain::Onlooker>> onlookers(const domain::CaseId &kase) override
    {
        peeked.push_back(kase);
        return answer<std::vector<domain::Onlooker>>(onlookersOf);
    }
    Request<domain::WaitingCases> waiting() override { return answer<domain::WaitingCases>(cases); }
    Request<void> acknowledgeHandover(const domain::CaseId &kase) override
    {
        if (!refuseWith)
            std::erase_if(cases.handed, [&](const auto &h) { return h.caseId == kase; });
        return done();
    }
    Request<std::vector<domain::Onlooker>> look(const std::optional<domain::CaseId> &kase) override
    {
        looks.push_back(kase);
        return answer<std::vector<domain::Onlooker>>(kase ? others : std::vector<domain::Onlooker>());
    }
    Request<domain::CaseSituation> standing(const domain::CaseId &) override
    {
        return answer<domain::CaseSituation>(stands);
    }
    Request<void> takeOverAlarm(const domain::AlarmId &alarm) override
    {
        if (!refuseWith)
            takenOver.push_back(alarm);
        return done();
    }

    std::optional<Error> refuseWith;
    std::vector<domain::Colleague> people;
    std::string askedFor;
    std::vector<Handed> handed;
    std::vector<Parked> parked;
    std::vector<domain::ClaimId> recused;
    domain::WaitingCases cases;
    std::vector<domain::Onlooker> others;
    std::vector<std::optional<domain::CaseId>> looks;
    std::vector<domain::CaseId> peeked;
    std::vector<domain::Onlooker> onlookersOf; ///< of a case that is only pointed at
    std::vector<domain::Recusal> steppedBack;
    domain::CaseSituation stands;
    std::vector<domain::AlarmId> takenOver;

private:
    template <typename T> Request<T> answer(T value)
    {
        return refuseWith ? answered<T>(*refuseWith) : answered<T>(std::move(value));
    }
    Request<void> done() { return refuseWith ? answered<void>(*refuseWith) : answered<void>({}); }
};

} // namespace vigie::test
