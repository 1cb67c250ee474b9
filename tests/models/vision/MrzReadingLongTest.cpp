#include "tests/models/vision/MrzReadings.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::test;

namespace {

Camera worstCamera(Dice &dice)
{
    Camera camera = ordinaryCamera(dice);
    camera.pitch = 14;
    camera.blur = 1;
    camera.noise = 6;
    camera.glareShare = 0.1;
    camera.glareStrength = 150;
    return camera;
}

Camera smallCamera(Dice &dice)
{
    Camera camera = ordinaryCamera(dice);
    camera.pitch = 10;
    camera.blur = 0.6;
    return camera;
}

} // namespace

/// The numbers that the documentation of MrzFinding names.
class MrzReadingLongTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiveHundredPictures()
    {
        constexpr int Pictures = 560;
        const auto counts = measure(Pictures, 20'000, ordinaryCamera, "ordinary");
        QVERIFY(counts.right * 100 >= Pictures * 97);
        QVERIFY(counts.wrongButAgreeing * 1000 <= Pictures * 5); // 0.5 %
    }
    void readsMostOfTheWorst()
    {
        constexpr int Pictures = 140;
        const auto counts = measure(Pictures, 30'000, worstCamera, "worst");
        QVERIFY(counts.right * 100 >= Pictures * 90);
    }
    void readsSomeThatAreSmall()
    {
        constexpr int Pictures = 70;
        const auto counts = measure(Pictures, 40'000, smallCamera, "10 px");
        QVERIFY(counts.right * 100 >= Pictures * 50);
    }

private:
    static ReadingCounts measure(int pictures, std::uint32_t seed, Camera (*camera)(Dice &), const char *name)
    {
        auto reader = vision::MrzReader::create();
        if (!reader)
            qFatal("the network could not be read");
        const auto counts = readMany(*reader, pictures, seed, camera);
        qInfo("%s, seeds from %u: %s", name, seed, counts.report().c_str());
        return counts;
    }
};

VIGIE_TEST(MrzReadingLongTest);
#include "MrzReadingLongTest.moc"
