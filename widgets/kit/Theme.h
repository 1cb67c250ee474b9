#pragma once

#include "models/base/Result.h"
#include "widgets/kit/Tokens.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QStringList>

#include <array>

namespace vigie::ui::kit {

/// One token table, parsed and scaled: every colour, length and font of the window comes from here.
class Theme
{
public:
    /// Reads the table of `appearance.scheme` from the compiled-in resources.
    /// Errors: NotFound (not compiled in), Invalid (a token is missing, unknown or malformed).
    static Result<Theme> load(const Appearance &appearance);

    /// `colours` and `metrics` are the JSON of resources/themes. Errors: Invalid.
    static Result<Theme> parse(const QByteArray &colours, const QByteArray &metrics, const Appearance &appearance);

    QColor colour(Colour token) const { return m_colours[static_cast<std::size_t>(token)]; }
    /// In logical pixels. What stands beside text (icons, rings, bars) grows with it; panels grow half as much.
    int metric(Metric token) const { return m_metrics[static_cast<std::size_t>(token)]; }
    QFont font(Type type, Weight weight = Weight::Regular) const;
    int scaled(int length) const; ///< with the text size
    int rowHeight() const;        ///< of lists, by density and text size
    int controlHeight() const;
    int motionMs() const; ///< 0 with reduced motion
    const Appearance &appearance() const { return m_appearance; }
    bool isDark() const { return m_appearance.scheme != Scheme::Light; }
    QPalette palette() const;

private:
    Theme() = default;
    void scaleMetrics();

    std::array<QColor, static_cast<std::size_t>(Colour::Count_)> m_colours;
    std::array<int, static_cast<std::size_t>(Metric::Count_)> m_metrics{};
    std::array<int, static_cast<std::size_t>(Type::Count_)> m_sizes{};
    QStringList m_families;
    QStringList m_monoFamilies;
    Appearance m_appearance;
};

/// WCAG 2.2 contrast ratio, 1 … 21, of two opaque colours.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace vigie::ui::kit
