#pragma once

#include "models/base/Result.h"
#include "models/domain/Command.h"
#include "models/domain/ports/Platform.h"

#include <string>
#include <string_view>

namespace vigie::contract {

/// The body of `POST /v1/commands`. Made once: the outbox stores these bytes and sends them unchanged.
std::string writeCommand(const domain::Command &command);
Result<domain::Command> parseCommand(std::string_view json);

std::string writeReceipt(const domain::Receipt &receipt);
Result<domain::Receipt> parseReceipt(std::string_view json);

/// `GET /v1/commands/{id}`: `{"status": "unknown" | "running" | "done", "receipt": …}`.
std::string writeCommandStatus(const domain::Platform::StatusAnswer &answer);
Result<domain::Platform::StatusAnswer> parseCommandStatus(std::string_view json);

} // namespace vigie::contract
