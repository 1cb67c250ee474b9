#pragma once

#include "models/backend/sample/SampleNotices.h"

namespace vigie::backend::sample {

/// Decisions of weeks ago that somebody complains of, fourteen complaints in all: of members and of notifiers, in both
/// languages, against each of the reviewers and against a lead, about content, money and a whole account, two of them
/// restricted. They are about items that nobody has reported otherwise. Belongs inside a transaction, after
/// addNotices().
Result<void> addComplaints(BackendStore &store, const NoticeTargets &targets, Instant now, std::uint64_t seed);

} // namespace vigie::backend::sample
