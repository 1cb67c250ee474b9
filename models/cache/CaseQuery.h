#pragma once

#include "models/domain/CaseFilter.h"
#include "models/sql/Statement.h"

#include <string>
#include <variant>
#include <vector>

namespace vigie::cache {

/// The query for the row ids of the cases that pass a filter, in its order. Conditions on the case alone are answered
/// by the covering index of the order; those on the item are looked up beside it. With words to look for, the search
/// leads, newest first, and stops at CaseFeed::MostFound; those are put into the order asked for. A sealed case counts
/// as one in which nothing is known (domain::sealedFor).
class CaseQuery
{
public:
    /// `words`: searchQuery() of the filter's text.
    CaseQuery(const domain::CaseFilter &filter, std::string words);

    /// Only signs were typed: nothing can be found by them.
    bool findsNothing() const { return m_findsNothing; }
    /// One after the other they answer the order; each is bound by bindTo().
    std::vector<std::string> statements() const;
    void bindTo(sql::Statement &statement) const;

    /// The query for one case: its row id, and whether it passes.
    std::string membershipSql() const;
    void bindMembership(sql::Statement &statement, const domain::CaseId &kase) const;

private:
    void only(const std::string &condition, const std::vector<std::variant<std::int64_t, std::string>> &values);
    void onlyStanding(domain::CaseStanding standing, const domain::PersonId &person);
    void onlyItems(const domain::CaseFilter &filter);

    using Values = std::vector<std::variant<std::int64_t, std::string>>;
    domain::CaseSort m_sort;
    std::string m_sealed; ///< the condition under which what was found in c must not be known
    std::string m_words;
    std::string m_conditions; ///< on the case, as c
    Values m_values;
    std::string m_itemConditions; ///< on the item, as i
    Values m_itemValues;
    bool m_findsNothing = false;
};

} // namespace vigie::cache
