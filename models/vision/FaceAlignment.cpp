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

/// The variance of the Laplacian of `face` inside of the picture.
float sharpnessOf(const cv::Mat &grey, const cv::Mat &inside)
{
    cv::Mat laplacian;
    cv::Laplacian(grey, laplacian, CV_32F);
    cv::Scalar mean, deviation;
    cv::meanStdDev(laplacian, mean, deviation, inside);
    return float(deviation[0] * deviation[0]);
}

/// The side at which sharpness is measured: smaller than the others where a face of `eyeDistance` px has not enough
/// pixels. Two and a quarter to one are what lens, sensor and compression leave of a picture in focus.
int sharpnessSide(float eyeDistance)
{
    constexpr float PixelsToOne = 2.25F;
    constexpr int Smallest = 24; // below, there is nothing to be seen anyway
    const float side = eyeDistance / PixelsToOne * FrameSide / (Frame[1][0] - Frame[0][0]);
    return std::clamp(cvRound(side), Smallest, FaceMeasureSide);
}

cv::Mat greyFace(const cv::Mat &bgr, const FivePoints &points, int side)
{
    cv::Mat grey;
    cv::cvtColor(alignedFace(bgr, points, side), grey, cv::COLOR_BGR2GRAY);
    return grey;
}

/// 255 where the aligned face shows the picture and not what lies outside of it.
cv::Mat insideOf(cv::Size picture, const FivePoints &points, int side)
{
    constexpr double White = 255;
    cv::Mat inside;
    cv::warpAffine(cv::Mat(picture, CV_8U, cv::Scalar(White)), inside, similarity(points, frameOf(side)), {side, side},
                   cv::INTER_NEAREST);
    return inside;
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

float uprightnessOf(const cv::Mat &bgr, const FivePoints &points)
{
    constexpr float OfDarkness = 25;
    const auto frame = frameOf(FaceMeasureSide);
    const auto map = similarity(points, frame);
    float off = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto at = map * cv::Vec3f(points[i].x, points[i].y, 1);
        off += std::hypot(at[0] - frame[i].x, at[1] - frame[i].y) / float(points.size());
    }
    const cv::Mat grey = greyFace(bgr, points, FaceMeasureSide);
    // Both eyes with their lids; as much of both cheeks beside the nose.
    const cv::Size spot(16, 11);
    constexpr int Left = 30, Right = 66, Eyes = 46, Cheeks = 64;
    const auto brightness = [&](int row) {
        return float(cv::mean(grey(cv::Rect({Left, row}, spot)))[0] + cv::mean(grey(cv::Rect({Right, row}, spot)))[0]);
    };
    const float eyes = brightness(Eyes), cheeks = brightness(Cheeks);
    return OfDarkness * (cheeks - eyes) / std::max(cheeks + eyes, 1.0F) - off;
}

domain::FaceQuality qualityOf(const cv::Mat &bgr, const FivePoints &points)
{
    constexpr double Saturated = 250, White = 255;
    const cv::Mat face = alignedFace(bgr, points, FaceMeasureSide);
    const cv::Mat inside = insideOf(bgr.size(), points, FaceMeasureSide);
    cv::Mat grey;
    cv::cvtColor(face, grey, cv::COLOR_BGR2GRAY);
    domain::FaceQuality quality;
    quality.eyeDistance = float(cv::norm(points[1] - points[0]));
    const int side = sharpnessSide(quality.eyeDistance);
    quality.sharpness = side == FaceMeasureSide
                            ? sharpnessOf(grey, inside)
                            : sharpnessOf(greyFace(bgr, points, side), insideOf(bgr.size(), points, side));
    // An ellipse around eyes and mouth: hair and ground have a brightness of their own.
    cv::Mat skin = cv::Mat::zeros(face.size(), CV_8U);
    cv::ellipse(skin, {FaceMeasureSide / 2, FaceMeasureSide * 6 / 10}, {FaceMeasureSide / 3, FaceMeasureSide * 2 / 5},
                0, 0, 360, cv::Scalar(White), cv::FILLED);
    const double area = std::max(1, cv::countNonZero(skin));
    cv::Mat saturated;
    cv::inRange(face, cv::Scalar::all(Saturated), cv::Scalar::all(White), saturated);
    quality.glare = float(cv::countNonZero(saturated & skin) / area);
    quality.brightness = float(cv::mean(grey, skin)[0] / White);
    quality.cut = float(1 - cv::countNonZero(inside) / double(inside.total()));
    return quality;
}

} // namespace vigie::vision
