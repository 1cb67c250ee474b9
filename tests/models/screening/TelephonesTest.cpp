#include "models/screening/Telephones.h"
#include "models/screening/DetailValue.h"
#include "tests/models/screening/Found.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::screening;

/// The numbers 06 12 34 56 78, 0692 12 34 56 and +32 470 12 34 56 are the examples everybody writes; all others are of
/// the ranges reserved for examples.
class TelephonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("region");
        const auto row = [](const char *text, const char *span, const char *value, const char *region) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(span)
                                      << QString::fromLatin1(value) << QString::fromLatin1(region);
        };
        const auto high = [&](const char *text, const char *value, const char *region) {
            row(text, qPrintable(QStringLiteral("telephone high|") + QString::fromUtf8(text)), value, region);
        };
        high("06 12 34 56 78", "+33612345678", "FR");
        high("06.12.34.56.78", "+33612345678", "FR");
        high("06-12-34-56-78", "+33612345678", "FR");
        high("06/12/34/56/78", "+33612345678", "FR");
        high("0612345678", "+33612345678", "FR");
        high("+33 (0)6 12 34 56 78", "+33612345678", "FR");
        high("+33612345678", "+33612345678", "FR");
        high("+33 6 12 34 56 78", "+33612345678", "FR");
        high("0033612345678", "+33612345678", "FR");
        high("00 33 6 12 34 56 78", "+33612345678", "FR");
        high("0692 12 34 56", "+262692123456", "RE"); // Réunion only
        high("0800 123 456", "+33800123456", "FR");   // free of charge
        high("0892 123 456", "+33892123456", "FR");   // premium
        high("0 892 12 34 56", "+33892123456", "FR");
        high("+32 470 12 34 56", "+32470123456", "BE");
        high("01 99 00 12 34", "+33199001234", "FR");
        high("02 61 91 12 34", "+33261911234", "FR");
        high("03 53 01 12 34", "+33353011234", "FR");
        high("04 65 71 12 34", "+33465711234", "FR");
        high("05 36 49 12 34", "+33536491234", "FR");
        high("06 39 98 12 34", "+33639981234", "FR");
        high("+33 6 39 98 12 34", "+33639981234", "FR");
        high("0690 12 34 56", "+590690123456", "GP");
        high("0696 12 34 56", "+596696123456", "MQ");
        high("0694 12 34 56", "+594694123456", "GF");
        high("+687 75 12 34", "+687751234", "NC");
        high("+689 87 12 34 56", "+68987123456", "PF");
        row("0 6 1 2 3 4 5 6 7 8", "telephone medium|0 6 1 2 3 4 5 6 7 8", "+33612345678", "FR");
        row("01,99,00,12,34", "telephone medium|01,99,00,12,34", "+33199001234", "FR");
        row("01\n99 00 12 34", "telephone medium|01\n99 00 12 34", "+33199001234", "FR");
        row("01💕99💕00💕12💕34", "telephone medium|01💕99💕00💕12💕34", "+33199001234", "FR");
        row("0199001 234", "telephone medium|0199001 234", "+33199001234", "FR");
        row("au 0199001234 2 fois", "telephone high|0199001234", "+33199001234", "FR");
        row("(01 99 00 12 34)", "telephone high|01 99 00 12 34", "+33199001234", "FR");
        row("tel:+33199001234", "telephone high|+33199001234", "+33199001234", "FR");
        row("+33 1 99 00 12 34 12h", "telephone high|+33 1 99 00 12 34", "+33199001234", "FR");
        row("(+33) 1 99 00 12 34", "telephone high|+33) 1 99 00 12 34", "+33199001234", "FR");
        row("+33199001234merci", "telephone medium|+33199001234", "+33199001234", "FR");
        row("0199001234merci", "telephone low|0199001234", "+33199001234", "FR");
        row("01 99 00 12 34 5", "telephone low|01 99 00 12 34", "+33199001234", "FR");
        row("tel : 1 99 00 12 34", "telephone medium|1 99 00 12 34", "+33199001234", "FR");
        row("mon tél c'est le 1 99 00 12 34", "telephone medium|1 99 00 12 34", "+33199001234", "FR");
        row("06.12.34 56 78", "telephone low|06.12.34 56 78", "+33612345678", "FR"); // or 6 December 1934
        row("01 9900 1234", "telephone medium|01 9900 1234", "+33199001234", "FR");
        row("mon numéro c'est le 1 99 00 12 34", "telephone low|1 99 00 12 34", "+33199001234", "FR");
        row("tél 87 12 34 56", "telephone medium|87 12 34 56", "+68987123456", "PF");
        row("mobile: 75 12 34", "telephone medium|75 12 34", "+687751234", "NC");
        row("whatsapp 33199001234", "telephone medium|33199001234", "+33199001234", "FR");
        row("０１　９９　００　１２　３４", "telephone high|０１　９９　００　１２　３４", "+33199001234", "FR");
        row("٠١٩٩٠٠١٢٣٤", "telephone high|٠١٩٩٠٠١٢٣٤", "+33199001234", "FR");
        row("0️⃣1️⃣9️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣",
            "telephone high|0️⃣1️⃣9️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣", "+33199001234",
            "FR");
        row("01\u200B99\u200B00\u202E12\u206034", "telephone high|01\u200B99\u200B00\u202E12\u206034", "+33199001234",
            "FR");
    }
    void numbersAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, span);
        QFETCH(QString, value);
        QFETCH(QString, region);
        QCOMPARE(test::found(text), QStringList{span});
        const auto findings = screen(text);
        QCOMPARE(QString::fromStdString(valueOf(text, findings.spans.front())), value);
        QCOMPARE(QString::fromStdString(findings.spans.front().region), region);
    }

    void otherDigitsAreNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2024 06 12 34 56",
                                 "12/06/2024 06h12",
                                 "12/06/2024 16:45",
                                 "12-06-2024 16:45",
                                 "12.06.2024 16.45",
                                 "2024-06-12 16:45:30",
                                 "20240612164530",
                                 "12345678",
                                 "06123456",
                                 "06123456789",
                                 "01990012345",
                                 "1990012345",
                                 "75 12 34",
                                 "87 12 34 56",
                                 "0.199001234",
                                 "0,199001234",
                                 "0000000000",
                                 "00 00 00 00 00",
                                 "+",
                                 "+1",
                                 "+ +",
                                 "00",
                                 "+000000000",
                                 "x0199001234x",
                                 "12 345 678,90 €",
                                 "numéro de commande 123456",
                                 "1 2 3 4 5 6 7 8 9 10",
                                 "01 99 00 12",
                                 "0 1 9 9 0 0 1 2 3 4 5",
                                 "192.168.100.100",
                                 "10.000.000",
                                 "numéro 412345",
                                 "numéro 87123456",
                                 "le 20:00 33612345678",
                                 "06/12/26 16:45",
                                 "06-12-26, 16:45",
                                 "01/12/2026 16:45",
                                 "01.12.2026 16.45",
                                 "01 12 2026 16:45",
                                 "né le 03/04/1998, 12 rue",
                                 "05-2026-0012",
                                 "1.06.2026 - 12"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void otherDigitsAreNone()
    {
        QFETCH(QString, text);
        QCOMPARE(test::found(text), QStringList());
    }

    void severalStandSideBySide()
    {
        const QStringList both{QStringLiteral("telephone high|01 99 00 12 34"),
                               QStringLiteral("telephone high|06 39 98 12 34")};
        for (const char *between : {" / ", " - ", ", ", "\n", " ou ", ";", "   "})
            QCOMPARE(test::found(QStringLiteral("01 99 00 12 34") + QString::fromLatin1(between) +
                                 QStringLiteral("06 39 98 12 34")),
                     both);
        QCOMPARE(test::found(QStringLiteral("0199001234/0639981234 0199001299")).size(), 3);
    }

    void theRuleSaysHowItWasFound()
    {
        const auto rule = [](const char *text) { return screen(QString::fromUtf8(text)).spans.at(0).rule; };
        QVERIFY(rule("01 99 00 12 34") == Rule::TelephoneNational);
        QVERIFY(rule("06 39 98 12 34") == Rule::TelephoneReserved);
        QVERIFY(rule("+33 1 99 00 12 34") == Rule::TelephoneInternational);
        QVERIFY(rule("01 99 00 12 34 5") == Rule::TelephoneAmongDigits);
        QVERIFY(rule("tel 75 12 34") == Rule::TelephoneByKeyword);
    }

    /// When there are too many questions the shape decides: nothing is missed by putting a thousand others before it.
    void afterTheLastQuestionTheShapeDecides()
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += "0000012345 +999999999 ";
        text += "0612345678 and +33612345678";
        NumberingPlans few(10);
        const auto hits = findTelephones(text, few);
        QVERIFY(few.isExhausted());
        QVERIFY(hits.size() >= 2);
        QVERIFY(hits[hits.size() - 2].rule == Rule::TelephoneByShape);
        QVERIFY(hits.back().rule == Rule::TelephoneByShape && hits.back().confidence == Confidence::Low);
        QCOMPARE(text.substr(hits.back().begin), std::string("+33612345678"));
        NumberingPlans none(0);
        QVERIFY(!none.international("33612345678") && !none.national("0612345678"));
    }

    void reservedRangesAreSix()
    {
        for (const char *number : {"0199001234", "0261911234", "0353011234", "0465711234", "0536491234", "0639981234"})
            QVERIFY2(isReservedForExamples(number), number);
        for (const char *number : {"0612345678", "019900123", "01990012345", "0639971234", ""})
            QVERIFY2(!isReservedForExamples(number), number);
    }
};

VIGIE_TEST(TelephonesTest);
#include "TelephonesTest.moc"
