#include "models/compliance/YearlyReport.h"
#include "tests/models/compliance/YearDice.h"

#include <iostream>

/// A seeded year and the report of it, as one JSON text: report_check.py computes the report again.
int main(int argc, char **argv)
{
    using namespace vigie;
    if (argc != 2)
        return 2;
    test::YearDice dice(std::stoull(argv[1]));
    const auto rows = dice.year();
    const auto report = compliance::yearlyReport(rows);
    if (!report)
        return 1;
    nlohmann::json json{{"rows", test::yearJson(rows)}, {"parts", nlohmann::json::object()}};
    for (const auto &part : *report)
        json["parts"][part.file] = compliance::csvOf(part);
    std::cout << json.dump() << '\n';
    return 0;
}
