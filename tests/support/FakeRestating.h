#pragma once

#include "models/domain/ports/Restating.h"

#include <algorithm>

namespace vigie::test {

/// Refused statements as the platform would keep them, without its templates: the test says what composing finds.
/// Answers at once.
class FakeRestating final : public domain::Restating
{
public:
    Request<domain::RefusedStatements> refused() override
    {
        ++asked;
        if (failWith)
            return answered(Result<domain::RefusedStatements>(*failWith));
        domain::RefusedStatements page{{}, hasMore};
        std::ranges::copy_if(statements, std::back_inserter(page.statements),
                             [](const auto &one) { return one.statement.state == domain::StatementState::Refused; });
        return answered(Result<domain::RefusedStatements>(std::move(page)));
    }
    Request<domain::RefusedStatement> composeAgain(const std::string &puid) override
    {
        composed.push_back(puid);
        const auto found = std::ranges::find(statements, puid,
                                             [](const auto &one) -> const std::string & { return one.statement.puid; });
        if (refuseWith)
            return answered(Result<domain::RefusedStatement>(*refuseWith));
        if (found == statements.end())
            return answered(Result<domain::RefusedStatement>(ErrorCode::NotFound));
        auto &statement = found->statement;
        statement.state = faults.empty() ? domain::StatementState::Waiting : domain::StatementState::Refused;
        statement.refusedBy = faults.empty() ? domain::StatementRefusal::Nobody : domain::StatementRefusal::OurRules;
        statement.faults = faults;
        return answered(Result<domain::RefusedStatement>(*found));
    }

    std::vector<domain::RefusedStatement> statements; ///< oldest first
    bool hasMore = false;
    std::vector<std::string> faults;     ///< of our own rules, the next time one is composed; none: it is queued
    std::optional<ErrorCode> failWith;   ///< to read them
    std::optional<ErrorCode> refuseWith; ///< to compose one
    std::vector<std::string> composed;   ///< by puid
    int asked = 0;
};

} // namespace vigie::test
