#include "models/contract/TeamRecords.h"

#include "models/contract/Fields.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxRev = std::numeric_limits<std::int64_t>::max();

std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string writeNote(const Note &note)
{
    return dump(Json{{"id", note.id.value},
                     {"rev", note.rev},
                     {"case_id", note.caseId.value},
                     {"author", note.author.value},
                     {"author_name", note.authorName.toStdString()},
                     {"text", note.text.toStdString()},
                     {"at", toRfc3339(note.at)}});
}

Result<Note> parseNote(std::string_view json)
{
    return readObject<Note>(json, [](Fields &f) {
        Note note;
        note.id = f.id<NoteId>("id");
        note.rev = f.integer("rev", 1, MaxRev);
        note.caseId = f.id<CaseId>("case_id");
        note.author = f.id<PersonId>("author");
        note.authorName = f.text("author_name");
        note.text = f.text("text");
        note.at = f.instant("at");
        return f.finish(note);
    });
}

std::string writeAlarm(const Alarm &alarm)
{
    Json json{{"id", alarm.id.value}, {"rev", alarm.rev}};
    if (alarm.caseId)
        json["case_id"] = alarm.caseId->value;
    if (alarm.member)
        json["member_id"] = alarm.member->value;
    json["raised_by"] = alarm.raisedBy.value;
    json["raised_by_name"] = alarm.raisedByName.toStdString();
    json["words"] = alarm.words.toStdString();
    json["at"] = toRfc3339(alarm.at);
    if (alarm.seenAt) {
        json["seen_at"] = toRfc3339(*alarm.seenAt);
        json["seen_by_name"] = alarm.seenByName.toStdString();
    }
    return dump(json);
}

Result<Alarm> parseAlarm(std::string_view json)
{
    return readObject<Alarm>(json, [](Fields &f) {
        Alarm alarm;
        alarm.id = f.id<AlarmId>("id");
        alarm.rev = f.integer("rev", 1, MaxRev);
        alarm.caseId = f.optionalId<CaseId>("case_id");
        alarm.member = f.optionalId<MemberId>("member_id");
        alarm.raisedBy = f.id<PersonId>("raised_by");
        alarm.raisedByName = f.text("raised_by_name");
        alarm.words = f.text("words");
        alarm.at = f.instant("at");
        alarm.seenAt = f.optionalInstant("seen_at");
        alarm.seenByName = f.optionalText("seen_by_name");
        return f.finish(alarm);
    });
}

} // namespace vigie::contract
