#include "models/backend/api/HttpServer.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/api/Target.h"
#include "models/backend/api/Tokens.h"
#include "models/backend/rules/Access.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <QByteArray>

#include <cstdio>
#include <memory>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::backend::api;
using namespace vigie::test;

namespace {

/// A log whose text can be read back.
class Log
{
public:
    explicit Log(const Clock &clock) : m_file(std::tmpfile(), &std::fclose), m_log(clock, m_file.get()) {}
    EventLog &log() { return m_log; }
    QByteArray text()
    {
        std::rewind(m_file.get());
        QByteArray text;
        for (int c = std::fgetc(m_file.get()); c != EOF; c = std::fgetc(m_file.get()))
            text.append(static_cast<char>(c));
        return text;
    }

private:
    std::unique_ptr<std::FILE, int (*)(std::FILE *)> m_file;
    EventLog m_log;
};

HttpRequest get(const std::string &target, const std::string &token)
{
    return {"GET", target, {{"authorization", "Bearer " + token}}, {}};
}

} // namespace

class ApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTargetsApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path"); // parts joined by "|", or "-" when refused
        QTest::newRow("plain") << QByteArray("/v1/items/a") << QByteArray("v1|items|a");
        QTest::newRow("slash at the end") << QByteArray("/v1/") << QByteArray("v1");
        QTest::newRow("root") << QByteArray("/") << QByteArray("");
        QTest::newRow("escape") << QByteArray("/a%2Fb") << QByteArray("a/b");
        QTest::newRow("escape at the end") << QByteArray("/a%41") << QByteArray("aA");
        QTest::newRow("broken escape") << QByteArray("/a%4") << QByteArray("-");
        QTest::newRow("no hex") << QByteArray("/a%zz") << QByteArray("-");
        QTest::newRow("control character") << QByteArray("/a%0a") << QByteArray("-");
        QTest::newRow("no path") << QByteArray("http://x/") << QByteArray("-");
        QTest::newRow("star") << QByteArray("*") << QByteArray("-");
        QTest::newRow("empty") << QByteArray() << QByteArray("-");
        QTest::newRow("too long") << QByteArray("/a").repeated(100) << QByteArray("-");
    }
    void takesTargetsApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        const auto target = parseTarget(text.toStdString());
        if (path == "-") {
            QVERIFY(refusal(target) == ErrorCode::Invalid);
            return;
        }
        QVERIFY(target);
        QByteArrayList parts;
        for (const auto &part : target->path)
            parts.append(QByteArray::fromStdString(part));
        QCOMPARE(parts.join('|'), path);
    }

    void readsQueries()
    {
        const auto target = must(parseTarget("/v1/changes?cursor=a%2Db&limit=5&x&limit=9"));
        QCOMPARE(target.query.at("cursor"), std::string("a-b"));
        QCOMPARE(target.query.at("limit"), std::string("5"));
        QVERIFY(target.query.at("x").empty());
    }

    void tokensAreForOnePersonAndStayGood()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto first = must(issueToken(*world.store, me.id)), second = must(issueToken(*world.store, me.id));
        QVERIFY(first != second);
        QVERIFY(first.size() >= 43); // 256 bits
        QVERIFY(must(authenticate(*world.store, "Bearer " + first)).id == me.id);
        QVERIFY(must(authenticate(*world.store, "Bearer " + second)).id == me.id);
        QVERIFY(must(authenticate(*world.store, "Bearer " + must(issueToken(*world.store, you.id)))).id == you.id);
        for (const auto &text : std::vector<std::string>{"", first, "Basic " + first, "Bearer ",
                                                         "Bearer " + first + "x", "Bearer " + std::string(10'000, 'a')})
            QVERIFY(refusal(authenticate(*world.store, text)) == ErrorCode::Unauthorized);
    }

    void secretsAreCompared()
    {
        QVERIFY(sameSecret("abc", "abc"));
        QVERIFY(!sameSecret("abc", "abcd"));
        QVERIFY(!sameSecret("", ""));
        QVERIFY(!sameSecret("abc", ""));
    }

    void theWebhookStaysShutWithoutASecret()
    {
        World world;
        Log log(world.clock);
        PlatformApi api(*world.store, world.clock, log.log(), {});
        const HttpRequest request{
            "POST", "/v1/hooks/hive", {{"content-type", "application/json"}, {"vigie-hook-secret", ""}}, "{}"};
        QCOMPARE(api.handle(request).status, 401);
    }

    void theLogNamesNobody()
    {
        World world;
        Log log(world.clock);
        PlatformApi api(*world.store, world.clock, log.log(), "secret");
        const auto me = world.person("canary-person");
        const auto token = must(issueToken(*world.store, me.id));
        const auto item = world.kase(world.addCase()).subject;
        QCOMPARE(api.handle(get("/v1/items/" + item + "?x=canary", token)).status, 200);
        QCOMPARE(api.handle(get("/canary", token)).status, 404);
        QCOMPARE(api.handle(get("/v1/session", "canary")).status, 401);
        const auto text = log.text();
        QCOMPARE(text.count('\n'), 3);
        QVERIFY(text.contains("\"route\":\"/v1/items/{id}\""));
        for (const auto &secret : {std::string("canary"), token, item})
            QVERIFY(!text.contains(secret.c_str()));
    }

    void restrictedPicturesNeedMoreThanAPermission()
    {
        World world;
        Log log(world.clock);
        PlatformApi api(*world.store, world.clock, log.log(), {});
        auto reader = world.person("reader", "lead");
        reader.permissions.erase(std::string(permission::RestrictedReveal));
        must(world.store->writePerson(reader));
        const auto lead = world.person("lead", "lead"), me = world.person("me");
        auto item = world.item(world.addItem());
        item.restricted = true;
        must(world.store->writeItem(item));
        must(world.store->writeBlob("sum", std::vector<std::byte>(4)));
        must(world.store->writeMedia(domain::MediaId("medium"), {item.id, "image/png", "sum"}));
        world.openCase(item.id);
        const auto status = [&](const Person &who, const std::string &target) {
            return api.handle(get(target, must(issueToken(*world.store, who.id)))).status;
        };
        QCOMPARE(status(lead, "/v1/media/medium"), 403); // no grant runs: see ViewingTest
        QCOMPARE(status(reader, "/v1/media/medium"), 403);
        QCOMPARE(status(reader, "/v1/items/" + item.id.value), 200);
        QCOMPARE(status(me, "/v1/media/medium"), 404);
    }

    void aDeciderMaySeeTheItemForADay()
    {
        World world;
        Log log(world.clock);
        PlatformApi api(*world.store, world.clock, log.log(), {});
        const auto me = world.person("me"), you = world.person("you"), lead = world.person("lead", "lead");
        const auto mine = must(issueToken(*world.store, me.id)), yours = must(issueToken(*world.store, you.id));
        const auto leads = must(issueToken(*world.store, lead.id));
        const auto kase = world.addCase();
        const auto target = "/v1/items/" + world.kase(kase).subject;
        QCOMPARE(api.handle(get(target, yours)).status, 200);
        must(world.send(me, world.decision(me, kase, domain::DecisionAction::PublishGeneral)));
        QCOMPARE(api.handle(get(target, mine)).status, 200);
        QCOMPARE(api.handle(get(target, yours)).status, 404);
        QCOMPARE(api.handle(get(target, leads)).status, 200);
        world.clock.advance(std::chrono::hours(25));
        QCOMPARE(api.handle(get(target, mine)).status, 404);
    }

    void plainHttpListensOnLoopbackOnly_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1") << true;
        QTest::newRow("everywhere") << QByteArray("0.0.0.0") << false;
        QTest::newRow("everywhere, v6") << QByteArray("::") << false;
        QTest::newRow("a name") << QByteArray("localhost") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void plainHttpListensOnLoopbackOnly()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, allowed);
        World world;
        Log log(world.clock);
        PlatformApi api(*world.store, world.clock, log.log(), {});
        ListenOptions options;
        options.address = address.toStdString();
        const auto server = HttpServer::open(api, log.log(), options);
        QCOMPARE(server.has_value(), allowed);
        if (!server) {
            QVERIFY(server.error().code == ErrorCode::Invalid);
            return;
        }
        QVERIFY((*server)->url().starts_with("http://127.0.0.1:"));
        options.port = static_cast<std::uint16_t>(std::stoi((*server)->url().substr((*server)->url().rfind(':') + 1)));
        QVERIFY(refusal(HttpServer::open(api, log.log(), options)) == ErrorCode::Io); // the port is taken
    }

    void aBadCertificateIsRefused()
    {
        World world;
        Log log(world.clock);
        PlatformApi api(*world.store, world.clock, log.log(), {});
        ListenOptions options;
        options.address = "0.0.0.0";
        options.certificateFile = options.keyFile = "/nonexistent";
        QVERIFY(refusal(HttpServer::open(api, log.log(), options)) == ErrorCode::Tls);
    }
};

VIGIE_TEST(ApiTest);
#include "ApiTest.moc"
