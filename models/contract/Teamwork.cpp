#include "models/contract/Teamwork.h"

#include "models/contract/Fields.h"
#include "models/contract/Names.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void addText(Json &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = text.toStdString();
}

Colleague readColleague(Fields &f)
{
    return {f.id<PersonId>("person_id"), f.text("name")};
}

Json colleagueJson(const Colleague &colleague)
{
    return Json{{"person_id", colleague.id.value}, {"name", colleague.name.toStdString()}};
}

template <typename Enum> Enum word(Fields &f, const char *key)
{
    return fromWire<Enum>(f.word(key));
}

} // namespace

std::string writeHanding(const CaseHanding &handing)
{
    Json json = Json::object();
    if (handing.to)
        json["to"] = handing.to->value;
    addText(json, "note", handing.note);
    addText(json, "draft", handing.draft);
    return dump(json);
}

Result<CaseHanding> parseHanding(std::string_view json)
{
    return readObject<CaseHanding>(json, [](Fields &f) {
        CaseHanding handing{f.optionalId<PersonId>("to"), f.optionalText("note"), f.optionalText("draft")};
        return f.finish(handing);
    });
}

std::string writeParking(const ParkingWords &parking)
{
    Json json{{"until", toRfc3339(parking.until)}};
    addText(json, "note", parking.note);
    return dump(json);
}

Result<ParkingWords> parseParking(std::string_view json)
{
    return readObject<ParkingWords>(json, [](Fields &f) {
        ParkingWords parking{f.instant("until"), f.optionalText("note")};
        return f.finish(parking);
    });
}

std::string writePresence(const std::optional<CaseId> &kase)
{
    Json json = Json::object();
    if (kase)
        json["case_id"] = kase->value;
    return dump(json);
}

Result<std::optional<CaseId>> parsePresence(std::string_view json)
{
    return readObject<std::optional<CaseId>>(json, [](Fields &f) { return f.finish(f.optionalId<CaseId>("case_id")); });
}

std::string writeOnlookers(const std::vector<Onlooker> &onlookers)
{
    Json list = Json::array();
    for (const auto &onlooker : onlookers) {
        auto one = colleagueJson(onlooker.who);
        one["since"] = toRfc3339(onlooker.since);
        list.push_back(std::move(one));
    }
    return dump(Json{{"others", std::move(list)}});
}

Result<std::vector<Onlooker>> parseOnlookers(std::string_view json)
{
    return readObject<std::vector<Onlooker>>(json, [](Fields &f) {
        std::vector<Onlooker> onlookers;
        f.list("others", [&](Fields &o) {
            auto who = readColleague(o);
            onlookers.push_back({std::move(who), o.instant("since")});
        });
        return f.finish(onlookers);
    });
}

std::string writeRecusals(const std::vector<Recusal> &recusals)
{
    Json list = Json::array();
    for (const auto &recusal : recusals) {
        auto one = colleagueJson(recusal.who);
        one["member_id"] = recusal.member.value;
        one["member_name"] = recusal.memberName.toStdString();
        one["at"] = toRfc3339(recusal.at);
        list.push_back(std::move(one));
    }
    return dump(Json{{"items", std::move(list)}});
}

Result<std::vector<Recusal>> parseRecusals(std::string_view json)
{
    return readObject<std::vector<Recusal>>(json, [](Fields &f) {
        std::vector<Recusal> recusals;
        f.list("items", [&](Fields &r) {
            Recusal recusal{readColleague(r), r.id<MemberId>("member_id"), r.text("member_name"), {}};
            recusal.at = r.instant("at");
            recusals.push_back(std::move(recusal));
        });
        return f.finish(recusals);
    });
}

std::string writeRecusalEnd(const RecusalEnd &end)
{
    return dump(Json{{"person_id", end.person.value}, {"member_id", end.member.value}});
}

Result<RecusalEnd> parseRecusalEnd(std::string_view json)
{
    return readObject<RecusalEnd>(json, [](Fields &f) {
        return f.finish(RecusalEnd{f.id<PersonId>("person_id"), f.id<MemberId>("member_id")});
    });
}

