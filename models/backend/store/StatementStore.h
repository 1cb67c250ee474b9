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
    std::string basis{};                ///< compliance::StatementBasis as JSON; empty: an older version composed it
    Instant composedAt{};               ///< first
    std::optional<Instant> sentAt{};    ///< it left for the first time, as it stands
    std::optional<Instant> settledAt{}; ///< delivered or set aside
    domain::PersonId restatedBy{};      ///< had it composed again last; empty: nobody did
    std::optional<Instant> restatedAt{};
};

/// Statements of reasons. None is ever deleted, and none is changed once it has left, but for one that was refused and
/// is composed again: the database has no update and no delete.
class StatementStore
{
public:
    virtual ~StatementStore() = default;

    virtual Result<void> addStatement(const StatementRecord &record) = 0;
    virtual Result<std::vector<StatementRecord>> statementsAbout(const domain::NoticeId &notice) = 0; ///< oldest first
    /// Composed at `since` or later, oldest first.
    virtual Result<std::vector<StatementRecord>> statementsAfter(std::int64_t row, Instant since, int limit) = 0;
    virtual Result<std::vector<compliance::StatementRow>> statementsWaiting() = 0; ///< oldest first
    /// Set aside, oldest first.
    virtual Result<std::vector<StatementRecord>> statementsRefused(std::int64_t row, int limit) = 0;
    /// Errors: NotFound.
    virtual Result<StatementRecord> readStatement(const std::string &puid) = 0;
    /// One that was set aside was composed again: as it stands now it has not left. Errors: NotFound.
    virtual Result<void> writeRestated(const compliance::StatementRow &statement, const domain::PersonId &by,
                                       Instant at) = 0;
    /// How far the statement of this puid has come. Errors: NotFound.
    virtual Result<void> writeDelivery(const compliance::StatementRow &statement, Instant at) = 0;
    /// It leaves now; only the first time counts.
    virtual Result<void> markSent(const std::string &puid, Instant at) = 0;
};

} // namespace vigie::backend
