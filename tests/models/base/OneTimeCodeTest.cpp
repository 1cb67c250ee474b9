#include "models/base/OneTimeCode.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace std::chrono;

class OneTimeCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 6238, appendix B, the rows of SHA-1, cut to six digits.
    void theVectorsOfTheStandard_data()
    {
        QTest::addColumn<qint64>("second");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("59") << qint64{59} << QByteArray("287082");
        QTest::newRow("1111111109") << qint64{1111111109} << QByteArray("081804");
        QTest::newRow("1111111111") << qint64{1111111111} << QByteArray("050471");
        QTest::newRow("1234567890") << qint64{1234567890} << QByteArray("005924");
        QTest::newRow("2000000000") << qint64{2000000000} << QByteArray("279037");
        QTest::newRow("20000000000") << qint64{20000000000} << QByteArray("353130");
    }
    void theVectorsOfTheStandard()
    {
        QFETCH(qint64, second);
        QFETCH(QByteArray, code);
        const auto secret = Secret::copyOf("12345678901234567890");
        QCOMPARE(codeOf(secret, codeStepAt(Instant(seconds(second)))), code.toStdString());
    }

    void secretsReadBackAsPeopleTypeThem()
    {
        // RFC 4648, section 10.
        const auto encoded = [](std::string_view text) { return toBase32(Secret::copyOf(text).bytes()); };
        QCOMPARE(encoded("f"), std::string("MY"));
        QCOMPARE(encoded("fooba"), std::string("MZXW6YTB"));
        QCOMPARE(encoded("foobar"), std::string("MZXW6YTBOI"));
        QCOMPARE(fromBase32("mzxw 6ytb-oi======").value().view(), std::string_view("foobar"));
        for (int i = 0; i < 50; ++i) {
            const auto secret = Secret::random(CodeSecretSize);
            QVERIFY(fromBase32(toBase32(secret.bytes())).value().compare(secret));
        }
    }

    void whatIsNoSecretIsRefused()
    {
        for (const auto *text : {"", "  - ", "=", "A", "MZXW1", "MZXW\u00c9", "MZ\nXW"})
            QCOMPARE(fromBase32(text).code(), ErrorCode::Invalid);
    }
};

VIGIE_TEST(OneTimeCodeTest);
#include "OneTimeCodeTest.moc"
