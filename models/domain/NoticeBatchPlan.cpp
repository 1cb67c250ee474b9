#include "models/domain/NoticeBatchPlan.h"

#include "models/domain/MemberLetter.h"
#include "models/domain/NoticeLetters.h"

#include <algorithm>
#include <unordered_set>

namespace vigie::domain {

namespace {

std::vector<Member> ownersOf(const NoticeDetail &detail)
{
    std::vector<Member> owners;
    for (const auto &noticed : detail.items)
        if (noticed.owner && std::ranges::find(owners, noticed.owner->id, &Member::id) == owners.end())
            owners.push_back(*noticed.owner);
    return owners;
}

bool isUnderstood(const Notice &notice)
{
    return notice.origin != NoticeOrigin::Unknown && notice.ground != NoticeGround::Unknown &&
           notice.state != NoticeState::Unknown;
}

bool isRestricted(const NoticeDetail &detail)
{
    return needsRestrictedPath(*detail.notice) ||
           std::ranges::any_of(detail.items, [](const NoticedItem &i) { return i.item && i.item->restricted; });
}

NoticeObstacle obstacleOf(ErrorCode refusal)
{
    switch (refusal) {
    case ErrorCode::ClaimLost:
        return NoticeObstacle::SomebodyElse;
    case ErrorCode::SecondPerson:
    case ErrorCode::Permission:
        return NoticeObstacle::NotForYou;
    case ErrorCode::Closed:
    case ErrorCode::AlreadyDecided:
    case ErrorCode::NotFound:
        return NoticeObstacle::Closed;
    default:
        return NoticeObstacle::Unreachable;
    }
}

/// What stands in the way whatever is decided.
std::optional<NoticeObstacle> obstacleOf(const BatchedNotice &one, const NoticeDetail *first, const PersonId &me)
{
    if (one.exception)
        return NoticeObstacle::Exception;
    if (!one.detail || !one.detail->notice || !one.detail->policy)
        return NoticeObstacle::RecordMissing;
    const auto &detail = *one.detail;
    if (detail.kase.state == CaseState::Closed || detail.notice->state == NoticeState::Decided || one.decidedHere)
        return NoticeObstacle::Closed;
    if (isRestricted(detail))
        return NoticeObstacle::Restricted;
    if (!isUnderstood(*detail.notice))
        return NoticeObstacle::NotUnderstood;
    if (detail.kase.claimedBy && *detail.kase.claimedBy != me)
        return NoticeObstacle::SomebodyElse;
    if (detail.complaint || detail.notice->order || detail.notice->dangerToLife)
        return NoticeObstacle::OneByOne;
    if (first && !hasSameCause(*first, detail))
        return NoticeObstacle::OtherContent;
    return one.refusal ? std::optional(obstacleOf(*one.refusal)) : std::nullopt;
}

bool canBeRestricted(const Item &item, RestrictionKind kind)
{
    if (!isOfItems(kind))
        return true;
    const auto action =
        kind == RestrictionKind::Unavailable ? DecisionAction::MakeUnavailable : DecisionAction::ReclassifyAdult;
    return outcome(action, item).has_value();
}

std::optional<NoticeObstacle> restrictionObstacle(const NoticeDetail &detail, const NoticeDecision &decision)
{
    const auto *clause = decision.clause ? detail.policy->find(*decision.clause) : nullptr;
    if (decision.clause && (!clause || std::ranges::none_of(clause->actions, needsClause)))
        return NoticeObstacle::Clause;
    // What nobody has here was looked at by nobody, and a decision closes the whole notice.
    const bool lacks = std::ranges::any_of(detail.notice->items, [&](const ItemId &id) {
        const auto found = std::ranges::find(detail.items, id, &NoticedItem::id);
        return found == detail.items.end() || !found->item || !found->owner;
    });
    if (lacks || detail.notice->items.empty())
        return NoticeObstacle::ContentMissing;
    for (const auto &noticed : detail.items)
        for (const auto &restriction : decision.restrictions)
            if (!canBeRestricted(*noticed.item, restriction.kind))
                return NoticeObstacle::NotPossible;
    return std::nullopt;
}

void addLetters(NoticeBatchLine &line, const NoticeDetail &detail, bool silenced, Instant now)
{
    const auto count = [&](const LetterDraft &draft, int &letters) {
        ++letters;
        for (const auto &name : draft.missing)
            if (std::ranges::find(line.missing, name) == line.missing.end())
                line.missing.push_back(name);
        if (!draft.isComplete())
            line.obstacle = NoticeObstacle::Letter;
    };
    const auto date = letterDate(now);
    if (line.decision.outcome == NoticeOutcome::Restricted)
        for (const auto &owner : line.owners)
            count(restrictionLetter(*detail.policy, *detail.notice, line.decision, {letterLanguage(owner), date}),
                  line.memberLetters);
    if (detail.notice->answerable)
        count(answerLetter(*detail.policy, *detail.notice, line.decision, {notifierLanguage(*detail.notice), date}),
              line.notifierLetters);
    if (silenced)
        line.memberLetters = line.notifierLetters = 0; // the platform composes them and sends none
}

NoticeDecision decisionFor(const NoticeDetail &detail, const NoticeDecision &choice)
{
    NoticeDecision decision;
    decision.caseId = detail.kase.id;
    decision.round = detail.kase.round;
    decision.notice = detail.notice->id;
    decision.outcome = choice.outcome;
    decision.facts = choice.facts;
    decision.note = choice.note;
    decision.sawFullPicture = false;
    if (choice.outcome == NoticeOutcome::Restricted) {
        decision.items = detail.notice->items;
        decision.clause = choice.clause;
        decision.restrictions = choice.restrictions;
    }
    return decision;
}

NoticeBatchLine lineFor(const BatchedNotice &one, const NoticeDetail *first, const NoticeDecision &choice,
                        const PersonId &me, Instant now)
{
    NoticeBatchLine line;
    line.kase = one.kase;
    if (one.detail) {
        line.notice = one.detail->notice;
        line.owners = ownersOf(*one.detail);
        line.policyVersion = one.detail->policy ? one.detail->policy->version : 0;
    }
    line.obstacle = obstacleOf(one, first, me);
    if (line.obstacle)
        return line;
    const auto &detail = *one.detail;
    line.decision = decisionFor(detail, choice);
    if (std::ranges::find(choice.restrictions, RestrictionKind::AccountEnded, &Restriction::kind) !=
        choice.restrictions.end())
        line.obstacle = NoticeObstacle::OneByOne;
    else if (choice.outcome == NoticeOutcome::Restricted)
        line.obstacle = restrictionObstacle(detail, line.decision);
    if (!line.obstacle && !faultsOf(line.decision, *detail.notice, now).empty())
        line.obstacle = NoticeObstacle::Fault;
    if (!line.obstacle)
        addLetters(line, detail, one.silenced, now);
    return line;
}

} // namespace

bool hasSameCause(const NoticeDetail &first, const NoticeDetail &other)
{
    if (!first.notice || !other.notice)
        return false;
    const bool sameFlagger = isTrusted(*first.notice) && isTrusted(*other.notice) && !first.notice->flagger.isEmpty() &&
                             first.notice->flagger == other.notice->flagger;
    if (sameFlagger)
        return true;
    const auto owners = ownersOf(first);
    return !other.notice->items.empty() && std::ranges::all_of(other.notice->items, [&](const ItemId &id) {
        if (concerns(*first.notice, id))
            return true;
        const auto found = std::ranges::find(other.items, id, &NoticedItem::id);
        return found != other.items.end() && found->owner &&
               std::ranges::find(owners, found->owner->id, &Member::id) != owners.end();
    });
}

std::vector<NoticeBatchLine> planNotices(const std::vector<BatchedNotice> &notices, const NoticeDecision &choice,
                                         const PersonId &me, Instant now)
{
    const auto about = std::ranges::find_if(
        notices, [](const BatchedNotice &one) { return one.detail && one.detail->notice && !one.exception; });
    const NoticeDetail *first = about == notices.end() ? nullptr : &*about->detail;
    std::vector<NoticeBatchLine> lines;
    std::unordered_set<CaseId> named;
    for (const auto &one : notices) {
        lines.push_back(lineFor(one, first, choice, me, now));
        if (!named.insert(one.kase).second) {
            NoticeBatchLine again;
            again.kase = one.kase;
            again.notice = lines.back().notice;
            again.obstacle = NoticeObstacle::Repeated;
            lines.back() = std::move(again);
        }
    }
    return lines;
}

} // namespace vigie::domain
