#include "tests/support/TestCase.h"
#include "tests/widgets/content/DeskWindow.h"
#include "widgets/kit/Button.h"

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;

/// What a person sees between a decision and the next case: nothing.
class NextCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureDecodedBeforehandIsThereInTheSameTurn()
    {
        test::DeskWindow t;
        start(t);
        const auto *clause = t.find<kit::Button>("button.content.clause.clause-W1");
        QVERIFY(clause);
        int shown = 0;
        connect(&t.desk->flow(), &CaseFlow::caseChanged, this, [&] { // the desk was asked before
            ++shown;
            QVERIFY(t.desk->flow().current());
            QVERIFY(t.picture()->hasPixels());
        });
        t.press(Qt::Key_G);
        QTRY_COMPARE(t.painted(), QStringLiteral("case-2/0"));
        QCOMPARE(shown, 1);
        QVERIFY(t.world.pictures.forgotten.contains(domain::MediaId("media-1-1")));
        // The reasons that fit both cases keep their buttons.
        QCOMPARE(t.find<kit::Button>("button.content.clause.clause-W1"), clause);
    }

    void noDecisionIsDisabledWhileOneIsSavedInLessThanAFrame()
    {
        test::DeskWindow t;
        start(t);
        const auto *adult = t.actions->find(QStringLiteral("content.publish-adult"));
        bool flickered = false;
        connect(adult, &QAction::enabledChanged, this, [&flickered] { flickered = true; });
        t.press(Qt::Key_G);
        QTRY_COMPARE(t.painted(), QStringLiteral("case-2/0"));
        QVERIFY(adult->isEnabled());
        QVERIFY(!flickered);
    }

    /// Before the platform has told what there is, nobody may go home because of an empty list.
    void whatIsNotKnownYetIsNotCalledEmpty()
    {
        test::DeskWindow t;
        auto &connection = t.world.connection;
        domain::ConnectionStatus status;
        status.link = domain::Link::Online;
        connection.set(status);
        QVERIFY(t.show());
        const auto *list = t.find<QWidget>("queueState");
        QTRY_VERIFY2(list->accessibleName().contains(QStringLiteral("Reading the queue")),
                     qPrintable(list->accessibleName()));
        status.link = domain::Link::Offline;
        connection.set(status);
        QTRY_VERIFY(list->accessibleName().contains(QStringLiteral("on this machine yet")));
        status.link = domain::Link::Online;
        status.caughtUp = true;
        connection.set(status);
        QTRY_VERIFY(list->accessibleName().contains(QStringLiteral("This queue is empty")));
    }

private:
    static void start(test::DeskWindow &t)
    {
        for (int number = 1; number <= 3; ++number)
            t.world.add(t.world.photo(number));
        QVERIFY(t.start());
        QTRY_VERIFY(t.world.claiming.holds(domain::CaseId("case-2")));
        QCoreApplication::sendPostedEvents(); // it is in reserve
    }
};

VIGIE_TEST(NextCaseTest);
#include "NextCaseTest.moc"
