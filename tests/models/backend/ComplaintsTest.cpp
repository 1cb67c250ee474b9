#include "models/backend/rules/Claims.h"
#include "models/backend/rules/ComplaintIntake.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Freezing.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Queues.h"
#include "models/contract/Commands.h"
#include "tests/models/backend/NoticeDesk.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

const QString Reason = QStringLiteral("La scène est un film de fiction, son générique le montre. SPECIMEN");
const QString Words = QStringLiteral("C'est un court métrage, personne n'est blessé. SPECIMEN");

using Faults = std::vector<ComplaintFilingFault>;
using Ids = std::vector<std::string>;

/// A notice that `first` has decided, and `second` who may look at it again.
struct Desk : NoticeDesk
{
    Desk() : second(person("second", "reviewer")) {}

    DecisionId decided(const std::string &notice, std::vector<Restriction> restrictions,
                       const std::vector<ItemId> &items, Category category = Category::Violence)
    {
        take(notice, filingOf(items, category));
        return decidedAgain(notice, reviewer, std::move(restrictions));
    }

    DecisionId decidedAgain(const std::string &notice, const Person &by, std::vector<Restriction> restrictions)
    {
        auto decision =
            decisionOn(notice, restrictions.empty() ? NoticeOutcome::NoViolation : NoticeOutcome::Restricted);
        decision.restrictions = std::move(restrictions);
        if (std::ranges::none_of(decision.restrictions, [](const Restriction &r) { return isOfItems(r.kind); }))
            decision.items.clear();
        return *must(decide(by, decision)).decision;
    }

    ComplaintFiling byMember(const DecisionId &decision, const ItemId &of)
    {
        return {decision, Complainant::Member, item(of).owner, {}, Words, "fr"};
    }

    static ComplaintFiling byNotifier(const DecisionId &decision)
    {
        return {decision, Complainant::Notifier, std::nullopt, QStringLiteral("EDEN@example.org "), Words, "fr"};
    }

    Result<ComplaintIntake> file(const std::string &id, const ComplaintFiling &filing)
    {
        Result<ComplaintIntake> intake(ErrorCode::Internal);
        const auto done = store->transaction([&]() -> Result<void> {
            intake = takeInComplaint(*store, ComplaintId(id), filing, now());
            return intake ? Result<void>() : Result<void>(intake.error());
        });
        return done ? intake : Result<ComplaintIntake>(done.error());
    }

    Faults faults(const ComplaintFiling &filing) { return must(file("refused", filing)).faults; }

    CaseRecord complaintCase(const std::string &id)
    {
        const auto open = must(store->findOpenCase(CaseKind::Complaint, id));
        return must(open ? Result<CaseRecord>(*open) : Result<CaseRecord>(ErrorCode::NotFound, id));
    }

    ComplaintDecision answerTo(const std::string &id, ComplaintOutcome outcome)
    {
        const auto kase = complaintCase(id).kase;
        return {kase.id, kase.round, ComplaintId(id), outcome, {}, Reason, {}, false};
    }

    Command answer(const Person &by, const ComplaintDecision &decision)
    {
        Command made;
        made.id = CommandId::make();
        made.author = by.id;
        made.body = decision;
        made.madeAt = now();
        return made;
    }

    Result<Receipt> settle(const Person &by, const ComplaintDecision &decision)
    {
        return send(by, answer(by, decision));
    }

    Complaint complaint(const std::string &id) { return must(store->readComplaint(ComplaintId(id))); }
    Member ownerOf(const ItemId &id) { return must(store->readMember(item(id).owner)); }
    std::vector<MemberEventKind> eventsOf(const ItemId &id)
    {
        std::vector<MemberEventKind> kinds;
        for (const auto &event : must(store->memberEvents(item(id).owner, 50)))
            kinds.push_back(event.kind);
        return kinds;
    }

    Person second;
};

const Restriction Unseen{RestrictionKind::Unavailable, std::nullopt};
const Restriction Adults{RestrictionKind::AgeRestricted, std::nullopt};
const Restriction NoPayout{RestrictionKind::PayoutHeld, std::nullopt};
const Restriction Suspended{RestrictionKind::AccountSuspended, std::nullopt};

} // namespace

class ComplaintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMemberComplainsAndACaseOpens()
    {
        Desk desk;
        const auto item = desk.published();
        const auto decision = desk.decided("n-1", {Unseen}, {item});
        desk.clock.advance(1h);
        const auto intake = must(desk.file("c-1", desk.byMember(decision, item)));
        QVERIFY(intake.faults.empty());
        const auto complaint = *intake.complaint;
        QCOMPARE(complaint.of.author, desk.reviewer.id);
        QCOMPARE(complaint.of.decision.facts, Facts);
        QVERIFY(complaint.of.letter && complaint.of.letter->text.contains(Facts));
        QCOMPARE(complaint.taken, (std::vector{TakenAway{RestrictionKind::Unavailable, item, std::nullopt}}));
        QCOMPARE(complaint.acknowledgedAt, std::optional(desk.now()));
        QVERIFY(intake.acknowledgement->text.contains(QStringLiteral("c-1")));
        const auto kase = desk.complaintCase("c-1").kase;
        QCOMPARE(kase.queue.value, std::string(queues::Complaints));
        QCOMPARE(*kase.dueAt, complaintDue(complaint));
        QCOMPARE(desk.fed(desk.second, RecordType::Complaint), Ids{"c-1"});
        QCOMPARE(desk.fed(desk.second, RecordType::Notice), Ids{"n-1"});
        QCOMPARE(desk.fed(desk.second, RecordType::Item), Ids{item.value});
        QCOMPARE(must(complaintFor(*desk.store, desk.second, ComplaintId("c-1"))), complaint);
        QVERIFY(std::ranges::count(desk.eventsOf(item), MemberEventKind::ComplaintCame) == 1);
    }

    void aNotifierComplainsAndIsNowhereInTheRecord()
    {
        Desk desk;
        const auto item = desk.published();
        const auto decision = desk.decided("n-1", {}, {item});
        const auto intake = must(desk.file("c-1", Desk::byNotifier(decision)));
        QVERIFY(intake.faults.empty());
        QVERIFY(!intake.complaint->member);
        QVERIFY(intake.complaint->taken.empty());
        QVERIFY(intake.complaint->of.letter.has_value());
        const auto wire = must(desk.store->wire(RecordType::Complaint, "c-1"));
        QVERIFY(wire.body.find("eden") == std::string::npos);
        QVERIFY(wire.body.find("Eden") == std::string::npos);
    }

    void everythingThatIsMissingIsSaidAtOnceAndNothingIsKept()
    {
        Desk desk;
        using enum ComplaintFilingFault;
        QCOMPARE(desk.faults({}), (Faults{DecisionMissing, ComplainantUnknown, SenderMissing, TextMissing}));
        QCOMPARE(desk.faults({DecisionId("none"), Complainant::Member, MemberId("x"), {}, QString(20'001, u'a'), {}}),
                 (Faults{DecisionUnknown, TextTooLong}));
        QCOMPARE(refusal(desk.store->readComplaint(ComplaintId("refused"))), std::optional(ErrorCode::NotFound));
    }

    void onlyWhoIsConcernedComplains()
    {
        Desk desk;
        using enum ComplaintFilingFault;
        const auto a = desk.published(), b = desk.published();
        const auto restricted = desk.decided("n-1", {Unseen}, {a});
        const auto followed = desk.decided("n-2", {}, {b});
        auto stranger = desk.byMember(restricted, a);
        stranger.member = MemberId("somebody-else");
        QCOMPARE(desk.faults(stranger), Faults{NotConcerned});
        // Their notice was followed, their content was left alone: nothing to complain about.
        QCOMPARE(desk.faults(Desk::byNotifier(restricted)), Faults{NotConcerned});
        QCOMPARE(desk.faults(desk.byMember(followed, b)), Faults{NotConcerned});
        auto another = Desk::byNotifier(followed);
        another.email = QStringLiteral("else@example.org");
        QCOMPARE(desk.faults(another), Faults{NotConcerned});
    }

    void nobodyComplainsForWhoStayedUnnamed()
    {
        Desk desk;
        const auto item = desk.published();
        auto anonymous = filingOf({item}, Category::Child);
        anonymous.notifier = {};
        desk.take("n-1", anonymous);
        const auto decision = desk.decidedAgain("n-1", desk.lead, {});
        QCOMPARE(desk.faults(Desk::byNotifier(decision)), Faults{ComplaintFilingFault::NotConcerned});
    }

    void itIsInTimeForSixMonths()
    {
        const auto at = [](const char *text) { return must(parseRfc3339(text)); };
        QCOMPARE(complaintsEnd(at("2026-03-04T23:59:59.000Z")), at("2026-09-05T00:00:00.000Z"));
        QCOMPARE(complaintsEnd(at("2026-08-31T12:00:00.000Z")), at("2027-03-01T00:00:00.000Z")); // no 31 February
        Desk desk;
        const auto item = desk.published();
        const auto decision = desk.decided("n-1", {Unseen}, {item});
        const auto end = complaintsEnd(desk.now());
        desk.clock.advance(end - desk.now());
        QCOMPARE(desk.faults(desk.byMember(decision, item)), Faults{ComplaintFilingFault::TooLate});
        desk.clock.advance(-1ms);
        QVERIFY(must(desk.file("c-1", desk.byMember(decision, item))).complaint.has_value());
    }

    void theSameFilingIsTakenInOnceAndNoSecondOneAboutTheSameDecision()
    {
        Desk desk;
        const auto item = desk.published();
        const auto decision = desk.decided("n-1", {Unseen}, {item});
        const auto filing = desk.byMember(decision, item);
        const auto first = must(desk.file("c-1", filing));
        desk.clock.advance(5s);
        const auto again = must(desk.file("c-1", filing));
        QCOMPARE(again.complaint, first.complaint);
        QCOMPARE(again.acknowledgement, first.acknowledgement);
        auto other = filing;
        other.text = QStringLiteral("something else");
        QCOMPARE(refusal(desk.file("c-1", other)), std::optional(ErrorCode::KeyReused));
        QCOMPARE(desk.faults(other), Faults{ComplaintFilingFault::ComplainedBefore});
    }

    void theFirstReviewerIsNotOfferedItAndCannotDecideIt()
    {
        Desk desk;
        const auto item = desk.published();
        const auto decision = desk.decided("n-1", {Unseen}, {item});
        must(desk.file("c-1", desk.byMember(decision, item)));
        const QueueId queue{std::string(queues::Complaints)};
        QCOMPARE(refusal(claimNext(*desk.store, desk.reviewer, queue, desk.now())), std::optional(ErrorCode::NotFound));
        const auto kase = desk.complaintCase("c-1").kase.id;
        QCOMPARE(refusal(claimCase(*desk.store, desk.reviewer, kase, desk.now())),
                 std::optional(ErrorCode::SecondPerson));
        QCOMPARE(refusal(desk.settle(desk.reviewer, desk.answerTo("c-1", ComplaintOutcome::Upheld))),
                 std::optional(ErrorCode::SecondPerson));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        QCOMPARE(must(claimNext(*desk.store, desk.second, queue, desk.now())).caseId, kase);
        must(desk.settle(desk.second, desk.answerTo("c-1", ComplaintOutcome::Upheld)));
    }

    void whatWasTakenComesBackAtOnceAndBothSidesAreTold()
    {
        Desk desk;
        const auto item = desk.published();
        const auto decision = desk.decided("n-1", {Unseen, NoPayout, Suspended}, {item});
        must(desk.file("c-1", desk.byMember(decision, item)));
        QVERIFY(desk.ownerOf(item).restricted);
        desk.clock.advance(1h);
        const auto answer = desk.answerTo("c-1", ComplaintOutcome::Upheld);
        must(desk.settle(desk.second, answer));
        QCOMPARE(desk.item(item).state, ItemState::Published);
        QVERIFY(!desk.ownerOf(item).restricted);
        const auto events = desk.eventsOf(item);
        for (const auto kind :
             {MemberEventKind::RestrictionEnded, MemberEventKind::PayoutReleased, MemberEventKind::ComplaintUpheld})
            QCOMPARE(std::ranges::count(events, kind), 1);
        QCOMPARE(desk.complaint("c-1").outcome, ComplaintOutcome::Upheld);
        QCOMPARE(desk.kase(answer.caseId).state, CaseState::Closed);
        QVERIFY(desk.fed(desk.second, RecordType::Complaint).empty());
        QVERIFY(desk.fed(desk.second, RecordType::Notice).empty());
        QVERIFY(desk.fed(desk.second, RecordType::Item).empty());
        QVERIFY(desk.fed(desk.second, RecordType::Member).empty());
        const auto file = must(noticeFile(*desk.store, desk.lead, NoticeId("n-1")));
        QCOMPARE(file.complaints.size(), 1U);
        QCOMPARE(file.complaints.front().of, decision);
        QCOMPARE(file.complaints.front().outcome, ComplaintOutcome::Upheld);
        QCOMPARE(file.complaints.front().reason, Reason);
        QCOMPARE(file.complaints.front().authorName, desk.second.name);
        const auto count = file.letters.size();
        const auto &reply = file.letters[count - 2], &change = file.letters[count - 1];
        QCOMPARE(reply.to, LetterTo::Member);
        QVERIFY(reply.letter.text.contains(Reason));
        QVERIFY(reply.letter.text.contains(QStringLiteral("vos versements reprennent")));
        QVERIFY(reply.letter.text.contains(QStringLiteral("non par des moyens uniquement automatisés")));
        QVERIFY(reply.letter.text.contains(QStringLiteral("organe de règlement extrajudiciaire")));
        QCOMPARE(change.to, LetterTo::Notifier);
        QVERIFY(!change.letter.text.contains(Reason)); // it is about somebody else
    }

    void partlyEndsWhatIsNamedOnly()
    {
        Desk desk;
        const auto a = desk.published(), b = desk.published();
        const auto decision = desk.decided("n-1", {Unseen, NoPayout}, {a, b});
        must(desk.file("c-1", desk.byMember(decision, a)));
        auto answer = desk.answerTo("c-1", ComplaintOutcome::Partly);
        QCOMPARE(refusal(desk.settle(desk.second, answer)), std::optional(ErrorCode::Invalid)); // of what?
        answer.ends = {{RestrictionKind::Unavailable, a}};
        must(desk.settle(desk.second, answer));
        QCOMPARE(desk.item(a).state, ItemState::Published);
        QCOMPARE(desk.item(b).state, ItemState::Unavailable);
        QCOMPARE(std::ranges::count(desk.eventsOf(a), MemberEventKind::PayoutReleased), 0);
    }

    void rejectedChangesNothing()
    {
        Desk desk;
        const auto item = desk.published();
        const auto decision = desk.decided("n-1", {Unseen}, {item});
        must(desk.file("c-1", desk.byMember(decision, item)));
        const auto before = must(noticeFile(*desk.store, desk.lead, NoticeId("n-1"))).letters.size();
        must(desk.settle(desk.second, desk.answerTo("c-1", ComplaintOutcome::Rejected)));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        const auto file = must(noticeFile(*desk.store, desk.lead, NoticeId("n-1")));
        QCOMPARE(file.letters.size(), before + 1); // the notifier was told what still holds
        QCOMPARE(std::ranges::count(desk.eventsOf(item), MemberEventKind::ComplaintRejected), 1);
    }

    void whatOtherDecisionsTookStays()
    {
        Desk desk;
        const auto item = desk.published();
        const auto first = desk.decided("n-1", {Unseen, Suspended, NoPayout}, {item});
        desk.decided("n-2", {Unseen, Suspended}, {item}, Category::Hate);
        must(desk.file("c-1", desk.byMember(first, item)));
        must(desk.settle(desk.second, desk.answerTo("c-1", ComplaintOutcome::Upheld)));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        QVERIFY(desk.ownerOf(item).restricted);
        QCOMPARE(std::ranges::count(desk.eventsOf(item), MemberEventKind::PayoutReleased), 1); // only the first held it
    }

    void whatLiesBelowIsForgottenWhatLiesAboveStays()
    {
        Desk desk;
        const auto item = desk.published();
        const auto below = desk.decided("n-1", {Adults}, {item});
        const auto above = desk.decided("n-2", {Unseen}, {item}, Category::Hate);
        QCOMPARE(desk.item(item).classification, Classification::Adult);
        must(desk.file("c-1", desk.byMember(below, item)));
        must(desk.settle(desk.second, desk.answerTo("c-1", ComplaintOutcome::Upheld)));
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        must(desk.file("c-2", desk.byMember(above, item)));
        must(desk.settle(desk.second, desk.answerTo("c-2", ComplaintOutcome::Upheld)));
        QCOMPARE(desk.item(item).state, ItemState::Published);
        QCOMPARE(desk.item(item).classification, Classification::General); // not for adults any more
    }

    void aNoticeThatWasRightlySentIsExaminedAgainBySomebodyElse()
    {
        Desk desk;
        const auto item = desk.published();
        const auto decision = desk.decided("n-1", {}, {item});
        must(desk.file("c-1", Desk::byNotifier(decision)));
        desk.clock.advance(24h);
        must(desk.settle(desk.second, desk.answerTo("c-1", ComplaintOutcome::Upheld)));
        const auto notice = must(desk.store->readNotice(NoticeId("n-1")));
        QCOMPARE(notice.state, NoticeState::Open);
        const auto kase = desk.caseOf("n-1").kase;
        QVERIFY(*kase.dueAt > desk.now());
        QCOMPARE(refusal(claimCase(*desk.store, desk.reviewer, kase.id, desk.now())),
                 std::optional(ErrorCode::SecondPerson));
        QCOMPARE(refusal(desk.decide(desk.reviewer, desk.decisionOn("n-1", NoticeOutcome::NoViolation))),
                 std::optional(ErrorCode::SecondPerson));
        desk.decidedAgain("n-1", desk.second, {Unseen});
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        QCOMPARE(desk.item(item).openNotices, 0);
    }

    void partlyIsNothingForANotifierNorForOneThing()
    {
        Desk desk;
        const auto item = desk.published(), other = desk.published();
        must(desk.file("c-1", Desk::byNotifier(desk.decided("n-1", {}, {item}))));
        must(desk.file("c-2", desk.byMember(desk.decided("n-2", {Unseen}, {other}), other)));
        for (const auto *id : {"c-1", "c-2"})
            QCOMPARE(refusal(desk.settle(desk.second, desk.answerTo(id, ComplaintOutcome::Partly))),
                     std::optional(ErrorCode::Invalid));
    }

    void theFormIsCheckedAndPersonalDetailsDoNotLeave()
    {
        Desk desk;
        const auto item = desk.published();
        must(desk.file("c-1", desk.byMember(desk.decided("n-1", {Unseen}, {item}), item)));
        auto answer = desk.answerTo("c-1", ComplaintOutcome::Upheld);
        for (const auto &wrong : {QStringLiteral("too short"), QStringLiteral("[what was examined goes here]"),
                                  Reason + QStringLiteral(" eden@example.org"), QString(2'001, u'a')}) {
            answer.reason = wrong;
            QCOMPARE(refusal(desk.settle(desk.second, answer)), std::optional(ErrorCode::Invalid));
        }
        QCOMPARE(desk.item(item).state, ItemState::Unavailable);
        QVERIFY(must(desk.store->complaintDecisionsAfter(0, 10)).empty());
    }

    void staleOnesAreRefusedAsThoseOfNotices()
    {
        Desk desk;
        const auto item = desk.published();
        must(desk.file("c-1", desk.byMember(desk.decided("n-1", {Unseen}, {item}), item)));
        const auto third = desk.person("third", "reviewer");
        const auto claim = must(claimCase(*desk.store, desk.second, desk.complaintCase("c-1").kase.id, desk.now()));
        QCOMPARE(refusal(desk.settle(third, desk.answerTo("c-1", ComplaintOutcome::Upheld))),
                 std::optional(ErrorCode::ClaimLost));
        auto old = desk.answer(desk.second, desk.answerTo("c-1", ComplaintOutcome::Upheld));
        old.expect.claimToken = claim.token + 1;
        QCOMPARE(refusal(desk.send(desk.second, old)), std::optional(ErrorCode::ClaimLost));
        auto policy = desk.answer(desk.second, desk.answerTo("c-1", ComplaintOutcome::Upheld));
        policy.expect.policyVersion = 2;
        QCOMPARE(refusal(desk.send(desk.second, policy)), std::optional(ErrorCode::PolicyChanged));
        auto good = desk.answer(desk.second, desk.answerTo("c-1", ComplaintOutcome::Upheld));
        good.expect.claimToken = claim.token;
        const auto answer = std::get<ComplaintDecision>(good.body);
        must(desk.send(desk.second, good));
        QCOMPARE(refusal(desk.settle(third, answer)), std::optional(ErrorCode::AlreadyDecided));
        QCOMPARE(must(desk.send(desk.second, good)).command, good.id); // the same key: the same receipt
    }

    void rightsAreAskedFor()
    {
        Desk desk;
        const auto item = desk.published();
        must(desk.file("c-1", desk.byMember(desk.decided("n-1", {Unseen, NoPayout}, {item}), item)));
        const auto answer = desk.answerTo("c-1", ComplaintOutcome::Upheld);
        auto items = desk.second;
        items.permissions.erase("member.restrict");
        QCOMPARE(refusal(desk.settle(items, answer)), std::optional(ErrorCode::Permission));
        auto none = desk.second;
        none.permissions.erase("complaint.decide");
        QCOMPARE(refusal(desk.settle(none, answer)), std::optional(ErrorCode::Permission));
        must(desk.store->recuse(desk.second.id, desk.item(item).owner, desk.now()));
        QCOMPARE(refusal(desk.settle(desk.second, answer)), std::optional(ErrorCode::SecondPerson));
    }

    void theRestrictedWayIsItsOwn()
    {
        Desk desk;
        const auto item = desk.published();
        desk.take("n-1", filingOf({item}, Category::NonConsensual));
        const auto decision = desk.decidedAgain("n-1", desk.lead, {Unseen});
        must(desk.file("c-1", desk.byMember(decision, item)));
        QCOMPARE(desk.complaintCase("c-1").kase.queue.value, std::string(queues::ComplaintsRestricted));
        QVERIFY(desk.fed(desk.second, RecordType::Complaint).empty());
        QVERIFY(desk.fed(desk.second, RecordType::Notice).empty());
        QCOMPARE(refusal(complaintFor(*desk.store, desk.second, ComplaintId("c-1"))),
                 std::optional(ErrorCode::NotFound));
        QCOMPARE(refusal(claimCase(*desk.store, desk.second, desk.complaintCase("c-1").kase.id, desk.now())),
                 std::optional(ErrorCode::Permission));
        const auto other = desk.person("other-lead", "compliance_lead");
        QCOMPARE(desk.fed(other, RecordType::Complaint), Ids{"c-1"});
        must(desk.settle(other, desk.answerTo("c-1", ComplaintOutcome::Upheld)));
        QCOMPARE(desk.item(item).state, ItemState::Published);
    }

    /// What is found later takes the complaints about it along, out of whoever's hands, and gives them back.
    void whatIsFrozenLaterTakesItsComplaintsWithIt()
    {
        Desk desk;
        const auto item = desk.published();
        const auto owner = desk.item(item).owner;
        must(desk.file("c-1", desk.byMember(desk.decided("n-1", {Unseen}, {item}), item)));
        const auto before = desk.complaintCase("c-1").kase;
        must(desk.claim(desk.second, before.id));
        const auto run = [&](auto work) { must(desk.store->transaction([&] { return work(); })); };
        run([&] { return freezeAccount(*desk.store, owner, desk.lead.id, desk.now()); });
        auto kase = desk.complaintCase("c-1").kase;
        QCOMPARE(kase.queue.value, std::string(queues::ComplaintsRestricted));
        QCOMPARE(kase.state, CaseState::Open);
        QVERIFY(!kase.claimedBy);
        for (const auto type :
             {RecordType::Complaint, RecordType::Notice, RecordType::Item, RecordType::Case, RecordType::Member})
            QCOMPARE(desk.fed(desk.second, type), Ids());
        QCOMPARE(refusal(complaintFor(*desk.store, desk.second, ComplaintId("c-1"))),
                 std::optional(ErrorCode::NotFound));
        QCOMPARE(refusal(desk.settle(desk.second, desk.answerTo("c-1", ComplaintOutcome::Upheld))),
                 std::optional(ErrorCode::Permission));
        QCOMPARE(desk.fed(desk.lead, RecordType::Complaint), Ids{"c-1"});
        QCOMPARE(desk.fed(desk.lead, RecordType::Notice), Ids{"n-1"});
        run([&] { return unfreezeAccount(*desk.store, owner, desk.now()); });
        kase = desk.complaintCase("c-1").kase;
        QCOMPARE(kase.queue, before.queue);
        QCOMPARE(kase.round, before.round);
        QCOMPARE(kase.dueAt, before.dueAt);
        QCOMPARE(desk.fed(desk.second, RecordType::Complaint), Ids{"c-1"});
        QCOMPARE(desk.fed(desk.second, RecordType::Item), Ids{item.value});
        must(desk.settle(desk.second, desk.answerTo("c-1", ComplaintOutcome::Upheld)));
    }

    /// The notice is open again, and somebody else complains about the same decision: both lie in the same queue.
    void aReopenedNoticeAndItsComplaintMoveTogether()
    {
        Desk desk;
        const auto first = desk.published(), second = desk.published();
        must(desk.file("c-1", desk.byMember(desk.decided("n-1", {Unseen}, {first, second}), first)));
        desk.take("n-2", filingOf({second}));
        auto item = desk.item(second);
        const auto put = [&](bool restricted) {
            item = desk.item(second);
            item.restricted = restricted;
            must(desk.store->transaction([&]() -> Result<void> {
                TRY_DONE(desk.store->writeItem(item));
                return moveNotices(*desk.store, second);
            }));
        };
        put(true);
        QCOMPARE(desk.complaintCase("c-1").kase.queue.value, std::string(queues::ComplaintsRestricted));
        QCOMPARE(desk.caseOf("n-2").kase.queue.value, std::string(queues::NoticesRestricted));
        QVERIFY(desk.fed(desk.second, RecordType::Complaint).empty());
        QVERIFY(desk.fed(desk.second, RecordType::Notice).empty());
        QVERIFY(desk.fed(desk.second, RecordType::Item).empty()); // the first one as well: its complaint names both
        put(true);                                                // found once more: nothing moves twice
        const auto rev = desk.complaintCase("c-1").kase.rev;
        put(true);
        QCOMPARE(desk.complaintCase("c-1").kase.rev, rev);
        put(false);
        QCOMPARE(desk.complaintCase("c-1").kase.queue.value, std::string(queues::Complaints));
        QCOMPARE(desk.fed(desk.second, RecordType::Notice), (Ids{"n-1", "n-2"}));
        QCOMPARE(desk.fed(desk.second, RecordType::Item).size(), 2U);
    }

    void twoComplaintsKeepWhatBothNeed()
    {
        Desk desk;
        const auto item = desk.published();
        must(desk.file("c-1", desk.byMember(desk.decided("n-1", {Unseen}, {item}), item)));
        must(desk.file("c-2", desk.byMember(desk.decided("n-2", {Unseen}, {item}, Category::Hate), item)));
        must(desk.settle(desk.second, desk.answerTo("c-1", ComplaintOutcome::Rejected)));
        QCOMPARE(desk.fed(desk.second, RecordType::Notice), Ids{"n-2"});
        QCOMPARE(desk.fed(desk.second, RecordType::Item), Ids{item.value});
        must(desk.settle(desk.second, desk.answerTo("c-2", ComplaintOutcome::Rejected)));
        QVERIFY(desk.fed(desk.second, RecordType::Notice).empty());
        QVERIFY(desk.fed(desk.second, RecordType::Item).empty());
    }

    void itGoesWithItsContentAndSurvivesARestart()
    {
        Desk desk;
        const auto item = desk.published(), kept = desk.published();
        must(desk.file("c-1", desk.byMember(desk.decided("n-1", {Unseen}, {item}), item)));
        must(desk.file("c-2", desk.byMember(desk.decided("n-2", {Unseen}, {kept}), kept)));
        must(desk.store->transaction([&] { return purgeItem(*desk.store, item, desk.now()); }));
        QCOMPARE(refusal(desk.store->readComplaint(ComplaintId("c-1"))), std::optional(ErrorCode::NotFound));
        QCOMPARE(desk.fed(desk.second, RecordType::Complaint), Ids{"c-2"});
        const auto before = desk.complaint("c-2");
        desk.reopen();
        QCOMPARE(desk.complaint("c-2"), before);
        must(desk.settle(desk.second, desk.answerTo("c-2", ComplaintOutcome::Upheld)));
    }
};

VIGIE_TEST(ComplaintsTest);
#include "ComplaintsTest.moc"
