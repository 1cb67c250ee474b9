#pragma once

#include "tests/support/ContentWorld.h"

namespace vigie::gallery {

/// What is known beside the cases: members' time lines, audiences, alike pictures, words to be found, the pace.
void fillLives(test::ContentWorld &world);

/// What colleagues did: notes, cases given away, eyes on the same case.
void fillTeam(test::ContentWorld &world);

} // namespace vigie::gallery
