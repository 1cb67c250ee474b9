#pragma once

#include "models/sql/Database.h"

namespace vigie::sql {

/// A write transaction from its first moment (BEGIN IMMEDIATE: no late Busy in the middle), rolled back unless
/// committed.
class Transaction
{
public:
    /// Errors: Busy when another connection writes longer than the busy timeout, Internal inside another transaction.
    static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    ~Transaction();

    /// After an error nothing of the transaction remains.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    void rollBack();

    Database *m_database;
};

} // namespace vigie::sql
