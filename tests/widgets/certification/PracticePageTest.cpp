#include "tests/support/TestCase.h"

#include "tests/support/FakeConnection.h"
#include "tests/support/FakeIdentityPictures.h"
#include "tests/support/FakePractising.h"
#include "tests/widgets/certification/PageChecks.h"
#include "widgets/certification/PracticePage.h"
#include "widgets/certification/PracticeWords.h"

#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::certification;

/// Practice in a real window, by keys.
class PracticePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pictures = std::make_unique<test::FakeIdentityPictures>();
        m_practising = std::make_unique<test::FakePractising>(2);
        m_practising->add("p1", FaceTruth::Different, PracticeLesson::DifferentAlike);
        m_practising->add("p2", FaceTruth::Same, PracticeLesson::SameOlder);
        m_practising->add("p3", FaceTruth::Same, PracticeLesson::SamePlain);
        m_page = std::make_unique<PracticePage>(*m_theme, m_actions, *m_practising, *m_pictures, m_connection);
        m_page->resize(1232, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void theTruthComesAfterTheAnswer()
    {
        m_page->begin();
        QTRY_VERIFY(isAnswerable());
        QVERIFY(!find<QWidget>("practiceTruth")->isVisible());
        QCOMPARE(text("practiceProgress"), QStringLiteral("2 pair(s) left"));
        press(Qt::Key_2);
        QTRY_VERIFY(find<QWidget>("practiceTruth")->isVisible());
        QCOMPARE(m_practising->asked, (std::vector{PracticeAnswer{PracticeId("p1"), FaceAnswer::ProbablySame}}));
        QCOMPARE(find<kit::StatusTag>("practiceSaid")->word(), QStringLiteral("Two people"));
        QVERIFY(text("practiceLesson").startsWith(QStringLiteral("Hair, colours and build are the same")));
        QCOMPARE(text("practiceProgress"), QStringLiteral("1 pair(s) left"));
        press(Qt::Key_1); // sealed
        QCOMPARE(m_practising->asked.size(), std::size_t{1});
        QCOMPARE(test::clipped(*m_page), QStringList());
    }

    void enoughLeadsToTheApplications()
    {
        QSignalSpy finished(m_page.get(), &PracticePage::finished);
        m_page->begin();
        for (int pair = 1; pair <= 2; ++pair) {
            QTRY_VERIFY(isAnswerable());
            press(Qt::Key_3);
            QTRY_VERIFY(find<QWidget>("practiceTruth")->isVisible());
            QCOMPARE(finished.size(), 0);
            QTest::mouseClick(find<QWidget>("practiceNext"), Qt::LeftButton);
        }
        QCOMPARE(finished.size(), 1);
        QVERIFY(!m_page->stage().pair().left().hasFace()); // nothing stays
    }

    void thePicturesMustHaveBeenSeen()
    {
        m_pictures->slow = true;
        m_page->begin();
        QVERIFY(!isAnswerable());
        press(Qt::Key_1);
        QVERIFY(m_practising->asked.empty());
        QTRY_COMPARE(m_pictures->faceJobs.size(), 2U);
        m_pictures->answerAll();
        QTRY_VERIFY(isAnswerable());
    }

    void anAnswerThatDoesNotArriveCanBeGivenAgain()
    {
        m_page->begin();
        QTRY_VERIFY(isAnswerable());
        m_practising->failWith = ErrorCode::Unreachable;
        press(Qt::Key_1);
        QTRY_VERIFY(isAnswerable() && m_practising->asked.size() == 1);
        QVERIFY(!find<QWidget>("practiceTruth")->isVisible());
        QVERIFY(text("faceQuestion") != QStringLiteral("Do both pictures show the same person?"));
        m_practising->failWith.reset();
        press(Qt::Key_1);
        QTRY_VERIFY(find<QWidget>("practiceTruth")->isVisible());
    }

    void whatDoesNotComeIsSaid()
    {
        m_practising->failWith = ErrorCode::Permission;
        m_page->begin();
        auto *state = find<kit::StateView>("practiceState");
        QTRY_COMPARE(state->state(), kit::StateView::State::NoPermission);
        m_practising->failWith.reset();
        m_pictures->failures[MediaId("media-p1-selfie")] = ErrorCode::Damaged;
        Q_EMIT state->actionTriggered();
        QTRY_COMPARE(state->sentence(), QStringLiteral("A picture of this pair cannot be shown."));
        QVERIFY(state->isVisible() && !m_page->stage().isVisible());
        m_pictures->failures.clear();
        Q_EMIT state->actionTriggered();
        QTRY_VERIFY(isAnswerable());
    }

    void goingOnBeginsWhereNothingIsShown()
    {
        m_practising->failWith = ErrorCode::Unreachable;
        m_page->begin();
        QTRY_COMPARE(find<kit::StateView>("practiceState")->state(), kit::StateView::State::Error);
        m_practising->failWith.reset();
        m_page->goOn();
        QTRY_VERIFY(isAnswerable());
        m_page->goOn(); // a pair that is not answered stays
        QVERIFY(isAnswerable());
        m_page->leave(); // the screen was locked
        QVERIFY(!find<kit::StateView>("practiceState")->sentence().isEmpty());
        m_page->goOn();
        QTRY_VERIFY(isAnswerable());
    }

    void whenAllAreAnsweredTheApplicationsAreOffered()
    {
        m_practising->done = {"p1", "p2", "p3"};
        QSignalSpy finished(m_page.get(), &PracticePage::finished);
        m_page->begin();
        auto *state = find<kit::StateView>("practiceState");
        QTRY_COMPARE(state->state(), kit::StateView::State::Empty);
        Q_EMIT state->actionTriggered();
        QCOMPARE(finished.size(), 1);
    }

    void leavingTakesEveryPixel()
    {
        QSignalSpy left(m_page.get(), &PracticePage::left);
        m_page->begin();
        QTRY_VERIFY(m_page->stage().pair().left().hasFace());
        QTest::mouseClick(find<QWidget>("practiceLeave"), Qt::LeftButton);
        QCOMPARE(left.size(), 1);
        QVERIFY(!m_page->stage().pair().left().hasFace() && !m_page->stage().pair().right().hasFace());
    }

    void everythingHasANameAndIsLabelledAsPractice()
    {
        m_page->begin();
        QTRY_VERIFY(isAnswerable());
        QCOMPARE(test::nameless(*m_page), QStringList());
        QCOMPARE(find<kit::StatusTag>("practiceTag")->word(), QStringLiteral("Practice"));
        QVERIFY(text("practiceWords").contains(QStringLiteral("invented")));
    }

    void everyLessonHasItsWords()
    {
        QStringList all;
        for (int lesson = 0; lesson <= static_cast<int>(PracticeLesson::DifferentAlike); ++lesson)
            all << PracticeWords::lesson(static_cast<PracticeLesson>(lesson));
        QCOMPARE(all.removeDuplicates(), 0);
        QCOMPARE(PracticeWords::truth(FaceTruth::Unknown), QStringLiteral("Not known to this version"));
        QCOMPARE(PracticeWords::progress(12, 12), QStringLiteral("No pair is left"));
    }

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    QString text(const char *name) const { return find<kit::PlainLabel>(name)->text(); }
    bool isAnswerable() const { return find<QAbstractButton>("button.certification.answer-same")->isEnabled(); }
    void press(Qt::Key key) { QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), key); }

    std::unique_ptr<kit::ThemeSource> m_theme = kit::ThemeSource::create({}).value();
    kit::ActionRegistry m_actions;
    test::FakeConnection m_connection;
    std::unique_ptr<test::FakeIdentityPictures> m_pictures;
    std::unique_ptr<test::FakePractising> m_practising;
    std::unique_ptr<PracticePage> m_page;
};

VIGIE_TEST(PracticePageTest);
#include "PracticePageTest.moc"
