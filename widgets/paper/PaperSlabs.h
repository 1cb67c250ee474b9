#pragma once

#include "widgets/paper/PaperDocument.h"
#include "widgets/paper/PaperStyle.h"

#include <memory>
#include <optional>

namespace vigie::ui::paper {

/// One line of text at its place.
struct PaperText
{
    QRectF box; ///< dots; as high as the line, as wide as its letters
    QString text;
    PaperFace face = PaperFace::Body;
};

/// A filled box: a rule, or the bar of a warning.
struct PaperMark
{
    QRectF box;
    QColor ink;
};

/// What is never cut by the end of a page: one line, or the lines of several cells beside one another. Its pieces are
/// placed from its own top left corner.
struct PaperSlab
{
    qreal height = 0;
    qreal gap = 0;          ///< above it, but not at the top of a page
    bool keepsNext = false; ///< on the same page as the slab that follows
    std::vector<PaperText> texts{};
    std::vector<PaperMark> marks{};
    std::shared_ptr<const PaperSlab> head{}; ///< stands above it when it begins a page: titles of a table
};

/// One text broken into lines of at most `width` dots: between words, and within one that no line can hold. What is
/// hidden in it is made visible.
std::vector<QString> brokenLines(const QString &text, PaperFace face, qreal width);

/// The width of a line, in dots.
qreal widthOf(const QString &line, PaperFace face);

/// The document's slabs from its sender to its end, for a column as wide as TextArea.
std::vector<PaperSlab> slabsOf(const PaperDocument &document);

} // namespace vigie::ui::paper
