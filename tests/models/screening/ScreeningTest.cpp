#include "models/screening/Screening.h"
#include "models/screening/DetailValue.h"
#include "tests/models/screening/Found.h"
#include "tests/support/TestCase.h"

#include <set>

using namespace vigie;
using namespace vigie::screening;

class ScreeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstThingFoundIsWhatIsCheckedBest()
    {
        // Digits of an IBAN are neither a card nor a telephone number; those of a failed one are not looked at as less.
        QCOMPARE(test::found(QStringLiteral("FR76 3000 6000 0112 3456 7890 189")),
                 QStringList{QStringLiteral("iban high|FR76 3000 6000 0112 3456 7890 189")});
        QCOMPARE(test::found(QStringLiteral("DE02 0199 0012 3401 9900 12")), QStringList());
        QCOMPARE(test::found(QStringLiteral("4019900123401990")).size(), 0);
        // An account inside a link, an e-mail address inside a link.
        QCOMPARE(test::found(QStringLiteral("https://example.org/DE89370400440532013000")),
                 QStringList{QStringLiteral("iban high|DE89370400440532013000")});
        // A telephone number inside a link is the link's.
        QCOMPARE(test::found(QStringLiteral("https://example.org/0199001234")),
                 QStringList{QStringLiteral("url high|https://example.org/0199001234")});
    }

    void everythingInOneText()
    {
        const QString text = QStringLiteral(
            "💕 Salut ! 01 99 00 12 34 ou zoé@example.org, snap : zoé.m, 12 rue des Lilas, 75011 Paris. "
            "IBAN FR14 2004 1010 0505 0001 3M02 606 BIC PSSTFRPPPAR ; CB ４１１１ １１１１ １１１１ １１１１, "
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 https://example.org/ paypal.me/zoe");
        const QStringList expected{QStringLiteral("telephone high|01 99 00 12 34"),
                                   QStringLiteral("email high|zoé@example.org"),
                                   QStringLiteral("network-handle high|zoé.m"),
                                   QStringLiteral("postal-address high|12 rue des Lilas, 75011 Paris"),
                                   QStringLiteral("iban high|FR14 2004 1010 0505 0001 3M02 606"),
                                   QStringLiteral("bic medium|PSSTFRPPPAR"),
                                   QStringLiteral("payment-card high|４１１１ １１１１ １１１１ １１１１"),
                                   QStringLiteral("crypto-address high|bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
                                   QStringLiteral("url high|https://example.org/"),
                                   QStringLiteral("payment-tag high|paypal.me/zoe")};
        QCOMPARE(test::found(text), expected);
    }

    void onlyWhatIsAskedForIsTold()
    {
        ScreeningOptions options;
        options.kinds = kindsOf({DetailKind::Telephone});
        QCOMPARE(screen(u"FR7630006000011234567890189 bob@example.org", options).count(), 0);
        const auto inLink = screen(u"https://example.org/0199001234", options);
        QCOMPARE(inLink.count(), 1); // nobody asked for links, so the number in it is told
        QVERIFY(inLink.spans.front().kind == DetailKind::Telephone);
        options.kinds = kindsOf({DetailKind::Email});
        QCOMPARE(screen(u"bob@example.org 0199001234", options).count(), 1);
        options.kinds = kindsOf({DetailKind::PaymentTag});
        QCOMPARE(screen(u"https://example.org/ paypal.me/zoe paypal: zoe75 snap: zoe", options).count(), 2);
    }

    void beyondTheLimitThereIsANumber()
    {
        const QString text = QStringLiteral("a@example.org b@example.org c@example.org 0199001234");
        ScreeningOptions options;
        options.mostSpans = 2;
        const auto findings = screen(text, options);
        QCOMPARE(findings.spans.size(), std::size_t{2});
        QCOMPARE(findings.beyond, 2);
        QCOMPARE(findings.count(), 4);
        QCOMPARE(findings.coveredUpTo, text.indexOf(QLatin1Char('c')));
        QCOMPARE(screen(text).coveredUpTo, text.size());
        QVERIFY(screen(u"").empty());
        options.mostSpans = 0;
        QCOMPARE(screen(text, options).beyond, 4);
        QCOMPARE(screen(text, options).coveredUpTo, 0);
    }

    void aSpanSaysNothingOfWhatItIsOver()
    {
        const Span span = screen(u"  0199001234").spans.front();
        QCOMPARE(span.offset, 2);
        QCOMPARE(span.length, 10);
        QCOMPARE(span, (Span{DetailKind::Telephone, Rule::TelephoneNational, Confidence::High, 2, 10, "FR"}));
    }

    void valuesAreTheSameHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *value, const QStringList &texts) {
            QTest::newRow(value) << texts << QString::fromUtf8(value);
        };
        row("+33199001234",
            {QStringLiteral("01 99 00 12 34"), QStringLiteral("+33 (0)1.99.00.12.34"), QStringLiteral("0033199001234"),
             QStringLiteral("０１９９００１２３４"), QStringLiteral("tel 1 99 00 12 34")});
        row("+33639981234",
            {QStringLiteral("06 39 98 12 34"), QStringLiteral("+33639981234"), QStringLiteral("0033 6 39 98 12 34")});
        row("FR1420041010050500013M02606",
            {QStringLiteral("fr14 2004 1010 0505 0001 3m02 606"), QStringLiteral("FR1420041010050500013M02606")});
        row("20041010050500013M02606", {QStringLiteral("20041 01005 0500013m026 06")});
        row("4111111111111111",
            {QStringLiteral("4111-1111 1111.1111"), QStringLiteral("４１１１１１１１１１１１１１１１")});
        row("zoe@example.org", {QStringLiteral("Zoé@EXAMPLE.org"), QStringLiteral("zo\u200Be\u0301@example.org")});
        row("ольга@example.org", {QStringLiteral("Ольга@example.org")});
        row("12 rue des lilas 75011 paris",
            {QStringLiteral("12, Rue des LILAS\n75011 Paris"), QStringLiteral("12 rue des Lilas 75011 PARIS")});
        row("lola_m", {QStringLiteral("insta @Lola_M"), QStringLiteral("insta: lola_m")});
        row("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            {QStringLiteral("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4")});
        row("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", {QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")});
    }
    void valuesAreTheSameHoweverTheyAreWritten()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, value);
        for (const QString &text : texts) {
            const auto findings = screen(text);
            QCOMPARE(findings.count(), 1);
            QCOMPARE(QString::fromStdString(valueOf(text, findings.spans.front())), value);
        }
    }

    void aSpanOfAnotherTextHasNoValue()
    {
        for (const auto &[offset, length] : {std::pair{-1, 3}, {0, 0}, {0, -1}, {2, 9}, {12, 1}, {0, 11}})
            QCOMPARE(valueOf(u"0199001234", {DetailKind::Telephone, {}, {}, offset, length, {}}), std::string());
        // Digits that no plan knows stay digits.
        QCOMPARE(valueOf(u"00 00 12", {DetailKind::Telephone, {}, {}, 0, 8, {}}), std::string("000012"));
    }

    void everyKindAndRuleHasAName()
    {
        std::set<std::string_view> names;
        for (int kind = 0; kind < DetailKinds; ++kind)
            names.insert(name(static_cast<DetailKind>(kind)));
        QCOMPARE(names.size(), std::size_t{DetailKinds});
        constexpr int Rules = static_cast<int>(Rule::CryptoForm) + 1;
        for (int rule = 0; rule < Rules; ++rule)
            names.insert(name(static_cast<Rule>(rule)));
        QCOMPARE(names.size(), std::size_t{DetailKinds + Rules});
        QVERIFY(!names.contains(std::string_view()));
        QCOMPARE(name(Confidence::Medium), std::string_view("medium"));
    }
};

VIGIE_TEST(ScreeningTest);
#include "ScreeningTest.moc"
