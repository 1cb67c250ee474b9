#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/Searching.h"

namespace vigie::cache {

class SqlSearching final : public domain::Searching
{
public:
    explicit SqlSearching(Replica &replica) : m_replica(replica) {}
    Request<std::vector<domain::SearchHit>> search(const QString &text) override;

private:
    Replica &m_replica;
};

} // namespace vigie::cache
