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
    /// In parts: QtTest gives a function five minutes.
    void readsFiveHundredPictures_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < Parts; ++part)
            QTest::addRow("part %d", part) << part;
    }
    void readsFiveHundredPictures()
    {
        QFETCH(int, part);
        const auto counts =
            measure(OfAPart, 20'000 + static_cast<std::uint32_t>(part * OfAPart), ordinaryCamera, "ordinary");
        m_all.pictures += counts.pictures;
        m_all.right += counts.right;
        m_all.wrongButAgreeing += counts.wrongButAgreeing;
        m_all.unmarked += counts.unmarked;
        m_all.corrected += counts.corrected;
        m_all.disagreeing += counts.disagreeing;
        m_all.unread += counts.unread;
    }
    void ninetySevenOfAHundredAreRight()
    {
        qInfo("ordinary, seeds from 20000: %s", m_all.report().c_str());
        QCOMPARE(m_all.pictures, Parts * OfAPart);
        QVERIFY(m_all.right * 100 >= m_all.pictures * 97);
        QVERIFY(m_all.wrongButAgreeing * 1000 <= m_all.pictures * 5); // 0.5 %
    }
    /// Every limit reached at once, and glare that leaves the ink hardly darker than the paper: what a person should
    /// ask again for. It is measured so that nobody takes agreeing digits for more than they are.
    void allLimitsAtOnceAreTooMuch()
    {
        constexpr int Pictures = 140;
        const auto counts = measure(Pictures, 30'000, worstCamera, "all limits at once");
        QVERIFY(counts.right * 100 >= Pictures * 60);
        QVERIFY(counts.wrongButAgreeing * 100 <= Pictures * 20);
    }
    void readsSomeThatAreSmall()
    {
        constexpr int Pictures = 70;
        const auto counts = measure(Pictures, 40'000, smallCamera, "10 px");
        QVERIFY(counts.right * 100 >= Pictures * 50);
    }

private:
    static constexpr int Parts = 8, OfAPart = 70;
    ReadingCounts m_all;

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
