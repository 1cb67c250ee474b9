#include "models/http/HttpClient.h"

#include "models/contract/Problem.h"

#include <algorithm>

namespace vigie::http {

namespace {

constexpr std::string_view ApiVersion = "1";

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Proxies in front of the platform speak for it when it cannot: 429 and 5xx count without the API header.
bool mayComeFromAProxy(int status)
{
    return status == 429 || status >= 500;
}

} // namespace

Result<Response> HttpClient::check(Result<Response> answer, const Expected &expected)
{
    if (!answer && answer.code() == ErrorCode::TooLarge)
        return {expected.overCap, answer.error().detail};
    if (!answer)
        return answer;
    if (answer->apiVersion != ApiVersion && !mayComeFromAProxy(answer->status))
        return {ErrorCode::NotThePlatform, "no API header, status " + std::to_string(answer->status)};
    if (!isSuccess(answer->status)) {
        auto error = contract::errorFrom(answer->status, answer->body);
        error.retryAfter = answer->retryAfter;
        return error;
    }
    if (!expected.contentTypes.empty() &&
        std::ranges::find(expected.contentTypes, answer->contentType) == expected.contentTypes.end())
        return {ErrorCode::NotThePlatform, "another content type"};
    return answer;
}

} // namespace vigie::http
