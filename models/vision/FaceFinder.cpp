#include "models/vision/FaceFinder.h"

#include "models/vision/FaceAlignment.h"
#include "models/vision/FaceBoxes.h"
#include "models/vision/FaceNetworks.h"
#include "models/vision/FaceRoles.h"
#include "models/vision/Pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace vigie::vision {
namespace {

using domain::FaceFinding;
using domain::FaceRole;
using domain::FacesFound;
using domain::FacesState;
using domain::Turn;

constexpr int LongestSide = 2048; ///< px looked at; a face of 30 px between the eyes on a 12-megapixel picture keeps 15
/// px in which faces are detected, or half of what is looked at where that is not less than the least: a ninth of it,
/// with what overlaps, still fills the detector's 320 px.
constexpr int DetectorSide = 1100, LeastDetectorSide = 740;
constexpr float NoFace = -1000;     ///< less upright than any face
constexpr int SmallestPicture = 24; ///< px; nothing smaller shows a face

cv::Mat turnedBy(const cv::Mat &picture, Turn turn)
{
    cv::Mat turned;
    switch (turn) {
    case Turn::None:
        return picture;
    case Turn::Quarter:
        cv::rotate(picture, turned, cv::ROTATE_90_CLOCKWISE);
        break;
    case Turn::Half:
        cv::rotate(picture, turned, cv::ROTATE_180);
        break;
    case Turn::ThreeQuarters:
        cv::rotate(picture, turned, cv::ROTATE_90_COUNTERCLOCKWISE);
        break;
    }
    return turned;
}

/// A half costs a twentieth of what another size does (averaged()).
cv::Mat forDetector(const cv::Mat &picture)
{
    const int longest = std::max(picture.cols, picture.rows);
    if (longest <= DetectorSide)
        return picture;
    if (longest / 2 >= LeastDetectorSide && longest / 2 <= DetectorSide) {
        const cv::Size half(std::max(1, picture.cols / 2), std::max(1, picture.rows / 2));
        return averaged(picture(evenly(cv::Rect({}, picture.size()), half)), half);
    }
    const double shrunk = double(DetectorSide) / longest;
    return averaged(picture,
                    {std::max(1, cvRound(picture.cols * shrunk)), std::max(1, cvRound(picture.rows * shrunk))});
}

/// A face whose landmarks were found and stand like those of a face.
struct Seen
{
    FaceBox box;
    FacePoints points;
    FivePoints five;
};

class Look
{
public:
    Look(FaceNetworks &networks, cv::Mat picture) : m_networks(networks), m_picture(std::move(picture))
    {
        m_small = forDetector(m_picture);
        m_shrunk = std::max(double(m_small.cols) / m_picture.cols, double(m_small.rows) / m_picture.rows);
    }

    /// The whole picture, in one.
    void wide() { m_boxes = boxesIn(cv::Rect({}, m_small.size())); }

    /// What was seen as a whole is not replaced by what a part shows of it.
    void inParts(int side)
    {
        const auto whole = distinct(m_boxes);
        for (const auto &tile : tilesOf(m_small.size(), side))
            inPart(tile, whole);
    }

    /// The same, and no further once `isEnough` of the faces there are: parts in which something small was seen, if not
    /// surely, come first. Those faces.
    template <typename IsEnough> std::vector<Seen> inPartsUntil(int side, IsEnough isEnough)
    {
        const auto whole = distinct(m_boxes);
        auto tiles = tilesOf(m_small.size(), side);
        std::ranges::stable_partition(tiles, [&](const cv::Rect &tile) { return showsSomethingSmall(tile, whole); });
        for (const auto &tile : tiles)
            if (inPart(tile, whole))
                if (auto seen = faces(); isEnough(seen))
                    return seen;
        return faces();
    }

    const cv::Mat &picture() const { return m_picture; }

    /// What the same look at a smaller picture saw.
    void takeOver(const Look &smaller)
    {
        const float times = float(m_picture.cols) / float(smaller.m_picture.cols);
        m_boxes = smaller.m_boxes;
        for (auto &box : m_boxes)
            box.box = {box.box.x * times, box.box.y * times, box.box.width * times, box.box.height * times};
    }

    /// Largest first.
    std::vector<Seen> faces()
    {
        std::vector<Seen> seen;
        for (const auto &box : distinct(m_boxes)) {
            const auto points = m_networks.landmarks(m_picture, box.box);
            if (!points)
                continue;
            const auto five = fivePointsOf(*points);
            if (standsLikeAFace(five))
                seen.push_back({box, *points, five});
        }
        std::ranges::stable_sort(seen, std::greater(), [](const Seen &face) { return face.box.box.area(); });
        seen.resize(std::min(seen.size(), domain::MostFaces));
        return seen;
    }

private:
    /// Whether something was seen there that was not known.
    bool inPart(const cv::Rect &tile, const std::vector<FaceBox> &whole)
    {
        bool isNew = false;
        for (const auto &box : boxesIn(tile))
            if (std::ranges::none_of(whole, [&](const FaceBox &face) { return isPartOf(box, face); })) {
                m_boxes.push_back(box);
                isNew = true;
            }
        return isNew;
    }

