#include "models/http/HttpAccountSettings.h"
#include "models/http/HttpCare.h"
#include "models/http/HttpNotToday.h"
#include "tests/support/Await.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::http;
using test::await;
using test::RawServer;

class PersonRoutesTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    /// Answers a PUT with what it was sent.
    static RawServer::Answer echo(const std::string &request)
    {
        return RawServer::Answer{
            RawServer::reply(200, "application/json", request.substr(request.find("\r\n\r\n") + 4))};
    }

private Q_SLOTS:
    void settingsGoOutAndComeBack()
    {
        RawServer server([](const std::string &request) {
            if (request.starts_with("PUT /v1/me/settings "))
                return echo(request);
            return RawServer::Answer{RawServer::reply(200, "application/json", "{\"settings\":\"none\"}")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpAccountSettings settings(client);
        const AccountSettingMap changes{
            {QStringLiteral("window/scheme"), {QStringLiteral("dark “é”"), Instant(Milliseconds(5'000))}}};
        QCOMPARE(await(settings.write(changes)).value(), changes);
        QVERIFY(server.requests().front().find("Content-Type: application/json") != std::string::npos);
        QCOMPARE(await(settings.read()).code(), ErrorCode::BrokenReply);
    }

    void whatIsPutAsideGoesOutAndComesBack()
    {
        RawServer server([](const std::string &request) {
            if (request.starts_with("PUT /v1/me/not-today "))
                return echo(request);
            return RawServer::Answer{RawServer::reply(
                200, "application/json", R"({"categories":["wombats"],"until":"2026-03-02T00:00:00.000Z"})")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpNotToday notToday(client);
        const NotTodayChoice choice{{Category::Gore, Category::Hate}, Instant(Milliseconds(7'000))};
        QCOMPARE(await(notToday.write(choice)).value(), choice);
        QCOMPARE(await(notToday.read()).code(), ErrorCode::BrokenReply);
    }

    void rulesOfTheWorkplaceAndSumsAreRead()
    {
        std::string body;
        RawServer server([&body](const std::string &request) {
            if (request.starts_with("POST /v1/exposure "))
                return RawServer::Answer{RawServer::reply(204, "", "")};
            return RawServer::Answer{RawServer::reply(200, "application/json", body)};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpCare care(client);
        body = R"({"idle_lock_minutes":3,"session_minutes":480,"pause_minutes":15})";
        const auto rules = await(care.rules()).value();
        QCOMPARE(rules.idleLock, Milliseconds(std::chrono::minutes(3)));
        QCOMPARE(rules.longestSession, Milliseconds(std::chrono::hours(8)));
        body = R"({"idle_lock_minutes":0,"session_minutes":480,"pause_minutes":15})";
        QCOMPARE(await(care.rules()).code(), ErrorCode::BrokenReply);
        const std::string times = R"("idle_lock_minutes":3,"session_minutes":480,"pause_minutes":15)";
        QVERIFY(rules.similarityBasis.isEmpty());
        body = "{" + times + R"(,"local_similarity":{"legal_basis":" Art. 9(2)(a) GDPR "}})";
        QCOMPARE(await(care.rules()).value().similarityBasis, QStringLiteral("Art. 9(2)(a) GDPR"));
        body = "{" + times + R"(,"local_similarity":{"legal_basis":" \t"}})";
        QVERIFY(await(care.rules()).value().similarityBasis.isEmpty()); // a policy without a basis is none
        for (const std::string bad : {"true", "null", "{}", R"({"legal_basis":7})"}) {
            body = "{" + times + R"(,"local_similarity":)" + bad + "}";
            QCOMPARE(await(care.rules()).code(), ErrorCode::BrokenReply);
        }
        body = R"({"weeks":[{"week":"2026-W10","people":7,"categories":[{"category":"gore","minutes":90}]}]})";
        const auto sums = await(care.read()).value();
        QCOMPARE(sums.size(), std::size_t{1});
        QCOMPARE(sums[0].sums.at(Category::Gore), Milliseconds(std::chrono::minutes(90)));
        body = R"({"weeks":[{"week":"2026-W99","people":7,"categories":[]}]})";
        QCOMPARE(await(care.read()).code(), ErrorCode::BrokenReply);
        QVERIFY(await(care.give({"2026-W10", {{Category::Gore, 3}}})).has_value());
        QVERIFY(server.requests().back().find(R"({"week":"2026-W10","categories":[{"category":"gore","bucket":3}]})") !=
                std::string::npos);
    }
};

VIGIE_TEST(PersonRoutesTest);
#include "PersonRoutesTest.moc"
