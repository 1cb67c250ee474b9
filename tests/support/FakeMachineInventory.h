#pragma once

#include "models/domain/ports/MachineInventory.h"

namespace vigie::test {

/// A machine of which the test says what it holds and what can be proved.
class FakeMachineInventory final : public domain::MachineInventory
{
public:
    Request<std::vector<domain::Held>> count() override
    {
        ++counts;
        return refuseWith ? answered<std::vector<domain::Held>>(*refuseWith)
                          : answered<std::vector<domain::Held>>(held);
    }
    Request<std::vector<domain::Proved>> verify() override
    {
        return refuseWith ? answered<std::vector<domain::Proved>>(*refuseWith)
                          : answered<std::vector<domain::Proved>>(proved);
    }

    std::vector<domain::Held> held;
    std::vector<domain::Proved> proved;
    std::optional<Error> refuseWith;
    int counts = 0;
};

} // namespace vigie::test
