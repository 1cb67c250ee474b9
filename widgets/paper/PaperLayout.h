#pragma once

#include "models/base/Result.h"
#include "widgets/paper/PaperSlabs.h"

class QPainter;

namespace vigie::ui::paper {

/// Everything that is on one page, in dots from the sheet's top left corner.
struct PaperPage
{
    std::vector<PaperText> texts;   ///< within TextArea
    std::vector<PaperMark> marks;   ///< likewise
    std::vector<PaperText> margins; ///< page numbers, reference, date: outside of it
};

inline constexpr std::size_t MaxPages = 2'000;

/// The document on A4 pages: a heading stands with what it heads, no line of many stands alone, a table's titles stand
/// on each of its pages. Errors: TooLarge (over MaxPages).
Result<std::vector<PaperPage>> layOut(const PaperDocument &document);

/// Paints a page whose dots are the painter's units.
void paintPage(QPainter &painter, const PaperPage &page);

} // namespace vigie::ui::paper
