#include "models/cache/SqlNoticeReader.h"

#include "models/cache/NoticeReads.h"

namespace vigie::cache {

using namespace vigie::domain;

Request<NoticeDetail> SqlNoticeReader::read(const CaseId &kase)
{
    return m_replica.reader().read<NoticeDetail>(
        [kase](sql::Database &database) { return readNoticeDetail(database, kase); });
}

Request<std::vector<CaseId>> SqlNoticeReader::wave(const CaseId &kase)
{
    return m_replica.reader().read<std::vector<CaseId>>(
        [kase](sql::Database &database) { return readWave(database, kase); });
}

} // namespace vigie::cache
