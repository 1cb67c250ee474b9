#include "tests/models/vision/PortraitSelfie.h"

#include "models/drawn/scenes/Selfie.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>

namespace vigie::test {
namespace {

using drawn::Canvas;
using drawn::papers::PaperKind;
using drawn::papers::PaperSize;
using drawn::papers::Rectangle;
using drawn::scenes::HeldPaper;
using drawn::scenes::SelfieShot;

constexpr std::array Kinds{PaperKind::Card, PaperKind::Passport, PaperKind::FrenchCard2021, PaperKind::FrenchLicence};
constexpr documents::Day Today{std::chrono::year{2026} / 11 / 22};
/// Where the scenes put the eyes of somebody who holds a document, of the picture's height.
constexpr double EyesAt = 0.34;

Canvas canvasOf(const cv::Mat &bgr)
{
    Canvas canvas(bgr.cols, bgr.rows);
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x) {
            const auto &pixel = bgr.at<cv::Vec3b>(y, x);
            auto *to = canvas.row(y) + 3 * x;
            to[0] = pixel[2], to[1] = pixel[1], to[2] = pixel[0];
        }
    return canvas;
}

cv::Mat matOf(const Canvas &canvas)
{
    cv::Mat bgr(canvas.height(), canvas.width(), CV_8UC3);
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x) {
            const auto colour = canvas.at(x, y);
            bgr.at<cv::Vec3b>(y, x) = {colour.blue, colour.green, colour.red};
        }
    return bgr;
}

/// The hand is the same person's.
drawn::Vec3 skinOf(const Sitter &sitter)
{
    const auto nose = (sitter.leftEye + sitter.rightEye) / 2 + cv::Point2d(0, 0.5 * sitter.eyeDistance());
    const cv::Point2d half(0.3 * sitter.eyeDistance(), 0.3 * sitter.eyeDistance());
    const auto mean = cv::mean(sitter.bgr(cv::Rect(nose - half, nose + half) & cv::Rect({}, sitter.bgr.size())));
    return drawn::lightOf(
        {cv::saturate_cast<uchar>(mean[2]), cv::saturate_cast<uchar>(mean[1]), cv::saturate_cast<uchar>(mean[0])});
}

