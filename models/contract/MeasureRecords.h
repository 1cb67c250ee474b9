#pragma once

#include "models/base/Result.h"
#include "models/contract/Fields.h"
#include "models/domain/AccountStanding.h"
#include "models/domain/WaitingMeasure.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

/// What decisions on notices add up to for accounts. Errors: Invalid, naming the field.
namespace vigie::contract {

/// `measures` of a policy.
nlohmann::ordered_json measureRulesJson(const domain::MeasureRules &rules);
domain::MeasureRules readMeasureRules(Fields &fields);

/// `GET /v1/notices/{id}/standing`
std::string writeNoticeStanding(const domain::NoticeStanding &standing);
Result<domain::NoticeStanding> parseNoticeStanding(std::string_view json);

/// `GET /v1/account-measures`
std::string writeWaitingMeasures(const std::vector<domain::WaitingMeasure> &measures);
Result<std::vector<domain::WaitingMeasure>> parseWaitingMeasures(std::string_view json);

/// `POST /v1/account-measures/{id}/answer`
struct MeasureReply
{
    domain::MemberId member;
    domain::RestrictionKind kind = domain::RestrictionKind::Unknown;
    domain::MeasureAnswer answer = domain::MeasureAnswer::Unknown;
    QString reason;

    friend bool operator==(const MeasureReply &, const MeasureReply &) = default;
};
std::string writeMeasureReply(const MeasureReply &reply);
Result<MeasureReply> parseMeasureReply(std::string_view json);

} // namespace vigie::contract
