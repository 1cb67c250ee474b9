#include "tests/models/compliance/SchemaReader.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace vigie::test {

using Json = nlohmann::json;

namespace {

bool isOfType(const std::string &type, const Json &value)
{
    return (type == "null" && value.is_null()) || (type == "string" && value.is_string()) ||
           (type == "array" && value.is_array()) || (type == "object" && value.is_object());
}

/// `types` is a word or a list of them.
bool isOfTypes(const Json &types, const Json &value)
{
    if (types.is_string())
        return isOfType(types.get_ref<const std::string &>(), value);
    return std::ranges::any_of(types,
                               [&](const Json &type) { return isOfType(type.get_ref<const std::string &>(), value); });
}

bool matches(const std::string &pattern, const QString &text)
{
    static std::map<std::string, QRegularExpression> compiled;
    auto found = compiled.find(pattern);
    if (found == compiled.end()) {
        // PCRE writes \x{….} where ECMAScript writes \u…. .
        auto written = QString::fromStdString(pattern);
        written.replace(QRegularExpression(QStringLiteral("\\\\u([0-9a-f]{4})")), QStringLiteral("\\x{\\1}"));
        found = compiled.emplace(pattern, QRegularExpression(written)).first;
        if (!found->second.isValid())
            qFatal("pattern %s", pattern.c_str());
    }
    return found->second.match(text).hasMatch();
}

} // namespace

SchemaReader::SchemaReader()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/compliance/statement.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("statement.schema.json");
    m_schema = Json::parse(file.readAll().toStdString());
}

bool SchemaReader::holdsOfText(const Json &rule, const std::string &text) const
{
    const auto read = QString::fromStdString(text);
    if (rule.contains("maxLength") && std::size_t(read.toUcs4().size()) > rule["maxLength"])
        return false;
    if (rule.contains("pattern") && !matches(rule["pattern"], read))
        return false;
    return !rule.contains("format") || QDate::fromString(read, QStringLiteral("yyyy-MM-dd")).isValid();
}

bool SchemaReader::holdsOfList(const Json &rule, const Json &list) const
{
    const auto holdsOf = [this](const Json &inner) { return [&](const Json &entry) { return holds(inner, entry); }; };
    if (rule.contains("minItems") && list.size() < rule["minItems"])
        return false;
    if (rule.contains("items") && !std::ranges::all_of(list, holdsOf(rule["items"])))
        return false;
    return !rule.contains("contains") || std::ranges::any_of(list, holdsOf(rule["contains"]));
}

bool SchemaReader::holdsOfObject(const Json &rule, const Json &object) const
{
    if (rule.contains("required"))
        for (const auto &name : rule["required"])
            if (!object.contains(name.get<std::string>()))
                return false;
    if (rule.contains("properties"))
        for (const auto &[name, inner] : rule["properties"].items())
            if (object.contains(name) && !holds(inner, object[name]))
                return false;
    return true;
}

bool SchemaReader::holds(const Json &rule, const Json &value) const
{
    if (rule.contains("$ref"))
        return holds(m_schema.at(Json::json_pointer(rule["$ref"].get<std::string>().substr(1))), value);
    if (rule.contains("type") && !isOfTypes(rule["type"], value))
        return false;
    if (rule.contains("enum") && std::ranges::count(rule["enum"], value) == 0)
        return false;
    if (rule.contains("const") && rule["const"] != value)
        return false;
    if (rule.contains("anyOf") &&
        std::ranges::none_of(rule["anyOf"], [&](const Json &inner) { return holds(inner, value); }))
        return false;
    if (rule.contains("if") && holds(rule["if"], value) && !holds(rule["then"], value))
        return false;
    if (value.is_string())
        return holdsOfText(rule, value);
    if (value.is_array())
        return holdsOfList(rule, value);
    return !value.is_object() || holdsOfObject(rule, value);
}

std::vector<std::string> SchemaReader::faults(const Json &statement) const
{
    std::vector<std::string> fields;
    for (const auto &name : m_schema["required"])
        if (!statement.contains(name.get<std::string>()))
            fields.push_back(name);
    for (const auto &[name, rule] : m_schema["properties"].items())
        if (statement.contains(name) && !holds(rule, statement[name]))
            fields.push_back(name);
    for (const auto &condition : m_schema["allOf"])
        if (!holds(condition, statement)) {
            // The server puts it under the field that is missing, or under the first restriction.
            const auto &missing =
                condition.contains("then") ? condition["then"]["required"] : condition["anyOf"][0]["required"];
            for (const auto &name : missing)
                fields.push_back(name);
        }
    return fields;
}

} // namespace vigie::test
