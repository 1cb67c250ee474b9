#pragma once

#include "models/base/ErrorCode.h"

#include <QString>

namespace vigie::ui::kit {

/// What went wrong as one sentence for the person, with what they can do where there is something.
QString errorText(ErrorCode code);

} // namespace vigie::ui::kit
