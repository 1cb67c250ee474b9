#pragma once

#include "models/base/Result.h"
#include "models/contract/Names.h"
#include "models/domain/Viewing.h"

#include <string>
#include <string_view>

/// Looking at restricted media, on the wire. Errors of the parsers: Invalid.
namespace vigie::contract {

std::string_view toWire(domain::ViewingReason reason);
std::string_view toWire(domain::ViewingStage stage);
std::string_view toWire(domain::ViewingEnd end);
template <> domain::ViewingReason fromWire<domain::ViewingReason>(std::string_view word);
template <> domain::ViewingStage fromWire<domain::ViewingStage>(std::string_view word);
template <> domain::ViewingEnd fromWire<domain::ViewingEnd>(std::string_view word);

/// `POST /v1/items/{id}/viewings`: `{case_id, reason, words}`; the item is in the path.
std::string writeViewingRequest(const domain::ViewingRequest &request);
Result<domain::ViewingRequest> parseViewingRequest(std::string_view json, const domain::ItemId &item);

/// Its answer: `{viewing_id, item_id, ttl_ms}`.
std::string writeViewingGrant(const domain::ViewingGrant &grant);
Result<domain::ViewingGrant> parseViewingGrant(std::string_view json);

/// `POST /v1/viewings/{id}/reports`: `{stage, shown_ms, end}`; `end` with `ended` and nothing else.
std::string writeViewingReport(const domain::ViewingReport &report);
Result<domain::ViewingReport> parseViewingReport(std::string_view json);

} // namespace vigie::contract
