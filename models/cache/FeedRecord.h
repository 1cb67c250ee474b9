#pragma once

#include "models/base/Result.h"
#include "models/domain/Alarm.h"
#include "models/domain/Application.h"
#include "models/domain/Case.h"
#include "models/domain/Complaint.h"
#include "models/domain/Feed.h"
#include "models/domain/Item.h"
#include "models/domain/Member.h"
#include "models/domain/Note.h"
#include "models/domain/Notice.h"
#include "models/domain/Policy.h"
#include "models/domain/Queue.h"

#include <string_view>
#include <variant>

namespace vigie::cache {

using FeedRecord = std::variant<domain::Case, domain::Item, domain::Member, domain::Notice, domain::Queue,
                                domain::Policy, domain::Note, domain::Alarm, domain::Application, domain::Complaint>;

/// Reads the body of an upsert. Errors: Invalid (schema, or the body is not the one of its envelope), Unsupported (a
/// type this version does not know).
Result<FeedRecord> readRecord(const domain::Change &change);

/// What may never change from one revision to the next: what a case is about, whose an item is. Errors: Invalid.
Result<void> checkSuccession(const FeedRecord &before, const FeedRecord &after);

} // namespace vigie::cache
