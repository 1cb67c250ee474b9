#pragma once

#include "models/base/Result.h"
#include "models/domain/Alarm.h"
#include "models/domain/Note.h"

#include <string>
#include <string_view>

/// Records of the feed that people write for one another. Errors: Invalid, naming the field, never its value.
namespace vigie::contract {

Result<domain::Note> parseNote(std::string_view json);
Result<domain::Alarm> parseAlarm(std::string_view json);

std::string writeNote(const domain::Note &note);
std::string writeAlarm(const domain::Alarm &alarm);

} // namespace vigie::contract
