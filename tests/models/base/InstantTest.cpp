#include "models/base/Instant.h"
#include "tests/support/TestCase.h"

using namespace vigie;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesUtc()
    {
        const auto instant = parseRfc3339("2026-03-29T00:50:00.007Z");
        QVERIFY(instant);
        QCOMPARE(toRfc3339(*instant), std::string("2026-03-29T00:50:00.007Z"));
    }

    void readsOffsets()
    {
        QCOMPARE(toRfc3339(parseRfc3339("2026-03-29T02:50:00+02:00").value()), std::string("2026-03-29T00:50:00.000Z"));
        QCOMPARE(toRfc3339(parseRfc3339("2026-12-31T23:30:00.5-01:00").value()),
                 std::string("2027-01-01T00:30:00.500Z"));
    }

    void refusesWhatIsNotAnInstant_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "2026-03-29", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-03-29T24:00:00Z",
              "2026-03-29T00:00:00", "2026-03-29T00:00:00.Z", "2026-03-29T00:00:00.1234567890Z", "2026-03-29 00:00:00Z",
              "2026-03-29T00:00:00Zx", "2026-03-29T00:00:00+0200"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void refusesWhatIsNotAnInstant()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(parseRfc3339(text.toStdString()).code(), ErrorCode::Invalid);
    }
};

VIGIE_TEST(InstantTest);
#include "InstantTest.moc"
