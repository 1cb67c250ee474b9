#include "models/backend/rules/Announcing.h"

#include "models/backend/rules/Access.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// The kinds of record that come and go with a case.
Result<void> bumpItem(BackendStore &store, std::string_view id)
{
    TRY(auto item, store.readItem(ItemId(std::string(id))));
    ++item.rev;
    return store.writeItem(item);
}

Result<void> bumpMember(BackendStore &store, std::string_view id)
{
    TRY(auto member, store.readMember(MemberId(std::string(id))));
    ++member.rev;
    return store.writeMember(member);
}

Result<void> bumpNotice(BackendStore &store, std::string_view id)
{
    TRY(auto notice, store.readNotice(NoticeId(std::string(id))));
    ++notice.rev;
    return store.writeNotice(notice);
}

Result<void> bumpComplaint(BackendStore &store, std::string_view id)
{
    TRY(auto complaint, store.readComplaint(ComplaintId(std::string(id))));
    ++complaint.rev;
    return store.writeComplaint(complaint);
}

Result<void> bumpNote(BackendStore &store, std::string_view id)
{
    TRY(auto note, store.readNote(NoteId(std::string(id))));
    ++note.rev;
    return store.writeNote(note);
}

Result<void> bumpApplication(BackendStore &store, std::string_view id)
{
    TRY(auto application, store.readApplication(ApplicationId(std::string(id))));
    ++application.rev;
    return store.writeApplication(application);
}

Result<void> bump(BackendStore &store, RecordType type, std::string_view id)
{
    switch (type) {
    case RecordType::Application:
        return bumpApplication(store, id);
    case RecordType::Item:
        return bumpItem(store, id);
    case RecordType::Member:
        return bumpMember(store, id);
    case RecordType::Notice:
        return bumpNotice(store, id);
    case RecordType::Complaint:
        return bumpComplaint(store, id);
    case RecordType::Note:
        return bumpNote(store, id);
    default:
        return {}; // cases carry their own revisions; queues and policies do not come and go
    }
}

Result<void> enter(BackendStore &store, const std::string &scope, RecordType type, std::string_view id)
{
    TRY(const auto op, store.feedOp(scope, type, id));
    if (op == ChangeOp::Upsert)
        return {};
    if (op == ChangeOp::Remove)
        TRY_DONE(bump(store, type, id));
    return store.putFeed(scope, type, id, ChangeOp::Upsert);
}

Result<void> leave(BackendStore &store, const std::string &scope, RecordType type, std::string_view id)
{
    TRY(const auto op, store.feedOp(scope, type, id));
    if (op != ChangeOp::Upsert)
        return {};
    TRY_DONE(bump(store, type, id));
    return store.putFeed(scope, type, id, ChangeOp::Remove);
}

Result<bool> isRestrictedQueue(BackendStore &store, const QueueId &id)
{
    TRY(const auto queue, store.readQueue(id));
    return queue.permission == permission::RestrictedWork;
}

/// Beside something else: in an open queue nothing is shown that names restricted content as well.
Result<void> enterBeside(BackendStore &store, const QueueId &queue, const NoticeId &id)
{
    TRY(const bool restricted, isRestrictedQueue(store, queue));
    if (!restricted) {
        TRY(const auto notice, store.readNotice(id));
        TRY(const bool hidden, goesRestricted(store, notice));
        if (hidden)
            return {};
    }
    return enter(store, queue.value, RecordType::Notice, id.value);
}

struct Around
{
    RecordType type;
    std::string id;
};

Result<void> addNotes(BackendStore &store, const CaseRecord &record, std::vector<Around> &records)
{
    TRY(const auto notes, store.notesOn(record.kase.id));
    for (const auto &note : notes)
        records.push_back({RecordType::Note, note.id.value});
    return {};
}

/// What comes and goes with the case besides its owner: what it is about, notices on that, notes. A notice that goes
/// the restricted way is shown beside no item.
Result<std::vector<Around>> around(BackendStore &store, const CaseRecord &record)
{
    const bool certification = record.kase.kind == CaseKind::Certification;
    std::vector<Around> records{{certification ? RecordType::Application : RecordType::Item, record.kase.subject}};
    if (!certification) {
        TRY(const auto notices, store.noticesOn(ItemId(record.kase.subject)));
        for (const auto &notice : notices)
            if (!needsRestrictedPath(notice))
                records.push_back({RecordType::Notice, notice.id.value});
    }
    TRY_DONE(addNotes(store, record, records));
    return records;
}

/// Whether the notice's open case lies in another queue.
Result<bool> isElsewhere(BackendStore &store, const NoticeId &notice, const QueueId &queue)
{
    TRY(const auto open, store.findOpenCase(CaseKind::NoticeReview, notice.value));
    return open && open->kase.queue != queue;
}

