#pragma once

#include "models/compliance/FieldRule.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace vigie::compliance {

/// What the Commission's server would make of a statement. It trims every text, reads blanks as null, ignores keys it
/// does not know and drops what was typed in the wrong branch, all without a word; so it takes statements that we
/// refuse to send.
struct ServerView
{
    bool accepts = false;
    std::vector<std::string> drops; ///< fields whose content would not be on record; meaningful where it accepts
};

ServerView serverView(const nlohmann::json &statement, Endpoint endpoint = Endpoint::Single);

/// Fields that the server drops because of the value of another, in the order of the table.
std::vector<Dependence> droppedDependences(const nlohmann::json &statement, Endpoint endpoint);

} // namespace vigie::compliance
