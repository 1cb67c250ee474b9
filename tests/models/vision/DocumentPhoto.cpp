#include "tests/models/vision/DocumentPhoto.h"

#include "models/codecs/StillDecoder.h"
#include "tests/models/vision/EncodedPictures.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace vigie::test {
namespace {

using documents::MrzFormat;

constexpr double PitchInMillimetres = 2.54, RowDistance = 4.23, RowDistanceOnCards = 4.0, WideRows = 6.35;

cv::Size2d millimetres(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
    case MrzFormat::FrenchLicence:
        return {85.6, 53.98};
    case MrzFormat::Td3:
        return {125, 88};
    case MrzFormat::VisaA:
        return {120, 80};
    case MrzFormat::Td2:
    case MrzFormat::VisaB:
    case MrzFormat::FrenchCard1995:
        break;
    }
    return {105, 74};
}

void ornament(cv::Mat &card, Dice &dice)
{
    const double frequency = dice.between(0.002, 0.008), height = dice.between(16.0, 48.0);
    const double distance = dice.between(0.4, 1.0) * DrawnPitch, phase = dice.between(0.0, 6.28);
    const auto strength = static_cast<float>(dice.between(4.0, 26.0));
    for (int y = 0; y < card.rows; ++y) {
        for (int x = 0; x < card.cols; ++x) {
            const double wave = y + height * std::sin(frequency * x + phase) + 10 * distance;
            if (std::abs(std::fmod(wave, distance) - distance / 2) < distance * 0.13)
                card.at<float>(y, x) -= strength;
        }
    }
}

/// A portrait's frame and lines of ordinary print above the zone.
void otherPrint(cv::Mat &card, double zoneTop, double ink, Dice &dice)
{
    const cv::Rect portrait(card.cols / 20, card.rows / 6, card.cols / 4,
                            std::max(20, static_cast<int>(zoneTop) - card.rows / 4));
    cv::rectangle(card, portrait, cv::Scalar(dice.between(110.0, 170.0)), cv::FILLED);
    cv::ellipse(card, portrait.tl() + cv::Point(portrait.width / 2, portrait.height / 2),
                {portrait.width / 4, portrait.height / 3}, 0, 0, 360, cv::Scalar(dice.between(60.0, 200.0)), cv::FILLED,
                cv::LINE_AA);
    constexpr std::array Texts{"UTOPIA SPECIMEN", "Name / Nom", "Date of birth 01 02 1990", "123 Nowhere Street",
                               "NATIONALITY"};
    for (double y = card.rows / 6.0; y < zoneTop - DrawnPitch; y += dice.between(1.2, 2.2) * DrawnPitch)
        cv::putText(card, dice.from(Texts), {card.cols * 7 / 20, static_cast<int>(y)},
                    dice.between(cv::FONT_HERSHEY_SIMPLEX, cv::FONT_HERSHEY_TRIPLEX), dice.between(0.6, 1.3),
                    cv::Scalar(ink), dice.between(1, 3), cv::LINE_AA);
}

cv::Matx33d placeCard(const Card &card, const Camera &camera, cv::Size &photo, Dice &dice)
{
    const double scale = camera.pitch / DrawnPitch;
    const double width = card.grey.cols * scale, height = card.grey.rows * scale;
    const double margin = dice.between(camera.margin, camera.margin + 0.07) * width;
    photo = cv::Size(static_cast<int>(width + 2 * margin), static_cast<int>(height + 2 * margin));
    const double angle = dice.between(-camera.turned, camera.turned) * CV_PI / 180;
    const cv::Point2d middle(photo.width / 2.0, photo.height / 2.0);
    std::array<cv::Point2f, 4> from, to;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const bool right = i == 1 || i == 2, low = i >= 2;
        from[i] = cv::Point2f(right ? float(card.grey.cols) : 0, low ? float(card.grey.rows) : 0);
        const double dx = (right ? 0.5 : -0.5) * width + dice.between(-camera.perspective, camera.perspective) * width;
        const double dy = (low ? 0.5 : -0.5) * height + dice.between(-camera.perspective, camera.perspective) * width;
        to[i] = cv::Point2f(float(middle.x + dx * std::cos(angle) - dy * std::sin(angle)),
                            float(middle.y + dx * std::sin(angle) + dy * std::cos(angle)));
    }
    return cv::getPerspectiveTransform(from.data(), to.data());
}

