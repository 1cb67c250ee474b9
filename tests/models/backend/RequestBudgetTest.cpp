#include "models/backend/api/RequestBudget.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/api/Tokens.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <cstdio>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::backend::api;
using namespace vigie::test;

class RequestBudgetTest : public QObject
{
    Q_OBJECT

    static std::string header(const HttpResponse &response, const std::string &name)
    {
        for (const auto &[key, value] : response.headers)
            if (key == name)
                return value;
        return {};
    }

private Q_SLOTS:
    void withoutALimitThereIsNone()
    {
        RequestBudget budget;
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(!budget.take(domain::PersonId("me"), Milliseconds(0)));
    }

    void twoSecondsWorthAtOnceThenTheRate()
    {
        RequestBudget budget(5);
        const domain::PersonId me("me"), you("you");
        Milliseconds now{1'000};
        for (int i = 0; i < 10; ++i)
            QVERIFY(!budget.take(me, now));
        QCOMPARE(budget.take(me, now), std::optional(Milliseconds(200)));
        QVERIFY(!budget.take(you, now)); // everybody has their own
        now += Milliseconds(199);
        QCOMPARE(budget.take(me, now), std::optional(Milliseconds(1)));
        now += Milliseconds(1);
        QVERIFY(!budget.take(me, now));
        QVERIFY(budget.take(me, now));
        now += Milliseconds(60'000); // no more than the start again
        for (int i = 0; i < 10; ++i)
            QVERIFY(!budget.take(me, now));
        QVERIFY(budget.take(me, now));
    }

    void theApiAnswersWithRetryAfterButHeartbeatsGoThrough()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto token = must(issueToken(*world.store, me.id)), other = must(issueToken(*world.store, you.id));
        std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::tmpfile(), &std::fclose);
        EventLog log(world.clock, file.get());
        PlatformApi api(*world.store, world.clock, log, {});
        api.limitRequests(1);
        const auto ask = [&](const std::string &with) {
            return api.handle({"GET", "/v1/session", {{"authorization", "Bearer " + with}}, {}});
        };
        QCOMPARE(ask(token).status, 200);
        QCOMPARE(ask(token).status, 200);
        const auto refused = ask(token);
        QCOMPARE(refused.status, 429);
        QCOMPARE(header(refused, "Retry-After"), std::string("1"));
        QCOMPARE(refused.contentType, std::string("application/problem+json"));
        QVERIFY(refused.body.find("rate-limited") != std::string::npos);
        QCOMPARE(ask(other).status, 200);
        const auto beat = api.handle({"POST",
                                      "/v1/claims/heartbeat",
                                      {{"authorization", "Bearer " + token}, {"content-type", "application/json"}},
                                      R"({"claims":[]})"});
        QVERIFY2(beat.status == 200, beat.body.c_str());
        world.clock.advance(Milliseconds(1'000));
        QCOMPARE(ask(token).status, 200);
    }
};

VIGIE_TEST(RequestBudgetTest);
#include "RequestBudgetTest.moc"
