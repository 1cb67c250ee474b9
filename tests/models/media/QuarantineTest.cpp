#include "models/media/Quarantine.h"
#include "tests/support/TestCase.h"

#include <string>

using namespace vigie;
using namespace vigie::media;

namespace {

std::span<const std::byte> bytesOf(const std::string &text)
{
    return std::as_bytes(std::span(text));
}

} // namespace

class QuarantineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCrashIsForgivenTwoAreNot()
    {
        Quarantine quarantine;
        const std::string a = "aaaa", b = "bbbb";
        QVERIFY(!quarantine.holds(bytesOf(a)));
        QVERIFY(!quarantine.blame(bytesOf(a)));
        QVERIFY(!quarantine.holds(bytesOf(a)));
        QVERIFY(quarantine.blame(bytesOf(a)));
        QVERIFY(quarantine.holds(bytesOf(a)));
        QVERIFY(!quarantine.holds(bytesOf(b)));
    }

    void itRemembersABoundedNumber()
    {
        Quarantine quarantine;
        const std::string first = "first";
        QVERIFY(!quarantine.blame(bytesOf(first)));
        QVERIFY(quarantine.blame(bytesOf(first)));
        for (std::size_t i = 0; i < Quarantine::MaxRemembered - 1; ++i) {
            const auto other = std::to_string(100'000 + i);
            quarantine.blame(bytesOf(other));
        }
        QVERIFY(quarantine.holds(bytesOf(first)));
        const std::string last = "last!";
        quarantine.blame(bytesOf(last));
        QVERIFY(!quarantine.holds(bytesOf(first)));
    }

    void theHashIsSha256()
    {
        // FIPS 180-2, appendix B.1
        const std::string abc = "abc";
        const auto hash = sha256(bytesOf(abc));
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(hash.data()), 32).toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

VIGIE_TEST(QuarantineTest);
#include "QuarantineTest.moc"
