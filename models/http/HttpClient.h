#pragma once

#include "models/base/Request.h"
#include "models/http/CurlThread.h"

#include <vector>

namespace vigie::http {

/// What a call expects of a good answer.
struct Expected
{
    std::vector<std::string> contentTypes;   ///< empty: any, or none (204)
    ErrorCode overCap = ErrorCode::TooLarge; ///< what an answer over the cap means to the caller
};

/// Turns calls into requests and answers into results. A 2xx without `Vigie-Api` or of another type means that
/// somebody else answered (captive portal): NotThePlatform. Redirects are never followed.
class HttpClient
{
public:
    HttpClient(ConnectionSettings settings, const Clock &clock) : m_thread(std::move(settings), clock) {}

    /// `parse` runs on the network thread.
    template <typename T>
    Request<T> call(Exchange exchange, Expected expected, std::function<Result<T>(Response)> parse)
    {
        const Reply<T> reply;
        const auto id = m_thread.start(std::move(exchange),
                                       [reply, expected = std::move(expected), parse](Result<Response> answer) {
                                           auto checked = check(std::move(answer), expected);
                                           if (!checked)
                                               reply.finish(std::move(checked).error());
                                           else
                                               reply.finish(parse(std::move(*checked)));
                                       });
        return reply.request([this, id] { m_thread.cancel(id); });
    }

    std::uint64_t stream(Exchange exchange, Finished finished)
    {
        return m_thread.start(std::move(exchange), std::move(finished));
    }
    void cancel(std::uint64_t id) { m_thread.cancel(id); }
    /// Another token from now on; what is under way keeps the old one.
    void useBearer(std::shared_ptr<const Secret> bearer) { m_thread.useBearer(std::move(bearer)); }

    /// The answer if it is a good one of the platform, else what it means.
    static Result<Response> check(Result<Response> answer, const Expected &expected);

private:
    CurlThread m_thread;
};

} // namespace vigie::http
