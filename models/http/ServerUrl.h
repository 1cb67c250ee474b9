#pragma once

#include "models/base/Result.h"

#include <string>
#include <string_view>

namespace vigie::http {

/// Where the platform is: `https://host[:port][/prefix]`, or plain `http://` to a loopback literal, labelled so.
class ServerUrl
{
public:
    /// Errors: Invalid (not such a URL, or plain HTTP to somewhere else than 127.0.0.0/8 or [::1]).
    static Result<ServerUrl> parse(const std::string &text);

    const std::string &text() const { return m_text; } ///< without a slash at the end
    bool isPlain() const { return m_plain; }

private:
    ServerUrl(std::string text, bool plain) : m_text(std::move(text)), m_plain(plain) {}
    std::string m_text;
    bool m_plain;
};

/// Percent-encodes everything but RFC 3986 unreserved characters.
std::string urlEncoded(std::string_view text);

} // namespace vigie::http
