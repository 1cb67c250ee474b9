#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/NoticeReader.h"

namespace vigie::cache {

class SqlNoticeReader final : public domain::NoticeReader
{
public:
    explicit SqlNoticeReader(Replica &replica) : m_replica(replica) {}

    Request<domain::NoticeDetail> read(const domain::CaseId &kase) override;
    Request<std::vector<domain::CaseId>> wave(const domain::CaseId &kase) override;

private:
    Replica &m_replica;
};

} // namespace vigie::cache
