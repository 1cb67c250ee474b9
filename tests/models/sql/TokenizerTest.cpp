#include "models/sql/Tokenizer.h"
#include "tests/support/TestCase.h"

#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::sql;

class TokenizerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Database> m_database;

private Q_SLOTS:
    void initTestCase()
    {
        OpenOptions options;
        options.temporary = "CREATE VIRTUAL TABLE temp.stored USING fts5vocab(main, search, instance)";
        auto opened = Database::open(std::filesystem::path(m_folder.path().toStdString()) / "t.db",
                                     Secret::random(Database::KeySize), options);
        QVERIFY(opened.has_value());
        m_database.emplace(std::move(*opened));
    }

    void aTextIsCutAsTheIndexCutsIt()
    {
        const std::string text = "L’Été, ΣΊΣΥΦΟΣ! Ḗ 42½ e\u0301cole ǅ İstanbul हिन्दी ß";
        QVERIFY(m_database
                    ->execute("CREATE VIRTUAL TABLE search USING fts5(text,"
                              " tokenize = \"unicode61 remove_diacritics 2\")")
                    .has_value());
        QVERIFY(m_database->run("INSERT INTO search(text) VALUES (?)", text).has_value());
        const auto tokenizer = Tokenizer::open(*m_database, "unicode61", {"remove_diacritics", "2"});
        QVERIFY(tokenizer.has_value());
        const auto tokens = tokenizer->tokens(text);
        QVERIFY(tokens.has_value());
        std::vector<std::string> stored;
        auto query = m_database->prepare("SELECT term FROM temp.stored ORDER BY offset");
        QVERIFY(query.has_value());
        while (query->step().value() == Statement::Step::Row)
            stored.push_back(query->string(0));
        QCOMPARE(*tokens, stored);
        QCOMPARE(tokens->at(1), std::string("ete"));
    }

    void whatHasNoWordHasNoTokens()
    {
        const auto tokenizer = Tokenizer::open(*m_database, "unicode61", {});
        QVERIFY(tokenizer && tokenizer->tokens("")->empty() && tokenizer->tokens("… ! \u0301")->empty());
    }

    void anUnknownTokenizerIsAnError()
    {
        QCOMPARE(Tokenizer::open(*m_database, "nobody", {}).code(), ErrorCode::Internal);
        QVERIFY(!Tokenizer::open(*m_database, "unicode61", {"remove_diacritics", "9"}));
    }

    /// What only one connection sees is not in the file, and a Reader has it too.
    void temporaryTablesStayWithTheirConnection()
    {
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / "r.db";
        const auto key = Secret::random(Database::KeySize);
        QVERIFY(Database::open(path, key, {}).has_value());
        OpenOptions reading;
        reading.mode = OpenMode::Reader;
        auto plain = Database::open(path, key, reading);
        reading.temporary = "CREATE TEMP TABLE mine(x) STRICT";
        QVERIFY(!Database::open(path, key, reading)); // a script that fails
        reading.temporary = "CREATE TEMP TABLE mine(x INTEGER) STRICT";
        auto reader = Database::open(path, key, reading);
        QVERIFY(plain && reader);
        QCOMPARE(reader->integer("SELECT count(*) FROM mine").value(), 0);
        QVERIFY(!plain->integer("SELECT count(*) FROM mine"));
        QVERIFY(!reader->run("CREATE TABLE other(x INTEGER)"));
    }
};

VIGIE_TEST(TokenizerTest);
#include "TokenizerTest.moc"
