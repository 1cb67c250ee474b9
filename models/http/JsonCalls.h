#pragma once

#include "models/http/HttpClient.h"

#include <functional>
#include <string>
#include <string_view>

/// What every call of the contract has in common: JSON out, JSON back, and an answer that cannot be read is a broken
/// reply, not a refusal.
namespace vigie::http {

inline Exchange getting(std::string path)
{
    Exchange exchange;
    exchange.path = std::move(path);
    exchange.headers = {{"Accept", "application/json"}};
    return exchange;
}

inline Exchange sending(Method method, std::string path, std::string body)
{
    auto exchange = getting(std::move(path));
    exchange.method = method;
    exchange.body = std::move(body);
    return exchange;
}

/// TooLarge is the platform's word for a request it refuses (413). An answer over our own cap says nothing about the
/// request, so it counts as a broken reply.
inline Expected jsonReply()
{
    return {{"application/json"}, ErrorCode::BrokenReply};
}

/// A 2xx whose body cannot be read: whether the request was carried out is unknown.
template <typename T> std::function<Result<T>(Response)> reading(Result<T> (*parse)(std::string_view))
{
    return [parse](const Response &response) -> Result<T> {
        auto value = parse(response.body);
        if (!value)
            return {ErrorCode::BrokenReply, value.error().detail};
        return value;
    };
}

template <typename T> Request<T> ask(HttpClient &client, Exchange exchange, Result<T> (*parse)(std::string_view))
{
    return client.call<T>(std::move(exchange), jsonReply(), reading(parse));
}

/// A request whose answer has nothing to tell but that it was carried out.
inline Request<void> tell(HttpClient &client, Exchange exchange)
{
    return client.call<void>(std::move(exchange), {{}, ErrorCode::BrokenReply},
                             [](const Response &) { return Result<void>(); });
}

} // namespace vigie::http
