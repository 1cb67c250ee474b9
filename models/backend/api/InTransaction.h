#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend::api {

/// Runs `work` in a transaction and hands its value out. Errors: of the work, which then has changed nothing.
template <typename T, typename Work> Result<T> inTransaction(BackendStore &store, Work work)
{
    Result<T> answer(ErrorCode::Internal);
    TRY_DONE(store.transaction([&]() -> Result<void> {
        answer = work();
        return answer ? Result<void>() : Result<void>(answer.error());
    }));
    return answer;
}

} // namespace vigie::backend::api
