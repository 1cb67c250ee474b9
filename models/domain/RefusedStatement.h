#pragma once

#include "models/domain/NoticeStatement.h"

namespace vigie::domain {

/// A statement of reasons that was refused, with what a person needs to see to it.
struct RefusedStatement
{
    NoticeStatement statement;
    NoticeId notice{};         ///< empty: of a decision of the content desk or of the machine
    ClauseId clause{};         ///< whose templates it is composed of; empty where it is not known
    bool isComposable = false; ///< what it was composed of is kept

    friend bool operator==(const RefusedStatement &, const RefusedStatement &) = default;
};

/// Those of one person's platform that they may know of.
struct RefusedStatements
{
    std::vector<RefusedStatement> statements; ///< oldest first
    bool hasMore = false;                     ///< than were asked for
};

} // namespace vigie::domain
