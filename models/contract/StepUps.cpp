#include "models/contract/StepUps.h"

#include "models/base/OneTimeCode.h"
#include "models/contract/Fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vigie::contract {

std::string writeStepUp(std::string_view code)
{
    return nlohmann::ordered_json{{"code", code}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<std::string> parseStepUp(std::string_view json)
{
    return readObject<std::string>(json, [](Fields &f) {
        auto code = f.word("code");
        const bool digits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || code.size() != static_cast<std::size_t>(CodeDigits))
            f.fail("code", "is not six digits");
        return f.finish(std::move(code));
    });
}

} // namespace vigie::contract
