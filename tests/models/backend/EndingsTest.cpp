#include "tests/models/backend/MeasureWorld.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using std::chrono::days;

namespace {

using Kinds = std::vector<MemberEventKind>;

NoticeDecision ending(MeasureWorld &world, const NoticeId &notice, int noticeDays)
{
    auto decision = world.decisionOn(notice, NoticeOutcome::Restricted);
    decision.restrictions.push_back({RestrictionKind::AccountEnded, std::nullopt, noticeDays});
    return decision;
}

/// An account that ends in thirty days: the notice it goes back to.
NoticeId announced(MeasureWorld &world)
{
    const auto notice = world.noticed({world.published()});
    MeasureWorld::value(world.decide(world.reviewer, ending(world, notice, 30)));
    return notice;
}

std::vector<WaitingMeasure> waiting(MeasureWorld &world, const Person &person)
{
    return MeasureWorld::value(waitingMeasures(*world.store, person));
}

} // namespace

class EndingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountEndsAfterThirtyDays_data() { bothStores(); }
    void anAccountEndsAfterThirtyDays()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        const auto decidedAt = world.now();
        const auto notice = announced(world);
        QVERIFY(!world.member().restricted);
        const auto measures = waiting(world, world.reviewer);
        QCOMPARE(measures.size(), 1U);
        QCOMPARE(measures.front().stage, MeasureStage::Announced);
        QCOMPARE(measures.front().from, decidedAt + days(30));
        QCOMPARE(measures.front().notice, notice);
        const auto letter = world.lettersOn(notice, LetterTo::Member).front().letter.text;
        const auto day = QDate::fromString(QString::fromStdString(letterDate(decidedAt + days(30))), Qt::ISODate);
        QVERIFY2(letter.contains(QStringLiteral("votre compte prend fin, à compter du ") +
                                 day.toString(QStringLiteral("dd/MM/yyyy"))),
                 qUtf8Printable(letter));
        QVERIFY(letter.contains(QStringLiteral("nous pouvons retirer cette décision")));

        world.pass(days(30) - Milliseconds(1));
        QVERIFY(!world.member().restricted);
        world.pass(Milliseconds(1));
        QVERIFY(world.member().restricted);
        QVERIFY(waiting(world, world.reviewer).empty());
        QCOMPARE(world.eventsOf(), (Kinds{MemberEventKind::AccountEnded, MemberEventKind::EndingAnnounced}));
        QVERIFY(!MeasureWorld::value(tick(*world.store, world.now()))); // once
    }

    void lessNoticeNeedsAnException_data()
    {
        QTest::addColumn<int>("noticeDays");
        QTest::addColumn<EndingException>("exception");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<bool>("taken");
        const auto basis = QStringLiteral("article 6-IV de la loi pour la confiance dans l'économie numérique");
        QTest::newRow("a day less") << 29 << EndingException::None << QString() << false;
        QTest::newRow("at once") << 0 << EndingException::None << QString() << false;
        QTest::newRow("at once, with a basis and no exception") << 0 << EndingException::None << basis << false;
        QTest::newRow("at once by the law") << 0 << EndingException::LegalDuty << basis << true;
        QTest::newRow("at once by the law, unnamed") << 0 << EndingException::LegalDuty << QString() << false;
        QTest::newRow("earlier, infringed again") << 7 << EndingException::RepeatedInfringement << basis << true;
        QTest::newRow("thirty days") << 30 << EndingException::None << QString() << true;
        QTest::newRow("thirty days need no exception") << 30 << EndingException::LegalDuty << basis << false;
        QTest::newRow("for ever") << 367 << EndingException::None << QString() << false;
        QTest::newRow("before") << -1 << EndingException::LegalDuty << basis << false;
    }
    void lessNoticeNeedsAnException()
    {
        QFETCH(int, noticeDays);
        QFETCH(EndingException, exception);
        QFETCH(QString, basis);
        QFETCH(bool, taken);
        MeasureWorld world(Kept::Sql);
        const auto notice = world.noticed({world.published()});
        auto decision = ending(world, notice, noticeDays);
        decision.exception = exception;
        decision.basis = basis;
        const auto receipt = world.decide(world.reviewer, decision);
        QCOMPARE(static_cast<bool>(receipt), taken);
        if (!taken) {
            QCOMPARE(receipt.code(), ErrorCode::Invalid);
            QVERIFY(!world.member().restricted);
            return;
        }
        QCOMPARE(world.member().restricted, noticeDays == 0);
        if (exception != EndingException::None)
            QVERIFY(world.lettersOn(notice, LetterTo::Member).front().letter.text.contains(basis));
    }

    void untilThenItIsWithdrawn_data() { bothStores(); }
    void untilThenItIsWithdrawn()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        const auto notice = announced(world);
        world.pass(days(10));
        const auto measure = waiting(world, world.second).front();
        QCOMPARE(world.answer(world.second, measure, MeasureAnswer::Withdraw, QStringLiteral("no")).code(),
                 ErrorCode::Refused);
        const auto leaks = QStringLiteral("Écrivez-nous : jean@example.org. SPECIMEN");
        QVERIFY(!world.answer(world.second, measure, MeasureAnswer::Withdraw, leaks));
        const auto moderator = world.person("moderator", "moderator");
        QCOMPARE(world.answer(moderator, measure, MeasureAnswer::Withdraw).code(), ErrorCode::Permission);
        QCOMPARE(waitingMeasures(*world.store, moderator).code(), ErrorCode::Permission);

        QVERIFY(world.answer(world.second, measure, MeasureAnswer::Withdraw));
        QVERIFY(waiting(world, world.reviewer).empty());
        const auto letters = world.lettersOn(notice, LetterTo::Member);
        QCOMPARE(letters.size(), 2U);
        QVERIFY(letters.back().letter.text.contains(QStringLiteral("votre compte reste ouvert")));
        QVERIFY(letters.back().letter.text.contains(QStringLiteral("retirés par leur auteur")));
        QCOMPARE(world.answer(world.second, measure, MeasureAnswer::Withdraw).code(), ErrorCode::IllegalTransition);
        world.pass(days(30));
        QVERIFY(!world.member().restricted);
        QCOMPARE(world.eventsOf(), (Kinds{MemberEventKind::EndingWithdrawn, MemberEventKind::EndingAnnounced}));
    }

    void whoDecidedMayWithdraw()
    {
        MeasureWorld world(Kept::Sql);
        announced(world);
        QVERIFY(world.answer(world.reviewer, waiting(world, world.reviewer).front(), MeasureAnswer::Withdraw));
    }

    void afterThatOnlyAComplaintUndoesIt_data() { bothStores(); }
    void afterThatOnlyAComplaintUndoesIt()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        announced(world);
        const auto measure = waiting(world, world.reviewer).front();
        world.pass(days(30));
        QCOMPARE(world.answer(world.reviewer, measure, MeasureAnswer::Withdraw).code(), ErrorCode::IllegalTransition);
        world.complained(measure.decision, Complainant::Member, ComplaintOutcome::Upheld);
        QVERIFY(!world.member().restricted);
    }

    void aComplaintUpheldBeforeEndsItTheSame_data() { bothStores(); }
    void aComplaintUpheldBeforeEndsItTheSame()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        announced(world);
        const auto decision = waiting(world, world.reviewer).front().decision;
        world.complained(decision, Complainant::Member, ComplaintOutcome::Upheld);
        QVERIFY(waiting(world, world.reviewer).empty());
        world.pass(days(30));
        QVERIFY(!world.member().restricted);
    }

    void whatIsSuspendedStaysSoWhenAnEndingIsUndone_data() { bothStores(); }
    void whatIsSuspendedStaysSoWhenAnEndingIsUndone()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        announced(world);
        const auto decision = waiting(world, world.reviewer).front().decision;
        world.pass(days(30));
        const auto danger = world.noticed({world.published()}, "eden@example.org",
                                          [](NoticeFiling &filing) { filing.dangerToLife = true; });
        auto suspension = world.decisionOn(danger, NoticeOutcome::Restricted);
        suspension.restrictions = {{RestrictionKind::AccountSuspended, world.now() + days(14)}};
        MeasureWorld::value(world.decide(world.reviewer, suspension));
        world.complained(decision, Complainant::Member, ComplaintOutcome::Upheld);
        QVERIFY(world.member().restricted); // of the suspension
        world.pass(days(14));
        QVERIFY(!world.member().restricted);
    }

    void whatNobodyMaySeeIsNotListed()
    {
        MeasureWorld world(Kept::Sql);
        const auto notice = world.noticed({world.published()}, "eden@example.org",
                                          [](NoticeFiling &f) { f.category = Category::NonConsensual; });
        MeasureWorld::value(world.decide(world.lead, ending(world, notice, 30)));
        QVERIFY(waiting(world, world.reviewer).empty());
        QCOMPARE(waiting(world, world.lead).size(), 1U);
        const auto measure = waiting(world, world.lead).front();
        QCOMPARE(world.answer(world.reviewer, measure, MeasureAnswer::Withdraw).code(), ErrorCode::NotFound);
    }
};

VIGIE_TEST(EndingsTest);
#include "EndingsTest.moc"
