#pragma once

#include "tests/models/vision/MrzZones.h"
#include "tests/models/vision/OcrB.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

/// Drawn documents with a machine readable zone, and what a camera makes of them.
namespace vigie::test {

struct CardLook
{
    double paper = 220, ink = 40; ///< 0…255
    int ornaments = 2;            ///< guilloche layers
    int thicker = 0;              ///< −1…2: how much ink ran, px at DrawnPitch
    double rowDistance = 0;       ///< mm from line to line; 0: 4.0 on cards, 4.23 elsewhere
};
CardLook randomLook(Dice &dice);

/// A document as it is printed, grey: paper, ornaments, a portrait's frame, lines of ordinary print, the zone.
struct Card
{
    cv::Mat grey; ///< CV_32F, 0…255
    Zone zone;
    cv::Point2d firstCell; ///< middle of the first character, px
    double rowDistance = 0;
};
constexpr int DrawnPitch = 32; ///< px from character to character

Card drawCard(const Zone &zone, const OcrB &font, const CardLook &look, Dice &dice);

struct Camera
{
    double pitch = 20;        ///< px from character to character in the picture
    double turned = 0;        ///< degrees, at most, either way
    double perspective = 0;   ///< of the card's width, by how much each corner may move
    double blur = 0;          ///< σ, px
    double noise = 0;         ///< σ, of 255
    double glareShare = 0;    ///< of the zone's area, lit by at least half the glare's strength
    double glareStrength = 0; ///< added in the middle, of 255
    double margin = 0.05;     ///< of desk around the card, of its width, at least
    int jpegQuality = 0;      ///< 0 = not compressed
};

/// A picture of the card on a desk.
struct Photo
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> bgrx;
    cv::Matx33d cardToPhoto;
    cv::Size cardSize;
};
Photo photograph(const Card &card, const Camera &camera, Dice &dice);

/// The same picture, turned clockwise by quarters.
Photo turned(const Photo &photo, int quarters);

/// A picture of three channels as pixels; compressed before where `jpegQuality` is not 0.
Photo photoOf(const cv::Mat &bgr, int jpegQuality);

cv::Point2d mapped(const cv::Matx33d &matrix, cv::Point2d at);

} // namespace vigie::test
