#pragma once

#include "models/base/Clock.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/domain/ports/DraftStore.h"

namespace vigie::cache {

/// Drafts in outbox.db, on its one thread: as durable as the commands they may become.
class SqlDraftStore final : public domain::DraftStore
{
public:
    SqlDraftStore(SqlOutboxStore &outbox, const Clock &clock) : m_thread(outbox.thread()), m_clock(clock) {}

    Request<void> save(const domain::DraftKey &key, const QString &text) override;
    Request<std::optional<QString>> latest(const domain::DraftKey &key) override;
    Request<std::vector<QString>> versions(const domain::DraftKey &key) override;
    Request<void> forget(const domain::DraftKey &key) override;
    Request<void> remember(const domain::WorkPlace &place) override;
    Request<std::optional<domain::WorkPlace>> place() override;
    Request<void> keepBase(const domain::CommandId &command, const domain::DecisionBase &base) override;
    Request<std::optional<domain::DecisionBase>> base(const domain::CommandId &command) override;

private:
    DatabaseThread &m_thread;
    const Clock &m_clock;
};

} // namespace vigie::cache
