#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace vigie::test {

/// Reads resources/compliance/statement.schema.json, as far as JSON Schema is used there, without anything of
/// models/compliance: the rules of the fake database.
class SchemaReader
{
public:
    SchemaReader();

    /// The fields of a statement that the schema refuses. Keys that it does not know are left to the caller.
    std::vector<std::string> faults(const nlohmann::json &statement) const;
    bool knows(const std::string &field) const { return m_schema["properties"].contains(field); }

private:
    bool holds(const nlohmann::json &rule, const nlohmann::json &value) const;
    bool holdsOfText(const nlohmann::json &rule, const std::string &text) const;
    bool holdsOfList(const nlohmann::json &rule, const nlohmann::json &list) const;
    bool holdsOfObject(const nlohmann::json &rule, const nlohmann::json &object) const;

    nlohmann::json m_schema;
};

} // namespace vigie::test
