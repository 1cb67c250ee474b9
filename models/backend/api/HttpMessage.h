#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie::backend::api {

/// A request as the platform's rules need it, without the library that read it.
struct HttpRequest
{
    std::string method;                                       ///< upper case
    std::string target;                                       ///< path and query, as sent
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;

    /// The value of the first header of this (lower-case) name; empty when there is none.
    std::string_view header(std::string_view name) const
    {
        for (const auto &[key, value] : headers)
            if (key == name)
                return value;
        return {};
    }
};

struct HttpResponse
{
    int status = 200;
    std::string contentType; ///< empty: no body
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    bool stream = false;         ///< keep the connection for hints
    std::string_view route = ""; ///< the pattern that matched, for the log: it carries no ids
};

} // namespace vigie::backend::api
