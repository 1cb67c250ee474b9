#include "tests/models/vision/PosedPortrait.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vigie::test {
namespace {

// An average head, in distances between the eyes from the middle between them, y down.
constexpr double HeadMiddle = 0.45, HeadHalfWidth = 1.25, HeadHalfHeight = 1.75, HeadDepth = 1.3;
constexpr double NoseBelow = 0.55, NoseOut = 0.28, NoseWidth = 0.2;
constexpr double CameraAway = 9; // 57 cm
constexpr double ShouldersReach = 2.6;
constexpr double CrownReach = 1.95;
/// The pose is computed for every so manieth pixel: it is smooth.
constexpr int Coarser = 4;

double smooth(double value, double from, double to)
{
    const double share = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return share * share * (3 - 2 * share);
}

/// 0 in the middle of the face, 1 on the outline of the head.
double offMiddle(cv::Point2d at)
{
    return std::hypot(at.x / HeadHalfWidth, (at.y - HeadMiddle) / HeadHalfHeight);
}

double depthAt(cv::Point2d at)
{
    const double off = offMiddle(at);
    const double bulge = off < 1 ? HeadDepth * std::pow(1 - off * off, 1.5) : 0;
    const double fromNose = (at.x * at.x + (at.y - NoseBelow) * (at.y - NoseBelow)) / (2 * NoseWidth * NoseWidth);
    return bulge + NoseOut * std::exp(-fromNose);
}

/// The head turned in space, without roll.
class Turn
{
public:
    Turn(double yawDegrees, double pitchDegrees)
        : m_sinYaw(std::sin(yawDegrees * CV_PI / 180)), m_cosYaw(std::cos(yawDegrees * CV_PI / 180)),
          m_sinPitch(std::sin(pitchDegrees * CV_PI / 180)), m_cosPitch(std::cos(pitchDegrees * CV_PI / 180))
    {}

    /// Where a place of the straight face is seen.
    cv::Point2d seen(cv::Point2d at) const
    {
        constexpr double HairEnds = 1.6;
        const double z = depthAt(at), y = at.y - HeadMiddle;
        const double x1 = at.x * m_cosYaw + z * m_sinYaw, z1 = z * m_cosYaw - at.x * m_sinYaw;
        const double y1 = y * m_cosPitch - z1 * m_sinPitch, z2 = z1 * m_cosPitch + y * m_sinPitch;
        const double nearer = (CameraAway - z) / (CameraAway - z2);
        const cv::Point2d to(x1 * nearer, y1 * nearer + HeadMiddle);
        return at + (to - at) * (1 - smooth(offMiddle(at), 1, HairEnds));
    }

    /// Which place of the straight face is seen there.
    cv::Point2d straight(cv::Point2d where) const
    {
        constexpr int Steps = 8; // the turn moves neighbours apart by less than half: every step halves the error
        auto at = where;
        for (int i = 0; i < Steps; ++i)
            at += where - seen(at);
        return at;
    }

private:
    double m_sinYaw, m_cosYaw, m_sinPitch, m_cosPitch;
};

/// Between the picture and distances between the eyes.
class Place
{
public:
    Place(cv::Point2d eyes, double eyeDistance, double rollDegrees)
        : m_eyes(eyes), m_x(eyeDistance * std::cos(rollDegrees * CV_PI / 180)),
          m_y(eyeDistance * std::sin(rollDegrees * CV_PI / 180))
    {}

