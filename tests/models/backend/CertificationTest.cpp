#include "models/backend/rules/Certifying.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/Members.h"
#include "models/backend/rules/YotiAnswers.h"
#include "tests/models/backend/CertificationWorld.h"
#include "tests/support/TestCase.h"

#include <algorithm>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

using enum VerdictAction;

/// An age check of Yoti in this state.
std::string checkSaying(const char *word)
{
    return std::string("{\"status\":\"") + word + "\",\"type\":\"AGE\",\"age\":31}";
}

} // namespace

/// An application from registration to certification and out of it again.
class CertificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registrationBeginsWithTheEstimate()
    {
        CertificationWorld w;
        const auto member = w.creator("c1", 3);
        const auto made = must(w.run([&] {
            return receiveEstimate(w.store, R"({"antispoofing":{"prediction":"real"},"age":{"age":25.1,"st_dev":3.5}})",
                                   member, std::nullopt, w.now());
        }));
        QCOMPARE(made.state, ApplicationState::Begun);
        QCOMPARE(made.checks.mediaScreened, 3);
        const auto machines = must(w.store.machineResults(made.id));
        QVERIFY(machines.estimate && machines.estimate->estimate.years == 25.1 && *machines.estimate->estimate.isLive);
        QVERIFY(w.events("c1") == std::vector{MemberEventKind::CertificationBegun});
        // One at a time; a machine's error begins nothing.
        QVERIFY(refusal(w.run([&] {
                    return receiveEstimate(w.store, R"({"age":30,"st_dev":2})", member, std::nullopt, w.now());
                })) == ErrorCode::IllegalTransition);
        const auto other = w.creator("c2");
        QVERIFY(refusal(w.run([&] {
                    return receiveEstimate(w.store, R"({"error_code":"FACE_NOT_FOUND"})", other, std::nullopt, w.now());
                })) == ErrorCode::Refused);
        QVERIFY(must(w.store.applicationsOf(other)).empty());
    }

    void aSubmissionOpensTheCaseInItsQueue()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        const auto kase = w.kase(id);
        QCOMPARE(kase.kind, CaseKind::Certification);
        QCOMPARE(kase.subject, id.value);
        QCOMPARE(kase.queue, QueueId("certification"));
        QVERIFY(kase.reason == CaseReason::Application && kase.round == 1 && kase.state == CaseState::Open);
        QCOMPARE(w.application(id).attempt, 1);
        QVERIFY(refusal(w.run([&] { return submit(w.store, id, w.submission("again"), w.now()); })) ==
                ErrorCode::IllegalTransition);
    }

    void aBadSubmissionLeavesNothing()
    {
        CertificationWorld w;
        const auto id = w.begun(w.creator("c1"));
        const auto refused = [&](const std::function<void(Submission &)> &change) {
            auto made = w.submission("c1");
            change(made);
            return refusal(w.run([&] { return submit(w.store, id, made, w.now()); }));
        };
        QVERIFY(refused([](Submission &s) { s.evidence.erase(s.evidence.begin() + 2); }) == ErrorCode::Invalid);
        QVERIFY(refused([](Submission &s) { s.evidence[0].bytes.pop_back(); }) == ErrorCode::Invalid);
        QVERIFY(refused([](Submission &s) { s.evidence[1].piece.id = s.evidence[0].piece.id; }) == ErrorCode::Invalid);
        QVERIFY(refused([](Submission &s) { s.evidence[1].piece.media.id = s.evidence[0].piece.media.id; }) ==
                ErrorCode::Invalid);
        QVERIFY(w.application(id).evidence.empty() && w.application(id).state == ApplicationState::Begun);
        QVERIFY(must(w.store.marksOf(id)).empty());
        must(w.run([&] { return submit(w.store, id, w.submission("c1"), w.now()); }));
    }

    void whoIsNotCertifiedIsNotSeenAndDoesNotEarnWhoeverAsks()
    {
        CertificationWorld w;
        const auto item = w.world.addItem(ItemState::Published, Classification::General);
        const auto owner = w.world.item(item).owner.value;
        auto member = w.member(owner);
        member.certified = false;
        must(w.store.writeMember(member));
        for (const auto as : {Audience::Visitor, Audience::UncheckedFan, Audience::CheckedFan, Audience::Subscriber}) {
            const auto view = viewOf(w.world.item(item), member, false, as);
            QVERIFY(std::ranges::find(view.hindrances, Hindrance::OwnerNotCertified) != view.hindrances.end());
        }
        QVERIFY(!isVisible(w.world.item(item), member));
        MemberEvent released;
        released.kind = MemberEventKind::PayoutReleased;
        released.at = w.now();
        must(w.store.addMemberEvent(member.id, released));
        const auto timeline = must(w.run([&] {
            return timelineFor(w.store, w.world.person("me"), member.id, {{}, QStringLiteral("a question")}, w.now());
        }));
        QCOMPARE(timeline.payout, PayoutState::None); // an old release pays nobody who is not certified
    }

    void oneReaderApprovesWhatIsClearAndTheMemberIsCertified()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        w.addVerdict(id, Recommendation::Approve);
        const auto receipt = must(w.decide(w.ines, id, Approve));
        QCOMPARE(receipt.outcome, ReceiptOutcome::Applied);
        const auto application = w.application(id);
        QVERIFY(application.state == ApplicationState::Approved && application.finding && !application.eraseAt);
        QVERIFY(w.member("c1").certified);
        QVERIFY(w.kase(id).state == CaseState::Closed);
        QVERIFY(must(w.store.findLease(w.caseOf(id)))->state == LeaseState::Released);
        QVERIFY(w.events("c1") == (std::vector{MemberEventKind::CertificationBegun, MemberEventKind::Certified}));
        // The same command again is the same receipt; the round is decided once.
        QVERIFY(refusal(w.claim(w.milo, id)) == ErrorCode::Closed);
    }

    void certificationLapsesByTimeAndComesBack()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        must(w.decide(w.ines, id, Approve));
        const auto lapse = must(w.store.findCertification(MemberId("c1")))->lapsesAt;
        QVERIFY(lapse);
        w.world.clock.advance(*lapse - w.now() - 1ms);
        must(tick(w.store, w.now()));
        QVERIFY(w.member("c1").certified);
        w.world.clock.advance(1ms);
        QVERIFY(must(tick(w.store, w.now())));
        QVERIFY(!w.member("c1").certified);
        QVERIFY(!must(tick(w.store, w.now())));
        must(w.run([&]() -> Result<bool> {
            TRY_DONE(updateChecks(w.store, id, w.soundChecks(), w.now()));
            return true;
        }));
        QVERIFY(!w.member("c1").certified); // the contact details were confirmed a year ago, too
        QVERIFY(w.events("c1").back() == MemberEventKind::CertificationLapsed);
    }

    void aBlockedItemTakesTheCertificationAndAPublishedOneGivesItBack()
    {
        CertificationWorld w;
        const auto id = w.waiting("member-1"); // owns every other item of the world
        must(w.decide(w.ines, id, Approve));
        auto item = w.world.item(w.world.addItem(ItemState::Published, Classification::General));
        QCOMPARE(item.owner, MemberId("member-1"));
        const auto change = [&](ItemState state) {
            item = must(w.run([&] { return changeItem(w.store, item, {state, Classification::General}, w.now()); }));
        };
        change(ItemState::Unavailable);
        QVERIFY(!w.member("member-1").certified);
        QCOMPARE(w.application(id).checks.mediaScreened, 4);
        change(ItemState::Published);
        QVERIFY(w.member("member-1").certified);
        const auto events = w.events("member-1");
        QCOMPARE(std::ranges::count(events, MemberEventKind::CertificationLapsed), 1);
        QCOMPARE(std::ranges::count(events, MemberEventKind::Certified), 2);
    }

    void askedAgainOnlyNamedEvidenceComesAndTheRoundIsTheNext()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        QCOMPARE(must(w.decide(w.ines, id, AskAgain)).outcome, ReceiptOutcome::Applied);
        auto application = w.application(id);
        QVERIFY(application.state == ApplicationState::AskedAgain && application.asked.size() == 1);
        QVERIFY(application.asked[0].advice == EvidenceAdvice::HoldStill);
        auto wrong = w.submission("again");
        std::erase_if(wrong.evidence,
                      [](const SentEvidence &s) { return s.piece.kind == EvidenceKind::SecuritySelfie; });
        QVERIFY(refusal(w.run([&] { return submit(w.store, id, wrong, w.now()); })) == ErrorCode::Invalid);
        auto right = w.submission("again", "NUMBER1");
        std::erase_if(right.evidence,
                      [](const SentEvidence &s) { return s.piece.kind != EvidenceKind::SecuritySelfie; });
        must(w.run([&] { return submit(w.store, id, right, w.now()); }));
        application = w.application(id);
        QVERIFY(application.attempt == 2 && application.asked.empty() && application.evidence.size() == 4);
        const auto selfie = std::ranges::find(application.evidence, EvidenceKind::SecuritySelfie, &Evidence::kind);
        QVERIFY(selfie->id == EvidenceId("again-selfie") && selfie->attempt == 2);
        QVERIFY(w.kase(id).round == 2 && w.kase(id).state == CaseState::Open);
        QVERIFY(w.application(id).reuse.empty()); // one's own document is no re-use
        QCOMPARE(must(w.decide(w.ines, id, Approve)).outcome, ReceiptOutcome::Applied);
    }

    void aRefusalTakesTwoAndItsAppealTwoOthers()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        QCOMPARE(must(w.decide(w.ines, id, Reject)).outcome, ReceiptOutcome::Proposed);
        QVERIFY(w.application(id).state == ApplicationState::Waiting);
        QVERIFY(w.kase(id).reason == CaseReason::SecondReading);
        QVERIFY(refusal(w.claim(w.ines, id)) == ErrorCode::SecondPerson);
        QCOMPARE(must(w.decide(w.milo, id, Reject)).outcome, ReceiptOutcome::Applied);
        auto application = w.application(id);
        QVERIFY(application.state == ApplicationState::Refused && application.refusal == RefusalReason::DataDiffers);
        QVERIFY(application.eraseAt == w.now() + KeepCreatorEvidence);
        QVERIFY(w.events("c1").back() == MemberEventKind::CertificationRefused);

        QVERIFY(refusal(w.run([&] { return appeal(w.store, id, QStringLiteral(" "), w.now()); })) ==
                ErrorCode::Invalid);
        must(w.run([&] { return appeal(w.store, id, QStringLiteral("C'est bien moi."), w.now()); }));
        QVERIFY(w.kase(id).reason == CaseReason::Appeal && w.kase(id).round == 3);
        QVERIFY(!w.application(id).eraseAt); // needed again
        QVERIFY(refusal(w.claim(w.ines, id)) == ErrorCode::SecondPerson);
        QVERIFY(refusal(w.claim(w.milo, id)) == ErrorCode::SecondPerson);
        QCOMPARE(must(w.decide(w.robin, id, Approve)).outcome, ReceiptOutcome::Proposed);
        QVERIFY(refusal(w.claim(w.milo, id)) == ErrorCode::SecondPerson); // of the refusal, also as second reader
        QCOMPARE(must(w.decide(w.lead, id, Approve)).outcome, ReceiptOutcome::Applied);
        QVERIFY(w.member("c1").certified && !w.application(id).appeal);
        QVERIFY(refusal(w.run([&] { return appeal(w.store, id, QStringLiteral("encore"), w.now()); })) ==
                ErrorCode::IllegalTransition);
    }

    /// Whose refusal is contested has no word in it, also when evidence is asked for meanwhile; who asked for it may
    /// read what came.
    void anAppealStaysOneWhenEvidenceIsAskedFor()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        must(w.decide(w.ines, id, Reject));
        must(w.decide(w.milo, id, Reject));
        w.world.clock.advance(1h);
        must(w.run([&] { return appeal(w.store, id, QStringLiteral("C'est bien moi."), w.now()); }));
        w.world.clock.advance(1h);
        QCOMPARE(must(w.decide(w.robin, id, AskAgain)).outcome, ReceiptOutcome::Applied);
        QVERIFY(w.application(id).state == ApplicationState::AskedAgain && w.application(id).appeal);
        must(w.run([&] { return submit(w.store, id, w.submission("again", "NUMBER1"), w.now()); }));
        QVERIFY(w.kase(id).reason == CaseReason::Appeal && w.application(id).state == ApplicationState::Waiting);
        for (const auto &decider : {w.ines, w.milo})
            QVERIFY(refusal(w.claim(decider, id)) == ErrorCode::SecondPerson);
        w.world.clock.advance(1h);
        QCOMPARE(must(w.decide(w.robin, id, Approve)).outcome, ReceiptOutcome::Proposed);
        QVERIFY(refusal(w.claim(w.robin, id)) == ErrorCode::SecondPerson);
        QCOMPARE(must(w.decide(w.lead, id, Approve)).outcome, ReceiptOutcome::Applied);
        QVERIFY(w.member("c1").certified && !w.application(id).appeal);
    }

    void doubtTheProviderAndReuseGoToABlindSecondReader()
    {
        CertificationWorld w;
        const auto doubted = w.waiting("c1");
        QCOMPARE(must(w.decide(w.ines, doubted, Approve, FaceAnswer::CannotTell)).outcome, ReceiptOutcome::Proposed);
        const auto contradicted = w.waiting("c2");
        w.addVerdict(contradicted, Recommendation::Reject);
        QCOMPARE(must(w.decide(w.ines, contradicted, Approve)).outcome, ReceiptOutcome::Proposed);
        const auto reused = w.waiting("c3", "NUMBER1"); // the number of c1
        QCOMPARE(w.application(reused).reuse.size(), std::size_t(1));
        QVERIFY(w.application(doubted).reuse.size() == 1); // told to both
        QCOMPARE(must(w.decide(w.ines, reused, Approve)).outcome, ReceiptOutcome::Proposed);
        for (const auto &id : {doubted, contradicted, reused}) {
            QVERIFY(w.application(id).proposals.empty()); // blind
            QCOMPARE(must(w.decide(w.milo, id, Approve)).outcome, ReceiptOutcome::Applied);
            QVERIFY(w.application(id).state == ApplicationState::Approved);
        }
    }

    void whoPassesOnLeavesTheWordToTheNext()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        QCOMPARE(must(w.decide(w.ines, id, PassOn, FaceAnswer::CannotTell)).outcome, ReceiptOutcome::Proposed);
        QCOMPARE(must(w.decide(w.milo, id, Approve)).outcome, ReceiptOutcome::Applied);
        // What ends in a refusal takes two who found it: after a pass, one is not enough.
        const auto other = w.waiting("c2");
        must(w.decide(w.ines, other, PassOn, FaceAnswer::CannotTell));
        QCOMPARE(must(w.decide(w.milo, other, Reject)).outcome, ReceiptOutcome::Proposed);
        QVERIFY(w.kase(other).reason == CaseReason::Disagreement);
    }

    void twoWhoDisagreeAreSettledByALeadWhoSeesBoth()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        must(w.decide(w.ines, id, Reject, FaceAnswer::Different));
        QCOMPARE(must(w.decide(w.milo, id, Approve)).outcome, ReceiptOutcome::Proposed);
        QCOMPARE(w.kase(id).queue, QueueId("certification-arbitration"));
        const auto proposals = w.application(id).proposals;
        QCOMPARE(proposals.size(), std::size_t(2));
        QVERIFY(proposals[0].action == Reject && proposals[0].answer == FaceAnswer::Different);
        QVERIFY(proposals[1].action == Approve);
        QVERIFY(refusal(w.claim(w.robin, id)) == ErrorCode::Permission);
        must(w.claim(w.lead, id));
        must(w.seal(w.lead, id, FaceAnswer::CannotTell));
        QVERIFY(refusal(w.send(w.lead, w.verdict(w.lead, id, PassOn))) == ErrorCode::IllegalTransition);
        QCOMPARE(must(w.send(w.lead, w.verdict(w.lead, id, Approve))).outcome, ReceiptOutcome::Applied);
        QVERIFY(w.application(id).proposals.empty() && w.member("c1").certified);
    }

    void aCertificationIsWithdrawnByTwoOrByTheMember()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        must(w.decide(w.ines, id, Approve));
        must(w.run([&] { return withdrawnByMember(w, id); }));
        QVERIFY(!w.member("c1").certified);
        const auto application = w.application(id);
        QVERIFY(application.state == ApplicationState::Withdrawn && application.evidence.empty());
        QVERIFY(!must(w.store.findApplicant(id)) && must(w.store.marksOf(id)).empty());
        QVERIFY(w.events("c1").back() == MemberEventKind::CertificationWithdrawn);
        QVERIFY(refusal(w.run([&] { return withdrawnByMember(w, id); })) == ErrorCode::IllegalTransition);
    }

    void aFanCertifiesByConsentAndTheEvidenceHasItsEnd()
    {
        CertificationWorld w;
        const auto fan = w.fan("f1");
        QVERIFY(refusal(w.run([&] {
                    return beginApplication(w.store, fan, std::nullopt, {"yoti", {30, 1, {}}, w.now()}, w.now());
                })) == ErrorCode::Invalid);
        const auto id = w.begun(fan);
        auto sent = w.submission("f1");
        std::erase_if(sent.evidence, [](const SentEvidence &s) { return s.piece.kind == EvidenceKind::AddressProof; });
        must(w.run([&] { return submit(w.store, id, sent, w.now()); }));
        must(w.decide(w.ines, id, Approve));
        QVERIFY(w.member("f1").certified);
        QVERIFY(w.application(id).eraseAt == w.now() + KeepFanEvidence);
        const auto hash = w.application(id).evidence[0].media.sha256;
        QVERIFY(must(w.store.readEvidenceBytes(hash)).size() > 5);
        w.world.clock.advance(KeepFanEvidence);
        must(tick(w.store, w.now()));
        QVERIFY(w.application(id).evidence.empty() && !w.application(id).eraseAt);
        QVERIFY(refusal(w.store.readEvidenceBytes(hash)) == ErrorCode::NotFound);
        QVERIFY(!must(w.store.machineResults(id)).estimate);
        QVERIFY(w.member("f1").certified); // what was found counts on
        QVERIFY(!must(tick(w.store, w.now())));
    }

    void ageChecksKeepFiveFields()
    {
        CertificationWorld w;
        const auto fan = w.fan("f1");
        const auto receive = [&](const char *json, const MemberId &member) {
            return w.run([&]() -> Result<bool> {
                TRY_DONE(receiveAgeCheck(w.store, json, member, w.now()));
                return true;
            });
        };
        must(receive(R"({"status":"COMPLETE","type":"OVER","method":"AGE_ESTIMATION","age":18,"reference_id":"r-1",
                         "created_at":"2026-03-01T10:00:00Z"})",
                     fan));
        const FanAgeCheck expected{FanAgeStatus::Passed, "AGE_ESTIMATION", "yoti",
                                   parseRfc3339("2026-03-01T10:00:00.000Z").value(), "r-1"};
        QVERIFY(w.member("f1").ageCheck == expected);
        for (const auto &[word, status] :
             {std::pair("PENDING", FanAgeStatus::Pending), std::pair("IN_PROGRESS", FanAgeStatus::Pending),
              std::pair("FAIL", FanAgeStatus::Failed), std::pair("ERROR", FanAgeStatus::Ended),
              std::pair("CANCELLED", FanAgeStatus::Ended), std::pair("OF_TOMORROW", FanAgeStatus::Unknown)}) {
            must(receive(checkSaying(word).c_str(), fan));
            QVERIFY2(w.member("f1").ageCheck->status == status, word);
        }
        QVERIFY(refusal(receive(R"({"status":"COMPLETE","type":"OVER"})", w.creator("c1"))) == ErrorCode::Invalid);
        QVERIFY(refusal(receive(R"({"neither":1})", fan)) == ErrorCode::Invalid);
        QVERIFY(refusal(receive("{", fan)) == ErrorCode::Invalid);
    }

private:
    static Result<bool> withdrawnByMember(CertificationWorld &w, const ApplicationId &id)
    {
        TRY_DONE(withdrawApplication(w.store, id, w.now()));
        return true;
    }
};

VIGIE_TEST(CertificationTest);
#include "CertificationTest.moc"
