#include "models/contract/Disputes.h"

#include "models/contract/CertificationVerdicts.h"
#include "models/contract/Fields.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxRev = std::numeric_limits<std::int64_t>::max();
constexpr std::array Stages{Word{DisputeStage::Open, "open"}, Word{DisputeStage::Withdrawn, "withdrawn"},
                            Word{DisputeStage::ForRecipient, "for_recipient"},
                            Word{DisputeStage::ForPlatform, "for_platform"}, Word{DisputeStage::Partly, "partly"}};

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::chrono::year_month_day readDay(Fields &f, const char *key)
{
    const auto day = parseDay(f.word(key));
    if (!day && !f.failed())
        f.fail(key, "is not a day");
    return day ? *day : std::chrono::year_month_day();
}

void writeEntry(Json &json, const DisputeEntry &entry)
{
    json["body"] = entry.body.toStdString();
    if (!entry.reference.isEmpty())
        json["reference"] = entry.reference.toStdString();
    json["received_on"] = writeDay(entry.receivedOn);
    json["stage"] = wordOf(Stages, entry.stage);
    if (entry.endedOn)
        json["ended_on"] = writeDay(*entry.endedOn);
    json["implemented"] = entry.implemented;
}

DisputeEntry readEntry(Fields &f)
{
    DisputeEntry entry;
    entry.body = f.text("body");
    entry.reference = f.optionalText("reference");
    entry.receivedOn = readDay(f, "received_on");
    entry.stage = valueOf(Stages, f.word("stage"));
    if (f.has("ended_on"))
        entry.endedOn = readDay(f, "ended_on");
    entry.implemented = f.boolean("implemented");
    return entry;
}

Json disputeJson(const Dispute &dispute)
{
    Json json{{"id", dispute.id.value},
              {"rev", dispute.rev},
              {"notice_id", dispute.notice.value},
              {"decision_id", dispute.decision.value},
              {"decided_at", toRfc3339(dispute.decidedAt)}};
    writeEntry(json, dispute.entry);
    json["author"] = dispute.author.value;
    json["at"] = toRfc3339(dispute.at);
    return json;
}

Dispute readDispute(Fields &f)
{
    Dispute dispute;
    dispute.id = f.id<DisputeId>("id");
    dispute.rev = f.integer("rev", 1, MaxRev);
    dispute.notice = f.id<NoticeId>("notice_id");
    dispute.decision = f.id<DecisionId>("decision_id");
    dispute.decidedAt = f.instant("decided_at");
    dispute.entry = readEntry(f);
    dispute.author = f.id<PersonId>("author");
    dispute.at = f.instant("at");
    return dispute;
}

} // namespace

std::string writeDispute(const Dispute &dispute)
{
    return dumped(disputeJson(dispute));
}

Result<Dispute> parseDispute(std::string_view json)
{
    return readObject<Dispute>(json, [](Fields &f) { return f.finish(readDispute(f)); });
}

std::string writeDisputes(const std::vector<Dispute> &disputes)
{
    Json list = Json::array();
    for (const auto &dispute : disputes)
        list.push_back(disputeJson(dispute));
    return dumped({{"items", std::move(list)}});
}

Result<std::vector<Dispute>> parseDisputes(std::string_view json)
{
    return readObject<std::vector<Dispute>>(json, [](Fields &f) {
        std::vector<Dispute> disputes;
        f.list("items", [&](Fields &each) { disputes.push_back(readDispute(each)); });
        return f.finish(std::move(disputes));
    });
}

std::string writeDisputeOpening(const DisputeOpening &opening)
{
    Json json{{"decision_id", opening.decision.value}};
    writeEntry(json, opening.entry);
    return dumped(json);
}

Result<DisputeOpening> parseDisputeOpening(std::string_view json)
{
    return readObject<DisputeOpening>(json, [](Fields &f) {
        DisputeOpening opening;
        opening.decision = f.id<DecisionId>("decision_id");
        opening.entry = readEntry(f);
        return f.finish(std::move(opening));
    });
}

std::string writeDisputeRevision(const DisputeRevision &change)
{
    Json json{{"expect", {{"rev", change.rev}}}};
    writeEntry(json, change.entry);
    return dumped(json);
}

Result<DisputeRevision> parseDisputeRevision(std::string_view json)
{
    return readObject<DisputeRevision>(json, [](Fields &f) {
        DisputeRevision change;
        f.object("expect", [&](Fields &e) { change.rev = e.integer("rev", 1, MaxRev); });
        change.entry = readEntry(f);
        return f.finish(std::move(change));
    });
}

} // namespace vigie::contract
