#include "models/compliance/StatementFile.h"
#include "tests/models/compliance/StatementVectors.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using Json = nlohmann::json;

namespace {

Json batchOf(std::size_t count)
{
    Json batch{{"statements", Json::array()}};
    for (std::size_t i = 0; i < count; ++i)
        batch["statements"].push_back(flawless());
    return batch;
}

} // namespace

class StatementFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStatement()
    {
        const auto file = readStatementFile(flawless().dump(2));
        QVERIFY(file && file->endpoint == Endpoint::Single);
        QCOMPARE(file->statements.size(), std::size_t{1});
        QVERIFY(file->statements[0] == flawless());
    }

    void upToAHundred()
    {
        for (const std::size_t count : {std::size_t{1}, std::size_t{2}, MaxBatch}) {
            const auto file = readStatementFile(batchOf(count).dump());
            QVERIFY(file && file->endpoint == Endpoint::Batch);
            QCOMPARE(file->statements.size(), count);
        }
        // What the members are is for the rules to say.
        QVERIFY(readStatementFile(R"({"statements":[5,null,"x",[]]})"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char *name, const std::string &text, ErrorCode code, const char *detail) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << int(code) << QByteArray(detail);
        };
        using enum ErrorCode;
        row("nothing", "", Invalid, "not JSON");
        row("a word", "true", Invalid, "not an object");
        row("a list", "[{}]", Invalid, "not an object");
        row("cut", R"({"puid":"a")", Invalid, "not JSON");
        row("more after it", "{} {}", Invalid, "not JSON");
        row("a comment", "{} // x", Invalid, "not JSON");
        row("NaN", R"({"puid":NaN})", Invalid, "not JSON");
        row("a number beyond all", R"({"puid":1e999})", Invalid, "not JSON");
        row("a comma too many", R"({"puid":"a",})", Invalid, "not JSON");
        row("not UTF-8", "{\"puid\":\"\xff\"}", Invalid, "not JSON");
        row("half a character", R"({"puid":"\ud800"})", Invalid, "not JSON");
        row("a raw line feed in a text", "{\"puid\":\"a\nb\"}", Invalid, "not JSON");
        row("a key twice", R"({"puid":"a","puid":"a"})", Invalid, "a key is there twice");
        row("a key twice, spelled otherwise", R"({"puid":"a","pu\u0069d":"b"})", Invalid, "a key is there twice");
        row("a key twice below", R"({"content_id":{"EAN-13":"1","EAN-13":"2"}})", Invalid, "a key is there twice");
        row("a key twice in a batch", R"({"statements":[{"puid":"a"},{"puid":"b","puid":"c"}]})", Invalid,
            "a key is there twice");
        row("nested", R"({"a":)" + std::string(16, '[') + std::string(16, ']') + "}", Invalid, "nested deeper than 16");
        row("a bomb", std::string(1'000'000, '['), Invalid, "nested deeper than 16");
        row("too large", std::string(MaxStatementBytes + 1, ' '), TooLarge, "over 10000000 bytes");
        row("as large as may be, of blanks", std::string(MaxStatementBytes, ' '), Invalid, "not JSON");
        row("an empty batch", R"({"statements":[]})", Invalid, "an empty batch");
        row("101", batchOf(MaxBatch + 1).dump(), TooLarge, "over 100 statements");
        row("a batch that is no list", R"({"statements":{}})", Invalid,
            "a batch is one list of statements and nothing else");
        row("a batch with more", R"({"statements":[{}],"puid":"a"})", Invalid,
            "a batch is one list of statements and nothing else");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QByteArray, detail);
        const auto file = readStatementFile(text.toStdString());
        QVERIFY(!file);
        QCOMPARE(int(file.code()), code);
        QCOMPARE(QByteArray::fromStdString(file.error().detail), detail);
    }

    void theSameKeyInTwoStatementsIsNone()
    {
        QVERIFY(readStatementFile(R"({"statements":[{"puid":"a"},{"puid":"b"}]})"));
        QVERIFY(readStatementFile(R"({"a":{"x":1},"b":{"x":1},"x":1})"));
    }

    /// Cut and altered files are read or refused.
    void damagedFilesNeverBreakTheReader()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const std::string whole = batchOf(2).dump();
        int read = 0;
        constexpr int Rounds = 2'000;
        for (int round = 0; round < Rounds; ++round) {
            auto text = whole;
            for (auto changes = random.bounded(3U); changes > 0; --changes)
                text[random.bounded(quint32(text.size()))] = static_cast<char>(random.bounded(256U));
            if (random.bounded(3U) == 0)
                text.resize(random.bounded(quint32(text.size())));
            read += readStatementFile(text) ? 1 : 0;
        }
        QVERIFY(read > 0 && read < Rounds);
    }
};

VIGIE_TEST(StatementFileTest);
#include "StatementFileTest.moc"
