#include "models/screening/LetterScreening.h"
#include "models/screening/Masking.h"
#include "models/screening/Screening.h"
#include "tests/support/HostileText.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::screening;

namespace {

/// Sanitizers make every step some twenty times as long.
constexpr qsizetype Length = VIGIE_SANITIZED ? 100'000 : 1'000'000;

QString repeated(const QString &piece, qsizetype length = Length)
{
    return piece.repeated(static_cast<int>(length / piece.size()));
}

} // namespace

/// Nothing here is timed: a detector whose work grows faster than the text would not come to the end of it.
class HostileScreeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePieceAMillionTimes_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"0",
                                  "1",
                                  "4",
                                  "0 ",
                                  "1 ",
                                  "0 0 6 ",
                                  "01 99 00 ",
                                  "+",
                                  "+1 ",
                                  "+33 ",
                                  "00 ",
                                  "00 33 1 ",
                                  "(",
                                  "a",
                                  "A",
                                  "@",
                                  "a@",
                                  "a@b.",
                                  ".",
                                  "a.",
                                  "a.fr",
                                  "www.",
                                  "http://",
                                  "https://a.fr/(",
                                  "x@2x.png",
                                  "FR",
                                  "FR14",
                                  "FR14 ",
                                  "20041 ",
                                  "iban",
                                  "BIC ",
                                  "BIC:SWIFT ",
                                  "rue ",
                                  "1 rue ",
                                  "12 rue de la ",
                                  "75011 ",
                                  "BP ",
                                  "dit ",
                                  "lieu-dit ",
                                  "snap ",
                                  "insta:",
                                  "@lola sur insta ",
                                  "_",
                                  "-",
                                  "\n",
                                  "é",
                                  "⑩",
                                  "ﷺ",
                                  "💕",
                                  "\u0301",
                                  "\u200B",
                                  "1\u0301",
                                  "bc1",
                                  "0x",
                                  "tel ",
                                  "tel 1 ",
                                  "c'est le "})
            QTest::newRow(piece) << QString::fromUtf8(piece);
        QTest::newRow("lone high surrogate") << QString(QChar(0xD800));
        QTest::newRow("lone low surrogate") << QString(QChar(0xDFFF));
        QTest::newRow("NUL") << QString(QChar(0));
    }
    void onePieceAMillionTimes()
    {
        QFETCH(QString, piece);
        const QString text = repeated(piece, Length / 5);
        const auto findings = screen(text);
        QVERIFY(findings.spans.size() <= ScreeningOptions().mostSpans);
        QVERIFY(findings.coveredUpTo <= text.size());
        QVERIFY(masked(text, findings).size() <= text.size() + 20'000);
    }

    void tenMillionDigits()
    {
        QVERIFY(screen(QString(10 * Length, QLatin1Char('4'))).empty());
        QVERIFY(screen(QStringLiteral("tel ") + QString(100, QLatin1Char('4'))).empty());
    }

    void aHundredThousandLinksAreAThousandAndANumber()
    {
        constexpr int Links = 100'000;
        const QString link = QStringLiteral("https://example.org/a ");
        const auto findings = screen(link.repeated(Links));
        QCOMPARE(findings.spans.size(), std::size_t{1000});
        QCOMPARE(findings.beyond, Links - 1000);
        QCOMPARE(findings.coveredUpTo, 1000 * link.size());
        QVERIFY(findings.spans.capacity() < 4000); // what is not told is not kept, either
    }

    void aHundredThousandMarksHideNothing()
    {
        const QString heap(100'000, QChar(0x0301));
        const QString text = QStringLiteral("01") + heap + QStringLiteral("99001234");
        const auto findings = screen(text);
        QCOMPARE(findings.count(), 1);
        QCOMPARE(findings.spans.front().length, text.size());
        QCOMPARE(masked(text, findings), QStringLiteral("•• •• •• •• 34"));
    }

    void theFirstDetailBehindALotIsCounted()
    {
        const QString text = repeated(QStringLiteral("0000012345 +999999999 ")) + QStringLiteral("01 99 00 12 34");
        ScreeningOptions options;
        options.kinds = kindsOf({DetailKind::Telephone});
        options.mostSpans = ScreeningOptions::Unlimited;
        const auto findings = screen(text, options);
        QCOMPARE(findings.spans.back().end(), text.size());
    }

    void hostileTextsAreTexts()
    {
        for (const auto &text : test::hostileTexts()) {
            const auto findings = screen(text);
            QVERIFY(masked(text, findings).size() <= text.size() + 1000);
        }
    }
};

VIGIE_TEST(HostileScreeningTest);
#include "HostileScreeningTest.moc"
