#include "models/keys/PassphraseWrap.h"
#include "tests/support/TestCase.h"

#include <sodium.h>

using namespace vigie;
using namespace vigie::keys;

namespace {

constexpr PassphraseCost Cheap{crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};

} // namespace

class PassphraseWrapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualCostIsModerate()
    {
        QCOMPARE(PassphraseCost().passes, std::uint64_t{crypto_pwhash_argon2id_OPSLIMIT_MODERATE});
        QCOMPARE(PassphraseCost().memory, std::uint64_t{crypto_pwhash_argon2id_MEMLIMIT_MODERATE});
    }

    void opensWithThePassphraseOnly()
    {
        const Secret key = Secret::random(32);
        const auto wrap = wrapKey(key, Secret::copyOf("correct horse"), "outbox", {});
        QVERIFY(wrap.has_value());
        QVERIFY(unwrapKey(*wrap, Secret::copyOf("correct horse"), "outbox")->compare(key));
        QCOMPARE(unwrapKey(*wrap, Secret::copyOf("correct hors"), "outbox").code(), ErrorCode::WrongPassphrase);
        QCOMPARE(unwrapKey(*wrap, Secret(), "outbox").code(), ErrorCode::WrongPassphrase);
    }

    void belongsToOneKey()
    {
        const auto wrap = wrapKey(Secret::random(32), Secret::copyOf("p"), "outbox", Cheap);
        QCOMPARE(unwrapKey(*wrap, Secret::copyOf("p"), "cache").code(), ErrorCode::WrongPassphrase);
    }

    void everyTurnedBitIsNoticed()
    {
        const auto good = wrapKey(Secret::random(32), Secret::copyOf("p"), "outbox", Cheap);
        for (std::size_t i = 0; i < good->box.size() * 8; i += 13) {
            auto bad = *good;
            bad.box[i / 8] ^= static_cast<std::uint8_t>(1U << (i % 8));
            QCOMPARE(unwrapKey(bad, Secret::copyOf("p"), "outbox").code(), ErrorCode::WrongPassphrase);
        }
        auto salt = *good;
        salt.salt[3] ^= 1;
        QCOMPARE(unwrapKey(salt, Secret::copyOf("p"), "outbox").code(), ErrorCode::WrongPassphrase);
    }

    void anAbsurdCostIsNotPaid()
    {
        auto wrap = *wrapKey(Secret::random(32), Secret::copyOf("p"), "outbox", Cheap);
        wrap.cost.memory = std::uint64_t{1} << 40;
        QCOMPARE(unwrapKey(wrap, Secret::copyOf("p"), "outbox").code(), ErrorCode::Corrupt);
        wrap.cost = {1'000'000, Cheap.memory};
        QCOMPARE(unwrapKey(wrap, Secret::copyOf("p"), "outbox").code(), ErrorCode::Corrupt);
        wrap.cost = {0, 0};
        QCOMPARE(unwrapKey(wrap, Secret::copyOf("p"), "outbox").code(), ErrorCode::Corrupt);
    }

    void twoWrapsOfTheSameKeyDiffer()
    {
        const Secret key = Secret::random(32);
        const auto one = wrapKey(key, Secret::copyOf("p"), "outbox", Cheap);
        const auto two = wrapKey(key, Secret::copyOf("p"), "outbox", Cheap);
        QVERIFY(one->box != two->box);
        QVERIFY(one->salt != two->salt);
    }

    void refusesWhatIsNoKeyAndNoPassphrase()
    {
        QCOMPARE(wrapKey(Secret::random(16), Secret::copyOf("p"), "outbox", Cheap).code(), ErrorCode::Invalid);
        QCOMPARE(wrapKey(Secret::random(32), Secret(), "outbox", Cheap).code(), ErrorCode::Invalid);
    }
};

VIGIE_TEST(PassphraseWrapTest);
#include "PassphraseWrapTest.moc"