std::string writeColleagues(const std::vector<Colleague> &colleagues)
{
    Json list = Json::array();
    for (const auto &colleague : colleagues)
        list.push_back(colleagueJson(colleague));
    return dump(Json{{"items", std::move(list)}});
}

Result<std::vector<Colleague>> parseColleagues(std::string_view json)
{
    return readObject<std::vector<Colleague>>(json, [](Fields &f) {
        std::vector<Colleague> colleagues;
        f.list("items", [&](Fields &c) { colleagues.push_back(readColleague(c)); });
        return f.finish(colleagues);
    });
}

std::string writeWaiting(const WaitingCases &waiting)
{
    Json json{{"handed", Json::array()}, {"parked", Json::array()}};
    for (const auto &handed : waiting.handed) {
        Json one{{"case_id", handed.caseId.value}, {"from", colleagueJson(handed.from)}};
        addText(one, "note", handed.note);
        addText(one, "draft", handed.draft);
        one["at"] = toRfc3339(handed.at);
        json["handed"].push_back(std::move(one));
    }
    for (const auto &parked : waiting.parked) {
        Json one{{"case_id", parked.caseId.value}, {"until", toRfc3339(parked.until)}};
        addText(one, "note", parked.note);
        json["parked"].push_back(std::move(one));
    }
    return dump(json);
}

Result<WaitingCases> parseWaiting(std::string_view json)
{
    return readObject<WaitingCases>(json, [](Fields &f) {
        WaitingCases waiting;
        f.list("handed", [&](Fields &h) {
            HandedCase handed;
            handed.caseId = h.id<CaseId>("case_id");
            h.object("from", [&](Fields &from) { handed.from = readColleague(from); });
            handed.note = h.optionalText("note");
            handed.draft = h.optionalText("draft");
            handed.at = h.instant("at");
            waiting.handed.push_back(std::move(handed));
        });
        f.list("parked", [&](Fields &p) {
            waiting.parked.push_back({p.id<CaseId>("case_id"), p.instant("until"), p.optionalText("note")});
        });
        return f.finish(waiting);
    });
}

std::string writeStanding(const CaseSituation &standing)
{
    Json json{{"case_id", standing.caseId.value},
              {"state", toWire(standing.state)},
              {"round", standing.round},
              {"item", standing.item.value},
              {"item_state", toWire(standing.itemState)},
              {"classification", toWire(standing.classification)},
              {"content_hash", standing.contentHash},
              {"policy_version", standing.policyVersion}};
    if (standing.caption)
        json["caption"] = standing.caption->toStdString();
    if (standing.decision) {
        const auto words = toWire(standing.decision->action);
        Json decision{{"action", words.action}};
        if (!words.classification.empty())
            decision["classification"] = words.classification;
        if (standing.decision->clause)
            decision["clause"] = standing.decision->clause->value;
        decision["author_name"] = standing.decision->authorName.toStdString();
        decision["at"] = toRfc3339(standing.decision->at);
        json["decision"] = std::move(decision);
    }
    return dump(json);
}

Result<CaseSituation> parseStanding(std::string_view json)
{
    return readObject<CaseSituation>(json, [](Fields &f) {
        constexpr auto Max = std::numeric_limits<int>::max();
        CaseSituation standing;
        standing.caseId = f.id<CaseId>("case_id");
        standing.state = word<CaseState>(f, "state");
        standing.round = static_cast<int>(f.integer("round", 1, Max));
        standing.item = f.id<ItemId>("item");
        standing.itemState = word<ItemState>(f, "item_state");
        standing.classification = word<Classification>(f, "classification");
        standing.contentHash = f.word("content_hash");
        standing.policyVersion = static_cast<int>(f.integer("policy_version", 1, Max));
        if (f.has("caption"))
            standing.caption = f.text("caption");
        f.optionalObject("decision", [&](Fields &d) {
            StandingDecision decision;
            decision.action = actionFromWire(d.word("action"), d.optionalWord("classification"));
            decision.clause = d.optionalId<ClauseId>("clause");
            decision.authorName = d.text("author_name");
            decision.at = d.instant("at");
            standing.decision = std::move(decision);
        });
        return f.finish(standing);
    });
}

} // namespace vigie::contract