/// A lamp's reflection over a part of the zone.
void addGlare(cv::Mat &photo, const Card &card, const cv::Matx33d &map, const Camera &camera, Dice &dice)
{
    const auto lines = static_cast<double>(card.zone.lines.size());
    const auto columns = static_cast<double>(card.zone.lines.front().size());
    const double area = camera.glareShare * columns * DrawnPitch * lines * card.rowDistance;
    const cv::Point2d centre =
        mapped(map, card.firstCell + cv::Point2d(dice.between(0.0, columns) * DrawnPitch,
                                                 dice.between(-0.5, lines - 0.5) * card.rowDistance));
    const double scale = camera.pitch / DrawnPitch, longer = dice.between(1.0, 2.5);
    // Half the strength is reached where the exponent is −ln 2: an ellipse of the area π·a·b·ln 2.
    const double b = scale * std::sqrt(area / (CV_PI * std::log(2.0) * longer)), a = b * longer;
    for (int y = 0; y < photo.rows; ++y)
        for (int x = 0; x < photo.cols; ++x) {
            const double u = (x - centre.x) / a, v = (y - centre.y) / b;
            photo.at<float>(y, x) += static_cast<float>(camera.glareStrength * std::exp(-u * u - v * v));
        }
}

void addLight(cv::Mat &photo, Dice &dice)
{
    const double right = dice.between(-0.3, 0.3), down = dice.between(-0.2, 0.2);
    for (int y = 0; y < photo.rows; ++y)
        for (int x = 0; x < photo.cols; ++x)
            photo.at<float>(y, x) *=
                static_cast<float>(1 + right * (double(x) / photo.cols - 0.5) + down * (double(y) / photo.rows - 0.5));
}

} // namespace

CardLook randomLook(Dice &dice)
{
    return {dice.between(195.0, 242.0), dice.between(5.0, 85.0), dice.between(0, 3), dice.between(-1, 2),
            dice.happens(0.5) ? WideRows : 0};
}

Card drawCard(const Zone &zone, const OcrB &font, const CardLook &look, Dice &dice)
{
    constexpr double PixelsPerMillimetre = DrawnPitch / PitchInMillimetres;
    const auto size = millimetres(zone.format);
    Card card;
    card.zone = zone;
    card.grey = cv::Mat(static_cast<int>(size.height * PixelsPerMillimetre),
                        static_cast<int>(size.width * PixelsPerMillimetre), CV_32F, cv::Scalar(look.paper));
    for (int i = 0; i < look.ornaments; ++i)
        ornament(card.grey, dice);
    const auto lines = static_cast<int>(zone.lines.size());
    const double usual = lines > 2 ? RowDistanceOnCards : RowDistance;
    card.rowDistance = (look.rowDistance > 0 ? look.rowDistance : usual) * PixelsPerMillimetre;
    const double left = std::round((card.grey.cols - double(zone.lines.front().size()) * DrawnPitch) / 2);
    const double base = card.grey.rows - dice.between(4.0, 6.0) * PixelsPerMillimetre - (lines - 1) * card.rowDistance;
    otherPrint(card.grey, base - 2 * DrawnPitch, look.ink, dice);
    for (int i = 0; i < lines; ++i)
        font.write(card.grey, zone.lines[static_cast<std::size_t>(i)], left, base + i * card.rowDistance, look.ink);
    if (look.thicker > 0)
        cv::erode(card.grey, card.grey, cv::Mat::ones(1 + look.thicker, 1 + look.thicker, CV_8U));
    else if (look.thicker < 0)
        cv::dilate(card.grey, card.grey, cv::Mat::ones(2, 2, CV_8U));
    card.firstCell = {left + DrawnPitch / 2.0, base - OcrBMiddle * DrawnPitch};
    return card;
}

