#include "models/sql/MigrationLadder.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace vigie;
using namespace vigie::sql;

namespace {

constexpr std::int32_t OurKind = 0x56494731;

MigrationStep first()
{
    return scriptStep(1, "CREATE TABLE a(x INTEGER PRIMARY KEY); INSERT INTO a VALUES (1)");
}

MigrationStep second()
{
    return scriptStep(2, "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y='climbed'");
}

QByteArray bytesOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MigrationLadderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    Secret m_key = Secret::random(Database::KeySize);
    std::filesystem::path freshPath()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / (std::to_string(++m_count) + ".db");
    }

private Q_SLOTS:
    void climbsFromNothingAndFromEachRung()
    {
        const auto path = freshPath();
        {
            auto database = MigrationLadder(OurKind, {first()}).open(path, m_key, {});
            QVERIFY(database.has_value());
            QCOMPARE(database->integer("PRAGMA user_version").value(), 1);
            QCOMPARE(database->integer("PRAGMA application_id").value(), OurKind);
        }
        auto database = MigrationLadder(OurKind, {first(), second()}).open(path, m_key, {});
        QVERIFY(database.has_value());
        QCOMPARE(database->integer("PRAGMA user_version").value(), 2);
        QCOMPARE(database->integer("SELECT count(*) FROM a WHERE y='climbed'").value(), 1);
    }

    void aNewerFileIsRefusedAndLeftAsItIs()
    {
        const auto path = freshPath();
        {
            QVERIFY(MigrationLadder(OurKind, {first(), second()}).open(path, m_key, {}).has_value());
        }
        const QByteArray before = bytesOf(path);
        QCOMPARE(MigrationLadder(OurKind, {first()}).open(path, m_key, {}).code(), ErrorCode::NewerVersion);
        QCOMPARE(bytesOf(path), before);
    }

    void aNewerFileKeepsItsLogToo()
    {
        const auto path = freshPath();
        const auto log = path.string() + "-wal";
        // A program of the newer version dies and leaves its log behind.
        const pid_t child = ::fork();
        if (child == 0) {
            auto database = MigrationLadder(OurKind, {first(), second()}).open(path, m_key, {});
            ::_exit(database.has_value() ? 0 : 1);
        }
        int status = 1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        const QByteArray file = bytesOf(path);
        const QByteArray wal = bytesOf(log);
        QVERIFY(!wal.isEmpty());

        QCOMPARE(MigrationLadder(OurKind, {first()}).open(path, m_key, {}).code(), ErrorCode::NewerVersion);
        QCOMPARE(bytesOf(path), file);
        QCOMPARE(bytesOf(log), wal);
        QVERIFY(MigrationLadder(OurKind, {first(), second()}).open(path, m_key, {}).has_value());
    }

    void aStepThatFailsLeavesTheRungBelow()
    {
        const auto path = freshPath();
        const MigrationStep broken{2, [](Database &database) -> Result<void> {
                                       TRY_DONE(database.run("INSERT INTO a VALUES (2)"));
                                       return {ErrorCode::DiskFull, "in the middle"};
                                   }};
        QCOMPARE(MigrationLadder(OurKind, {first(), broken}).open(path, m_key, {}).code(), ErrorCode::DiskFull);
        auto database = MigrationLadder(OurKind, {first(), second()}).open(path, m_key, {});
        QVERIFY(database.has_value());
        QCOMPARE(database->integer("SELECT count(*) FROM a").value(), 1); // the 2 went with its transaction
        QCOMPARE(database->integer("PRAGMA user_version").value(), 2);
    }

    void aKillInTheMiddleLeavesTheRungBelow()
    {
        const auto path = freshPath();
        {
            QVERIFY(MigrationLadder(OurKind, {first()}).open(path, m_key, {}).has_value());
        }
        const pid_t child = ::fork();
        if (child == 0) {
            const MigrationStep dies{2, [](Database &database) -> Result<void> {
                                         TRY_DONE(database.execute("ALTER TABLE a ADD COLUMN y TEXT"));
                                         ::kill(::getpid(), SIGKILL);
                                         return {};
                                     }};
            const auto never = MigrationLadder(OurKind, {first(), dies}).open(path, m_key, {});
            ::_exit(never.has_value() ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        auto database = MigrationLadder(OurKind, {first(), second()}).open(path, m_key, {});
        QVERIFY(database.has_value());
        QCOMPARE(database->integer("SELECT count(*) FROM a WHERE y='climbed'").value(), 1);
    }

    void danglingReferencesAreNotCommitted()
    {
        const auto path = freshPath();
        const MigrationStep dangling = scriptStep(1, "CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p INTEGER "
                                                     "REFERENCES p(id) DEFERRABLE INITIALLY DEFERRED);"
                                                     "INSERT INTO c VALUES (9)");
        QCOMPARE(MigrationLadder(OurKind, {dangling}).open(path, m_key, {}).code(), ErrorCode::Corrupt);
    }

    void theFileOfAnotherProgramIsRefused()
    {
        const auto path = freshPath();
        {
            QVERIFY(MigrationLadder(0x1234, {first()}).open(path, m_key, {}).has_value());
        }
        QCOMPARE(MigrationLadder(OurKind, {first()}).open(path, m_key, {}).code(), ErrorCode::Invalid);
    }

    void aReaderDoesNotClimb()
    {
        const auto path = freshPath();
        {
            QVERIFY(MigrationLadder(OurKind, {first()}).open(path, m_key, {}).has_value());
        }
        OpenOptions reader;
        reader.mode = OpenMode::Reader;
        QCOMPARE(MigrationLadder(OurKind, {first(), second()}).open(path, m_key, reader).code(),
                 ErrorCode::Unsupported);
        QVERIFY(MigrationLadder(OurKind, {first()}).open(path, m_key, reader).has_value());
    }
};

VIGIE_TEST(MigrationLadderTest);
#include "MigrationLadderTest.moc"
