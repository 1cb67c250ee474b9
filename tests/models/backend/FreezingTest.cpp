#include "models/backend/rules/Freezing.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/Members.h"
#include "models/contract/Members.h"
#include "tests/models/backend/CertificationWorld.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

using enum VerdictAction;

namespace {

/// A creator who applies, with a published item, one under review, and one waiting to be screened.
struct Account
{
    CertificationWorld w;
    ApplicationId application;
    ItemId published, reviewed, pending;
    CaseId reviewCase, pendingCase;

    Account()
    {
        const auto mine = [this](ItemState state, Classification classification) {
            w.world.addItem(); // of the other member
            return w.world.addItem(state, classification);
        };
        w.world.addItem();
        published = mine(ItemState::Published, Classification::General);
        reviewed = mine(ItemState::Published, Classification::Adult);
        pending = mine(ItemState::Pending, Classification::Unclassified);
        reviewCase = w.world.openCase(reviewed, "published-review");
        pendingCase = w.world.openCase(pending);
        application = w.waiting("member-1");
    }
};

} // namespace

class FreezingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suspicionFreezesTheWholeAccountAtOnce()
    {
        Account a;
        auto &w = a.w;
        const auto moderator = w.world.person("mod");
        QCOMPARE(w.world.item(a.published).owner, MemberId("member-1"));
        must(w.world.claim(moderator, a.reviewCase));
        must(w.claim(w.ines, a.application));
        const auto receipt = must(w.send(w.ines, w.verdict(w.ines, a.application, SuspectMinor)));
        QCOMPARE(receipt.outcome, ReceiptOutcome::Applied);

        QVERIFY(w.member("member-1").frozen);
        for (const auto &id : {a.published, a.reviewed, a.pending}) {
            const auto item = w.world.item(id);
            QVERIFY(item.restricted && item.state != ItemState::Published);
            QVERIFY(!isVisible(item, w.member("member-1")));
            const auto open = must(w.store.findOpenCase(CaseKind::ItemReview, id.value));
            QVERIFY(open && open->kase.queue == QueueId("restricted") && open->kase.severity == Severity::Critical);
            QVERIFY(must(w.store.feedOp("published-review", RecordType::Item, id.value)) != ChangeOp::Upsert);
            QVERIFY(must(w.store.feedOp("screening", RecordType::Item, id.value)) != ChangeOp::Upsert);
        }
        // Whoever looked at it loses the claim, and with it the pixels.
        const auto held = must(w.store.findLease(a.reviewCase));
        QVERIFY(must(w.run([&] { return heartbeat(w.store, moderator, {held->id}, w.now()); })).empty());
        // A second person looks, not the first.
        const auto kase = w.kase(a.application);
        QVERIFY(kase.reason == CaseReason::SuspectedMinor && kase.severity == Severity::Critical);
        QVERIFY(refusal(w.claim(w.ines, a.application)) == ErrorCode::SecondPerson);
        const auto timeline = must(w.run([&] {
            return timelineFor(w.store, w.milo, MemberId("member-1"), {kase.id, {}}, w.now());
        }));
        QCOMPARE(timeline.payout, PayoutState::Held);
        QVERIFY(freezeInForce(timeline, w.now()));
    }

    void nobodyNeedsTheClaimToSuspectAndNothingElseIsDecidedMeanwhile()
    {
        Account a;
        auto &w = a.w;
        must(w.claim(w.milo, a.application));
        auto command = w.verdict(w.ines, a.application, SuspectMinor);
        command.expect = {};
        must(w.send(w.ines, command));
        must(w.claim(w.milo, a.application));
        must(w.seal(w.milo, a.application));
        for (const auto action : {Approve, Reject, AskAgain, Withdraw, SuspectMinor})
            QVERIFY(refusal(w.send(w.milo, w.verdict(w.milo, a.application, action))) == ErrorCode::IllegalTransition);
    }

    void liftedEverythingIsAsItWas()
    {
        Account a;
        auto &w = a.w;
        const auto before = std::array{w.world.item(a.published), w.world.item(a.reviewed), w.world.item(a.pending)};
        const int published = w.member("member-1").itemsPublished;
        must(w.claim(w.ines, a.application));
        must(w.send(w.ines, w.verdict(w.ines, a.application, SuspectMinor)));
        w.world.clock.advance(5min);
        must(w.claim(w.milo, a.application));
        must(w.send(w.milo, w.verdict(w.milo, a.application, LiftSuspicion)));
        for (const auto &item : before) {
            const auto after = w.world.item(item.id);
            QVERIFY(after.state == item.state && after.restricted == item.restricted);
            QVERIFY(after.publishedAt == item.publishedAt && after.contentHash == item.contentHash);
        }
        QVERIFY(!must(w.store.findOpenCase(CaseKind::ItemReview, a.published.value)));
        QCOMPARE(w.world.kase(a.reviewCase).queue, QueueId("published-review"));
        QCOMPARE(w.world.kase(a.pendingCase).queue, QueueId("screening"));
        QVERIFY(must(w.store.feedOp("screening", RecordType::Item, a.pending.value)) == ChangeOp::Upsert);
        QVERIFY(!w.member("member-1").frozen);
        QCOMPARE(w.member("member-1").itemsPublished, published);
        QVERIFY(must(w.store.heldItems(MemberId("member-1"))).empty());
        const auto events = w.events("member-1");
        QVERIFY(events[events.size() - 2] == MemberEventKind::Unfrozen);
        // The application goes on, for somebody.
        QVERIFY(w.kase(a.application).reason == CaseReason::Application);
        QVERIFY(w.kase(a.application).state == CaseState::Open);
    }

    void confirmedTheAccountStaysFrozenAndTheEvidenceHeld()
    {
        Account a;
        auto &w = a.w;
        must(w.claim(w.ines, a.application));
        must(w.send(w.ines, w.verdict(w.ines, a.application, SuspectMinor)));
        must(w.claim(w.milo, a.application));
        must(w.send(w.milo, w.verdict(w.milo, a.application, ConfirmMinor)));
        const auto application = w.application(a.application);
        QVERIFY(application.state == ApplicationState::Refused && application.refusal == RefusalReason::NotAdult);
        QVERIFY(w.member("member-1").frozen);
        w.world.clock.advance(KeepCreatorEvidence);
        must(tick(w.store, w.now()));
        QVERIFY(!w.application(a.application).evidence.empty()); // legal hold
        QVERIFY(w.application(a.application).eraseAt > w.now());
    }

    void whatWasDecidedMeanwhileStands()
    {
        Account a;
        auto &w = a.w;
        must(w.claim(w.ines, a.application));
        must(w.send(w.ines, w.verdict(w.ines, a.application, SuspectMinor)));
        w.world.clock.advance(1min);
        auto restricted = w.world.person("restricted", "lead");
        const auto open = must(w.store.findOpenCase(CaseKind::ItemReview, a.published.value)).value();
        must(w.world.send(restricted, w.world.decision(restricted, open.kase.id, DecisionAction::MakeUnavailable)));
        must(w.claim(w.milo, a.application));
        must(w.send(w.milo, w.verdict(w.milo, a.application, LiftSuspicion)));
        QVERIFY(w.world.item(a.published).state == ItemState::Unavailable);
        QVERIFY(w.world.item(a.published).restricted);
        QVERIFY(w.world.item(a.reviewed).state == ItemState::Published);
    }

    void freezingTwiceIsFreezingOnce()
    {
        Account a;
        auto &w = a.w;
        const auto freeze = [&] {
            must(w.run([&]() -> Result<bool> {
                TRY_DONE(freezeAccount(w.store, MemberId("member-1"), w.ines.id, w.now()));
                return true;
            }));
        };
        freeze();
        const auto held = must(w.store.heldItems(MemberId("member-1")));
        const auto events = w.events("member-1").size();
        freeze();
        QVERIFY(must(w.store.heldItems(MemberId("member-1"))) == held);
        QCOMPARE(w.events("member-1").size(), events);
    }
};

VIGIE_TEST(FreezingTest);
#include "FreezingTest.moc"
