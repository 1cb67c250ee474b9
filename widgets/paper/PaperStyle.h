#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>

/// Sizes and letters of a page. A dot is 1/1200 inch, on every device, so that a page is the same on screen and on
/// paper.
namespace vigie::ui::paper {

inline constexpr int DotsPerInch = 1200;

constexpr qreal points(qreal count)
{
    return count * DotsPerInch / 72;
}
constexpr qreal millimetres(qreal count)
{
    return count * DotsPerInch / 25.4;
}

/// A4 (ISO 216).
inline constexpr QRectF Sheet(0, 0, millimetres(210), millimetres(297));
inline constexpr qreal Margin = millimetres(25);
/// Where the text of a document stands; the lines above and below it belong to the page.
inline constexpr QRectF TextArea(Margin, Margin, Sheet.width() - 2 * Margin, Sheet.height() - 2 * Margin);

enum class PaperFace : std::uint8_t { Title, Heading, Sender, Body, Strong, Small, SmallStrong, Code, Marginal };

QFont paperFont(PaperFace face);
/// From one line to the next, in dots.
qreal paperLeading(PaperFace face);
QColor paperInk(PaperFace face);

inline constexpr QColor RuleInk(0xBB, 0xBB, 0xBB);
inline constexpr QColor WarningInk(0x1A, 0x1A, 0x1A);

} // namespace vigie::ui::paper
