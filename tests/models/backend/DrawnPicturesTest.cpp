#include "models/backend/sample/DrawnPictures.h"
#include "models/backend/sample/ApplicationPlots.h"
#include "models/backend/sample/EvidenceFolder.h"
#include "models/backend/sample/EvidencePapers.h"
#include "models/drawn/JpegCodec.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <QTemporaryDir>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>

using namespace vigie;
using namespace vigie::backend::sample;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

const std::chrono::year_month_day Quarter = std::chrono::year(2026) / 10 / 1;

EvidenceSpec specOf(Plot plot, EvidenceKind kind)
{
    for (const auto &draft : sampleDrafts(Quarter))
        if (draft.plot == plot)
            for (auto spec : draft.pictures)
                if (spec.kind == kind) {
                    spec.size = PictureSize::Usual;
                    return spec;
                }
    return {};
}

/// The same picture without what is wrong with it.
EvidenceSpec mended(EvidenceSpec spec)
{
    spec.fault = PictureFault::None;
    return spec;
}

const DrawnPictures &drawer()
{
    static const auto pictures = must(DrawnPictures::open());
    return pictures;
}

drawn::Canvas pictureOf(const EvidenceSpec &spec)
{
    return must(drawn::fromJpeg(must(drawer().draw(spec)).bytes));
}

double brightness(const drawn::Canvas &canvas)
{
    double sum = 0;
    for (int y = 0; y < canvas.height(); ++y)
        for (int x = 0; x < canvas.width(); ++x)
            sum += canvas.at(x, y).green;
    return sum / canvas.width() / canvas.height();
}

/// Of edges: the mean square of the difference to the pixel two to the right.
double sharpness(const drawn::Canvas &canvas)
{
    double sum = 0;
    for (int y = 0; y < canvas.height(); ++y)
        for (int x = 0; x + 2 < canvas.width(); ++x)
            sum += std::pow(canvas.at(x, y).green - canvas.at(x + 2, y).green, 2.0);
    return sum / canvas.width() / canvas.height();
}

/// How many of a thousand pixels are burnt out.
double burnt(const drawn::Canvas &canvas)
{
    int count = 0;
    for (int y = 0; y < canvas.height(); ++y)
        for (int x = 0; x < canvas.width(); ++x) {
            const auto pixel = canvas.at(x, y);
            count += pixel.red > 250 && pixel.green > 250 && pixel.blue > 245 ? 1 : 0;
        }
    return 1000.0 * count / canvas.width() / canvas.height();
}

/// Mean difference of two pictures of one size, levels of 255.
double difference(const drawn::Canvas &a, const drawn::Canvas &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(a.at(x, y).green - b.at(x, y).green);
    return sum / a.width() / a.height();
}

/// Two flat pictures: told apart by their colour.
class TwoPortraits final : public Portraits
{
public:
    const drawn::Canvas &picture(int of, int besides) const override
    {
        return of % 2 == besides % 2 && of > besides ? m_red : of % 2 == 0 ? m_red : m_blue;
    }
    std::string name() const override { return "two"; }

private:
    drawn::Canvas m_red{300, 400, {200, 30, 30}}, m_blue{300, 400, {30, 30, 200}};
};

} // namespace

class DrawnPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!DrawnPictures::open())
            QSKIP("the fonts of documents are not installed");
    }

    void theSameSpecGivesTheSameBytes()
    {
        const auto spec = specOf(Plot::LowResolution, EvidenceKind::SecuritySelfie);
        const auto one = must(drawer().draw(spec)), two = must(drawer().draw(spec));
        QVERIFY(one.bytes == two.bytes && one.sha256 == two.sha256);
        QVERIFY(one.type == "image/jpeg" && one.size == static_cast<std::int64_t>(one.bytes.size()));
        auto other = spec;
        ++other.seed;
        QVERIFY(must(drawer().draw(other)).sha256 != one.sha256);
        QVERIFY(drawer().nameOf(other) != drawer().nameOf(spec));
    }

    void picturesAreAsLargeAsTelephonesMakeThem()
    {
        const auto front = must(drawer().draw(specOf(Plot::GoodCard, EvidenceKind::DocumentFront)));
        QVERIFY(front.width * front.height > 3'000'000 && front.width > front.height);
        auto spec = specOf(Plot::GoodCard, EvidenceKind::SecuritySelfie);
        spec.size = PictureSize::Large;
        const auto selfie = must(drawer().draw(spec));
        QVERIFY(selfie.width == 3000 && selfie.height == 4000);
        int large = 0;
        for (const auto &one : applicationEvidence(Quarter))
            large += one.size == PictureSize::Large ? 1 : 0;
        QVERIFY(large >= 10);
    }

    void everyKindOfEvidenceIsDrawn()
    {
        auto spec = specOf(Plot::ChangedFirstName, EvidenceKind::NameProof);
        std::set<std::string> hashes;
        for (const auto kind : {EvidenceKind::DocumentFront, EvidenceKind::DocumentBack, EvidenceKind::SecuritySelfie,
                                EvidenceKind::LivenessFrame, EvidenceKind::NameProof, EvidenceKind::AddressProof,
                                EvidenceKind::HolderProof}) {
            spec.kind = kind;
            const auto canvas = pictureOf(spec);
            QVERIFY(sharpness(canvas) > 5); // there is something on it
            QVERIFY(hashes.insert(must(drawer().draw(spec)).sha256).second);
        }
    }

    void faultsOfLightAndLensAreSeen()
    {
        const auto blurred = specOf(Plot::Blurred, EvidenceKind::DocumentFront);
        QVERIFY(sharpness(pictureOf(blurred)) < 0.3 * sharpness(pictureOf(mended(blurred))));
        const auto glare = specOf(Plot::Glare, EvidenceKind::DocumentFront);
        QVERIFY(burnt(pictureOf(glare)) > burnt(pictureOf(mended(glare))) + 8);
        const auto dark = specOf(Plot::Dark, EvidenceKind::SecuritySelfie);
        QVERIFY(brightness(pictureOf(dark)) < 0.5 * brightness(pictureOf(mended(dark))));
        const auto pale = specOf(Plot::YotiSilent, EvidenceKind::SecuritySelfie);
        QVERIFY(brightness(pictureOf(pale)) > 1.2 * brightness(pictureOf(mended(pale))));
    }

    void faultsOfWhatIsInThePictureAreSeen()
    {
        const auto turned = specOf(Plot::UpsideDown, EvidenceKind::SecuritySelfie);
        QVERIFY(difference(pictureOf(turned).upsideDown(), pictureOf(mended(turned))) < 3);
        const auto small = specOf(Plot::LowResolution, EvidenceKind::SecuritySelfie);
        QVERIFY(pictureOf(small).width() * 2 < pictureOf(mended(small)).width());
        for (const auto &[plot, kind] : {std::pair{Plot::CutCorner, EvidenceKind::DocumentFront},
                                         std::pair{Plot::NoFace, EvidenceKind::SecuritySelfie},
                                         std::pair{Plot::PhotoOfPhoto, EvidenceKind::SecuritySelfie}}) {
            const auto spec = specOf(plot, kind);
            QVERIFY(difference(pictureOf(spec), pictureOf(mended(spec))) > 10);
        }
        const auto tampered = specOf(Plot::TamperedZone, EvidenceKind::DocumentBack);
        const double change = difference(pictureOf(tampered), pictureOf(mended(tampered)));
        QVERIFY2(change > 0.1 && change < 3, qPrintable(QString::number(change))); // of the zone alone
    }

    void aDamagedFileEndsEarly()
    {
        const auto spec = specOf(Plot::Damaged, EvidenceKind::SecuritySelfie);
        const auto cut = must(drawer().draw(spec)), whole = must(drawer().draw(mended(spec)));
        QVERIFY(cut.bytes.size() < whole.bytes.size());
        QVERIFY(std::ranges::equal(cut.bytes, std::span(whole.bytes).first(cut.bytes.size())));
    }

    void theHolderIsWhoTheSpecSays()
    {
        for (const auto &draft : sampleDrafts(Quarter))
            for (const auto &spec : draft.pictures) {
                const auto face = personOf(spec.face, spec.age), holder = holderOf(spec);
                const float off = drawn::people::difference(face.bones, holder.bones);
                if (spec.alike)
                    QVERIFY(off > 0.05F && off < 0.2F);
                else if (spec.face == spec.holder)
                    QVERIFY(off == 0 && face.colouring.skin.x == holder.colouring.skin.x);
                else
                    QVERIFY(off >= 0.24F);
            }
    }

    void portraitsTakeThePlaceOfDrawnPeople()
    {
        const TwoPortraits two;
        const auto with = must(DrawnPictures::open(&two));
        const auto spec = specOf(Plot::GoodPassport, EvidenceKind::LivenessFrame);
        QVERIFY(with.nameOf(spec) != drawer().nameOf(spec));
        const auto middleOf = [&](const EvidenceSpec &one) {
            const auto canvas = must(drawn::fromJpeg(must(with.draw(one)).bytes));
            return canvas.at(canvas.width() / 2, canvas.height() / 3);
        };
        auto red = spec, blue = spec;
        red.face = red.holder = 4;
        blue.face = blue.holder = 5;
        QVERIFY(middleOf(red).red > middleOf(red).blue + 50);
        QVERIFY(middleOf(blue).blue > middleOf(blue).red + 50);
    }
};

