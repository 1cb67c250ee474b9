#include "models/base/VisibleText.h"
#include "tests/support/HostileText.h"
#include "tests/support/TestCase.h"

using namespace vigie;

/// Properties of whatever text is thrown at it; single characters are in tests/widgets/kit/VisibleTextTest.
class HostileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverComesStaysWithinBoundsAndIsSeen()
    {
        constexpr unsigned Seed = 8'812;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        for (int round = 0; round < 3000; ++round) {
            const QString text = test::randomHostileText(random, 300);
            const qsizetype limit = 16 + static_cast<qsizetype>(random() % 400);
            const QString seen = visibleText(text, limit);
            QVERIFY(seen.toUtf8().size() <= limit);
            QVERIFY2(test::isHarmless(seen), qPrintable(seen));
            QCOMPARE(visibleText(seen, limit), seen); // nothing is escaped twice
            QVERIFY(seen.isValidUtf16());
            const QString line = visibleLine(text, limit);
            QVERIFY(line.toUtf8().size() <= limit);
            QVERIFY(!line.contains(QLatin1Char('\n')) && !line.contains(QLatin1Char('\t')));
        }
    }

    void plainTextIsLeftAlone()
    {
        for (const auto &text : {QStringLiteral("Été à Nîmes, «\u00A0l’œuvre\u00A0»"),
                                 QStringLiteral("e\u0301te\u0301"), QStringLiteral("Tiê\u0301ng Viê\u0323t"),
                                 QStringLiteral("עברית العربية"), QStringLiteral("日本語\n한국어")})
            QCOMPARE(visibleText(text), text);
    }

    void aHundredThousandMarksAreANumber()
    {
        const QString seen = visibleText(QStringLiteral("a") + QString(10'000, QChar(0x0301)) + QStringLiteral("b"));
        QCOMPARE(seen, QStringLiteral("a") + QString(MaxMarks, QChar(0x0301)) + QStringLiteral("⟦+9992⟧b"));
        QVERIFY(visibleText(QString(100'000, QChar(0x20DD))).size() < 100);
    }

    void longTextIsCutBetweenCharacters()
    {
        const QString long1(10'000'000, QLatin1Char('x'));
        QCOMPARE(visibleText(long1).toUtf8().size(), MessageLimit);
        QCOMPARE(visibleLine(long1).toUtf8().size(), LabelLimit);
        QVERIFY(visibleLine(long1).endsWith(QChar(0x2026)));
        QVERIFY(isLongerThan(long1, MessageLimit) && !isLongerThan(QStringLiteral("é"), 2));
        QVERIFY(isLongerThan(QStringLiteral("é"), 1));
        const QString emoji = QString::fromUcs4(U"\U0001F600\U0001F600\U0001F600");
        QCOMPARE(cutToBytes(emoji, 12), emoji);
        QCOMPARE(cutToBytes(emoji, 11), QString::fromUcs4(U"\U0001F600\U0001F600…"));
        QCOMPARE(cutToBytes(emoji, 10), QString::fromUcs4(U"\U0001F600…"));
    }
};

VIGIE_TEST(HostileTextTest);
#include "VisibleTextTest.moc"
