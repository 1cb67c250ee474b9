#include "models/backend/rules/Striking.h"
#include "tests/models/backend/MeasureWorld.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using std::chrono::days;

namespace {

std::vector<Strike> strikesOn(MeasureWorld &world)
{
    return MeasureWorld::value(backend::strikesOf(*world.store, world.lead, MemberId("lumiere")));
}

} // namespace

class StrikesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestrictionGivesAStrikeByItsClause_data() { bothStores(); }
    void aRestrictionGivesAStrikeByItsClause()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        const auto notice = world.noticed({world.published()});
        MeasureWorld::value(world.decide(world.reviewer, world.decisionOn(notice, NoticeOutcome::Restricted)));
        auto strikes = strikesOn(world);
        QCOMPARE(strikes, (std::vector{Strike{1, world.now(), world.now() + days(180)}})); // medium
        QCOMPARE(world.member().strikes, 1);
        const auto letter = world.lettersOn(notice, LetterTo::Member).front().letter;
        const auto until = QString::fromStdString(letterDate(world.now() + days(180)));
        QVERIFY2(letter.text.contains(QStringLiteral("compte sur votre compte pour 1")), qUtf8Printable(letter.text));
        const QDate day = QDate::fromString(until, Qt::ISODate);
        QVERIFY2(letter.text.contains(day.toString(QStringLiteral("dd/MM/yyyy"))), qUtf8Printable(letter.text));

        world.restricted(world.published(), "clause-hate"); // high
        strikes = strikesOn(world);
        QCOMPARE(strikes.size(), 2U);
        QCOMPARE(weightOf(strikes, world.now()), 3);
        QCOMPARE(world.member().strikes, 2);
    }

    void whatIsNotRestrictedGivesNone_data() { bothStores(); }
    void whatIsNotRestrictedGivesNone()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        for (const auto outcome : {NoticeOutcome::NoViolation, NoticeOutcome::Imprecise, NoticeOutcome::AlreadyGone})
            MeasureWorld::value(
                world.decide(world.reviewer, world.decisionOn(world.noticed({world.published()}), outcome)));
        QVERIFY(strikesOn(world).empty());
        QCOMPARE(world.member().strikes, 0);
    }

    void severalItemsOfOneOwnerAreOneStrike_data() { bothStores(); }
    void severalItemsOfOneOwnerAreOneStrike()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        const auto notice = world.noticed({world.published(), world.published(), world.published("harbour")});
        MeasureWorld::value(world.decide(world.reviewer, world.decisionOn(notice, NoticeOutcome::Restricted)));
        QCOMPARE(world.member("lumiere").strikes, 1);
        QCOMPARE(world.member("harbour").strikes, 1);
    }

    void itExpiresByItself_data() { bothStores(); }
    void itExpiresByItself()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        world.restricted(world.published());
        const auto rev = world.member().rev;
        world.pass(days(180) - Milliseconds(1));
        QCOMPARE(world.member().strikes, 1);
        world.pass(Milliseconds(1));
        QCOMPARE(world.member().strikes, 0);
        QVERIFY(world.member().rev > rev);
        QCOMPARE(countOf(strikesOn(world), world.now()), 0);
        QVERIFY(!MeasureWorld::value(tick(*world.store, world.now()))); // once
    }

    void aComplaintUpheldEndsIt_data()
    {
        QTest::addColumn<Kept>("kept");
        QTest::addColumn<ComplaintOutcome>("outcome");
        QTest::addColumn<int>("left");
        for (const auto kept : {Kept::Sql, Kept::Memory}) {
            const auto *where = kept == Kept::Sql ? "sql" : "memory";
            QTest::addRow("upheld, %s", where) << kept << ComplaintOutcome::Upheld << 1;
            QTest::addRow("rejected, %s", where) << kept << ComplaintOutcome::Rejected << 2;
        }
    }
    void aComplaintUpheldEndsIt()
    {
        QFETCH(Kept, kept);
        QFETCH(ComplaintOutcome, outcome);
        QFETCH(int, left);
        MeasureWorld world(kept);
        world.restricted(world.published());
        const auto wrong = world.restricted(world.published());
        world.pass(days(3));
        world.complained(wrong, Complainant::Member, outcome);
        QCOMPARE(world.member().strikes, left);
        const auto timeline =
            MeasureWorld::value(timelineFor(*world.store, world.lead, MemberId("lumiere"),
                                            {std::nullopt, QStringLiteral("a question of the lead")}, world.now()));
        QCOMPARE(activeStrikes(timeline, world.now()), left);
        const auto ended = std::ranges::count(timeline.events, MemberEventKind::StrikeEnded, &MemberEvent::kind);
        QCOMPARE(static_cast<int>(ended), 2 - left);
        world.pass(days(180)); // what ended does not expire again
        QCOMPARE(world.member().strikes, 0);
    }

    void aDecisionTakenBackEndsIt_data() { bothStores(); }
    void aDecisionTakenBackEndsIt()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        world.restricted(world.published());
        const auto wrong = world.restricted(world.published());
        QCOMPARE(world.member().strikes, 2);
        MeasureWorld::value(world.takenBack(wrong));
        QCOMPARE(world.member().strikes, 1);
        QCOMPARE(countOf(strikesOn(world), world.now()), 1);
    }

    void whatItWasForIsForWhoMaySeeIt_data() { bothStores(); }
    void whatItWasForIsForWhoMaySeeIt()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        world.restricted(world.published(), "clause-consent");
        const auto moderator = world.person("moderator", "moderator");
        const auto events = [&](const Person &person) {
            return MeasureWorld::value(strikeEvents(*world.store, person, MemberId("lumiere")));
        };
        QCOMPARE(events(world.lead).front().category, Category::NonConsensual);
        QVERIFY(events(moderator).empty());
        QCOMPARE(world.member().strikes, 0); // everybody reads it
        QCOMPARE(MeasureWorld::value(strikesOf(*world.store, world.lead, MemberId("lumiere"))).size(), 1U);
        QVERIFY(MeasureWorld::value(strikesOf(*world.store, world.reviewer, MemberId("lumiere"))).empty());
    }

    void nothingFollowsOfItselfFromAThreshold_data() { bothStores(); }
    void nothingFollowsOfItselfFromAThreshold()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        for (int i = 0; i < 3; ++i)
            world.restricted(world.published());
        QVERIFY(!world.member().restricted);
        const auto notice = world.noticed({world.published()});
        const auto standing = world.standing(notice);
        QCOMPARE(standing.members.size(), 1U);
        const auto rules = MeasureWorld::value(world.store->policy()).measures;
        const auto proposal = proposalFor(rules, standing.members.front().strikes, std::nullopt, world.now());
        QVERIFY(proposal);
        QCOMPARE(proposal->measure, RestrictionKind::AccountSuspended);
        QCOMPARE(proposal->days, std::optional(14));
    }

    void standingIsForWhoDecidesNotices()
    {
        MeasureWorld world(Kept::Sql);
        const auto notice = world.noticed({world.published()});
        const auto moderator = world.person("moderator", "moderator");
        const auto refused = standingFor(*world.store, moderator, notice, world.now());
        QCOMPARE(refused.code(), ErrorCode::Permission);
        const auto unknown = standingFor(*world.store, world.reviewer, NoticeId("nowhere"), world.now());
        QCOMPARE(unknown.code(), ErrorCode::NotFound);
    }
};

VIGIE_TEST(StrikesTest);
#include "StrikesTest.moc"
