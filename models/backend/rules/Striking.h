#pragma once

#include "models/backend/store/BackendStore.h"

/// Strikes: given by restricting decisions as the policy says, and over by themselves.
namespace vigie::backend {

/// What the decision gives to the owner: one strike, whatever it restricts; nothing where the policy has no rule for
/// the severity of its clause. `item`: the first of theirs that it restricts.
Result<void> giveStrike(BackendStore &store, const NoticeDecisionRecord &made, const domain::Clause &clause,
                        const domain::MeasureRules &rules, const domain::MemberId &owner,
                        std::optional<domain::ItemId> item);

/// The decision was changed: its strike does not count any more. `member`: whose.
Result<void> endStrikeOf(BackendStore &store, const domain::DecisionId &decision, const domain::MemberId &member,
                         Instant now);

/// Strikes that expired: the records of their members say so.
Result<void> endStrikesOver(BackendStore &store, Instant now);

/// Newest first, those that are over among them, without what they were for. Without `restricted.work` those on the
/// restricted path are not among them: they would tell of it.
Result<std::vector<domain::Strike>> strikesOf(BackendStore &store, const Person &person,
                                              const domain::MemberId &member);

/// Their part in the member's time line, under the same rule.
Result<std::vector<domain::MemberEvent>> strikeEvents(BackendStore &store, const Person &person,
                                                      const domain::MemberId &member);

} // namespace vigie::backend
