#pragma once

#include "tests/support/ContentWorld.h"

namespace vigie::gallery {

/// A drawn landscape: hills before an evening sky, nobody in it. `hue` 0…359.
domain::Picture landscape(int hue);

/// A morning at work: cases, pictures, the policy the platform starts with, colleagues and members.
void fill(test::ContentWorld &world);

/// The rules by which the queue is judged; cases that are there follow.
void judgeBy(test::ContentWorld &world, const domain::QueueRule &rule);

/// Cases that were cleared and are looked at again.
void fillSamples(test::ContentWorld &world);

} // namespace vigie::gallery
