#include "tests/models/vision/DrawnFace.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace vigie::test {
namespace {

/// Draws in shares of the head's height, and remembers the transformation.
class Pencil
{
public:
    Pencil(cv::Mat &bgr, cv::Point2d middle, double height, double roll)
        : m_bgr(bgr), m_middle(middle), m_height(height), m_roll(roll)
    {}

    cv::Point2d at(double x, double y) const
    {
        const double angle = m_roll * CV_PI / 180;
        return m_middle + m_height * cv::Point2d(x * std::cos(angle) - y * std::sin(angle),
                                                 x * std::sin(angle) + y * std::cos(angle));
    }
    void ellipse(double x, double y, double halfWidth, double halfHeight, const cv::Scalar &colour, double from = 0,
                 double to = 360, double tilt = 0)
    {
        cv::ellipse(m_bgr, at(x, y), {cvRound(halfWidth * m_height), cvRound(halfHeight * m_height)}, m_roll + tilt,
                    from, to, colour, cv::FILLED, cv::LINE_AA);
    }
    void arc(double x, double y, double halfWidth, double halfHeight, double from, double to, double thick,
             const cv::Scalar &colour)
    {
        cv::ellipse(m_bgr, at(x, y), {cvRound(halfWidth * m_height), cvRound(halfHeight * m_height)}, m_roll, from, to,
                    colour, std::max(1, cvRound(thick * m_height)), cv::LINE_AA);
    }

private:
    cv::Mat &m_bgr;
    cv::Point2d m_middle;
    double m_height;
    double m_roll;
};

cv::Scalar shaded(const cv::Scalar &colour, double times)
{
    return {colour[0] * times, colour[1] * times, colour[2] * times};
}

constexpr double EyeX = 0.155, EyeY = -0.03;

void drawEye(Pencil &pencil, double x, const cv::Scalar &skin, const cv::Scalar &hair, const cv::Scalar &iris)
{
    pencil.ellipse(x, EyeY, 0.085, 0.06, shaded(skin, 0.86));
    pencil.ellipse(x, EyeY, 0.062, 0.03, {235, 238, 240});
    pencil.ellipse(x, EyeY, 0.028, 0.029, iris);
    pencil.ellipse(x, EyeY, 0.013, 0.013, {15, 15, 15});
    pencil.arc(x, EyeY, 0.065, 0.036, 190, 350, 0.012, {30, 30, 40});
    pencil.arc(x, EyeY - 0.035, 0.085, 0.05, 205, 335, 0.024, hair);
}

} // namespace

DrawnFace drawFace(cv::Mat &bgr, cv::Point2d middle, double height, Dice &dice, double roll)
{
    const double tone = dice.between(0.72, 1.0);
    const cv::Scalar skin(150 * tone, 180 * tone, 225 * tone);
    const cv::Scalar hair = shaded({60, 80, 110}, dice.between(0.3, 1.0));
    const cv::Scalar iris(dice.between(40.0, 140.0), dice.between(50.0, 100.0), dice.between(30.0, 80.0));
    const double wide = dice.between(0.35, 0.39);
    Pencil pencil(bgr, middle, height, roll);
    pencil.ellipse(0, 0.75, 0.62, 0.32, {dice.between(60.0, 160.0), 90, dice.between(60.0, 160.0)});
    pencil.ellipse(0, 0.42, 0.16, 0.2, shaded(skin, 0.8));
    pencil.ellipse(0, -0.12, wide + 0.07, 0.44, hair);
    pencil.ellipse(0, 0.03, wide, 0.46, shaded(skin, 0.93));
    pencil.ellipse(0, 0.02, wide - 0.03, 0.43, skin);
    pencil.ellipse(0, -0.4, wide - 0.02, 0.16, hair);
    for (const double side : {-1.0, 1.0}) {
        pencil.ellipse(side * 0.21, 0.13, 0.07, 0.06, shaded(skin, 0.96));
        drawEye(pencil, side * EyeX, skin, hair, iris);
        pencil.ellipse(side * 0.035, 0.15, 0.018, 0.012, shaded(skin, 0.55));
        pencil.arc(side * 0.05, 0.135, 0.03, 0.035, side > 0 ? -80 : 100, side > 0 ? 80 : 260, 0.008,
                   shaded(skin, 0.75));
    }
    pencil.ellipse(0, 0.12, 0.035, 0.035, shaded(skin, 1.05));
    pencil.arc(0, 0.05, 0.02, 0.1, 60, 120, 0.01, shaded(skin, 0.8));
    pencil.ellipse(0, 0.265, 0.105, 0.034, {105 * tone, 105 * tone, 185 * tone});
    pencil.arc(0, 0.262, 0.1, 0.008, 0, 180, 0.01, {50, 45, 95});
    return {pencil.at(-EyeX, EyeY), pencil.at(EyeX, EyeY), height};
}

DrawnSelfie drawSelfie(Dice &dice)
{
    constexpr int Width = 960, Height = 1280;
    DrawnSelfie selfie{
        cv::Mat(Height, Width, CV_8UC3,
                cv::Scalar(dice.between(90.0, 190.0), dice.between(90.0, 190.0), dice.between(90.0, 190.0))),
        {},
        {}};
    const double height = dice.between(430.0, 560.0);
    selfie.live = drawFace(selfie.bgr, {Width * dice.between(0.45, 0.6), Height * dice.between(0.3, 0.36)}, height,
                           dice, dice.between(-8.0, 8.0));
    const double cardWidth = dice.between(0.75, 1.05) * height, cardHeight = cardWidth * 53.98 / 85.6;
    const cv::Point2d corner(dice.between(0.03, 0.3) * Width, Height - cardHeight - dice.between(20.0, 90.0));
    cv::rectangle(selfie.bgr, cv::Rect2d(corner, cv::Size2d(cardWidth, cardHeight)), {215, 220, 210}, cv::FILLED,
                  cv::LINE_AA);
    for (int line = 0; line < 4; ++line)
        cv::line(selfie.bgr, corner + cv::Point2d(cardWidth * 0.42, cardHeight * (0.2 + 0.12 * line)),
                 corner + cv::Point2d(cardWidth * dice.between(0.6, 0.9), cardHeight * (0.2 + 0.12 * line)),
                 {90, 90, 90}, 2, cv::LINE_AA);
    cv::Mat portrait = selfie.bgr(cv::Rect2d(corner + cv::Point2d(cardWidth * 0.04, cardHeight * 0.14),
                                             cv::Size2d(cardWidth * 0.3, cardHeight * 0.66)));
    portrait.setTo(cv::Scalar(200, 205, 205));
    selfie.held = drawFace(portrait, {portrait.cols / 2.0, portrait.rows * 0.48}, portrait.rows * 0.66, dice);
    const cv::Point2d offset(std::floor(corner.x + cardWidth * 0.04), std::floor(corner.y + cardHeight * 0.14));
    selfie.held.leftEye += offset;
    selfie.held.rightEye += offset;
    cv::GaussianBlur(selfie.bgr, selfie.bgr, {}, 0.8);
    return selfie;
}

} // namespace vigie::test
