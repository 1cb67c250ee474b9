#pragma once

#include "models/domain/ports/Teamwork.h"

#include <string>
#include <string_view>

/// The wire of handing over, parking, presence and standing (openapi.yaml, tag "team"). Errors: Invalid.
namespace vigie::contract {

std::string writeHanding(const domain::CaseHanding &handing);
Result<domain::CaseHanding> parseHanding(std::string_view json);

struct ParkingWords
{
    Instant until{};
    QString note;

    friend bool operator==(const ParkingWords &, const ParkingWords &) = default;
};
std::string writeParking(const ParkingWords &parking);
Result<ParkingWords> parseParking(std::string_view json);

std::string writePresence(const std::optional<domain::CaseId> &kase);
Result<std::optional<domain::CaseId>> parsePresence(std::string_view json);

std::string writeOnlookers(const std::vector<domain::Onlooker> &onlookers);
Result<std::vector<domain::Onlooker>> parseOnlookers(std::string_view json);

std::string writeRecusals(const std::vector<domain::Recusal> &recusals);
Result<std::vector<domain::Recusal>> parseRecusals(std::string_view json);

/// Whose recusal from which member ends.
struct RecusalEnd
{
    domain::PersonId person;
    domain::MemberId member;

    friend bool operator==(const RecusalEnd &, const RecusalEnd &) = default;
};
std::string writeRecusalEnd(const RecusalEnd &end);
Result<RecusalEnd> parseRecusalEnd(std::string_view json);

std::string writeColleagues(const std::vector<domain::Colleague> &colleagues);
Result<std::vector<domain::Colleague>> parseColleagues(std::string_view json);

std::string writeWaiting(const domain::WaitingCases &waiting);
Result<domain::WaitingCases> parseWaiting(std::string_view json);

std::string writeStanding(const domain::CaseSituation &standing);
Result<domain::CaseSituation> parseStanding(std::string_view json);

} // namespace vigie::contract
