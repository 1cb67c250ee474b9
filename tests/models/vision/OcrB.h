#pragma once

#include "models/base/Result.h"

#include <opencv2/core.hpp>

#include <map>
#include <memory>
#include <string>

namespace vigie::test {

/// The letters of OCR-B as masks, from the fonts of Debian's fonts-ocr-b.
class OcrB
{
public:
    /// `face`: "OCRB" or "OCRBS" (sharp corners). `pitch`: px from one letter to the next. Errors: NotFound.
    static Result<OcrB> open(const std::string &face, int pitch);

    /// 255 = ink; pitch wide and 1.6·pitch high, the base line at 1.2·pitch.
    const cv::Mat &mask(char c) const { return m_masks.at(c); }
    int pitch() const { return m_pitch; }

    /// Darkens `card` to `ink` where the line's letters stand; `left` and `base` in px.
    void write(cv::Mat &card, const std::string &line, double left, double base, double ink) const;

private:
    OcrB(std::map<char, cv::Mat> masks, int pitch) : m_masks(std::move(masks)), m_pitch(pitch) {}
    std::map<char, cv::Mat> m_masks;
    int m_pitch;
};

constexpr double OcrBBase = 1.2, OcrBHeight = 1.6; ///< of the masks, pitches
/// Half the height of a capital above the base line, pitches: where the middle of a cell is.
constexpr double OcrBMiddle = 0.47;

} // namespace vigie::test