/// Of a notice's case: the items that it names, who they are of, and the other notices on them, which are its cluster.
/// Of a complaint's case: the same of the notice that it goes back to, without the cluster.
struct Noticed
{
    std::optional<Complaint> complaint;
    Notice notice;
    std::vector<ItemId> items; ///< those that are there
    std::vector<MemberId> owners;
    std::vector<Notice> others;
};

Result<Noticed> noticed(BackendStore &store, const CaseRecord &record)
{
    Noticed all;
    NoticeId about(record.kase.subject);
    if (record.kase.kind == CaseKind::Complaint) {
        TRY(all.complaint, store.readComplaint(ComplaintId(record.kase.subject)));
        about = all.complaint->notice;
        if (all.complaint->member)
            all.owners.push_back(*all.complaint->member);
    }
    TRY(all.notice, store.readNotice(about));
    for (const auto &id : all.notice.items) {
        TRY(const auto item, store.readItem(id));
        all.items.push_back(id);
        if (std::ranges::find(all.owners, item.owner) == all.owners.end())
            all.owners.push_back(item.owner);
        TRY(const auto on, all.complaint ? Result<std::vector<Notice>>(std::vector<Notice>()) : store.noticesOn(id));
        for (const auto &other : on)
            if (other.id != all.notice.id && needsRestrictedPath(other) == needsRestrictedPath(all.notice) &&
                std::ranges::find(all.others, other.id, &Notice::id) == all.others.end())
                all.others.push_back(other);
    }
    return all;
}

/// Whether a complaint in this queue is open and goes back to the notice.
Result<bool> isComplainedOf(BackendStore &store, const QueueId &queue, const NoticeId &notice)
{
    TRY(const auto complaints, store.complaintsAbout(notice));
    for (const auto &complaint : complaints) {
        TRY(const auto open, store.findOpenCase(CaseKind::Complaint, complaint.id.value));
        if (open && open->kase.queue == queue)
            return true;
    }
    return false;
}

/// Whether the case of a notice, or of a complaint about its decision, is open in this queue and names the item.
Result<bool> isNoticed(BackendStore &store, const QueueId &queue, const ItemId &item)
{
    TRY(const auto on, store.noticesOn(item));
    for (const auto &notice : on) {
        TRY(const auto open, store.findOpenCase(CaseKind::NoticeReview, notice.id.value));
        if (open && open->kase.queue == queue)
            return true;
        TRY(const bool complained, isComplainedOf(store, queue, notice.id));
        if (complained)
            return true;
    }
    return false;
}

Result<bool> anyNoticed(BackendStore &store, const QueueId &queue, const std::vector<ItemId> &items)
{
    for (const auto &item : items) {
        TRY(const bool stays, isNoticed(store, queue, item));
        if (stays)
            return true;
    }
    return false;
}

Result<void> enterNoticed(BackendStore &store, const CaseRecord &record)
{
    const auto &scope = record.kase.queue.value;
    TRY(const auto all, noticed(store, record));
    for (const auto &owner : all.owners)
        TRY_DONE(enter(store, scope, RecordType::Member, owner.value));
    for (const auto &item : all.items)
        TRY_DONE(enter(store, scope, RecordType::Item, item.value));
    for (const auto &other : all.others) {
        TRY(const bool elsewhere, isElsewhere(store, other.id, record.kase.queue));
        if (!elsewhere)
            TRY_DONE(enterBeside(store, record.kase.queue, other.id));
    }
    TRY_DONE(enter(store, scope, RecordType::Notice, all.notice.id.value));
    if (all.complaint)
        TRY_DONE(enter(store, scope, RecordType::Complaint, all.complaint->id.value));
    std::vector<Around> notes;
    TRY_DONE(addNotes(store, record, notes));
    for (const auto &note : notes)
        TRY_DONE(enter(store, scope, note.type, note.id));
    return {};
}

/// Notices that no open case of the queue keeps there go.
Result<void> leaveNotices(BackendStore &store, const Noticed &all, const QueueId &queue)
{
    if (all.complaint) {
        TRY_DONE(leave(store, queue.value, RecordType::Complaint, all.complaint->id.value));
        TRY(const bool stays, isComplainedOf(store, queue, all.notice.id));
        return stays ? Result<void>() : leave(store, queue.value, RecordType::Notice, all.notice.id.value);
    }
    auto notices = all.others;
    notices.push_back(all.notice);
    for (const auto &notice : notices) {
        TRY(const bool elsewhere, isElsewhere(store, notice.id, queue));
        TRY(const bool stays, anyNoticed(store, queue, notice.items));
        if (elsewhere || !stays)
            TRY_DONE(leave(store, queue.value, RecordType::Notice, notice.id.value));
    }
    return {};
}

