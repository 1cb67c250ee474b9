#include "models/cache/SearchWords.h"

#include "models/sql/Tokenizer.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace vigie::cache {

using sql::Statement;

namespace {

constexpr qsizetype MostWords = 8;    ///< of one search
constexpr qsizetype MostTyped = 1000; ///< characters of a search that are looked at

constexpr std::ptrdiff_t KeptPrefix = 3; ///< characters: the longest prefix the index keeps (ReplicaSchema)
/// Each word that is named costs 50 µs: to be found in the list, and to be opened in the index.
constexpr std::size_t MostNamed = 200;
constexpr std::size_t MostNamedBytes = 64 * 1'024; ///< a hostile text may have words of 32 kB
/// Putting together costs 0.1 µs a place, so words that stand in fewer are cheaper put together than named.
constexpr int FewPlaces = 256;

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

QStringList typedWords(const QString &text)
{
    const QString typed = knownToTheSearch(text.left(MostTyped).normalized(QString::NormalizationForm_C));
    // Accents go as they go from the index: a word that is cut at one would not be found.
    static const QRegularExpression accent(QStringLiteral("[\\x{300}-\\x{36f}]"));
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString(typed).remove(accent).split(notWord, Qt::SkipEmptyParts).mid(0, MostWords);
}

std::string prefixOf(const QString &word)
{
    return '"' + word.toStdString() + "\"*";
}

std::ptrdiff_t characters(std::string_view utf8)
{
    return std::ranges::count_if(utf8, [](char byte) { return (byte & 0xc0) != 0x80; });
}

/// The words of the index that begin so, where it is better to name them.
class WordList
{
public:
    WordList(sql::Database &database, const sql::Tokenizer &tokenizer) : m_database(database), m_tokenizer(tokenizer) {}

    /// Nothing: they are too many, or too few places to bother.
    Result<std::optional<std::vector<std::string>>> beginningWith(std::string_view prefix)
    {
        std::vector<std::string> words;
        std::size_t bytes = 0;
        bool frequent = false;
        for (std::string from(prefix);;) {
            // A row for each place where a word stands. Who has read a few of a frequent one asks anew behind it.
            TRY(Statement places, m_database.prepare("SELECT term FROM temp.searched_word WHERE term >= ?"));
            places.bindAll(from);
            from.clear();
            for (int seen = 0; from.empty();) {
                TRY(const auto step, places.step());
                if (step == Statement::Step::Done || !places.text(0).starts_with(prefix))
                    return frequent ? std::optional(std::move(words)) : std::nullopt;
                if (!words.empty() && places.text(0) == words.back()) {
                    if (++seen < FewPlaces)
                        continue;
                    frequent = true;
                    from = words.back() + '\x01'; // no word has a sign before this one
                    continue;
                }
                seen = 1;
                words.push_back(places.string(0));
                bytes += words.back().size();
                TRY(const bool itself, standsForItself(words.back()));
                if (words.size() > MostNamed || bytes > MostNamedBytes || !itself)
                    return std::optional<std::vector<std::string>>();
            }
        }
    }

    /// Whether the word, named in a query, is this word of the index and nothing else.
    Result<bool> standsForItself(const std::string &word) const
    {
        TRY(const auto tokens, m_tokenizer.tokens(word));
        return tokens.size() == 1 && tokens.front() == word;
    }

private:
    sql::Database &m_database;
    const sql::Tokenizer &m_tokenizer;
};

/// `("one" OR "other")`
std::string anyOf(const std::vector<std::string> &words)
{
    std::string query;
    for (const auto &word : words)
        query += (query.empty() ? "(\"" : " OR \"") + word + '"';
    return query + ')';
}

} // namespace

const char *const SearchedWords = "CREATE VIRTUAL TABLE temp.searched_word USING fts5vocab(main, search, instance)";

std::string prefixQuery(const QString &text)
{
    std::string query;
    for (const QString &word : typedWords(text))
        query += prefixOf(word) + ' ';
    return query;
}

Result<std::string> searchQuery(sql::Database &database, const QString &text)
{
    const auto words = typedWords(text);
    if (words.isEmpty())
        return std::string();
    // As the index has it (ReplicaSchema).
    TRY(const auto tokenizer, sql::Tokenizer::open(database, "unicode61", {"remove_diacritics", "2"}));
    WordList index(database, tokenizer);
    std::string query;
    for (const QString &word : words) {
        TRY(const auto tokens, tokenizer.tokens(word.toStdString()));
        if (tokens.size() != 1)
            return prefixQuery(text); // a word to us only: FTS5 is to say what that finds
        std::string part = prefixOf(word);
        if (characters(tokens.front()) > KeptPrefix) {
            TRY(const auto named, index.beginningWith(tokens.front()));
            if (named)
                part = anyOf(*named);
        }
        query += (query.empty() ? "" : " AND ") + part;
    }
    return query;
}

} // namespace vigie::cache