    cv::Point2d toFace(cv::Point2d pixel) const
    {
        const auto off = pixel - m_eyes;
        const double squared = m_x * m_x + m_y * m_y;
        return {(off.x * m_x + off.y * m_y) / squared, (off.y * m_x - off.x * m_y) / squared};
    }
    cv::Point2d toPicture(cv::Point2d at) const
    {
        return m_eyes + cv::Point2d(at.x * m_x - at.y * m_y, at.x * m_y + at.y * m_x);
    }

private:
    cv::Point2d m_eyes;
    double m_x, m_y;
};

Place placeOf(const Sitter &sitter)
{
    const auto across = sitter.rightEye - sitter.leftEye;
    return {(sitter.leftEye + sitter.rightEye) / 2, cv::norm(across), std::atan2(across.y, across.x) * 180 / CV_PI};
}

/// How bright a place of the turned face is under the lamp; 1 where it looks at it.
double lightAt(cv::Point2d at, const Posing &posing)
{
    constexpr double Near = 0.05;
    const auto slope = [&](cv::Point2d step) {
        return (depthAt(at + step * Near) - depthAt(at - step * Near)) / (2 * Near);
    };
    const cv::Vec3d normal = cv::normalize(cv::Vec3d(-slope({1, 0}), -slope({0, 1}), 1));
    const double lit = std::max(0.0, normal.dot(cv::normalize(posing.lamp)));
    return 1 - posing.shade * (1 - lit);
}

struct Maps
{
    cv::Mat x, y;   ///< where in the portrait a pixel comes from
    cv::Mat light;  ///< what it is multiplied with
    cv::Mat inside; ///< 0…1: not beyond what a body fills
};

Maps mapsOf(const Sitter &sitter, const Posing &posing, cv::Size picture)
{
    const cv::Size coarse(picture.width / Coarser, picture.height / Coarser);
    Maps maps{cv::Mat(coarse, CV_32F), cv::Mat(coarse, CV_32F), cv::Mat(coarse, CV_32F), cv::Mat(coarse, CV_32F)};
    const Place from = placeOf(sitter), to(posing.eyes, posing.eyeDistance, posing.roll);
    const Turn turn(posing.yaw, posing.pitch);
    for (int row = 0; row < coarse.height; ++row)
        for (int column = 0; column < coarse.width; ++column) {
            const auto where = to.toFace({(column + 0.5) * Coarser, (row + 0.5) * Coarser});
            const auto at = turn.straight(where), source = from.toPicture(at);
            maps.x.at<float>(row, column) = float(source.x - 0.5);
            maps.y.at<float>(row, column) = float(source.y - 0.5);
            maps.light.at<float>(row, column) = float(lightAt(where, posing));
            const double beyond = at.y < 0 ? std::hypot(at.x, at.y) / CrownReach : std::abs(at.x) / ShouldersReach;
            maps.inside.at<float>(row, column) = float(1 - smooth(beyond, 0.9, 1));
        }
    for (auto *map : {&maps.x, &maps.y, &maps.light, &maps.inside})
        cv::resize(*map, *map, picture, 0, 0, cv::INTER_LINEAR);
    return maps;
}

/// A room out of focus: walls of one hue, some furniture.
cv::Mat roomOf(cv::Size picture, Dice &dice)
{
    constexpr int Softer = 8, Pieces = 9;
    const cv::Size small(picture.width / Softer, picture.height / Softer);
    const auto some = [&] {
        return cv::Scalar(dice.between(40.0, 230.0), dice.between(40.0, 230.0), dice.between(40.0, 230.0));
    };
    cv::Mat room(small, CV_8UC3, some());
    for (int i = 0; i < Pieces; ++i) {
        const cv::Point corner(dice.between(-small.width / 4, small.width),
                               dice.between(-small.height / 4, small.height));
        const cv::Size size(dice.between(small.width / 12, small.width / 2),
                            dice.between(small.height / 12, small.height / 2));
        const auto colour = some();
        if (dice.happens(0.3))
            cv::circle(room, corner, size.width / 2, colour, cv::FILLED, cv::LINE_AA);
        else
            cv::rectangle(room, cv::Rect(corner, size), colour, cv::FILLED);
    }
    cv::GaussianBlur(room, room, {}, dice.between(0.4, 3.0));
    cv::resize(room, room, picture, 0, 0, cv::INTER_CUBIC);
    return room;
}

/// The border drawn on to the sides and down, where shoulders go on; nothing above.
cv::Mat widened(const cv::Mat &of, int by, bool isMask)
{
    cv::Mat wide;
    cv::copyMakeBorder(of, wide, 0, by, by, by, cv::BORDER_REPLICATE);
    cv::copyMakeBorder(wide, wide, by, 0, 0, 0, isMask ? cv::BORDER_CONSTANT : cv::BORDER_REPLICATE, cv::Scalar(0));
    return wide;
}

} // namespace

