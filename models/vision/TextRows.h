#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace vigie::vision {

/// Grey values over the brightness of the paper around them: 255 = paper, whatever the light. The paper is what a
/// closing of 15 px finds, so strokes may be up to 14 px thick.
cv::Mat evenedLight(const cv::Mat &grey);

/// One connected piece of ink with the size of a character.
struct Glyph
{
    cv::Point2d centre;
    double width = 0;
    double height = 0;
};

/// Characters side by side at a fixed pitch, numbered by it. Pixels.
struct TextRow
{
    struct Place
    {
        int column = 0; ///< from 0; gaps are counted
        Glyph glyph;
    };
    std::vector<Place> places; ///< by column
    double pitch = 0;          ///< in the middle

    int lastColumn() const { return places.back().column; }
    /// On the straight line through the row, between or beyond its characters.
    cv::Point2d at(double column) const;
    /// Least squares lines: x and y over the column.
    cv::Vec2d x, y;
};

/// Rows of at least FewestGlyphs characters of one pitch, 5…38 px high, turned by at most about 15°. Letters that touch
/// or broke are skipped over. A picture with more than MostGlyphs pieces (noise) has none.
std::vector<TextRow> findTextRows(const cv::Mat &evened);

constexpr int FewestGlyphs = 12;
constexpr int MostGlyphs = 20'000;

} // namespace vigie::vision
