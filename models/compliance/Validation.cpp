#include "models/compliance/Validation.h"

#include "models/compliance/StatementRules.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace vigie::compliance {

using Json = nlohmann::json;

Validation validate(const Json &statement, const LintContext &context, Endpoint endpoint)
{
    Validation validation{checkRules(statement), serverView(statement, endpoint)};
    for (auto &finding : lint(statement, context))
        validation.findings.push_back(std::move(finding));
    return validation;
}

std::vector<Validation> validateBatch(std::span<const Json> statements, const LintContext &context)
{
    std::vector<Validation> validations;
    std::map<std::string, std::size_t> firstWith;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        auto &validation = validations.emplace_back(validate(statements[i], context, Endpoint::Batch));
        const auto *puid = statements[i].is_object() ? given(statements[i], "puid") : nullptr;
        if (puid == nullptr || !puid->is_string())
            continue;
        const auto [first, isNew] = firstWith.emplace(puid->get<std::string>(), i);
        if (!isNew) {
            validation.findings.push_back({Rule::RepeatedPuid, "puid", {}, 0, std::int64_t(first->second)});
            validation.server.accepts = false;
        }
    }
    return validations;
}

} // namespace vigie::compliance
