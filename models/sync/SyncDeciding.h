#pragma once

#include "models/domain/ports/Deciding.h"

namespace vigie::sync {

class SyncExecutor;

/// Decisions through the executor's outbox.
class SyncDeciding final : public domain::Deciding
{
    Q_OBJECT

public:
    explicit SyncDeciding(SyncExecutor &executor);

    Request<domain::CommandId> decide(const domain::ItemDecision &decision, const domain::Item &seen,
                                      int policyVersion) override;
    Request<domain::Undo> undo() override;
    Request<domain::Undo> withdraw(const domain::CommandId &command) override;
    Request<domain::CommandId> reverse(const domain::CommandId &of, const QString &reason) override;
    Request<void> discard(const domain::CommandId &command) override;
    void flush() override;
    std::vector<domain::OutboxEntry> outbox() const override;
    domain::Overlay overlay() const override;
    std::optional<Milliseconds> heldUntil(const domain::CommandId &command) const override;

private:
    /// A desk asks dozens of times between two steps, and a shift's outbox is long.
    struct Seen
    {
        std::uint64_t steps = 0;
        domain::Overlay overlay;
    };
    SyncExecutor &m_executor;
    mutable std::optional<Seen> m_seen;
};

} // namespace vigie::sync
