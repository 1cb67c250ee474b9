#pragma once

#include "models/base/Request.h"

#include <QTest>

namespace vigie::test {

/// Turns the event loop until the request is answered. Timeout when it never is.
template <typename T> Result<T> await(const Request<T> &request)
{
    // A hang, not a measure of speed; a sanitizer takes its time.
    constexpr int Milliseconds = VIGIE_SANITIZED ? 200'000 : 20'000;
    if (!QTest::qWaitFor([&] { return request.result.isFinished(); }, Milliseconds))
        return {ErrorCode::Timeout, "never answered"};
    if (request.result.resultCount() == 0)
        return ErrorCode::Cancelled;
    return request.result.resultAt(0);
}

} // namespace vigie::test
