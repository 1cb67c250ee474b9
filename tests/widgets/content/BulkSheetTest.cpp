#include "widgets/content/BulkSheet.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/content/ContentDesk.h"

#include <QLineEdit>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using domain::CaseId;
using domain::DecisionAction;
using State = BulkReceipt::State;

/// Several cases at once and all pictures of a set, by key and by mouse in a desk at work.
class BulkSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_world = std::make_unique<test::ContentWorld>();
        m_actions = std::make_unique<kit::ActionRegistry>();
    }

    void cleanup()
    {
        m_desk.reset();
        m_actions.reset();
        m_world.reset();
    }

    void samplesAreKeptButTheExceptions()
    {
        samples(6);
        open();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        QCOMPARE(grid()->count(), 6);
        QTRY_VERIFY(whole()); // nobody publishes before the pictures are there
        press(Qt::Key_Right);
        press(Qt::Key_Space); // the second is an exception
        press(Qt::Key_Return);
        QVERIFY(table()->isVisible());
        QCOMPARE(sheet()->plan().size(), std::size_t{6});
        QCOMPARE(sheet()->plan()[1].obstacle, std::optional(domain::BulkObstacle::Exception));
        QVERIFY(m_world->deciding.outbox().empty()); // a preview only
        press(Qt::Key_Return);
        QTRY_COMPARE(sheet()->run().count(State::Kept), 5);
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{5});
        const auto outbox = m_world->deciding.outbox();
        for (const auto &entry : outbox) {
            const auto &decision = std::get<domain::ItemDecision>(entry.command.body);
            QCOMPARE(decision.action, DecisionAction::ReclassifyGeneral);
            QVERIFY(decision.caseId != CaseId("case-2"));
        }
        press(Qt::Key_Escape);
        QTRY_COMPARE(m_desk->findChild<media::ProtectedPicture *>()->paintedSubject(), QStringLiteral("case-2/0"));
    }

    void onePressTakesTheBatchBack()
    {
        samples(3);
        open();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        QTRY_VERIFY(whole());
        press(Qt::Key_A);
        press(Qt::Key_Return);
        QTRY_VERIFY(choice("bulkTakeBack")->isVisible());
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{3});
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->run().count(State::TakenBack), 3);
        QVERIFY(m_world->deciding.outbox().empty());
        QVERIFY(m_world->claiming.held().empty());
    }

    void aClauseTakesDownByMouse()
    {
        for (int i = 1; i <= 2; ++i)
            m_world->add(m_world->photo(i));
        open();
        auto *button = m_desk->findChild<kit::Button *>(QStringLiteral("button.content.bulk"));
        QTRY_VERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(choice("bulkTakeDown")->isEnabled());
        QTest::mouseClick(choice("bulkTakeDown"), Qt::LeftButton);
        auto *picker = sheet()->findChild<ClausePicker *>();
        QVERIFY(picker->isOpen());
        QTest::keyClick(picker, Qt::Key_V);
        QVERIFY(choice("bulkConfirm")->isVisible());
        QTest::mouseClick(choice("bulkConfirm"), Qt::LeftButton);
        QTRY_COMPARE(sheet()->run().count(State::Kept), 2);
        const auto decision = std::get<domain::ItemDecision>(m_world->deciding.outbox()[0].command.body);
        QCOMPARE(decision.action, DecisionAction::Block);
        QCOMPARE(decision.clause, std::optional(domain::ClauseId("clause-V1")));
    }

    void nothingIsPublishedWithoutItsPicture()
    {
        m_world->pictures.failures[domain::MediaId("media-2-1")] = ErrorCode::Damaged;
        samples(2);
        open();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        QTRY_VERIFY(whole(1));
        press(Qt::Key_Return);
        QVERIFY(!sheet()->plan()[0].obstacle);
        QCOMPARE(sheet()->plan()[1].obstacle, std::optional(domain::BulkObstacle::Evidence));
        press(Qt::Key_Escape); // back to the stills
        QVERIFY(grid()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!sheet()->isOpen());
        QVERIFY(m_world->deciding.outbox().empty());
        QVERIFY(m_world->claiming.held().empty());
    }

    void severalAreChosenInTheList()
    {
        samples(5);
        open();
        auto *list = m_desk->findChild<kit::FastTable *>(QStringLiteral("queueTable"));
        QTRY_COMPARE(list->model()->rowCount(), 5);
        QTRY_VERIFY(!list->model()->index(4, 1).data().toString().isEmpty());
        const auto row = [list](int number) { return list->visualRect(list->model()->index(number, 1)).center(); };
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, row(4));
        QCOMPARE(m_desk->flow().stage(), CaseFlow::Stage::Idle); // chosen, not opened
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        press(Qt::Key_Return);
        std::vector<std::string> named;
        for (const auto &line : sheet()->plan())
            named.push_back(line.kase.value);
        QCOMPARE(named, (std::vector<std::string>{"case-2", "case-3", "case-5"}));
    }

    void theListIsWaitedForWhileItIsReadAnew()
    {
        samples(5);
        open();
        m_world->feed.slow = true;
        Q_EMIT m_world->feed.reset();
        Q_EMIT m_world->feed.changed({CaseId("case-2")}); // of one row something is known again
        m_world->feed.answerAll();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY((m_world->feed.answerAll(), sheet()->isOpen()));
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        QCOMPARE(grid()->count(), 5);
    }

    void withoutAnExceptionTheNextCaseComes()
    {
        samples(4);
        open();
        press(Qt::Key_Return);
        QTRY_COMPARE(subject(), QStringLiteral("case-1/0"));
        decideFirst(2);
        QTRY_COMPARE(subject(), QStringLiteral("case-3/0"));
    }

    void whoOnlyLookedIsBackAtTheirCase()
    {
        samples(3);
        open();
        press(Qt::Key_Return);
        QTRY_COMPARE(subject(), QStringLiteral("case-1/0"));
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        QVERIFY(!m_desk->flow().current());
        press(Qt::Key_Escape);
        QTRY_COMPARE(subject(), QStringLiteral("case-1/0"));
        QTRY_VERIFY(m_desk->flow().claim());
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void whoHadBegunNothingHasNoCaseAfterALook()
    {
        samples(3);
        open();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        press(Qt::Key_Escape);
        QVERIFY(!sheet()->isOpen());
        QCOMPARE(m_desk->flow().stage(), CaseFlow::Stage::Idle);
    }

    void moreThanAPageFollowInPages()
    {
        samples(30);
        open();
        auto *list = m_desk->findChild<kit::FastTable *>(QStringLiteral("queueTable"));
        QTRY_COMPARE(list->model()->rowCount(), 30);
        QTRY_VERIFY(!list->model()->index(29, 1).data().toString().isEmpty());
        list->setFocus();
        list->selectAll();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        QCOMPARE(grid()->count(), 24);
        QVERIFY(hint().contains(QStringLiteral("6 more come after these."))); // said before
        QTRY_VERIFY(whole());
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(sheet()->run().count(State::Kept), 24);
        QTRY_VERIFY(choice("bulkNext")->isVisible());
        press(Qt::Key_Return); // the next page
        QTRY_COMPARE(grid()->count(), 6);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        QTRY_VERIFY(whole());
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(sheet()->run().count(State::Kept), 6);
        QVERIFY(!choice("bulkNext")->isVisible());
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{30});
    }

    void receiptsCanBeOpenedAgainAndTakenBack()
    {
        samples(5);
        open();
        QVERIFY(!m_actions->find(QStringLiteral("content.batches"))->isEnabled());
        decideFirst(2);
        decideFirst(3);
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(sheet()->isOpen());
        QCOMPARE(sheet()->run().count(State::Kept), 3); // the newest first
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(sheet()->run().count(State::Kept), 2);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->run().count(State::TakenBack), 2);
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{3});
        QTest::mouseClick(choice("bulkNewer"), Qt::LeftButton);
        QCOMPARE(sheet()->run().count(State::Kept), 3);
        press(Qt::Key_Escape);
        QVERIFY(!sheet()->isOpen());
    }

    void theyAreThereAfterARestart()
    {
        samples(3);
        open();
        decideFirst(3);
        m_desk.reset();
        m_actions = std::make_unique<kit::ActionRegistry>();
        show(); // the same profile, a new window
        QTRY_VERIFY(m_actions->find(QStringLiteral("content.batches"))->isEnabled());
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(sheet()->run().count(State::Kept), 3);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->run().count(State::TakenBack), 3);
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void offlineNothingIsDecidedAndWhatIsMarkedStays()
    {
        samples(3);
        open();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        press(Qt::Key_Space);
        link(domain::Link::Offline);
        QVERIFY(!choice("bulkKeep")->isEnabled());
        QVERIFY(hint().contains(QStringLiteral("Offline")));
        press(Qt::Key_Return);
        QVERIFY(grid()->isVisible());
        link(domain::Link::Online);
        QVERIFY(choice("bulkKeep")->isEnabled());
        QVERIFY(grid()->isMarked(0));
    }

    void whatDidNotComeIsAskedForAgain()
    {
        m_world->pictures.failures[domain::MediaId("media-2-1")] = ErrorCode::Unreachable;
        samples(2);
        open();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkRetry")->isVisible());
        QVERIFY(hint().contains(QStringLiteral("1 could not be fetched.")));
        m_world->pictures.failures.clear();
        press(Qt::Key_R);
        QTRY_VERIFY(whole());
        QVERIFY(!choice("bulkRetry")->isVisible());
    }

    /// What has not come yet was not seen: it is left out, and what comes behind the preview does not slip in.
    void whatIsStillOnItsWayIsNotDecided()
    {
        samples(2);
        open();
        m_world->pictures.slow = true;
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        QTRY_VERIFY(hint().contains(QStringLiteral("Pictures of 2 case")));
        m_world->pictures.answer(domain::MediaId("media-1-1"));
        QTRY_VERIFY(hint().contains(QStringLiteral("Pictures of 1 case")));
        press(Qt::Key_Return);
        QVERIFY(!sheet()->plan()[0].obstacle);
        QCOMPARE(sheet()->plan()[1].obstacle, std::optional(domain::BulkObstacle::Coming));
        m_world->pictures.answer(domain::MediaId("media-2-1"));
        press(Qt::Key_Return);
        QTRY_COMPARE(sheet()->run().count(State::Kept), 1);
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{1});
    }

    /// Of a set each picture counts once, however often it was asked for.
    void aSetIsWholeWhenEachOfItsPicturesIs()
    {
        auto set = m_world->photo(1);
        set.item->kind = domain::ItemKind::PhotoSet;
        set.item->state = domain::ItemState::Published;
        set.item->classification = domain::Classification::General;
        set.kase.reason = domain::CaseReason::Sample;
        set.item->media = {m_world->media("a"), m_world->media("b"), m_world->media("c")};
        m_world->add(set);
        open();
        auto &pictures = m_world->pictures;
        pictures.slow = true;
        pictures.failures[domain::MediaId("media-a")] = ErrorCode::Unreachable;
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(pictures.jobs.size(), std::size_t{3});
        pictures.answer(domain::MediaId("media-a"));
        QTRY_VERIFY(choice("bulkRetry")->isVisible());
        press(Qt::Key_R);
        QTRY_COMPARE(pictures.jobs.size(), std::size_t{4}); // the others are on their way already
        pictures.answerAll();
        QTRY_VERIFY(!hint().contains(QStringLiteral("on their way")));
        press(Qt::Key_Return);
        QCOMPARE(sheet()->plan()[0].obstacle, std::optional(domain::BulkObstacle::Evidence));
    }

    void aLockForgetsTheStills()
    {
        samples(3);
        open();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        m_desk->lock();
        QVERIFY(!sheet()->isOpen());
        QCOMPARE(grid()->count(), 0);
        QVERIFY(m_world->pictures.forgotten.contains(domain::MediaId("media-1-1")));
    }

    void theMarkedPicturesOfASetAreNamedAndStopItsPublication()
    {
        auto set = m_world->photo(1);
        set.item->kind = domain::ItemKind::PhotoSet;
        set.item->media = {m_world->media("a"), m_world->media("b"), m_world->media("c")};
        m_world->add(set);
        open();
        press(Qt::Key_Return);
        QTRY_VERIFY(m_actions->find(QStringLiteral("content.publish-general"))->isEnabled());
        press(Qt::Key_7);
        auto *stills = m_desk->findChild<CaseCanvas *>()->findChild<media::StillGrid *>();
        QTRY_COMPARE(stills->paintedSubject(), QStringLiteral("case-1"));
        press(Qt::Key_Right);
        press(Qt::Key_Space);
        QTest::mouseClick(stills, Qt::LeftButton, {}, stills->cell(2).center());
        QVERIFY(!m_actions->find(QStringLiteral("content.publish-general"))->isEnabled());
        press(Qt::Key_W);
        QTRY_COMPARE(m_world->deciding.outbox().size(), std::size_t{1});
        const auto decision = std::get<domain::ItemDecision>(m_world->deciding.outbox()[0].command.body);
        QCOMPARE(decision.note, QStringLiteral("exceptions: media-b, media-c"));
        QCOMPARE(decision.sawFullPicture, false);
    }

