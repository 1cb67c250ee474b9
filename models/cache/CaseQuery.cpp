#include "models/cache/CaseQuery.h"

#include <QRegularExpression>
#include <QStringList>

namespace vigie::cache {

using namespace vigie::domain;

namespace {

constexpr qsizetype MostWords = 8;    ///< of one search; each is a subquery
constexpr qsizetype MostTyped = 1000; ///< characters of a search that are looked at

constexpr auto HasWord =
    " AND c.subject IN (SELECT id FROM item_row WHERE row IN (SELECT rowid FROM search WHERE search MATCH ?)"
    " UNION SELECT i.id FROM record m JOIN item_row i ON i.owner = m.id WHERE m.type = 'member'"
    " AND m.row IN (SELECT rowid FROM search WHERE search MATCH ?)"
    " UNION SELECT item FROM notice_row WHERE row IN (SELECT rowid FROM search WHERE search MATCH ?))";
constexpr int TimesInHasWord = 3;

/// Names stand in member_row only, so this order is not answered by an index.
constexpr auto WithOwners = " LEFT JOIN record r ON r.type = 'item' AND r.id = c.subject"
                            " LEFT JOIN item_row o ON o.row = r.row LEFT JOIN member_row m ON m.id = o.owner";

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
        return " ORDER BY m.name IS NULL, m.name, o.owner, c.due, c.row";
    }
    return "";
}

} // namespace

std::vector<std::string> searchWords(const QString &text)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"));
    std::vector<std::string> words;
    const QStringList parts = text.left(MostTyped).split(notWord, Qt::SkipEmptyParts);
    for (const QString &part : parts.mid(0, MostWords))
        words.push_back('"' + part.toStdString() + "\"*");
    return words;
}

CaseQuery::CaseQuery(const CaseFilter &filter) : m_sort(filter.sort)
{
    m_values.emplace_back(filter.queue.value);
    if (filter.category)
        only("c.category = ?", {static_cast<std::int64_t>(*filter.category)});
    if (filter.atLeast)
        only("c.severity >= ?", {static_cast<std::int64_t>(*filter.atLeast)});
    if (filter.reason)
        only("c.reason = ?", {static_cast<std::int64_t>(*filter.reason)});
    if (filter.standing)
        onlyStanding(*filter.standing, filter.person);
    onlyItems(filter);
    const auto words = searchWords(filter.text);
    m_findsNothing = words.empty() && !filter.text.trimmed().isEmpty();
    onlyWords(words);
}

void CaseQuery::only(const std::string &condition, std::vector<std::variant<std::int64_t, std::string>> values)
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
    if (filter.kind)
        only("c.subject IN (SELECT id FROM item_row WHERE kind = ?)", {static_cast<std::int64_t>(*filter.kind)});
    if (!filter.language.empty())
        only("c.subject IN (SELECT id FROM item_row WHERE language = ?)", {filter.language});
    if (filter.owner)
        only("c.subject IN (SELECT id FROM item_row WHERE owner = ?)", {filter.owner->value});
}

void CaseQuery::onlyWords(const std::vector<std::string> &words)
{
    for (const auto &word : words) {
        m_conditions += HasWord;
        m_values.insert(m_values.end(), TimesInHasWord, word);
    }
}

std::string CaseQuery::sql() const
{
    std::string text = "SELECT c.row FROM case_row c";
    if (m_sort == CaseSort::ByOwner)
        text += WithOwners;
    text += " WHERE c.queue = (SELECT number FROM queue_number WHERE id = ?) AND c.closed = 0";
    return text + m_conditions + orderOf(m_sort);
}

void CaseQuery::bindTo(sql::Statement &statement) const
{
    int parameter = 0;
    for (const auto &value : m_values)
        std::visit([&](const auto &v) { statement.bind(++parameter, v); }, value);
}

} // namespace vigie::cache
