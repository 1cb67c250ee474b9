#pragma once

#include "models/drawn/Canvas.h"

#include <string_view>

namespace vigie::drawn {

/// Writes capital letters, digits and a few signs in a 5 × 7 grid of squares of `size` pixels. Signs it does not know
/// stay blank.
void write(Canvas &canvas, int x, int y, int size, std::string_view text, Colour colour, double opacity = 1);

inline int widthOf(std::string_view text, int size)
{
    return static_cast<int>(text.size()) * 6 * size - size;
}

/// Centred in the picture, in as many lines as there are line breaks.
void writeCentred(Canvas &canvas, int size, std::string_view text, Colour colour);

} // namespace vigie::drawn
