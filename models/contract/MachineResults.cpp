#include "models/contract/MachineResults.h"

#include "models/contract/CertificationNames.h"
#include "models/contract/Fields.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr double OldestAge = 130; // years; whatever is above it is no age
constexpr double WidestSpread = 1000;

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json estimateJson(const FirstEstimate &first)
{
    Json json{{"provider", first.provider}, {"years", first.estimate.years}};
    if (first.estimate.spread)
        json["spread"] = *first.estimate.spread;
    if (first.estimate.isLive)
        json["live"] = *first.estimate.isLive;
    json["at"] = toRfc3339(first.at);
    return json;
}

Json partJson(const SubCheck &part)
{
    Json details = Json::array();
    for (const auto &detail : part.details)
        details.push_back({{"name", detail.name}, {"value", detail.value}});
    return {{"name", part.name},
            {"result", toWire(part.result)},
            {"result_word", part.resultWord},
            {"by", toWire(part.by)},
            {"details", std::move(details)}};
}

Json checkJson(const IdentityCheck &check)
{
    Json json{{"kind", toWire(check.kind)},
              {"kind_word", check.kindWord},
              {"done", check.isDone},
              {"recommendation", toWire(check.recommendation)},
              {"recommendation_word", check.recommendationWord}};
    if (!check.reason.empty())
        json["reason"] = check.reason;
    if (!check.suggestion.empty())
        json["suggestion"] = check.suggestion;
    if (check.updatedAt)
        json["updated_at"] = toRfc3339(*check.updatedAt);
    json["parts"] = Json::array();
    for (const auto &part : check.parts)
        json["parts"].push_back(partJson(part));
    return json;
}

Json verdictJson(const IdentityVerdict &verdict)
{
    Json checks = Json::array();
    for (const auto &check : verdict.checks)
        checks.push_back(checkJson(check));
    return {{"provider", verdict.provider},    {"session_id", verdict.sessionId},
            {"reference", verdict.reference},  {"state", toWire(verdict.state)},
            {"state_word", verdict.stateWord}, {"received_at", toRfc3339(verdict.receivedAt)},
            {"checks", std::move(checks)}};
}

FirstEstimate readEstimate(Fields &f)
{
    FirstEstimate first;
    first.provider = f.word("provider");
    first.estimate.years = f.number("years", 0, OldestAge);
    if (f.has("spread"))
        first.estimate.spread = f.number("spread", 0, WidestSpread);
    if (f.has("live"))
        first.estimate.isLive = f.boolean("live");
    first.at = f.instant("at");
    return first;
}

/// Words of a provider are text from outside: longer than ours may be.
std::string outside(Fields &f, const char *key)
{
    return f.optionalText(key).toStdString();
}

SubCheck readPart(Fields &f)
{
    SubCheck part;
    part.name = outside(f, "name");
    part.result = fromWire<SubCheckResult>(f.word("result"));
    part.resultWord = outside(f, "result_word");
    part.by = fromWire<CheckedBy>(f.optionalWord("by"));
    f.list("details", [&](Fields &d) { part.details.push_back({outside(d, "name"), outside(d, "value")}); });
    return part;
}

IdentityCheck readCheck(Fields &f)
{
    IdentityCheck check;
    check.kind = fromWire<IdentityCheckKind>(f.word("kind"));
    check.kindWord = outside(f, "kind_word");
    check.isDone = f.boolean("done");
    check.recommendation = fromWire<Recommendation>(f.word("recommendation"));
    check.recommendationWord = outside(f, "recommendation_word");
    check.reason = outside(f, "reason");
    check.suggestion = outside(f, "suggestion");
    check.updatedAt = f.optionalInstant("updated_at");
    f.list("parts", [&](Fields &p) { check.parts.push_back(readPart(p)); });
    return check;
}

IdentityVerdict readIdentityVerdict(Fields &f)
{
    IdentityVerdict verdict;
    verdict.provider = f.word("provider");
    verdict.sessionId = outside(f, "session_id");
    verdict.reference = outside(f, "reference");
    verdict.state = fromWire<IdentitySessionState>(f.word("state"));
    verdict.stateWord = outside(f, "state_word");
    verdict.receivedAt = f.instant("received_at");
    f.list("checks", [&](Fields &c) { verdict.checks.push_back(readCheck(c)); });
    return verdict;
}

} // namespace

std::string writeMachineResults(const MachineResults &results)
{
    Json json = Json::object();
    if (results.estimate)
        json["estimate"] = estimateJson(*results.estimate);
    json["verdicts"] = Json::array();
    for (const auto &verdict : results.verdicts)
        json["verdicts"].push_back(verdictJson(verdict));
    return dumped(json);
}

Result<MachineResults> parseMachineResults(std::string_view json)
{
    return readObject<MachineResults>(json, [](Fields &f) {
        MachineResults results;
        f.optionalObject("estimate", [&](Fields &e) { results.estimate = readEstimate(e); });
        f.list("verdicts", [&](Fields &v) { results.verdicts.push_back(readIdentityVerdict(v)); });
        return f.finish(results);
    });
}

std::string writeIdentityVerdict(const IdentityVerdict &verdict)
{
    return dumped(verdictJson(verdict));
}

Result<IdentityVerdict> parseIdentityVerdict(std::string_view json)
{
    return readObject<IdentityVerdict>(json, [](Fields &f) { return f.finish(readIdentityVerdict(f)); });
}

std::string writeFirstEstimate(const FirstEstimate &estimate)
{
    return dumped(estimateJson(estimate));
}

Result<FirstEstimate> parseFirstEstimate(std::string_view json)
{
    return readObject<FirstEstimate>(json, [](Fields &f) { return f.finish(readEstimate(f)); });
}

} // namespace vigie::contract
