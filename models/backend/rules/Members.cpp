#include "models/backend/rules/Members.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Blocking.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Striking.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

constexpr std::string_view WorkItems = "queue.work:item_review";
constexpr std::string_view WorkApplications = "queue.work:certification";
constexpr std::string_view ReplyToTickets = "ticket.reply";

bool seesContent(const Person &person)
{
    return person.may(WorkItems) || person.may(WorkApplications) || person.may(permission::LeadView);
}

bool isOfCertification(const MemberEvent &event)
{
    switch (event.kind) {
    case MemberEventKind::Joined:
    case MemberEventKind::CertificationBegun:
    case MemberEventKind::Certified:
    case MemberEventKind::CertificationLapsed:
    case MemberEventKind::CertificationRefused:
    case MemberEventKind::CertificationWithdrawn:
        return true;
    default:
        return false;
    }
}

/// A case of this member that the person may see needs no words; all else needs a reason, and it is kept.
Result<void> allowOpening(BackendStore &store, const Person &person, const MemberId &member, const OpenedFor &opened,
                          Instant now)
{
    if (opened.kase) {
        TRY(const auto record, caseFor(store, person, *opened.kase));
        if (record.owner != member)
            return {ErrorCode::Invalid, "a case of another member"};
        return {};
    }
    const QString reason = opened.reason.trimmed();
    if (reason.size() < ShortestReason || reason.size() > LongestReason)
        return {ErrorCode::Invalid, "opening a member without a case needs a reason"};
    return store.logOpening({person.id, member, reason, now});
}

CertificationStage stageOf(const Member &member, const std::vector<MemberEvent> &events)
{
    for (const auto &event : events) { // newest first
        switch (event.kind) {
        case MemberEventKind::CertificationBegun:
            return CertificationStage::InReview;
        case MemberEventKind::Certified:
            return CertificationStage::Certified;
        case MemberEventKind::CertificationLapsed:
            return CertificationStage::Lapsed;
        case MemberEventKind::CertificationRefused:
            return CertificationStage::Refused;
        case MemberEventKind::CertificationWithdrawn:
            return CertificationStage::Withdrawn;
        default:
            break;
        }
    }
    return member.certified ? CertificationStage::Certified : CertificationStage::NotBegun;
}

/// Who is not certified earns nothing, whatever happened before.
PayoutState payoutOf(const Member &member, const std::vector<MemberEvent> &events)
{
    if (member.frozen)
        return PayoutState::Held;
    for (const auto &event : events) {
        if (event.kind == MemberEventKind::PayoutHeld)
            return PayoutState::Held;
        if (event.kind == MemberEventKind::PayoutReleased)
            break;
    }
    return member.kind == MemberKind::Creator && member.certified ? PayoutState::Running : PayoutState::None;
}

MemberEvent eventOf(const DecisionRecord &decision, const Policy &policy)
{
    MemberEvent event;
    event.kind = decision.role == DecisionRole::Reversal ? MemberEventKind::TakenBack : MemberEventKind::Decision;
    event.at = decision.at;
    event.item = decision.item;
    event.action = decision.action;
    if (const auto *clause = decision.clause ? policy.find(*decision.clause) : nullptr)
        event.category = clause->category;
    event.by = decision.author;
    event.note = decision.note;
    return event;
}

MemberEvent eventOf(const Notice &notice)
{
    MemberEvent event;
    event.kind = notice.state == NoticeState::Decided ? MemberEventKind::NoticeDecided : MemberEventKind::NoticeCame;
    event.at = notice.decidedAt.value_or(notice.receivedAt);
    if (!notice.items.empty())
        event.item = notice.items.front();
    event.category = notice.category;
    return event;
}

bool goesRestricted(Category category)
{
    Notice about;
    about.category = category;
    return needsRestrictedPath(about);
}

bool isOfComplaint(const MemberEvent &event)
{
    return event.kind == MemberEventKind::ComplaintCame || event.kind == MemberEventKind::ComplaintUpheld ||
           event.kind == MemberEventKind::ComplaintRejected;
}

/// What happened to restricted content is told to those who work there, and to nobody else that there was something.
Result<void> hideRestricted(BackendStore &store, const Person &person, std::vector<MemberEvent> &events)
{
    if (person.may(permission::RestrictedWork))
        return {};
    std::vector<MemberEvent> told;
    for (auto &event : events) {
        if (isOfComplaint(event) && goesRestricted(event.category))
            continue;
        if (event.item) {
            const auto item = store.readItem(*event.item);
            if (!item && item.code() != ErrorCode::NotFound)
                return item.error();
            if (item && item->restricted)
                continue;
        }
        told.push_back(std::move(event));
    }
    events = std::move(told);
    return {};
}

