#pragma once

#include "tests/support/ContentWorld.h"

namespace vigie::gallery {

/// A working day at the desk for eyes: nine cases, drawn pictures, one set with a notice. All invented.
void fill(test::ContentWorld &world);

} // namespace vigie::gallery
