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

Result<void> bump(BackendStore &store, RecordType type, std::string_view id)
{
    switch (type) {
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

} // namespace

Result<void> announceOpen(BackendStore &store, const CaseRecord &record)
{
    const auto &scope = record.kase.queue.value;
    const ItemId item(record.kase.subject);
    TRY_DONE(enter(store, scope, RecordType::Member, record.owner.value));
    TRY_DONE(enter(store, scope, RecordType::Item, item.value));
    TRY(const auto notices, store.noticesOn(item));
    for (const auto &notice : notices)
        TRY_DONE(enter(store, scope, RecordType::Notice, notice.id.value));
    TRY(const auto notes, store.notesOn(record.kase.id));
    for (const auto &note : notes)
        TRY_DONE(enter(store, scope, RecordType::Note, note.id.value));
    return announceCase(store, record.kase);
}

Result<void> announceCase(BackendStore &store, const Case &kase)
{
    return store.putFeed(kase.queue.value, RecordType::Case, kase.id.value, ChangeOp::Upsert);
}

Result<void> announceGone(BackendStore &store, const CaseRecord &record, const QueueId &queue)
{
    const auto &scope = queue.value;
    const ItemId item(record.kase.subject);
    TRY_DONE(store.putFeed(scope, RecordType::Case, record.kase.id.value, ChangeOp::Remove));
    TRY_DONE(leave(store, scope, RecordType::Item, item.value));
    TRY(const auto notices, store.noticesOn(item));
    for (const auto &notice : notices)
        TRY_DONE(leave(store, scope, RecordType::Notice, notice.id.value));
    TRY(const auto notes, store.notesOn(record.kase.id));
    for (const auto &note : notes)
        TRY_DONE(leave(store, scope, RecordType::Note, note.id.value));
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
