#include "models/sql/Database.h"
#include "tests/support/TestCase.h"

#include <QTemporaryDir>

#include <limits>

using namespace vigie;
using namespace vigie::sql;

class StatementTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Database> m_database;

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Database::open(std::filesystem::path(m_folder.path().toStdString()) / "s.db",
                                     Secret::random(Database::KeySize), {});
        QVERIFY(opened.has_value());
        m_database.emplace(std::move(*opened));
        QVERIFY(
            m_database
                ->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, i INTEGER, r REAL, s TEXT, b BLOB, n TEXT) STRICT")
                .has_value());
    }

    void everyTypeComesBack()
    {
        const std::array<std::byte, 3> blob{std::byte{0}, std::byte{255}, std::byte{7}};
        const std::string withZero("a\0b", 3);
        QVERIFY(m_database
                    ->run("INSERT INTO t(id,i,r,s,b,n) VALUES (?,?,?,?,?,?)", 1,
                          std::numeric_limits<std::int64_t>::min(), 0.5, withZero, std::span<const std::byte>(blob),
                          std::optional<std::string>())
                    .has_value());
        auto statement = m_database->prepare("SELECT i,r,s,b,n FROM t WHERE id=?");
        QVERIFY(statement.has_value());
        QCOMPARE(statement->bindAll(1).step().value(), Statement::Step::Row);
        QCOMPARE(statement->integer(0), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(statement->real(1), 0.5);
        QCOMPARE(statement->string(2), withZero);
        QVERIFY(std::ranges::equal(statement->blob(3), blob));
        QVERIFY(statement->isNull(4));
        QVERIFY(!statement->optionalString(4));
        QCOMPARE(statement->step().value(), Statement::Step::Done);
    }

    void emptyTextAndEmptyBlobAreNotNull()
    {
        QVERIFY(
            m_database->run("INSERT INTO t(id,s,b) VALUES (?,?,?)", 2, std::string_view(), std::span<const std::byte>())
                .has_value());
        QCOMPARE(m_database->integer("SELECT s IS NOT NULL AND b IS NOT NULL FROM t WHERE id=2").value(), 1);
    }

    void theSameTextTwiceAtOnceIsTwoStatements()
    {
        constexpr auto Count =
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n WHERE x<3) SELECT x FROM n";
        auto outer = m_database->prepare(Count);
        QCOMPARE(outer->step().value(), Statement::Step::Row);
        {
            auto inner = m_database->prepare(Count);
            QCOMPARE(inner->step().value(), Statement::Step::Row);
            QCOMPARE(inner->step().value(), Statement::Step::Row);
            QCOMPARE(inner->integer(0), 2);
        }
        QCOMPARE(outer->integer(0), 1);
    }

    void aReturnedStatementIsCleanForTheNext()
    {
        constexpr auto Echo = "SELECT ?1 IS NULL";
        QCOMPARE(m_database->integer(Echo, 5).value(), 0);
        QCOMPARE(m_database->integer(Echo).value(), 1); // the 5 is gone
    }

    void aBindOutOfRangeComesOutOfTheStep()
    {
        auto statement = m_database->prepare("SELECT ?");
        QVERIFY(!statement->bindAll(1, 2).step().has_value());
    }

    void aBrokenRuleIsInvalid()
    {
        QVERIFY(m_database->run("INSERT INTO t(id) VALUES (77)").has_value());
        QCOMPARE(m_database->run("INSERT INTO t(id) VALUES (77)").code(), ErrorCode::Invalid);
        QCOMPARE(m_database->run("INSERT INTO t(id,i) VALUES (78,'text')").code(), ErrorCode::Invalid);
    }

    void nothingBoundReachesTheErrorText()
    {
        QVERIFY(m_database->execute("CREATE VIRTUAL TABLE f USING fts5(x)").has_value());
        const auto failed = m_database->integer("SELECT count(*) FROM f WHERE f MATCH ?", "\"secret-word");
        QVERIFY(!failed.has_value());
        QVERIFY(failed.error().detail.find("secret-word") == std::string::npos);
    }

    void aMissingRowIsNotFound()
    {
        QCOMPARE(m_database->integer("SELECT id FROM t WHERE id=?", 4242).code(), ErrorCode::NotFound);
    }

    void sqlThatIsNoneIsInternal()
    {
        QCOMPARE(m_database->run("SELEC 1").code(), ErrorCode::Internal);
        QCOMPARE(m_database->run("").code(), ErrorCode::Internal);
    }
};

VIGIE_TEST(StatementTest);
#include "StatementTest.moc"
