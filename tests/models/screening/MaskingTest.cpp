#include "models/screening/Masking.h"
#include "models/screening/Screening.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::screening;

class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void littleIsLeftOfADetail_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("bob@mail.example.org", "•••@•••.org");
        row("ольга@почта.рф", "•••@•••.••");
        row("01 99 00 12 34", "•• •• •• •• 34");
        row("+33199001234", "•• •• •• •• 34");
        row("０１９９００１２３４", "•• •• •• •• 34");
        row("FR1420041010050500013M02606", "FR•• •••• ••••");
        row("gb82west12345698765432", "GB•• •••• ••••");
        row("20041 01005 0500013M026 06", "••••• ••••• ••");
        row("BIC PSSTFRPPPAR", "BIC ••••FR••");
        row("4111 1111 1111 1111", "•••• •••• •••• 1111");
        row("378282246310005", "•••• •••• •••• 0005");
        row("12 rue des Lilas, 75011 Paris", "••• 75•••");
        row("12 rue des Lilas", "•••");
        row("https://lola.example.org/photo?id=1", "•••.org");
        row("http://192.0.2.1/", "•••");
        row("www.example.org", "•••.org");
        row("insta: lola.m", "insta: @•••");
        row("insta @lola", "insta @•••");
        row("paypal.me/lola75", "•••");
        row("cashapp $lola", "cashapp •••");
        row("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1•••");
        row("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc1•••");
        row("0x52908400098527886E0F7030069857D2E4169EE7", "0x•••");
        row("rien à cacher 💕", "rien à cacher 💕");
        row("", "");
    }
    void littleIsLeftOfADetail()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto findings = screen(text);
        QCOMPARE(masked(text, findings), expected);
        QVERIFY(screen(masked(text, findings)).empty()); // and nothing is found in it again
    }

    void theRestOfTheTextStays()
    {
        const QString text = QStringLiteral("💕 a@example.org, e\u0301te\u0301 01 99 00 12 34 !");
        QCOMPARE(masked(text, screen(text)), QStringLiteral("💕 •••@•••.org, e\u0301te\u0301 •• •• •• •• 34 !"));
    }

    void whatIsNotNamedIsNotShown()
    {
        const QString text = QStringLiteral("un a@example.org deux b@example.org trois");
        ScreeningOptions options;
        options.mostSpans = 1;
        QCOMPARE(masked(text, screen(text, options)), QStringLiteral("un •••@•••.org deux …"));
        options.mostSpans = 0;
        QCOMPARE(masked(text, screen(text, options)), QStringLiteral("un …"));
    }
};

VIGIE_TEST(MaskingTest);
#include "MaskingTest.moc"
