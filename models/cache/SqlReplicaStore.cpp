#include "models/cache/SqlReplicaStore.h"

#include "models/cache/ReplicaPages.h"
#include "models/cache/ReplicaShadow.h"
#include "models/contract/Sessions.h"

namespace vigie::cache {

using namespace vigie::domain;

Request<ReplicaPosition> SqlReplicaStore::position()
{
    return m_replica.writer().run<ReplicaPosition>(readPosition);
}

Request<PageApplied> SqlReplicaStore::apply(ChangePage page)
{
    return m_replica.writer().run<PageApplied>(
        [&replica = m_replica, page = std::move(page)](sql::Database &database) -> Result<PageApplied> {
            TRY(auto effect, applyPage(database, page));
            replica.announce(effect.touched);
            return std::move(effect.counts);
        });
}

Request<void> SqlReplicaStore::beginShadow(std::string epoch)
{
    return m_replica.writer().run<void>(
        [epoch = std::move(epoch)](sql::Database &database) { return cache::beginShadow(database, epoch); });
}

Request<PageApplied> SqlReplicaStore::applyToShadow(ChangePage page)
{
    return m_replica.writer().run<PageApplied>(
        [page = std::move(page)](sql::Database &database) { return stagePage(database, page); });
}

Request<void> SqlReplicaStore::commitShadow()
{
    return m_replica.writer().run<void>([&replica = m_replica](sql::Database &database) -> Result<void> {
        TRY_DONE(swapShadow(database));
        Touched all;
        all.everything = true;
        replica.announce(all);
        return {};
    });
}

Request<void> SqlReplicaStore::rememberSession(Session session)
{
    return m_replica.writer().run<void>([session = std::move(session)](sql::Database &database) {
        return ReplicaRows(database).setMeta("session", contract::writeSession(session));
    });
}

Request<void> SqlReplicaStore::purgesAcknowledged(std::vector<std::string> ids)
{
    return m_replica.writer().run<void>(
        [ids = std::move(ids)](sql::Database &database) { return forgetAcknowledged(database, ids); });
}

Request<int> SqlReplicaStore::quarantined()
{
    return m_replica.reader().read<int>([](sql::Database &database) -> Result<int> {
        TRY(const auto count, database.integer("SELECT count(*) FROM quarantine"));
        return static_cast<int>(count);
    });
}

} // namespace vigie::cache
