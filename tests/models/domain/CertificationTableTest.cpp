#include "models/domain/CertificationTable.h"
#include "models/domain/Applicant.h"
#include "tests/support/Applications.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

#include <array>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

const Instant Now = std::chrono::sys_days(std::chrono::year(2026) / 3 / 10) + 9h;

using enum VerdictAction;
constexpr std::array AllActions{Approve, AskAgain, Reject, PassOn, SuspectMinor, LiftSuspicion, ConfirmMinor, Withdraw};
constexpr std::array AllStates{ApplicationState::Begun,    ApplicationState::Waiting, ApplicationState::AskedAgain,
                               ApplicationState::Approved, ApplicationState::Refused, ApplicationState::Revoked,
                               ApplicationState::Withdrawn};

IdentityCheck check(IdentityCheckKind kind, Recommendation recommendation, bool failsInPart = false)
{
    IdentityCheck made;
    made.kind = kind;
    made.kindWord = std::to_string(static_cast<int>(kind));
    made.isDone = true;
    made.recommendation = recommendation;
    made.parts = {{"part", failsInPart ? SubCheckResult::Fail : SubCheckResult::Pass, {}, CheckedBy::Machine, {}}};
    return made;
}

IdentityVerdict verdictOf(std::vector<IdentityCheck> checks)
{
    IdentityVerdict verdict;
    verdict.checks = std::move(checks);
    return verdict;
}

EvidenceFault faultAfter(VerdictAction action, const std::function<void(CertificationVerdict &, Application &)> &change)
{
    auto application = wholeApplication(Now);
    auto verdict = verdictOn(application, action, Now);
    change(verdict, application);
    return faultOf(verdict, application);
}

} // namespace

class CertificationTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applicationsMoveAsTheTableSays()
    {
        using enum ApplicationState;
        const std::vector<std::pair<ApplicationState, ApplicationState>> legal{
            {Begun, Waiting},      {Waiting, AskedAgain}, {Waiting, Approved},     {Waiting, Refused},
            {AskedAgain, Waiting}, {Approved, Revoked},   {Refused, Waiting},      {Revoked, Waiting},
            {Begun, Withdrawn},    {Waiting, Withdrawn},  {AskedAgain, Withdrawn}, {Approved, Withdrawn},
            {Refused, Withdrawn},  {Revoked, Withdrawn},  {Approved, Waiting}};
        for (const auto from : AllStates)
            for (const auto to : AllStates)
                QCOMPARE(canMove(from, to), std::ranges::find(legal, std::pair(from, to)) != legal.end());
        QVERIFY(!canMove(Unknown, Withdrawn));
    }

    void everyVerdictThatPeopleCanGiveMovesTheApplicationLegally()
    {
        constexpr std::array Reasons{CaseReason::Application,  CaseReason::Appeal,         CaseReason::SecondReading,
                                     CaseReason::Disagreement, CaseReason::SuspectedMinor, CaseReason::Reexamination};
        for (const auto why : Reasons)
            for (const auto state : AllStates)
                for (const auto action : AllActions) {
                    const auto next = outcome(action, why, state);
                    const bool aboutMinor = action == LiftSuspicion || action == ConfirmMinor;
                    if (why == CaseReason::SuspectedMinor)
                        QCOMPARE(next.has_value(), aboutMinor || action == PassOn);
                    else if (aboutMinor)
                        QVERIFY(!next);
                    if (next && *next != state && why != CaseReason::SuspectedMinor)
                        QVERIFY(canMove(state, *next));
                }
        QVERIFY(outcome(Approve, CaseReason::Application, ApplicationState::Waiting) == ApplicationState::Approved);
        QVERIFY(outcome(Withdraw, CaseReason::Application, ApplicationState::Approved) == ApplicationState::Revoked);
        QVERIFY(!outcome(Withdraw, CaseReason::Application, ApplicationState::Waiting));
        QVERIFY(outcome(AskAgain, CaseReason::Application, ApplicationState::Waiting) == ApplicationState::AskedAgain);
        QVERIFY(outcome(AskAgain, CaseReason::Reexamination, ApplicationState::Approved) == ApplicationState::Approved);
        QVERIFY(!outcome(AskAgain, CaseReason::SuspectedMinor, ApplicationState::Approved));
        QVERIFY(!outcome(AskAgain, CaseReason::Application, ApplicationState::Refused));
        QVERIFY(!outcome(Approve, CaseReason::Application, ApplicationState::AskedAgain));
        QVERIFY(outcome(ConfirmMinor, CaseReason::SuspectedMinor, ApplicationState::Approved) ==
                ApplicationState::Revoked);
        QVERIFY(!outcome(VerdictAction::Unknown, CaseReason::Application, ApplicationState::Waiting));
    }

    void suspicionLeavesAtOnce()
    {
        for (const auto action : AllActions)
            QCOMPARE(undoRule(action) == UndoRule::AtOnce, action == SuspectMinor);
    }

    void onlyWhatJudgesFacesNeedsTheSealedAnswer()
    {
        for (const auto action : AllActions)
            QCOMPARE(needsAnswer(action), action == Approve || action == Reject || action == PassOn);
    }

    void wholeEvidenceCarriesEveryVerdict()
    {
        for (const auto action : AllActions)
            QVERIFY(faultAfter(action, [](auto &, auto &) {}) == EvidenceFault::None);
    }

    void missingEvidenceCarriesNoJudgement()
    {
        const auto noSelfie = [](CertificationVerdict &verdict, Application &application) {
            std::erase_if(application.evidence,
                          [](const Evidence &piece) { return piece.kind == EvidenceKind::SecuritySelfie; });
            verdict.evidence = seenWhole(application);
        };
        for (const auto action : AllActions)
            QCOMPARE(faultAfter(action, noSelfie), action == Approve || action == Reject || action == LiftSuspicion
                                                       ? EvidenceFault::Missing
                                                       : EvidenceFault::None);
    }

    void staleEvidenceCarriesNothingButSuspicion()
    {
        const std::array<std::function<void(CertificationVerdict &, Application &)>, 4> changes{
            [](CertificationVerdict &, Application &a) { a.evidence[2].media.sha256 = std::string(64, 'f'); },
            [](CertificationVerdict &, Application &a) { a.evidence[2].id = EvidenceId("newer"); },
            [](CertificationVerdict &, Application &a) {
                a.evidence.push_back(evidence("late", EvidenceKind::NameProof, Now, 2));
            },
            [](CertificationVerdict &v, Application &) { v.evidence.pop_back(); }};
        for (const auto &change : changes)
            for (const auto action : AllActions)
                QCOMPARE(faultAfter(action, change),
                         action == SuspectMinor ? EvidenceFault::None : EvidenceFault::Stale);
    }

    void damagedAndUnseenEvidenceCanOnlyBeAskedForAgain()
    {
        for (const auto &[seen, fault] :
             {std::pair(SeenAs::Damaged, EvidenceFault::Damaged), std::pair(SeenAs::NotSeen, EvidenceFault::NotSeen),
              std::pair(SeenAs::Unknown, EvidenceFault::NotSeen)}) {
            const auto selfie = [how = seen](CertificationVerdict &v, Application &) { v.evidence[2].seen = how; };
            for (const auto action : AllActions) {
                const bool carries = action == SuspectMinor || action == PassOn || action == AskAgain;
                QCOMPARE(faultAfter(action, selfie), carries ? EvidenceFault::None : fault);
            }
            // Asking for something else does not make up for what was not seen.
            QCOMPARE(faultAfter(AskAgain, [how = seen](auto &v, auto &) { v.evidence[0].seen = how; }), fault);
        }
    }

    void aSealedAnswerNeedsBothFaces()
    {
        const auto application = wholeApplication(Now);
        SealedAnswer answer;
        answer.evidence = seenWhole(application);
        QVERIFY(faultOf(answer, application) == EvidenceFault::None);
        // What is no face may be damaged: the answer is about faces.
        answer.evidence[3].seen = SeenAs::Damaged;
        QVERIFY(faultOf(answer, application) == EvidenceFault::None);
        answer.evidence[0].seen = SeenAs::Damaged;
        QVERIFY(faultOf(answer, application) == EvidenceFault::Damaged);
        answer.evidence[0].seen = SeenAs::NotSeen;
        QVERIFY(faultOf(answer, application) == EvidenceFault::NotSeen);
        answer.evidence.erase(answer.evidence.begin());
        QVERIFY(faultOf(answer, application) == EvidenceFault::Stale);
        answer.evidence = seenWhole(application);
        answer.evidence[2].sha256 = "old";
        QVERIFY(faultOf(answer, application) == EvidenceFault::Stale);
        auto without = application;
        without.evidence.erase(without.evidence.begin() + 2);
        QVERIFY(faultOf(answer, without) == EvidenceFault::Missing);
    }

    void providersAreHeardAsTheyAnswered()
    {
        using enum IdentityCheckKind;
        QVERIFY(stanceOf({}) == ProviderStance::Silent);
        QVERIFY(stanceOf({verdictOf({check(FaceMatch, Recommendation::NotAvailable)})}) == ProviderStance::Silent);
        QVERIFY(stanceOf({verdictOf({check(FaceMatch, Recommendation::Approve)})}) == ProviderStance::For);
        QVERIFY(stanceOf({verdictOf({check(FaceMatch, Recommendation::Reject)})}) == ProviderStance::Against);
        QVERIFY(stanceOf({verdictOf({check(FaceMatch, Recommendation::Consider)})}) == ProviderStance::Mixed);
        // It approves what it fails in part, or says two things, or two providers do.
        QVERIFY(stanceOf({verdictOf({check(FaceMatch, Recommendation::Approve, true)})}) == ProviderStance::Mixed);
        QVERIFY(stanceOf({verdictOf({check(FaceMatch, Recommendation::Approve),
                                     check(DocumentAuthenticity, Recommendation::Reject)})}) == ProviderStance::Mixed);
        QVERIFY(stanceOf({verdictOf({check(FaceMatch, Recommendation::Approve)}),
                          verdictOf({check(FaceMatch, Recommendation::Reject)})}) == ProviderStance::Mixed);
        // Of several attempts the last counts; one that is not done says nothing.
        QVERIFY(stanceOf({verdictOf({check(FaceMatch, Recommendation::Reject),
                                     check(FaceMatch, Recommendation::Approve)})}) == ProviderStance::For);
        auto pending = check(Liveness, Recommendation::Reject);
        pending.isDone = false;
        QVERIFY(stanceOf({verdictOf({check(FaceMatch, Recommendation::Approve), pending})}) == ProviderStance::For);
    }

    void whoNeedsASecondReader()
    {
        const auto clean = wholeApplication(Now);
        auto reused = clean;
        reused.reuse = {{ReuseOf::DocumentNumber, ApplicationState::Refused, false}};
        const auto why = [&](VerdictAction action, FaceAnswer answer = FaceAnswer::Same,
                             ProviderStance stance = ProviderStance::For, CaseReason reason = CaseReason::Application) {
            return secondReaderFor(reason, action, answer, stance, clean);
        };
        QVERIFY(why(Approve) == SecondReader::None);
        QVERIFY(why(Approve, FaceAnswer::ProbablySame, ProviderStance::Silent) == SecondReader::None);
        for (const auto answer :
             {FaceAnswer::CannotTell, FaceAnswer::ProbablyDifferent, FaceAnswer::Different, FaceAnswer::Unknown})
            QVERIFY(why(Approve, answer) == SecondReader::Doubt);
        QVERIFY(why(Approve, FaceAnswer::Same, ProviderStance::Against) == SecondReader::Provider);
        QVERIFY(why(Approve, FaceAnswer::Same, ProviderStance::Mixed) == SecondReader::Provider);
        QVERIFY(secondReaderFor(CaseReason::Application, Approve, FaceAnswer::Same, ProviderStance::For, reused) ==
                SecondReader::Reuse);
        QVERIFY(why(Approve, FaceAnswer::Same, ProviderStance::For, CaseReason::Appeal) == SecondReader::Appeal);
        QVERIFY(why(Reject) == SecondReader::Final);
        QVERIFY(why(Withdraw) == SecondReader::Final);
        QVERIFY(why(PassOn) == SecondReader::Asked);
        QVERIFY(why(AskAgain, FaceAnswer::Unknown, ProviderStance::Against) == SecondReader::None);
        QVERIFY(why(SuspectMinor) == SecondReader::None);
        for (const auto reason : {CaseReason::SecondReading, CaseReason::Disagreement, CaseReason::SuspectedMinor})
            for (const auto action : AllActions)
                QVERIFY(why(action, FaceAnswer::Different, ProviderStance::Against, reason) == SecondReader::None);
    }

    void twoPeopleAgreeOnActionAndReason()
    {
        const auto application = wholeApplication(Now);
        auto first = verdictOn(application, Reject, Now), second = first;
        second.note = QStringLiteral("other words");
        QVERIFY(agree(first, second));
        second.reason = RefusalReason::NotAdult;
        QVERIFY(!agree(first, second));
        QVERIFY(!agree(first, verdictOn(application, AskAgain, Now)));
    }

    void evidenceIsDeletedOnTime()
    {
        using enum ApplicationState;
        constexpr auto Creator = ApplicationKind::Creator;
        constexpr auto Fan = ApplicationKind::Fan;
        for (const auto state : {Begun, Waiting, AskedAgain})
            QVERIFY(!eraseAfter(Creator, state, Now) && !eraseAfter(Fan, state, Now));
        QVERIFY(!eraseAfter(Creator, Approved, Now));
        QVERIFY(eraseAfter(Fan, Approved, Now) == Now + KeepFanEvidence);
        QVERIFY(eraseAfter(Creator, Refused, Now) == Now + KeepCreatorEvidence);
        QVERIFY(eraseAfter(Fan, Revoked, Now) == Now + KeepFanEvidence);
        for (const auto kind : {Creator, Fan})
            QVERIFY(eraseAfter(kind, Withdrawn, Now) == Now);
    }

    void numbersAreMaskedToTheirEnd()
    {
        QCOMPARE(masked(QStringLiteral("X4RTBPFW4")), QStringLiteral("••••••FW4"));
        QCOMPARE(masked(QStringLiteral("12345")), QStringLiteral("•••••"));
        QCOMPARE(masked(QString()), QString());
        Applicant applicant;
        applicant.values = {{ApplicantField::Surname, ValueSource::Printed, QStringLiteral("SPECIMEN"), false},
                            {ApplicantField::DocumentNumber, ValueSource::Zone, QStringLiteral("X4RTBPFW4"), false}};
        const auto hidden = maskedApplicant(applicant);
        QVERIFY(hidden.values[0] == applicant.values[0]);
        QVERIFY(hidden.values[1].masked && hidden.values[1].value == QStringLiteral("••••••FW4"));
    }

    /// Of whatever was seen: only evidence that is in force and whole carries a verdict that judges.
    void propertiesOfFaults()
    {
        constexpr quint32 Seed = 20'260'311;
        QRandomGenerator random(Seed);
        int carried = 0;
        for (int i = 0; i < 4000; ++i) {
            auto application = wholeApplication(Now);
            auto verdict = verdictOn(application, AllActions[static_cast<std::size_t>(random.bounded(8))], Now);
            for (auto &piece : verdict.evidence) {
                if (random.bounded(10) == 0)
                    piece.seen = static_cast<SeenAs>(random.bounded(4));
                if (random.bounded(20) == 0)
                    piece.sha256 = "other";
            }
            if (random.bounded(10) == 0)
                application.evidence.erase(application.evidence.begin() + static_cast<int>(random.bounded(4)));
            const auto fault = faultOf(verdict, application);
            if (fault != EvidenceFault::None || verdict.action == SuspectMinor)
                continue;
            ++carried;
            QCOMPARE(verdict.evidence.size(), application.evidence.size());
            for (const auto &piece : verdict.evidence)
                QVERIFY(piece.sha256 != "other");
            if (verdict.action == Approve || verdict.action == Reject)
                QVERIFY(verdict.evidence == seenWhole(application) && application.evidence.size() == 4);
        }
        qInfo("seed %u: %d of 4000 carried", Seed, carried);
        QVERIFY(carried > 500 && carried < 3500);
    }
};

VIGIE_TEST(CertificationTableTest);
#include "CertificationTableTest.moc"
