#include "models/http/HttpClient.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::http;
using test::RawServer;

namespace {

std::shared_ptr<const Secret> bearer(std::string_view token)
{
    return std::make_shared<const Secret>(Secret::copyOf(token));
}

struct Client
{
    SystemClock clock;
    HttpClient client;

    explicit Client(const std::string &url)
        : client(ConnectionSettings{ServerUrl::parse(url).value(), bearer("secret-token"), {}, {}}, clock)
    {}

    Request<std::string> get(Exchange exchange = {})
    {
        if (exchange.path.empty())
            exchange.path = "/v1/thing";
        return client.call<std::string>(std::move(exchange), {{"application/json"}},
                                        [](Response r) -> Result<std::string> { return r.body; });
    }
};

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

    /// The outcome of one GET answered with exactly `bytes`.
    std::optional<Result<std::string>> m_outcome;
    void ask(const std::string &bytes, Exchange exchange = {}, bool close = true)
    {
        m_outcome.reset();
        RawServer server([&](const std::string &) { return RawServer::Answer{bytes, close}; });
        Client client(server.url());
        deliver(client.get(std::move(exchange)), this,
                [this](Result<std::string> answer) { m_outcome = std::move(answer); });
        QTRY_VERIFY(m_outcome.has_value());
    }

private Q_SLOTS:
    void aGoodAnswer()
    {
        ask(RawServer::reply(200, "application/json; charset=utf-8", "{}"));
        QCOMPARE(m_outcome->value(), std::string("{}"));
    }

    void theTokenGoesToThePlatformOnly()
    {
        RawServer server(
            [](const std::string &) { return RawServer::Answer{RawServer::reply(200, "application/json", "{}")}; });
        Client client(server.url());
        auto &outcome = m_outcome; // a member: a late answer after a failure still finds it
        outcome.reset();
        deliver(client.get(), this, [&](Result<std::string> answer) { outcome = std::move(answer); });
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(server.requests().at(0).find("Authorization: Bearer secret-token\r\n") != std::string::npos);
    }

