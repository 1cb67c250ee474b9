#include "models/keys/KeyVault.h"
#include "models/keys/OsKeychain.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::keys;
using namespace vigie::test;

namespace {

/// Locks the login ring, as the desktop does when the person's session ends.
bool lockRing()
{
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    call << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

} // namespace

/// Runs inside with-keyring.sh, against the real gnome-keyring.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackAsTheyWere()
    {
        OsKeychain keychain;
        const auto backend = await(keychain.backend());
        QVERIFY2(backend.has_value(), backend ? "" : backend.error().detail.c_str());
        QVERIFY(backend->starts_with("secret-service:gnome-keyring"));
        const auto secret = std::make_shared<const Secret>(Secret::random(32));
        QVERIFY(await(keychain.write("specimen/one", secret)).has_value());
        QVERIFY((*await(keychain.read("specimen/one")))->compare(*secret));
        QVERIFY(await(keychain.remove("specimen/one")).has_value());
        QCOMPARE(await(keychain.read("specimen/one")).code(), ErrorCode::NotFound);
    }

    void aJobThatTakesTooLongIsLeft()
    {
        OsKeychain hasty(Milliseconds(0));
        QCOMPARE(await(hasty.read("specimen/two")).code(), ErrorCode::Timeout);
        OsKeychain patient; // the job left alone does not block the next
        QCOMPARE(await(patient.read("specimen/two")).code(), ErrorCode::NotFound);
    }

    /// Last: the ring stays locked, there is nobody to type its password.
    void zAVaultSurvivesALockedRing()
    {
        QTemporaryDir folder;
        OsKeychain keychain;
        KeyVault vault(folder.path().toStdString(), "specimen", keychain);
        const auto key = await(vault.createInKeychain(KeyName::Outbox));
        QVERIFY2(key.has_value(), key ? "" : key.error().detail.c_str());
        QVERIFY((*await(vault.unlock(KeyName::Outbox)))->compare(**key));
        QVERIFY(lockRing());
        QCOMPARE(await(vault.unlock(KeyName::Outbox)).code(), ErrorCode::KeychainLocked);
        QCOMPARE(await(vault.createInKeychain(KeyName::Outbox)).code(), ErrorCode::Invalid);
    }
};

VIGIE_TEST(KeyringTest);
#include "KeyringTest.moc"
