#include "models/screening/PostalAddresses.h"

#include "models/screening/Characters.h"
#include "models/screening/WayWords.h"
#include "models/screening/Words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace vigie::screening {

namespace {

constexpr int PointsOfAWay = 2, PointsOfANumber = 2, PointsOfAName = 1, PointsOfAPostcode = 2, PointsOfACommune = 1,
              PointsOfCedex = 1;
constexpr int EnoughPoints = 5, SurePoints = 7;

constexpr std::array<std::string_view, 6> Repetitions{"bis", "ter", "quater", "quinquies", "b", "t"};
constexpr std::array<std::string_view, 14> SmallWords{"de", "du", "des", "la", "le", "les", "l",
                                                      "d",  "a",  "aux", "et", "en", "sur", "sous"};
/// Before the name proper: "rue du docteur …".
constexpr std::array<std::string_view, 15> Titles{"saint", "sainte",   "st",      "ste",   "general",
                                                  "gal",   "marechal", "docteur", "dr",    "president",
                                                  "jean",  "abbe",     "pere",    "soeur", "professeur"};
/// Inside the name of a commune: by themselves, and when a word with a capital follows.
constexpr std::array<std::string_view, 5> Ties{"sur", "sous", "en", "les", "lez"};
constexpr std::array<std::string_view, 6> TiesToCapitals{"de", "du", "le", "la", "aux", "d"};
constexpr std::array<std::string_view, 7> CommuneBeginnings{"le", "la", "les", "l", "saint", "sainte", "st"};

template <typename List> bool isOneOf(std::string_view word, const List &list)
{
    return std::ranges::find(list, word) != list.end();
}

bool isNumber(std::string_view word)
{
    return std::ranges::all_of(word, isDigit);
}

/// "bis", "B".
bool isRepetition(std::string_view word)
{
    return isOneOf(lowered(word), Repetitions) || (word.size() == 1 && isAsciiLetter(word.front()));
}

/// Not yet what a way is called after.
bool isSmall(std::string_view word)
{
    const std::string lower = lowered(word);
    return isOneOf(lower, SmallWords) || isOneOf(lower, Titles) || isNumber(word);
}

/// "12", "12bis", "12b".
bool isHouseNumber(std::string_view word)
{
    constexpr std::size_t MostDigits = 4;
    std::size_t digits = 0;
    while (digits < word.size() && isDigit(word[digits]))
        ++digits;
    const auto rest = lowered(word.substr(digits));
    return digits > 0 && digits <= MostDigits && (rest.empty() || rest.size() == 1 || isOneOf(rest, Repetitions));
}

/// What stands between two words does not end an address: spaces, commas, one line feed, hyphens, apostrophes, a full
/// stop that shortens a word.
bool goesOn(std::string_view between)
{
    constexpr std::string_view Allowed = " ,\n-'./";
    constexpr std::size_t Most = 4;
    return between.size() <= Most && between.find_first_not_of(Allowed) == std::string_view::npos &&
           std::ranges::count(between, '\n') <= 1;
}

/// On the same line, and the same sentence.
bool isJoined(std::string_view between)
{
    return between.size() <= 2 && between.find_first_not_of(" -'.") == std::string_view::npos;
}

/// "dit" is a way only as a part of "lieu-dit", which begins earlier.
std::optional<std::size_t> beginOfWay(std::string_view text, const Word &word)
{
    if (lowered(word.of(text)) != "dit")
        return word.begin;
    const auto place = wordBefore(text, word.begin);
    if (!place || lowered(place->of(text)) != "lieu")
        return {};
    return place->begin;
}

bool isRange(std::string_view between)
{
    return between == "-" || between == "/";
}

/// One address that begins at a way.
class Candidate
{
public:
    Candidate(std::string_view text, Way way, const Word &word)
        : m_text(text), m_way(way), m_begin(word.begin), m_end(word.end)
    {
        m_points = PointsOfAWay;
    }

    std::optional<Hit> read()
    {
        takeNumber();
        takeName();
        takeTown();
        if (!m_hasName || m_points < EnoughPoints || !isCertainly())
            return {};
        return Hit{DetailKind::PostalAddress, Rule::AddressScore, confidence(), m_begin, m_end, regionOf("FR")};
    }

private:
    Confidence confidence() const
    {
        if (m_points >= SurePoints)
            return Confidence::High;
        return m_way == Way::Doubtful && !m_hasPostcode ? Confidence::Low : Confidence::Medium;
    }

    bool isCertainly() const
    {
        if (m_way == Way::Sure || m_hasPostcode)
            return true;
        return m_way == Way::Doubtful && m_hasNumber && m_hasCapital;
    }

    /// "12", "12 bis", "12, ", "12-14" before the way.
    void takeNumber()
    {
        auto word = wordBefore(m_text, m_begin);
        if (!word || !goesOn(m_text.substr(word->end, m_begin - word->end)))
            return;
        if (isRepetition(word->of(m_text))) {
            const std::size_t repetition = word->begin;
            word = wordBefore(m_text, repetition);
            if (!word || !isJoined(m_text.substr(word->end, repetition - word->end)))
                return;
        }
        if (!isHouseNumber(word->of(m_text)))
            return;
        m_begin = word->begin;
        m_hasNumber = true;
        m_points += PointsOfANumber;
        const auto other = wordBefore(m_text, m_begin); // "12-14"
        if (other && isHouseNumber(other->of(m_text)) && isRange(m_text.substr(other->end, m_begin - other->end)))
            m_begin = other->begin;
    }

