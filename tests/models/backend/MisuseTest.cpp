#include "models/backend/rules/Misuse.h"
#include "tests/models/backend/MeasureWorld.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using std::chrono::days;

namespace {

constexpr auto Eden = "eden@example.org";

/// A notice of theirs that is found manifestly unfounded.
NoticeDecision unfounded(MeasureWorld &world, MisuseStep step = MisuseStep::None, const char *from = Eden)
{
    auto decision = world.decisionOn(world.noticed({world.published()}, from), NoticeOutcome::NoViolation);
    decision.manifest = true;
    decision.misuse = step;
    if (step == MisuseStep::Suspension)
        decision.misuseUntil = world.now() + days(30);
    return decision;
}

/// Content of theirs that is found manifestly illegal.
NoticeDecision illegal(MeasureWorld &world, MisuseStep step = MisuseStep::None)
{
    auto decision = world.decisionOn(world.noticed({world.published()}), NoticeOutcome::Restricted);
    decision.manifest = true;
    decision.misuse = step;
    if (step == MisuseStep::Suspension) {
        decision.restrictions.push_back({RestrictionKind::AccountSuspended, world.now() + days(30)});
    }
    return decision;
}

void decided(MeasureWorld &world, const NoticeDecision &decision)
{
    MeasureWorld::value(world.decide(world.reviewer, decision));
}

/// Warned, and frequent by the policy: what comes next may be a suspension.
void frequentNotifier(MeasureWorld &world)
{
    decided(world, unfounded(world, MisuseStep::Warning));
    for (int i = 0; i < 3; ++i)
        decided(world, unfounded(world));
}

} // namespace

class MisuseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesAreCountedByWhoSentThem_data() { bothStores(); }
    void noticesAreCountedByWhoSentThem()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        decided(world, unfounded(world));
        decided(world, unfounded(world, MisuseStep::None, " EDEN@example.org "));
        decided(world, unfounded(world, MisuseStep::None, "alex@example.org"));
        decided(world, world.decisionOn(world.noticed({world.published()}), NoticeOutcome::Restricted));
        const auto count = world.standing(world.noticed({world.published()})).notifier;
        QVERIFY(count);
        QCOMPARE(count->manifest, 2);
        QCOMPARE(count->all, 3);
        QVERIFY(count->gravest != Severity::Unknown);
        QVERIFY(!count->warnedAt);
    }

    void nobodyIsKeptByName()
    {
        MeasureWorld world(Kept::Sql);
        const auto decision = unfounded(world);
        decided(world, decision);
        Result<std::optional<std::string>> subject(ErrorCode::Internal);
        const auto notice = MeasureWorld::value(world.store->readNotice(decision.notice));
        world.run([&]() -> Result<void> {
            subject = misuseSubject(*world.store, notice);
            return {};
        });
        QVERIFY(subject->has_value());
        QVERIFY((*subject)->starts_with("notifier:"));
        QVERIFY((*subject)->find("eden") == std::string::npos);
        QVERIFY((*subject)->find("example") == std::string::npos);
    }

    void institutionsAnswerElsewhere_data()
    {
        QTest::addColumn<NoticeOrigin>("origin");
        QTest::newRow("a trusted flagger") << NoticeOrigin::TrustedFlagger;
        QTest::newRow("our own checks") << NoticeOrigin::OwnInitiative;
    }
    void institutionsAnswerElsewhere()
    {
        QFETCH(NoticeOrigin, origin);
        MeasureWorld world(Kept::Sql);
        const auto notice = world.noticed({world.published()}, Eden, [origin](NoticeFiling &filing) {
            filing.origin = origin;
            if (origin == NoticeOrigin::TrustedFlagger)
                filing.notifier.flagger = "crif";
        });
        QVERIFY(!world.standing(notice).notifier);
        auto decision = world.decisionOn(notice, NoticeOutcome::NoViolation);
        decision.manifest = true;
        QCOMPARE(world.decide(world.reviewer, decision).code(), ErrorCode::Invalid);
    }

    void aMemberIsCountedByTheirItems_data() { bothStores(); }
    void aMemberIsCountedByTheirItems()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        for (int i = 0; i < 8; ++i)
            world.published();
        decided(world, illegal(world));
        const auto standing = world.standing(world.noticed({world.published()}));
        QCOMPARE(standing.members.front().misuse.manifest, 1);
        QCOMPARE(standing.members.front().misuse.all, 10);
        QCOMPARE(standing.members.front().misuse.gravest, Severity::Medium);
        world.pass(days(366)); // what is older does not count
        QCOMPARE(world.standing(world.noticed({world.published()})).members.front().misuse.manifest, 0);
    }

    void aSuspensionNeedsAWarningBefore_data() { bothStores(); }
    void aSuspensionNeedsAWarningBefore()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        for (int i = 0; i < 6; ++i)
            decided(world, unfounded(world));
        QCOMPARE(world.decide(world.reviewer, unfounded(world, MisuseStep::Suspension)).code(),
                 ErrorCode::IllegalTransition);
        const auto warning = unfounded(world, MisuseStep::Warning);
        decided(world, warning);
        const auto letters = world.lettersOn(warning.notice, LetterTo::Notifier);
        const auto &text = letters.back().letter.text;
        QVERIFY2(text.contains(QStringLiteral("Ceci est un avertissement")), qUtf8Printable(text));
        QVERIFY2(text.contains(QStringLiteral(": 7.")), qUtf8Printable(text));
        QVERIFY(world.standing(world.noticed({world.published()})).notifier->warnedAt);
        decided(world, unfounded(world, MisuseStep::Suspension));
    }

    void aSuspensionNeedsFrequentMisuse_data() { bothStores(); }
    void aSuspensionNeedsFrequentMisuse()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        decided(world, unfounded(world, MisuseStep::Warning));
        const auto second = unfounded(world, MisuseStep::Suspension); // the second of five
        QCOMPARE(world.decide(world.reviewer, second).code(), ErrorCode::IllegalTransition);
    }

    void aSuspensionStatesAReasonablePeriod()
    {
        MeasureWorld world(Kept::Sql);
        frequentNotifier(world);
        auto decision = unfounded(world, MisuseStep::Suspension);
        for (const auto &until :
             {std::optional<Instant>(), std::optional(world.now()), std::optional(world.now() + days(91))}) {
            decision.misuseUntil = until;
            QCOMPARE(world.decide(world.reviewer, decision).code(), ErrorCode::Invalid);
        }
        decision.misuseUntil = world.now() + days(90);
        decided(world, decision);
    }

    void aWarningThatIsOldIsNone_data() { bothStores(); }
    void aWarningThatIsOldIsNone()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        frequentNotifier(world);
        world.pass(days(366));
        for (int i = 0; i < 5; ++i)
            decided(world, unfounded(world));
        QCOMPARE(world.decide(world.reviewer, unfounded(world, MisuseStep::Suspension)).code(),
                 ErrorCode::IllegalTransition);
    }

    void noticesWaitWhileTheirSenderIsSuspended_data() { bothStores(); }
    void noticesWaitWhileTheirSenderIsSuspended()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        frequentNotifier(world);
        const auto suspension = unfounded(world, MisuseStep::Suspension);
        decided(world, suspension);
        const auto letter = world.lettersOn(suspension.notice, LetterTo::Notifier).back().letter.text;
        QVERIFY2(letter.contains(QStringLiteral("nous suspendons le traitement de vos signalements")),
                 qUtf8Printable(letter));
        const auto item = world.published();
        const auto waiting = world.noticed({item});
        QVERIFY(!world.hasCase(waiting));
        QCOMPARE(MeasureWorld::value(world.store->readItem(item)).openNotices, 0);
        QVERIFY(world.hasCase(world.noticed({world.published()}, "alex@example.org")));
        const auto danger = [](NoticeFiling &filing) { filing.dangerToLife = true; };
        QVERIFY(world.hasCase(world.noticed({world.published()}, Eden, danger)));
        const auto child = [](NoticeFiling &filing) { filing.category = Category::Child; };
        QVERIFY(world.hasCase(world.noticed({world.published()}, Eden, child)));

        world.pass(days(30) - Milliseconds(1));
        QVERIFY(!world.hasCase(waiting));
        world.pass(Milliseconds(1));
        QVERIFY(world.hasCase(waiting));
        QCOMPARE(MeasureWorld::value(world.store->readItem(item)).openNotices, 1);
        QVERIFY(world.hasCase(world.noticed({world.published()})));
    }

    void aComplaintUpheldEndsTheSuspension_data() { bothStores(); }
    void aComplaintUpheldEndsTheSuspension()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        frequentNotifier(world);
        const auto made = MeasureWorld::value(world.decide(world.reviewer, unfounded(world, MisuseStep::Suspension)));
        const auto waiting = world.noticed({world.published()});
        QVERIFY(!world.hasCase(waiting));
        world.complained(*made.decision, Complainant::Notifier, ComplaintOutcome::Upheld);
        QVERIFY(world.hasCase(waiting));
        const auto count = world.standing(waiting).notifier;
        QCOMPARE(count->manifest, 4); // the fifth was none
        QVERIFY(!count->suspendedUntil);
    }

    void aSuspensionTakenBackIsNone_data() { bothStores(); }
    void aSuspensionTakenBackIsNone()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        frequentNotifier(world);
        const auto made = MeasureWorld::value(world.decide(world.reviewer, unfounded(world, MisuseStep::Suspension)));
        const auto waiting = world.noticed({world.published()});
        QVERIFY(!world.hasCase(waiting));
        MeasureWorld::value(world.takenBack(*made.decision));
        QVERIFY(world.hasCase(waiting));
        QCOMPARE(world.standing(waiting).notifier->manifest, 4);
    }

    void aMemberIsWarnedAndThenSuspended_data() { bothStores(); }
    void aMemberIsWarnedAndThenSuspended()
    {
        QFETCH(Kept, kept);
        MeasureWorld world(kept);
        QCOMPARE(world.decide(world.reviewer, illegal(world, MisuseStep::Suspension)).code(),
                 ErrorCode::IllegalTransition);
        const auto warning = illegal(world, MisuseStep::Warning);
        decided(world, warning);
        const auto letters = world.lettersOn(warning.notice, LetterTo::Member);
        QCOMPARE(letters.size(), 2U);
        QVERIFY(letters.back().letter.text.contains(QStringLiteral("Ceci est un avertissement")));
        QVERIFY(std::ranges::count(world.eventsOf(), MemberEventKind::MisuseWarned) == 1);
        decided(world, illegal(world));
        const auto suspension = illegal(world, MisuseStep::Suspension);
        decided(world, suspension);
        const auto standing = world.standing(world.noticed({world.published()}));
        QCOMPARE(standing.members.front().misuse.suspendedUntil, std::optional(world.now() + days(30)));
    }

    void nobodyIsWarnedOfWhatIsNotManifest()
    {
        MeasureWorld world(Kept::Sql);
        auto decision = illegal(world, MisuseStep::Warning);
        decision.manifest = false;
        QCOMPARE(world.decide(world.reviewer, decision).code(), ErrorCode::Invalid);
        auto anonymous = world.decisionOn(world.noticed({world.published()}, "",
                                                        [](NoticeFiling &filing) {
                                                            filing.category = Category::Child;
                                                            filing.notifier = {};
                                                        }),
                                          NoticeOutcome::NoViolation);
        anonymous.manifest = true;
        anonymous.misuse = MisuseStep::Warning; // there is nobody to write to
        QCOMPARE(world.decide(world.lead, anonymous).code(), ErrorCode::Invalid);
    }
};

VIGIE_TEST(MisuseTest);
#include "MisuseTest.moc"
