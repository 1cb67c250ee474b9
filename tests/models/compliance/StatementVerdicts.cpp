#include "models/compliance/StatementRules.h"
#include "tests/models/compliance/StatementVectors.h"

#include <iostream>
#include <set>
#include <string>

/// What checkRules() says about statements, one JSON text a line from standard input: for each a line with the fields
/// at fault, "" for the statement as a whole. Compared with an independent validator by schema_check.py.
int main()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto statement = nlohmann::json::parse(line, nullptr, false);
        if (statement.is_discarded())
            return 1;
        std::set<std::string> fields;
        for (const auto &finding : vigie::compliance::checkRules(statement))
            fields.insert(vigie::test::fieldOf(finding.field));
        std::cout << nlohmann::json(fields).dump() << '\n';
    }
    return 0;
}
