#include "models/compliance/NoticeStatements.h"

#include "models/compliance/StatementSubject.h"

#include <algorithm>

namespace vigie::compliance {

using namespace vigie::domain;

namespace {

/// Visibility, money and account are taken from one restriction after the other.
void add(StatementDecision &statement, const Restriction &restriction)
{
    const auto end = restriction.until ? std::optional(dayOf(*restriction.until)) : std::nullopt;
    const auto extend = [&end](std::optional<Day> &last, bool isFirst) {
        last = isFirst ? end : last && end ? std::optional(std::max(*last, *end)) : std::nullopt;
    };
    switch (restriction.kind) {
    case RestrictionKind::Unavailable:
    case RestrictionKind::AgeRestricted:
        extend(statement.visibilityEnd, statement.visibility.empty());
        // Nobody sees it, but it is kept: it was not removed.
        statement.visibility.push_back(restriction.kind == RestrictionKind::Unavailable
                                           ? VisibilityMeasure::Disabled
                                           : VisibilityMeasure::AgeRestricted);
        return;
    case RestrictionKind::PayoutHeld:
        extend(statement.moneyEnd, !statement.money);
        statement.money = MoneyMeasure::Suspended;
        return;
    case RestrictionKind::AccountSuspended:
        if (statement.account == AccountMeasure::Terminated)
            return;
        extend(statement.accountEnd, !statement.account);
        statement.account = AccountMeasure::Suspended;
        return;
    case RestrictionKind::AccountEnded:
        statement.account = AccountMeasure::Terminated;
        statement.accountEnd.reset();
        return;
    default:
        return;
    }
}

/// What the statements of one decision have in common, and what is particular to these items of one member.
NoticeStatementDraft draftOf(const NoticeStatementFacts &facts, const Member &member,
                             const std::vector<const Item *> &items)
{
    NoticeStatementDraft draft;
    draft.member = member.id;
    auto &statement = draft.decision;
    if (facts.decision.clause)
        statement.clause = facts.decision.clause->value;
    describe(statement, member, items, facts.at);
    statement.source = sourceOf(facts.notice);
    // What is composed holds closed words only, so no name is looked for: one that is an ordinary word would be found.
    draft.context = {DecidedBy::Person, LedBy::SomethingElse, recipientOf(member), {}};
    return draft;
}

bool isOrderToAct(const Notice &notice)
{
    return notice.origin == NoticeOrigin::Authority && notice.order && notice.order->kind == OrderKind::Act;
}

void addItems(const NoticeStatementFacts &facts, const Member &owner, std::vector<NoticeStatementDraft> &drafts)
{
    for (const auto &item : facts.items) {
        if (item.owner != owner.id)
            continue;
        auto draft = draftOf(facts, owner, {&item});
        draft.item = item.id;
        for (const auto &restriction : facts.decision.restrictions)
            if (isOfItems(restriction.kind))
                add(draft.decision, restriction);
        if (!draft.decision.visibility.empty())
            drafts.push_back(std::move(draft));
    }
}

/// Nothing else is taken of the account.
bool isAlone(const Restriction &ending, const NoticeDecision &decision)
{
    return std::ranges::all_of(decision.restrictions,
                               [&](const Restriction &r) { return isOfItems(r.kind) || r.kind == ending.kind; });
}

void addAccount(const NoticeStatementFacts &facts, const Member &owner, std::vector<NoticeStatementDraft> &drafts)
{
    std::vector<const Item *> theirs;
    for (const auto &item : facts.items)
        if (item.owner == owner.id)
            theirs.push_back(&item);
    if (theirs.empty())
        return;
    auto draft = draftOf(facts, owner, theirs);
    for (const auto &restriction : facts.decision.restrictions)
        if (!isOfItems(restriction.kind))
            add(draft.decision, restriction);
    // What else is taken of the account is in force until it ends: the earlier day is the one that is stated.
    const auto *ending = endingIn(facts.decision);
    if (ending && draft.decision.account == AccountMeasure::Terminated && isAlone(*ending, facts.decision))
        draft.decision.appliesFrom = dayOf(endsAt(*ending, facts.at));
    if (draft.decision.money || draft.decision.account)
        drafts.push_back(std::move(draft));
}

} // namespace

Source sourceOf(const Notice &notice)
{
    switch (notice.origin) {
    case NoticeOrigin::TrustedFlagger:
        return Source::TrustedFlagger;
    case NoticeOrigin::OwnInitiative:
        return Source::OwnInitiative;
    case NoticeOrigin::Anyone:
    case NoticeOrigin::Member:
        // Art. 16 is about what is illegal; a report that rests on the terms alone is another notification.
        return notice.ground == NoticeGround::Illegal ? Source::Article16 : Source::OtherNotification;
    default:
        return Source::OtherNotification;
    }
}

std::vector<NoticeStatementDraft> statementsOf(const NoticeStatementFacts &facts)
{
    std::vector<NoticeStatementDraft> drafts;
    if (facts.decision.outcome != NoticeOutcome::Restricted || isOrderToAct(facts.notice))
        return drafts;
    for (const auto &owner : facts.owners) {
        addItems(facts, owner, drafts);
        addAccount(facts, owner, drafts);
    }
    return drafts;
}

} // namespace vigie::compliance
