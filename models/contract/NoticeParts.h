#pragma once

#include "models/contract/Fields.h"
#include "models/domain/NoticeFiling.h"

#include <nlohmann/json_fwd.hpp>

/// Parts that a filing and the record of its notice share.
namespace vigie::contract {

nlohmann::ordered_json orderJson(const domain::AuthorityOrder &order);
domain::AuthorityOrder readOrder(Fields &fields);

/// What is empty is left out.
nlohmann::ordered_json notifierJson(const domain::Notifier &notifier);
domain::Notifier readNotifier(Fields &fields);

} // namespace vigie::contract
