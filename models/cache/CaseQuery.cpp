#include "models/cache/CaseQuery.h"

#include "models/domain/ports/CaseFeed.h"

namespace vigie::cache {

using namespace vigie::domain;

namespace {

/// Names stand in member_row only, so this order is not answered by an index.
constexpr auto WithOwners = " LEFT JOIN record r ON r.type = 'item' AND r.id = c.subject"
                            " LEFT JOIN item_row o ON o.row = r.row LEFT JOIN member_row m ON m.number = o.owner";

/// CROSS: the search leads. INDEXED BY: else each hit would walk through the whole queue.
constexpr auto Found = "(SELECT c.* FROM search s CROSS JOIN item_row i ON i.row = s.rowid"
                       " CROSS JOIN case_row c INDEXED BY case_by_subject ON c.subject = i.id WHERE search MATCH ? AND";
constexpr auto NewestOfThem = " ORDER BY s.rowid DESC LIMIT ?) c";
constexpr auto OpenInQueue = " c.queue = (SELECT number FROM queue_number WHERE id = ?) AND c.closed = 0";

const char *orderOf(CaseSort sort)
{
    switch (sort) {
    case CaseSort::DueFirst:
        return " ORDER BY c.due, c.row";
    case CaseSort::SeverestFirst:
        return " ORDER BY c.severity DESC, c.due, c.row";
    case CaseSort::NewestFirst:
        return " ORDER BY c.created DESC, c.row DESC";
    case CaseSort::ByOwner:
        return " ORDER BY m.sort_name IS NULL, m.sort_name, o.owner, c.due, c.row";
    }
    return "";
}

} // namespace

CaseQuery::CaseQuery(const CaseFilter &filter, std::string words)
    : m_sort(filter.sort), m_sealed("c.draw < " + std::to_string(filter.sealBelow)), m_words(std::move(words))
{
    m_values.emplace_back(filter.queue.value);
    if (filter.category == Category::Unknown)
        only("(c.category = 0 OR " + m_sealed + ")", {});
    else if (filter.category)
        only("c.category = ? AND NOT " + m_sealed, {static_cast<std::int64_t>(*filter.category)});
    if (filter.atLeast && *filter.atLeast != Severity::Unknown)
        only("c.severity >= ? AND NOT " + m_sealed, {static_cast<std::int64_t>(*filter.atLeast)});
    if (filter.reason)
        only("c.reason = ?", {static_cast<std::int64_t>(*filter.reason)});
    if (filter.standing)
        onlyStanding(*filter.standing, filter.person);
    onlyItems(filter);
    m_findsNothing = m_words.empty() && !filter.text.trimmed().isEmpty();
}

void CaseQuery::only(const std::string &condition, const std::vector<std::variant<std::int64_t, std::string>> &values)
{
    m_conditions += " AND " + condition;
    m_values.insert(m_values.end(), values.begin(), values.end());
}

void CaseQuery::onlyStanding(CaseStanding standing, const PersonId &person)
{
    switch (standing) {
    case CaseStanding::Waiting:
        return only("c.parked = 0 AND c.holder IS NULL", {});
    case CaseStanding::Mine:
        return only("c.parked = 0 AND c.holder = ?", {person.value});
    case CaseStanding::Elsewhere:
        return only("c.parked = 0 AND c.holder <> ?", {person.value});
    case CaseStanding::Parked:
        return only("c.parked = 1", {});
    }
}

void CaseQuery::onlyItems(const CaseFilter &filter)
{
    if (filter.kind) {
        m_itemConditions += " AND i.kind = ?";
        m_itemValues.emplace_back(static_cast<std::int64_t>(*filter.kind));
    }
    if (!filter.language.empty()) {
        m_itemConditions += " AND i.language = ?";
        m_itemValues.emplace_back(filter.language);
    }
    if (filter.owner) {
        m_itemConditions += " AND i.owner = (SELECT number FROM member_row WHERE id = ?)";
        m_itemValues.emplace_back(filter.owner->value);
    }
}

std::vector<std::string> CaseQuery::statements() const
{
    const std::string owners = m_sort == CaseSort::ByOwner ? WithOwners : "";
    const std::string unknownLast = "CASE WHEN " + m_sealed + " THEN 0 ELSE c.severity END DESC, c.due, c.row";
    if (!m_words.empty()) // so few that they can be sorted anew
        return {"SELECT c.row FROM " + (Found + (OpenInQueue + m_conditions)) + m_itemConditions + NewestOfThem +
                owners + (m_sort == CaseSort::SeverestFirst ? " ORDER BY " + unknownLast : orderOf(m_sort))};
    std::string items;
    if (!m_itemConditions.empty())
        items = " AND c.subject IN (SELECT i.id FROM item_row i WHERE true" + m_itemConditions + ")";
    const std::string all = " WHERE" + (OpenInQueue + m_conditions) + items;
    if (m_sort != CaseSort::SeverestFirst)
        return {"SELECT c.row FROM case_row c" + owners + all + orderOf(m_sort)};
    // What is known comes from the index as it stands there; only the rest, by far the smaller part, must be sorted.
    return {"SELECT c.row FROM case_row c" + all + " AND c.severity > 0 AND NOT " + m_sealed + orderOf(m_sort),
            "SELECT c.row FROM case_row c INDEXED BY case_by_severity" + all + " AND (c.severity = 0 OR " + m_sealed +
                ") ORDER BY c.due, c.row"};
}

void CaseQuery::bindTo(sql::Statement &statement) const
{
    int parameter = 0;
    const auto bind = [&](const Values &values) {
        for (const auto &value : values)
            std::visit([&](const auto &v) { statement.bind(++parameter, v); }, value);
    };
    if (!m_words.empty())
        statement.bind(++parameter, m_words);
    bind(m_values);
    bind(m_itemValues);
    if (!m_words.empty())
        statement.bind(++parameter, CaseFeed::MostFound);
}

std::string CaseQuery::membershipSql() const
{
    std::string passes = "(" + (OpenInQueue + m_conditions);
    if (!m_itemConditions.empty() || !m_words.empty())
        passes += " AND EXISTS (SELECT 1 FROM record x JOIN item_row i ON i.row = x.row"
                  " WHERE x.type = 'item' AND x.id = c.subject" +
                  m_itemConditions;
    if (!m_words.empty())
        passes += " AND EXISTS (SELECT 1 FROM search s WHERE s.rowid = i.row AND search MATCH ?)";
    if (!m_itemConditions.empty() || !m_words.empty())
        passes += ")";
    return "SELECT c.row, " + passes +
           ") FROM record r JOIN case_row c ON c.row = r.row WHERE r.type = 'case' AND r.id = ?";
}

void CaseQuery::bindMembership(sql::Statement &statement, const CaseId &kase) const
{
    int parameter = 0;
    for (const Values &values : {m_values, m_itemValues})
        for (const auto &value : values)
            std::visit([&](const auto &v) { statement.bind(++parameter, v); }, value);
    if (!m_words.empty())
        statement.bind(++parameter, m_words);
    statement.bind(++parameter, kase.value);
}

} // namespace vigie::cache
