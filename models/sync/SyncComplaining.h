#pragma once

#include "models/domain/ports/Complaining.h"

namespace vigie::sync {

class SyncExecutor;

class SyncComplaining final : public domain::Complaining
{
public:
    explicit SyncComplaining(SyncExecutor &executor) : m_executor(executor) {}

    Request<domain::CommandId> decide(const domain::ComplaintDecision &decision, const domain::Case &kase,
                                      const domain::Complaint &seen, int policyVersion) override;

private:
    SyncExecutor &m_executor;
};

} // namespace vigie::sync
