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
        return answer<std::vector<domain::Onlooker>>(kase ? onlookers : std::vector<domain::Onlooker>());
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
    std::vector<domain::Onlooker> onlookers;
    std::vector<std::optional<domain::CaseId>> looks;
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
