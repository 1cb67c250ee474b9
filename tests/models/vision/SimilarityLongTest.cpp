#include "models/codecs/StillDecoder.h"
#include "models/vision/DocumentAnalyst.h"
#include "models/vision/FaceComparing.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::vision;
using domain::FacePicture;
using domain::FaceRole;
using domain::SimilarityBand;

namespace {

/// Pictures as the decoder sees them, and the one face of each that is compared.
class Sides
{
public:
    explicit Sides(QDir folder) : m_folder(std::move(folder)) {}

    const FaceToCompare *of(const QString &name, FacePicture kind)
    {
        const auto known = m_sides.find(name);
        if (known != m_sides.end())
            return &known->second;
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        const auto bytes = file.readAll();
        decoding::DecodeJob job;
        job.targetWidth = job.targetHeight = 4096;
        job.veilEdge = 8;
        job.inputSize = static_cast<std::uint64_t>(bytes.size());
        const auto still = codecs::decodeStill(
            std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))), job);
        const auto view = PixelView::create(still.full, static_cast<int>(still.reply.fullWidth),
                                            static_cast<int>(still.reply.fullHeight));
        if (!view || !m_analyst || !m_network)
            return nullptr;
        const bool isSelfie = kind == FacePicture::Selfie;
        const auto found = isSelfie ? m_analyst->faces().find(*view, kind) : m_analyst->facesOf(*view);
        auto side = faceToCompare(*m_network, *view, found, isSelfie ? FaceRole::Live : FaceRole::Document);
        return side ? &m_sides.emplace(name, std::move(*side)).first->second : nullptr;
    }
    const std::map<QString, FaceToCompare> &all() const { return m_sides; }

private:
    QDir m_folder;
    Result<DocumentAnalyst> m_analyst = DocumentAnalyst::create();
    Result<TemplateNetwork> m_network = TemplateNetwork::create();
    std::map<QString, FaceToCompare> m_sides;
};

struct Cosines
{
    std::vector<float> values;
    int notCompared = 0;

    int in(SimilarityBand band) const
    {
        return static_cast<int>(
            std::ranges::count_if(values, [band](float cosine) { return domain::bandOf(cosine) == band; }));
    }
    void report(const char *what) const
    {
        double sum = 0, squares = 0;
        for (const float value : values)
            sum += value, squares += double(value) * value;
        const double mean = sum / double(std::max<std::size_t>(1, values.size()));
        const double spread =
            std::sqrt(std::max(0.0, squares / double(std::max<std::size_t>(1, values.size())) - mean * mean));
        const auto [least, most] = std::ranges::minmax_element(values);
        qInfo("%s: %zu pairs, cosine %.3f ± %.3f, %.3f…%.3f; differ %d, look closer %d, agree %d; not compared %d",
              what, values.size(), mean, spread, values.empty() ? 0.0 : double(*least),
              values.empty() ? 0.0 : double(*most), in(SimilarityBand::Differ), in(SimilarityBand::LookCloser),
              in(SimilarityBand::Agree), notCompared);
    }
};

} // namespace

/// How often domain::SimilarityBand is right about a card against a selfie, on the pictures of a folder of one's own
/// that VIGIE_FACES names: pairs.csv says file_a,file_b,same,kind, and its "card-selfie" pairs are compared.
class SimilarityLongTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsOfAFolder()
    {
        const QDir folder(qEnvironmentVariable("VIGIE_FACES"));
        QFile pairs(folder.filePath(QStringLiteral("pairs.csv")));
        if (!qEnvironmentVariableIsSet("VIGIE_FACES") || !pairs.open(QIODevice::ReadOnly))
            QSKIP("VIGIE_FACES names no folder with pairs.csv");
        Sides sides(folder);
        Cosines same, different;
        for (const auto &line : QString::fromUtf8(pairs.readAll()).split(QLatin1Char('\n'))) {
            const auto cells = line.split(QLatin1Char(','));
            if (cells.size() < 4 || cells[3].trimmed() != QLatin1StringView("card-selfie"))
                continue;
            const auto *document = sides.of(cells[0], FacePicture::Document);
            const auto *selfie = sides.of(cells[1], FacePicture::Selfie);
            QVERIFY2(document && selfie, qPrintable(line));
            auto &counted = cells[2] == QLatin1StringView("1") ? same : different;
            if (const auto found = similarityOf(*document, *selfie); found.cosine)
                counted.values.push_back(*found.cosine);
            else
                ++counted.notCompared;
        }
        QVERIFY(!same.values.empty() && !different.values.empty());
        same.report("one person");
        different.report("two people");
        int weak = 0;
        for (const auto &[name, side] : sides.all()) {
            weak += side.face && side.seen.norm < domain::WeakNormBelow ? 1 : 0;
            if (!side.face || side.seen.norm < domain::WeakNormBelow)
                qInfo("%s: eyes %.0f px apart, norm %.2f", qPrintable(name), double(side.seen.eyeDistance),
                      double(side.seen.norm));
        }
        qInfo("%zu pictures, weak %d", sides.all().size(), weak);
        QVERIFY(same.notCompared * 100 <= 5 * (same.notCompared + std::ssize(same.values)));
        // What the window says of each band is no better than what is seen here.
        const auto most = [](int count, int of) { return domain::perThousand(count, of) / 1000.0; };
        QVERIFY(different.in(SimilarityBand::Agree) <=
                most(domain::ratesOf(SimilarityBand::Agree).ofTwoPeople, domain::PairsOfTwoPeople) *
                    double(different.values.size()));
        QVERIFY(same.in(SimilarityBand::Differ) <=
                most(domain::ratesOf(SimilarityBand::Differ).ofOnePerson, domain::PairsOfOnePerson) *
                    double(same.values.size()));
    }
};

VIGIE_TEST(SimilarityLongTest);
#include "SimilarityLongTest.moc"
