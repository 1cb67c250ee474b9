#include "models/backend/rules/NoticeReversing.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/ComplaintIntake.h"
#include "models/contract/Commands.h"
#include "tests/models/backend/NoticeDesk.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

const QString Reason = QStringLiteral("La clause choisie ne s'applique pas à cette publication. SPECIMEN");

struct Desk : NoticeDesk
{
    Desk() : second(person("second", "reviewer")) {}

    /// The command of a decision on a notice of its own about the item.
    CommandId decided(const std::string &notice, const ItemId &item, std::vector<Restriction> restrictions)
    {
        take(notice, filingOf({item}));
        clock.advance(1min);
        return decidedOn(notice, reviewer, std::move(restrictions));
    }

    CommandId decidedOn(const std::string &notice, const Person &by, std::vector<Restriction> restrictions)
    {
        auto decision =
            decisionOn(notice, restrictions.empty() ? NoticeOutcome::NoViolation : NoticeOutcome::Restricted);
        decision.restrictions = std::move(restrictions);
        const auto made = command(by, decision);
        must(send(by, made));
        clock.advance(1min);
        return made.id;
    }

    Result<Receipt> reverse(const Person &by, const CommandId &of, const QString &reason = Reason)
    {
        const auto records = must(store->noticeDecisionsAfter(0, 100));
        const auto found = std::ranges::find(records, of, &NoticeDecisionRecord::command);
        return reverse(by, of, found == records.end() ? CaseId("none") : found->decision.caseId, reason);
    }

    Result<Receipt> reverse(const Person &by, const CommandId &of, const CaseId &kase, const QString &reason)
    {
        Command made;
        made.id = CommandId::make();
        made.author = by.id;
        made.body = NoticeReversal{kase, of, reason};
        made.madeAt = now();
        return send(by, made);
    }

    Notice notice(const std::string &id) { return must(store->readNotice(NoticeId(id))); }
    NoticeFile file(const std::string &id) { return must(noticeFile(*store, lead, NoticeId(id))); }
    Member ownerOf(const ItemId &id) { return must(store->readMember(item(id).owner)); }
    /// The letters since then.
    std::vector<SentLetter> lettersSince(const std::string &id, Instant since)
    {
        auto letters = file(id).letters;
        std::erase_if(letters, [since](const SentLetter &letter) { return letter.at < since; });
        return letters;
    }

    Person second;
};

const Restriction Unseen{RestrictionKind::Unavailable, std::nullopt};
const Restriction NoPayout{RestrictionKind::PayoutHeld, std::nullopt};
const Restriction Suspended{RestrictionKind::AccountSuspended, std::nullopt};

} // namespace

class NoticeReversingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItTookComesBackAndTheNoticeIsOpenAgain()
    {
        Desk desk;
        const auto item = desk.published();
        const auto command = desk.decided("n-1", item, {Unseen, NoPayout, Suspended});
        const auto former = must(desk.store->decisionsOn(NoticeId("n-1"))).front().decision.caseId;
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        QVERIFY(desk.ownerOf(item).restricted);
        const auto receipt = must(desk.reverse(desk.reviewer, command));
        QCOMPARE(receipt.outcome, ReceiptOutcome::Applied);
        QCOMPARE(desk.item(item).state, ItemState::Published);
        QVERIFY(!desk.ownerOf(item).restricted);
        const auto notice = desk.notice("n-1");
        QCOMPARE(notice.state, NoticeState::Open);
        QCOMPARE(notice.outcome, NoticeOutcome::Unknown);
        QVERIFY(!notice.decidedAt);
        const auto open = desk.caseOf("n-1").kase;
        QVERIFY(open.id != former);
        QCOMPARE(open.reason, CaseReason::Reversed);
        QCOMPARE(desk.item(item).openNotices, 1);
        QCOMPARE(desk.kase(former).state, CaseState::Closed);
    }

    void whoWasToldOfItIsToldThatItWasTakenBack()
    {
        Desk desk;
        const auto item = desk.published();
        const auto command = desk.decided("n-1", item, {Unseen});
        const auto before = desk.now();
        must(desk.reverse(desk.reviewer, command));
        const auto letters = desk.lettersSince("n-1", before);
        QCOMPARE(letters.size(), 2U);
        const auto &member = letters[0].to == LetterTo::Member ? letters[0] : letters[1];
        const auto &notifier = letters[0].to == LetterTo::Member ? letters[1] : letters[0];
        QCOMPARE(notifier.to, LetterTo::Notifier);
        QVERIFY(member.letter.text.contains(Reason));
        QVERIFY(member.letter.text.contains(QStringLiteral("la publication est de nouveau visible")));
        QVERIFY(member.letter.text.contains(QStringLiteral("base de données de transparence"))); // it stays there
        QVERIFY(!member.letter.text.contains(QStringLiteral("Eden")));
        QVERIFY(notifier.letter.text.contains(QStringLiteral("n-1")));
        QVERIFY(!notifier.letter.text.contains(Reason)); // it is about somebody else
    }

    void theStatementStaysAndTheFileSaysBoth()
    {
        Desk desk;
        const auto item = desk.published();
        const auto command = desk.decided("n-1", item, {Unseen});
        const auto statements = must(desk.store->statementsAbout(NoticeId("n-1")));
        QCOMPARE(statements.size(), 1U);
        must(desk.reverse(desk.reviewer, command));
        const auto after = must(desk.store->statementsAbout(NoticeId("n-1")));
        QCOMPARE(after.size(), 1U);
        QCOMPARE(after.front().statement.puid, statements.front().statement.puid);
        QCOMPARE(after.front().statement.stage, statements.front().statement.stage);
        const auto file = desk.file("n-1");
        QCOMPARE(file.decisions.size(), 1U);
        QVERIFY(file.decisions.front().takenBack.has_value());
        QCOMPARE(file.decisions.front().takenBack->reason, Reason);
        QCOMPARE(file.decisions.front().decision.facts, Facts);
        desk.decidedOn("n-1", desk.reviewer, {});
        const auto again = desk.file("n-1");
        QCOMPARE(again.decisions.size(), 2U);
        QVERIFY(!again.decisions.back().takenBack);
    }

    void whatFoundNothingIsTakenBackToo()
    {
        Desk desk;
        const auto item = desk.published();
        const auto command = desk.decided("n-1", item, {});
        const auto before = desk.now();
        must(desk.reverse(desk.reviewer, command));
        QCOMPARE(desk.notice("n-1").state, NoticeState::Open);
        QCOMPARE(desk.item(item).state, ItemState::Published);
        const auto letters = desk.lettersSince("n-1", before);
        QCOMPARE(letters.size(), 1U);
        QCOMPARE(letters.front().to, LetterTo::Notifier);
    }

    void anotherDecisionOnTheSameContentStands()
    {
        Desk desk;
        const auto item = desk.published();
        desk.decided("n-1", item, {Unseen});
        const auto second = desk.decided("n-2", item, {Unseen});
        must(desk.reverse(desk.reviewer, second));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        QCOMPARE(desk.notice("n-1").state, NoticeState::Decided);
        QCOMPARE(desk.notice("n-2").state, NoticeState::Open);
    }

    void itsAuthorOrALeadAndNobodyElse()
    {
        Desk desk;
        const auto item = desk.published();
        const auto command = desk.decided("n-1", item, {Unseen});
        QCOMPARE(refusal(desk.reverse(desk.second, command)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(desk.reverse(desk.person("looker", "moderator"), command)),
                 std::optional(ErrorCode::Permission));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        must(desk.reverse(desk.lead, command));
        QCOMPARE(desk.item(item).state, ItemState::Published);
    }

    void whoTookTheirOwnBackDecidesAnewAndWhoWasFoundWrongDoesNot()
    {
        Desk desk;
        const auto own = desk.decided("n-1", desk.published(), {Unseen});
        must(desk.reverse(desk.reviewer, own));
        const auto first = desk.caseOf("n-1").kase.id;
        must(claimCase(*desk.store, desk.reviewer, first, desk.now()));
        const auto byLead = desk.decided("n-2", desk.published(), {Unseen});
        must(desk.reverse(desk.lead, byLead));
        const auto second = desk.caseOf("n-2").kase.id;
        QCOMPARE(refusal(claimCase(*desk.store, desk.reviewer, second, desk.now())),
                 std::optional(ErrorCode::SecondPerson));
        must(claimCase(*desk.store, desk.second, second, desk.now()));
    }

    void itIsTakenBackOnceAndOnlyWhileItCounts()
    {
        Desk desk;
        const auto command = desk.decided("n-1", desk.published(), {Unseen});
        must(desk.reverse(desk.reviewer, command));
        QCOMPARE(refusal(desk.reverse(desk.reviewer, command)), std::optional(ErrorCode::AlreadyDecided));
        const auto records = must(desk.store->decisionsOn(NoticeId("n-1")));
        QCOMPARE(refusal(desk.reverse(desk.reviewer, records.back().command)),
                 std::optional(ErrorCode::IllegalTransition));
        const auto next = desk.decidedOn("n-1", desk.reviewer, {Unseen});
        QCOMPARE(refusal(desk.reverse(desk.reviewer, command)), std::optional(ErrorCode::AlreadyDecided));
        must(desk.reverse(desk.reviewer, next));
        QCOMPARE(refusal(desk.reverse(desk.reviewer, CommandId("never-made"), records.front().decision.caseId, Reason)),
                 std::optional(ErrorCode::NotFound));
    }

    void aDecisionIsTakenBackInItsOwnCaseOnly()
    {
        Desk desk;
        const auto one = desk.decided("n-1", desk.published(), {Unseen});
        desk.decided("n-2", desk.published(), {Unseen});
        const auto other = must(desk.store->decisionsOn(NoticeId("n-2"))).front().decision.caseId;
        QCOMPARE(refusal(desk.reverse(desk.reviewer, one, other, Reason)), std::optional(ErrorCode::NotFound));
        QCOMPARE(desk.notice("n-1").state, NoticeState::Decided);
        QCOMPARE(desk.notice("n-2").state, NoticeState::Decided);
    }

    void aComplaintIsSomebodyElsesToExamine()
    {
        Desk desk;
        const auto item = desk.published();
        const auto command = desk.decided("n-1", item, {Unseen});
        const auto decision = must(desk.store->decisionsOn(NoticeId("n-1"))).front().id;
        must(desk.store->transaction([&]() -> Result<void> {
            const auto taken =
                takeInComplaint(*desk.store, ComplaintId("c-1"),
                                {decision, Complainant::Member, desk.item(item).owner, {}, Reason, "fr"}, desk.now());
            return taken ? Result<void>() : Result<void>(taken.error());
        }));
        QCOMPARE(refusal(desk.reverse(desk.reviewer, command)), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
    }

    void nobodyComplainsOfAReversal()
    {
        Desk desk;
        const auto command = desk.decided("n-1", desk.published(), {});
        must(desk.reverse(desk.reviewer, command));
        const auto reversal = must(desk.store->decisionsOn(NoticeId("n-1"))).back().id;
        Result<ComplaintIntake> intake(ErrorCode::Internal);
        must(desk.store->transaction([&]() -> Result<void> {
            intake = takeInComplaint(
                *desk.store, ComplaintId("c-1"),
                {reversal, Complainant::Notifier, {}, QStringLiteral("eden@example.org"), Reason, "fr"}, desk.now());
            return {};
        }));
        QCOMPARE(must(std::move(intake)).faults, std::vector{ComplaintFilingFault::DecisionUnknown});
    }

    void aLetterThatCannotBeSentKeepsEverythingAsItWas()
    {
        Desk desk;
        const auto item = desk.published();
        const auto command = desk.decided("n-1", item, {Unseen});
        const auto before = desk.now();
        QCOMPARE(refusal(desk.reverse(desk.reviewer, command, QStringLiteral("Écrivez à jean@example.org."))),
                 std::optional(ErrorCode::Invalid));
        auto policy = must(desk.store->policy());
        policy.noticeLetters.takenBack = {};
        must(desk.store->transaction([&] { return desk.store->writePolicy(policy); }));
        QCOMPARE(refusal(desk.reverse(desk.reviewer, command)), std::optional(ErrorCode::Invalid));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        QCOMPARE(desk.notice("n-1").state, NoticeState::Decided);
        QVERIFY(desk.lettersSince("n-1", before).empty());
        QCOMPARE(must(desk.store->decisionsOn(NoticeId("n-1"))).size(), 1U);
    }

    void aNoticeThatCameMeanwhileIsNotTouched()
    {
        Desk desk;
        const auto item = desk.published();
        const auto command = desk.decided("n-1", item, {Unseen});
        desk.take("n-2", filingOf({item}));
        const auto before = desk.notice("n-2");
        must(desk.reverse(desk.reviewer, command));
        QCOMPARE(desk.notice("n-2"), before);
        QCOMPARE(desk.item(item).openNotices, 2);
    }
};

VIGIE_TEST(NoticeReversingTest);
#include "NoticeReversingTest.moc"