Sitter cutOut(const cv::Mat &bgr, cv::Point2d leftEye, cv::Point2d rightEye)
{
    constexpr int Shrunk = 2, Rounds = 3;
    Sitter sitter{bgr, {}, leftEye, rightEye};
    const auto place = placeOf(sitter);
    cv::Mat small, kind(bgr.rows / Shrunk, bgr.cols / Shrunk, CV_8U);
    cv::resize(bgr, small, kind.size(), 0, 0, cv::INTER_AREA);
    for (int row = 0; row < kind.rows; ++row)
        for (int column = 0; column < kind.cols; ++column) {
            const auto at = place.toFace({(column + 0.5) * Shrunk, (row + 0.5) * Shrunk});
            const double off = offMiddle(at);
            const bool isBody = at.y > 2 && std::abs(at.x) < 0.8, isGround = at.y < 0.5 && off > 1.35;
            kind.at<uchar>(row, column) = off < 0.8 || isBody       ? cv::GC_FGD
                                          : isGround                ? cv::GC_BGD
                                          : off < 1.1 || at.y > 1.5 ? cv::GC_PR_FGD
                                                                    : cv::GC_PR_BGD;
        }
    cv::theRNG().state = 1; // its colour models begin by chance
    cv::Mat ground, person;
    cv::grabCut(small, kind, {}, ground, person, Rounds, cv::GC_INIT_WITH_MASK);
    cv::Mat shown = (kind == cv::GC_FGD) | (kind == cv::GC_PR_FGD);
    cv::morphologyEx(shown, shown, cv::MORPH_OPEN, cv::Mat::ones(5, 5, CV_8U));
    shown.convertTo(sitter.person, CV_32F, 1 / 255.0);
    cv::GaussianBlur(sitter.person, sitter.person, {}, 1.2);
    cv::resize(sitter.person, sitter.person, bgr.size(), 0, 0, cv::INTER_LINEAR);
    return sitter;
}

PosedPortrait posed(const Sitter &sitter, const Posing &posing, cv::Size picture, Dice &dice)
{
    auto maps = mapsOf(sitter, posing, picture);
    const int border = std::max(sitter.bgr.cols, sitter.bgr.rows);
    maps.x += border;
    maps.y += border;
    cv::Mat shown, mask, room = roomOf(picture, dice), result(picture, CV_8UC3);
    cv::remap(widened(sitter.bgr, border, false), shown, maps.x, maps.y, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::remap(widened(sitter.person, border, true), mask, maps.x, maps.y, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    for (int row = 0; row < picture.height; ++row)
        for (int column = 0; column < picture.width; ++column) {
            const float person = mask.at<float>(row, column) * maps.inside.at<float>(row, column);
            const float light = maps.light.at<float>(row, column);
            const auto &lit = shown.at<cv::Vec3b>(row, column), &behind = room.at<cv::Vec3b>(row, column);
            auto &pixel = result.at<cv::Vec3b>(row, column);
            for (int channel = 0; channel < 3; ++channel)
                pixel[channel] = cv::saturate_cast<uchar>(float(lit[channel]) * light * person +
                                                          float(behind[channel]) * (1 - person));
        }
    const Place to(posing.eyes, posing.eyeDistance, posing.roll);
    const Turn turn(posing.yaw, posing.pitch);
    return {result, to.toPicture(turn.seen({-0.5, 0})), to.toPicture(turn.seen({0.5, 0}))};
}

} // namespace vigie::test
