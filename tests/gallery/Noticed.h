#pragma once

#include "tests/support/NoticeWorld.h"

namespace vigie::gallery {

/// A queue of notices of every duty by people who do not exist, written in French or English, the pressing ones first.
/// The first one is a trusted flagger's about three photos of two members.
void fillNotices(test::NoticeWorld &world, bool french);

/// What an authority orders within an hour, alone in the queue.
void fillOrder(test::NoticeWorld &world, bool french);

} // namespace vigie::gallery
