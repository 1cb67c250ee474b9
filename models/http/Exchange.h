#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vigie::http {

/// What the platform said, in full and within the caps.
struct Response
{
    int status = 0;
    std::string contentType; ///< lower case, without parameters
    std::string apiVersion;  ///< of the header Vigie-Api; empty: this was not the platform
    std::string etag;
    std::optional<Milliseconds> retryAfter;
    std::string body;
};

enum class Method { Get, Post, Put };

/// One request, as data.
struct Exchange
{
    Method method = Method::Get;
    std::string path; ///< from the server's root, encoded
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;                  ///< JSON, for Post and Put
    std::size_t maxBytes = 32u << 20;  ///< decoded; over it the transfer is stopped (TooLarge); 0 = no end, for streams
    Milliseconds totalTimeout{30'000}; ///< 0 = none, for streams
    Milliseconds silenceTimeout{15'000}; ///< without a byte; a hanging server stops nobody else
    bool compressed = true;              ///< ask for compression; the cap counts what comes out

    /// Called on the network thread with every piece of a 200, instead of collecting a body. False ends it.
    std::function<bool(std::string_view)> onData;
    /// Called once the headers of a 200 are there. For streams. An error ends it and becomes its outcome.
    std::function<Result<void>(const Response &)> onOpen;
};

/// Called exactly once, on the network thread.
using Finished = std::function<void(Result<Response>)>;

} // namespace vigie::http
