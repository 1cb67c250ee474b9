// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "models/documents/MrzDate.h"

#include <QRandomGenerator>

using namespace vigie::documents;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr Day Today = 2026y / November / 22;

Day born(std::string_view text)
{
    return birthDayOf(text, Today)->day;
}

} // namespace

class MrzDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCenturyIsTheLatestThatIsNotAhead()
    {
        QVERIFY(born("740812") == 1974y / August / 12);
        QVERIFY(born("100315") == 2010y / March / 15); // never 1910: a minor stays a minor
        QVERIFY(born("261122") == Today);
        QVERIFY(born("261123") == 1926y / November / 23);
        QVERIFY(born("000229") == 2000y / February / 29);
    }

    void ofAnUnknownPartTheYoungestReading()
    {
        QVERIFY(birthDayOf("7408<<", Today) == (ReadDate{1974y / August / 31, false}));
        QVERIFY(birthDayOf("74<<<<", Today) == (ReadDate{1974y / December / 31, false}));
        QVERIFY(birthDayOf("26<<<<", Today) == (ReadDate{Today, false})); // not after today
        QVERIFY(!birthDayOf("<<<<<<", Today));
    }

    void whatIsNoDateIsNone()
    {
        for (const auto *text : {"", "74081", "7408122", "741312", "740832", "010229", "7A0812", "7<0812", "740800"})
            QVERIFY2(!birthDayOf(text, Today), text);
        QVERIFY(!expiryDayOf("250229"));
    }

    void expiryIsOfThisCentury()
    {
        QVERIFY(expiryDayOf("740812") == (ReadDate{2074y / August / 12, true}));
        QVERIFY(expiryDayOf("2608<<") == (ReadDate{2026y / August / 1, false}));
    }

    void ageChangesOnTheBirthday()
    {
        const Day birth = 2008y / November / 22;
        QCOMPARE(ageOn(Today, birth), 18);
        QCOMPARE(ageOn(2026y / November / 21, birth), 17);
        const Day leap = 2008y / February / 29;
        QCOMPARE(ageOn(2026y / February / 28, leap), 17);
        QCOMPARE(ageOn(2026y / March / 1, leap), 18);
    }

    /// Whoever is read as an adult was one by every other reading that is not ahead, too.
    void noReadingMakesAnAdultOfAMinor()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        for (int i = 0; i < 20'000; ++i) {
            std::string text(6, '0');
            for (auto &c : text)
                c = static_cast<char>('0' + random.bounded(10));
            if (random.bounded(4U) == 0)
                text.replace(4, 2, "<<");
            const auto read = birthDayOf(text, Today);
            if (!read)
                continue;
            QVERIFY(read->day <= Today);
            QVERIFY2(Today < read->day + years(101), text.c_str());
        }
    }
};

VIGIE_TEST(MrzDateTest);
#include "MrzDateTest.moc"
