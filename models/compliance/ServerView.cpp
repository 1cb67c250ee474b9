#include "models/compliance/ServerView.h"

#include "models/compliance/StatementRules.h"
#include "models/compliance/StatementText.h"

#include <nlohmann/json.hpp>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;

/// The server trims before it validates, at every depth.
Json trimmedValue(const Json &value)
{
    if (value.is_string()) {
        const auto text = trimmed(value.get_ref<const Json::string_t &>());
        return text.empty() ? Json(nullptr) : Json(text);
    }
    if (!value.is_structured())
        return value;
    Json copy = value;
    for (auto &part : copy)
        part = trimmedValue(part);
    return copy;
}

} // namespace

std::vector<Dependence> droppedDependences(const Json &statement, Endpoint endpoint)
{
    std::vector<Dependence> dropped;
    for (const auto &dependence : dependences()) {
        const bool isDropping = endpoint == Endpoint::Batch || dependence.droppedBySingle;
        if (isDropping && given(statement, dependence.field) != nullptr && !isKept(dependence, statement))
            dropped.push_back(dependence);
    }
    return dropped;
}

ServerView serverView(const Json &statement, Endpoint endpoint)
{
    ServerView view;
    if (!statement.is_object())
        return view;
    Json read = trimmedValue(statement);
    for (const auto &[key, value] : statement.items())
        if (findField(key) == nullptr) {
            view.drops.push_back(key);
            read.erase(key);
        }
    for (const auto &dependence : droppedDependences(read, endpoint))
        view.drops.emplace_back(dependence.field);
    if (const auto *ids = given(read, "content_id"); ids != nullptr && ids->is_object())
        for (const auto &[key, value] : ids->items())
            if (key != EanKey)
                view.drops.push_back("content_id." + key);
    if (endpoint == Endpoint::Batch && given(read, "content_id_ean") != nullptr)
        view.drops.emplace_back("content_id_ean"); // the single endpoint only takes it
    view.accepts = checkRules(read).empty();
    return view;
}

} // namespace vigie::compliance
