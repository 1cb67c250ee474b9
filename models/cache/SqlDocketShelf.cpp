#include "models/cache/SqlDocketShelf.h"

#include "models/contract/Dockets.h"
#include "models/sql/Transaction.h"

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

Result<void> replace(sql::Database &database, const std::vector<Docket> &dockets, Instant at)
{
    TRY(auto transaction, sql::Transaction::begin(database));
    TRY_DONE(database.run("DELETE FROM kept_docket"));
    for (const auto &docket : dockets)
        TRY_DONE(database.run("INSERT INTO kept_docket(at, body) VALUES(?, ?)",
                              static_cast<std::int64_t>(at.time_since_epoch().count()), contract::writeDocket(docket)));
    return transaction.commit();
}

Result<DocketShelf::Kept> readKept(sql::Database &database)
{
    DocketShelf::Kept kept;
    TRY(Statement row, database.prepare("SELECT at, body FROM kept_docket ORDER BY row"));
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return kept;
        kept.at = Instant(Milliseconds(row.integer(0)));
        TRY(auto docket, contract::parseDocket(row.text(1)));
        kept.dockets.push_back(std::move(docket));
    }
}

} // namespace

Request<void> SqlDocketShelf::keep(const std::vector<Docket> &dockets, Instant at)
{
    return m_replica.writer().run<void>(
        [dockets, at](sql::Database &database) { return replace(database, dockets, at); });
}

Request<DocketShelf::Kept> SqlDocketShelf::kept()
{
    return m_replica.reader().read<Kept>(&readKept);
}

} // namespace vigie::cache
