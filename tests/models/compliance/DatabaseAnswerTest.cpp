#include "models/compliance/DatabaseAnswer.h"

#include "tests/models/compliance/FakeTransparencyDatabase.h"
#include "tests/models/compliance/StatementVectors.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

constexpr auto Single = DatabaseCall::PostSingle;
constexpr auto Batch = DatabaseCall::PostBatch;
constexpr auto Ask = DatabaseCall::AskExisting;

const Instant Wall = std::chrono::sys_days(std::chrono::year(2026) / 1 / 6) + 10h;

template <typename Meaning> std::optional<Meaning> meant(DatabaseCall call, const DatabaseAnswer &answer)
{
    const auto meaning = meaningOf(call, answer, "p1", Wall);
    const auto *wanted = std::get_if<Meaning>(&meaning);
    return wanted != nullptr ? std::optional(*wanted) : std::nullopt;
}

DatabaseAnswer json(int status, const std::string &body)
{
    return {status, "application/json", body, {}};
}

} // namespace

class DatabaseAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreatedStatement()
    {
        const auto created = meant<answer::Created>(
            Single, json(201, "{\"puid\":\"p1\",\"uuid\":\"u\",\"permalink\":\"https://a\",\"created_at\":\"2026-01-06 "
                              "10:00:00\",\"decision_facts\":\"x\"}"));
        QVERIFY(created);
        QCOMPARE(created->receipts.size(), std::size_t{1});
        QVERIFY((created->receipts.at("p1") == DatabaseReceipt{"u", "https://a", "2026-01-06 10:00:00"}));
    }

    void aCreatedBatch()
    {
        const auto created = meant<answer::Created>(
            Batch, json(201, "{\"statements\":[{\"puid\":\"p1\",\"uuid\":\"u1\"},{\"puid\":\"p2\",\"uuid\":\"u2\"}]}"));
        QVERIFY(created);
        QCOMPARE(created->receipts.at("p2").uuid, std::string("u2"));
    }

    void whatIsNotTheDatabasesWord_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, DatabaseCall call, int status, const char *type, const char *body) {
            QTest::newRow(name) << int(call) << status << QByteArray(type) << QByteArray(body);
        };
        constexpr auto Type = "application/json; charset=utf-8";
        row("a portal's page", Single, 200, "text/html", "<html>Sign in</html>");
        row("a portal's page with 201", Batch, 201, "text/html", "<html>Sign in</html>");
        row("a page that says it is JSON", Single, 201, Type, "<html></html>");
        row("JSON of another type", Single, 201, "text/plain", "{\"puid\":\"p1\",\"uuid\":\"u\"}");
        row("200 with a statement", Single, 200, Type, "{\"puid\":\"p1\",\"uuid\":\"u\"}");
        row("cut", Single, 201, Type, "{\"puid\":\"p1\",\"uuid\":\"u\"");
        row("empty", Single, 201, Type, "");
        row("no uuid", Single, 201, Type, "{\"puid\":\"p1\"}");
        row("no puid", Single, 201, Type, "{\"uuid\":\"u\"}");
        row("a single one for a batch", Batch, 201, Type, "{\"puid\":\"p1\",\"uuid\":\"u\"}");
        row("a batch for a single one", Single, 201, Type, "{\"statements\":[{\"puid\":\"p1\",\"uuid\":\"u\"}]}");
        row("an empty batch", Batch, 201, Type, "{\"statements\":[]}");
        row("a puid twice", Batch, 201, Type,
            "{\"statements\":[{\"puid\":\"p1\",\"uuid\":\"u\"},{\"puid\":\"p1\",\"uuid\":\"v\"}]}");
        row("half a batch", Batch, 201, Type, "{\"statements\":[{\"puid\":\"p1\",\"uuid\":\"u\"},null]}");
        row("422 without a reason", Single, 422, Type, "{\"message\":\"no\"}");
        row("422 with an empty one", Single, 422, Type, "{\"errors\":{}}");
        row("422 of a page", Batch, 422, "text/html", "<html></html>");
        row("422 of the list itself", Batch, 422, Type, "{\"errors\":{\"statements\":[\"between 1 and 100\"]}}");
        row("422 of no number", Batch, 422, Type, "{\"errors\":{\"statement_x\":{\"puid\":[\"no\"]}}}");
        row("422 of a negative number", Batch, 422, Type, "{\"errors\":{\"statement_-1\":{\"puid\":[\"no\"]}}}");
        row("422 of a question", Ask, 422, Type, "{\"errors\":{\"puid\":[\"no\"]}}");
        row("a redirect", Ask, 302, "text/html", "<html>Found</html>");
        row("a redirect without a body", Ask, 302, "", "");
        row("302 about another", Ask, 302, Type, "{\"puid\":\"p2\"}");
        row("302 to a POST", Single, 302, Type, "{\"puid\":\"p1\"}");
        row("404 to a POST", Batch, 404, Type, "{\"message\":\"Not found.\"}");
        row("another status", Single, 418, Type, "{}");
        row("no status", Single, 0, "", "");
        row("201 to a question", Ask, 201, Type, "{\"puid\":\"p1\",\"uuid\":\"u\"}");
    }
    void whatIsNotTheDatabasesWord()
    {
        QFETCH(int, call);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QVERIFY(meant<answer::Unreadable>(DatabaseCall(call), {status, type.toStdString(), body.toStdString(), {}}));
    }

    void aBombIsNotParsed()
    {
        QVERIFY(meant<answer::Unreadable>(Single, json(201, std::string(1'000'000, '['))));
        QVERIFY(meant<answer::Unreadable>(Single, json(201, "{\"a\":\"" + std::string(10'000'000, 'x') + "\"}")));
    }

    void refusals()
    {
        const auto refused = meant<answer::Refused>(
            Single, json(422, "{\"message\":\"m\",\"errors\":{\"category\":[\"no\"],\"puid\":[\"no\"]}}"));
        QVERIFY(refused);
        QCOMPARE(refused->fields, (std::vector<std::string>{"category", "puid"}));
        const auto some = meant<answer::RefusedSome>(
            Batch,
            json(422, "{\"errors\":{\"statement_0\":{\"puid\":[\"no\"]},\"statement_12\":{\"category\":[\"no\"]}}}"));
        QVERIFY(some);
        QCOMPARE(some->fields.size(), std::size_t{2});
        QCOMPARE(some->fields.at(12), std::vector<std::string>{"category"});
    }

    void whatIsKnownAlready()
    {
        const auto one = meant<answer::AlreadyKnown>(
            Single, json(422, "{\"message\":\"m\",\"errors\":{\"puid\":[\"m\"]},\"existing\":{\"puid\":\"p1\"}}"));
        QVERIFY(one);
        QCOMPARE(one->puids, std::vector<std::string>{"p1"});
        const auto some = meant<answer::AlreadyKnown>(
            Batch, json(422, "{\"message\":\"m\",\"errors\":{\"puid\":[\"m\"],\"existing_puids\":[\"p1\",7,\"p2\"]}}"));
        QVERIFY(some);
        QCOMPARE(some->puids, (std::vector<std::string>{"p1", "p2"}));
    }

    void aQuestion()
    {
        const auto whole = meant<answer::Exists>(
            Ask, json(302, "{\"puid\":\"p1\",\"uuid\":\"u\",\"permalink\":\"https://a\",\"created_at\":\"t\"}"));
        QVERIFY(whole && whole->receipt.uuid == "u");
        const auto brief = meant<answer::Exists>(Ask, json(302, "{\"message\":\"found\"}"));
        QVERIFY(brief && brief->receipt == DatabaseReceipt{});
        QVERIFY(meant<answer::DoesNotExist>(Ask, json(404, "{}")));
        QVERIFY(meant<answer::DoesNotExist>(Ask, {404, "text/html", "<html></html>", {}}));
    }

    void statuses()
    {
        for (const auto call : {Single, Batch, Ask}) {
            QVERIFY(meant<answer::BadToken>(call, json(401, "{}")));
            QVERIFY(meant<answer::NoPermission>(call, json(403, "{}")));
            QVERIFY(meant<answer::TooLargeForIt>(call, {413, "text/html", "", {}}));
            QVERIFY(meant<answer::TooMany>(call, {429, "", "", {}}) &&
                    !meant<answer::TooMany>(call, {429, "", "", {}})->wait);
            QCOMPARE(meant<answer::TooMany>(call, {429, "", "", "7"})->wait, std::optional<Milliseconds>(7s));
            for (const int status : {500, 502, 503, 504, 599})
                QCOMPARE(meant<answer::Broken>(call, {status, "", "", "7"})->wait, std::optional<Milliseconds>(7s));
        }
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("ms"); // -1: none
        const auto row = [](const char *header, qint64 ms) { QTest::newRow(header) << QByteArray(header) << ms; };
        row("0", 0);
        row("120", 120'000);
        row("3600", 3'600'000);
        row("86400", 3'600'000);
        row("99999999999999999999", 3'600'000);
        row("Tue, 06 Jan 2026 10:00:30 GMT", 30'000);
        row("Tue, 06 Jan 2026 09:00:00 GMT", 0);
        row("Wed, 07 Jan 2026 10:00:00 GMT", 3'600'000);
        row("Tuesday, 06-Jan-26 10:01:00 GMT", 60'000);
        row("Tue Jan  6 10:02:00 2026", 120'000);
        row("", -1);
        row("-5", -1);
        row("1.5", -1);
        row("soon", -1);
        row("7 s", -1);
        row("Tue, 31 Feb 2026 10:00:00 GMT", -1);
        row("Tue, 06 Jan 2026 10:00:30", -1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, ms);
        const auto wait = retryAfterOf(header.toStdString(), Wall);
        QCOMPARE(wait ? qint64(wait->count()) : qint64{-1}, ms);
    }

    /// The fake is what the simulation believes in: it must give the stated results, too.
    void theFakeAnswersAsIsStated()
    {
        for (const auto &example : statementVectors()["examples"]) {
            FakeTransparencyDatabase database;
            const auto answer = database.answer("/statement", example["statement"].dump());
            QCOMPARE(answer.status, example["valid"].get<bool>() ? 201 : 422);
            if (!example["valid"])
                continue;
            QVERIFY(meant<answer::Created>(Single, answer));
            QVERIFY(meant<answer::AlreadyKnown>(Single, database.answer("/statement", example["statement"].dump())));
        }
        for (const auto &edge : statementVectors()["edges"]) {
            FakeTransparencyDatabase database;
            const auto answer = database.answer("/statement", edgeStatement(edge).dump());
            QVERIFY2((answer.status == 201) == (edge["server"] == "accept"), edge["id"].get<std::string>().c_str());
        }
        FakeTransparencyDatabase database;
        const auto two = [](const Json &a, const Json &b) { return Json{{"statements", {a, b}}}.dump(); };
        const auto good = exampleStatement("V2");
        const auto some =
            meant<answer::RefusedSome>(Batch, database.answer("/statements", two(good, exampleStatement("I2"))));
        QVERIFY(some && some->fields.size() == 1 && some->fields.contains(1));                        // B1
        QVERIFY(meant<answer::AlreadyKnown>(Batch, database.answer("/statements", two(good, good)))); // B2
        QCOMPARE(database.answer("/statements", "{\"statements\":[]}").status, 422);                  // B3
        Json many{{"statements", Json::array()}};
        for (int i = 0; i < 101; ++i)
            many["statements"].push_back(good);
        QCOMPARE(database.answer("/statements", many.dump()).status, 422); // B4
        QVERIFY(database.entries().empty());
        QCOMPARE(database.answer("/statement/existing-puid/sor-0002", {}).status, 404);
        QCOMPARE(database.answer("/statement", good.dump()).status, 201);
        QCOMPARE(database.answer("/statement/existing-puid/sor-0002", {}).status, 302);
    }

    /// Whatever comes back is read or not, and never brings anything down.
    void anyBytesAreRead()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        FakeTransparencyDatabase database;
        const auto whole = database.answer("/statements", Json{{"statements", {flawless()}}}.dump());
        int readable = 0;
        constexpr int Rounds = 3'000;
        for (int round = 0; round < Rounds; ++round) {
            auto answer = whole;
            for (auto changes = random.bounded(3U); changes > 0; --changes)
                answer.body[random.bounded(quint32(answer.body.size()))] = static_cast<char>(random.bounded(256U));
            if (random.bounded(3U) == 0)
                answer.body.resize(random.bounded(quint32(answer.body.size())));
            readable += meant<answer::Unreadable>(Batch, answer) ? 0 : 1;
        }
        QVERIFY(readable > 0 && readable < Rounds);
    }
};

VIGIE_TEST(DatabaseAnswerTest);
#include "DatabaseAnswerTest.moc"
