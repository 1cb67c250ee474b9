#pragma once

#include "models/base/Error.h"

#include <string_view>

namespace vigie::sql {

/// What SQLite's (extended) result code means to us. `where` is our own SQL text or a fixed word. SQLite's message is
/// left out because it may quote what was bound (a search for instance) and details go to the log.
Error sqlError(int resultCode, std::string_view where);

} // namespace vigie::sql
