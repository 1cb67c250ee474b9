#pragma once

#include "models/sql/MigrationLadder.h"

namespace vigie::backend {

/// The tables of the platform's database, step by step.
sql::MigrationLadder platformLadder();

} // namespace vigie::backend
