#include "tests/models/vision/DrawnDocument.h"

#include "tests/models/vision/DocumentPhoto.h"
#include "tests/models/vision/DrawnFace.h"

#include <QtGlobal>

#include <opencv2/imgproc.hpp>

namespace vigie::test {

DrawnDocument::DrawnDocument(std::uint32_t seed, documents::MrzFormat format)
{
    Dice dice(seed);
    const auto font = OcrB::open("OCRB", DrawnPitch);
    if (!font)
        qFatal("%s", font.error().detail.c_str());
    zone = randomZone(format, dice);
    const auto drawn = drawCard(zone, *font, {225, 30, 1, 0}, dice);
    cv::Mat grey, colour;
    drawn.grey.convertTo(grey, CV_8U);
    cv::cvtColor(grey, colour, cv::COLOR_GRAY2BGR);
    const cv::Rect portrait(colour.cols / 20, colour.rows / 8, colour.cols / 4, colour.rows / 2);
    cv::Mat frame = colour(portrait);
    frame.setTo(cv::Scalar(205, 205, 200));
    drawFace(frame, {frame.cols / 2.0, frame.rows * 0.48}, frame.rows * 0.7, dice);
    cv::GaussianBlur(colour, colour, {}, 0.6);
    bgr = cv::Mat(colour.rows + 200, colour.cols + 240, CV_8UC3, cv::Scalar(60, 70, 65));
    card = cv::Rect2d(120, 100, colour.cols, colour.rows);
    colour.copyTo(bgr(card));
}

domain::Quad DrawnDocument::corners() const
{
    const auto at = [&](double x, double y) { return domain::PicturePoint{float(x / bgr.cols), float(y / bgr.rows)}; };
    return {{{at(card.x, card.y), at(card.br().x, card.y), at(card.br().x, card.br().y), at(card.x, card.br().y)}}};
}

} // namespace vigie::test