VIGIE_TEST(DrawnPicturesTest);

class EvidenceFolderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_root;
    std::vector<EvidenceSpec> m_specs;

    std::filesystem::path folder(const char *name) const { return m_root.path().toStdString() + "/" + name; }

private Q_SLOTS:
    void initTestCase()
    {
        if (!DrawnPictures::open())
            QSKIP("the fonts of documents are not installed");
        auto frame = specOf(Plot::GoodCard, EvidenceKind::LivenessFrame);
        for (int i = 0; i < 4; ++i) {
            frame.frame = i;
            m_specs.push_back(frame);
        }
    }

    void whatIsMissingIsDrawnOnce()
    {
        const auto kept = must(EvidenceFolder::open(folder("once"), drawer()));
        QVERIFY(kept->make(m_specs[0]).code() == ErrorCode::NotFound);
        std::vector<int> told;
        const auto progress = [&](int done, int missing) {
            told.push_back(done);
            QCOMPARE(missing, 4);
        };
        QCOMPARE(must(kept->complete(m_specs, 2, progress)), 4);
        QVERIFY((told == std::vector<int>{1, 2, 3, 4}));
        QCOMPARE(must(kept->complete(m_specs, 2, progress)), 0);
        const auto again = must(EvidenceFolder::open(folder("once"), drawer()));
        QCOMPARE(must(again->complete(m_specs, 1, progress)), 0);
        for (const auto &spec : m_specs) {
            const auto made = must(again->make(spec)), drawn = must(drawer().draw(spec));
            QVERIFY(made.bytes.empty() && made.sha256 == drawn.sha256 && made.size == drawn.size);
            QVERIFY(must(again->read(made.sha256)) == drawn.bytes);
            QVERIFY(made.width == 640 && made.height == 480);
        }
        QVERIFY(again->read(std::string(64, '0')).code() == ErrorCode::NotFound);
    }

    void changedAndLostFilesAreNoticed()
    {
        const auto none = [](int, int) {};
        const auto kept = must(EvidenceFolder::open(folder("harm"), drawer()));
        must(kept->complete(m_specs, 1, none));
        const auto made = must(kept->make(m_specs[0]));
        const auto file = folder("harm") / (drawer().nameOf(m_specs[0]) + ".jpg");
        {
            std::fstream one(file, std::ios::in | std::ios::out | std::ios::binary);
            one.seekp(2000);
            one.put('\x55');
            one.put('\x56');
        }
        QVERIFY(kept->read(made.sha256).code() == ErrorCode::Damaged);
        std::filesystem::remove(file);
        QVERIFY(kept->read(made.sha256).code() == ErrorCode::NotFound);
        QCOMPARE(must(kept->complete(m_specs, 1, none)), 1);
        QVERIFY(!must(kept->read(made.sha256)).empty());
        // Half a file, as a full disk leaves it.
        std::filesystem::resize_file(file, 100);
        QCOMPARE(must(kept->complete(m_specs, 1, none)), 1);
    }

    void anIndexThatDoesNotReadCountsAsNone()
    {
        const auto none = [](int, int) {};
        must(must(EvidenceFolder::open(folder("index"), drawer()))->complete(m_specs, 1, none));
        {
            std::ofstream index(folder("index") / "index");
            index << "vigie-evidence 1\nnot a picture\n../../etc/passwd " << std::string(64, 'a') << " 5 1 1\n";
        }
        const auto kept = must(EvidenceFolder::open(folder("index"), drawer()));
        QVERIFY(kept->read(std::string(64, 'a')).code() == ErrorCode::NotFound);
        QCOMPARE(must(kept->complete(m_specs, 1, none)), 4);
    }

    void whatNobodyNeedsIsDeleted()
    {
        const auto kept = must(EvidenceFolder::open(folder("old"), drawer()));
        must(kept->complete(m_specs, 1, [](int, int) {}));
        std::ofstream(folder("old") / "mine.jpg") << "not ours";
        const auto gone = must(kept->make(m_specs[3]));
        QCOMPARE(must(kept->forgetOthers(std::span(m_specs).first(3))), 1);
        QVERIFY(kept->read(gone.sha256).code() == ErrorCode::NotFound);
        QVERIFY(kept->make(m_specs[2]));
        QVERIFY(std::filesystem::exists(folder("old") / "mine.jpg"));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        std::ofstream(folder("file")) << "a file";
        QVERIFY(EvidenceFolder::open(folder("file") / "below", drawer()).code() == ErrorCode::Io);
    }
};

VIGIE_TEST(EvidenceFolderTest);
#include "DrawnPicturesTest.moc"
