#include "tests/models/compliance/StatementVectors.h"

#include <QFile>

namespace vigie::test {

using Json = nlohmann::json;

const Json &statementVectors()
{
    static const Json json = [] {
        QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/statements.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("tests/data/statements.json");
        return Json::parse(file.readAll().toStdString());
    }();
    return json;
}

Json exampleStatement(const std::string &id)
{
    for (const auto &example : statementVectors()["examples"])
        if (example["id"] == id)
            return example["statement"];
    qFatal("no example %s", id.c_str());
}

Json edgeStatement(const Json &edge)
{
    Json statement = exampleStatement(edge["base"]);
    for (const auto &[key, value] : edge["patch"].items()) {
        if (value == "__absent__")
            statement.erase(key);
        else
            statement[key] = value;
    }
    return statement;
}

std::string fieldOf(const std::string &path)
{
    return path.substr(0, path.find_first_of("[."));
}

} // namespace vigie::test
