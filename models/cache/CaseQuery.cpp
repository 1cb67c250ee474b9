#include "models/cache/CaseQuery.h"

#include "models/domain/ports/CaseFeed.h"

#include <QRegularExpression>
#include <QStringList>

namespace vigie::cache {

using namespace vigie::domain;

namespace {

constexpr qsizetype MostWords = 8;    ///< of one search
constexpr qsizetype MostTyped = 1000; ///< characters of a search that are looked at

/// Names stand in member_row only, so this order is not answered by an index.
constexpr auto WithOwners = " LEFT JOIN record r ON r.type = 'item' AND r.id = c.subject"
                            " LEFT JOIN item_row o ON o.row = r.row LEFT JOIN member_row m ON m.number = o.owner";

/// CROSS: the search leads.
constexpr auto Found = "(SELECT c.* FROM search s CROSS JOIN item_row i ON i.row = s.rowid"
                       " CROSS JOIN case_row c ON c.subject = i.id WHERE search MATCH ? AND";
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

/// Marks of Unicode 6.1 that have become letters since: vowels of New Tai Lue, signs of Vedic.
bool hasBecomeLetter(char32_t sign)
{
    return (sign >= 0x19b0 && sign <= 0x19c9) || sign == 0x1cf2 || sign == 0x1cf3;
}

/// The tokenizer knows the letters of Unicode 6.1. Another one would part a word for it and not for us, and two parts
/// in one pair of quotes are a phrase, which this search has no positions for.
QString knownToTheSearch(const QString &text)
{
    QString known;
    for (const char32_t sign : text.toUcs4()) {
        const bool strange = QChar::unicodeVersion(sign) > QChar::Unicode_6_1 || hasBecomeLetter(sign);
        known += strange ? QStringLiteral(" ") : QString::fromUcs4(&sign, 1);
    }
    return known;
}

} // namespace

std::string searchQuery(const QString &text)
{
    const QString typed = knownToTheSearch(text.left(MostTyped).normalized(QString::NormalizationForm_C));
    // Accents go as they go from the index: a word that is cut at one would not be found.
    static const QRegularExpression accent(QStringLiteral("[\\x{300}-\\x{36f}]"));
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    std::string query;
    const QStringList words = QString(typed).remove(accent).split(notWord, Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, MostWords))
        query += '"' + word.toStdString() + "\"* ";
    return query;
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
    m_words = searchQuery(filter.text);
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

std::string CaseQuery::sql() const
{
    const std::string owners = m_sort == CaseSort::ByOwner ? WithOwners : "";
    if (!m_words.empty())
        return "SELECT c.row FROM " + (Found + (OpenInQueue + m_conditions)) + m_itemConditions + NewestOfThem +
               owners + orderOf(m_sort);
    std::string text = "SELECT c.row FROM case_row c" + owners + " WHERE" + OpenInQueue + m_conditions;
    if (!m_itemConditions.empty())
        text += " AND c.subject IN (SELECT i.id FROM item_row i WHERE true" + m_itemConditions + ")";
    return text + orderOf(m_sort);
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

} // namespace vigie::cache
