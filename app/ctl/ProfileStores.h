#pragma once

#include "models/base/Clock.h"
#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlCaseReader.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/keys/KeyVault.h"

#include <memory>

namespace vigie::ctl {

/// Both databases of a profile, opened for reports. Blocks: there is no window here.
struct ProfileStores
{
    SystemClock clock;
    std::unique_ptr<cache::Replica> replica;
    std::unique_ptr<cache::SqlOutboxStore> outbox;

    /// Errors: NotFound (no such profile), those of opening.
    static Result<std::unique_ptr<ProfileStores>>
    open(const std::filesystem::path &profile, const keys::SharedSecret &cacheKey, const keys::SharedSecret &outboxKey);
};

/// Waits for an answer that comes from another thread.
template <typename T> Result<T> waited(const Request<T> &request)
{
    auto future = request.result;
    future.waitForFinished();
    if (future.resultCount() == 0)
        return ErrorCode::Cancelled;
    return future.resultAt(0);
}

} // namespace vigie::ctl
