#pragma once

#include "models/base/Id.h"

namespace vigie::domain {

using ApplicationId = Id<struct ApplicationTag>;
using BlockId = Id<struct BlockTag>; ///< of a member by another one
using CaseId = Id<struct CaseTag>;
using ClaimId = Id<struct ClaimTag>;
using ClauseId = Id<struct ClauseTag>;
using CommandId = Id<struct CommandTag>;
using ComplaintId = Id<struct ComplaintTag>;
using DecisionId = Id<struct DecisionTag>;
using EvidenceId = Id<struct EvidenceTag>;
using ItemId = Id<struct ItemTag>;
using MediaId = Id<struct MediaTag>;
using MemberId = Id<struct MemberTag>;
using NoticeId = Id<struct NoticeTag>;
using PersonId = Id<struct PersonTag>; ///< somebody who works with Vigie
using PolicyId = Id<struct PolicyTag>;
using PracticeId = Id<struct PracticeTag>;
using QueueId = Id<struct QueueTag>;

} // namespace vigie::domain
