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

/// `map` in places of continuous pictures, where the first pixel's middle is (½, ½), as OpenCV counts it, where it is
/// 0.
cv::Matx23f ofPixelMiddles(cv::Matx23f map)
{
    const auto moved = map * cv::Vec3f(HalfPixel, HalfPixel, 1);
    map(0, 2) = moved[0] - HalfPixel;
    map(1, 2) = moved[1] - HalfPixel;
    return map;
}

/// `part` shrunk or enlarged to `size`, and `map` with it.
void resizePart(cv::Mat &part, cv::Matx23f &map, cv::Size size)
{
    const float x = float(part.cols) / float(size.width), y = float(part.rows) / float(size.height);
    if (size.width <= part.cols && size.height <= part.rows) {
        part = averaged(part, size);
    } else {
        cv::Mat larger;
        cv::resize(part, larger, size, 0, 0, cv::INTER_CUBIC);
        part = larger;
    }
    map(0, 0) *= x, map(1, 0) *= x, map(0, 1) *= y, map(1, 1) *= y;
}

void warp(const cv::Mat &part, const cv::Matx23f &map, cv::Mat frame)
{
    cv::warpAffine(part, frame, ofPixelMiddles(map), frame.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT,
                   cv::Scalar(Ground, Ground, Ground, Opaque));
}

/// Cubic and area interpolation are dear where a picture is turned and cheap where it is not. So the part is first
/// brought to somewhat more pixels than the frame has, then turned between neighbouring pixels: what that costs in
/// sharpness is less than a third of a pixel of the frame.
void draw(const cv::Mat &bgrx, cv::Matx23f map, cv::Mat frame)
{
    constexpr float Halvable = 2.8F;  ///< pixels of the part to one of the frame, from which on it is halved before
    constexpr float Shrinking = 1.4F; ///< from here on four places are averaged for every pixel
    constexpr float Enlarged = 1.5F;  ///< below, the part gets so many pixels to one
    constexpr float Most = 8;         ///< times; what needs more has nothing to show
    float toOne = 1 / std::max(scaleOf(map), 1e-6F);
    cv::Rect shown = shownOf(map, bgrx.size());
    if (shown.empty() || !(scaleOf(map) > 0) || !std::isfinite(map(0, 2) + map(1, 2)))
        return;
    int halvings = 0;
    for (; toOne >= Halvable && std::min(shown.width, shown.height) >> (halvings + 1) > 0; toOne /= 2)
        ++halvings;
    const cv::Size halved(shown.width >> halvings, shown.height >> halvings);
    shown = evenly(shown, halved);
    cv::Mat part = bgrx(shown);
    const auto from = map * cv::Vec3f(float(shown.x), float(shown.y), 1);
    map(0, 2) = from[0];
    map(1, 2) = from[1];
    resizePart(part, map, halved);
    if (toOne >= Shrinking) {
        cv::Mat twice(frame.size() * 2, frame.type());
        warp(part, map * 2, twice);
        cv::resize(twice, frame, frame.size(), 0, 0, cv::INTER_AREA);
        return;
    }
    const float times = std::min(Enlarged / toOne, Most);
    resizePart(part, map, {cvCeil(float(part.cols) * times), cvCeil(float(part.rows) * times)});
    warp(part, map, frame);
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