private:
    void samples(int count)
    {
        for (int i = 1; i <= count; ++i) {
            auto detail = m_world->photo(i);
            detail.kase.reason = domain::CaseReason::Sample;
            detail.item->state = domain::ItemState::Published;
            detail.item->classification = domain::Classification::General;
            m_world->add(detail);
        }
    }
    void show()
    {
        m_desk = std::make_unique<ContentDesk>(*m_theme, m_world->ports(), *m_actions);
        m_desk->resize(1232, 756);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    }
    void open()
    {
        show();
        auto *list = m_desk->findChild<kit::FastTable *>(QStringLiteral("queueTable"));
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTRY_VERIFY(!list->model()->index(list->model()->rowCount() - 1, 1).data().toString().isEmpty());
    }
    /// Every picture has been shown or told why not; `missing` of them will not come.
    bool whole(int missing = 0)
    {
        int without = 0;
        const QImage shot = grid()->grab().toImage();
        for (int i = 0; i < grid()->count(); ++i)
            without +=
                shot.pixelColor(grid()->cell(i).center() * shot.devicePixelRatio()) == QColor(0x30, 0x30, 0x30) ? 0 : 1;
        return without == missing;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_desk->focusWidget() ? m_desk->focusWidget() : m_desk.get(), key, modifiers);
    }
    QString subject() const { return m_desk->findChild<media::ProtectedPicture *>()->paintedSubject(); }
    QString hint() const { return sheet()->findChild<kit::PlainLabel *>(QStringLiteral("bulkHint"))->text(); }
    void link(domain::Link link)
    {
        auto status = m_world->connection.status();
        status.link = link;
        m_world->connection.set(status);
    }
    void decideFirst(int count)
    {
        auto *list = m_desk->findChild<kit::FastTable *>(QStringLiteral("queueTable"));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        for (int i = 1; i < count; ++i)
            QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(m_actions->find(QStringLiteral("content.bulk"))->isEnabled());
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(grid()->count(), count);
        QTRY_VERIFY(choice("bulkKeep")->isEnabled());
        QTRY_VERIFY(whole());
        press(Qt::Key_A);
        press(Qt::Key_Return);
        QTRY_COMPARE(sheet()->run().count(State::Kept), count);
        QTRY_VERIFY(choice("bulkTakeBack")->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!sheet()->isOpen());
    }
    BulkSheet *sheet() const { return m_desk->findChild<BulkSheet *>(); }
    media::StillGrid *grid() const { return sheet()->findChild<media::StillGrid *>(); }
    kit::FastTable *table() const { return sheet()->findChild<kit::FastTable *>(); }
    kit::Button *choice(const char *name) const { return sheet()->findChild<kit::Button *>(QLatin1StringView(name)); }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<kit::ActionRegistry> m_actions;
    std::unique_ptr<ContentDesk> m_desk;
};

VIGIE_TEST(BulkSheetTest);
#include "BulkSheetTest.moc"
