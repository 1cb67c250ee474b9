#pragma once

#include "models/domain/ports/Commanding.h"

#include <vector>

namespace vigie::test {

/// Takes commands like an outbox and shows them to the test.
class FakeCommanding final : public domain::Commanding
{
public:
    struct Entered
    {
        domain::CommandId id;
        domain::CommandBody body;
        domain::CommandTerms terms;
    };

    Request<domain::CommandId> command(const domain::CommandBody &body, const domain::CommandTerms &terms) override
    {
        if (refuseWith)
            return answered<domain::CommandId>(*refuseWith);
        entered.push_back({domain::CommandId("entered-" + std::to_string(entered.size() + 1)), body, terms});
        return answered<domain::CommandId>(entered.back().id);
    }

    std::optional<Error> refuseWith;
    std::vector<Entered> entered;
};

} // namespace vigie::test