Photo photograph(const Card &card, const Camera &camera, Dice &dice)
{
    cv::Size size;
    const auto map = placeCard(card, camera, size, dice);
    cv::Mat sharp = card.grey, desk(size, CV_32F, cv::Scalar(dice.between(40.0, 160.0)));
    const double scale = camera.pitch / DrawnPitch;
    if (scale < 0.8)
        cv::GaussianBlur(card.grey, sharp, {}, 0.45 / scale); // what falls between two pixels of the camera
    cv::Mat grain(size / 8 + cv::Size(1, 1), CV_32F), texture;
    cv::RNG noise(static_cast<std::uint64_t>(dice.between(1, 1'000'000'000)));
    noise.fill(grain, cv::RNG::NORMAL, 0, dice.between(2.0, 10.0));
    cv::resize(grain, texture, size, 0, 0, cv::INTER_CUBIC);
    desk += texture;
    cv::warpPerspective(sharp, desk, map, size, cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);
    addLight(desk, dice);
    if (camera.glareShare > 0)
        addGlare(desk, card, map, camera, dice);
    if (camera.blur > 0)
        cv::GaussianBlur(desk, desk, {}, camera.blur);
    if (camera.noise > 0) {
        cv::Mat grains(size, CV_32F);
        noise.fill(grains, cv::RNG::NORMAL, 0, camera.noise);
        desk += grains;
    }
    cv::Mat grey, bgr;
    desk.convertTo(grey, CV_8U);
    cv::cvtColor(grey, bgr, cv::COLOR_GRAY2BGR);
    Photo photo = photoOf(bgr, camera.jpegQuality);
    photo.cardToPhoto = map;
    photo.cardSize = card.grey.size();
    return photo;
}

Photo photoOf(const cv::Mat &bgr, int jpegQuality)
{
    Photo photo;
    photo.width = bgr.cols;
    photo.height = bgr.rows;
    if (jpegQuality == 0) {
        cv::Mat bgrx;
        cv::cvtColor(bgr, bgrx, cv::COLOR_BGR2BGRA);
        photo.bgrx.assign(bgrx.data, bgrx.data + bgrx.total() * bgrx.elemSize());
        return photo;
    }
    const auto bytes = jpegOf(bgr, jpegQuality);
    decoding::DecodeJob job;
    job.targetWidth = static_cast<std::uint32_t>(bgr.cols);
    job.targetHeight = static_cast<std::uint32_t>(bgr.rows);
    job.veilEdge = 8;
    job.inputSize = bytes.size();
    photo.bgrx = codecs::decodeStill(bytes, job).full;
    return photo;
}

Photo turned(const Photo &photo, int quarters)
{
    const cv::Mat pixels(photo.height, photo.width, CV_8UC4, const_cast<std::uint8_t *>(photo.bgrx.data()));
    cv::Mat result;
    if (quarters == 0)
        result = pixels;
    else
        cv::rotate(pixels, result, quarters - 1); // cv::ROTATE_90_CLOCKWISE = 0, ROTATE_180 = 1, 270 = 2
    Photo other;
    other.width = result.cols;
    other.height = result.rows;
    other.bgrx.assign(result.data, result.data + result.total() * result.elemSize());
    return other;
}

cv::Point2d mapped(const cv::Matx33d &matrix, cv::Point2d at)
{
    const auto to = matrix * cv::Vec3d(at.x, at.y, 1);
    return {to[0] / to[2], to[1] / to[2]};
}

} // namespace vigie::test
