#include "models/domain/FilterPolicy.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace vigie::domain {

namespace {

constexpr Filter Usual{true, true, false};

struct Word
{
    Category category;
    QLatin1StringView text;
};

/// As stored in the preferences: they outlive a change of the enumeration's order.
constexpr std::array Words{
    Word{Category::None, QLatin1StringView("none")},
    Word{Category::Suggestive, QLatin1StringView("suggestive")},
    Word{Category::Sexual, QLatin1StringView("sexual")},
    Word{Category::Violence, QLatin1StringView("violence")},
    Word{Category::Gore, QLatin1StringView("gore")},
    Word{Category::Weapons, QLatin1StringView("weapons")},
    Word{Category::SelfHarm, QLatin1StringView("self_harm")},
    Word{Category::Hate, QLatin1StringView("hate")},
    Word{Category::Drugs, QLatin1StringView("drugs")},
    Word{Category::NonConsensual, QLatin1StringView("non_consensual")},
    Word{Category::AnimalSexual, QLatin1StringView("animal_sexual")},
    Word{Category::Child, QLatin1StringView("child")},
    Word{Category::Generated, QLatin1StringView("generated")},
    Word{Category::PersonalData, QLatin1StringView("personal_data")},
    Word{Category::Spam, QLatin1StringView("spam")},
    Word{Category::Other, QLatin1StringView("other")},
};
static_assert(Words.size() == FilterTable::Rows.size());

/// Three places, each its letter or a dash; a row that was cut off is none.
std::optional<Filter> filterOf(QStringView places)
{
    constexpr QStringView All = u"bgs";
    if (places.size() != All.size())
        return std::nullopt;
    for (qsizetype i = 0; i < All.size(); ++i)
        if (places[i] != All[i] && places[i] != u'-')
            return std::nullopt;
    return Filter{places[0] == u'b', places[1] == u'g', places[2] == u's'};
}

} // namespace

FilterTable::FilterTable()
{
    for (const Category category : Rows)
        m_rows[category] = Usual;
    // What is hardest to look at is also made small.
    for (const Category category : {Category::Gore, Category::SelfHarm, Category::Violence, Category::NonConsensual,
                                    Category::AnimalSexual, Category::Child})
        m_rows[category] = FullProtection;
}

Filter FilterTable::of(Category category) const
{
    const auto row = m_rows.find(category);
    return isFixed(category) || row == m_rows.end() ? FullProtection : row->second;
}

void FilterTable::set(Category category, Filter filter)
{
    if (!isFixed(category))
        m_rows[category] = filter;
}

bool FilterTable::isFixed(Category category)
{
    return category == Category::Child || category == Category::Unknown;
}

QString FilterTable::text() const
{
    QStringList out;
    for (const Word &word : Words) {
        if (isFixed(word.category))
            continue;
        const Filter filter = of(word.category);
        const QString places = QString(QLatin1Char(filter.blur ? 'b' : '-')) + QLatin1Char(filter.grey ? 'g' : '-') +
                               QLatin1Char(filter.smaller ? 's' : '-');
        out << word.text + QLatin1Char('=') + places;
    }
    return out.join(QLatin1Char(';'));
}

FilterTable FilterTable::fromText(const QString &text)
{
    FilterTable table;
    for (const QString &row : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const auto name = row.section(QLatin1Char('='), 0, 0);
        const auto word = std::ranges::find_if(Words, [&](const Word &w) { return w.text == name; });
        if (word == Words.end())
            continue;
        const auto filter = row.contains(QLatin1Char('=')) ? filterOf(row.section(QLatin1Char('='), 1)) : std::nullopt;
        table.set(word->category, filter.value_or(FullProtection));
    }
    return table;
}

Filter strictest(Filter a, Filter b)
{
    return {a.blur || b.blur, a.grey || b.grey, a.smaller || b.smaller};
}

Filter filterFor(const FilterTable &table, const Item &item, Category about)
{
    if (item.restricted || item.manifestlyIllegal || !item.verdict || item.verdict->category == Category::Unknown ||
        item.verdict->severity == Severity::Unknown || item.verdict->severity == Severity::Critical)
        return FullProtection;
    return strictest(table.of(item.verdict->category), table.of(about));
}

Filter filterAt(RevealStage stage, Filter filter)
{
    switch (stage) {
    case RevealStage::Grey:
        return {false, true, false};
    case RevealStage::Colour:
        return {false, false, false};
    case RevealStage::Filtered:
        break;
    }
    return filter;
}

} // namespace vigie::domain