    bool showsSomethingSmall(const cv::Rect &tile, const std::vector<FaceBox> &whole) const
    {
        const auto largest =
            std::ranges::max_element(whole, {}, [](const FaceBox &face) { return face.box.area(); });
        for (auto face = whole.begin(); face != whole.end(); ++face) {
            const auto middle = (face->box.tl() + face->box.br()) * (0.5F * float(m_shrunk));
            if (face != largest && tile.contains(cv::Point(cvRound(middle.x), cvRound(middle.y))))
                return true;
        }
        return false;
    }

    std::vector<FaceBox> boxesIn(const cv::Rect &part)
    {
        std::vector<FaceBox> boxes;
        const auto found = m_networks.detect(m_small(part));
        if (!found)
            return boxes;
        for (auto box : *found) {
            box.box += cv::Point2f(part.tl());
            if (isCutByTile(box.box, part, m_small.size()))
                continue;
            const auto larger = [&](float value) { return value / float(m_shrunk); };
            box.box = {larger(box.box.x), larger(box.box.y), larger(box.box.width), larger(box.box.height)};
            boxes.push_back(box);
        }
        return boxes;
    }

    FaceNetworks &m_networks;
    cv::Mat m_picture; ///< landmarks are found in it
    cv::Mat m_small;   ///< the same for the detector
    double m_shrunk = 1;
    std::vector<FaceBox> m_boxes;
};

/// How much the face speaks for this side being up: how sure the detector is of it, as the logarithm of how little
/// it doubts, and how upright it looks (uprightnessOf()). The detector alone is at times as sure of faces that stand on
/// their heads: of 72 portraits and selfies it was surer of another side 5 times. With both, no portrait of 36 was
/// turned wrongly, and 3 of 288 selfies made of them (PortraitSelfiesLongTest). Size says nothing.
float uprightnessIn(const cv::Mat &picture, const Seen &face)
{
    constexpr float LeastDoubt = 1e-5F;
    return -std::log(std::max(1 - face.box.score, LeastDoubt)) + uprightnessOf(picture, face.five);
}

/// Of the best face.
float bestUprightness(const std::vector<Seen> &faces, const cv::Mat &picture)
{
    float best = NoFace;
    for (const auto &face : faces)
        best = std::max(best, uprightnessIn(picture, face));
    return best;
}

FaceFinding findingOf(const Seen &face, const cv::Mat &picture)
{
    const auto place = [&](cv::Point2f at) {
        return domain::PicturePoint{at.x / float(picture.cols), at.y / float(picture.rows)};
    };
    FaceFinding finding;
    finding.topLeft = place(face.box.box.tl());
    finding.bottomRight = place(face.box.box.br());
    finding.score = face.box.score;
    std::ranges::transform(face.points, finding.landmarks.begin(), place);
    finding.leftEye = place(face.five[0]);
    finding.rightEye = place(face.five[1]);
    const auto eyes = face.five[1] - face.five[0];
    finding.roll = std::atan2(eyes.y, eyes.x) * 180 / std::numbers::pi_v<float>;
    finding.quality = qualityOf(picture, face.five);
    return finding;
}

/// Whether this is surely a face on the card that the person of the largest face holds.
bool isHeldCard(const Seen &face, const Seen &largest)
{
    constexpr float Surely = 0.9F;
    const auto apart = [](const Seen &seen) { return float(cv::norm(seen.five[1] - seen.five[0])); };
    return face.box.score >= Surely && apart(face) < domain::HeldCardBelow * apart(largest);
}

/// Smaller parts show smaller faces only: none that is larger than this one on the card.
bool showsHeldCard(const std::vector<Seen> &faces)
{
    return std::ranges::any_of(faces, [&](const Seen &face) { return isHeldCard(face, faces.front()); });
}

/// The live and the held face together speak so much for this side that no other need be tried. Of 475 upright selfies
/// on which both were seen five in six do; of 77 turned ones none, and the one nearest to it reached 14.2
/// (PortraitSelfiesLongTest).
bool standsSurely(const std::vector<Seen> &faces, const cv::Mat &picture)
{
    constexpr float Surely = 17;
    float held = NoFace;
    for (const auto &face : faces)
        if (isHeldCard(face, faces.front()))
            held = std::max(held, uprightnessIn(picture, face));
    return held > NoFace && uprightnessIn(picture, faces.front()) + held >= Surely;
}

/// A half or a quarter, where that is hardly less than could be looked at (averaged()).
double scaleToLookAt(const PixelView &view)
{
    constexpr double WorthIt = 0.8; // of the pixels that may be looked at
    const double times = double(std::max(view.width(), view.height())) / LongestSide;
    if (times <= 1)
        return 1;
    return 1 / (times / std::ceil(times) > WorthIt ? std::ceil(times) : times);
}

struct Upright
{
    Look look; ///< at the small picture
    Turn turn = Turn::None;
    float uprightness = NoFace;
};

Upright lookFrom(FaceNetworks &networks, const cv::Mat &small, Turn turn)
{
    Look look(networks, turnedBy(small, turn));
    look.wide();
    const float uprightness = bestUprightness(look.faces(), look.picture());
    return {std::move(look), turn, uprightness};
}

/// The side from which a face looks most upright, all four looked at: networks see faces that lie on their side, too.
Upright uprightSide(FaceNetworks &networks, const cv::Mat &small, Upright first)
{
    constexpr float ClearlyMore = 0.5F; // upright stays upright where it makes no difference
    std::optional<Upright> best(std::move(first));
    for (const auto turn : {Turn::Half, Turn::Quarter, Turn::ThreeQuarters}) {
        auto other = lookFrom(networks, small, turn);
        if (other.uprightness > best->uprightness + ClearlyMore)
            best.emplace(std::move(other));
    }
    return std::move(*best);
}

/// From one side.
struct Faces
{
    Turn turn = Turn::None;
    cv::Mat picture; ///< turned so
    std::vector<Seen> seen;
};

Faces facesOf(FaceNetworks &networks, const cv::Mat &picture, const Upright &upright, FacePicture kind)
{
    Look look(networks, turnedBy(picture, upright.turn));
    look.takeOver(upright.look);
    // A document's portrait is large in its picture; only where nothing was seen is it looked for in parts.
    if (kind == FacePicture::Selfie || upright.uprightness <= NoFace)
        look.inParts(2);
    auto seen = look.faces();
    if (kind == FacePicture::Selfie && !showsHeldCard(seen)) {
        seen = look.inPartsUntil(3, showsHeldCard);
    } else if (seen.empty()) {
        look.inParts(3);
        seen = look.faces();
    }
    return {upright.turn, look.picture(), std::move(seen)};
}

Faces uprightFacesOf(FaceNetworks &networks, const cv::Mat &picture, FacePicture kind)
{
    const auto small = forDetector(picture);
    auto first = lookFrom(networks, small, Turn::None);
    if (kind == FacePicture::Document)
        return facesOf(networks, picture, uprightSide(networks, small, std::move(first)), kind);
    auto faces = facesOf(networks, picture, first, kind);
    if (standsSurely(faces.seen, faces.picture))
        return faces;
    const auto best = uprightSide(networks, small, std::move(first));
    return best.turn == faces.turn ? faces : facesOf(networks, picture, best, kind);
}

FacesFound search(FaceNetworks &networks, const PixelView &view, FacePicture kind, Liveness liveness)
{
    FacesFound found;
    if (std::min(view.width(), view.height()) < SmallestPicture)
        return found;
    const double scale = scaleToLookAt(view);
    cv::Mat small = matOf(view), picture;
    if (scale < 1)
        small = averaged(small, {cvRound(view.width() * scale), cvRound(view.height() * scale)});
    cv::cvtColor(small, picture, cv::COLOR_BGRA2BGR);
    const auto [turn, turned, seen] = uprightFacesOf(networks, picture, kind);
    found.turn = turn;
    for (const auto &face : seen) {
        found.faces.push_back(findingOf(face, turned));
        found.faces.back().quality.eyeDistance /= float(scale);
    }
    found.state = kind == FacePicture::Selfie ? assignSelfieRoles(found.faces) : assignDocumentRoles(found.faces);
    if (liveness == Liveness::Hint && kind == FacePicture::Selfie && !seen.empty())
        if (const auto hint = networks.liveness(turned, seen.front().box.box))
            found.faces.front().liveness = *hint;
    return found;
}

} // namespace

FaceFinder::FaceFinder(std::unique_ptr<FaceNetworks> networks) : m_networks(std::move(networks)) {}
FaceFinder::FaceFinder(FaceFinder &&) noexcept = default;
FaceFinder &FaceFinder::operator=(FaceFinder &&) noexcept = default;
FaceFinder::~FaceFinder() = default;

FacesFound FaceFinder::find(const PixelView &picture, FacePicture kind, Liveness liveness)
{
    try {
        return search(*m_networks, picture, kind, liveness);
    } catch (const std::exception &) {
        return {}; // OpenCV throws when memory ends
    }
}

Result<void> FaceFinder::warmUp()
{
    constexpr int Side = 64;
    const cv::Mat nothing = cv::Mat::zeros(Side, Side, CV_8UC3);
    const cv::Rect2f box(16, 16, 32, 32);
    TRY_DONE(m_networks->detect(nothing));
    TRY_DONE(m_networks->landmarks(nothing, box));
    TRY_DONE(m_networks->liveness(nothing, box));
    return {};
}

Result<FaceFinder> createFaceFinder()
{
    TRY(auto networks, createFaceNetworks());
    return FaceFinder(std::move(networks));
}

} // namespace vigie::vision
