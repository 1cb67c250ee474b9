#pragma once

#include "models/domain/ports/Commanding.h"

namespace vigie::sync {

class SyncExecutor;

/// Commands of any kind over the executor.
class SyncCommanding final : public domain::Commanding
{
public:
    explicit SyncCommanding(SyncExecutor &executor) : m_executor(executor) {}

    Request<domain::CommandId> command(const domain::CommandBody &body, const domain::CommandTerms &terms) override;

private:
    SyncExecutor &m_executor;
};

} // namespace vigie::sync
