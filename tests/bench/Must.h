#pragma once

#include "models/base/Request.h"

#include <cstdio>
#include <cstdlib>
#include <type_traits>

namespace vigie::bench {

/// A bench has nothing to measure when something fails: it says what and ends.
template <typename T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench: %s\n", result.error().detail.c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Blocks this thread: for benches without a window.
template <typename T> T wait(const Request<T> &request)
{
    auto future = request.result;
    future.waitForFinished();
    return must(future.resultCount() > 0 ? Result<T>(future.resultAt(0)) : Result<T>(ErrorCode::Cancelled));
}

} // namespace vigie::bench
