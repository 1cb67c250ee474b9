#include "models/backend/rules/Access.h"

#include "models/contract/Names.h"

#include <array>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

constexpr Milliseconds DeciderMaySee = std::chrono::hours(24); // data minimisation of the design

struct Bundle
{
    std::string_view role;
    std::vector<std::string> permissions;
};

const std::array Bundles{
    Bundle{"moderator", {"queue.work:item_review", "item.decide"}},
    Bundle{"lead",
           {"queue.work:item_review", "item.decide", "lead.view", "audit.read", "restricted.work", "restricted.reveal",
            "policy.edit"}},
    Bundle{"certifier", {"queue.work:certification", "identity.view", "identity.reveal"}},
    Bundle{
        "certification_lead",
        {"queue.work:certification", "identity.view", "identity.reveal", "lead.view", "audit.read", "restricted.work"}},
    Bundle{"reviewer",
           {"queue.work:notice_review", "notice.decide", "queue.work:complaint", "complaint.decide", "member.restrict",
            "order.inform"}},
    Bundle{"compliance_lead",
           {"queue.work:notice_review", "notice.decide", "queue.work:complaint", "complaint.decide", "member.restrict",
            "lead.view", "audit.read", "restricted.work", "restricted.reveal", "export.create", "docket.answer",
            "policy.edit", "order.inform"}},
    Bundle{"support", {"queue.work:ticket", "ticket.reply"}},
};

} // namespace

std::set<std::string> permissionsOf(std::string_view role)
{
    for (const auto &bundle : Bundles)
        if (bundle.role == role)
            return {bundle.permissions.begin(), bundle.permissions.end()};
    return {};
}

bool mayWork(const Person &person, const QueueRecord &queue)
{
    return person.may("queue.work:" + std::string(contract::toWire(queue.queue.kind))) &&
           (queue.permission.empty() || person.may(queue.permission));
}

Result<std::vector<std::string>> scopesOf(BackendStore &store, const Person &person)
{
    std::vector<std::string> scopes{std::string(CommonScope)};
    TRY(const auto queues, store.queues());
    for (const auto &queue : queues)
        if (mayWork(person, queue))
            scopes.push_back(queue.queue.id.value);
    if (person.may(permission::LeadView))
        scopes.emplace_back(LeadScope);
    if (person.may(permission::LeadView) && person.may(permission::RestrictedWork))
        scopes.emplace_back(RestrictedLeadScope);
    return scopes;
}

Result<Item> itemFor(BackendStore &store, const Person &person, const ItemId &id, Instant now)
{
    TRY(auto item, store.readItem(id));
    if (item.restricted && !person.may(permission::RestrictedWork))
        return {ErrorCode::NotFound, "restricted item"};
    if (person.may(permission::LeadView))
        return item;
    TRY(const auto scopes, scopesOf(store, person));
    for (const auto &scope : scopes) {
        TRY(const auto op, store.feedOp(scope, RecordType::Item, id.value));
        if (op == ChangeOp::Upsert)
            return item;
    }
    TRY(const bool own, store.decidedBy(person.id, id, now - DeciderMaySee));
    if (own)
        return item;
    return {ErrorCode::NotFound, "item of no queue of this person"};
}

Result<CaseRecord> caseFor(BackendStore &store, const Person &person, const CaseId &id)
{
    TRY(auto record, store.readCase(id));
    TRY(const auto queue, store.readQueue(record.kase.queue));
    if (!mayWork(person, queue))
        return {ErrorCode::NotFound, "case of no queue of this person"};
    return record;
}

Result<Application> applicationFor(BackendStore &store, const Person &person, const ApplicationId &id)
{
    TRY(auto application, store.readApplication(id));
    if (person.may(permission::LeadView) && person.may(permission::ViewIdentity))
        return application;
    TRY(const auto scopes, scopesOf(store, person));
    for (const auto &scope : scopes) {
        TRY(const auto op, store.feedOp(scope, RecordType::Application, id.value));
        if (op == ChangeOp::Upsert)
            return application;
    }
    return {ErrorCode::NotFound, "application of no queue of this person"};
}

Result<bool> goesRestricted(BackendStore &store, const Notice &notice)
{
    if (needsRestrictedPath(notice))
        return true;
    for (const auto &id : notice.items) {
        const auto item = store.readItem(id);
        if (!item && item.code() != ErrorCode::NotFound)
            return item.error();
        if (item && item->restricted)
            return true;
    }
    return false;
}

Result<Notice> noticeFor(BackendStore &store, const Person &person, const NoticeId &id)
{
    TRY(auto notice, store.readNotice(id));
    TRY(const bool restricted, goesRestricted(store, notice));
    const bool hidden = restricted && !person.may(permission::RestrictedWork);
    if (!hidden && person.may(permission::LeadView) && person.may(permission::DecideNotices))
        return notice;
    TRY(const auto scopes, scopesOf(store, person));
    for (const auto &scope : scopes) {
        TRY(const auto op, store.feedOp(scope, RecordType::Notice, id.value));
        if (!hidden && op == ChangeOp::Upsert)
            return notice;
    }
    return {ErrorCode::NotFound, "notice of no queue of this person"};
}

Result<Complaint> complaintFor(BackendStore &store, const Person &person, const ComplaintId &id)
{
    TRY(auto complaint, store.readComplaint(id));
    TRY(const auto notice, store.readNotice(complaint.notice));
    bool restricted = needsRestrictedPath(notice);
    for (const auto &named : notice.items) {
        TRY(const auto item, store.readItem(named));
        restricted = restricted || item.restricted;
    }
    if (restricted && !person.may(permission::RestrictedWork))
        return {ErrorCode::NotFound, "complaint of no queue of this person"};
    if (person.may(permission::LeadView) && person.may(permission::DecideComplaints))
        return complaint;
    TRY(const auto scopes, scopesOf(store, person));
    for (const auto &scope : scopes) {
        TRY(const auto op, store.feedOp(scope, RecordType::Complaint, id.value));
        if (op == ChangeOp::Upsert)
            return complaint;
    }
    return {ErrorCode::NotFound, "complaint of no queue of this person"};
}

Result<bool> mayKnowOf(BackendStore &store, const Person &person, const ItemId &id)
{
    if (person.may(permission::RestrictedWork))
        return true;
    const auto item = store.readItem(id);
    if (!item && item.code() != ErrorCode::NotFound)
        return item.error();
    return item && !item->restricted;
}

Result<bool> mayKnowOf(BackendStore &store, const Person &person, const NoticeId &id)
{
    if (person.may(permission::RestrictedWork))
        return true;
    const auto notice = store.readNotice(id);
    if (!notice)
        return notice.code() == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(notice.error());
    TRY(const bool restricted, goesRestricted(store, *notice));
    return !restricted;
}

Result<bool> mayKnowOf(BackendStore &store, const Person &person, const StatementRecord &statement)
{
    return statement.notice.empty() && statement.item ? mayKnowOf(store, person, *statement.item)
                                                      : mayKnowOf(store, person, statement.notice);
}

Result<CaseRecord> workableCase(BackendStore &store, const Person &person, const CaseId &id)
{
    TRY(auto record, store.readCase(id));
    TRY(const auto queue, store.readQueue(record.kase.queue));
    if (!mayWork(person, queue))
        return {ErrorCode::Permission, "queue of the case"};
    return record;
}

} // namespace vigie::backend
