#pragma once

#include "models/compliance/StatementDecision.h"
#include "models/compliance/StatementLint.h"
#include "models/domain/Item.h"
#include "models/domain/Member.h"
#include "models/domain/NoticeDecision.h"

namespace vigie::compliance {

/// One statement that a decision on a notice asks for, still to be composed.
struct NoticeStatementDraft
{
    std::optional<domain::ItemId> item; ///< none: of the account
    domain::MemberId member;
    StatementDecision decision; ///< without its puid
    LintContext context;
};

/// What a decision on a notice is about.
struct NoticeStatementFacts
{
    const domain::Notice &notice;
    const domain::NoticeDecision &decision;
    const std::vector<domain::Item> &items;    ///< those it names, or where it names none all of the notice
    const std::vector<domain::Member> &owners; ///< of them
    Instant at{};                              ///< of the decision; days are of UTC
};

/// The statements of reasons that a decision owes (DSA Art. 17(1)): one for each item whose visibility it restricts,
/// with every restriction of visibility, and one for each account whose money or use it restricts. None where nothing
/// is restricted, and none where an order to act led to it: Art. 9(5) says what is told then.
///
///  - The ground is the clause of the terms: that is what a decision on a notice rests on.
///  - Where restrictions of one kind end at different times, the statement says the last; none if one has no end.
///  - Of an account, the content is that of the items, published when the first of them was.
std::vector<NoticeStatementDraft> statementsOf(const NoticeStatementFacts &facts);

/// What led to the decision, in the database's word.
Source sourceOf(const domain::Notice &notice);

} // namespace vigie::compliance
