#include "models/vision/EqualisedFace.h"

#include "models/vision/Pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace vigie::vision {
namespace {

using domain::FaceFrame;

constexpr double Ground = 0x77;
constexpr std::uint8_t Opaque = 0xFF;
constexpr float HalfPixel = 0.5F;

/// Where the five points of an average face lie once its eyes are at their places.
FivePoints frameOfAverage()
{
    const cv::Point2f eyes(FaceFrame::Width / 2.0F, FaceFrame::Height * FaceFrame::EyeHeight);
    const float apart = FaceFrame::Width * FaceFrame::EyeDistance;
    // The common frame of face networks, in distances of its eyes from the middle between them.
    return {eyes + cv::Point2f(-0.5F, 0) * apart, eyes + cv::Point2f(0.5F, 0) * apart,
            eyes + cv::Point2f(0.003F, 0.571F) * apart, eyes + cv::Point2f(-0.408F, 1.157F) * apart,
            eyes + cv::Point2f(0.420F, 1.153F) * apart};
}

/// By two points, exactly.
cv::Matx23f byEyes(const FivePoints &from, const FivePoints &to)
{
    const auto f = from[1] - from[0], t = to[1] - to[0];
    const float squared = std::max(f.dot(f), 1e-6F);
    const float a = f.dot(t) / squared, b = (f.x * t.y - f.y * t.x) / squared;
    const auto middle = (from[0] + from[1]) / 2, target = (to[0] + to[1]) / 2;
    return {a, -b, target.x - a * middle.x + b * middle.y, b, a, target.y - b * middle.x - a * middle.y};
}

float scaleOf(const cv::Matx23f &map)
{
    return std::hypot(map(0, 0), map(1, 0));
}

bool contradict(const cv::Matx23f &eyes, const cv::Matx23f &all)
{
    constexpr float MostDegrees = 12, MostLarger = 4.0F / 3;
    const float between = std::atan2(eyes(1, 0), eyes(0, 0)) - std::atan2(all(1, 0), all(0, 0));
    const float degrees = std::abs(std::remainder(between * 180 / float(CV_PI), 360.0F));
    const float ratio = scaleOf(eyes) / std::max(scaleOf(all), 1e-6F);
    return degrees > MostDegrees || ratio > MostLarger || ratio < 1 / MostLarger;
}

/// The part of a picture that the frame shows, and a little more for interpolating.
cv::Rect shownOf(const cv::Matx23f &map, cv::Size picture)
{
    cv::Matx23f back;
    cv::invertAffineTransform(map, back);
    const float margin = 3 / std::max(scaleOf(map), 1e-3F) + 3;
    const cv::Size frame(FaceFrame::Width, FaceFrame::Height);
    std::vector<cv::Point2f> corners;
    for (const auto &corner :
         {cv::Point2f(0, 0), cv::Point2f(float(frame.width), 0), cv::Point2f(float(frame.width), float(frame.height)),
          cv::Point2f(0, float(frame.height))})
        corners.push_back({back(0, 0) * corner.x + back(0, 1) * corner.y + back(0, 2),
                           back(1, 0) * corner.x + back(1, 1) * corner.y + back(1, 2)});
    const auto clamped = [&](float value, int side) { return std::clamp(value, -1.0F, float(side) + 1); };
    float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
    for (const auto &corner : corners) {
        left = std::min(left, corner.x - margin), right = std::max(right, corner.x + margin);
        top = std::min(top, corner.y - margin), bottom = std::max(bottom, corner.y + margin);
    }
    const cv::Point topLeft(cvFloor(clamped(left, picture.width)), cvFloor(clamped(top, picture.height)));
    const cv::Point bottomRight(cvCeil(clamped(right, picture.width)), cvCeil(clamped(bottom, picture.height)));
    return cv::Rect(topLeft, bottomRight) & cv::Rect({}, picture);
}

/// Cut so that it can be halved until it is about as small as it has to be: what is cut is the margin.
cv::Rect evenly(cv::Rect part, float scale)
{
    const int halvings = scale > 0 && scale < 1 ? std::min(5, int(std::log2(1 / scale))) : 0;
    const int unit = 1 << halvings;
    if (part.width > 4 * unit && part.height > 4 * unit) {
        part.width -= part.width % unit;
        part.height -= part.height % unit;
    }
    return part;
}

/// `map` in places of continuous pictures, where the first pixel's middle is (½, ½), as OpenCV counts it, where it is
/// 0.
cv::Matx23f ofPixelMiddles(cv::Matx23f map)
{
    const auto moved = map * cv::Vec3f(HalfPixel, HalfPixel, 1);
    map(0, 2) = moved[0] - HalfPixel;
    map(1, 2) = moved[1] - HalfPixel;
    return map;
}

void draw(const cv::Mat &bgrx, cv::Matx23f map, cv::Mat frame)
{
    const cv::Rect shown = evenly(shownOf(map, bgrx.size()), scaleOf(map));
    const float scale = scaleOf(map);
    if (shown.empty() || !(scale > 0) || !std::isfinite(map(0, 2) + map(1, 2)))
        return;
    cv::Mat part = bgrx(shown);
    const auto from = map * cv::Vec3f(float(shown.x), float(shown.y), 1);
    map(0, 2) = from[0];
    map(1, 2) = from[1];
    if (scale < 1) {
        const cv::Size smaller(std::max(1, cvRound(float(shown.width) * scale)),
                               std::max(1, cvRound(float(shown.height) * scale)));
        const float x = float(shown.width) / float(smaller.width), y = float(shown.height) / float(smaller.height);
        part = averaged(part, smaller);
        map(0, 0) *= x, map(1, 0) *= x, map(0, 1) *= y, map(1, 1) *= y;
    }
    cv::warpAffine(part, frame, ofPixelMiddles(map), frame.size(), cv::INTER_CUBIC, cv::BORDER_CONSTANT,
                   cv::Scalar(Ground, Ground, Ground, Opaque));
}

} // namespace

FivePoints pointsIn(const PixelView &picture, const domain::FaceFinding &face, domain::Turn turn)
{
    FacePoints points;
    std::ranges::transform(face.landmarks, points.begin(), [&](domain::PicturePoint place) {
        const auto at = domain::unturned(place, turn);
        return cv::Point2f(at.x * float(picture.width()), at.y * float(picture.height()));
    });
    return fivePointsOf(points);
}

cv::Matx23f frameMapOf(const FivePoints &points)
{
    const auto frame = frameOfAverage();
    const auto eyes = byEyes(points, frame), all = similarity(points, frame);
    return contradict(eyes, all) ? all : eyes;
}

std::vector<std::uint8_t> equalisedFace(const PixelView &picture, const FivePoints &points)
{
    std::vector<std::uint8_t> pixels(std::size_t{4} * FaceFrame::Width * FaceFrame::Height);
    cv::Mat frame(FaceFrame::Height, FaceFrame::Width, CV_8UC4, pixels.data());
    const cv::Scalar ground(Ground, Ground, Ground, Opaque);
    frame.setTo(ground);
    try {
        draw(matOf(picture), frameMapOf(points), frame);
    } catch (const std::exception &) {
        frame.setTo(ground); // OpenCV throws when memory ends
    }
    for (std::size_t at = 3; at < pixels.size(); at += 4)
        pixels[at] = Opaque;
    return pixels;
}

} // namespace vigie::vision
