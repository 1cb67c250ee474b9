#include "models/screening/CryptoAddresses.h"
#include "tests/models/screening/Found.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::screening;

/// The first block's address of Bitcoin, the examples of BIP 173, BIP 350 and EIP-55; nobody can be paid by a test.
class CryptoAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreFoundByTheirChecksum()
    {
        for (const char *address :
             {"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
              "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
              "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"}) {
            QCOMPARE(test::found(QString::fromLatin1(address)),
                     QStringList{QStringLiteral("crypto-address high|") + QString::fromLatin1(address)});
            QString other = QString::fromLatin1(address);
            other[10] = other[10] == QLatin1Char('q') ? QLatin1Char('p') : QLatin1Char('q');
            QCOMPARE(test::found(other), QStringList());
        }
    }

    void ofEthereumOnlyTheForm()
    {
        const QString address = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");
        QCOMPARE(test::found(address), QStringList{QStringLiteral("crypto-address medium|") + address});
        QCOMPARE(test::found(address + QStringLiteral("0")), QStringList());
        QCOMPARE(test::found(QString(address).replace(5, 1, QStringLiteral("g"))), QStringList());
    }

    void otherWordsAreNone()
    {
        for (const char *word : {"", "1", "1111111111111111111111111111111111", "bc1", "bc1qqqqqqqqqqqqq", "0x",
                                 "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", "bC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                                 "xbc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"}) {
            QVERIFY2(!isBase58Address(word), word);
            QVERIFY2(!isBech32Address(word), word);
        }
    }
};

VIGIE_TEST(CryptoAddressesTest);
#include "CryptoAddressesTest.moc"
