#include "models/vision/FaceAlignment.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace vigie::vision {
namespace {

constexpr float FrameSide = 112;
/// Where the five points lie in the common frame of 112 px.
constexpr std::array<std::array<float, 2>, 5> Frame{
    {{38.2946F, 51.6963F}, {73.5318F, 51.5014F}, {56.0252F, 71.7366F}, {41.5493F, 92.3655F}, {70.7299F, 92.2041F}}};

FivePoints frameOf(int side)
{
    FivePoints points;
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = cv::Point2f(Frame[i][0], Frame[i][1]) * (float(side) / FrameSide);
    return points;
}

cv::Point2f meanOf(const FacePoints &points, std::initializer_list<std::size_t> which)
{
    cv::Point2f sum;
    for (const auto i : which)
        sum += points[i];
    return sum / static_cast<float>(which.size());
}

} // namespace

FivePoints fivePointsOf(const FacePoints &points)
{
    constexpr std::size_t NoseTip = 30;
    return {meanOf(points, {37, 38, 40, 41}), meanOf(points, {43, 44, 46, 47}), points[NoseTip],
            meanOf(points, {48, 60}), meanOf(points, {54, 64})};
}

cv::Matx23f similarity(const FivePoints &from, const FivePoints &to)
{
    cv::Point2f fromMiddle, toMiddle;
    for (std::size_t i = 0; i < from.size(); ++i) {
        fromMiddle += from[i] / float(from.size());
        toMiddle += to[i] / float(to.size());
    }
    float dot = 0, cross = 0, squares = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const auto f = from[i] - fromMiddle, t = to[i] - toMiddle;
        dot += f.dot(t);
        cross += f.x * t.y - f.y * t.x;
        squares += f.dot(f);
    }
    const float a = dot / std::max(squares, 1e-6F), b = cross / std::max(squares, 1e-6F);
    return {a, -b, toMiddle.x - a * fromMiddle.x + b * fromMiddle.y,
            b, a,  toMiddle.y - b * fromMiddle.x - a * fromMiddle.y};
}

cv::Mat alignedFace(const cv::Mat &bgr, const FivePoints &points, int side)
{
    constexpr double Ground = 128;
    const auto map = similarity(points, frameOf(side));
    const float scale = std::hypot(map(0, 0), map(1, 0));
    cv::Mat aligned;
    // Shrunk by much, warpAffine alone would skip pixels: the face is drawn larger and then averaged.
    const int larger = std::clamp(cvFloor(1 / std::max(scale, 1e-3F)), 1, 8);
    cv::warpAffine(bgr, aligned, map * float(larger), cv::Size(side, side) * larger, cv::INTER_LINEAR,
                   cv::BORDER_CONSTANT, cv::Scalar::all(Ground));
    if (larger > 1)
        cv::resize(aligned, aligned, {side, side}, 0, 0, cv::INTER_AREA);
    return aligned;
}

bool standsLikeAFace(const FivePoints &points)
{
    const auto &[left, right, nose, mouthLeft, mouthRight] = points;
    const cv::Point2f eyes = (left + right) / 2, mouth = (mouthLeft + mouthRight) / 2;
    const float apart = right.x - left.x, down = mouth.y - eyes.y;
    constexpr float Steepest = 0.8F; // of the line of the eyes: 39°
    return apart > 1 && down > 0.35F * apart && down < 3 * apart && std::abs(right.y - left.y) < Steepest * apart &&
           nose.y > eyes.y && nose.y < mouth.y + 0.2F * down && mouthRight.x > mouthLeft.x;
}

domain::FaceQuality qualityOf(const cv::Mat &bgr, const FivePoints &points)
{
    constexpr double Saturated = 250, White = 255;
    const cv::Mat face = alignedFace(bgr, points, FaceMeasureSide);
    cv::Mat outside, inside(bgr.size(), CV_8U, cv::Scalar(White)), grey, laplacian;
    cv::warpAffine(inside, outside, similarity(points, frameOf(FaceMeasureSide)), face.size(), cv::INTER_NEAREST);
    cv::cvtColor(face, grey, cv::COLOR_BGR2GRAY);
    cv::Laplacian(grey, laplacian, CV_32F);
    cv::Scalar mean, deviation;
    cv::meanStdDev(laplacian, mean, deviation, outside);
    domain::FaceQuality quality;
    quality.eyeDistance = float(cv::norm(points[1] - points[0]));
    quality.sharpness = float(deviation[0] * deviation[0]);
    // An ellipse around eyes and mouth: hair and ground have a brightness of their own.
    cv::Mat skin = cv::Mat::zeros(face.size(), CV_8U);
    cv::ellipse(skin, {FaceMeasureSide / 2, FaceMeasureSide * 6 / 10}, {FaceMeasureSide / 3, FaceMeasureSide * 2 / 5},
                0, 0, 360, cv::Scalar(White), cv::FILLED);
    const double area = std::max(1, cv::countNonZero(skin));
    cv::Mat saturated;
    cv::inRange(face, cv::Scalar::all(Saturated), cv::Scalar::all(White), saturated);
    quality.glare = float(cv::countNonZero(saturated & skin) / area);
    quality.brightness = float(cv::mean(grey, skin)[0] / White);
    quality.cut = float(1 - cv::countNonZero(outside) / double(outside.total()));
    return quality;
}

} // namespace vigie::vision
