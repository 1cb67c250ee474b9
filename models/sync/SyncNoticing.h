#pragma once

#include "models/domain/ports/Noticing.h"

namespace vigie::sync {

class SyncExecutor;

/// Decisions on notices through the executor's outbox, under the terms that they have.
class SyncNoticing final : public domain::Noticing
{
public:
    explicit SyncNoticing(SyncExecutor &executor) : m_executor(executor) {}

    Request<domain::CommandId> decide(const domain::NoticeDecision &decision, const domain::Case &kase,
                                      const domain::Notice &seen, int policyVersion) override;

private:
    SyncExecutor &m_executor;
};

} // namespace vigie::sync
