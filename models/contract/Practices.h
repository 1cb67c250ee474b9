#pragma once

#include "models/base/Result.h"
#include "models/domain/Practice.h"

#include <string>
#include <string_view>

/// `/v1/practice`. A word that is not known becomes Unknown; an answer with one is Invalid.
namespace vigie::contract {

std::string writePracticeApplication(const domain::PracticeApplication &application);
Result<domain::PracticeApplication> parsePracticeApplication(std::string_view json);

std::string writePracticeStanding(const domain::PracticeStanding &standing);
Result<domain::PracticeStanding> parsePracticeStanding(std::string_view json);

std::string writePracticeAnswer(const domain::PracticeAnswer &answer);
Result<domain::PracticeAnswer> parsePracticeAnswer(std::string_view json);

std::string writePracticeOutcome(const domain::PracticeOutcome &outcome);
Result<domain::PracticeOutcome> parsePracticeOutcome(std::string_view json);

} // namespace vigie::contract
