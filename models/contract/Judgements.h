#pragma once

#include "models/contract/Fields.h"
#include "models/domain/Judgement.h"
#include "models/domain/Letter.h"

#include <nlohmann/json_fwd.hpp>

/// The parts of a command that tell how a decision came about and what the member is told.
namespace vigie::contract {

nlohmann::ordered_json judgementJson(const domain::Judgement &judgement);
domain::Judgement readJudgement(Fields &fields);

/// The same as text, as the platform keeps it beside a decision.
std::string writeJudgement(const domain::Judgement &judgement);
Result<domain::Judgement> parseJudgement(std::string_view json);

nlohmann::ordered_json letterJson(const domain::Letter &letter);
domain::Letter readLetter(Fields &fields);
std::string writeLetter(const domain::Letter &letter);
Result<domain::Letter> parseLetter(std::string_view json);

} // namespace vigie::contract
