#include "models/backend/rules/Access.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/FeedPages.h"
#include "models/backend/rules/Freezing.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Queues.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/contract/Commands.h"
#include "models/contract/Policies.h"
#include "tests/models/backend/NoticeDesk.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <set>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

using Desk = NoticeDesk;
using Ids = std::vector<std::string>;

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilingIsTakenInAcknowledgedAndRanked()
    {
        Desk desk;
        const auto a = desk.published(), b = desk.published();
        auto what = filingOf({a, b, a});
        what.locations.push_back(QStringLiteral("https://autre.example/x"));
        const auto intake = desk.take("n-1", what);
        QVERIFY(intake.faults.empty());
        const auto notice = *intake.notice;
        QCOMPARE(notice.items, (std::vector{a, b}));
        QCOMPARE(notice.elsewhere, std::vector{QStringLiteral("https://autre.example/x")});
        QCOMPARE(notice.knownAt, std::optional(desk.now()));
        QCOMPARE(notice.acknowledgedAt, std::optional(desk.now()));
        QVERIFY(intake.acknowledgement->text.contains(QStringLiteral("n-1")));
        const auto kase = desk.caseOf("n-1").kase;
        QCOMPARE(kase.queue.value, std::string(queues::Notices));
        QCOMPARE(*kase.dueAt, noticeDue(dutyFacts(notice), desk.now(), houseClocks()));
        QCOMPARE(desk.item(a).openNotices, 1);
        const auto file = must(noticeFile(*desk.store, desk.reviewer, NoticeId("n-1")));
        QCOMPARE(file.notifier.email, QStringLiteral("eden@example.org"));
        QCOMPARE(file.letters.size(), 1U);
        QCOMPARE(file.letters.front().to, LetterTo::Notifier);
    }

    void everythingThatIsMissingIsSaidAndNothingIsKept()
    {
        Desk desk;
        auto what = filingOf({desk.published()});
        what.goodFaith = false;
        what.notifier.email = QStringLiteral("nowhere");
        const auto intake = desk.take("n-1", what);
        QCOMPARE(intake.faults, (std::vector{FilingFault::EmailInvalid, FilingFault::GoodFaithMissing}));
        QCOMPARE(refusal(desk.store->readNotice(NoticeId("n-1"))), std::optional(ErrorCode::NotFound));
    }

    void theSameFilingIsTakenInOnce()
    {
        Desk desk;
        const auto item = desk.published();
        const auto first = desk.take("n-1", filingOf({item}));
        desk.clock.advance(5s);
        const auto again = desk.take("n-1", filingOf({item}));
        QCOMPARE(again.notice, first.notice);
        QCOMPARE(again.acknowledgement, first.acknowledgement);
        QCOMPARE(desk.item(item).openNotices, 1);
        auto other = filingOf({item});
        other.explanation = QStringLiteral("something else");
        const auto refused = desk.store->transaction([&]() -> Result<void> {
            const auto intake = takeIn(*desk.store, NoticeId("n-1"), other, desk.now());
            return intake ? Result<void>() : Result<void>(intake.error());
        });
        QCOMPARE(refusal(refused), std::optional(ErrorCode::KeyReused));
    }

    void aTrustedFlaggerOvertakesWhatIsOlder()
    {
        Desk desk;
        const auto item = desk.published();
        desk.take("old", filingOf({item}));
        desk.clock.advance(24h);
        auto trusted = filingOf({item}, Category::Hate);
        trusted.origin = NoticeOrigin::TrustedFlagger;
        trusted.notifier.flagger = "crif";
        desk.take("trusted", trusted);
        auto outside = filingOf({item}, Category::Spam); // not what they were named for
        outside.origin = NoticeOrigin::TrustedFlagger;
        outside.notifier.flagger = "crif";
        desk.take("outside", outside);
        const QueueId queue{std::string(queues::Notices)};
        const auto served = [&](const std::string &notice) {
            const auto claim = must(claimNext(*desk.store, desk.reviewer, queue, desk.now()));
            return desk.kase(claim.caseId).subject == notice;
        };
        QVERIFY(served("trusted"));
        must(desk.decide(desk.reviewer, desk.decisionOn("trusted", NoticeOutcome::NoViolation)));
        QVERIFY(served("old"));
    }

    void aDecisionRestrictsWritesAndCloses()
    {
        Desk desk;
        const auto item = desk.published();
        desk.take("n-1", filingOf({item}));
        const auto decision = desk.decisionOn("n-1", NoticeOutcome::Restricted);
        const auto receipt = must(desk.decide(desk.reviewer, decision));
        QCOMPARE(receipt.outcome, ReceiptOutcome::Applied);
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        QCOMPARE(desk.item(item).openNotices, 0);
        const auto notice = must(desk.store->readNotice(NoticeId("n-1")));
        QCOMPARE(notice.state, NoticeState::Decided);
        QCOMPARE(notice.outcome, NoticeOutcome::Restricted);
        QCOMPARE(desk.kase(decision.caseId).state, CaseState::Closed);
        // The review that the notice had opened at the content desk has nothing left to decide.
        QVERIFY(!must(desk.store->findOpenCase(CaseKind::ItemReview, item.value)));
        const auto file = must(noticeFile(*desk.store, desk.lead, NoticeId("n-1")));
        QCOMPARE(file.decisions.size(), 1U);
        QCOMPARE(file.letters.size(), 3U); // acknowledged, reasons, answer
        const auto &reasons = file.letters[1];
        QCOMPARE(reasons.to, LetterTo::Member);
        QVERIFY(reasons.letter.text.contains(Facts));
        QVERIFY(!reasons.letter.text.contains(QStringLiteral("Eden"))); // never who sent it
        QCOMPARE(file.letters[2].to, LetterTo::Notifier);
        QVERIFY(!file.letters[2].letter.text.contains(Facts)); // it is about somebody else
    }

    /// The platform's own address is no personal detail; one that somebody writes above it still is.
    void lettersSayWhoTheyComeFrom()
    {
        Desk desk;
        auto policy = must(desk.store->policy());
        policy.sender = LetterSender{QStringLiteral("Créateurs Exemple SAS"),
                                     {{{"fr", QStringLiteral("12 rue de l’Exemple\n75011 Paris")},
                                       {"en", QStringLiteral("12 rue de l’Exemple\n75011 Paris\nFrance")}}}};
        must(desk.store->writePolicy(policy));
        const auto item = desk.published();
        const auto intake = desk.take("n1", filingOf({item}));
        QVERIFY(intake.acknowledgement->text.endsWith(QStringLiteral("\n\nCréateurs Exemple SAS\n12 rue de l’Exemple\n"
                                                                     "75011 Paris")));
        auto telling = desk.decisionOn("n1", NoticeOutcome::Restricted);
        telling.facts = Facts + QStringLiteral(" 12 rue de l’Exemple, 75011 Paris");
        QCOMPARE(refusal(desk.decide(desk.reviewer, telling)), std::optional(ErrorCode::Invalid));
        must(desk.decide(desk.reviewer, desk.decisionOn("n1", NoticeOutcome::Restricted)));
        const auto letters = must(desk.store->lettersAbout(NoticeId("n1")));
        QCOMPARE(letters.size(), std::size_t{3});
        for (const auto &letter : letters) {
            QCOMPARE(letter.sent.letter.sender.front(), QStringLiteral("Créateurs Exemple SAS"));
            QVERIFY(letter.sent.letter.text.endsWith(signatureOf(letter.sent.letter)));
        }
    }

    void aNoticeThatCameMeanwhileStaysOpen()
    {
        Desk desk;
        const auto item = desk.published();
        desk.take("first", filingOf({item}));
        const auto decision = desk.decisionOn("first", NoticeOutcome::Restricted);
        desk.take("second", filingOf({item}, Category::Hate));
        must(desk.decide(desk.reviewer, decision));
        QCOMPARE(must(desk.store->readNotice(NoticeId("second"))).state, NoticeState::Open);
        QCOMPARE(desk.item(item).openNotices, 1);
        QVERIFY(must(desk.store->findOpenCase(CaseKind::NoticeReview, "second")));
        const auto notices = desk.fed(desk.reviewer, RecordType::Notice);
        QCOMPARE(notices, (Ids{"first", "second"})); // the decided one stays beside its sibling
        must(desk.decide(desk.reviewer, desk.decisionOn("second", NoticeOutcome::AlreadyGone)));
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Notice), Ids());
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Item), Ids());
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Member), Ids());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("another round") << 0 << ErrorCode::Invalid;
        QTest::newRow("another notice") << 1 << ErrorCode::Invalid;
        QTest::newRow("no facts") << 2 << ErrorCode::Invalid;
        QTest::newRow("an item of nobody's notice") << 3 << ErrorCode::Invalid;
        QTest::newRow("a placeholder") << 4 << ErrorCode::Invalid;
        QTest::newRow("an e-mail address in the letter") << 5 << ErrorCode::Invalid;
        QTest::newRow("a telephone number in the letter") << 6 << ErrorCode::Invalid;
        QTest::newRow("an account in the letter") << 7 << ErrorCode::Invalid;
        QTest::newRow("a card in the letter") << 8 << ErrorCode::Invalid;
        QTest::newRow("an address in the letter") << 9 << ErrorCode::Invalid;
        QTest::newRow("an unknown clause") << 10 << ErrorCode::PolicyChanged;
        QTest::newRow("another policy") << 11 << ErrorCode::PolicyChanged;
        QTest::newRow("a wrong token") << 12 << ErrorCode::ClaimLost;
        QTest::newRow("age restricted though never published") << 13 << ErrorCode::IllegalTransition;
    }

    void refusals()
    {
        QFETCH(const int, which);
        QFETCH(const ErrorCode, code);
        Desk desk;
        const auto item = which == 13 ? desk.addItem() : desk.published();
        desk.take("n-1", filingOf({item}));
        auto decision = desk.decisionOn("n-1", NoticeOutcome::Restricted);
        const auto with = [&](const char *detail) { decision.facts = Facts + u' ' + QString::fromUtf8(detail); };
        switch (which) {
        case 0:
            decision.round = 2;
            break;
        case 1:
            decision.notice = NoticeId("other");
            break;
        case 2:
            decision.facts.clear();
            break;
        case 3:
            decision.items = {desk.published()};
            break;
        case 4:
            with("[à compléter]");
            break;
        case 5:
            with("jean@example.org");
            break;
        case 6:
            with("06 39 98 12 34");
            break;
        case 7:
            with("FR76 3000 6000 0112 3456 7890 189");
            break;
        case 8:
            with("4111 1111 1111 1111");
            break;
        case 9:
            with("12 rue de la Paix, 75002 Paris");
            break;
        case 10:
            decision.clause = ClauseId("nothing");
            break;
        case 13:
            decision.restrictions = {{RestrictionKind::AgeRestricted, std::nullopt}};
            break;
        default:
            break;
        }
        auto command = desk.command(desk.reviewer, decision);
        if (which == 11)
            command.expect.policyVersion = 99;
        if (which == 12)
            command.expect.claimToken = 99;
        QCOMPARE(refusal(desk.send(desk.reviewer, command)), std::optional(code));
        QCOMPARE(must(desk.store->readNotice(NoticeId("n-1"))).state, NoticeState::Open);
        QCOMPARE(desk.item(item).state, which == 13 ? ItemState::Pending : ItemState::Published);
    }

    void aWholeDecisionIsTaken() // the same as in refusals(), with nothing wrong
    {
        Desk desk;
        desk.take("n-1", filingOf({desk.published()}));
        const auto decision = desk.decisionOn("n-1", NoticeOutcome::Restricted);
        must(desk.decide(desk.reviewer, decision));
        QCOMPARE(refusal(desk.decide(desk.lead, decision)), std::optional(ErrorCode::AlreadyDecided));
    }

    void whoKnowsTheMemberDoesNotDecide()
    {
        Desk desk;
        const auto item = desk.published();
        desk.take("n-1", filingOf({item}));
        must(desk.store->transaction(
            [&] { return desk.store->recuse(desk.reviewer.id, desk.item(item).owner, desk.now()); }));
        const auto decision = desk.decisionOn("n-1", NoticeOutcome::NoViolation);
        QCOMPARE(refusal(desk.decide(desk.reviewer, decision)), std::optional(ErrorCode::SecondPerson));
        QVERIFY(desk.decide(desk.lead, decision));
    }

    void moderatorsNeitherDecideNorReadTheFile()
    {
        Desk desk;
        const auto item = desk.published();
        desk.take("n-1", filingOf({item}));
        const auto moderator = desk.person("moderator");
        QCOMPARE(refusal(desk.decide(moderator, desk.decisionOn("n-1", NoticeOutcome::NoViolation))),
                 std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(noticeFile(*desk.store, moderator, NoticeId("n-1"))), std::optional(ErrorCode::Permission));
    }

    void restrictionsEndByThemselves()
    {
        Desk desk;
        const auto item = desk.published();
        const auto owner = desk.item(item).owner;
        desk.take("n-1", filingOf({item}));
        desk.take("n-2", filingOf({item}, Category::Hate));
        auto first = desk.decisionOn("n-1", NoticeOutcome::Restricted);
        first.restrictions = {{RestrictionKind::Unavailable, desk.now() + 24h},
                              {RestrictionKind::AccountSuspended, desk.now() + 48h},
                              {RestrictionKind::PayoutHeld, desk.now() + 24h}};
        must(desk.decide(desk.reviewer, first));
        auto second = desk.decisionOn("n-2", NoticeOutcome::Restricted);
        second.restrictions = {{RestrictionKind::Unavailable, desk.now() + 36h}};
        must(desk.decide(desk.reviewer, second));
        QVERIFY(must(desk.store->readMember(owner)).restricted);
        desk.clock.advance(25h);
        must(tick(*desk.store, desk.now()));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable); // the second one holds
        desk.clock.advance(12h);
        must(tick(*desk.store, desk.now()));
        QCOMPARE(desk.item(item).state, ItemState::Published);
        QVERIFY(must(desk.store->readMember(owner)).restricted);
        desk.clock.advance(12h);
        must(tick(*desk.store, desk.now()));
        QVERIFY(!must(desk.store->readMember(owner)).restricted);
        QVERIFY(must(desk.store->restrictionsOver(desk.now())).empty());
    }

    void whatMayNotBeShownDoesNotComeBack()
    {
        Desk desk;
        const auto id = desk.published();
        desk.take("n-1", filingOf({id}));
        auto decision = desk.decisionOn("n-1", NoticeOutcome::Restricted);
        decision.restrictions = {{RestrictionKind::Unavailable, desk.now() + 1h}};
        must(desk.decide(desk.reviewer, decision));
        must(desk.store->transaction([&] {
            auto item = desk.item(id);
            item.manifestlyIllegal = true;
            return desk.store->writeItem(item);
        }));
        desk.clock.advance(2h);
        must(tick(*desk.store, desk.now()));
        QCOMPARE(desk.item(id).state, ItemState::Unavailable);
    }

    void theRestrictedPathShowsNothingToOthers_data()
    {
        QTest::addColumn<Category>("category");
        QTest::newRow("child") << Category::Child;
        QTest::newRow("intimate") << Category::NonConsensual;
    }

    void theRestrictedPathShowsNothingToOthers()
    {
        QFETCH(const Category, category);
        Desk desk;
        const auto item = desk.published();
        const auto rev = desk.item(item).rev;
        desk.take("hidden", filingOf({item}, category));
        QCOMPARE(desk.caseOf("hidden").kase.queue.value, std::string(queues::NoticesRestricted));
        QCOMPARE(desk.item(item).openNotices, 0);
        QCOMPARE(desk.item(item).rev, rev);
        const auto moderator = desk.person("moderator"), moderators = desk.person("other", "lead");
        for (const auto &person : {desk.reviewer, moderator}) {
            QCOMPARE(desk.fed(person, RecordType::Notice), Ids());
            QCOMPARE(refusal(noticeFor(*desk.store, person, NoticeId("hidden"))), std::optional(ErrorCode::NotFound));
        }
        QCOMPARE(desk.fed(desk.lead, RecordType::Notice), Ids{"hidden"});
        // Another notice on the same item opens a review there; the hidden one is not beside it.
        desk.take("plain", filingOf({item}));
        QCOMPARE(desk.fed(moderator, RecordType::Notice), Ids{"plain"});
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Notice), Ids{"plain"});
    }

    /// A suspicion that comes later hides what reviewers had on their screens already, and gives it back when it is
    /// gone.
    void whatIsFrozenLaterTakesItsNoticesWithIt()
    {
        Desk desk;
        const auto item = desk.published(), other = desk.published();
        const auto owner = desk.item(item).owner;
        desk.take("on-it", filingOf({item, other}));
        desk.take("older", filingOf({item}));
        must(desk.decide(desk.reviewer, desk.decisionOn("older", NoticeOutcome::NoViolation)));
        const auto had = desk.caseOf("on-it");
        const auto decision = desk.decisionOn("on-it", NoticeOutcome::NoViolation);
        must(desk.claim(desk.reviewer, had.kase.id));
        const auto freezes = [&](auto work) { must(desk.store->transaction([&] { return work(); })); };
        freezes([&] { return freezeAccount(*desk.store, owner, desk.lead.id, desk.now()); });
        QCOMPARE(desk.caseOf("on-it").kase.queue.value, std::string(queues::NoticesRestricted));
        QCOMPARE(desk.caseOf("on-it").kase.state, CaseState::Open);
        for (const auto type : {RecordType::Notice, RecordType::Item, RecordType::Case, RecordType::Member})
            QCOMPARE(desk.fed(desk.reviewer, type), Ids());
        for (const auto *id : {"on-it", "older"})
            QCOMPARE(refusal(noticeFor(*desk.store, desk.reviewer, NoticeId(id))), std::optional(ErrorCode::NotFound));
        QCOMPARE(refusal(desk.decide(desk.reviewer, decision)), std::optional(ErrorCode::Permission));
        QCOMPARE(desk.fed(desk.lead, RecordType::Notice), (Ids{"older", "on-it"}));
        freezes([&] { return unfreezeAccount(*desk.store, owner, desk.now()); });
        QCOMPARE(desk.caseOf("on-it").kase.queue, had.kase.queue);
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Item).size(), 2U);
        must(desk.decide(desk.reviewer, desk.decisionOn("on-it", NoticeOutcome::NoViolation)));
    }

    /// What was decided unseen while the account was frozen outlives the freeze, and ends when it says.
    void whatIsDecidedUnseenOutlivesTheFreeze()
    {
        Desk desk;
        const auto item = desk.published();
        const auto owner = desk.item(item).owner;
        desk.take("on-it", filingOf({item}, Category::NonConsensual));
        const auto run = [&](auto work) { must(desk.store->transaction([&] { return work(); })); };
        run([&] { return freezeAccount(*desk.store, owner, desk.reviewer.id, desk.now()); });
        QVERIFY(desk.item(item).restricted && desk.item(item).state == ItemState::Unavailable);
        auto decision = desk.decisionOn("on-it", NoticeOutcome::Restricted);
        decision.restrictions = {{RestrictionKind::Unavailable, desk.now() + 48h}};
        QCOMPARE(refusal(desk.decide(desk.reviewer, decision)), std::optional(ErrorCode::Permission));
        desk.clock.advance(1min);
        must(desk.decide(desk.lead, decision));
        desk.clock.advance(1h);
        run([&] { return unfreezeAccount(*desk.store, owner, desk.now()); });
        QVERIFY(!desk.item(item).restricted);
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        desk.clock.advance(48h);
        (void)must(tick(*desk.store, desk.now()));
        QCOMPARE(desk.item(item).state, ItemState::Published);
    }

    /// What a decision took for a day comes back after it, whatever else kept it from being shown meanwhile.
    void whatEndsDuringAFreezeIsOverAfterIt_data()
    {
        QTest::addColumn<RestrictionKind>("kind");
        QTest::newRow("unavailable") << RestrictionKind::Unavailable;
        QTest::newRow("age restricted") << RestrictionKind::AgeRestricted;
    }
    void whatEndsDuringAFreezeIsOverAfterIt()
    {
        QFETCH(const RestrictionKind, kind);
        Desk desk;
        const auto item = desk.published();
        const auto owner = desk.item(item).owner;
        desk.take("on-it", filingOf({item}));
        auto decision = desk.decisionOn("on-it", NoticeOutcome::Restricted);
        decision.restrictions = {{kind, desk.now() + 24h}};
        must(desk.decide(desk.reviewer, decision));
        const auto run = [&](auto work) { must(desk.store->transaction([&] { return work(); })); };
        desk.clock.advance(1h);
        run([&] { return freezeAccount(*desk.store, owner, desk.lead.id, desk.now()); });
        desk.clock.advance(24h);
        (void)must(tick(*desk.store, desk.now()));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable); // nobody sees anything of a frozen account
        desk.clock.advance(1h);
        run([&] { return unfreezeAccount(*desk.store, owner, desk.now()); });
        QCOMPARE(desk.item(item).state, ItemState::Published);
        QCOMPARE(desk.item(item).classification, Classification::General);
    }

    void aNeighbourOfWhatIsHiddenStaysWithoutIt()
    {
        Desk desk;
        const auto hidden = desk.published(), plain = desk.published();
        desk.take("of-both", filingOf({hidden, plain}));
        desk.take("of-plain", filingOf({plain}));
        auto item = desk.item(hidden);
        item.restricted = true;
        must(desk.store->transaction([&]() -> Result<void> {
            TRY_DONE(desk.store->writeItem(item));
            return moveNotices(*desk.store, hidden);
        }));
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Notice), Ids{"of-plain"});
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Item), Ids{plain.value});
        desk.take("again", filingOf({plain})); // whatever is announced beside it
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Notice), (Ids{"again", "of-plain"}));
    }

    /// A notice on something hidden is not shown beside its other, open content either: it would tell of both.
    void aNoticeThatNamesHiddenContentIsShownBesideNothing()
    {
        Desk desk;
        const auto moderator = desk.person("moderator");
        const auto hidden = desk.published(), plain = desk.published();
        desk.take("of-both", filingOf({hidden, plain}));
        desk.take("of-plain", filingOf({plain}));
        QCOMPARE(desk.fed(moderator, RecordType::Notice), (Ids{"of-both", "of-plain"}));
        const auto put = [&](bool restricted) {
            auto item = desk.item(hidden);
            item.restricted = restricted;
            must(desk.store->transaction([&]() -> Result<void> {
                TRY_DONE(desk.store->writeItem(item));
                return moveNotices(*desk.store, hidden);
            }));
        };
        put(true);
        QCOMPARE(desk.fed(moderator, RecordType::Notice), Ids{"of-plain"});
        desk.take("again", filingOf({plain})); // its case at the content desk is announced anew
        QCOMPARE(desk.fed(moderator, RecordType::Notice), (Ids{"again", "of-plain"}));
        put(false);
        QCOMPARE(desk.fed(moderator, RecordType::Notice), (Ids{"again", "of-both", "of-plain"}));
    }

    void whatIsDeletedLeavesItsNotices()
    {
        Desk desk;
        const auto a = desk.published(), b = desk.published();
        desk.take("both", filingOf({a, b}));
        desk.take("one", filingOf({a}));
        must(desk.store->transaction([&] { return purgeItem(*desk.store, a, desk.now()); }));
        QCOMPARE(must(desk.store->readNotice(NoticeId("both"))).items, std::vector{b});
        QCOMPARE(refusal(desk.store->readNotice(NoticeId("one"))), std::optional(ErrorCode::NotFound));
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Notice), Ids{"both"});
        must(desk.decide(desk.reviewer, desk.decisionOn("both", NoticeOutcome::NoViolation)));
    }

    void aNoticeOfNothingOfOursIsAnsweredToo()
    {
        Desk desk;
        auto what = filingOf({});
        what.locations = {QStringLiteral("https://autre.example/x")};
        desk.take("n-1", what);
        QCOMPARE(desk.fed(desk.reviewer, RecordType::Notice), Ids{"n-1"});
        must(desk.decide(desk.reviewer, desk.decisionOn("n-1", NoticeOutcome::Imprecise)));
        QCOMPARE(must(noticeFile(*desk.store, desk.lead, NoticeId("n-1"))).letters.size(), 2U);
    }
};

VIGIE_TEST(NoticesTest);
#include "NoticesTest.moc"
