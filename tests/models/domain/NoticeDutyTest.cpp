#include "models/domain/NoticeDuty.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;

namespace {

const Instant Now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 10h};
constexpr Milliseconds Handling = 10min;

DutyFacts facts(NoticeOrigin origin, Category category = Category::Hate)
{
    DutyFacts facts;
    facts.origin = origin;
    facts.category = category;
    return facts;
}

std::int64_t urgency(const DutyFacts &facts, Instant receivedAt)
{
    return noticeUrgency(facts, receivedAt, Handling, houseClocks());
}

} // namespace

/// What is read first, and until when.
class NoticeDutyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfDuties()
    {
        auto danger = facts(NoticeOrigin::OwnInitiative);
        danger.dangerToLife = true; // whoever says so
        QCOMPARE(dutyOf(danger), NoticeDuty::DangerToLife);
        QCOMPARE(dutyOf(facts(NoticeOrigin::Authority, Category::Child)), NoticeDuty::Order);
        QCOMPARE(dutyOf(facts(NoticeOrigin::TrustedFlagger, Category::Child)), NoticeDuty::TrustedFlagger);
        for (const auto category : {Category::Child, Category::NonConsensual})
            for (const auto origin : {NoticeOrigin::Anyone, NoticeOrigin::Member, NoticeOrigin::OwnInitiative})
                QCOMPARE(dutyOf(facts(origin, category)), NoticeDuty::IntimateOrChild);
        QCOMPARE(dutyOf(facts(NoticeOrigin::Anyone)), NoticeDuty::Other);
        QCOMPARE(dutyOf(facts(NoticeOrigin::OwnInitiative)), NoticeDuty::OwnInitiative);
    }

    void aFlaggerHasPriorityOnlyInWhatTheyWereNamedFor()
    {
        const auto day = std::chrono::floor<std::chrono::days>(Now);
        const std::vector<TrustedFlagger> flaggers{
            {"ifaw", QStringLiteral("IFAW"), std::chrono::year(2025) / 5 / 6, {}, {Category::AnimalSexual}}};
        NoticeFiling filing;
        filing.origin = NoticeOrigin::TrustedFlagger;
        filing.notifier.flagger = "ifaw";
        filing.category = Category::AnimalSexual;
        QCOMPARE(dutyOf(dutyFacts(filing, flaggers, day)), NoticeDuty::TrustedFlagger);
        filing.category = Category::Spam;
        QCOMPARE(dutyOf(dutyFacts(filing, flaggers, day)), NoticeDuty::Other);
        filing.notifier.flagger = "nobody";
        filing.category = Category::AnimalSexual;
        QCOMPARE(dutyOf(dutyFacts(filing, flaggers, day)), NoticeDuty::Other);
    }

    void theClockOfAnOrder()
    {
        auto order = facts(NoticeOrigin::Authority);
        const auto clocks = houseClocks();
        order.order = OrderMatter::Terrorism;
        QVERIFY(noticeDue(order, Now, clocks) == Now + 1h);
        order.order = OrderMatter::ChildAbuse;
        QVERIFY(noticeDue(order, Now, clocks) == Now + 24h);
        order.orderDueAt = Now + 3h;
        QVERIFY(noticeDue(order, Now, clocks) == Now + 3h);
        order.orderDueAt = Now + 72h; // the law's own time is not extended by a form
        QVERIFY(noticeDue(order, Now, clocks) == Now + 24h);
        order.dangerToLife = true;
        order.order = OrderMatter::Terrorism;
        QVERIFY(noticeDue(order, Now, clocks) == Now + 15min);
    }

    /// A notice of a trusted flagger overtakes older ones; an ordinary one that has waited long is not overtaken.
    void whoIsReadFirst()
    {
        const auto flagger = facts(NoticeOrigin::TrustedFlagger);
        const auto other = facts(NoticeOrigin::Anyone);
        QVERIFY(urgency(flagger, Now) < urgency(other, Now - 24h * 3));
        QVERIFY(urgency(other, Now - 24h * 30) < urgency(flagger, Now));
    }

    /// Of two that came together the graver duty is read first, and of two alike the older.
    void dutyThenAge()
    {
        std::mt19937 dice(20261122);
        const auto make = [&dice] {
            auto made = facts(static_cast<NoticeOrigin>(1 + dice() % 5), static_cast<Category>(2 + dice() % 15));
            made.dangerToLife = dice() % 8 == 0;
            if (made.origin == NoticeOrigin::Authority)
                made.order = static_cast<OrderMatter>(1 + dice() % 3);
            return made;
        };
        for (int round = 0; round < 2'000; ++round) {
            const auto a = make(), b = make();
            if (dutyOf(a) < dutyOf(b))
                QVERIFY(urgency(a, Now) < urgency(b, Now));
            const auto earlier = Now - Milliseconds(1 + dice() % 100'000'000);
            QVERIFY(urgency(a, earlier) < urgency(a, Now));
            QVERIFY(noticeDue(a, Now, houseClocks()) > Now);
        }
    }
};

VIGIE_TEST(NoticeDutyTest);
#include "NoticeDutyTest.moc"
