#include "models/sql/Transaction.h"

#include <utility>

namespace vigie::sql {

Result<Transaction> Transaction::begin(Database &database)
{
    TRY_DONE(database.run("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    auto committed = m_database->run("COMMIT");
    if (committed)
        m_database = nullptr;
    else
        rollBack();
    return committed;
}

void Transaction::rollBack()
{
    Database *database = std::exchange(m_database, nullptr);
    // SQLite rolls back by itself on the worst errors (full disk, I/O), then there is none left to end.
    if (database && database->inTransaction() && !database->run("ROLLBACK"))
        database->execute("ROLLBACK").has_value();
}

} // namespace vigie::sql
