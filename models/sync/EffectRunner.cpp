#include "models/sync/EffectRunner.h"

#include "models/base/Log.h"

namespace vigie::sync {

using namespace domain;

EffectRunner::EffectRunner(Platform &platform, ReplicaStore &replica, OutboxStore &outbox, BodyWriter writeBody)
    : m_platform(platform), m_replica(replica), m_outbox(outbox), m_writeBody(std::move(writeBody))
{}

template <typename T, typename Make> void EffectRunner::bring(const Request<T> &request, Make make)
{
    deliver(request, this, [this, make](Result<T> answer) { happened(make(std::move(answer))); });
}

void EffectRunner::run(const effect::LoadPosition &)
{
    bring(m_replica.position(), [](auto answer) { return event::PositionLoaded{std::move(answer)}; });
}

void EffectRunner::run(const effect::LoadOutbox &)
{
    bring(m_outbox.load(), [this](Result<std::vector<StoredCommand>> answer) {
        if (!answer)
            return event::OutboxLoaded{answer.error()};
        std::vector<OutboxEntry> entries;
        entries.reserve(answer->size());
        for (auto &row : *answer) {
            if (!hasEnded(row.entry.state))
                m_bodies[row.entry.command.id] = std::move(row.body);
            entries.push_back(std::move(row.entry));
        }
        return event::OutboxLoaded{std::move(entries)};
    });
}

void EffectRunner::run(const effect::AskSession &effect)
{
    bring(m_platform.session(), [ticket = effect.ticket](auto answer) {
        return event::SessionAnswered{ticket, std::move(answer)};
    });
}

void EffectRunner::run(const effect::RememberSession &effect)
{
    deliver(m_replica.rememberSession(effect.session), this, [](const Result<void> &done) {
        if (!done) // only costs the name shown at the next start without a network
            qCWarning(log::sync) << "session not remembered:"
                                 << QByteArray::fromStdString(std::string(name(done.code())));
    });
}

void EffectRunner::run(const effect::FetchChanges &effect)
{
    bring(m_platform.changes(effect.cursor, effect.limit), [ticket = effect.ticket](auto answer) {
        return event::PageFetched{ticket, std::move(answer)};
    });
}

void EffectRunner::run(effect::ApplyPage &effect)
{
    bring(m_replica.apply(std::move(effect.page)), [ticket = effect.ticket](auto answer) {
        return event::PageStored{ticket, std::move(answer)};
    });
}

void EffectRunner::run(const effect::BeginShadow &effect)
{
    bring(m_replica.beginShadow(effect.epoch), [ticket = effect.ticket](auto answer) {
        return event::ShadowBegun{ticket, std::move(answer)};
    });
}

void EffectRunner::run(effect::ApplyToShadow &effect)
{
    bring(m_replica.applyToShadow(std::move(effect.page)), [ticket = effect.ticket](auto answer) {
        return event::PageStored{ticket, std::move(answer)};
    });
}

void EffectRunner::run(const effect::CommitShadow &effect)
{
    bring(m_replica.commitShadow(), [ticket = effect.ticket](auto answer) {
        return event::ShadowCommitted{ticket, std::move(answer)};
    });
}

void EffectRunner::run(const effect::AcknowledgePurge &effect)
{
    bring(m_platform.acknowledgePurge(effect.ids), [ids = effect.ids](auto answer) {
        return event::PurgeAcknowledged{ids, std::move(answer)};
    });
}

void EffectRunner::run(const effect::SettlePurges &effect)
{
    deliver(m_replica.purgesAcknowledged(effect.ids), this, [](const Result<void> &done) {
        if (!done) // only costs telling the platform again
            qCWarning(log::sync) << "acknowledged erasures not settled:"
                                 << QByteArray::fromStdString(std::string(name(done.code())));
    });
}

void EffectRunner::dropStream()
{
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    m_stream.release()->deleteLater(); // this may run inside one of its signals
}

void EffectRunner::run(const effect::OpenStream &)
{
    dropStream();
    m_stream = m_platform.stream();
    auto *stream = m_stream.get();
    connect(stream, &HintStream::opened, this, [this] { happened(event::StreamOpened{}); });
    connect(stream, &HintStream::hinted, this, [this] { happened(event::StreamHinted{}); });
    connect(stream, &HintStream::ended, this, [this](const Error &error) {
        dropStream();
        happened(event::StreamEnded{error});
    });
}

void EffectRunner::run(const effect::CloseStream &)
{
    dropStream();
}

void EffectRunner::run(const effect::AddCommand &effect)
{
    const auto id = effect.entry.command.id;
    auto body = m_writeBody(effect.entry.command);
    m_bodies[id] = body;
    bring(m_outbox.add({effect.entry, std::move(body)}), [this, id](Result<void> done) {
        if (!done)
            m_bodies.erase(id);
        return event::CommandAdded{id, std::move(done)};
    });
}

void EffectRunner::run(const effect::StoreCommand &effect)
{
    const auto id = effect.entry.command.id;
    const bool ends = hasEnded(effect.entry.state);
    bring(m_outbox.update(effect.entry), [this, id, ends](Result<void> done) {
        if (done && ends)
            m_bodies.erase(id);
        return event::CommandStored{id, std::move(done)};
    });
}

void EffectRunner::run(const effect::DiscardCommand &effect)
{
    bring(m_outbox.discard(effect.command), [id = effect.command](auto done) {
        return event::CommandDiscarded{id, std::move(done)};
    });
}

void EffectRunner::run(const effect::SendCommand &effect)
{
    bring(m_platform.send(effect.command, m_bodies.at(effect.command)), [id = effect.command](auto answer) {
        return event::CommandAnswered{id, std::move(answer)};
    });
}

void EffectRunner::run(const effect::AskStatus &effect)
{
    bring(m_platform.commandStatus(effect.command), [id = effect.command](auto answer) {
        return event::StatusAnswered{id, std::move(answer)};
    });
}

void EffectRunner::run(const effect::CallClaim &effect)
{
    const auto *queue = std::get_if<QueueId>(&effect.target);
    bring(queue ? m_platform.claimNext(*queue) : m_platform.claim(std::get<CaseId>(effect.target)),
          [ticket = effect.ticket](auto answer) {
              return event::ClaimAnswered{ticket, std::move(answer)};
          });
}

void EffectRunner::run(const effect::CallHeartbeat &effect)
{
    bring(m_platform.heartbeat(effect.claims), [ticket = effect.ticket](auto answer) {
        return event::HeartbeatAnswered{ticket, std::move(answer)};
    });
}

void EffectRunner::run(const effect::CallRelease &effect)
{
    bring(m_platform.release(effect.claim, effect.reason), [ticket = effect.ticket](auto answer) {
        return event::ReleaseAnswered{ticket, std::move(answer)};
    });
}

} // namespace vigie::sync
