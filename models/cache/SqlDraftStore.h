#pragma once

#include "models/base/Clock.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/domain/ports/DraftStore.h"

#include <QTimer>

#include <map>

namespace vigie::cache {

/// Drafts in outbox.db, on its one thread: as durable as the commands they may become.
class SqlDraftStore final : public domain::DraftStore
{
    Q_OBJECT

public:
    static constexpr Milliseconds RetryAfter{3'000};

    SqlDraftStore(SqlOutboxStore &outbox, const Clock &clock);

    Request<void> save(const domain::DraftKey &key, const QString &text) override;
    Request<std::optional<QString>> latest(const domain::DraftKey &key) override;
    Request<std::vector<QString>> versions(const domain::DraftKey &key) override;
    Request<void> forget(const domain::DraftKey &key) override;
    Request<void> remember(const domain::WorkPlace &place) override;
    Request<std::optional<domain::WorkPlace>> place() override;
    Request<void> keepBase(const domain::CommandId &command, const domain::DecisionBase &base) override;
    Request<std::optional<domain::DecisionBase>> base(const domain::CommandId &command) override;

private:
    void saved(const domain::DraftKey &key, const QString &text, const Result<void> &done);
    void retry();

    DatabaseThread &m_thread;
    const Clock &m_clock;
    std::optional<ErrorCode> m_failing;
    std::map<domain::DraftKey, QString> m_unsaved; ///< refused by the disk; newer than what is on it
    QTimer m_retry;
};

} // namespace vigie::cache
