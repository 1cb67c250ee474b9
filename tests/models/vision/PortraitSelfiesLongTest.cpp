#include "models/codecs/StillDecoder.h"
#include "models/vision/FaceFinder.h"
#include "tests/models/vision/DocumentPhoto.h"
#include "tests/models/vision/MrzReadings.h"
#include "tests/models/vision/PortraitSelfie.h"
#include "tests/support/TestCase.h"

#include <opencv2/imgproc.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::vision;
using domain::FaceFault;
using domain::FaceFinding;
using domain::FacesState;

namespace {

FaceFinder &finder()
{
    static auto created = createFaceFinder();
    if (!created)
        qFatal("the networks could not be read");
    return *created;
}

Photo opened(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto bytes = file.readAll();
    decoding::DecodeJob job;
    job.targetWidth = job.targetHeight = 4000;
    job.veilEdge = 8;
    job.inputSize = static_cast<std::uint64_t>(bytes.size());
    auto still =
        codecs::decodeStill(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))), job);
    Photo photo;
    photo.width = static_cast<int>(still.reply.fullWidth);
    photo.height = static_cast<int>(still.reply.fullHeight);
    photo.bgrx = std::move(still.full);
    return photo;
}

/// The pictures of DIR/`part`, or of DIR where there is no such folder.
QStringList picturesOf(const QString &part)
{
    QDir folder(qEnvironmentVariable("VIGIE_FACES"));
    if (folder.exists(part))
        folder.cd(part);
    QStringList paths;
    const auto names = folder.entryList(
        {QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png"), QStringLiteral("*.webp")},
        QDir::Files, QDir::Name);
    for (const auto &name : names)
        paths << folder.filePath(name);
    return paths;
}

bool has(const FaceFinding &face, FaceFault fault)
{
    return std::ranges::count(faultsOf(face.quality), fault) > 0;
}

/// Both eyes within `share` of the distance between them.
bool liesAt(const FaceFinding &face, cv::Point2d left, cv::Point2d right, cv::Size picture, double share)
{
    const auto off = [&](domain::PicturePoint found, cv::Point2d eye) {
        return std::hypot(double(found.x) * picture.width - eye.x, double(found.y) * picture.height - eye.y);
    };
    return std::max(off(face.leftEye, left), off(face.rightEye, right)) < share * cv::norm(right - left);
}

struct Counts
{
    int selfies = 0, live = 0, held = 0, both = 0;
    int turned = 0, righted = 0;
    int blurred = 0, blurSeen = 0;
    int liveBlurred = 0, heldBlurred = 0, heldTooSmall = 0;
};

/// Where the eyes are is known by what was drawn. Anything else than one live and one held face is wrong, also when
/// these two are among what was found.
void judge(const PortraitSelfie &selfie, int jpegQuality, Counts &counts, const QString &name)
{
    constexpr double LiveWithin = 0.25, HeldWithin = 0.35;
    const auto size = selfie.bgr.size();
    const auto found = finder().find(viewOf(photoOf(selfie.bgr, jpegQuality)), FacePicture::Selfie);
    const auto live = std::ranges::find(found.faces, domain::FaceRole::Live, &FaceFinding::role);
    const auto held = std::ranges::find(found.faces, domain::FaceRole::HeldCard, &FaceFinding::role);
    const bool upright = found.turn == domain::Turn::None;
    const bool isLive = upright && live != found.faces.end() &&
                        liesAt(*live, selfie.liveLeftEye, selfie.liveRightEye, size, LiveWithin);
    const bool isHeld = upright && held != found.faces.end() &&
                        liesAt(*held, selfie.heldLeftEye, selfie.heldRightEye, size, HeldWithin);
    const bool isBoth = isLive && isHeld && found.state == FacesState::LiveAndHeld;
    ++counts.selfies;
    counts.live += isLive ? 1 : 0;
    counts.held += isHeld ? 1 : 0;
    counts.both += isBoth ? 1 : 0;
    counts.liveBlurred += isLive && has(*live, FaceFault::Blurred) ? 1 : 0;
    counts.heldBlurred += isHeld && has(*held, FaceFault::Blurred) ? 1 : 0;
    counts.heldTooSmall += isHeld && has(*held, FaceFault::TooSmall) ? 1 : 0;
    if (!isBoth)
        qInfo("%s: live %d, held %d (%.0f px between the eyes), state %d, turn %d, %zu faces", qPrintable(name), isLive,
              isHeld, cv::norm(selfie.heldRightEye - selfie.heldLeftEye), int(found.state), int(found.turn),
              found.faces.size());
}

/// Whether the same picture, taken with the telephone on its side or on its head, is turned back.
void judgeTurned(const PortraitSelfie &selfie, int jpegQuality, int quarters, Counts &counts, const QString &name)
{
    constexpr std::array Back{domain::Turn::None, domain::Turn::ThreeQuarters, domain::Turn::Half,
                              domain::Turn::Quarter};
    const auto photo = turned(photoOf(selfie.bgr, jpegQuality), quarters);
    const auto found = finder().find(viewOf(photo), FacePicture::Selfie);
    const bool isRighted = found.turn == Back[static_cast<std::size_t>(quarters)];
    ++counts.turned;
    counts.righted += isRighted ? 1 : 0;
    if (!isRighted)
        qInfo("%s: turned by %d quarters, and righted by %d", qPrintable(name), quarters, int(found.turn));
}

/// Whether it is said of a held card's face that is large enough to be compared that the picture is blurred.
void judgeBlurred(const PortraitSelfie &selfie, Counts &counts)
{
    constexpr double Sigma = 4; // px
    if (cv::norm(selfie.heldRightEye - selfie.heldLeftEye) < double(domain::SmallestEyeDistance))
        return;
    cv::Mat blurred;
    cv::GaussianBlur(selfie.bgr, blurred, {}, Sigma);
    const auto found = finder().find(viewOf(photoOf(blurred, 90)), FacePicture::Selfie);
    const auto held = std::ranges::find(found.faces, domain::FaceRole::HeldCard, &FaceFinding::role);
    ++counts.blurred;
    counts.blurSeen += held == found.faces.end() || has(*held, FaceFault::Blurred) ? 1 : 0;
}

/// The portrait's eyes are where they are found in it, upright and alone.
std::optional<Sitter> sitterOf(const QString &path)
{
    const auto photo = opened(path);
    if (photo.width < 1)
        return std::nullopt;
    const auto found = finder().find(viewOf(photo), FacePicture::Document);
    if (found.state != FacesState::One || found.turn != domain::Turn::None)
        return std::nullopt;
    cv::Mat bgr;
    cv::cvtColor(cv::Mat(photo.height, photo.width, CV_8UC4, const_cast<std::uint8_t *>(photo.bgrx.data())), bgr,
                 cv::COLOR_BGRA2BGR);
    const auto eye = [&](domain::PicturePoint at) {
        return cv::Point2d(double(at.x) * photo.width, double(at.y) * photo.height);
    };
    return cutOut(bgr, eye(found.faces.front().leftEye), eye(found.faces.front().rightEye));
}

} // namespace

