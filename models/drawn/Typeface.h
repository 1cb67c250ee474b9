#pragma once

#include "models/base/Result.h"
#include "models/drawn/Mask.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace vigie::drawn {

/// The outlines of a font's Latin letters. Values: once loaded it needs neither the file nor the library, and may be
/// read by many threads.
class Typeface
{
public:
    /// Of an installed font file; unhinted, so that a letter is the same at every size. Errors: NotFound.
    static Result<Typeface> open(const std::filesystem::path &file);

    /// Upright text that begins at `at` on its base line. `size` is the height of the em square in pixels. Letters that
    /// the font does not have are left out. `text` is UTF-8.
    Outline outline(std::string_view text, Point at, double size) const;
    double widthOf(std::string_view text, double size) const;
    /// Letters a fixed `pitch` apart, each in the middle of its cell; `at` is the left end of the first cell.
    Outline outlineAtPitch(std::string_view text, Point at, double size, double pitch) const;

private:
    struct Glyph
    {
        Outline outline; ///< em squares, y down, base line at 0
        double advance = 0;
    };

    const Glyph *glyph(char32_t letter) const;

    std::map<char32_t, Glyph> m_glyphs;
};

/// The fonts that documents are printed in.
struct Typefaces
{
    Typeface ocrB; ///< ISO 1073-2, what machine readable zones are printed in
    Typeface plain;
    Typeface bold;

    /// Those of the packages fonts-ocr-b and fonts-inter, below the folder of fonts. Errors: NotFound, naming the
    /// file that is missing.
    static Result<Typefaces> open(const std::filesystem::path &folder = "/usr/share/fonts");
};

} // namespace vigie::drawn
