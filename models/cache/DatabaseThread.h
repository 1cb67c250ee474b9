#pragma once

#include "models/base/Request.h"
#include "models/sql/Database.h"

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace vigie::cache {

/// A database and the one thread it lives on: opened there, used there in the order of asking, closed there.
class DatabaseThread
{
public:
    using Opener = std::function<Result<sql::Database>()>;

    explicit DatabaseThread(Opener opener);
    /// Finishes what was asked for, then closes.
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// The error of opening, which every later answer repeats.
    Request<void> opened() const { return m_opened.request(); }

    /// Called on this thread with every error of a job. Set before the first job.
    void watchErrors(std::function<void(const Error &)> watcher) { m_state->watcher = std::move(watcher); }

    template <typename T> Request<T> run(std::function<Result<T>(sql::Database &)> work)
    {
        const Reply<T> reply;
        m_pool.start([state = m_state, reply, work = std::move(work)] { reply.finish(perform<T>(*state, work)); });
        return reply.request();
    }

    /// For reading: a job that was cancelled before its turn is passed over.
    template <typename T> Request<T> read(std::function<Result<T>(sql::Database &)> work)
    {
        const Reply<T> reply;
        const auto cancelled = std::make_shared<std::atomic_bool>(false);
        m_pool.start([state = m_state, reply, cancelled, work = std::move(work)] {
            reply.finish(*cancelled ? Result<T>(ErrorCode::Cancelled) : perform<T>(*state, work));
        });
        return reply.request([cancelled] { *cancelled = true; });
    }

private:
    struct State
    {
        std::optional<sql::Database> database;
        Error failure{ErrorCode::Internal};
        std::function<void(const Error &)> watcher;
    };

    template <typename T> static Result<T> perform(State &state, const std::function<Result<T>(sql::Database &)> &work)
    {
        if (!state.database)
            return state.failure;
        auto answer = work(*state.database);
        if (!answer && state.watcher)
            state.watcher(answer.error());
        return answer;
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
    Reply<void> m_opened;
    QThreadPool m_pool;
};

} // namespace vigie::cache
