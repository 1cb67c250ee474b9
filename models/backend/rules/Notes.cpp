#include "models/backend/rules/Notes.h"

#include "models/backend/rules/Access.h"

namespace vigie::backend {

using namespace vigie::domain;

Result<void> appendNote(BackendStore &store, const Person &person, const CaseRecord &record, const QString &text,
                        Instant now)
{
    const Note note{NoteId::make(), 1, record.kase.id, person.id, person.name, text, now};
    TRY_DONE(store.writeNote(note));
    if (record.kase.state == CaseState::Closed)
        return {}; // a closed case is in no feed; its notes come back with it
    return store.putFeed(record.kase.queue.value, RecordType::Note, note.id.value, ChangeOp::Upsert);
}

Result<Receipt> addNote(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &note = std::get<CaseNote>(command.body);
    TRY(const auto record, workableCase(store, person, note.caseId));
    TRY_DONE(appendNote(store, person, record, note.text, now));
    return Receipt{command.id, ReceiptOutcome::Applied, std::nullopt, now};
}

} // namespace vigie::backend
