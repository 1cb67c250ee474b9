#include "tests/models/vision/OcrB.h"

#include "models/vision/MrzPatches.h"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <cmath>

namespace vigie::test {
namespace {

struct Library
{
    FT_Library handle = nullptr;
    FT_Face face = nullptr;
    Library() = default;
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;
    ~Library()
    {
        if (face)
            FT_Done_Face(face);
        if (handle)
            FT_Done_FreeType(handle);
    }
};

} // namespace

Result<OcrB> OcrB::open(const std::string &face, int pitch)
{
    const std::string path = "/usr/share/fonts/opentype/ocr-b/" + face + ".otf";
    Library library;
    if (FT_Init_FreeType(&library.handle) != 0 || FT_New_Face(library.handle, path.c_str(), 0, &library.face) != 0)
        return {ErrorCode::NotFound, "fonts-ocr-b is not installed"};
    constexpr unsigned Trial = 1000;
    FT_Set_Pixel_Sizes(library.face, 0, Trial);
    FT_Load_Char(library.face, 'A', FT_LOAD_NO_HINTING);
    const double advance = double(library.face->glyph->linearHoriAdvance) / 65536;
    FT_Set_Pixel_Sizes(library.face, 0, static_cast<unsigned>(std::lround(Trial * pitch / advance)));
    std::map<char, cv::Mat> masks;
    for (const char c : vision::MrzAlphabet) {
        if (FT_Load_Char(library.face, static_cast<unsigned char>(c), FT_LOAD_RENDER | FT_LOAD_NO_HINTING) != 0)
            return {ErrorCode::NotFound, "a letter is missing in the font"};
        const auto &slot = *library.face->glyph;
        cv::Mat mask = cv::Mat::zeros(static_cast<int>(OcrBHeight * pitch), pitch, CV_8U);
        for (int y = 0; y < static_cast<int>(slot.bitmap.rows); ++y)
            for (int x = 0; x < static_cast<int>(slot.bitmap.width); ++x) {
                const int row = static_cast<int>(OcrBBase * pitch) - slot.bitmap_top + y, column = slot.bitmap_left + x;
                if (row >= 0 && row < mask.rows && column >= 0 && column < mask.cols)
                    mask.at<std::uint8_t>(row, column) = slot.bitmap.buffer[y * slot.bitmap.pitch + x];
            }
        masks.emplace(c, mask);
    }
    return OcrB(std::move(masks), pitch);
}

void OcrB::write(cv::Mat &card, const std::string &line, double left, double base, double ink) const
{
    const int top = static_cast<int>(std::lround(base - OcrBBase * m_pitch));
    for (std::size_t i = 0; i < line.size(); ++i) {
        const int begin = static_cast<int>(std::lround(left)) + static_cast<int>(i) * m_pitch;
        const cv::Mat &letter = mask(line[i]);
        const cv::Rect inside = cv::Rect(begin, top, letter.cols, letter.rows) & cv::Rect({}, card.size());
        for (int y = inside.y; y < inside.br().y; ++y)
            for (int x = inside.x; x < inside.br().x; ++x) {
                auto &value = card.at<float>(y, x);
                value += (static_cast<float>(ink) - value) *
                         static_cast<float>(letter.at<std::uint8_t>(y - top, x - begin)) / 255;
            }
    }
}

} // namespace vigie::test
