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