/// What no other open case of the queue keeps there goes.
Result<void> leaveNoticed(BackendStore &store, const CaseRecord &record, const QueueId &queue)
{
    const auto &scope = queue.value;
    TRY(const auto all, noticed(store, record));
    std::vector<Around> notes;
    TRY_DONE(addNotes(store, record, notes));
    for (const auto &note : notes)
        TRY_DONE(leave(store, scope, note.type, note.id));
    TRY_DONE(leaveNotices(store, all, queue));
    for (const auto &item : all.items) {
        TRY(const bool stays, isNoticed(store, queue, item));
        if (!stays)
            TRY_DONE(leave(store, scope, RecordType::Item, item.value));
    }
    for (const auto &owner : all.owners) {
        TRY(const bool noticed, store.ownerIsNoticed(queue, owner));
        TRY(const bool complained, store.ownerIsInComplaint(queue, owner));
        TRY(const bool open, store.ownerHasOpenCase(queue, owner));
        if (!noticed && !complained && !open)
            TRY_DONE(leave(store, scope, RecordType::Member, owner.value));
    }
    return {};
}

/// Of a notice, or of a complaint about what was decided on one.
bool isAboutNotice(const Case &kase)
{
    return kase.kind == CaseKind::NoticeReview || kase.kind == CaseKind::Complaint;
}

} // namespace

Result<void> announceOpen(BackendStore &store, const CaseRecord &record)
{
    const auto &scope = record.kase.queue.value;
    if (isAboutNotice(record.kase)) {
        TRY_DONE(enterNoticed(store, record));
        return announceCase(store, record.kase);
    }
    TRY_DONE(enter(store, scope, RecordType::Member, record.owner.value));
    TRY(const auto records, around(store, record));
    for (const auto &other : records)
        TRY_DONE(other.type == RecordType::Notice ? enterBeside(store, record.kase.queue, NoticeId(other.id))
                                                  : enter(store, scope, other.type, other.id));
    return announceCase(store, record.kase);
}

Result<void> announceCase(BackendStore &store, const Case &kase)
{
    return store.putFeed(kase.queue.value, RecordType::Case, kase.id.value, ChangeOp::Upsert);
}

Result<void> announceGone(BackendStore &store, const CaseRecord &record, const QueueId &queue)
{
    const auto &scope = queue.value;
    TRY_DONE(store.putFeed(scope, RecordType::Case, record.kase.id.value, ChangeOp::Remove));
    if (isAboutNotice(record.kase))
        return leaveNoticed(store, record, queue);
    TRY(const auto records, around(store, record));
    for (const auto &other : records)
        TRY_DONE(leave(store, scope, other.type, other.id));
    TRY(const bool stays, store.ownerHasOpenCase(queue, record.owner));
    return stays ? Result<void>() : leave(store, scope, RecordType::Member, record.owner.value);
}

Result<void> announce(BackendStore &store, RecordType type, std::string_view id)
{
    TRY(const auto scopes, store.scopesWith(type, id));
    for (const auto &scope : scopes) {
        TRY(const auto op, store.feedOp(scope, type, id));
        if (op == ChangeOp::Upsert)
            TRY_DONE(store.putFeed(scope, type, id, ChangeOp::Upsert));
    }
    return {};
}

Result<void> announceWay(BackendStore &store, const Notice &notice)
{
    TRY(const bool hidden, goesRestricted(store, notice));
    if (hidden) {
        TRY(const auto scopes, store.scopesWith(RecordType::Notice, notice.id.value));
        for (const auto &scope : scopes) {
            TRY(const bool restricted, isRestrictedQueue(store, QueueId(scope)));
            if (!restricted)
                TRY_DONE(leave(store, scope, RecordType::Notice, notice.id.value));
        }
        return {};
    }
    for (const auto &item : notice.items) {
        TRY(const auto review, store.findOpenCase(CaseKind::ItemReview, item.value));
        if (review)
            TRY_DONE(announceOpen(store, *review));
        TRY(const auto on, store.noticesOn(item));
        for (const auto &other : on) {
            TRY(const auto open, store.findOpenCase(CaseKind::NoticeReview, other.id.value));
            if (open)
                TRY_DONE(announceOpen(store, *open));
        }
    }
    return {};
}

Result<void> announcePurged(BackendStore &store, RecordType type, std::string_view id)
{
    TRY(const auto scopes, store.scopesWith(type, id));
    for (const auto &scope : scopes)
        TRY_DONE(store.putFeed(scope, type, id, ChangeOp::Purge));
    return {};
}

} // namespace vigie::backend
