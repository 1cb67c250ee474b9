#pragma once

#include "models/base/Error.h"
#include "models/base/Instant.h"
#include "models/domain/Session.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vigie::domain {

enum class Link : std::uint8_t {
    Connecting,
    Online,
    Offline,   ///< the platform cannot be reached; work goes on from the replica
    SignedOut, ///< 401: the token is no longer good, the queue is kept
    Resyncing, ///< cursor, scope or epoch changed: reading everything anew
};

struct ConnectionStatus
{
    Link link = Link::Connecting;
    std::optional<ErrorCode> reason;     ///< why not Online
    std::optional<Instant> since;        ///< of `link`, wall clock, to show
    std::optional<Instant> syncedAt;     ///< server time of the last page
    std::optional<Milliseconds> nextTry; ///< on Clock::monotonic()
    std::optional<Instant> restoredAt;   ///< in this run the platform came back from a backup; our wall clock
    std::vector<CommandId> revalidating; ///< commands made before that, about which it has not been heard yet
    bool caughtUp = false;               ///< the replica has everything the platform had at syncedAt
    bool plainLoopback = false;          ///< plain HTTP to this machine, labelled so

    friend bool operator==(const ConnectionStatus &, const ConnectionStatus &) = default;
};

/// Whether and as whom we talk to the platform.
class Connection : public QObject
{
    Q_OBJECT

public:
    virtual ConnectionStatus status() const = 0;
    virtual std::optional<Session> session() const = 0; ///< also offline, from the last sign-in
    /// The platform's time now, carried on by the monotonic clock since the last answer.
    virtual Instant serverNow() const = 0;
    virtual void retryNow() = 0;

Q_SIGNALS:
    void statusChanged();
    void sessionChanged();
};

} // namespace vigie::domain
