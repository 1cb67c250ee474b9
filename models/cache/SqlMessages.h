#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/Messages.h"

namespace vigie::cache {

/// Notes and alarms of the replica.
class SqlMessages final : public domain::Messages
{
public:
    explicit SqlMessages(Replica &replica) : m_replica(replica) {}

    Request<std::vector<domain::Note>> notes(const domain::CaseId &kase) override;
    Request<std::vector<domain::Alarm>> alarms() override;

private:
    Replica &m_replica;
};

} // namespace vigie::cache
