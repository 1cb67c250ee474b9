#include "models/http/HttpClient.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"
#include "tests/support/TlsServer.h"

#include <csignal>

using namespace vigie;
using namespace vigie::http;
using namespace vigie::test;

/// F18: who cannot prove to be the platform gets nothing, and there is no "continue anyway".
class TlsTest : public QObject
{
    Q_OBJECT

    const Credentials m_authority = makeAuthority();
    const Credentials m_good = makeServerCertificate(m_authority, "127.0.0.1", Validity::Now);
    SystemClock m_clock;

    Result<std::string> ask(const std::string &url, const std::string &caPem, const std::string &pin = {})
    {
        ConnectionSettings settings{ServerUrl::parse(url).value(), {}, caPem, pin};
        settings.bearer = std::make_shared<const Secret>(Secret::copyOf("secret-token"));
        HttpClient client(std::move(settings), m_clock);
        Exchange exchange;
        exchange.path = "/v1/session";
        const auto outcome = std::make_shared<std::optional<Result<std::string>>>();
        deliver(client.call<std::string>(std::move(exchange), {{"application/json"}},
                                         [](Response r) -> Result<std::string> { return r.body; }),
                this, [outcome](Result<std::string> answer) { *outcome = std::move(answer); });
        if (!QTest::qWaitFor([&] { return outcome->has_value(); }, 10'000))
            return {ErrorCode::Internal, "no answer"};
        return **outcome;
    }

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // OpenSSL writes to sockets that clients have left

    void ourOwnAuthorityIsTrusted()
    {
        TlsServer server(m_good, RawServer::reply(200, "application/json", "{}"));
        QCOMPARE(ask(server.url(), m_authority.certificatePem).value(), std::string("{}"));
        QCOMPARE(server.requests(), 1);
    }

    void impostorsAreRefusedBeforeTheTokenLeaves_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("expired");
        QTest::addColumn<int>("authority"); // 0 the system's, 1 the right one, 2 a wrong one
        QTest::newRow("the system does not know the authority") << QByteArray("127.0.0.1") << false << 0;
        QTest::newRow("another authority") << QByteArray("127.0.0.1") << false << 2;
        QTest::newRow("another host") << QByteArray("platform.example") << false << 1;
        QTest::newRow("another address") << QByteArray("127.0.0.2") << false << 1;
        QTest::newRow("expired") << QByteArray("127.0.0.1") << true << 1;
    }
    void impostorsAreRefusedBeforeTheTokenLeaves()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, expired);
        QFETCH(int, authority);
        const auto credentials =
            makeServerCertificate(m_authority, name.toStdString(), expired ? Validity::Over : Validity::Now);
        TlsServer server(credentials, RawServer::reply(200, "application/json", "{}"));
        const std::string trusted = authority == 0   ? std::string()
                                    : authority == 1 ? m_authority.certificatePem
                                                     : makeAuthority().certificatePem;
        QCOMPARE(ask(server.url(), trusted).code(), ErrorCode::Tls);
        QCOMPARE(server.requests(), 0);
    }

    void aPinIsHeld()
    {
        TlsServer server(m_good, RawServer::reply(200, "application/json", "{}"));
        QVERIFY(ask(server.url(), m_authority.certificatePem, m_good.pin).has_value());
        QVERIFY(ask(server.url(), m_authority.certificatePem, m_authority.pin + ";" + m_good.pin).has_value());
        QCOMPARE(ask(server.url(), m_authority.certificatePem, m_authority.pin).code(), ErrorCode::Tls);
        QCOMPARE(server.requests(), 2);
    }

    /// An authority that cannot be read must not fall back to the system's.
    void aBrokenAuthorityTrustsNobody()
    {
        TlsServer server(m_good, RawServer::reply(200, "application/json", "{}"));
        QCOMPARE(ask(server.url(), "not a certificate").code(), ErrorCode::Tls);
        QCOMPARE(server.requests(), 0);
    }
};

VIGIE_TEST(TlsTest);
#include "TlsTest.moc"
