#include "models/contract/Problem.h"
#include "models/contract/StepUps.h"
#include "models/http/HttpSteppingUp.h"
#include "tests/support/Await.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::http;
using namespace vigie::test;

class StepUpRouteTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    static RawServer::Answer problem(ErrorCode code)
    {
        const auto problem = contract::problemFor(code);
        return {RawServer::reply(problem.status, "application/problem+json", contract::writeProblem(problem))};
    }

private Q_SLOTS:
    void theCodeGoesInTheBodyAndNowhereElse()
    {
        RawServer server([](const std::string &) { return RawServer::Answer{RawServer::reply(204, "", "")}; });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        QVERIFY(await(HttpSteppingUp(client).confirm("287082")));
        const auto request = server.requests().back();
        QVERIFY(request.starts_with("POST /v1/session/step-up "));
        const auto body = request.substr(request.find("\r\n\r\n") + 4);
        QCOMPARE(contract::parseStepUp(body).value(), std::string("287082"));
        QVERIFY(request.substr(0, request.size() - body.size()).find("287082") == std::string::npos);
    }

    void refusalsSayWhichOneItIs_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("wrong") << ErrorCode::WrongCode;
        QTest::newRow("closed for a while") << ErrorCode::RateLimited;
        QTest::newRow("no authenticator") << ErrorCode::Permission;
    }

    void refusalsSayWhichOneItIs()
    {
        QFETCH(const ErrorCode, code);
        RawServer server([code](const std::string &) { return problem(code); });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        QCOMPARE(await(HttpSteppingUp(client).confirm("000000")).code(), code);
    }

    void onlySixDigitsAreACode_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"{\"code\":\"28708\"}", "{\"code\":\"2870823\"}", "{\"code\":\"28708a\"}",
                                 "{\"code\":287082}", "{}", "[]", "{\"code\":\"287082"})
            QTest::newRow(json) << QByteArray(json);
    }

    void onlySixDigitsAreACode()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(contract::parseStepUp(json.toStdString()).code(), ErrorCode::Invalid);
    }
};

VIGIE_TEST(StepUpRouteTest);
#include "StepUpRouteTest.moc"
