#pragma once

#include "models/domain/ports/Platform.h"
#include "tests/support/FakeServer.h"

#include <functional>
#include <vector>

namespace vigie::test {

enum class CallFault : std::uint8_t {
    None,
    DropBefore, ///< never leaves
    DropAfter,  ///< carried out, the answer is lost
    Hang,       ///< no answer until letGo()
    ServerError,
    ServerErrorAfter,
    Running,
    RateLimited,
    Unauthorized,
};

/// The calls of the contract carried to a FakeServer, with a fault for each as the test wants it.
class FakePlatform final : public domain::Platform
{
public:
    explicit FakePlatform(const Clock &clock) : server(clock) {}

    FakeServer server;
    std::function<CallFault(std::string_view call)> fault = [](std::string_view) { return CallFault::None; };
    Milliseconds retryAfter{0};
    std::vector<std::string> calls;
    bool streamOpen = false;

    /// Answers everything that hangs.
    void letGo()
    {
        for (const auto &answer : std::exchange(m_hanging, {}))
            answer();
    }
    void hint()
    {
        if (m_stream)
            Q_EMIT m_stream->hinted(1);
    }
    void endStream()
    {
        if (m_stream)
            Q_EMIT m_stream->ended(Error(ErrorCode::BrokenReply));
    }

    Request<domain::Session> session() override
    {
        return call<domain::Session>("session", [this] { return server.session(); });
    }
    Request<domain::ChangePage> changes(const std::string &cursor, int limit) override
    {
        return call<domain::ChangePage>("changes", [this, cursor, limit] { return server.changes(cursor, limit); });
    }
    std::unique_ptr<domain::HintStream> stream() override
    {
        auto stream = std::make_unique<domain::HintStream>();
        m_stream = stream.get();
        streamOpen = true;
        QObject::connect(m_stream, &QObject::destroyed, m_stream, [this, gone = m_stream] {
            if (m_stream == gone)
                m_stream = nullptr;
            streamOpen = m_stream != nullptr;
        });
        QMetaObject::invokeMethod(
            m_stream, [s = m_stream] { Q_EMIT s->opened(); }, Qt::QueuedConnection);
        return stream;
    }
    Request<domain::Receipt> send(const domain::CommandId &id, const std::string &body) override
    {
        return call<domain::Receipt>("send", [this, id, body] { return server.apply(id, body); });
    }
    Request<StatusAnswer> commandStatus(const domain::CommandId &id) override
    {
        return call<StatusAnswer>("status", [this, id] { return Result<StatusAnswer>(server.status(id)); });
    }
    Request<domain::Claim> claimNext(const domain::QueueId &) override
    {
        return call<domain::Claim>("claimNext", [this] { return server.claimNext(); });
    }
    Request<domain::Claim> claim(const domain::CaseId &kase) override
    {
        return call<domain::Claim>("claim", [this, kase] { return server.claim(kase); });
    }
    Request<std::vector<domain::Claim>> heartbeat(const std::vector<domain::ClaimId> &claims) override
    {
        return call<std::vector<domain::Claim>>(
            "heartbeat", [this, claims] { return Result<std::vector<domain::Claim>>(server.heartbeat(claims)); });
    }
    Request<void> release(const domain::ClaimId &claim, domain::ReleaseReason) override
    {
        return call<void>("release", [this, claim] {
            server.release(claim);
            return Result<void>();
        });
    }
    Request<void> acknowledgePurge(const std::vector<std::string> &ids) override
    {
        return call<void>("purge", [this, ids] {
            server.acknowledgedPurges.insert(server.acknowledgedPurges.end(), ids.begin(), ids.end());
            return Result<void>();
        });
    }

private:
    template <typename T> Request<T> call(std::string name, std::function<Result<T>()> action)
    {
        calls.push_back(name);
        Reply<T> reply;
        switch (fault(calls.back())) {
        case CallFault::None:
            reply.finish(action());
            break;
        case CallFault::DropBefore:
            reply.finish({ErrorCode::Unreachable, name});
            break;
        case CallFault::DropAfter:
            (void)action();
            reply.finish({ErrorCode::Timeout, name});
            break;
        case CallFault::Hang:
            m_hanging.push_back([reply, action] { reply.finish(action()); });
            break;
        case CallFault::ServerErrorAfter:
            (void)action();
            reply.finish({ErrorCode::ServerError, name});
            break;
        case CallFault::ServerError:
            reply.finish({ErrorCode::ServerError, name});
            break;
        case CallFault::Running:
            reply.finish({ErrorCode::CommandRunning, name});
            break;
        case CallFault::RateLimited: {
            Error error(ErrorCode::RateLimited, name);
            error.retryAfter = retryAfter;
            reply.finish(error);
            break;
        }
        case CallFault::Unauthorized:
            reply.finish({ErrorCode::Unauthorized, name});
            break;
        }
        return reply.request();
    }

    domain::HintStream *m_stream = nullptr;
    std::vector<std::function<void()>> m_hanging;
};

} // namespace vigie::test
