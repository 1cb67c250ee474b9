#pragma once

#include "models/domain/ports/SteppingUp.h"

#include <functional>
#include <optional>
#include <vector>

namespace vigie::test {

/// A person's authenticator in memory: one code is right, and each counts once.
class FakeSteppingUp final : public domain::SteppingUp
{
public:
    Request<void> confirm(const std::string &code) override
    {
        given.push_back(code);
        if (failWith)
            return answered<void>(*failWith);
        if (code != right)
            return answered<void>(ErrorCode::WrongCode);
        right.clear();
        if (onConfirmed)
            onConfirmed();
        return answered<void>(Result<void>());
    }

    std::string right = "287082";
    std::vector<std::string> given;
    std::optional<ErrorCode> failWith;
    std::function<void()> onConfirmed;
};

} // namespace vigie::test