    std::optional<Word> following(std::size_t at, bool (*connects)(std::string_view)) const
    {
        constexpr std::size_t Reach = 48;
        const auto word = nextWord(m_text.substr(0, std::min(m_text.size(), at + Reach)), at);
        if (!word || !connects(m_text.substr(at, word->begin - at)) ||
            isWordCharacter(screening::at(m_text, word->end)))
            return {};
        return word;
    }

    /// Small words and titles, then one word; more while they have capitals or a hyphen before them.
    void takeName()
    {
        constexpr int MostWords = 8;
        for (int words = 0; words < MostWords; ++words) {
            const auto word = following(m_end, isJoined);
            if (!word || (isPostcode(*word) && m_way != Way::Box)) // a box may have five digits, too
                return;
            if (m_hasName && !continuesName(*word))
                return;
            takeNameWord(*word);
        }
    }

    void takeNameWord(const Word &word)
    {
        const auto characters = word.of(m_text);
        const bool isBoxNumber = m_way == Way::Box && isNumber(characters);
        m_hasCapital = m_hasCapital || (isUpper(characters.front()) && !isSmall(characters));
        if (!m_hasName && (isBoxNumber || !isSmall(characters))) {
            m_hasName = true;
            m_points += PointsOfAName + (m_way == Way::Box ? PointsOfANumber : 0);
        }
        m_end = word.end;
    }

    bool continuesName(const Word &word) const
    {
        const char tie = screening::at(m_text, m_end);
        const bool isNextSentence = tie == '.' && !isAbbreviated();
        if (isNextSentence)
            return false;
        const auto characters = word.of(m_text);
        return isUpper(characters.front()) || tie == '-' || tie == '\'' ||
               (isSmall(characters) && leadsToCapital(word.end));
    }

    bool leadsToCapital(std::size_t end) const
    {
        const auto next = following(end, isJoined);
        return next && isUpper(m_text[next->begin]);
    }

    bool isAbbreviated() const
    {
        constexpr std::size_t MostOfAnAbbreviation = 3;
        const auto word = wordBefore(m_text, m_end);
        return word && word->size() <= MostOfAnAbbreviation;
    }

    bool isPostcode(const Word &word) const { return isFrenchPostcode(word.of(m_text)); }

    /// A postcode within a few words (a building, a floor, a box between), its commune, CEDEX.
    void takeTown()
    {
        constexpr int MostBetween = 10;
        std::size_t at = m_end;
        const int between = m_hasNumber || m_way == Way::Box ? MostBetween : 0; // "the street has 75000 lamps"
        for (int words = 0; words <= between; ++words) {
            const auto word = following(at, goesOn);
            if (!word)
                return;
            if (isPostcode(*word)) {
                m_end = word->end;
                m_hasPostcode = true;
                m_points += PointsOfAPostcode;
                takeCommune();
                return;
            }
            at = word->end;
        }
    }

    void takeCommune()
    {
        auto word = following(m_end, goesOn);
        if (!word || !isLetter(m_text[word->begin]))
            return;
        m_points += PointsOfACommune;
        for (bool isBeginning = true; word && isBeginning;) {
            isBeginning = isOneOf(lowered(word->of(m_text)), CommuneBeginnings);
            m_end = word->end;
            word = following(m_end, isJoined);
        }
        while (word && isTiedOn(*word)) {
            m_end = word->end;
            word = following(m_end, isJoined);
        }
        if (word && isNumber(word->of(m_text)) && word->size() <= 2) { // the arrondissement
            m_end = word->end;
            word = following(m_end, isJoined);
        }
        if (word && lowered(word->of(m_text)) == "cedex")
            takeCedex(*word);
    }

    /// "Boulogne-Billancourt", "Neuilly sur Seine", "Aix-en-Provence".
    bool isTiedOn(const Word &word) const
    {
        const char tie = before(m_text, word.begin);
        const std::string lower = lowered(word.of(m_text));
        if (tie == '-' || tie == '\'' || isOneOf(lower, Ties) ||
            (isOneOf(lower, TiesToCapitals) && leadsToCapital(word.end)))
            return true;
        const std::string last = lowered(wordBefore(m_text, word.begin)->of(m_text));
        return isOneOf(last, Ties) || isOneOf(last, TiesToCapitals);
    }

    void takeCedex(const Word &cedex)
    {
        m_points += PointsOfCedex;
        m_end = cedex.end;
        const auto number = following(m_end, isJoined);
        if (number && isNumber(number->of(m_text)) && number->size() <= 2)
            m_end = number->end;
    }

    std::string_view m_text;
    Way m_way;
    std::size_t m_begin;
    std::size_t m_end;
    int m_points = 0;
    bool m_hasNumber = false;
    bool m_hasName = false;
    bool m_hasCapital = false;
    bool m_hasPostcode = false;
};

} // namespace

Hits findPostalAddresses(std::string_view text)
{
    Hits hits;
    std::size_t free = 0;
    WordReader words(text);
    while (const auto word = words.next()) {
        const Way way = word->begin < free ? Way::None : wayOf(word->of(text));
        const auto begin = way == Way::None ? std::nullopt : beginOfWay(text, *word);
        if (!begin)
            continue;
        const auto hit = Candidate(text, way, {*begin, word->end}).read();
        if (!hit || hit->begin < free)
            continue;
        hits.push_back(*hit);
        free = hit->end;
    }
    return hits;
}

bool isFrenchPostcode(std::string_view digits)
{
    constexpr std::size_t Length = 5;
    if (digits.size() != Length || !isNumber(digits))
        return false;
    const std::string_view department = digits.substr(0, 2);
    return department >= "01" && department <= "98";
}

} // namespace vigie::screening
