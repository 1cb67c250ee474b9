#pragma once

#include "models/drawn/Typeface.h"
#include "models/drawn/papers/Paper.h"

namespace vigie::drawn::papers {

enum class Side : std::uint8_t { Front, Back };

/// Millimetres, and where things stand that a reader looks for: of the side that has them.
struct PaperSize
{
    double width;
    double height;
    double cornerRadius;
};
PaperSize sizeOf(PaperKind kind);

struct Rectangle
{
    double x;
    double y;
    double width;
    double height;
};
/// The picture of the holder on the front, millimetres.
Rectangle portraitPlace(PaperKind kind);
/// The side with the zone, and the box around its characters.
Side zoneSide(PaperKind kind);
Rectangle zonePlace(PaperKind kind);

/// The portrait as it stands on a document: full face, even light, grey ground; 7 : 9.
Canvas documentPortrait(const people::Person &person, int age, int height);

/// Prints a side. SPECIMEN is written across it. `pixelsPerMm`: 20 gives 1712 pixels across a card.
Canvas print(const Paper &paper, Side side, const Typefaces &typefaces, double pixelsPerMm);
/// Puts the characters of the second line that say when the holder was born on the print once more, on a strip of other
/// paper and not quite in line: as if somebody had pasted them over.
void pasteOver(Canvas &print, const Paper &paper, const Typefaces &typefaces, double pixelsPerMm);
/// With a portrait of a file instead of the drawn one.
Canvas print(const Paper &paper, Side side, const Typefaces &typefaces, double pixelsPerMm, const Canvas &portrait);

} // namespace vigie::drawn::papers
