#include "models/keys/KeyFile.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace vigie;
using namespace vigie::keys;

namespace {

/// JSON written with single quotes, to be readable here.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    void write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("keys.json")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void noFileIsNoRecords() { QVERIFY(KeyFile(folder() / "nowhere").load()->empty()); }

    void everythingComesBack()
    {
        KeyRecords records;
        KeyRecord &record = records["outbox"];
        record.id = "an-id";
        record.active = true;
        record.check = "00ff";
        record.keychain = KeychainWrap{"p/outbox/1", "secret-service:x"};
        record.passphrase.emplace();
        record.passphrase->cost = {2, 1 << 20};
        record.passphrase->salt.fill(1);
        record.passphrase->nonce.fill(2);
        record.passphrase->box.fill(3);
        const KeyFile file(folder());
        QVERIFY(file.save(records).has_value());
        const auto again = file.load();
        QVERIFY(again.has_value());
        const KeyRecord &back = again->at("outbox");
        QCOMPARE(back.id, record.id);
        QCOMPARE(back.active, true);
        QCOMPARE(back.check, record.check);
        QCOMPARE(back.keychain->entry, record.keychain->entry);
        QCOMPARE(back.keychain->backend, record.keychain->backend);
        QVERIFY(back.passphrase->cost == record.passphrase->cost);
        QVERIFY(back.passphrase->salt == record.passphrase->salt);
        QVERIFY(back.passphrase->nonce == record.passphrase->nonce);
        QVERIFY(back.passphrase->box == record.passphrase->box);
        struct stat status
        {};
        QCOMPARE(::stat((folder() / "keys.json").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("empty") << QByteArray() << ErrorCode::Corrupt;
        QTest::newRow("cut") << json("{'version':1,'keys':{'out") << ErrorCode::Corrupt;
        QTest::newRow("no version") << json("{'keys':{}}") << ErrorCode::Corrupt;
        QTest::newRow("no keys") << json("{'version':1}") << ErrorCode::Corrupt;
        QTest::newRow("no id") << json("{'version':1,'keys':{'outbox':{'active':true,'check':'00'}}}")
                               << ErrorCode::Corrupt;
        QTest::newRow("other kdf")
            << json("{'version':1,'keys':{'outbox':{'id':'a','active':false,'passphrase':{'kdf':'md5'}}}}")
            << ErrorCode::Corrupt;
        QTest::newRow("newer") << json("{'version':2,'rings':[]}") << ErrorCode::NewerVersion;
    }

    void damagedFilesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, expected);
        write(bytes);
        const auto loaded = KeyFile(folder()).load();
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.code(), expected);
    }
};

VIGIE_TEST(KeyFileTest);
#include "KeyFileTest.moc"
