#pragma once

#include "models/base/Result.h"
#include "models/compliance/StatementRow.h"
#include "models/domain/NoticeStatement.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie::backend {

/// A statement of reasons: what it is about, and how far it has come on its way to the Transparency Database.
struct StatementRecord
{
    std::int64_t row = 0; ///< grows in commit order; 0 before it is stored
    domain::NoticeId notice;
    domain::DecisionId decision;
    std::optional<domain::ItemId> item; ///< none: of the account
    domain::MemberId member;
    compliance::StatementRow statement;
    Instant composedAt{};
    std::optional<Instant> sentAt{};    ///< it left for the first time
    std::optional<Instant> settledAt{}; ///< delivered or set aside
};

/// Statements of reasons. None is ever changed or deleted once it has left: the database has no update and no delete.
class StatementStore
{
public:
    virtual ~StatementStore() = default;

    virtual Result<void> addStatement(const StatementRecord &record) = 0;
    virtual Result<std::vector<StatementRecord>> statementsAbout(const domain::NoticeId &notice) = 0; ///< oldest first
    /// Composed at `since` or later, oldest first.
    virtual Result<std::vector<StatementRecord>> statementsAfter(std::int64_t row, Instant since, int limit) = 0;
    virtual Result<std::vector<compliance::StatementRow>> statementsWaiting() = 0; ///< oldest first
    /// How far the statement of this puid has come. Errors: NotFound.
    virtual Result<void> writeDelivery(const compliance::StatementRow &statement, Instant at) = 0;
    /// It leaves now; only the first time counts.
    virtual Result<void> markSent(const std::string &puid, Instant at) = 0;
};

} // namespace vigie::backend
