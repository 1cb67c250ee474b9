#pragma once

#include "models/contract/Fields.h"
#include "models/domain/InformationOrder.h"

#include <nlohmann/json_fwd.hpp>

/// Parts of an order to give information.
namespace vigie::contract {

nlohmann::ordered_json informationEntryJson(const domain::InformationEntry &entry);
domain::InformationEntry readInformationEntry(Fields &fields);
nlohmann::ordered_json heldPartsJson(const std::vector<domain::HeldPart> &parts);
std::vector<domain::HeldPart> readHeldParts(Fields &fields); ///< of `parts`

} // namespace vigie::contract
