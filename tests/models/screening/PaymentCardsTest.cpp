#include "models/screening/PaymentCards.h"
#include "tests/models/screening/Found.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::screening;

/// The numbers are those that networks and acquirers publish for tests; nobody holds them.
class PaymentCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("span");
        const auto row = [](const char *text, const char *confidence, const char *card) {
            QTest::addRow("%s", text)
                << QString::fromUtf8(text)
                << QStringLiteral("payment-card %1|%2").arg(QString::fromLatin1(confidence), QString::fromUtf8(card));
        };
        const auto high = [&](const char *text) { row(text, "high", text); };
        high("4111111111111111"); // Visa: 16, 13, 19
        high("4222222222222");
        high("4000000000000000006");
        high("4111 1111 1111 1111");
        high("4111-1111-1111-1111");
        high("4111.1111.1111.1111");
        high("5555 5555 5555 4444"); // Mastercard, both ranges
        high("5105105105105100");
        high("2223003122003222");
        high("378282246310005"); // American Express
        high("3714 496353 98431");
        high("6011111111111117"); // Discover
        high("6500000000000002");
        high("30569309025904"); // Diners Club
        high("3852 000002 3237");
        high("36227206271667");
        high("3530111333300000");                                              // JCB
        high("6200000000000005");                                              // UnionPay
        row("4111 1111 1111 1111 12/27 123", "medium", "4111 1111 1111 1111"); // with expiry and code
        row("4111111111111111 12/27 123", "high", "4111111111111111");
        row("1: 4111111111111111", "high", "4111111111111111");
        row("4111 11 1111 1111 11", "medium", "4111 11 1111 1111 11");
        row("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "medium", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1");
        row("4111\n1111\n1111\n1111", "medium", "4111\n1111\n1111\n1111");
        row("4111💳1111💳1111💳1111", "medium", "4111💳1111💳1111💳1111");
        row("CB4111111111111111", "low", "4111111111111111");
        row("４１１１ １１１１ １１１１ １１１１", "high", "４１１１ １１１１ １１１１ １１１１");
        row("4111\u200B1111\u200B1111\u200B1111", "high", "4111\u200B1111\u200B1111\u200B1111");
    }
    void cardsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, span);
        QCOMPARE(test::found(text), QStringList{span});
    }

    void otherDigitsAreNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"0000000000000000", // passes Luhn, no network
              "4111111111111112", "4111111111111", "411111111111", "41111111111111111111",
              "1234567812345670",                                                    // Luhn, but no network begins so
              "2720991234567890123", "5055555555555556", "4111.1111.1111.1111.1111", // Mastercard ends at 2720
              "41111111111111111 1", "6304000000000000", "4111    1111    1111    1111"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void otherDigitsAreNone()
    {
        QFETCH(QString, text);
        QCOMPARE(test::found(text, DetailKind::PaymentCard), QStringList());
    }

    void theCheckDigitIsLuhns()
    {
        QVERIFY(luhnAgrees("0000000000000000"));
        QVERIFY(luhnAgrees("79927398713"));
        for (const char *other : {"79927398710", "79927398711", "79927398712", "79927398714", "79927398719"})
            QVERIFY2(!luhnAgrees(other), other);
    }

    void networksHaveBeginningsAndLengths_data()
    {
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QList<int>>("lengths");
        const auto row = [](const char *beginning, const QList<int> &lengths) {
            QTest::newRow(beginning) << QString::fromLatin1(beginning) << lengths;
        };
        const QList<int> all{13, 14, 15, 16, 17, 18, 19}, from14{14, 15, 16, 17, 18, 19}, from16{16, 17, 18, 19},
            only15{15}, only16{16}, none;
        row("4", all);
        for (const char *mastercard : {"51", "55", "2221", "2720"})
            row(mastercard, only16);
        for (const char *other :
             {"50", "56", "2220", "2721", "0", "1", "7", "9", "306", "39", "6010", "6012", "64", "61", "33"})
            row(other, none);
        row("34", only15);
        row("37", only15);
        for (const char *diners : {"36", "38", "300", "305"})
            row(diners, from14);
        for (const char *other : {"6011", "65", "35", "62"})
            row(other, from16);
    }
    void networksHaveBeginningsAndLengths()
    {
        QFETCH(QString, beginning);
        QFETCH(QList<int>, lengths);
        for (int length = 12; length <= 20; ++length) {
            const QString digits = beginning + QString(length - beginning.size(), QLatin1Char('0'));
            QCOMPARE(isOfANetwork(digits.toStdString()), lengths.contains(length));
        }
    }
};

VIGIE_TEST(PaymentCardsTest);
#include "PaymentCardsTest.moc"
