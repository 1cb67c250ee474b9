#include "models/backend/rules/Announcing.h"

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

struct Around
{
    RecordType type;
    std::string id;
};

/// What comes and goes with the case besides its owner: what it is about, notices on that, notes.
Result<std::vector<Around>> around(BackendStore &store, const CaseRecord &record)
{
    const bool certification = record.kase.kind == CaseKind::Certification;
    std::vector<Around> records{{certification ? RecordType::Application : RecordType::Item, record.kase.subject}};
    if (!certification) {
        TRY(const auto notices, store.noticesOn(ItemId(record.kase.subject)));
        for (const auto &notice : notices)
            records.push_back({RecordType::Notice, notice.id.value});
    }
    TRY(const auto notes, store.notesOn(record.kase.id));
    for (const auto &note : notes)
        records.push_back({RecordType::Note, note.id.value});
    return records;
}

} // namespace

Result<void> announceOpen(BackendStore &store, const CaseRecord &record)
{
    const auto &scope = record.kase.queue.value;
    TRY_DONE(enter(store, scope, RecordType::Member, record.owner.value));
    TRY(const auto records, around(store, record));
    for (const auto &other : records)
        TRY_DONE(enter(store, scope, other.type, other.id));
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

Result<void> announcePurged(BackendStore &store, RecordType type, std::string_view id)
{
    TRY(const auto scopes, store.scopesWith(type, id));
    for (const auto &scope : scopes)
        TRY_DONE(store.putFeed(scope, type, id, ChangeOp::Purge));
    return {};
}

} // namespace vigie::backend
