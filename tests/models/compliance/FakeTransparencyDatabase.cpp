#include "tests/models/compliance/FakeTransparencyDatabase.h"

#include <QString>

namespace vigie::test {

using Json = nlohmann::json;
using compliance::DatabaseAnswer;
using compliance::DatabaseReceipt;

namespace {

constexpr std::size_t LargestBatch = 100;

/// What Laravel does to every input before a rule sees it.
Json cleaned(const Json &value)
{
    if (value.is_string()) {
        const auto text = QString::fromStdString(value).trimmed();
        return text.isEmpty() ? Json() : Json(text.toStdString());
    }
    Json copy = value;
    if (copy.is_structured())
        for (auto &part : copy)
            part = cleaned(part);
    return copy;
}

Json messages(const std::vector<std::string> &fields)
{
    Json errors = Json::object();
    for (const auto &field : fields)
        errors[field] = {"The " + field + " field is not as it should be."};
    return errors;
}

} // namespace

DatabaseAnswer FakeTransparencyDatabase::json(int status, const Json &body)
{
    return {status, "application/json", body.dump(), {}};
}

DatabaseAnswer FakeTransparencyDatabase::answer(const std::string &path, const std::string &body)
{
    constexpr std::string_view Existing = "/statement/existing-puid/";
    if (!m_hasGoodToken)
        return json(401, {{"message", "Unauthenticated."}});
    if (path.starts_with(Existing))
        return existing(path.substr(Existing.size()));
    if (body.size() > m_largestBody)
        return {413, "text/html", "<html>413 Request Entity Too Large</html>", {}};
    const auto request = cleaned(Json::parse(body, nullptr, false));
    if (path == "/statement")
        return postOne(request);
    return path == "/statements" ? postMany(request) : json(404, {{"message", "Not found."}});
}

std::vector<std::string> FakeTransparencyDatabase::faults(const Json &statement)
{
    const auto text = statement.dump();
    auto judged = m_judged.find(text);
    if (judged == m_judged.end())
        judged = m_judged.emplace(text, m_schema.faults(statement)).first;
    auto fields = judged->second;
    if (statement.is_object() && statement.contains("puid") && statement["puid"].is_string() &&
        m_refused.contains(statement["puid"]))
        fields.emplace_back("category");
    return fields;
}

Json FakeTransparencyDatabase::create(const Json &statement)
{
    const auto number = QStringLiteral("%1").arg(m_entries.size() + 1, 12, 10, QLatin1Char('0')).toStdString();
    DatabaseReceipt receipt;
    receipt.uuid = "00000000-0000-4000-8000-" + number;
    receipt.permalink = "https://database.example/statement/" + receipt.uuid;
    receipt.createdAt = "2026-01-06 10:00:00";
    m_entries.emplace(statement["puid"], receipt);
    Json created = statement;
    created["uuid"] = receipt.uuid;
    created["permalink"] = receipt.permalink;
    created["self"] = "https://database.example/api/v1/statement/" + receipt.uuid;
    created["created_at"] = receipt.createdAt;
    created["platform_name"] = "Sample";
    return created;
}

DatabaseAnswer FakeTransparencyDatabase::postOne(const Json &statement)
{
    if (const auto fields = faults(statement); !fields.empty())
        return json(422, {{"message", "Invalid."}, {"errors", messages(fields)}});
    const std::string puid = statement["puid"];
    if (m_entries.contains(puid))
        return json(422, {{"message", "The identifier given is not unique within this platform."},
                          {"errors", {{"puid", {"The identifier given is not unique within this platform."}}}},
                          {"existing", {{"puid", puid}}}});
    return json(201, create(statement));
}

DatabaseAnswer FakeTransparencyDatabase::postMany(const Json &request)
{
    const auto list = request.is_object() ? request.value("statements", Json()) : Json();
    if (!list.is_array() || list.empty() || list.size() > LargestBatch)
        return json(422, {{"message", "Invalid."},
                          {"errors", {{"statements", {"The statements field must have between 1 and 100 items."}}}}});
    Json errors = Json::object();
    for (std::size_t i = 0; i < list.size(); ++i)
        if (const auto fields = faults(list[i]); !fields.empty())
            errors["statement_" + std::to_string(i)] = messages(fields);
    if (!errors.empty())
        return json(422, {{"errors", errors}});
    std::set<std::string> seen;
    Json existing = Json::array();
    for (const auto &statement : list)
        if (const std::string puid = statement["puid"]; m_entries.contains(puid) || !seen.insert(puid).second)
            existing.push_back(puid);
    constexpr auto NotUnique = "The platform identifier(s) are not all unique within this call.";
    if (!existing.empty())
        return json(422, {{"message", NotUnique}, {"errors", {{"puid", {NotUnique}}, {"existing_puids", existing}}}});
    Json created{{"statements", Json::array()}};
    for (const auto &statement : list)
        created["statements"].push_back(create(statement));
    return json(201, created);
}

DatabaseAnswer FakeTransparencyDatabase::existing(const std::string &puid) const
{
    const auto entry = m_entries.find(puid);
    if (entry == m_entries.end())
        return json(404, {{"message", "statement of reason not found"}, {"puid", puid}});
    Json body{{"message", "statement of reason found"}, {"puid", puid}};
    if (!m_tellsOnlyPuid) {
        body["uuid"] = entry->second.uuid;
        body["permalink"] = entry->second.permalink;
        body["created_at"] = entry->second.createdAt;
    }
    return json(302, body);
}

} // namespace vigie::test
