#include "models/vision/DocumentAnalyst.h"

#include "models/vision/OutlineFinder.h"
#include "models/vision/Pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie::vision {
namespace {

using domain::DocumentInspection;
using domain::FaceFinding;
using domain::FacesFound;
using domain::FacesState;
using domain::MrzFinding;
using domain::MrzState;
using domain::OutlineFinding;
using domain::OutlineState;
using domain::PicturePoint;
using domain::Quad;
using domain::Turn;

/// From the rectified picture back into the one it was made of, both 0…1.
class WayBack
{
public:
    explicit WayBack(const Quad &corners)
    {
        const std::array<cv::Point2f, 4> from{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
        std::array<cv::Point2f, 4> to;
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i] = {corners.corners[i].x, corners.corners[i].y};
        m_map = cv::getPerspectiveTransform(from.data(), to.data());
    }
    PicturePoint operator()(PicturePoint at) const
    {
        const auto to = m_map * cv::Vec3d(double(at.x), double(at.y), 1);
        return {float(to[0] / to[2]), float(to[1] / to[2])};
    }

private:
    cv::Matx33d m_map;
};

int worthOf(const MrzFinding &mrz)
{
    switch (mrz.state) {
    case MrzState::DigitsAgree:
        return 5;
    case MrzState::DigitsDisagree:
        return 4;
    case MrzState::UnknownFormat:
        return 3;
    case MrzState::Unreadable:
        return 2;
    case MrzState::TooSmall:
        return 1;
    case MrzState::NotFound:
        break;
    }
    return 0;
}

/// A zone found on the rectified picture, as one of the picture itself.
MrzFinding broughtBack(MrzFinding mrz, const WayBack &back, const OutlineFinding &outline, const PixelView &picture,
                       int rectifiedWidth)
{
    for (auto &corner : mrz.zone.corners)
        corner = back(corner);
    const auto &corners = outline.corners.corners;
    const float across = std::hypot((corners[1].x - corners[0].x) * float(picture.width()),
                                    (corners[1].y - corners[0].y) * float(picture.height()));
    mrz.pitch *= across / float(rectifiedWidth);
    return mrz;
}

FaceFinding broughtBack(FaceFinding face, Turn turn, const WayBack &back, const PixelView &picture)
{
    const auto place = [&](PicturePoint at) { return back(domain::unturned(at, turn)); };
    const std::array box{face.topLeft, PicturePoint{face.bottomRight.x, face.topLeft.y}, face.bottomRight,
                         PicturePoint{face.topLeft.x, face.bottomRight.y}};
    face.topLeft = {1, 1};
    face.bottomRight = {0, 0};
    for (const auto &corner : box) {
        const auto at = place(corner);
        face.topLeft = {std::min(face.topLeft.x, at.x), std::min(face.topLeft.y, at.y)};
        face.bottomRight = {std::max(face.bottomRight.x, at.x), std::max(face.bottomRight.y, at.y)};
    }
    std::ranges::transform(face.landmarks, face.landmarks.begin(), place);
    face.leftEye = place(face.leftEye);
    face.rightEye = place(face.rightEye);
    const float dx = (face.rightEye.x - face.leftEye.x) * float(picture.width());
    const float dy = (face.rightEye.y - face.leftEye.y) * float(picture.height());
    face.roll = std::atan2(dy, dx) * 180 / float(CV_PI);
    face.quality.eyeDistance = std::hypot(dx, dy);
    return face;
}

/// From left to right as the document is read, px; by its zone, else by its portrait.
std::optional<cv::Point2f> readingDirection(const DocumentInspection &findings, const PixelView &picture)
{
    PicturePoint from, to;
    if (!findings.mrz.lines.empty()) {
        from = findings.mrz.zone.corners[0];
        to = findings.mrz.zone.corners[1];
    } else if (!findings.faces.faces.empty()) {
        from = domain::unturned(findings.faces.faces.front().leftEye, findings.faces.turn);
        to = domain::unturned(findings.faces.faces.front().rightEye, findings.faces.turn);
    } else {
        return {};
    }
    return cv::Point2f((to.x - from.x) * float(picture.width()), (to.y - from.y) * float(picture.height()));
}

/// The corners from the document's own top left on.
void turnUpright(OutlineFinding &outline, cv::Point2f direction, const PixelView &picture)
{
    auto &corners = outline.corners.corners;
    const cv::Point2f top((corners[1].x - corners[0].x) * float(picture.width()),
                          (corners[1].y - corners[0].y) * float(picture.height()));
    if (top.dot(direction) < 0)
        std::ranges::rotate(corners, corners.begin() + 2);
}

double glareIn(const cv::Mat &bgrx, const std::array<PicturePoint, 4> &corners)
{
    constexpr double Saturated = 250, White = 255;
    std::vector<cv::Point> figure;
    for (const auto &corner : corners)
        figure.emplace_back(cvRound(std::clamp(corner.x, -1.0F, 2.0F) * float(bgrx.cols)),
                            cvRound(std::clamp(corner.y, -1.0F, 2.0F) * float(bgrx.rows)));
    const cv::Rect box = cv::boundingRect(figure) & cv::Rect(0, 0, bgrx.cols, bgrx.rows);
    if (box.empty())
        return 0;
    for (auto &corner : figure)
        corner -= box.tl();
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8U), saturated;
    cv::fillConvexPoly(mask, figure, cv::Scalar(White));
    cv::inRange(bgrx(box), cv::Scalar(Saturated, Saturated, Saturated, 0), cv::Scalar::all(White), saturated);
    return cv::countNonZero(saturated & mask) / double(std::max(1, cv::countNonZero(mask)));
}

