#pragma once

#include "models/domain/ports/Teamwork.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// Handing over, parking, presence and standing over REST.
class HttpTeamwork final : public domain::Teamwork
{
public:
    explicit HttpTeamwork(HttpClient &client) : m_client(client) {}

    Request<std::vector<domain::Colleague>> colleagues(const std::string &permission) override;
    Request<void> handOver(const domain::ClaimId &claim, const domain::CaseHanding &handing) override;
    Request<void> park(const domain::ClaimId &claim, Instant until, const QString &note) override;
    Request<void> recuse(const domain::ClaimId &claim) override;
    Request<std::vector<domain::Recusal>> recusals() override;
    Request<void> takeBackRecusal(const domain::PersonId &person, const domain::MemberId &member) override;
    Request<std::vector<domain::Onlooker>> onlookers(const domain::CaseId &kase) override;
    Request<domain::WaitingCases> waiting() override;
    Request<void> acknowledgeHandover(const domain::CaseId &kase) override;
    Request<std::vector<domain::Onlooker>> look(const std::optional<domain::CaseId> &kase) override;
    Request<domain::CaseSituation> standing(const domain::CaseId &kase) override;
    Request<void> takeOverAlarm(const domain::AlarmId &alarm) override;

private:
    Request<void> post(std::string path, std::string body);

    HttpClient &m_client;
};

} // namespace vigie::http
