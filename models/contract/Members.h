#pragma once

#include "models/base/Result.h"
#include "models/domain/Audience.h"
#include "models/domain/Forecast.h"
#include "models/domain/MemberTimeline.h"

#include <string>
#include <string_view>

namespace vigie::contract {

/// `GET /v1/members/{id}/timeline`: `{member, stage, stage_only, payout, as_of, more, events: [{kind, at, until, item,
/// action, classification, category, by, by_name, note}], blocks}`, newest first. An event of a kind this version does
/// not know is kept as Unknown: something happened.
std::string writeTimeline(const domain::MemberTimeline &timeline);
Result<domain::MemberTimeline> parseTimeline(std::string_view json);

/// `GET /v1/items/{id}/view?as=…`: `{as, shows, hindrances: […], gates: […]}`. `shows` is the first thing that stands
/// there: "nothing", the first gate, or "item".
std::string writeAudienceView(const domain::AudienceView &view);
/// A gate or hindrance this version does not know stays Unknown: the item is not shown as reachable.
Result<domain::AudienceView> parseAudienceView(std::string_view json);

/// `GET /v1/queues/{id}/pace`: `{queue, window_ms, arrived, finished, as_of}`.
std::string writePace(const domain::QueuePace &pace);
Result<domain::QueuePace> parsePace(std::string_view json);

/// "unknown" for a kind that this version does not know.
std::string_view memberEventWord(domain::MemberEventKind kind);

std::string_view audienceWord(domain::Audience audience);
/// Errors: Invalid.
Result<domain::Audience> audienceFrom(std::string_view word);

} // namespace vigie::contract
