#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Certifying.h"
#include "models/backend/rules/Housekeeping.h"
#include "tests/models/backend/CertificationWorld.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

using enum VerdictAction;

namespace {

/// Somebody who was certified and is examined again.
struct Examined
{
    CertificationWorld w;
    ApplicationId id;
    Instant approvedAt{};

    Examined()
    {
        id = w.waiting("c1");
        must(w.decide(w.ines, id, Approve));
        approvedAt = w.now();
        w.world.clock.advance(240h);
        examine();
    }
    void examine()
    {
        must(w.run([&] { return examineAgain(w.store, w.application(id), w.now()); }));
        QVERIFY(w.kase(id).reason == CaseReason::Reexamination);
    }
    void suspectMinor(const Person &by)
    {
        must(w.claim(by, id));
        must(w.send(by, w.verdict(by, id, SuspectMinor)));
        QVERIFY(w.member("c1").frozen && w.kase(id).reason == CaseReason::SuspectedMinor);
    }
    void liftSuspicion(const Person &by)
    {
        must(w.claim(by, id));
        must(w.send(by, w.verdict(by, id, LiftSuspicion)));
        QVERIFY(!w.member("c1").frozen);
    }
    bool isCertified() { return w.member("c1").certified; }
    Result<Application> answer(EvidenceKind kind, const std::string &prefix = "again")
    {
        auto sent = w.submission(prefix, "NUMBER1");
        std::erase_if(sent.evidence, [kind](const SentEvidence &s) { return s.piece.kind != kind; });
        return w.run([&] { return submit(w.store, id, sent, w.now()); });
    }
};

} // namespace

