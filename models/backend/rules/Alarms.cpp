#include "models/backend/rules/Alarms.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Announcing.h"

#include <nlohmann/json.hpp>

namespace vigie::backend {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

Result<Json> itemFacts(BackendStore &store, const CaseRecord &record)
{
    TRY(const auto item, store.readItem(ItemId(record.kase.subject)));
    Json media = Json::array();
    for (const auto &medium : item.media)
        media.push_back({{"media_id", medium.id.value}, {"type", medium.type}, {"sha256", medium.sha256}});
    return Json{{"case_id", record.kase.id.value},
                {"item_id", item.id.value},
                {"created_at", toRfc3339(item.createdAt)},
                {"content_hash", item.contentHash},
                {"media", std::move(media)}};
}

Result<Json> memberFacts(BackendStore &store, const MemberId &id)
{
    TRY(const auto member, store.readMember(id));
    Json json{{"member_id", member.id.value}, {"handle", member.handle.toStdString()}};
    if (!member.country.empty())
        json["country"] = member.country;
    return json;
}

/// Facts, times, identifiers and hashes. Where it goes is decided by people: nothing is sent from here.
Result<std::string> packet(BackendStore &store, const Alarm &alarm, const std::optional<CaseRecord> &record)
{
    Json json{{"legal_basis", "Regulation (EU) 2022/2065, Art. 18"},
              {"state", "started"},
              {"started_at", toRfc3339(alarm.at)},
              {"started_by", alarm.raisedBy.value},
              {"statement", alarm.words.toStdString()}};
    if (record && record->kase.kind == CaseKind::ItemReview) {
        TRY(json["item"], itemFacts(store, *record));
    } else if (record) {
        json["case_id"] = record->kase.id.value;
    }
    if (alarm.member) {
        TRY(json["member"], memberFacts(store, *alarm.member));
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Whether it is about restricted content, as far as its case tells.
Result<bool> isRestricted(BackendStore &store, const Alarm &alarm)
{
    if (!alarm.caseId)
        return false;
    TRY(const auto record, store.readCase(*alarm.caseId));
    TRY(const auto queue, store.readQueue(record.kase.queue));
    return queue.permission == permission::RestrictedWork;
}

Result<void> tellLeads(BackendStore &store, const Alarm &alarm)
{
    TRY(const bool restricted, isRestricted(store, alarm));
    return store.putFeed(restricted ? RestrictedLeadScope : LeadScope, RecordType::Alarm, alarm.id.value,
                         ChangeOp::Upsert);
}

} // namespace

Result<Receipt> raiseAlarm(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &alert = std::get<DangerAlert>(command.body);
    std::optional<CaseRecord> record;
    if (!alert.caseId.empty()) {
        TRY(record, workableCase(store, person, alert.caseId));
    }
    Alarm alarm;
    alarm.id = AlarmId::make();
    alarm.rev = 1;
    if (record) {
        alarm.caseId = record->kase.id;
        alarm.member = record->owner; // as the platform knows it, whatever the workstation says
    } else {
        alarm.member = alert.member;
    }
    alarm.raisedBy = person.id;
    alarm.raisedByName = person.name;
    alarm.words = alert.words;
    alarm.at = now;
    if (alarm.member && !store.readMember(*alarm.member))
        alarm.member.reset(); // an alarm is never refused for a member who is gone
    TRY(const auto facts, packet(store, alarm, record));
    TRY_DONE(store.writeAlarm(alarm, facts));
    TRY_DONE(tellLeads(store, alarm));
    return Receipt{command.id, ReceiptOutcome::Applied, std::nullopt, now};
}

Result<void> takeOverAlarm(BackendStore &store, const Person &person, const AlarmId &id, Instant now)
{
    if (!person.may(permission::LeadView))
        return {ErrorCode::Permission, "lead.view"};
    TRY(auto alarm, store.readAlarm(id));
    if (alarm.seenAt)
        return {};
    alarm.seenAt = now;
    alarm.seenByName = person.name;
    ++alarm.rev;
    TRY_DONE(store.writeAlarm(alarm, {}));
    return announce(store, RecordType::Alarm, id.value);
}

Result<std::string> packetOf(BackendStore &store, const Person &person, const AlarmId &id)
{
    if (!person.may(permission::LeadView))
        return {ErrorCode::Permission, "lead.view"};
    TRY(const auto alarm, store.readAlarm(id));
    TRY(const bool restricted, isRestricted(store, alarm));
    if (restricted && !person.may(permission::RestrictedWork))
        return {ErrorCode::NotFound, "alarm"};
    return store.alarmPacket(id);
}

} // namespace vigie::backend
