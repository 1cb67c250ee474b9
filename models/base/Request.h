#pragma once

#include "models/base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace vigie {

/// Work under way elsewhere. `result` is the *root* future, so cancel() reaches whoever produces it.
template <typename T> struct Request
{
    QFuture<Result<T>> result;
    std::function<void()> cancel = [] {};
};

/// The producer's side of a Request. Copyable (shared), thread-safe; the first answer wins.
template <typename T> class Reply
{
public:
    Reply() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }
    Request<T> request(std::function<void()> cancel = [] {}) const { return {m_promise->future(), std::move(cancel)}; }
    void finish(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

/// A request that is answered already.
template <typename T> Request<T> answered(Result<T> result)
{
    Reply<T> reply;
    reply.finish(std::move(result));
    return reply.request();
}

/// Calls `fn(Result<T>)` on the current thread when the answer is there, unless `guard` (an object of this thread)
/// has died meanwhile. A future that ends without an answer delivers Cancelled.
template <typename T, typename Fn> void deliver(QFuture<Result<T>> future, QObject *guard, Fn fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        auto answer = watcher->future();
        if (answer.resultCount() > 0)
            fn(Result<T>(answer.resultAt(0)));
        else
            fn(Result<T>(ErrorCode::Cancelled));
    });
    watcher->setFuture(future);
}

template <typename T, typename Fn> void deliver(const Request<T> &request, QObject *guard, Fn fn)
{
    deliver(request.result, guard, std::move(fn));
}

} // namespace vigie
