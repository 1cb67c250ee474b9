#pragma once

#include "models/domain/CaseFilter.h"
#include "models/sql/Statement.h"

#include <string>
#include <variant>
#include <vector>

namespace vigie::cache {

/// Each word a person typed as a quoted prefix of the search, so that nothing is taken for the query language. At most
/// eight words count.
std::vector<std::string> searchWords(const QString &text);

/// The query for the row ids of the cases that pass a filter, in its order. Conditions on the case alone are answered
/// by the covering index of the order; those on the item or its words are looked up beside it.
class CaseQuery
{
public:
    explicit CaseQuery(const domain::CaseFilter &filter);

    /// Only signs were typed: nothing can be found by them.
    bool findsNothing() const { return m_findsNothing; }
    std::string sql() const;
    void bindTo(sql::Statement &statement) const;

private:
    void only(const std::string &condition, std::vector<std::variant<std::int64_t, std::string>> values);
    void onlyStanding(domain::CaseStanding standing, const domain::PersonId &person);
    void onlyItems(const domain::CaseFilter &filter);
    void onlyWords(const std::vector<std::string> &words);

    domain::CaseSort m_sort;
    std::string m_conditions;
    std::vector<std::variant<std::int64_t, std::string>> m_values;
    bool m_findsNothing = false;
};

} // namespace vigie::cache
