#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/DocketShelf.h"

namespace vigie::cache {

/// In cache.db, beside the replica; it goes with the next reading of everything.
class SqlDocketShelf final : public domain::DocketShelf
{
public:
    explicit SqlDocketShelf(Replica &replica) : m_replica(replica) {}

    Request<void> keep(const std::vector<domain::Docket> &dockets, Instant at) override;
    Request<Kept> kept() override;

private:
    Replica &m_replica;
};

} // namespace vigie::cache