/// Whether the live face is told from the one on the held document where people look like photographs: on selfies made
/// of the portraits of the folder that VIGIE_FACES names (its id/ where there is one), and on its own selfie/.
class PortraitSelfiesLongTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("VIGIE_FACES"))
            QSKIP("VIGIE_FACES names no folder of portraits of invented or consenting people");
    }

    void posesEveryPortrait_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < Parts; ++part)
            QTest::addRow("part %d of %d", part + 1, Parts) << part;
    }
    /// What is found is judged by tellsLiveFromHeldOnPosedPortraits(), all of it together.
    void posesEveryPortrait()
    {
        QFETCH(int, part);
        const auto paths = picturesOf(QStringLiteral("id"));
        QVERIFY2(!paths.isEmpty(), "no picture in the folder that VIGIE_FACES names");
        const auto typefaces = drawn::Typefaces::open();
        QVERIFY(typefaces.has_value());
        const auto rounds = (Fewest + paths.size() - 1) / paths.size();
        for (qsizetype i = part; i < paths.size(); i += Parts) {
            const auto sitter = sitterOf(paths[i]);
            QVERIFY2(sitter.has_value(), qPrintable(paths[i]));
            for (qsizetype round = 0; round < rounds; ++round)
                judgeAll(*sitter, *typefaces, FirstSeed + static_cast<std::uint32_t>(i * rounds + round),
                         QFileInfo(paths[i]).fileName());
        }
        m_portraits += (paths.size() - part + Parts - 1) / Parts;
    }

    void tellsLiveFromHeldOnPosedPortraits()
    {
        const auto &counts = m_counts;
        qInfo(
            "%lld portraits, %d selfies, seeds from %u: live face right %d, held face right %d, both and nothing else "
            "%d; called blurred: live %d, held %d; held called too small %d; turned ones righted %d of %d; blurred by "
            "4 px and said so of the held face %d of %d",
            static_cast<long long>(m_portraits), counts.selfies, FirstSeed, counts.live, counts.held, counts.both,
            counts.liveBlurred, counts.heldBlurred, counts.heldTooSmall, counts.righted, counts.turned, counts.blurSeen,
            counts.blurred);
        QVERIFY(counts.selfies >= Fewest);
        QVERIFY(counts.live * 100 >= counts.selfies * 98);
        QVERIFY(counts.held * 100 >= counts.selfies * 98);
        QVERIFY(counts.both * 100 >= counts.selfies * 98);
        QVERIFY(counts.righted * 100 >= counts.turned * 98);
        QVERIFY(counts.heldBlurred * 100 <= counts.held * 5);
        QVERIFY(counts.blurSeen * 100 >= counts.blurred * 90);
    }

    void tellsLiveFromHeldOnSelfiesOfTheFolder()
    {
        if (!QDir(qEnvironmentVariable("VIGIE_FACES")).exists(QStringLiteral("selfie")))
            QSKIP("the folder that VIGIE_FACES names has no selfies of its own");
        const auto paths = picturesOf(QStringLiteral("selfie"));
        int right = 0, suspected = 0;
        for (const auto &path : paths) {
            const auto photo = opened(path);
            QVERIFY2(photo.width > 0, qPrintable(path));
            const auto found = finder().find(viewOf(photo), FacePicture::Selfie);
            const bool isRight = found.state == FacesState::LiveAndHeld && found.turn == domain::Turn::None;
            right += isRight ? 1 : 0;
            suspected += !found.faces.empty() && has(found.faces[0], FaceFault::Blurred) ? 1 : 0;
            if (!isRight)
                qInfo("%s: state %d, turn %d, %zu faces", qPrintable(path), int(found.state), int(found.turn),
                      found.faces.size());
        }
        qInfo("%lld selfies: live and held face %d, called blurred %d", static_cast<long long>(paths.size()), right,
              suspected);
        QVERIFY(!paths.isEmpty() && right * 100 >= paths.size() * 95);
    }

private:
    static constexpr int Fewest = 200, Parts = 9;
    static constexpr std::uint32_t FirstSeed = 80'000;

    void judgeAll(const Sitter &sitter, const drawn::Typefaces &typefaces, std::uint32_t seed, const QString &name)
    {
        constexpr std::uint32_t Turned = 3; // every so manieth selfie also turned
        Dice dice(seed);
        const auto selfie = selfieOf(sitter, typefaces, dice);
        const int jpegQuality = dice.between(60, 92);
        const auto words = QStringLiteral("%1, seed %2").arg(name).arg(seed);
        judge(selfie, jpegQuality, m_counts, words);
        if (seed % Turned == 0)
            judgeTurned(selfie, jpegQuality, 1 + m_counts.turned % 3, m_counts, words);
        judgeBlurred(selfie, m_counts);
    }

    Counts m_counts;
    qsizetype m_portraits = 0;
};

VIGIE_TEST(PortraitSelfiesLongTest);
#include "PortraitSelfiesLongTest.moc"
