#pragma once

#include "models/domain/Command.h"

#include <QString>

namespace vigie::ui::kit {

/// What a command does, in the words of its button: "Block", "Note for colleagues".
QString words(const domain::Command &command);

/// What the person wrote in it; empty when nothing.
QString writtenIn(const domain::Command &command);

} // namespace vigie::ui::kit
