#include "models/vision/FaceComparing.h"
#include "models/vision/FaceFinder.h"
#include "models/vision/ModelData.h"
#include "tests/models/vision/DocumentPhoto.h"
#include "tests/models/vision/DrawnFace.h"
#include "tests/models/vision/MrzReadings.h"
#include "tests/support/TestCase.h"

#include <opencv2/imgproc.hpp>

#include <QFile>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <type_traits>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::vision;
using domain::FaceRole;
using domain::SimilarityBand;

namespace {

// Compared and moved, nothing else.
static_assert(!std::is_copy_constructible_v<FaceTemplate> && !std::is_copy_assignable_v<FaceTemplate>);
static_assert(!std::is_default_constructible_v<FaceTemplate> && !std::is_trivially_copyable_v<FaceTemplate>);
static_assert(std::is_nothrow_move_constructible_v<FaceTemplate>);

FaceFinder &finder()
{
    static auto created = createFaceFinder();
    if (!created)
        qFatal("the networks could not be read");
    return *created;
}

TemplateNetwork network()
{
    auto created = TemplateNetwork::create();
    if (!created)
        qFatal("the network could not be read");
    return std::move(*created);
}

cv::Mat portrait(std::uint32_t seed, double height = 360, double roll = 0)
{
    cv::Mat bgr(600, 500, CV_8UC3, cv::Scalar(190, 185, 180));
    Dice dice(seed);
    drawFace(bgr, {250, 300}, height, dice, roll);
    return bgr;
}

FaceToCompare sideOf(TemplateNetwork &templates, const cv::Mat &bgr)
{
    const auto photo = photoOf(bgr, 0);
    const auto view = viewOf(photo);
    auto side = faceToCompare(templates, view, finder().find(view, domain::FacePicture::Document), FaceRole::Document);
    if (!side)
        qFatal("the network did not run");
    return std::move(*side);
}

std::optional<float> alike(TemplateNetwork &templates, const cv::Mat &one, const cv::Mat &other)
{
    return similarityOf(sideOf(templates, one), sideOf(templates, other)).cosine;
}

#if !VIGIE_SANITIZED
/// The first numbers of a template, their bits turned over: they are in memory only where a template is.
using Needle = std::array<std::uint32_t, 24>;

/// As the network itself answers, without FaceTemplate.
Needle needleOf(const cv::Mat &bgr, const FivePoints &points)
{
    auto plain = Network::create(faceFeatureNetwork());
    cv::Mat blob;
    cv::dnn::blobFromImage(alignedFace(bgr, points, 112), blob, 1 / 128.0, {}, cv::Scalar::all(127));
    auto outputs = plain->run(blob);
    Needle needle;
    for (std::size_t i = 0; i < needle.size(); ++i)
        needle[i] = ~std::bit_cast<std::uint32_t>(outputs->front().ptr<float>()[i]);
    outputs->front().setTo(0);
    blob.setTo(0);
    (void)plain->run(blob);
    return needle;
}

/// How often it is anywhere in what this process can write to.
int countInMemory(const Needle &needle)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("the process does not see its own memory");
    int count = 0;
    for (const auto &line : maps.readAll().split('\n')) {
        if (!line.contains(" rw") || line.contains("/dev/") || line.contains("[v"))
            continue;
        const auto range = line.left(line.indexOf(' ')).split('-');
        const auto *at = reinterpret_cast<const std::uint32_t *>(range[0].toULongLong(nullptr, 16));
        const auto *end = reinterpret_cast<const std::uint32_t *>(range[1].toULongLong(nullptr, 16)) - needle.size();
        for (; at <= end; ++at)
            if (*at == ~needle[0] &&
                std::equal(needle.begin(), needle.end(), at, [](auto n, auto m) { return m == ~n; }))
                ++count;
    }
    return count;
}
#endif

} // namespace

class FaceTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAPortraitAgain()
    {
        auto templates = network();
        const auto same = portrait(11);
        cv::Mat smaller, darker;
        cv::resize(same, smaller, {}, 0.5, 0.5, cv::INTER_AREA);
        same.convertTo(darker, -1, 0.75, 5);
        const auto itself = alike(templates, same, same);
        QVERIFY(itself && std::abs(*itself - 1) < 1e-4F);
        for (const auto &again : {smaller, darker, portrait(11, 360, 12)}) {
            const auto cosine = alike(templates, same, again);
            QVERIFY(cosine);
            QVERIFY2(domain::bandOf(*cosine) == SimilarityBand::Agree, qPrintable(QString::number(double(*cosine))));
        }
        // And every other drawing, too: they are one face to the network, so nothing about people is proved by them.
        for (const std::uint32_t other : {12U, 13U, 14U, 15U}) {
            const auto cosine = alike(templates, same, portrait(other));
            QVERIFY(cosine && *cosine < 0.9999F && domain::bandOf(*cosine) == SimilarityBand::Agree);
        }
    }

    void saysHowMuchOfEachFaceThereWas()
    {
        auto templates = network();
        const auto large = sideOf(templates, portrait(11));
        QVERIFY(large.face && std::abs(large.seen.eyeDistance - 0.31F * 360) < 12);
        QVERIFY(large.seen.norm > 1 && large.seen.norm < 20);
        QCOMPARE(large.seen.norm, large.face->norm());
    }

    void aFaceThatIsTooSmallIsNotCompared()
    {
        auto templates = network();
        cv::Mat tiny;
        cv::resize(portrait(11), tiny, {}, 0.2, 0.2, cv::INTER_AREA);
        const auto small = sideOf(templates, tiny);
        QVERIFY(!small.face && small.seen.eyeDistance > 0 && small.seen.eyeDistance < domain::SmallestEyeDistance);
        QCOMPARE(small.seen.norm, 0.0F);
        const auto found = similarityOf(sideOf(templates, portrait(11)), small);
        QVERIFY(!found.cosine);
        QCOMPARE(found.selfie, small.seen);
    }

    void withoutAFaceThereIsNothingToCompare()
    {
        auto templates = network();
        const auto none = sideOf(templates, cv::Mat(400, 400, CV_8UC3, cv::Scalar(90, 120, 60)));
        QVERIFY(!none.face);
        QCOMPARE(none.seen, domain::ComparedFace());
        QVERIFY(!similarityOf(none, sideOf(templates, portrait(11))).cosine);
    }

    void nothingOfATemplateStaysInMemory()
    {
#if VIGIE_SANITIZED
        QSKIP("a sanitizer keeps what is freed");
#else
        auto templates = network();
        const auto bgr = portrait(31);
        const auto photo = photoOf(bgr, 0);
        const auto view = viewOf(photo);
        const auto found = finder().find(view, domain::FacePicture::Document);
        QVERIFY(!found.faces.empty());
        FivePoints points;
        {
            FacePoints all;
            std::ranges::transform(found.faces.front().landmarks, all.begin(), [&](domain::PicturePoint at) {
                return cv::Point2f(at.x * float(view.width()), at.y * float(view.height()));
            });
            points = fivePointsOf(all);
        }
        const auto needle = needleOf(bgr, points);
        QCOMPARE(countInMemory(needle), 0);
        {
            auto side = faceToCompare(templates, view, found, FaceRole::Document);
            QVERIFY(side && side->face);
            QCOMPARE(countInMemory(needle), 1); // so it would be found
            const auto moved = std::move(*side->face);
            QCOMPARE(countInMemory(needle), 1);
        }
        QCOMPARE(countInMemory(needle), 0);
#endif
    }

    void anythingInsteadOfAPictureOfAFace()
    {
        auto templates = network();
        Dice dice(77);
        cv::Mat noise(240, 240, CV_8UC3);
        for (auto *at = noise.data; at != noise.dataend; ++at)
            *at = static_cast<std::uint8_t>(dice.between(0, 255));
        const FivePoints everywhere{{{-1e6F, 0}, {1e6F, 0}, {0, 1e6F}, {-1e6F, 1e6F}, {1e6F, 1e6F}}};
        const FivePoints nowhere{{{5, 5}, {5, 5}, {5, 5}, {5, 5}, {5, 5}}};
        for (const auto &points : {everywhere, nowhere}) {
            const auto made = templates.of(noise, points);
            if (made) // a template of grey, as good as any other
                QVERIFY(std::isfinite(made->norm()));
            else
                QCOMPARE(made.code(), ErrorCode::Internal);
        }
    }
};

VIGIE_TEST(FaceTemplateTest);
#include "FaceTemplateTest.moc"
