#pragma once

#include "models/backend/rules/Commands.h"
#include "models/backend/store/SqlBackendStore.h"
#include "models/domain/Claim.h"
#include "tests/support/ManualClock.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <string>

namespace vigie::test {

/// A platform in a temporary folder: three queues, a policy of two clauses, two members, some people and a clock that
/// stands still.
struct World
{
    World();
    /// Closes the database and opens it again, as after a restart.
    void reopen();

    backend::Person person(const std::string &id, const std::string &role = "moderator");
    domain::ItemId addItem(domain::ItemState state = domain::ItemState::Pending,
                           domain::Classification classification = domain::Classification::Unclassified);
    domain::CaseId openCase(const domain::ItemId &item, std::string_view queue = "screening",
                            domain::Severity severity = domain::Severity::Medium,
                            domain::CaseReason reason = domain::CaseReason::Flagged);
    /// An item with its open case.
    domain::CaseId addCase(domain::ItemState state = domain::ItemState::Pending,
                           domain::Classification classification = domain::Classification::Unclassified);

    Result<domain::Claim> claim(const backend::Person &person, const domain::CaseId &kase);
    /// A command about the subject of the case, in its present round, expecting nothing.
    domain::Command decision(const backend::Person &person, const domain::CaseId &kase, domain::DecisionAction action);
    domain::Command reversal(const backend::Person &person, const domain::CaseId &kase, const domain::CommandId &of);
    Result<domain::Receipt> send(const backend::Person &person, const domain::Command &command);

    domain::Item item(const domain::ItemId &id);
    domain::Item itemOf(const domain::CaseId &kase);
    domain::Case kase(const domain::CaseId &id);
    std::vector<backend::DecisionRecord> decisions();
    Instant now() const { return clock.wall(); }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<backend::SqlBackendStore> store;

private:
    void fill();
    int m_items = 0;
};

/// A value, or the test is broken.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", std::string(name(result.error().code)).c_str(), result.error().detail.c_str());
    return std::move(*result);
}
inline void must(Result<void> result)
{
    if (!result)
        qFatal("%s: %s", std::string(name(result.error().code)).c_str(), result.error().detail.c_str());
}

/// Nothing, or the code of the refusal.
template <typename T> std::optional<ErrorCode> refusal(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace vigie::test
