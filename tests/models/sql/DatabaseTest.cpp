#include "models/sql/Database.h"
#include "models/sql/CipherProof.h"
#include "models/sql/Transaction.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace vigie;
using namespace vigie::sql;

namespace {

constexpr char Canary[] = "CANARY-7f3a-caption-of-nobody";

unsigned modeOf(const std::filesystem::path &path)
{
    struct stat status
    {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    std::filesystem::path freshPath()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / std::to_string(++m_count) / "one.db";
    }

private Q_SLOTS:
    void keepsWhatWasWritten()
    {
        const auto path = freshPath();
        const Secret key = Secret::random(Database::KeySize);
        {
            auto database = Database::open(path, key, {});
            QVERIFY(database.has_value());
            QVERIFY(database->execute("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT)").has_value());
            QVERIFY(database->run("INSERT INTO note(text) VALUES (?)", "bonjour").has_value());
            QCOMPARE(database->lastRowId(), 1);
        }
        OpenOptions existing;
        existing.mode = OpenMode::Existing;
        auto again = Database::open(path, key, existing);
        QVERIFY(again.has_value());
        QCOMPARE(again->integer("SELECT count(*) FROM note WHERE text = ?", "bonjour").value(), 1);
    }

    void noFileHoldsTheTextThatWasWritten()
    {
        const auto path = freshPath();
        const Secret key = Secret::random(Database::KeySize);
        auto database = Database::open(path, key, {});
        QVERIFY(database->execute("CREATE VIRTUAL TABLE note USING fts5(text)").has_value());
        for (int i = 0; i < 100; ++i)
            QVERIFY(database->run("INSERT INTO note(text) VALUES (?)", Canary).has_value());
        // While open: the text is still in the write-ahead log.
        for (const char *suffix : {"", "-wal", "-shm"}) {
            QFile file(QString::fromStdString(path.string()) + QLatin1String(suffix));
            QVERIFY2(file.open(QIODevice::ReadOnly), suffix);
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("CANARY"), suffix);
            QVERIFY2(!bytes.startsWith("SQLite format 3"), suffix);
            QVERIFY(!bytes.isEmpty());
        }
    }

    void filesBelongToTheirOwnerOnly()
    {
        const auto path = freshPath();
        auto database = Database::open(path, Secret::random(Database::KeySize), {});
        QVERIFY(database->execute("CREATE TABLE t(x)").has_value());
        QCOMPARE(modeOf(path), 0600U);
        QCOMPARE(modeOf(path.string() + "-wal"), 0600U);
        QCOMPARE(modeOf(path.string() + "-shm"), 0600U);
        QCOMPARE(modeOf(path.parent_path()), 0700U);
    }

    void aFileOpenToOthersIsClosedToThem()
    {
        const auto path = freshPath();
        const Secret key = Secret::random(Database::KeySize);
        {
            QVERIFY(Database::open(path, key, {}).has_value());
        }
        ::chmod(path.c_str(), 0644);
        QVERIFY(Database::open(path, key, {}).has_value());
        QCOMPARE(modeOf(path), 0600U);
    }

    void refusesAnotherKey()
    {
        const auto path = freshPath();
        {
            QVERIFY(
                Database::open(path, Secret::random(Database::KeySize), {})->execute("CREATE TABLE t(x)").has_value());
        }
        QCOMPARE(Database::open(path, Secret::random(Database::KeySize), {}).code(), ErrorCode::WrongKey);
    }

    void refusesAKeyOfAnotherSize()
    {
        QCOMPARE(Database::open(freshPath(), Secret::random(16), {}).code(), ErrorCode::Invalid);
    }

