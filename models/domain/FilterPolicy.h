#pragma once

#include "models/domain/Item.h"

#include <array>
#include <map>

namespace vigie::domain {

/// What is taken from a picture until somebody asks to see it.
struct Filter
{
    bool blur = true;
    bool grey = true;
    bool smaller = true; ///< drawn at a fraction of the room it has

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// What an unknown is shown with: everything that can be taken is.
constexpr Filter FullProtection{};

/// The order in which a picture is uncovered; never another one.
enum class RevealStage : std::uint8_t { Filtered, Grey, Colour };

/// How a reveal ends: when the key or button is let go, or when it is pressed once more.
enum class RevealGrip : std::uint8_t { Hold, Toggle };

/// One person's choice of filters, a row a category.
class FilterTable
{
public:
    /// The rows a person sees, in their order.
    static constexpr std::array Rows{
        Category::None,      Category::Suggestive,    Category::Sexual,       Category::Violence,
        Category::Gore,      Category::Weapons,       Category::SelfHarm,     Category::Hate,
        Category::Drugs,     Category::NonConsensual, Category::AnimalSexual, Category::Child,
        Category::Generated, Category::PersonalData,  Category::Spam,         Category::Other,
    };

    FilterTable();

    Filter of(Category category) const;
    void set(Category category, Filter filter); ///< without effect on a fixed row
    /// Rows that nobody can lighten: what may show a child, and what nobody could name.
    static bool isFixed(Category category);

    /// `violence=bgs;hate=b--`. What cannot be read in `text` is FullProtection for its row.
    QString text() const;
    static FilterTable fromText(const QString &text);

    friend bool operator==(const FilterTable &, const FilterTable &) = default;

private:
    std::map<Category, Filter> m_rows;
};

/// Takes what either takes.
Filter strictest(Filter a, Filter b);

/// What `item` is shown with when it is looked at for `about` (the category of its case; None when there is none). No
/// verdict yet, a verdict not understood, or a restricted item: FullProtection, whatever the table says.
Filter filterFor(const FilterTable &table, const Item &item, Category about);

/// What is still taken at `stage` of a picture that starts with `filter`.
Filter filterAt(RevealStage stage, Filter filter);

} // namespace vigie::domain
