#include "models/http/HttpPlatform.h"
#include "models/contract/Claims.h"
#include "models/contract/Commands.h"
#include "models/http/HttpMediaBytes.h"
#include "tests/support/Await.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::http;
using test::await;
using test::RawServer;

class HttpPlatformTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void callsGoWhereTheContractSays()
    {
        const Claim claim{ClaimId("k1"), CaseId("c1"), 3, Milliseconds(120'000), {}};
        const Receipt receipt{CommandId("cmd"), ReceiptOutcome::Applied, DecisionId("d"), Instant{}};
        RawServer server([&](const std::string &request) {
            if (request.starts_with("POST /v1/commands "))
                return RawServer::Answer{RawServer::reply(200, "application/json", contract::writeReceipt(receipt))};
            if (request.starts_with("POST /v1/claims/heartbeat "))
                return RawServer::Answer{
                    RawServer::reply(200, "application/json", contract::writeHeartbeatReply({claim}))};
            if (request.starts_with("POST /v1/claims/k1/release "))
                return RawServer::Answer{"HTTP/1.1 204 X\r\nVigie-Api: 1\r\n\r\n"};
            if (request.starts_with("POST /v1/queues/q1/claims "))
                return RawServer::Answer{RawServer::reply(201, "application/json", contract::writeClaim(claim))};
            return RawServer::Answer{RawServer::reply(404, "application/problem+json",
                                                      R"({"type":"/problems/not-found","title":"","status":404})")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpPlatform platform(client);
        QCOMPARE(await(platform.claimNext(QueueId("q1"))).value(), claim);
        QCOMPARE(await(platform.send(CommandId("cmd"), "{\"x\":1}")).value(), receipt);
        QCOMPARE(await(platform.heartbeat({ClaimId("k1")})).value().size(), std::size_t{1});
        QVERIFY(await(platform.release(ClaimId("k1"), ReleaseReason::Skipped)));
        QCOMPARE(await(platform.claim(CaseId("c9"))).code(), ErrorCode::NotFound);
        const auto sent = server.requests().at(1);
        QVERIFY(sent.find("Idempotency-Key: cmd\r\n") != std::string::npos);
        QVERIFY(sent.ends_with("{\"x\":1}"));
        QVERIFY(server.requests().at(3).ends_with(R"({"reason":"skipped"})"));
    }

    /// A receipt of another command is a lost answer, not a success.
    void aReceiptMustBeOurs()
    {
        RawServer server([](const std::string &) {
            return RawServer::Answer{
                RawServer::reply(200, "application/json",
                                 contract::writeReceipt({CommandId("other"), ReceiptOutcome::Applied, {}, {}}))};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        QCOMPARE(await(HttpPlatform(client).send(CommandId("cmd"), "{}")).code(), ErrorCode::BrokenReply);
    }

    void hintsArriveUntilTheStreamEnds()
    {
        RawServer server([](const std::string &) {
            return RawServer::Answer{"HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\nVigie-Api: 1\r\n\r\n: "
                                     "hi\n\nevent: hint\ndata: {\"seq_hint\": 41}\n\nevent: "
                                     "hint\ndata: {\"seq_hint\":42}\n\n"};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpPlatform platform(client);
        const auto stream = platform.stream();
        QSignalSpy opened(stream.get(), &HintStream::opened);
        QSignalSpy hinted(stream.get(), &HintStream::hinted);
        QSignalSpy ended(stream.get(), &HintStream::ended);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(hinted.size(), 2);
        QCOMPARE(hinted.at(1).at(0).toLongLong(), 42);
    }

    void aStreamThatIsRefusedSaysWhy()
    {
        RawServer server([](const std::string &) {
            return RawServer::Answer{RawServer::reply(401, "application/problem+json", "{}")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        const auto stream = HttpPlatform(client).stream();
        std::optional<ErrorCode> code;
        connect(stream.get(), &HintStream::ended, this, [&](const Error &error) { code = error.code; });
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, ErrorCode::Unauthorized);
    }

    /// A hotel's page is no stream, and an endless line is no event.
    void aStreamThatIsNoneEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("portal") << QByteArray("HTTP/1.1 200 X\r\nContent-Type: text/html\r\n\r\n<html>")
                                << ErrorCode::NotThePlatform;
        QTest::newRow("endless line") << QByteArray("HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\nVigie-Api: "
                                                    "1\r\n\r\ndata: ") +
                                             QByteArray(200'000, 'a')
                                      << ErrorCode::BrokenReply;
    }
    void aStreamThatIsNoneEnds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        RawServer server([&](const std::string &) {
            return RawServer::Answer{.bytes = bytes.toStdString(), .closeAfter = false}; // it would go on for ever
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        const auto stream = HttpPlatform(client).stream();
        QSignalSpy hinted(stream.get(), &HintStream::hinted);
        std::optional<ErrorCode> ended;
        connect(stream.get(), &HintStream::ended, this, [&](const Error &error) { ended = error.code; });
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(*ended, code);
        QVERIFY(hinted.isEmpty());
    }

    void aDeadStreamSaysNothing()
    {
        RawServer server([](const std::string &request) {
            if (request.starts_with("GET /v1/stream "))
                return RawServer::Answer{
                    .bytes = "HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\nVigie-Api: 1\r\n\r\n",
                    .closeAfter = false};
            return RawServer::Answer{RawServer::reply(401, "application/problem+json", "{}")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        auto stream = HttpPlatform(client).stream();
        QSignalSpy opened(stream.get(), &HintStream::opened);
        QTRY_COMPARE(opened.count(), 1);
        stream.reset();
        const auto answer = await(HttpPlatform(client).session()); // the network thread has dealt with the cancellation
        QCOMPARE(answer.code(), ErrorCode::Unauthorized);
    }

    void mediaMustBeTheBytesOfTheRecord()
    {
        RawServer server(
            [](const std::string &) { return RawServer::Answer{RawServer::reply(200, "image/png", "abc")}; });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpMediaBytes bytes(client);
        MediaRef media;
        media.id = MediaId("m1");
        media.sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-4, example "abc"
        QCOMPARE(await(bytes.fetch(media)).value().size(), std::size_t{3});
        media.sha256[0] = '0';
        QCOMPARE(await(bytes.fetch(media)).code(), ErrorCode::Corrupt);
        media.sha256.clear(); // a record without a hash proves nothing
        QCOMPARE(await(bytes.fetch(media)).code(), ErrorCode::Corrupt);
    }

    void mediaThatCannotBeHad()
    {
        RawServer server([](const std::string &request) {
            if (request.find("/big ") != std::string::npos)
                return RawServer::Answer{"HTTP/1.1 200 X\r\nContent-Type: image/png\r\nVigie-Api: 1\r\nContent-Length: "
                                         "100000000\r\n\r\n" +
                                         std::string(HttpMediaBytes::MaxBytes + 1, 'x')};
            if (request.find("/cut ") != std::string::npos)
                return RawServer::Answer{"HTTP/1.1 200 X\r\nVigie-Api: 1\r\nContent-Length: 100\r\n\r\nabc"};
            return RawServer::Answer{RawServer::reply(404, "application/problem+json",
                                                      R"({"type":"/problems/not-found","title":"","status":404})")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpMediaBytes bytes(client);
        MediaRef media;
        media.id = MediaId("big");
        QCOMPARE(await(bytes.fetch(media)).code(), ErrorCode::TooLarge);
        media.id = MediaId("cut");
        QCOMPARE(await(bytes.fetch(media)).code(), ErrorCode::BrokenReply);
        media.id = MediaId("none");
        QCOMPARE(await(bytes.fetch(media)).code(), ErrorCode::NotFound);
    }
};

VIGIE_TEST(HttpPlatformTest);
#include "HttpPlatformTest.moc"
