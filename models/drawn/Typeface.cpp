#include "models/drawn/Typeface.h"

#include <algorithm>
#include <array>
#include <memory>

#include <freetype/freetype.h>
#include <freetype/ftoutln.h>

namespace vigie::drawn {
namespace {

constexpr int CurveSteps = 8;                              ///< straight pieces a curve
constexpr char32_t FirstLetter = 0x20, LastLetter = 0x17f; ///< Latin as far as Extended-A

/// Gathers the contours of one glyph.
struct Pen
{
    Outline outline;
    double unit = 1; ///< em squares a unit of the font

    Point place(const FT_Vector *to) const
    {
        return {static_cast<double>(to->x) * unit, -static_cast<double>(to->y) * unit};
    }
    Point last() const { return outline.back().back(); }

    static Pen &of(void *user) { return *static_cast<Pen *>(user); }
    static int move(const FT_Vector *to, void *user)
    {
        of(user).outline.push_back({of(user).place(to)});
        return 0;
    }
    static int line(const FT_Vector *to, void *user)
    {
        of(user).outline.back().push_back(of(user).place(to));
        return 0;
    }
    static int conic(const FT_Vector *control, const FT_Vector *to, void *user)
    {
        auto &pen = of(user);
        const auto a = pen.last(), b = pen.place(control), c = pen.place(to);
        for (int i = 1; i <= CurveSteps; ++i) {
            const double t = i / (CurveSteps + 0.0), s = 1 - t;
            pen.outline.back().push_back(
                {s * s * a.x + 2 * s * t * b.x + t * t * c.x, s * s * a.y + 2 * s * t * b.y + t * t * c.y});
        }
        return 0;
    }
    static int cubic(const FT_Vector *first, const FT_Vector *second, const FT_Vector *to, void *user)
    {
        auto &pen = of(user);
        const auto a = pen.last(), b = pen.place(first), c = pen.place(second), d = pen.place(to);
        for (int i = 1; i <= CurveSteps; ++i) {
            const double t = i / (CurveSteps + 0.0), s = 1 - t;
            const double wa = s * s * s, wb = 3 * s * s * t, wc = 3 * s * t * t, wd = t * t * t;
            pen.outline.back().push_back(
                {wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y});
        }
        return 0;
    }
};

Result<Outline> contoursOf(FT_Face face, double unit)
{
    Pen pen{{}, unit};
    FT_Outline_Funcs functions{};
    functions.move_to = Pen::move;
    functions.line_to = Pen::line;
    functions.conic_to = Pen::conic;
    functions.cubic_to = Pen::cubic;
    if (FT_Outline_Decompose(&face->glyph->outline, &functions, &pen) != 0)
        return {ErrorCode::Damaged, "an outline of the font"};
    return std::move(pen.outline);
}

/// The next code point of valid UTF-8; a wrong byte counts as itself.
char32_t nextLetter(std::string_view text, std::size_t &at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at++);
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    char32_t letter = more == 3 ? lead & 0x07U : more == 2 ? lead & 0x0fU : more == 1 ? lead & 0x1fU : lead;
    for (int i = 0; i < more && at < text.size(); ++i)
        letter = letter << 6U | (byte(at++) & 0x3fU);
    return letter;
}

void add(Outline &all, const Outline &glyph, Point at, double size)
{
    for (const auto &contour : glyph) {
        auto &moved = all.emplace_back();
        moved.reserve(contour.size());
        for (const auto &point : contour)
            moved.push_back({at.x + point.x * size, at.y + point.y * size});
    }
}

} // namespace

Result<Typeface> Typeface::open(const std::filesystem::path &file)
{
    FT_Library bareLibrary = nullptr;
    if (FT_Init_FreeType(&bareLibrary) != 0)
        return {ErrorCode::Internal, "freetype"};
    const std::unique_ptr<FT_LibraryRec_, decltype(&FT_Done_FreeType)> library(bareLibrary, FT_Done_FreeType);
    FT_Face bareFace = nullptr;
    if (FT_New_Face(library.get(), file.c_str(), 0, &bareFace) != 0)
        return {ErrorCode::NotFound, "no font " + file.string()};
    const std::unique_ptr<FT_FaceRec_, decltype(&FT_Done_Face)> face(bareFace, FT_Done_Face);
    Typeface typeface;
    const double unit = 1.0 / std::max<FT_UShort>(1, face->units_per_EM);
    for (char32_t letter = FirstLetter; letter <= LastLetter; ++letter) {
        const auto index = FT_Get_Char_Index(face.get(), letter);
        if (index == 0 || FT_Load_Glyph(face.get(), index, FT_LOAD_NO_SCALE) != 0)
            continue;
        TRY(auto contours, contoursOf(face.get(), unit));
        const double advance = static_cast<double>(face->glyph->metrics.horiAdvance) * unit;
        typeface.m_glyphs.emplace(letter, Glyph{std::move(contours), advance});
    }
    return typeface;
}

const Typeface::Glyph *Typeface::glyph(char32_t letter) const
{
    const auto found = m_glyphs.find(letter);
    return found == m_glyphs.end() ? nullptr : &found->second;
}

Outline Typeface::outline(std::string_view text, Point at, double size) const
{
    Outline all;
    for (std::size_t i = 0; i < text.size();)
        if (const auto *found = glyph(nextLetter(text, i))) {
            add(all, found->outline, at, size);
            at.x += found->advance * size;
        }
    return all;
}

double Typeface::widthOf(std::string_view text, double size) const
{
    double width = 0;
    for (std::size_t i = 0; i < text.size();)
        if (const auto *found = glyph(nextLetter(text, i)))
            width += found->advance * size;
    return width;
}

Outline Typeface::outlineAtPitch(std::string_view text, Point at, double size, double pitch) const
{
    Outline all;
    for (std::size_t i = 0; i < text.size(); at.x += pitch)
        if (const auto *found = glyph(nextLetter(text, i)))
            add(all, found->outline, {at.x + (pitch - found->advance * size) / 2, at.y}, size);
    return all;
}

Result<Typefaces> Typefaces::open(const std::filesystem::path &folder)
{
    const auto inter = folder / "opentype/inter";
    TRY(auto ocrB, Typeface::open(folder / "opentype/ocr-b/OCRB.otf"));
    TRY(auto plain, Typeface::open(inter / "Inter-Medium.otf"));
    TRY(auto bold, Typeface::open(inter / "Inter-Bold.otf"));
    return Typefaces{std::move(ocrB), std::move(plain), std::move(bold)};
}

} // namespace vigie::drawn
