#pragma once

#include "tests/support/NoticeWorld.h"

namespace vigie::gallery {

/// A queue of notices of every duty by people who do not exist, written in French or English, the pressing ones first.
/// The first one is a trusted flagger's about three photos of two members.
void fillNotices(test::NoticeWorld &world, bool french);

/// What an authority orders within an hour, alone in the queue.
void fillOrder(test::NoticeWorld &world, bool french);

/// Complaints of a member and of a notifier in a queue of their own; `own`: the first is about a decision of who looks.
void fillComplaints(test::NoticeWorld &world, bool french, bool own = false);

} // namespace vigie::gallery
