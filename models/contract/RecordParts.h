#pragma once

#include "models/contract/Fields.h"
#include "models/domain/Appeal.h"
#include "models/domain/Item.h"
#include "models/domain/LocalizedText.h"

#include <nlohmann/json_fwd.hpp>

/// Parts that several records have.
namespace vigie::contract {

nlohmann::ordered_json mediaJson(const domain::MediaRef &media);
domain::MediaRef readMedia(Fields &fields);

nlohmann::ordered_json appealJson(const domain::Appeal &appeal);
domain::Appeal readAppeal(Fields &fields);

nlohmann::ordered_json textsJson(const domain::LocalizedText &text); ///< {"fr": "…", "en": "…"}

} // namespace vigie::contract