Result<void> nameColleagues(BackendStore &store, std::vector<MemberEvent> &events)
{
    TRY(const auto people, store.people());
    for (auto &event : events) {
        const auto found = event.by ? std::ranges::find(people, *event.by, &Person::id) : people.end();
        if (found != people.end())
            event.byName = found->name;
    }
    return {};
}

Result<std::vector<MemberEvent>> contentEvents(BackendStore &store, const Person &person, const MemberId &member)
{
    TRY(const auto decisions, store.decisionsAbout(member, MostEvents));
    TRY(const auto notices, store.noticesAbout(member, MostEvents));
    TRY(const auto policy, store.policy());
    TRY(auto events, strikeEvents(store, person, member));
    for (const auto &decision : decisions)
        // Neither changed anything for the member, and a second reader must not learn the first reader's answer here.
        if (decision.role != DecisionRole::SecondOpinion && decision.role != DecisionRole::Proposal)
            events.push_back(eventOf(decision, policy));
    for (const auto &notice : notices) {
        TRY(const bool known, mayKnowOf(store, person, notice.id));
        if (known)
            events.push_back(eventOf(notice));
    }
    return events;
}

Hindrance hindranceOf(const Item &item)
{
    switch (item.state) {
    case ItemState::Pending:
        return Hindrance::Pending;
    case ItemState::Blocked:
        return Hindrance::Blocked;
    case ItemState::Unavailable:
        return item.hiddenUntil ? Hindrance::Hidden : Hindrance::Unavailable;
    case ItemState::Published:
    case ItemState::Unknown:
        break;
    }
    return Hindrance::Unknown;
}

} // namespace

Result<MemberTimeline> timelineFor(BackendStore &store, const Person &person, const MemberId &id,
                                   const OpenedFor &opened, Instant now)
{
    if (!seesContent(person) && !person.may(ReplyToTickets))
        return {ErrorCode::Permission, "members"};
    TRY(const auto member, store.readMember(id));
    TRY_DONE(allowOpening(store, person, id, opened, now));
    MemberTimeline timeline;
    timeline.member = id;
    timeline.asOf = now;
    timeline.stageOnly = !seesContent(person);
    TRY(timeline.events, store.memberEvents(id, MostEvents + 1));
    timeline.stage = stageOf(member, timeline.events);
    if (timeline.stageOnly) {
        std::erase_if(timeline.events, [](const MemberEvent &event) { return !isOfCertification(event); });
        for (auto &event : timeline.events) {
            event.by.reset();
            event.note.clear();
        }
    } else {
        timeline.payout = payoutOf(member, timeline.events);
        TRY(timeline.blocks, blocksOf(store, person, id));
        TRY(auto content, contentEvents(store, person, id));
        timeline.events.insert(timeline.events.end(), std::make_move_iterator(content.begin()),
                               std::make_move_iterator(content.end()));
        TRY_DONE(hideRestricted(store, person, timeline.events));
        TRY_DONE(nameColleagues(store, timeline.events));
        std::ranges::stable_sort(timeline.events, std::greater{}, &MemberEvent::at);
    }
    timeline.more = timeline.events.size() > MostEvents;
    if (timeline.more)
        timeline.events.resize(MostEvents);
    return timeline;
}

AudienceView viewOf(const Item &item, const Member &owner, bool forSubscribers, Audience as)
{
    AudienceView view;
    view.as = as;
    if (item.state != ItemState::Published)
        view.hindrances.push_back(hindranceOf(item));
    if (item.kind == ItemKind::Message)
        view.hindrances.push_back(Hindrance::Private);
    if (!owner.certified)
        view.hindrances.push_back(Hindrance::OwnerNotCertified);
    if (owner.restricted || owner.frozen)
        view.hindrances.push_back(Hindrance::OwnerRestricted);
    if (item.restricted)
        view.hindrances.push_back(Hindrance::ItemRestricted);
    if (!view.hindrances.empty())
        return view;
    // What is not known to be general is treated as adult.
    const bool adult = item.classification != Classification::General;
    if (adult)
        view.gates.push_back(Gate::Warning);
    if (as == Audience::Visitor && (adult || forSubscribers))
        view.gates.push_back(Gate::SignIn);
    if (adult && as != Audience::CheckedFan && as != Audience::Subscriber)
        view.gates.push_back(Gate::AgeCheck);
    if (forSubscribers && as != Audience::Subscriber)
        view.gates.push_back(Gate::Subscription);
    return view;
}

} // namespace vigie::backend
