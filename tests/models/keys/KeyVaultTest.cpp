#include "models/keys/KeyVault.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QTemporaryDir>

#include <sodium.h>

using namespace vigie;
using namespace vigie::keys;
using namespace vigie::test;

namespace {

constexpr PassphraseCost Cheap{crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};

SharedSecret words(std::string_view text)
{
    return std::make_shared<const Secret>(Secret::copyOf(text));
}

/// A profile's folder and a keychain that outlive restarts of the vault.
struct World
{
    QTemporaryDir folder;
    FakeKeychain keychain;
    std::filesystem::path path() const { return folder.path().toStdString(); }
    std::unique_ptr<KeyVault> start() { return std::make_unique<KeyVault>(path(), "alice", keychain, Cheap); }
    QByteArray file() const
    {
        QFile records(folder.filePath(QStringLiteral("keys.json")));
        return records.open(QIODevice::ReadOnly) ? records.readAll() : QByteArray();
    }
};

} // namespace

class KeyVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeychainGivesTheSameKeyAfterARestart()
    {
        World world;
        const auto key = await(world.start()->createInKeychain(KeyName::Outbox));
        QVERIFY(key.has_value());
        QCOMPARE((*key)->size(), std::size_t{32});
        const auto vault = world.start();
        const auto again = await(vault->unlock(KeyName::Outbox));
        QVERIFY(again.has_value());
        QVERIFY((*again)->compare(**key));
        const auto status = await(vault->status(KeyName::Outbox));
        QVERIFY(status->exists);
        QCOMPARE(status->backend, world.keychain.name);
        QVERIFY(!status->hasPassphrase);
    }

    void twoDatabasesHaveTwoKeys()
    {
        World world;
        const auto vault = world.start();
        const auto cache = await(vault->createInKeychain(KeyName::Cache));
        const auto outbox = await(vault->createInKeychain(KeyName::Outbox));
        QVERIFY(!(*cache)->compare(**outbox));
        QCOMPARE(world.keychain.entries.size(), std::size_t{2});
    }

    void theRecordsHoldNoKey()
    {
        World world;
        const auto vault = world.start();
        const auto key = await(vault->createInKeychain(KeyName::Outbox));
        QVERIFY(await(vault->addPassphrase(KeyName::Outbox, *key, words("a passphrase"))).has_value());
        const auto view = (*key)->view();
        const QByteArray raw(view.data(), static_cast<qsizetype>(view.size()));
        const QByteArray file = world.file();
        QVERIFY(!file.isEmpty());
        for (const QByteArray &form :
             {raw, raw.toHex(), raw.toHex().toUpper(), raw.toBase64(), QByteArray("a passphrase")})
            QVERIFY(!file.contains(form));
    }

    void aLockedRingIsWaitedForAndNeverAnswersWithANewKey()
    {
        World world;
        const auto key = await(world.start()->createInKeychain(KeyName::Outbox));
        const QByteArray before = world.file();
        world.keychain.mood = FakeKeychain::Mood::Locked;
        const auto vault = world.start();
        QCOMPARE(await(vault->unlock(KeyName::Outbox)).code(), ErrorCode::KeychainLocked);
        QCOMPARE(await(vault->createInKeychain(KeyName::Outbox)).code(), ErrorCode::Invalid);
        QCOMPARE(world.file(), before);
        QCOMPARE(world.keychain.writes.size(), std::size_t{1});
        world.keychain.mood = FakeKeychain::Mood::Fine;
        QVERIFY((*await(vault->unlock(KeyName::Outbox)))->compare(**key));
    }

    void aMissingKeychainIsSaidSo()
    {
        World world;
        QVERIFY(await(world.start()->createInKeychain(KeyName::Outbox)).has_value());
        world.keychain.mood = FakeKeychain::Mood::Missing;
        QCOMPARE(await(world.start()->unlock(KeyName::Outbox)).code(), ErrorCode::KeychainMissing);
        world.keychain.mood = FakeKeychain::Mood::Silent;
        QCOMPARE(await(world.start()->unlock(KeyName::Outbox)).code(), ErrorCode::Timeout);
    }

    void anotherKeychainIsSaidSo()
    {
        World world;
        QVERIFY(await(world.start()->createInKeychain(KeyName::Outbox)).has_value());
        world.keychain.name = "secret-service:other";
        world.keychain.entries.clear();
        const QByteArray before = world.file();
        const auto answer = await(world.start()->unlock(KeyName::Outbox));
        QCOMPARE(answer.code(), ErrorCode::KeychainMissing);
        QVERIFY(answer.error().detail.find("fake-keyring") != std::string::npos);
        QCOMPARE(world.file(), before);
        QVERIFY(world.keychain.entries.empty());
    }

    void anEntryThatHoldsSomethingElseIsRefused()
    {
        World world;
        QVERIFY(await(world.start()->createInKeychain(KeyName::Outbox)).has_value());
        for (const std::string &other : {std::string(32, 'x'), std::string("short"), std::string()}) {
            world.keychain.entries.begin()->second = other;
            QCOMPARE(await(world.start()->unlock(KeyName::Outbox)).code(), ErrorCode::Corrupt);
        }
    }

    void withoutAKeychainAPassphraseDoes()
    {
        World world;
        world.keychain.mood = FakeKeychain::Mood::Missing;
        const auto vault = world.start();
        QCOMPARE(await(vault->createInKeychain(KeyName::Outbox)).code(), ErrorCode::KeychainMissing);
        QVERIFY(!await(vault->status(KeyName::Outbox))->exists);
        const auto key = await(vault->createWithPassphrase(KeyName::Outbox, words("chosen by a person")));
        QVERIFY(key.has_value());
        const auto again = world.start();
        QVERIFY((*await(again->unlockWith(KeyName::Outbox, words("chosen by a person"))))->compare(**key));
        QCOMPARE(await(again->unlockWith(KeyName::Outbox, words("guessed"))).code(), ErrorCode::WrongPassphrase);
        QCOMPARE(await(again->unlock(KeyName::Outbox)).code(), ErrorCode::KeychainMissing);
    }

    void aKeychainThatDoesNotKeepIsFoundOutBeforeTheKeyIsUsed()
    {
        World world;
        world.keychain.mood = FakeKeychain::Mood::Forgetful;
        const auto vault = world.start();
        QCOMPARE(await(vault->createInKeychain(KeyName::Outbox)).code(), ErrorCode::KeychainLocked);
        world.keychain.mood = FakeKeychain::Mood::Scrambling;
        QCOMPARE(await(vault->createInKeychain(KeyName::Outbox)).code(), ErrorCode::Io);
        QVERIFY(!await(vault->status(KeyName::Outbox))->exists);
        QCOMPARE(await(vault->unlock(KeyName::Outbox)).code(), ErrorCode::NotFound);
        world.keychain.mood = FakeKeychain::Mood::Fine;
        QVERIFY(await(vault->createInKeychain(KeyName::Outbox)).has_value());
        QVERIFY(await(vault->unlock(KeyName::Outbox)).has_value());
    }

    void twoCreationsAtOnceMakeOneKey()
    {
        World world;
        const auto vault = world.start();
        const auto first = vault->createInKeychain(KeyName::Outbox);
        const auto second = vault->createInKeychain(KeyName::Outbox);
        QCOMPARE(await(second).code(), ErrorCode::Busy);
        const auto key = await(first);
        QVERIFY(key.has_value());
        QVERIFY((*await(vault->unlock(KeyName::Outbox)))->compare(**key));
        QCOMPARE(await(vault->createInKeychain(KeyName::Outbox)).code(), ErrorCode::Invalid);
    }

    void aDatabaseWithoutARecordGetsNoNewKey()
    {
        World world;
        QFile database(world.folder.filePath(QStringLiteral("outbox.db")));
        QVERIFY(database.open(QIODevice::WriteOnly) && database.write("pages") == 5);
        database.close();
        const auto vault = world.start();
        QCOMPARE(await(vault->createInKeychain(KeyName::Outbox)).code(), ErrorCode::Corrupt);
        QCOMPARE(await(vault->createWithPassphrase(KeyName::Outbox, words("p"))).code(), ErrorCode::Corrupt);
        QVERIFY(world.keychain.writes.empty());
        QVERIFY(await(vault->createInKeychain(KeyName::Cache)).has_value()); // the other one is not concerned
    }

    void recoversByPassphraseIntoANewKeychain()
    {
        World world;
        auto vault = world.start();
        const auto key = await(vault->createInKeychain(KeyName::Outbox));
        QVERIFY(await(vault->addPassphrase(KeyName::Outbox, *key, words("recovery"))).has_value());
        world.keychain.entries.clear();
        world.keychain.name = "secret-service:new";
        vault = world.start();
        QCOMPARE(await(vault->unlock(KeyName::Outbox)).code(), ErrorCode::KeychainMissing);
        const auto recovered = await(vault->unlockWith(KeyName::Outbox, words("recovery")));
        QVERIFY((*recovered)->compare(**key));
        QVERIFY(await(vault->addKeychain(KeyName::Outbox, *recovered)).has_value());
        QVERIFY((*await(world.start()->unlock(KeyName::Outbox)))->compare(**key));
        QCOMPARE(await(vault->status(KeyName::Outbox))->backend, std::string("secret-service:new"));
    }

    void theOldEntryGoesOnlyWhenTheNewOneIsProved()
    {
        World world;
        const auto vault = world.start();
        const auto key = await(vault->createInKeychain(KeyName::Outbox));
        const auto before = world.keychain.entries;
        world.keychain.mood = FakeKeychain::Mood::Scrambling;
        QCOMPARE(await(vault->addKeychain(KeyName::Outbox, *key)).code(), ErrorCode::Io);
        QVERIFY(world.keychain.entries.contains(before.begin()->first));
        world.keychain.mood = FakeKeychain::Mood::Fine;
        QVERIFY((*await(vault->unlock(KeyName::Outbox)))->compare(**key));
        QVERIFY(await(vault->addKeychain(KeyName::Outbox, *key)).has_value());
        QVERIFY(!world.keychain.entries.contains(before.begin()->first));
        QVERIFY((*await(vault->unlock(KeyName::Outbox)))->compare(**key));
    }

    void aStrangersKeyIsNotWrapped()
    {
        World world;
        const auto vault = world.start();
        QVERIFY(await(vault->createInKeychain(KeyName::Outbox)).has_value());
        const auto other = std::make_shared<const Secret>(Secret::random(32));
        QCOMPARE(await(vault->addPassphrase(KeyName::Outbox, other, words("p"))).code(), ErrorCode::WrongKey);
        QCOMPARE(await(vault->addKeychain(KeyName::Outbox, other)).code(), ErrorCode::WrongKey);
    }

    void theLastWrapIsNotDropped()
    {
        World world;
        const auto vault = world.start();
        const auto key = await(vault->createInKeychain(KeyName::Outbox));
        QCOMPARE(await(vault->dropKeychain(KeyName::Outbox)).code(), ErrorCode::IllegalTransition);
        QVERIFY(await(vault->addPassphrase(KeyName::Outbox, *key, words("p"))).has_value());
        world.keychain.mood = FakeKeychain::Mood::Locked;
        QCOMPARE(await(vault->dropKeychain(KeyName::Outbox)).code(), ErrorCode::KeychainLocked);
        world.keychain.mood = FakeKeychain::Mood::Fine;
        QVERIFY(await(vault->dropKeychain(KeyName::Outbox)).has_value());
        QVERIFY(world.keychain.entries.empty());
        QVERIFY((*await(vault->unlockWith(KeyName::Outbox, words("p"))))->compare(**key));
    }

    void forgettingIsExplicitAndComplete()
    {
        World world;
        const auto vault = world.start();
        QVERIFY(await(vault->createInKeychain(KeyName::Cache)).has_value());
        QVERIFY(await(vault->createInKeychain(KeyName::Outbox)).has_value());
        world.keychain.mood = FakeKeychain::Mood::Locked;
        QCOMPARE(await(vault->forget(KeyName::Cache, Forget::Everywhere)).code(), ErrorCode::KeychainLocked);
        QVERIFY(await(vault->status(KeyName::Cache))->exists);
        world.keychain.mood = FakeKeychain::Mood::Fine;
        QVERIFY(await(vault->forget(KeyName::Cache, Forget::Everywhere)).has_value());
        QCOMPARE(world.keychain.entries.size(), std::size_t{1});
        QVERIFY(!await(vault->status(KeyName::Cache))->exists);
        QVERIFY(await(vault->unlock(KeyName::Outbox)).has_value());
        world.keychain.mood = FakeKeychain::Mood::Missing;
        QVERIFY(await(vault->forget(KeyName::Outbox, Forget::RecordOnly)).has_value());
        QVERIFY(!await(vault->status(KeyName::Outbox))->exists);
    }

    void damagedRecordsStopEverythingAndStay()
    {
        World world;
        QVERIFY(await(world.start()->createInKeychain(KeyName::Outbox)).has_value());
        QFile records(world.folder.filePath(QStringLiteral("keys.json")));
        QVERIFY(records.open(QIODevice::WriteOnly | QIODevice::Truncate) && records.write("{\"vers") == 6);
        records.close();
        const auto vault = world.start();
        QCOMPARE(await(vault->unlock(KeyName::Outbox)).code(), ErrorCode::Corrupt);
        QCOMPARE(await(vault->createInKeychain(KeyName::Outbox)).code(), ErrorCode::Corrupt);
        QCOMPARE(world.file(), QByteArray("{\"vers"));
    }
};

VIGIE_TEST(KeyVaultTest);
#include "KeyVaultTest.moc"
