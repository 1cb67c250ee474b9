#pragma once

#include "models/base/Result.h"

#include <string>
#include <string_view>

namespace vigie::backend::api {

/// Where the DSA Transparency Database is, for instance https://transparency.dsa.ec.europa.eu/api/v1.
struct TransparencyAddress
{
    bool isSecure = true;
    std::string host; ///< without brackets
    std::string port;
    std::string path; ///< of everything there, without a slash at its end

    /// Plain HTTP is taken to a loopback literal only. Errors: Invalid.
    static Result<TransparencyAddress> parse(std::string_view url);

    friend bool operator==(const TransparencyAddress &, const TransparencyAddress &) = default;
};

} // namespace vigie::backend::api
