#include "tests/widgets/certification/CertificationWindow.h"
#include "widgets/certification/PracticePage.h"

#include <QAbstractButton>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::certification;

/// Where things stand on the desk, also where there is little room for them.
class CertificationLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::CertificationWindow>();
        for (int number = 1; number <= 2; ++number)
            m_window->world.add(m_window->world.application(number));
    }
    void cleanup() { m_window.reset(); }

    void inASmallWindowEachBarHasOneRow()
    {
        QVERIFY(verdictWithPanel());
        const int row = (*m_window->theme)->controlHeight();
        for (const auto *name : {"verdictBar", "certificationBar"})
            QVERIFY2(visible(name)->height() < 2 * row, name);
    }

    void whatRestsHasOneWayOn()
    {
        QVERIFY(m_window->show());
        QTRY_VERIFY(visible("stateAction"));
        QVERIFY(!visible("certificationBar"));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(visible("certificationBar"));
    }

    void practiceHasOneWayOnAndItsKey()
    {
        m_window->world.practising.add("p1", FaceTruth::Same, PracticeLesson::SamePlain);
        m_window->world.claiming.refuseWith = Error(ErrorCode::PracticeFirst);
        QVERIFY(m_window->show());
        QTRY_VERIFY(m_window->action("certification.next")->isEnabled());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->flow().stage(), ApplicationFlow::Stage::Failed);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(visible("practicePage"));
        QVERIFY(!visible("certificationBar"));
        QVERIFY(!m_window->find<kit::Button>("practiceNext")->keyHint().isEmpty());
        QVERIFY(!m_window->find<kit::Button>("practiceLeave")->keyHint().isEmpty());
    }

    void withoutTheRoleNothingIsOffered()
    {
        auto session = *m_window->world.connection.session();
        session.permissions = {"queue.work:certification"};
        m_window->world.connection.signInAs(session);
        QVERIFY(m_window->show());
        QCOMPARE(m_window->find<kit::StateView>("certificationState")->state(), kit::StateView::State::NoPermission);
        QVERIFY(!m_window->action("certification.suspect-minor")->isEnabled());
        QVERIFY(!visible("certificationBar"));
    }

    /// What counts as seen whole must not lie below a panel.
    void noPanelCoversThePictureThatIsLookedAt()
    {
        QVERIFY(m_window->start());
        m_window->desk->resize(900, 700);
        m_window->press(Qt::Key_E);
        QTRY_VERIFY(visible("wholePicture"));
        QVERIFY(!visible("evidencePanel"));
    }

    void theAnswersAreReadAndAlikeInANarrowWindow()
    {
        QVERIFY(m_window->start());
        m_window->desk->resize(620, 700);
        const auto *same = visible("button.certification.answer-same");
        for (const auto *name : {"same", "probably-same", "cannot-tell", "probably-different", "different"}) {
            const auto *button = visible((QByteArray("button.certification.answer-") + name).constData());
            QTRY_VERIFY(button->width() >= button->minimumSizeHint().width());
            QTRY_COMPARE(button->width(), same->width());
            QTRY_VERIFY(button->visibleRegion().boundingRect() == button->rect());
        }
    }

    void allFacesBesideAreInSightInALowWindow()
    {
        QVERIFY(m_window->start());
        m_window->desk->resize(1232, 420);
        const auto *first = visible("otherFace.0");
        const auto *second = visible("otherFace.1");
        QVERIFY(first && second);
        QTRY_VERIFY(first->geometry().bottom() < second->geometry().top());
        QTRY_VERIFY(second->visibleRegion().boundingRect() == second->rect());
    }

    void howAWholePictureIsLookedAtIsShown()
    {
        QVERIFY(m_window->start());
        QVERIFY(!visible("wholeTools"));
        m_window->press(Qt::Key_E);
        QTRY_VERIFY(visible("wholeTools"));
        QVERIFY(visible("button.certification.corners") && !visible("howCornersArePlaced"));
        const int height = visible("wholePicture")->height();
        m_window->press(Qt::Key_C);
        QTRY_VERIFY(visible("howCornersArePlaced"));
        QCOMPARE(visible("wholePicture")->height(), height); // nothing moves below the hand
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(visible("button.certification.corners"));
        QVERIFY(visible("wholePicture"));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(!visible("wholeTools"));
    }

private:
    QWidget *visible(const char *name) const
    {
        for (auto *one : m_window->desk->findChildren<QWidget *>(QLatin1StringView(name)))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    bool verdictWithPanel()
    {
        if (!m_window->start())
            return false;
        m_window->press(Qt::Key_1);
        if (!QTest::qWaitFor([this] { return m_window->desk->step() == CertificationDesk::Step::Data; }))
            return false;
        m_window->press(Qt::Key_Return);
        m_window->press(Qt::Key_F8);
        return QTest::qWaitFor([this] { return visible("verdictBar") && visible("evidencePanel"); });
    }

    std::unique_ptr<test::CertificationWindow> m_window;
};

VIGIE_TEST(CertificationLayoutTest);
#include "CertificationLayoutTest.moc"