    void refusesAPlainFileAndLeavesItAlone()
    {
        const auto path = freshPath();
        std::filesystem::create_directories(path.parent_path());
        sqlite3 *plain = nullptr;
        QCOMPARE(sqlite3_open(path.c_str(), &plain), SQLITE_OK);
        QCOMPARE(sqlite3_exec(plain, "CREATE TABLE t(x); INSERT INTO t VALUES (1)", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(plain);
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY(before.startsWith("SQLite format 3"));

        QCOMPARE(Database::open(path, Secret::random(Database::KeySize), {}).code(), ErrorCode::NotEncrypted);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void existingWantsAFile()
    {
        OpenOptions options;
        options.mode = OpenMode::Existing;
        const auto path = freshPath();
        QCOMPARE(Database::open(path, Secret::random(Database::KeySize), options).code(), ErrorCode::NotFound);
        QVERIFY(!std::filesystem::exists(path));
    }

    void refusesALink()
    {
        const auto path = freshPath();
        const Secret key = Secret::random(Database::KeySize);
        {
            QVERIFY(Database::open(path, key, {}).has_value());
        }
        const auto link = path.parent_path() / "link.db";
        std::filesystem::create_symlink(path, link);
        QCOMPARE(Database::open(link, key, {}).code(), ErrorCode::Invalid);
    }

    void aReaderCannotWrite()
    {
        const auto path = freshPath();
        const Secret key = Secret::random(Database::KeySize);
        auto writer = Database::open(path, key, {});
        QVERIFY(writer->execute("CREATE TABLE t(x)").has_value());
        OpenOptions options;
        options.mode = OpenMode::Reader;
        auto reader = Database::open(path, key, options);
        QVERIFY(reader.has_value());
        QCOMPARE(reader->run("INSERT INTO t VALUES (1)").code(), ErrorCode::Io);
        QCOMPARE(reader->integer("SELECT count(*) FROM t").value(), 0);
    }

    void aSecondConnectionLeavesTheLocksOfTheFirst()
    {
        const auto path = freshPath();
        const Secret key = Secret::random(Database::KeySize);
        OpenOptions impatient;
        impatient.busyTimeout = std::chrono::milliseconds(0);
        auto first = Database::open(path, key, impatient);
        QVERIFY(first->execute("CREATE TABLE t(x)").has_value());
        auto transaction = Transaction::begin(*first);
        QVERIFY(transaction.has_value());
        auto second = Database::open(path, key, impatient);
        QVERIFY(second.has_value());
        QCOMPARE(Transaction::begin(*second).code(), ErrorCode::Busy);
    }

    void whatIsNotCommittedIsUndone()
    {
        auto database = Database::open(freshPath(), Secret::random(Database::KeySize), {});
        QVERIFY(database->execute("CREATE TABLE t(x)").has_value());
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(database->run("INSERT INTO t VALUES (1)").has_value());
        }
        QCOMPARE(database->integer("SELECT count(*) FROM t").value(), 0);
        auto transaction = Transaction::begin(*database);
        QVERIFY(database->run("INSERT INTO t VALUES (2)").has_value());
        QVERIFY(transaction->commit().has_value());
        QVERIFY(!database->inTransaction());
        QCOMPARE(database->integer("SELECT count(*) FROM t").value(), 1);
    }

    void truncatingTheLogEmptiesIt()
    {
        const auto path = freshPath();
        auto database = Database::open(path, Secret::random(Database::KeySize), {});
        QVERIFY(database->execute("CREATE TABLE t(x)").has_value());
        QVERIFY(std::filesystem::file_size(path.string() + "-wal") > 0);
        QVERIFY(database->truncateLog().has_value());
        QCOMPARE(std::filesystem::file_size(path.string() + "-wal"), std::uintmax_t{0});
    }

    void aReservedLogDoesNotGrow()
    {
        const auto path = freshPath(), log = std::filesystem::path(path.string() + "-wal");
        const Secret key = Secret::random(Database::KeySize);
        OpenOptions options;
        options.logPages = 100;
        auto database = Database::open(path, key, options);
        QVERIFY(database->execute("CREATE TABLE t(x INTEGER)").has_value());
        QVERIFY(database->reserveLog().has_value());
        const auto reserved = std::filesystem::file_size(log);
        QCOMPARE(reserved, std::uintmax_t{32 + 116 * (24 + 4096)});
        QVERIFY(!database->inTransaction());
        for (int i = 0; i < 250; ++i) // more pages than the log has: it begins anew
            QVERIFY(database->run("INSERT INTO t VALUES (?)", i).has_value());
        QVERIFY(database->reserveLog().has_value());
        QCOMPARE(std::filesystem::file_size(log), reserved);
        QCOMPARE(database->integer("SELECT sum(x) FROM t").value(), 249 * 250 / 2);
    }

    /// As after a power cut: the files as they are now, opened by somebody who knows nothing else.
    void theZerosOfAReservedLogAreNothingToWhoeverReadsItAfterACrash()
    {
        const auto path = freshPath(), copy = freshPath();
        const Secret key = Secret::random(Database::KeySize);
        OpenOptions options;
        options.logPages = 100;
        auto database = Database::open(path, key, options);
        QVERIFY(database->truncateLog().has_value());
        QVERIFY(database->reserveLog().has_value()); // not even the log's header is there
        for (int round = 0; round < 150; ++round) {
            QVERIFY(database->execute("CREATE TABLE IF NOT EXISTS t(x INTEGER)").has_value());
            if (round > 0)
                QVERIFY(database->run("INSERT INTO t VALUES (?)", round).has_value());
            std::filesystem::remove_all(copy.parent_path());
            std::filesystem::copy(path.parent_path(), copy.parent_path());
            std::filesystem::remove(copy.string() + "-shm");
            auto after = Database::open(copy, key, options);
            QVERIFY(after.has_value());
            QCOMPARE(after->integer("SELECT count(*) FROM t").value(), round);
            QVERIFY(round % 50 != 0 || after->verify().has_value());
        }
    }

    void aLogIsNotReservedWhileSomebodyWrites()
    {
        const auto path = freshPath();
        const Secret key = Secret::random(Database::KeySize);
        OpenOptions hasty;
        hasty.busyTimeout = std::chrono::milliseconds(0);
        auto first = Database::open(path, key, {}), second = Database::open(path, key, hasty);
        QVERIFY(first && second);
        const auto transaction = Transaction::begin(*first);
        QCOMPARE(second->reserveLog().code(), ErrorCode::Busy);
        QVERIFY(!first->reserveLog()); // nor within a transaction, which goes on
        QVERIFY(first->inTransaction());
    }

    void provesTheCipher()
    {
        const auto path = freshPath();
        const Secret key = Secret::random(Database::KeySize);
        {
            auto database = Database::open(path, key, {});
            QCOMPARE(proveCipher(path, key).code(), ErrorCode::NotFound); // nothing to prove it on yet
            QVERIFY(database->execute("CREATE TABLE t(x)").has_value());
        }
        const auto proof = proveCipher(path, key);
        QVERIFY(proof.has_value());
        QVERIFY(proof->version.starts_with("4."));
        QCOMPARE(proof->provider, std::string("openssl"));
        QCOMPARE(proof->pageSize, 4096);
        QCOMPARE(proveCipher(path, Secret::random(Database::KeySize)).code(), ErrorCode::WrongKey);
    }
};

VIGIE_TEST(DatabaseTest);
#include "DatabaseTest.moc"