SelfieShot shotOf(const Sitter &sitter, Dice &dice)
{
    drawn::Dice drawnDice(static_cast<std::uint64_t>(dice.between(1, 1'000'000'000)));
    const auto some = [&dice](double low, double high) { return static_cast<float>(dice.between(low, high)); };
    SelfieShot shot = drawn::scenes::someSelfie(drawn::people::somebody(drawnDice), drawnDice);
    shot.person.bones = {}; // an average head: the measures of the pose
    shot.person.colouring.skin = skinOf(sitter);
    const bool isSmall = dice.happens(0.5);
    shot.width = isSmall ? 960 : 1200;
    shot.height = isSmall ? 1280 : 1600;
    shot.headShare = some(0.34, 0.5);
    shot.aim = {dice.between(-0.08, 0.08), dice.between(-0.03, 0.03)};
    shot.faults = {};
    shot.faults.blur = some(0.5, 1.4);
    shot.faults.noise = some(2, 7);
    shot.faults.exposure = some(-0.6, 0.3);
    shot.faults.warmth = some(-0.6, 0.8);
    return shot;
}

double pixelsPerMm(const SelfieShot &shot)
{
    return double(shot.headShare) * shot.height / double(shot.person.bones.crownHeight + shot.person.bones.chinHeight);
}

/// Below the face and in the picture. The box around the document is that of a flat one: leaning makes it smaller.
bool isInSight(const HeldPaper &held, const SelfieShot &shot)
{
    constexpr double Margin = 0.015, Lip = 85; // of the picture; mm below the eyes
    const double times = double(shot.distance / (shot.distance - held.nearer)) * pixelsPerMm(shot);
    const double turn = double(held.turn) * CV_PI / 180, cosine = std::cos(turn), sine = std::abs(std::sin(turn));
    const double halfWidth = (held.size.width * cosine + held.size.height * sine) / 2 * times;
    const double halfHeight = (held.size.height * cosine + held.size.width * sine) / 2 * times;
    const double x = shot.width * (0.5 + shot.aim.x) + held.at.x * times;
    const double eyes = shot.height * (EyesAt + shot.aim.y), y = eyes - held.at.y * times;
    return x - halfWidth > Margin * shot.width && x + halfWidth < (1 - Margin) * shot.width &&
           y + halfHeight < (1 - Margin) * shot.height && y - halfHeight > eyes + Lip * pixelsPerMm(shot);
}

HeldPaper heldSomewhere(PaperSize size, const SelfieShot &shot, Dice &dice)
{
    constexpr int Tries = 2000;
    HeldPaper held;
    held.size = size;
    for (int i = 0; i < Tries; ++i) {
        held.nearer = static_cast<float>(dice.between(80.0, 210.0));
        held.at = {dice.between(-110.0, 110.0), dice.between(-190.0, -80.0)};
        held.turn = static_cast<float>(dice.between(-18.0, 18.0));
        held.lean = static_cast<float>(dice.between(-5.0, 20.0));
        if (isInSight(held, shot))
            return held;
    }
    return HeldPaper::beside(size);
}

/// The middle of the portrait, of the shape that the document prints.
cv::Rect printedPart(const Sitter &sitter, const Rectangle &place)
{
    const double fit = std::min(sitter.bgr.cols / place.width, sitter.bgr.rows / place.height);
    const cv::Size size(static_cast<int>(place.width * fit), static_cast<int>(place.height * fit));
    return {{(sitter.bgr.cols - size.width) / 2, (sitter.bgr.rows - size.height) / 2}, size};
}

} // namespace

PortraitSelfie selfieOf(const Sitter &sitter, const drawn::Typefaces &typefaces, Dice &dice)
{
    auto shot = shotOf(sitter, dice);
    drawn::Dice drawnDice(static_cast<std::uint64_t>(dice.between(1, 1'000'000'000)));
    const auto paper = drawn::papers::issue(dice.from(Kinds), shot.person, Today, drawnDice);
    const auto size = drawn::papers::sizeOf(paper.kind);
    const auto place = drawn::papers::portraitPlace(paper.kind);
    shot.held = heldSomewhere(size, shot, dice);

    const auto part = printedPart(sitter, place);
    const auto print = drawn::papers::print(paper, drawn::papers::Side::Front, typefaces, shot.pixelsPerMm(),
                                            canvasOf(sitter.bgr(part)));
    const double side = dice.between(-1.2, 1.2);
    const Posing posing{
        .yaw = dice.between(-14.0, 14.0),
        .pitch = dice.between(-8.0, 8.0),
        .roll = dice.between(-10.0, 10.0),
        .eyes = {shot.width * (0.5 + shot.aim.x), shot.height * (EyesAt + shot.aim.y)},
        .eyeDistance = double(shot.person.bones.eyeDistance) * pixelsPerMm(shot),
        .lamp = {side, dice.between(-0.9, 0.2), 1},
        .shade = dice.between(0.2, 0.75),
    };
    const auto person = posed(sitter, posing, {shot.width, shot.height}, dice);
    const auto taken = drawn::scenes::photographOf(canvasOf(person.bgr), shot, &print);

    const auto onPaper = [&](cv::Point2d eye) {
        const Rectangle spot{place.x + (eye.x - part.x) / part.width * place.width,
                             place.y + (eye.y - part.y) / part.height * place.height, 0, 0};
        const auto seen = drawn::scenes::placed(spot, size, taken.paper.value())[0];
        return cv::Point2d(seen.x, seen.y);
    };
    return {matOf(taken.picture), person.leftEye, person.rightEye, onPaper(sitter.leftEye), onPaper(sitter.rightEye)};
}

} // namespace vigie::test
