#pragma once

#include "models/backend/api/PlatformApi.h"

#include <boost/beast/http.hpp>

#include <string>
#include <string_view>
#include <utility>

/// Between Beast's messages and the platform's. Included by HttpConnection.h only: Beast is slow to compile.
namespace vigie::backend::api {

namespace http = boost::beast::http;

inline std::string_view text(boost::beast::string_view view)
{
    return {view.data(), view.size()};
}

inline std::string lower(boost::beast::string_view name)
{
    std::string text(name);
    for (auto &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// The names of its fields in lower case.
inline HttpRequest requestOf(const http::request<http::string_body> &message)
{
    HttpRequest request;
    request.method = std::string(message.method_string());
    request.target = std::string(message.target());
    for (const auto &field : message)
        request.headers.emplace_back(lower(field.name_string()), std::string(field.value()));
    request.body = message.body();
    return request;
}

inline http::response<http::string_body> responseOf(HttpResponse response, bool keepAlive)
{
    http::response<http::string_body> message(static_cast<http::status>(response.status), 11);
    message.set("Vigie-Api", boost::beast::string_view(ApiVersion.data(), ApiVersion.size()));
    message.set(http::field::cache_control, "no-store");
    if (!response.contentType.empty())
        message.set(http::field::content_type, response.contentType);
    for (const auto &[name, value] : response.headers)
        message.set(name, value);
    message.body() = std::move(response.body);
    message.keep_alive(keepAlive);
    if (response.status != 204)
        message.prepare_payload();
    return message;
}

} // namespace vigie::backend::api
