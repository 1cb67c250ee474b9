#include "tests/support/EndOfList.h"
#include "tests/widgets/certification/CertificationWindow.h"
#include "tests/widgets/certification/PageChecks.h"
#include "widgets/certification/PracticePage.h"
#include "widgets/certification/SuspicionCard.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::certification;
using Step = CertificationDesk::Step;

/// The desk as a person uses it: by keys, in a real window.
class CertificationDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::CertificationWindow>();
        for (int number = 1; number <= 3; ++number)
            m_window->world.add(m_window->world.application(number));
    }
    void cleanup() { m_window.reset(); }

    void threeStagesByKeys()
    {
        QVERIFY(m_window->start());
        QCOMPARE(m_window->onDesk(), std::string("case-1"));
        QVERIFY(m_window->find<FacesStage>("facesStage")->isVisible());
        m_window->press(Qt::Key_2);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        QVERIFY(m_window->flow().answer() == FaceAnswer::ProbablySame);
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->desk->step(), Step::Verdict);
        QVERIFY(!m_window->action("certification.approve")->isEnabled()); // two pieces were never looked at
        lookAtTheRest();
        QTRY_VERIFY(m_window->action("certification.approve")->isEnabled());
        m_window->press(Qt::Key_A);
        QTRY_COMPARE(m_window->world.certifying.verdicts.size(), 1U);
        const auto &verdict = m_window->world.certifying.verdicts.front();
        QVERIFY(verdict.action == VerdictAction::Approve && verdict.finding && verdict.finding->adult);
        for (const auto &piece : verdict.evidence)
            QVERIFY(piece.seen == SeenAs::Whole);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QCOMPARE(m_window->desk->step(), Step::Faces);
    }

    void rowsThatAreReadLeaveTheArrowsWhereTheyAre()
    {
        for (int number = 4; number <= test::LongList; ++number)
            m_window->world.add(m_window->world.application(number));
        QVERIFY(m_window->start());
        QCOMPARE(test::rowAfterEnd(*m_window->find<QTableView>("applicationTable"), 1), test::LongList - 1);
        QCOMPARE(m_window->onDesk(), std::string("case-1"));
    }

    void thereIsNoCountdownBesideTheFaces()
    {
        QVERIFY(m_window->show());
        QSignalSpy claims(m_window->desk.get(), &CertificationDesk::claimChanged);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->action("certification.answer-same")->isEnabled());
        QVERIFY(!claims.last().front().value<std::optional<HeldClaim>>());
        m_window->press(Qt::Key_1);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        QVERIFY(claims.last().front().value<std::optional<HeldClaim>>());
    }

    void theFacesAreUnderOneHand()
    {
        QVERIFY(m_window->start());
        auto &pair = m_window->find<FacesStage>("facesStage")->pair();
        m_window->press(Qt::Key_Plus);
        QVERIFY(pair.left().viewer().view().zoom > 1);
        QCOMPARE(pair.right().viewer().view(), pair.left().viewer().view());
        m_window->press(Qt::Key_L);
        QVERIFY(pair.left().viewer().hasLoupe() && pair.right().viewer().hasLoupe());
        m_window->press(Qt::Key_G);
        m_window->press(Qt::Key_M);
        QVERIFY(pair.style().grey && pair.style().mirrored);
        m_window->press(Qt::Key_0);
        QCOMPARE(pair.right().viewer().view().zoom, 1.0);
        QCOMPARE(pair.candidates(), 2); // the person and the card they hold
        m_window->press(Qt::Key_Right, Qt::NoModifier);
        QTRY_COMPARE(pair.shown(), 1);
        QVERIFY(pair.rightFinding()->role == FaceRole::HeldCard);
    }

    void whatCannotBeComparedIsAskedForAgain()
    {
        auto broken = m_window->world.application(4);
        const auto selfie = broken.application->evidence[2];
        m_window->world.pictures.failures[selfie.media.id] = ErrorCode::Damaged;
        m_window->world.claiming.line.clear();
        m_window->world.add(broken);
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-4"));
        QTRY_VERIFY(looks().find(EvidenceKind::SecuritySelfie)->failure);
        QVERIFY(!m_window->action("certification.answer-same")->isEnabled());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->desk->step(), Step::Verdict);
        QVERIFY(!m_window->action("certification.approve")->isEnabled());
        QVERIFY(!m_window->action("certification.reject")->isEnabled());
        lookAtTheRest();
        m_window->press(Qt::Key_D);
        auto *card = m_window->find<QWidget>("askAgainCard");
        QTRY_VERIFY(card->isVisible());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->world.certifying.verdicts.size(), 1U);
        const auto &verdict = m_window->world.certifying.verdicts.front();
        QVERIFY(verdict.action == VerdictAction::AskAgain);
        QCOMPARE(verdict.asked.size(), 1U);
        QVERIFY(verdict.asked.front().kind == EvidenceKind::SecuritySelfie);
    }

    void whoIsExaminedAgainCanBeAskedForNewEvidence()
    {
        auto examined = m_window->world.application(4);
        const auto member = examined.application->member;
        examined.application = test::approvedApplication(m_window->world.now(), examined.application->id.value);
        examined.application->member = member;
        examined.kase.reason = CaseReason::Reexamination;
        m_window->world.claiming.line.clear();
        m_window->world.add(examined);
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-4"));
        QTRY_VERIFY(m_window->action("certification.answer-same")->isEnabled());
        m_window->press(Qt::Key_1);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        m_window->press(Qt::Key_Return);
        lookAtTheRest();
        QTRY_VERIFY(m_window->action("certification.ask-again")->isEnabled());
        QVERIFY(!m_window->action("certification.reject")->isVisible());
        m_window->press(Qt::Key_D);
        auto *card = m_window->find<QWidget>("askAgainCard");
        QTRY_VERIFY(card->isVisible());
        QVERIFY(test::wordsOn(*card).contains(QStringLiteral("The certification stands until")));
        auto *selfie = card->findChild<QCheckBox *>(QStringLiteral("askFor3"));
        selfie->setChecked(true);
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->world.certifying.verdicts.size(), 1U);
        QVERIFY(m_window->world.certifying.verdicts.front().action == VerdictAction::AskAgain);
    }

    void aFrameThatComesFirstGivesWayToTheSelfie()
    {
        auto early = m_window->world.application(6);
        const auto selfie = early.application->evidence[2];
        early.application->evidence.push_back(
            test::evidence("frame", EvidenceKind::LivenessFrame, m_window->world.now()));
        m_window->world.pictures.failures[selfie.media.id] = ErrorCode::DecoderTimeout;
        m_window->world.claiming.line.clear();
        m_window->world.add(early);
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->action("certification.retry")->isEnabled());
        auto &pair = m_window->find<FacesStage>("facesStage")->pair();
        QTRY_COMPARE(pair.candidates(), 1); // the frame, alone
        m_window->world.pictures.failures.clear();
        m_window->press(Qt::Key_R);
        QTRY_VERIFY(m_window->action("certification.answer-same")->isEnabled());
        QCOMPARE(pair.shown(), 0);
        QCOMPARE(pair.candidates(), 3);
    }

    void whatCouldNotBeSeenIsFetchedAgain()
    {
        auto late = m_window->world.application(5);
        const auto selfie = late.application->evidence[2];
        m_window->world.pictures.failures[selfie.media.id] = ErrorCode::DecoderTimeout;
        m_window->world.claiming.line.clear();
        m_window->world.add(late);
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-5"));
        QTRY_VERIFY(m_window->action("certification.retry")->isEnabled());
        m_window->world.pictures.failures.clear();
        m_window->press(Qt::Key_R);
        QTRY_VERIFY(m_window->action("certification.answer-same")->isEnabled());
        QVERIFY(!m_window->action("certification.retry")->isEnabled());
    }

    void aSuspicionCanBeRaisedFromTheFaces()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_Y);
        auto *card = m_window->find<SuspicionCard>("suspicionCard");
        QTRY_VERIFY(card->isOpen());
        m_window->press(Qt::Key_Y); // a key pressed twice freezes nobody
        QVERIFY(m_window->world.certifying.verdicts.empty());
        QTest::mouseClick(m_window->find<QWidget>("suspicionConfirm"), Qt::LeftButton);
        QTRY_COMPARE(m_window->world.certifying.verdicts.size(), 1U);
        QVERIFY(m_window->world.certifying.verdicts.front().action == VerdictAction::SuspectMinor);
    }

    void lockingTakesEverythingOffTheDesk()
    {
        QVERIFY(m_window->start());
        auto &pair = m_window->find<FacesStage>("facesStage")->pair();
        QVERIFY(pair.left().hasFace() && pair.right().hasFace());
        m_window->desk->lock();
        QVERIFY(!pair.left().hasFace() && !pair.right().hasFace());
        QVERIFY(!m_window->flow().current());
        QCOMPARE(m_window->world.pictures.forgotAll, 1);
        QVERIFY(m_window->world.claiming.held().empty());
    }

    void aLostClaimTakesThePictures()
    {
        QVERIFY(m_window->start());
        auto &pair = m_window->find<FacesStage>("facesStage")->pair();
        m_window->world.claiming.lose(CaseId("case-1"));
        QVERIFY(!pair.left().hasFace() && !m_window->flow().current());
        QVERIFY(m_window->find<kit::StateView>("certificationState")->isVisible());
    }

    void undoBringsTheAnswerBackWithIt()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_1);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        m_window->press(Qt::Key_Return);
        lookAtTheRest();
        m_window->press(Qt::Key_A);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1"));
        QTRY_VERIFY(m_window->flow().answer() == FaceAnswer::Same);
        QCOMPARE(m_window->world.applicants.answers.size(), 1U);
    }

    /// The applicant sent another selfie, and the same reader has it next.
    void theAnswerBeforeSaysNothingAboutOtherPictures_data()
    {
        QTest::addColumn<int>("round");
        QTest::addColumn<bool>("isNewSelfie");
        QTest::newRow("next round, new selfie") << 2 << true;
        QTest::newRow("next round, the same pictures") << 2 << false;
        QTest::newRow("same round, new selfie") << 1 << true;
    }
    void theAnswerBeforeSaysNothingAboutOtherPictures()
    {
        QFETCH(int, round);
        QFETCH(bool, isNewSelfie);
        auto &world = m_window->world;
        auto detail = world.application(4);
        world.claiming.line.clear();
        world.add(detail);
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->action("certification.answer-same")->isEnabled());
        m_window->press(Qt::Key_1);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        m_window->press(Qt::Key_Return);
        lookAtTheRest();
        QTRY_VERIFY(m_window->action("certification.pass-on")->isEnabled());
        m_window->action("certification.pass-on")->trigger();
        QTRY_COMPARE(world.certifying.verdicts.size(), 1U);
        QTRY_COMPARE(m_window->flow().stage(), ApplicationFlow::Stage::Empty);

        (void)world.claiming.release(detail.kase.id, domain::ReleaseReason::Left); // as the receipt does
        detail.kase.round = round;
        if (isNewSelfie) {
            detail.application->evidence[2] =
                test::evidence("newer-selfie-2", EvidenceKind::SecuritySelfie, world.now(), 2);
        }
        world.add(detail);
        QTRY_VERIFY(m_window->action("certification.next")->isEnabled());
        m_window->action("certification.next")->trigger();
        QTRY_COMPARE(m_window->onDesk(), std::string("case-4"));
        QTRY_VERIFY(m_window->action("certification.answer-same")->isEnabled()); // both faces were shown
        QVERIFY(!m_window->flow().isSealing() && m_window->flow().answer() == FaceAnswer::Unknown);
        QCOMPARE(world.applicants.answers.size(), 1U);
    }

    void offlineNothingIsSealedAndNothingGiven()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_1);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        m_window->press(Qt::Key_Return);
        lookAtTheRest();
        QTRY_VERIFY(m_window->action("certification.approve")->isEnabled());
        auto status = m_window->world.connection.status();
        status.link = Link::Offline;
        m_window->world.connection.set(status);
        QVERIFY(!m_window->action("certification.suspect-minor")->isEnabled());
        m_window->press(Qt::Key_P);
        QVERIFY(m_window->world.certifying.verdicts.empty()); // a draft, see VerdictDraftTest
        QVERIFY(m_window->find<VerdictPage>("verdictPage")->obstacle().contains(QStringLiteral("platform")));
    }

    void aSuspicionThatCannotBeLiftedSaysWhy()
    {
        suspect(m_window->world.application(4));
        const auto *page = m_window->find<VerdictPage>("verdictPage");
        QTRY_VERIFY(page->obstacle().startsWith(QStringLiteral("Neither lifting nor confirming is possible. ")));
        QVERIFY(!m_window->action("certification.lift")->isEnabled());
        QVERIFY(m_window->lookAtTheRest());
        QTRY_VERIFY(m_window->action("certification.lift")->isEnabled());
        QCOMPARE(page->obstacle(), QString());
    }

    void withoutAFaceASuspicionIsConfirmedAndNotLifted()
    {
        auto minor = m_window->world.application(4);
        std::erase_if(minor.application->evidence,
                      [](const Evidence &piece) { return piece.kind == EvidenceKind::SecuritySelfie; });
        suspect(minor);
        QVERIFY(m_window->lookAtTheRest());
        QTRY_VERIFY(m_window->action("certification.confirm-minor")->isEnabled());
        QVERIFY(!m_window->action("certification.lift")->isEnabled());
        QVERIFY(m_window->find<VerdictPage>("verdictPage")
                    ->obstacle()
                    .startsWith(QStringLiteral("Lifting the suspicion is not possible. ")));
    }

    void whoHasNotPractisedIsOfferedPractice()
    {
        m_window->world.claiming.refuseWith = Error{ErrorCode::PracticeFirst, "test"};
        QVERIFY(m_window->show());
        QTRY_VERIFY(m_window->action("certification.next")->isEnabled());
        m_window->press(Qt::Key_Return);
        const auto *state = m_window->find<kit::StateView>("certificationState");
        QTRY_COMPARE(state->sentence(), PracticePage::offer());
        m_window->press(Qt::Key_Return);
        auto *page = m_window->desk->findChild<PracticePage *>();
        QTRY_VERIFY(page && page->isVisible());
        m_window->press(Qt::Key_Backspace);
        QTRY_VERIFY(!page->isVisible() && state->isVisible());
    }

    void withoutAQueueThereIsNoNextOne()
    {
        m_window->world.cases.known.clear();
        QVERIFY(m_window->show());
        QTRY_VERIFY(m_window->find<kit::StateView>("applicationListState")->isVisible());
        QVERIFY(!m_window->action("certification.next")->isEnabled());
    }

    void withoutTheRoleTheDeskSaysSo()
    {
        auto session = *m_window->world.connection.session();
        session.permissions = {"queue.work:item_review"};
        m_window->world.connection.signInAs(session);
        QVERIFY(m_window->show());
        const auto *state = m_window->find<kit::StateView>("certificationState");
        QVERIFY(state->isVisible() && state->state() == kit::StateView::State::NoPermission);
        QVERIFY(!m_window->action("certification.next")->isEnabled());
    }

    void everyPartHasAName()
    {
        QVERIFY(m_window->start());
        for (const auto *widget : m_window->desk->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1StringView("qt_")))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }

private:
    /// Brings an application whose applicant may be a minor on the desk.
    void suspect(ApplicationDetail minor)
    {
        minor.kase.reason = CaseReason::SuspectedMinor;
        m_window->world.claiming.line.clear();
        m_window->world.add(minor);
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->onDesk(), minor.kase.id.value);
    }
    void lookAtTheRest()
    {
        QVERIFY(m_window->lookAtTheRest());
        QTRY_COMPARE(m_window->desk->step(), Step::Verdict);
    }
    const EvidenceLooks &looks() const { return *m_window->desk->findChild<EvidenceLooks *>(); }

    std::unique_ptr<test::CertificationWindow> m_window;
};

VIGIE_TEST(CertificationDeskTest);
#include "CertificationDeskTest.moc"
