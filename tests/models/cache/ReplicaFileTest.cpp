#include "models/cache/SqlCaseReader.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QDirIterator>
#include <QFile>

#include <random>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

const QString Canary = QStringLiteral("KanarienvogelXQ7");

void write(const std::filesystem::path &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Files of the folder that show the canary, in any of the forms text takes.
QStringList betrayers(const QString &folder)
{
    const QByteArray utf16(reinterpret_cast<const char *>(Canary.utf16()), Canary.size() * 2);
    QStringList names;
    int files = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext(); ++files) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("unreadable")};
        const QByteArray bytes = file.readAll();
        if (bytes.contains(Canary.toUtf8()) || bytes.toLower().contains(Canary.toUtf8().toLower()) ||
            bytes.contains(utf16))
            names += it.fileName();
    }
    return files > 0 ? names : QStringList{QStringLiteral("no files")};
}

Page canaries()
{
    auto notice = sampleNotice("n1", "i1");
    notice.explanation = Canary;
    return Page("a")
        .put(sampleMember("m1", Canary))
        .put(sampleItem("i1", "m1", Canary + QStringLiteral(" et plus")))
        .put(notice)
        .put(sampleCase("c1", "i1"));
}

} // namespace

class ReplicaFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileShowsACanary()
    {
        Drawer drawer;
        const ManualClock clock;
        {
            Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
            SqlReplicaStore store(replica);
            SqlOutboxStore outbox(drawer.path("outbox.db"), drawer.key, clock);
            auto page = canaries();
            page.malformed(Canary.toStdString());
            QCOMPARE(await(store.apply(page))->applied, 4);
            QVERIFY(await(store.beginShadow("epoch-1")).has_value());
            QVERIFY(await(store.applyToShadow(canaries())).has_value());
            QVERIFY(await(outbox.add(sampleCommand(Canary.toStdString()))).has_value());
            QCOMPARE(betrayers(drawer.folder.path()), QStringList()); // while the logs are full
            QVERIFY(drawer.bytes("cache.db-wal").size() > 4096);
            QVERIFY(drawer.bytes("outbox.db-wal").size() > 4096);
        }
        QCOMPARE(betrayers(drawer.folder.path()), QStringList());
        // The search for it does find what is there.
        write(drawer.path("control"), Canary.toUtf8());
        QCOMPARE(betrayers(drawer.folder.path()), QStringList{QStringLiteral("control")});
    }

    void aWrongKeyIsRefusedOrTheReplicaMadeAnew()
    {
        Drawer drawer;
        {
            Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
            SqlReplicaStore store(replica);
            QVERIFY(await(store.apply(canaries())).has_value());
        }
        const auto other = std::make_shared<const Secret>(Secret::random(32));
        const QByteArray before = drawer.bytes("cache.db");
        {
            Replica replica(drawer.path(), other, OnDamage::Refuse);
            QCOMPARE(await(replica.opened()).code(), ErrorCode::WrongKey);
            SqlReplicaStore store(replica);
            SqlCaseReader reader(replica);
            QCOMPARE(await(store.position()).code(), ErrorCode::WrongKey);
            QCOMPARE(await(reader.read(CaseId("c1"))).code(), ErrorCode::WrongKey);
        }
        QCOMPARE(drawer.bytes("cache.db"), before);
        Replica replica(drawer.path(), other, OnDamage::Recreate);
        QCOMPARE(await(replica.opened())->recreatedBecause.value(), ErrorCode::WrongKey);
        SqlReplicaStore store(replica);
        QCOMPARE(await(store.position())->cursor, std::string());
        QCOMPARE(await(store.apply(canaries()))->applied, 4);
    }

    void plainSqliteIsRefusedWhateverThePolicy()
    {
        Drawer drawer;
        const QByteArray plain = QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
        write(drawer.path(), plain);
        for (const auto policy : {OnDamage::Refuse, OnDamage::Recreate}) {
            Replica replica(drawer.path(), drawer.key, policy);
            QCOMPARE(await(replica.opened()).code(), ErrorCode::NotEncrypted);
        }
        QCOMPARE(drawer.bytes("cache.db"), plain);
    }

    void theOutboxIsNeverMadeAnew()
    {
        Drawer drawer;
        const ManualClock clock;
        {
            QVERIFY(
                await(SqlOutboxStore(drawer.path("outbox.db"), drawer.key, clock).add(sampleCommand())).has_value());
        }
        const QByteArray before = drawer.bytes("outbox.db");
        {
            SqlOutboxStore other(drawer.path("outbox.db"), std::make_shared<const Secret>(Secret::random(32)), clock);
            QCOMPARE(await(other.opened()).code(), ErrorCode::WrongKey);
            QCOMPARE(await(other.add(sampleCommand())).code(), ErrorCode::WrongKey);
        }
        QCOMPARE(drawer.bytes("outbox.db"), before);
    }

    void turnedBitsAreFoundAndTheNextStartHeals()
    {
        constexpr unsigned Seed = 77;
        constexpr int Positions = 25;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        Drawer drawer;
        {
            Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
            SqlReplicaStore store(replica);
            auto page = canaries();
            for (int i = 0; i < 100; ++i)
                page.put(sampleItem("x" + std::to_string(i), "m1", QString(200, QLatin1Char('x'))));
            QVERIFY(await(store.apply(page)).has_value());
        }
        const QByteArray good = drawer.bytes("cache.db");
        for (int i = 0; i < Positions; ++i) {
            const auto position = std::uniform_int_distribution<qsizetype>(0, good.size() - 1)(random);
            QByteArray bad = good;
            bad[position] = static_cast<char>(bad[position] ^ 0x20);
            for (const char *suffix : {"-wal", "-shm", "-damaged"})
                std::filesystem::remove(drawer.path().string() + suffix);
            write(drawer.path(), bad);
            {
                Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
                const auto opened = await(replica.opened());
                const auto verified = await(replica.verify());
                QVERIFY2(!verified.has_value(), QByteArray::number(position).constData());
                QVERIFY(verified.code() == ErrorCode::Corrupt || verified.code() == ErrorCode::WrongKey);
            }
            Replica healed(drawer.path(), drawer.key, OnDamage::Recreate);
            const auto opened = await(healed.opened());
            QVERIFY(opened.has_value() && opened->recreatedBecause.has_value());
            QVERIFY(await(healed.verify()).has_value());
        }
    }
};

VIGIE_TEST(ReplicaFileTest);
#include "ReplicaFileTest.moc"
