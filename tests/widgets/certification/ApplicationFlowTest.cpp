#include "widgets/certification/ApplicationFlow.h"
#include "tests/support/CertificationWorld.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::certification;
using Stage = ApplicationFlow::Stage;

/// Nothing of an application is on the desk without its claim, and no verdict without what it rests on.
class ApplicationFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::CertificationWorld>();
        for (int number = 1; number <= 3; ++number)
            m_world->add(m_world->application(number));
        m_flow = std::make_unique<ApplicationFlow>(m_world->ports());
        m_flow->setQueue(QueueId("certification"));
    }
    void cleanup()
    {
        m_flow.reset();
        m_world.reset();
    }

    void oneIsOnTheDeskAndOneIsReserved()
    {
        QSignalSpy coming(m_flow.get(), &ApplicationFlow::coming);
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QTRY_COMPARE(coming.count(), 1);
        QCOMPARE(m_world->claiming.held().size(), 2U);
        m_flow->skip();
        QTRY_COMPARE(onDesk(), std::string("case-2"));
        QCOMPARE(m_world->claiming.released.front().first, CaseId("case-1"));
        QVERIFY(m_world->claiming.released.front().second == ReleaseReason::Skipped);
    }

    void whatSomebodyElseHoldsIsNotRead()
    {
        m_world->claiming.taken.insert_or_assign(CaseId("case-2"), Error{ErrorCode::ClaimLost, "test"});
        m_flow->open(CaseId("case-2"));
        QTRY_COMPARE(m_flow->stage(), Stage::Failed);
        QVERIFY(m_flow->reason() == ErrorCode::ClaimLost);
        QVERIFY(m_world->reader.reads.empty() && !m_flow->current());
    }

    /// Nothing of a second reading is read by who read it first.
    void theFirstReaderDoesNotReadItAgain()
    {
        m_world->claiming.taken.insert_or_assign(CaseId("case-2"), Error{ErrorCode::SecondPerson, "test"});
        m_flow->open(CaseId("case-2"));
        QTRY_COMPARE(m_flow->stage(), Stage::Failed);
        QVERIFY(m_flow->reason() == ErrorCode::SecondPerson);
        QVERIFY(m_world->reader.reads.empty() && !m_flow->current());
    }

    void aLostClaimTakesTheApplicationOffTheDesk()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_world->claiming.lose(CaseId("case-1"));
        QCOMPARE(m_flow->stage(), Stage::Failed);
        QVERIFY(!m_flow->current() && m_flow->answer() == FaceAnswer::Unknown);
    }

    void theReservedOneIsForgottenWithItsClaim()
    {
        m_flow->next();
        QTRY_COMPARE(m_world->claiming.held().size(), 2U);
        QTRY_COMPARE(m_world->reader.reads.size(), 2U);
        m_world->claiming.lose(CaseId("case-2"));
        m_flow->skip();
        QTRY_COMPARE(onDesk(), std::string("case-3"));
    }

    void aChangeWhileItIsReadIsNotMissed()
    {
        m_world->reader.slow = true;
        m_flow->next();
        QTRY_COMPARE(m_world->reader.reads.size(), 1U);
        m_world->reader.details[CaseId("case-1")].application->attempt = 2;
        Q_EMIT m_world->feed.changed({CaseId("case-1")});
        m_world->reader.answerNext(); // as it was before the change
        QTRY_COMPARE(m_world->reader.reads.size(), 2U);
        QCOMPARE(m_flow->stage(), Stage::Seeking);
        m_world->reader.answerNext();
        QTRY_COMPARE(m_flow->stage(), Stage::Open);
        QCOMPARE(m_flow->application()->attempt, 2);
    }

    void theAnswerIsSealedOnceAndTellsWhatMachinesFound()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QVERIFY(!m_flow->machine() && !m_flow->allows(VerdictAction::Approve));
        QSignalSpy sealed(m_flow.get(), &ApplicationFlow::sealed);
        m_flow->seal(FaceAnswer::ProbablySame, seen());
        QTRY_COMPARE(sealed.count(), 1);
        QVERIFY(m_flow->answer() == FaceAnswer::ProbablySame && m_flow->machine());
        QVERIFY(m_flow->allows(VerdictAction::Approve));
        m_flow->seal(FaceAnswer::Different, seen());
        QCOMPARE(m_world->applicants.answers.size(), 1U);
    }

    void evidenceThatWasNotSeenCarriesNoAnswer()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QSignalSpy refused(m_flow.get(), &ApplicationFlow::refused);
        auto pieces = seen();
        for (auto &piece : pieces)
            piece.seen = SeenAs::NotSeen;
        m_flow->seal(FaceAnswer::Same, pieces);
        QCOMPARE(refused.count(), 1);
        QVERIFY(m_world->applicants.answers.empty());
    }

    void aVerdictNamesCaseRoundAndEvidenceAndTheNextOneComes()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_flow->seal(FaceAnswer::Same, seen());
        QTRY_VERIFY(m_flow->answer() == FaceAnswer::Same);
        QSignalSpy given(m_flow.get(), &ApplicationFlow::given);
        m_flow->give(approval());
        QTRY_COMPARE(given.count(), 1);
        QTRY_COMPARE(onDesk(), std::string("case-2"));
        const auto &verdict = m_world->certifying.verdicts.at(0);
        QCOMPARE(verdict.caseId, CaseId("case-1"));
        QCOMPARE(verdict.application, ApplicationId("application-1"));
        QCOMPARE(verdict.evidence.size(), 4U);
        QVERIFY(m_flow->answer() == FaceAnswer::Unknown);
    }

    void aVerdictOnDamagedEvidenceStaysHere()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_flow->seal(FaceAnswer::Same, seen());
        QTRY_VERIFY(m_flow->answer() == FaceAnswer::Same);
        QSignalSpy refused(m_flow.get(), &ApplicationFlow::refused);
        for (const auto fault : {SeenAs::Damaged, SeenAs::NotSeen, SeenAs::Unknown}) {
            auto verdict = approval();
            verdict.evidence[1].seen = fault;
            m_flow->give(verdict);
        }
        auto stale = approval();
        stale.evidence[0].sha256 = std::string(64, 'f');
        m_flow->give(stale);
        auto missing = approval();
        missing.evidence.pop_back();
        m_flow->give(missing);
        QCOMPARE(refused.count(), 5);
        QCOMPARE(onDesk(), std::string("case-1"));
        QVERIFY(m_world->certifying.verdicts.empty());
    }

    void whatThePlatformRefusesStaysOnTheDesk()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_flow->seal(FaceAnswer::Same, seen());
        QTRY_VERIFY(m_flow->answer() == FaceAnswer::Same);
        m_world->certifying.refuseWith = Error{ErrorCode::Unreachable, "test"};
        QSignalSpy refused(m_flow.get(), &ApplicationFlow::refused);
        m_flow->give(approval());
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(m_flow->stage(), Stage::Open);
        QVERIFY(m_flow->answer() == FaceAnswer::Same);
    }

    void undoBringsItBack()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_flow->seal(FaceAnswer::Same, seen());
        QTRY_VERIFY(m_flow->answer() == FaceAnswer::Same);
        m_flow->give(approval());
        QTRY_COMPARE(onDesk(), std::string("case-2"));
        m_flow->undo();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void leavingGivesBothBack()
    {
        m_flow->next();
        QTRY_COMPARE(m_world->claiming.held().size(), 2U);
        m_flow->leave();
        QTRY_VERIFY(m_world->claiming.held().empty());
        QVERIFY(!m_flow->current());
        QCOMPARE(m_flow->stage(), Stage::Idle);
    }

    void withoutThePermissionNothingCanBeSaid()
    {
        auto session = *m_world->connection.session();
        session.permissions.erase("identity.view");
        m_world->connection.signInAs(session);
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        for (const auto action : {VerdictAction::Approve, VerdictAction::AskAgain, VerdictAction::SuspectMinor})
            QVERIFY(!m_flow->allows(action));
    }

    void aSuspectedMinorKnowsThreeAnswers()
    {
        auto minor = m_world->application(9);
        minor.kase.reason = CaseReason::SuspectedMinor;
        m_world->add(minor);
        m_flow->open(CaseId("case-9"));
        QTRY_COMPARE(onDesk(), std::string("case-9"));
        QVERIFY(m_flow->allows(VerdictAction::LiftSuspicion) && m_flow->allows(VerdictAction::ConfirmMinor));
        QVERIFY(!m_flow->allows(VerdictAction::Approve) && !m_flow->allows(VerdictAction::Reject));
    }

private:
    std::string onDesk() const { return m_flow->current() ? m_flow->current()->kase.id.value : std::string(); }
    std::vector<SeenEvidence> seen() const { return test::seenWhole(*m_flow->application()); }
    CertificationVerdict approval() const
    {
        return test::verdictOn(*m_flow->application(), VerdictAction::Approve, m_world->now());
    }
    std::unique_ptr<test::CertificationWorld> m_world;
    std::unique_ptr<ApplicationFlow> m_flow;
};

VIGIE_TEST(ApplicationFlowTest);
#include "ApplicationFlowTest.moc"