/// A certified person of whom evidence is asked again: certified until the answer is due, and after it was judged.
class ReexaminationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void askedAgainTheCertificationStands()
    {
        Examined e;
        QCOMPARE(must(e.w.decide(e.w.milo, e.id, AskAgain)).outcome, ReceiptOutcome::Applied);
        const auto application = e.w.application(e.id);
        QVERIFY(application.state == ApplicationState::Approved && application.asked.size() == 1);
        QVERIFY(application.answerBy == e.w.now() + AnswerWithin);
        // What was found, and when, is not newer for having been asked about.
        QVERIFY(application.finding && application.decidedAt == e.approvedAt);
        QVERIFY(e.isCertified() && e.w.kase(e.id).state == CaseState::Closed);
        QVERIFY(must(e.w.store.findCertification(MemberId("c1")))->lapsesAt == application.answerBy);
        QVERIFY(e.w.events("c1").back() == MemberEventKind::Certified);
    }

    void whatWasAskedForComesAndIsReadAgain()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        e.w.world.clock.advance(24h);
        QVERIFY(refusal(e.answer(EvidenceKind::AddressProof)) == ErrorCode::Invalid);
        must(e.answer(EvidenceKind::SecuritySelfie));
        auto application = e.w.application(e.id);
        QVERIFY(application.state == ApplicationState::Approved && application.asked.empty() && !application.answerBy);
        QVERIFY(application.attempt == 2 && application.evidence.size() == 4);
        QVERIFY(e.w.kase(e.id).reason == CaseReason::Reexamination && e.w.kase(e.id).state == CaseState::Open);
        e.w.world.clock.advance(AnswerWithin); // the reader's delay is not the member's
        (void)must(tick(e.w.store, e.w.now()));
        QVERIFY(e.isCertified());
        QVERIFY(refusal(e.answer(EvidenceKind::SecuritySelfie, "twice")) == ErrorCode::IllegalTransition);
        QCOMPARE(must(e.w.decide(e.w.milo, e.id, Approve)).outcome, ReceiptOutcome::Applied);
        QVERIFY(e.isCertified() && e.w.application(e.id).decidedAt == e.w.now());
    }

    void whatCameMayEndItByTwo()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        must(e.answer(EvidenceKind::SecuritySelfie));
        QCOMPARE(must(e.w.decide(e.w.milo, e.id, Withdraw, FaceAnswer::Different)).outcome, ReceiptOutcome::Proposed);
        QVERIFY(e.isCertified());
        QCOMPARE(must(e.w.decide(e.w.robin, e.id, Withdraw, FaceAnswer::Different)).outcome, ReceiptOutcome::Applied);
        QVERIFY(e.w.application(e.id).state == ApplicationState::Revoked && !e.isCertified());
    }

    void withoutAnAnswerItLapsesToTheMillisecond()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        e.w.world.clock.advance(Milliseconds(AnswerWithin) - 1ms);
        (void)must(tick(e.w.store, e.w.now()));
        QVERIFY(e.isCertified());
        e.w.world.clock.advance(1ms);
        QVERIFY(must(tick(e.w.store, e.w.now())));
        QVERIFY(!e.isCertified() && e.w.events("c1").back() == MemberEventKind::CertificationLapsed);
    }

    /// Otherwise any picture at all would bring a lapsed certification back.
    void whoAnswersLateWaitsLikeEverybody()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        e.w.world.clock.advance(Milliseconds(AnswerWithin));
        (void)must(tick(e.w.store, e.w.now()));
        must(e.answer(EvidenceKind::SecuritySelfie));
        QVERIFY(e.w.application(e.id).state == ApplicationState::Waiting && !e.isCertified());
        QVERIFY(!e.w.application(e.id).finding && e.w.kase(e.id).reason == CaseReason::Application);
        (void)must(tick(e.w.store, e.w.now()));
        QVERIFY(!e.isCertified());
        QCOMPARE(must(e.w.decide(e.w.milo, e.id, Approve)).outcome, ReceiptOutcome::Applied);
        QVERIFY(e.isCertified() && e.w.events("c1").back() == MemberEventKind::Certified);
    }

    void examinedOnceMoreMeanwhileItCanBeConfirmed()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        e.examine();
        QCOMPARE(must(e.w.decide(e.w.robin, e.id, Approve)).outcome, ReceiptOutcome::Applied);
        const auto application = e.w.application(e.id);
        QVERIFY(application.asked.empty() && !application.answerBy && e.isCertified());
    }

    void whatComesWhileItIsReadIsReadAnew()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        e.examine();
        must(e.w.claim(e.w.robin, e.id));
        must(e.w.seal(e.w.robin, e.id));
        const auto older = e.w.verdict(e.w.robin, e.id, Approve);
        const auto round = e.w.kase(e.id).round;
        must(e.answer(EvidenceKind::SecuritySelfie));
        QVERIFY(refusal(e.w.send(e.w.robin, older)) == ErrorCode::AlreadyDecided);
        QVERIFY(e.w.kase(e.id).round == round + 1 && e.w.kase(e.id).state == CaseState::Open);
        QVERIFY(e.w.kase(e.id).reason == CaseReason::Reexamination);
        // Another answer, about other pictures.
        QCOMPARE(must(e.w.decide(e.w.robin, e.id, Withdraw, FaceAnswer::Different)).outcome, ReceiptOutcome::Proposed);
        QVERIFY(e.isCertified());
    }

    void whatASuspicionInterruptedIsTakenUpAgain()
    {
        Examined e;
        e.suspectMinor(e.w.milo);
        e.liftSuspicion(e.w.robin);
        QVERIFY(e.w.kase(e.id).state == CaseState::Open && e.w.kase(e.id).reason == CaseReason::Reexamination);
        QCOMPARE(must(e.w.decide(e.w.milo, e.id, Approve)).outcome, ReceiptOutcome::Applied);
        // Once is enough: nothing waits behind the next suspicion.
        must(e.w.run([&] { return askAboutMinor(e.w.store, e.w.application(e.id), e.w.now()); }));
        e.liftSuspicion(e.w.robin);
        QVERIFY(e.w.kase(e.id).state == CaseState::Closed && e.isCertified());
    }

    void whatSpeaksAgainstThemDuringASuspicionIsReadAfterIt()
    {
        Examined e;
        QCOMPARE(must(e.w.decide(e.w.milo, e.id, Approve)).outcome, ReceiptOutcome::Applied);
        must(e.w.run([&] { return askAboutMinor(e.w.store, e.w.application(e.id), e.w.now()); }));
        must(e.w.run([&] { return examineAgain(e.w.store, e.w.application(e.id), e.w.now()); }));
        QVERIFY(e.w.kase(e.id).reason == CaseReason::SuspectedMinor);
        e.liftSuspicion(e.w.robin);
        QVERIFY(e.w.kase(e.id).state == CaseState::Open && e.w.kase(e.id).reason == CaseReason::Reexamination);
    }

    void evidenceThatComesDuringASuspicionIsReadInAnotherRoundAndAfterIt()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        must(e.w.run([&] { return askAboutMinor(e.w.store, e.w.application(e.id), e.w.now()); }));
        must(e.w.claim(e.w.robin, e.id));
        must(e.w.seal(e.w.robin, e.id));
        must(e.answer(EvidenceKind::SecuritySelfie));
        must(e.w.claim(e.w.robin, e.id));
        must(e.w.seal(e.w.robin, e.id)); // anew, about the new picture
        must(e.w.send(e.w.robin, e.w.verdict(e.w.robin, e.id, LiftSuspicion)));
        QVERIFY(e.w.kase(e.id).state == CaseState::Open && e.w.kase(e.id).reason == CaseReason::Reexamination);
        QCOMPARE(must(e.w.decide(e.w.ines, e.id, Approve)).outcome, ReceiptOutcome::Applied);
    }

    void evidenceThatComesDuringASecondReadingBeginsItAnew()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        e.examine();
        QCOMPARE(must(e.w.decide(e.w.milo, e.id, Withdraw, FaceAnswer::Different)).outcome, ReceiptOutcome::Proposed);
        QVERIFY(e.w.kase(e.id).reason == CaseReason::SecondReading);
        must(e.w.claim(e.w.robin, e.id));
        must(e.w.seal(e.w.robin, e.id, FaceAnswer::Different));
        const auto older = e.w.verdict(e.w.robin, e.id, Withdraw);
        e.w.world.clock.advance(1h);
        must(e.answer(EvidenceKind::SecuritySelfie));
        QVERIFY(e.w.kase(e.id).reason == CaseReason::Reexamination && e.w.kase(e.id).state == CaseState::Open);
        QVERIFY(refusal(e.w.send(e.w.robin, older)) == ErrorCode::AlreadyDecided);
        // Their finding was about another picture: it takes two again, and either may be the first.
        QCOMPARE(must(e.w.decide(e.w.robin, e.id, Withdraw, FaceAnswer::Different)).outcome, ReceiptOutcome::Proposed);
        QVERIFY(refusal(e.w.claim(e.w.robin, e.id)) == ErrorCode::SecondPerson);
        QCOMPARE(must(e.w.decide(e.w.milo, e.id, Withdraw, FaceAnswer::Different)).outcome, ReceiptOutcome::Applied);
        QVERIFY(!e.isCertified());
    }

    void whatTwoDidNotAgreeOnIsForgottenWithThePicturesItWasAbout()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        e.examine();
        must(e.w.decide(e.w.milo, e.id, Withdraw, FaceAnswer::Different));
        QCOMPARE(must(e.w.decide(e.w.robin, e.id, Approve)).outcome, ReceiptOutcome::Proposed);
        QCOMPARE(e.w.application(e.id).proposals.size(), std::size_t{2});
        e.w.world.clock.advance(1h);
        must(e.answer(EvidenceKind::SecuritySelfie));
        QVERIFY(e.w.application(e.id).proposals.empty());
        QVERIFY(e.w.kase(e.id).reason == CaseReason::Reexamination);
        QCOMPARE(e.w.kase(e.id).queue, QueueId("certification"));
        QCOMPARE(must(e.w.decide(e.w.robin, e.id, Approve)).outcome, ReceiptOutcome::Applied);
    }

    void confirmingThemMakesTheProofOfAddressNoYounger()
    {
        Examined e;
        QCOMPARE(must(e.w.decide(e.w.milo, e.id, Approve)).outcome, ReceiptOutcome::Applied);
        const auto addressUntil = [&] {
            const auto standings = standingsOf(e.w.application(e.id), e.w.now());
            return std::ranges::find(standings, Condition::ContactDetails, &ConditionStanding::condition)->expiresAt;
        };
        QVERIFY(e.w.application(e.id).decidedAt == e.w.now());
        QVERIFY(addressUntil() == e.approvedAt + ConfirmedFor);
        e.w.world.clock.advance(24h); // and a third time
        e.examine();
        must(e.w.decide(e.w.robin, e.id, Approve));
        QVERIFY(addressUntil() == e.approvedAt + ConfirmedFor);
        e.w.world.clock.advance(24h);
        e.examine();
        must(e.w.claim(e.w.milo, e.id));
        must(e.w.seal(e.w.milo, e.id));
        auto command = e.w.verdict(e.w.milo, e.id, AskAgain);
        std::get<CertificationVerdict>(command.body).asked = {{EvidenceKind::AddressProof, EvidenceAdvice::None}};
        must(e.w.send(e.w.milo, command));
        must(e.answer(EvidenceKind::AddressProof));
        must(e.w.decide(e.w.robin, e.id, Approve));
        QVERIFY(addressUntil() == e.w.now() + ConfirmedFor); // a new proof, a new year
    }

    void anOlderApplicationThatIsConfirmedTakesNothingFromTheNewer()
    {
        Examined e;
        must(e.w.decide(e.w.milo, e.id, Approve));
        const auto newer = e.w.begun(MemberId("c1"));
        must(e.w.run([&] { return submit(e.w.store, newer, e.w.submission("newer", "NUMBER1"), e.w.now()); }));
        must(e.w.decide(e.w.ines, newer, Approve));
        const auto restsOn = [&] { return must(e.w.store.findCertification(MemberId("c1")))->application; };
        QVERIFY(restsOn() == newer);
        e.examine();
        must(e.w.decide(e.w.milo, e.id, Approve));
        QVERIFY(restsOn() == newer && e.isCertified());
        // Where the newer one no longer certifies, the older one does.
        must(e.w.run([&]() -> Result<bool> {
            TRY_DONE(withdrawApplication(e.w.store, newer, e.w.now()));
            return true;
        }));
        QVERIFY(!e.isCertified());
        e.examine();
        must(e.w.decide(e.w.milo, e.id, Approve));
        QVERIFY(restsOn() == e.id && e.isCertified());
    }

    void nobodySendsWhatWasNotAskedFor()
    {
        Examined e;
        QVERIFY(refusal(e.answer(EvidenceKind::SecuritySelfie)) == ErrorCode::IllegalTransition);
        must(e.w.decide(e.w.milo, e.id, AskAgain));
        must(e.w.run([&]() -> Result<bool> {
            TRY_DONE(withdrawApplication(e.w.store, e.id, e.w.now()));
            return true;
        }));
        QVERIFY(!e.w.application(e.id).answerBy && !e.isCertified());
        QVERIFY(refusal(e.answer(EvidenceKind::SecuritySelfie)) == ErrorCode::IllegalTransition);
    }

    /// The evidence of a fan is deleted after thirty days: asking again is then all that is left but ending it.
    void ofAFanWhoseEvidenceIsDeletedAllOfItIsAskedFor()
    {
        CertificationWorld w;
        const auto id = w.begun(w.fan("f1"));
        const auto sent = [&w](const std::string &prefix) {
            auto all = w.submission(prefix);
            std::erase_if(all.evidence,
                          [](const SentEvidence &s) { return s.piece.kind == EvidenceKind::AddressProof; });
            return all;
        };
        must(w.run([&] { return submit(w.store, id, sent("first"), w.now()); }));
        must(w.decide(w.ines, id, Approve));
        w.world.clock.advance(KeepFanEvidence);
        (void)must(tick(w.store, w.now()));
        must(w.run([&] { return examineAgain(w.store, w.application(id), w.now()); }));
        must(w.claim(w.milo, id));
        auto command = w.verdict(w.milo, id, AskAgain);
        std::get<CertificationVerdict>(command.body).asked = {{EvidenceKind::DocumentFront, EvidenceAdvice::None},
                                                              {EvidenceKind::DocumentBack, EvidenceAdvice::None},
                                                              {EvidenceKind::SecuritySelfie, EvidenceAdvice::None}};
        QCOMPARE(must(w.send(w.milo, command)).outcome, ReceiptOutcome::Applied);
        QVERIFY(w.member("f1").certified);
        w.world.clock.advance(24h);
        must(w.run([&] { return submit(w.store, id, sent("second"), w.now()); }));
        QVERIFY(!w.application(id).eraseAt); // it is being read
        QCOMPARE(must(w.decide(w.milo, id, Approve)).outcome, ReceiptOutcome::Applied);
        QVERIFY(w.member("f1").certified && w.application(id).eraseAt == w.now() + KeepFanEvidence);
    }
};

VIGIE_TEST(ReexaminationTest);
#include "ReexaminationTest.moc"
