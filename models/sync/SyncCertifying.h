#pragma once

#include "models/domain/ports/Certifying.h"

namespace vigie::sync {

class SyncExecutor;

/// Verdicts through the executor's outbox, under the terms that certification has.
class SyncCertifying final : public domain::Certifying
{
public:
    explicit SyncCertifying(SyncExecutor &executor) : m_executor(executor) {}

    Request<domain::CommandId> give(const domain::CertificationVerdict &verdict, const domain::Case &kase,
                                    const domain::Application &seen) override;

private:
    SyncExecutor &m_executor;
};

} // namespace vigie::sync
