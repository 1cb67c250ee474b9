#pragma once

#include "models/domain/ports/VerdictReader.h"

namespace vigie::test {

class FakeVerdictReader final : public domain::VerdictReader
{
public:
    Request<std::vector<domain::Verdict>> verdicts(const domain::ItemId &item) override
    {
        asked.push_back(item);
        if (failWith)
            return answered<std::vector<domain::Verdict>>(*failWith);
        return answered<std::vector<domain::Verdict>>(known);
    }

    std::vector<domain::Verdict> known;
    std::vector<domain::ItemId> asked;
    std::optional<ErrorCode> failWith;
};

} // namespace vigie::test
