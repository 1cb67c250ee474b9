#include "models/compliance/StatementComposer.h"
#include "tests/models/compliance/DecisionDice.h"

#include <iostream>

/// Composed statements, one JSON text a line, COUNT for every clause from SEED on: composed_check.py shows them to a
/// validator that is not ours.
int main(int argc, char **argv)
{
    using namespace vigie;
    if (argc != 3)
        return 2;
    test::DecisionDice dice(std::stoull(argv[1]));
    const int count = std::stoi(argv[2]);
    for (const auto &clause : test::seedTemplates().templates)
        for (int i = 0; i < count; ++i) {
            const auto composed = compliance::compose(dice.whole(clause.clause), test::seedTemplates());
            if (!composed.statement)
                return 1;
            std::cout << composed.text << '\n';
        }
    return 0;
}