float sharpnessOf(const RectifiedPicture &flat)
{
    const cv::Mat bgrx(flat.height, flat.width, CV_8UC4, const_cast<std::uint8_t *>(flat.bgrx.data()));
    cv::Mat grey, laplacian;
    cv::cvtColor(bgrx, grey, cv::COLOR_BGRA2GRAY);
    cv::medianBlur(grey, grey, 3);
    cv::Laplacian(grey, laplacian, CV_32F);
    cv::Scalar mean, deviation;
    cv::meanStdDev(laplacian, mean, deviation);
    return float(deviation[0] * deviation[0]);
}

void measure(DocumentInspection &findings, const PixelView &picture, const RectifiedPicture &flat)
{
    findings.quality.sharpness = sharpnessOf(flat);
    const cv::Mat bgrx = matOf(picture);
    if (findings.mrz.state != MrzState::NotFound)
        findings.quality.zoneGlare = float(glareIn(bgrx, findings.mrz.zone.corners));
    if (findings.faces.faces.empty())
        return;
    const auto &face = findings.faces.faces.front();
    std::array box{face.topLeft, PicturePoint{face.bottomRight.x, face.topLeft.y}, face.bottomRight,
                   PicturePoint{face.topLeft.x, face.bottomRight.y}};
    for (auto &corner : box)
        corner = domain::unturned(corner, findings.faces.turn);
    findings.quality.portraitGlare = float(glareIn(bgrx, box));
}

OutlineHints hintsOf(const DocumentInspection &findings)
{
    constexpr float LeastInFaces = 5; // a card's portrait frame is about 2.5 boxes of its face, the card about 10
    OutlineHints hints;
    if (!findings.faces.faces.empty()) {
        const auto &face = findings.faces.faces.front();
        const PicturePoint middle{(face.topLeft.x + face.bottomRight.x) / 2, (face.topLeft.y + face.bottomRight.y) / 2};
        hints.inside.push_back(domain::unturned(middle, findings.faces.turn));
        hints.leastArea = LeastInFaces * (face.bottomRight.x - face.topLeft.x) * (face.bottomRight.y - face.topLeft.y);
    }
    if (!findings.mrz.lines.empty()) {
        const auto &corners = findings.mrz.zone.corners;
        hints.inside.push_back({(corners[0].x + corners[2].x) / 2, (corners[0].y + corners[2].y) / 2});
    }
    return hints;
}

/// Perspective makes the two shapes look alike; a zone that was read tells them apart.
void takeShapeFromZone(DocumentInspection &findings)
{
    constexpr std::size_t CardColumns = 30;
    if (!findings.mrz.lines.empty() && findings.mrz.state != MrzState::UnknownFormat)
        findings.outline.shape = findings.mrz.lines.front().size() == CardColumns ? domain::DocumentShape::Card
                                                                                  : domain::DocumentShape::Booklet;
}

} // namespace

Result<DocumentAnalyst> DocumentAnalyst::create()
{
    TRY(auto reader, MrzReader::create());
    TRY(auto faces, createFaceFinder());
    return DocumentAnalyst(std::move(reader), std::move(faces));
}

Result<void> DocumentAnalyst::warmUp()
{
    TRY_DONE(m_reader.warmUp());
    return m_faces.warmUp();
}

/// Found on the rectified document, with their places in the picture as it came; `roll` says how they lie in it.
FacesFound DocumentAnalyst::facesOnFlat(const PixelView &flat, const PixelView &picture, const Quad &corners)
{
    const WayBack back(corners);
    auto found = m_faces.find(flat, FacePicture::Document);
    for (auto &face : found.faces)
        face = broughtBack(face, found.turn, back, picture);
    found.turn = Turn::None;
    return found;
}

FacesFound DocumentAnalyst::facesOf(const PixelView &picture)
{
    auto found = m_faces.find(picture, FacePicture::Document);
    if (!found.faces.empty())
        return found;
    const auto outline = findOutline(picture);
    const auto flat = rectified(picture, outline);
    if (!flat)
        return found;
    const auto view = PixelView::create(flat->bgrx, flat->width, flat->height);
    return view ? facesOnFlat(*view, picture, outline.corners) : found;
}

Result<DocumentInspection> DocumentAnalyst::analyse(const PixelView &picture, std::optional<Quad> given)
{
    DocumentInspection findings;
    findings.faces = m_faces.find(picture, FacePicture::Document);
    findings.mrz = m_reader.read(picture);
    if (given) {
        TRY(findings.outline, givenOutline(picture, *given));
    } else {
        findings.outline = findOutline(picture, hintsOf(findings));
    }
    if (findings.outline.state == OutlineState::NotFound)
        return findings;
    takeShapeFromZone(findings);
    const auto flat = rectified(picture, findings.outline);
    if (!flat)
        return findings;
    TRY(const auto view, PixelView::create(flat->bgrx, flat->width, flat->height));
    const WayBack back(findings.outline.corners);
    if (findings.mrz.state != MrzState::DigitsAgree) {
        const auto again = m_reader.read(view);
        if (worthOf(again) > worthOf(findings.mrz))
            findings.mrz = broughtBack(again, back, findings.outline, picture, flat->width);
    }
    if (findings.faces.faces.empty())
        findings.faces = facesOnFlat(view, picture, findings.outline.corners);
    try {
        measure(findings, picture, *flat);
    } catch (const std::exception &) {
        return {ErrorCode::TooLarge, "no memory to measure"};
    }
    if (const auto direction = readingDirection(findings, picture); direction && !given)
        turnUpright(findings.outline, *direction, picture);
    return findings;
}

} // namespace vigie::vision