    void refusalsAndImpostors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const std::string &bytes, ErrorCode code) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << code;
        };
        const std::string problem = R"({"type":"/problems/claim-lost","title":"x","status":409})";
        row("captive portal", RawServer::reply(200, "text/html", "<html>", ""), ErrorCode::NotThePlatform);
        row("json of a stranger", RawServer::reply(200, "application/json", "{}", ""), ErrorCode::NotThePlatform);
        row("another type", RawServer::reply(200, "text/html", "<html>"), ErrorCode::NotThePlatform);
        row("redirect", RawServer::reply(302, "text/html", "", "Location: http://127.0.0.1:1/\r\nVigie-Api: 1\r\n"),
            ErrorCode::NotThePlatform);
        row("401", RawServer::reply(401, "application/problem+json", "{}"), ErrorCode::Unauthorized);
        row("401 of a proxy", RawServer::reply(401, "text/html", "", ""), ErrorCode::NotThePlatform);
        row("claim-lost", RawServer::reply(409, "application/problem+json", problem), ErrorCode::ClaimLost);
        row("502 of a proxy", RawServer::reply(502, "text/html", "", ""), ErrorCode::ServerError);
        row("cut body",
            "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nVigie-Api: 1\r\nContent-Length: 100\r\n\r\n{",
            ErrorCode::BrokenReply);
        row("no answer at all", "", ErrorCode::BrokenReply);
        row("garbage", "\x01\x02garbage\r\n\r\n", ErrorCode::BrokenReply);
        row("chunk garbage",
            "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nVigie-Api: 1\r\nTransfer-Encoding: "
            "chunked\r\n\r\nzz\r\n{}\r\n",
            ErrorCode::BrokenReply);
        row("headers without end",
            "HTTP/1.1 200 X\r\nA: " + std::string(40'000, 'a') + "\r\nB: " + std::string(40'000, 'b') + "\r\n\r\n",
            ErrorCode::TooLarge);
    }
    void refusalsAndImpostors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        ask(bytes.toStdString());
        QCOMPARE(m_outcome->code(), code);
    }

    void retryAfterIsHonoured()
    {
        ask(RawServer::reply(429, "text/plain", "", "Retry-After: 7\r\n"));
        QCOMPARE(m_outcome->code(), ErrorCode::RateLimited);
        QCOMPARE(m_outcome->error().retryAfter, std::optional<Milliseconds>(7000));
        ask(RawServer::reply(503, "text/plain", "", "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n"));
        QCOMPARE(m_outcome->error().retryAfter, std::optional<Milliseconds>(0));
        ask(RawServer::reply(503, "text/plain", "", "Retry-After: soon\r\n"));
        QVERIFY(!m_outcome->error().retryAfter);
    }

    void aBodyOverTheCapIsStopped()
    {
        Exchange exchange;
        exchange.maxBytes = 1000;
        ask(RawServer::reply(200, "application/json", std::string(1001, ' ')), std::move(exchange));
        QCOMPARE(m_outcome->code(), ErrorCode::TooLarge);
    }

    /// 64 kB of zeros is about 90 bytes of gzip: what counts is what comes out (F20).
    void aCompressedBombIsStopped()
    {
        // gzip of 10 MB of zeros would be long to write here; a stored-block-free stream of RFC 1951 built by hand is
        // not readable. The bytes come from qCompress (zlib) with the raw deflate part put into a gzip frame.
        const auto zlib = qCompress(QByteArray(10'000'000, '\0'), 9);
        QByteArray gzip("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
        gzip += zlib.mid(6, zlib.size() - 10); // without qCompress's length, zlib's header and its checksum
        gzip += QByteArray(8, '\0');
        QVERIFY(gzip.size() < 20'000);
        Exchange exchange;
        exchange.maxBytes = 1'000'000;
        ask(RawServer::reply(200, "application/json", gzip.toStdString(), "Vigie-Api: 1\r\nContent-Encoding: gzip\r\n"),
            std::move(exchange));
        QCOMPARE(m_outcome->code(), ErrorCode::TooLarge);
    }

    void aHangEndsByItself()
    {
        Exchange exchange;
        exchange.totalTimeout = Milliseconds(150);
        ask("HTTP/1.1 200 X\r\n", std::move(exchange), false);
        QCOMPARE(m_outcome->code(), ErrorCode::Timeout);
    }

    void nobodyThere()
    {
        std::string url;
        {
            RawServer gone([](const std::string &) { return RawServer::Answer{}; });
            url = gone.url();
        }
        Client client(url);
        auto &outcome = m_outcome; // a member: a late answer after a failure still finds it
        outcome.reset();
        deliver(client.get(), this, [&](Result<std::string> answer) { outcome = std::move(answer); });
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->code(), ErrorCode::Unreachable);
    }

    void cancelAnswersCancelled()
    {
        RawServer server([](const std::string &) { return RawServer::Answer{"HTTP/1.1 200 X\r\n", false}; });
        Client client(server.url());
        auto &outcome = m_outcome; // a member: a late answer after a failure still finds it
        outcome.reset();
        const auto request = client.get();
        deliver(request, this, [&](Result<std::string> answer) { outcome = std::move(answer); });
        QTRY_VERIFY(!server.requests().empty());
        request.cancel();
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->code(), ErrorCode::Cancelled);
    }

    void theTokenStaysHereWhenSomebodyRedirects()
    {
        RawServer elsewhere(
            [](const std::string &) { return RawServer::Answer{RawServer::reply(200, "application/json", "{}")}; });
        ask(RawServer::reply(307, "text/html", "", "Vigie-Api: 1\r\nLocation: " + elsewhere.url() + "/\r\n"));
        QCOMPARE(m_outcome->code(), ErrorCode::NotThePlatform);
        QVERIFY(elsewhere.requests().empty());
    }

    void anotherTokenFromNowOn()
    {
        RawServer server(
            [](const std::string &) { return RawServer::Answer{RawServer::reply(200, "application/json", "{}")}; });
        Client client(server.url());
        client.client.useBearer(bearer("fresh"));
        auto &outcome = m_outcome; // a member: a late answer after a failure still finds it
        outcome.reset();
        deliver(client.get(), this, [&](Result<std::string> answer) { outcome = std::move(answer); });
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(server.requests().at(0).find("Authorization: Bearer fresh\r\n") != std::string::npos);
    }

    void aResetIsABrokenReply()
    {
        RawServer server([](const std::string &) {
            return RawServer::Answer{.bytes = "HTTP/1.1 200 X\r\nContent-Le", .reset = true};
        });
        Client client(server.url());
        auto &outcome = m_outcome; // a member: a late answer after a failure still finds it
        outcome.reset();
        deliver(client.get(), this, [&](Result<std::string> answer) { outcome = std::move(answer); });
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->code(), ErrorCode::BrokenReply);
    }

    /// Byte after byte for ever is not alive: the total time counts.
    void aDripIsCutOff()
    {
        RawServer server([](const std::string &) {
            return RawServer::Answer{.bytes = RawServer::reply(200, "application/json", std::string(5000, ' ')),
                                     .dripMilliseconds = 5};
        });
        Client client(server.url());
        Exchange exchange;
        exchange.totalTimeout = Milliseconds(200);
        auto &outcome = m_outcome; // a member: a late answer after a failure still finds it
        outcome.reset();
        deliver(client.get(std::move(exchange)), this,
                [&](Result<std::string> answer) { outcome = std::move(answer); });
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->code(), ErrorCode::Timeout);
    }

    /// On a connection that is already there nothing says that the request did not arrive.
    void aHangOnAKeptConnectionIsUnknownNotUnreachable()
    {
        RawServer server([calls = 0](const std::string &) mutable {
            if (++calls == 1)
                return RawServer::Answer{.bytes = RawServer::reply(200, "application/json", "{}"), .keepAlive = true};
            return RawServer::Answer{.bytes = "", .closeAfter = false};
        });
        Client client(server.url());
        auto &outcome = m_outcome; // a member: a late answer after a failure still finds it
        outcome.reset();
        const auto note = [&](Result<std::string> answer) { outcome = std::move(answer); };
        deliver(client.get(), this, note);
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(outcome->has_value());
        outcome.reset();
        Exchange exchange;
        exchange.totalTimeout = Milliseconds(200);
        deliver(client.get(std::move(exchange)), this, note);
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->code(), ErrorCode::Timeout);
        QCOMPARE(server.requests().size(), std::size_t{2});
    }

    void silenceEndsWhatHasNoOtherLimit()
    {
        Exchange exchange;
        exchange.totalTimeout = Milliseconds(0);
        exchange.silenceTimeout = Milliseconds(100);
        ask("HTTP/1.1 200 X\r\n", std::move(exchange), false);
        QCOMPARE(m_outcome->code(), ErrorCode::Timeout);
    }

    /// F5: one hanging call; the others go on.
    void aHangHoldsUpNobodyElse()
    {
        RawServer server([](const std::string &request) {
            if (request.starts_with("GET /hang "))
                return RawServer::Answer{.bytes = "", .closeAfter = false};
            return RawServer::Answer{RawServer::reply(200, "application/json", "{}")};
        });
        Client client(server.url());
        QObject guard; // goes before the client, whose end answers what still hangs
        bool hangs = true;
        Exchange exchange;
        exchange.path = "/hang";
        deliver(client.get(std::move(exchange)), &guard, [&](const Result<std::string> &) { hangs = false; });
        QTRY_COMPARE(server.requests().size(), std::size_t{1});
        int good = 0;
        for (int i = 0; i < 20; ++i)
            deliver(client.get(), this, [&](const Result<std::string> &answer) { good += answer ? 1 : 0; });
        QTRY_COMPARE(good, 20);
        QVERIFY(hangs);
    }

    void goingAwayAnswersEverything()
    {
        RawServer server([](const std::string &) { return RawServer::Answer{"", false}; });
        int answered = 0;
        {
            Client client(server.url());
            for (int i = 0; i < 20; ++i)
                deliver(client.get(), this, [&](const Result<std::string> &answer) {
                    answered += answer.code() == ErrorCode::Cancelled ? 1 : 0;
                });
        }
        QTRY_COMPARE(answered, 20);
    }
};

VIGIE_TEST(HttpClientTest);
#include "HttpClientTest.moc"
