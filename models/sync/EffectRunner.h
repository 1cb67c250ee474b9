#pragma once

#include "models/domain/ports/Platform.h"
#include "models/domain/ports/Stores.h"
#include "models/sync/core/Effect.h"

#include <QObject>

#include <functional>
#include <map>

namespace vigie::sync {

/// The exact bytes of a command on the wire (contract::writeCommand), made once.
using BodyWriter = std::function<std::string(const domain::Command &)>;

/// Carries out the effects that reach a disk or the platform and brings their answers as events.
class EffectRunner final : public QObject
{
    Q_OBJECT

public:
    EffectRunner(domain::Platform &platform, domain::ReplicaStore &replica, domain::OutboxStore &outbox,
                 BodyWriter writeBody);

    using What = decltype(Event::what);
    std::function<void(What)> happened; ///< set once, before the first effect

    void run(const effect::LoadPosition &effect);
    void run(const effect::LoadOutbox &effect);
    void run(const effect::AskSession &effect);
    void run(const effect::RememberSession &effect);
    void run(const effect::FetchChanges &effect);
    void run(effect::ApplyPage &effect);
    void run(const effect::BeginShadow &effect);
    void run(effect::ApplyToShadow &effect);
    void run(const effect::CommitShadow &effect);
    void run(const effect::AcknowledgePurge &effect);
    void run(const effect::SettlePurges &effect);
    void run(const effect::OpenStream &effect);
    void run(const effect::CloseStream &effect);
    void run(const effect::AddCommand &effect);
    void run(const effect::StoreCommand &effect);
    void run(const effect::DiscardCommand &effect);
    void run(const effect::SendCommand &effect);
    void run(const effect::AskStatus &effect);
    void run(const effect::CallClaim &effect);
    void run(const effect::CallHeartbeat &effect);
    void run(const effect::CallRelease &effect);

private:
    template <typename T, typename Make> void bring(const Request<T> &request, Make make);
    void dropStream();

    domain::Platform &m_platform;
    domain::ReplicaStore &m_replica;
    domain::OutboxStore &m_outbox;
    BodyWriter m_writeBody;
    std::map<domain::CommandId, std::string> m_bodies; ///< of the live rows
    std::unique_ptr<domain::HintStream> m_stream;
};

} // namespace vigie::sync
