#include "models/http/ServerUrl.h"

#include <arpa/inet.h>
#include <curl/curl.h>

#include <memory>

namespace vigie::http {

namespace {

/// One part of the URL, empty when it has none.
std::string part(CURLU *url, CURLUPart which)
{
    char *text = nullptr;
    if (curl_url_get(url, which, &text, 0) != CURLUE_OK)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

bool isLoopbackLiteral(const std::string &host)
{
    in_addr address{};
    if (::inet_pton(AF_INET, host.c_str(), &address) == 1)
        return (ntohl(address.s_addr) >> 24) == 127;
    return host == "[::1]";
}

} // namespace

Result<ServerUrl> ServerUrl::parse(const std::string &text)
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), &curl_url_cleanup);
    if (!url || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK)
        return {ErrorCode::Invalid, "not a URL"};
    const auto scheme = part(url.get(), CURLUPART_SCHEME);
    const auto host = part(url.get(), CURLUPART_HOST);
    const bool extras = !part(url.get(), CURLUPART_USER).empty() || !part(url.get(), CURLUPART_PASSWORD).empty() ||
                        !part(url.get(), CURLUPART_QUERY).empty() || !part(url.get(), CURLUPART_FRAGMENT).empty();
    if (extras || host.empty() || (scheme != "https" && scheme != "http"))
        return {ErrorCode::Invalid, "not the address of a platform"};
    const bool plain = scheme == "http";
    if (plain && !isLoopbackLiteral(host))
        return {ErrorCode::Invalid, "plain HTTP is for this machine only"};
    auto whole = part(url.get(), CURLUPART_URL);
    while (whole.ends_with('/'))
        whole.pop_back();
    return ServerUrl(std::move(whole), plain);
}

std::string urlEncoded(std::string_view text)
{
    static constexpr char Hex[] = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const bool unreserved = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                c == '-' || c == '.' || c == '_' || c == '~';
        if (unreserved) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += '%';
            encoded += Hex[byte >> 4];
            encoded += Hex[byte & 15];
        }
    }
    return encoded;
}

} // namespace vigie::http
