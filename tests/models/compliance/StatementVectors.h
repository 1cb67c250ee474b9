#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// The vectors of tests/data/statements.json.
namespace vigie::test {

const nlohmann::json &statementVectors();

/// The statement of an example, by its id.
nlohmann::json exampleStatement(const std::string &id);

/// An edge vector's statement: its base with the patch.
nlohmann::json edgeStatement(const nlohmann::json &edge);

/// V3, which has something in most fields and no finding.
inline nlohmann::json flawless()
{
    return exampleStatement("V3");
}

/// The field of a finding's path: "content_type" of "content_type[1]".
std::string fieldOf(const std::string &path);

} // namespace vigie::test
