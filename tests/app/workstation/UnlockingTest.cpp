#include "app/workstation/Unlocking.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/TestCase.h"

#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::workstation;
using test::FakeKeychain;

namespace {

constexpr keys::PassphraseCost Cheap{1, 8192}; // Argon2id at its least: the dear one is tested with the keys

/// One start of the program on a profile.
struct Start
{
    keys::KeyVault vault;
    Unlocking unlocking{vault};
    std::vector<Unlocking::Ask> asked;
    std::optional<ErrorCode> problem;
    std::optional<ErrorCode> failed;
    std::optional<ProfileKeys> keys;

    Start(const QTemporaryDir &profile, FakeKeychain &keychain)
        : vault(profile.path().toStdString(), "test", keychain, Cheap)
    {
        QObject::connect(&unlocking, &Unlocking::asked, &unlocking,
                         [this](Unlocking::Ask what, std::optional<ErrorCode> why) {
                             asked.push_back(what);
                             problem = why;
                         });
        QObject::connect(&unlocking, &Unlocking::failed, &unlocking, [this](ErrorCode code) { failed = code; });
        QObject::connect(&unlocking, &Unlocking::unlocked, &unlocking,
                         [this](const ProfileKeys &both) { keys = both; });
    }
};

keys::SharedSecret secret(const char *text)
{
    return std::make_shared<const Secret>(Secret::copyOf(text));
}

} // namespace

class UnlockingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The window locked in the very session that made the profile.
    void theKeysOfThisSessionOpenAgain()
    {
        QTemporaryDir profile;
        FakeKeychain keychain;
        Start first(profile, keychain);
        first.unlocking.start(true);
        QTRY_COMPARE(first.asked, std::vector{Unlocking::Ask::Create});
        first.unlocking.enter(secret("correct horse battery"));
        QTRY_VERIFY(first.keys);
        const auto made = *std::exchange(first.keys, std::nullopt);
        first.unlocking.enter(secret("wrong horse battery"));
        QTRY_COMPARE(first.problem, std::optional(ErrorCode::WrongPassphrase));
        first.unlocking.enter(secret("correct horse battery"));
        QTRY_VERIFY(first.keys);
        QVERIFY(first.keys->cache->compare(*made.cache) && first.keys->outbox->compare(*made.outbox));
        QVERIFY(!first.unlocking.byKeychain());
    }

    void theKeychainGivesTheSameKeysAgain()
    {
        QTemporaryDir profile;
        FakeKeychain keychain;
        Start first(profile, keychain);
        first.unlocking.start(false);
        QTRY_VERIFY(first.keys);
        QVERIFY(!first.keys->cache->compare(*first.keys->outbox));
        Start second(profile, keychain);
        second.unlocking.start(false);
        QTRY_VERIFY(second.keys);
        QVERIFY(second.keys->outbox->compare(*first.keys->outbox));
        QVERIFY(second.keys->cache->compare(*first.keys->cache));
        QVERIFY(second.asked.empty());
    }

    void withoutKeychainAPassphraseIsMadeAndAskedFor()
    {
        QTemporaryDir profile;
        FakeKeychain keychain;
        keychain.mood = FakeKeychain::Mood::Missing;
        Start first(profile, keychain);
        first.unlocking.start(false);
        QTRY_VERIFY(!first.asked.empty());
        QCOMPARE(first.asked[0], Unlocking::Ask::Create);
        first.unlocking.enter(secret("several words here"));
        QTRY_VERIFY(first.keys);

        Start second(profile, keychain);
        second.unlocking.start(false);
        QTRY_VERIFY(!second.asked.empty());
        QCOMPARE(second.asked[0], Unlocking::Ask::Enter);
        second.unlocking.enter(secret("wrong words here"));
        QTRY_COMPARE(second.asked.size(), std::size_t{2});
        QCOMPARE(second.problem, std::optional(ErrorCode::WrongPassphrase));
        second.unlocking.enter(secret("several words here"));
        QTRY_VERIFY(second.keys);
        QVERIFY(second.keys->outbox->compare(*first.keys->outbox));
    }

    void aPassphrasePreferredLeavesTheKeychainAlone()
    {
        QTemporaryDir profile;
        FakeKeychain keychain;
        Start start(profile, keychain);
        start.unlocking.start(true);
        QTRY_COMPARE(start.asked.size(), std::size_t{1});
        start.unlocking.enter(secret("several words here"));
        QTRY_VERIFY(start.keys);
        QVERIFY(keychain.writes.empty());
    }

    /// F21: a locked ring looks like an empty one. It must never lead to a new key.
    void aLockedKeychainFailsAndMakesNothing()
    {
        QTemporaryDir profile;
        FakeKeychain keychain;
        Start first(profile, keychain);
        first.unlocking.start(false);
        QTRY_VERIFY(first.keys);
        const auto writes = keychain.writes.size();
        keychain.mood = FakeKeychain::Mood::Locked;
        Start second(profile, keychain);
        second.unlocking.start(false);
        QTRY_VERIFY(second.failed);
        QCOMPARE(*second.failed, ErrorCode::KeychainLocked);
        QCOMPARE(keychain.writes.size(), writes);
        keychain.mood = FakeKeychain::Mood::Fine;
        second.unlocking.start(false);
        QTRY_VERIFY(second.keys);
        QVERIFY(second.keys->outbox->compare(*first.keys->outbox));
    }

    void aKeychainThatKeepsNothingIsNotTrusted()
    {
        QTemporaryDir profile;
        FakeKeychain keychain;
        keychain.mood = FakeKeychain::Mood::Forgetful;
        Start start(profile, keychain);
        start.unlocking.start(false);
        QTRY_VERIFY(start.failed);
        QVERIFY(!start.keys);
    }
};

VIGIE_TEST(UnlockingTest);
#include "UnlockingTest.moc"
