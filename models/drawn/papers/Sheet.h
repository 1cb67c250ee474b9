#pragma once

#include "models/drawn/Typeface.h"

#include <string>
#include <vector>

namespace vigie::drawn::papers {

enum class Weight : std::uint8_t { Plain, Bold };

/// Paper to print on: places and sizes in millimetres from the upper left corner.
class Sheet
{
public:
    Sheet(double width, double height, double pixelsPerMm, const Typefaces &typefaces);

    double width() const { return m_width; }
    double height() const { return m_height; }
    Canvas &canvas() { return m_canvas; }

    void ground(Colour left, Colour middle, Colour right);
    /// Fine wavy lines all over, as on banknotes; the hue runs from one colour to the other.
    void waves(Colour left, Colour right, double spacing, double opacity, std::uint32_t seed);
    /// A flower of one line that winds about `centre`.
    void rosette(Point centre, double radius, int petals, Colour colour, double opacity);
    void box(double x, double y, double width, double height, Colour colour, double opacity = 1);
    void line(Point from, Point to, double thickness, Colour colour, double opacity = 1);
    /// A sun above two waves in a ring: of no country.
    void emblem(Point centre, double radius, Colour colour, double opacity = 1);

    /// `at` is the left end of the base line, `size` the em in millimetres; narrowed to `room` when longer.
    void text(Point at, double size, std::string_view text, Colour colour, Weight weight = Weight::Plain,
              double opacity = 1, double room = 0);
    void slanted(Point centre, double size, std::string_view text, double degrees, Colour colour, double opacity);
    /// Lines in OCR-B at 2.54 mm a character (ICAO Doc 9303-3 §3), the first one's base line at `firstBase`.
    void zone(const std::vector<std::string> &lines, double left, double firstBase, double lineStep);
    /// The picture, scaled; in grey as if burnt in by a laser, or in colour.
    void picture(const Canvas &picture, double x, double y, double width, double height, bool isGrey);

private:
    int px(double mm) const { return static_cast<int>(mm * m_scale + 0.5); }
    Point px(Point mm) const { return {mm.x * m_scale, mm.y * m_scale}; }

    double m_width;
    double m_height;
    double m_scale;
    const Typefaces &m_typefaces;
    Canvas m_canvas;
};

} // namespace vigie::drawn::papers
