#include "models/contract/Policies.h"

#include "models/contract/Fields.h"
#include "models/contract/Names.h"
#include "models/contract/PolicyParts.h"
#include "models/contract/RecordParts.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

char readKey(Fields &f)
{
    const auto key = f.optionalWord("key");
    if (key.empty())
        return 0;
    if (key.size() != 1 || key[0] < 'A' || key[0] > 'Z') {
        f.fail("key", "is not a letter A to Z");
        return 0;
    }
    return key[0];
}

Clause readClause(Fields &f)
{
    Clause clause;
    clause.id = f.id<ClauseId>("id");
    clause.code = f.word("code");
    clause.category = fromWire<Category>(f.word("category"));
    clause.severity = fromWire<Severity>(f.word("severity"));
    for (const auto &action : f.words("actions"))
        clause.actions.push_back(actionFromClauseWord(action));
    clause.key = readKey(f);
    clause.title.byLanguage = f.texts("title");
    clause.text.byLanguage = f.texts("text");
    clause.allowed.byLanguage = f.texts("allowed");
    clause.forbidden.byLanguage = f.texts("forbidden");
    clause.statement.byLanguage = f.texts("statement");
    clause.twoReaders = f.optionalBoolean("two_readers", false);
    return clause;
}

Json clauseJson(const Clause &clause)
{
    Json actions = Json::array();
    for (const auto action : clause.actions)
        actions.push_back(clauseWord(action));
    Json json{{"id", clause.id.value},
              {"code", clause.code},
              {"category", toWire(clause.category)},
              {"severity", toWire(clause.severity)},
              {"actions", std::move(actions)}};
    if (clause.key)
        json["key"] = std::string(1, clause.key);
    json["title"] = textsJson(clause.title);
    json["text"] = textsJson(clause.text);
    json["allowed"] = textsJson(clause.allowed);
    json["forbidden"] = textsJson(clause.forbidden);
    json["statement"] = textsJson(clause.statement);
    if (clause.twoReaders)
        json["two_readers"] = true;
    return json;
}

} // namespace

Result<Policy> parsePolicy(std::string_view json)
{
    return readObject<Policy>(json, [](Fields &f) {
        Policy policy;
        policy.id = f.id<PolicyId>("id");
        policy.rev = f.integer("rev", 1, std::numeric_limits<std::int64_t>::max());
        policy.version = static_cast<int>(f.integer("version", 1, std::numeric_limits<int>::max()));
        policy.effectiveAt = f.instant("effective_at");
        f.list("clauses", [&](Fields &c) { policy.clauses.push_back(readClause(c)); });
        readPolicyParts(f, policy);
        return f.finish(policy);
    });
}

std::string writePolicy(const Policy &policy)
{
    Json clauses = Json::array();
    for (const auto &clause : policy.clauses)
        clauses.push_back(clauseJson(clause));
    Json json{{"id", policy.id.value},
              {"rev", policy.rev},
              {"version", policy.version},
              {"effective_at", toRfc3339(policy.effectiveAt)},
              {"clauses", std::move(clauses)}};
    writePolicyParts(json, policy);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace vigie::contract
