#pragma once

#include "models/base/Request.h"
#include "models/domain/Claim.h"
#include "models/domain/Command.h"
#include "models/domain/Feed.h"
#include "models/domain/Session.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace vigie::domain {

/// Hints that there is something to pull. Lost, doubled or late hints are harmless.
class HintStream : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void opened();
    void hinted(qint64 seq);
    void ended(const vigie::Error &error);
};

/// The platform backend, one method a call of the contract. Every answer may also be one of the network errors
/// Unreachable, Tls (surely not processed), Timeout, BrokenReply (unknown), NotThePlatform, Unauthorized, RateLimited,
/// ServerError. Parsing happens on the implementation's own thread.
class Platform
{
public:
    virtual ~Platform() = default;
    virtual Request<Session> session() = 0;
    /// An empty cursor starts from nothing. Errors: CursorExpired, ScopeChanged.
    virtual Request<ChangePage> changes(const std::string &cursor, int limit) = 0;
    virtual std::unique_ptr<HintStream> stream() = 0;

    /// `body` is the command as stored in the outbox (contract::writeCommand), sent unchanged under its id as key.
    virtual Request<Receipt> send(const CommandId &id, const std::string &body) = 0;
    struct StatusAnswer
    {
        CommandStatus status = CommandStatus::Unknown;
        std::optional<Receipt> receipt;
    };
    virtual Request<StatusAnswer> commandStatus(const CommandId &id) = 0;

    virtual Request<Claim> claimNext(const QueueId &queue) = 0;
    virtual Request<Claim> claim(const CaseId &kase) = 0;
    /// The claims that are still good, with their new ttl; the others are lost.
    virtual Request<std::vector<Claim>> heartbeat(const std::vector<ClaimId> &claims) = 0;
    virtual Request<void> release(const ClaimId &claim, ReleaseReason reason) = 0;
    /// Erasure was carried out here.
    virtual Request<void> acknowledgePurge(const std::vector<std::string> &ids) = 0;
};

} // namespace vigie::domain
