#include "tests/widgets/content/DeskWindow.h"
#include "widgets/content/BulkSheet.h"
#include "widgets/content/ClausePicker.h"

#include <QStyleHints>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using domain::CaseId;
using domain::DecisionAction;

/// What the hand does with a mouse that a key does not: press twice, press beside.
class DeskByMouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::DeskWindow>();
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(600'000); // however slow the machine is
    }
    void cleanup()
    {
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(m_interval);
        m_window.reset();
    }

    void aDoubleClickDecidesOneCase()
    {
        photos(3);
        QVERIFY(m_window->start());
        QTRY_VERIFY(button("content.publish-adult")->isEnabled());
        QTest::mouseClick(button("content.publish-adult"), Qt::LeftButton);
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-2/0"));
        QTRY_VERIFY(button("content.publish-adult")->isEnabled());
        QTest::mouseClick(button("content.publish-adult"), Qt::LeftButton);
        QCOMPARE(m_window->world.deciding.outbox().size(), std::size_t{1});
    }

    /// The second button may be another one: a reason of the case that has just come.
    void norDoesAPressOnWhatHasComeUnderThePointer()
    {
        photos(2);
        QVERIFY(m_window->start());
        auto *bar = m_window->find<kit::ActionBar>("actionBar");
        QTRY_VERIFY(button("content.publish-adult")->isEnabled());
        auto *first = button("content.publish-adult");
        QTest::mouseClick(first, Qt::LeftButton);
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-2/0"));
        QTRY_VERIFY(button("content.block")->isEnabled());
        auto *other = button("content.block");
        const QPoint global = first->mapToGlobal(first->rect().center());
        QMouseEvent press(QEvent::MouseButtonPress, other->rect().center(), global, Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(other, &press);
        QVERIFY(!other->isDown());
        QVERIFY(bar->isAncestorOf(other));
    }

    void whatASealedJudgementMetIsReadBeforeItIsKept()
    {
        m_window->world.policy.queues = {{domain::QueueId("q"),
                                          domain::SealRule::Always,
                                          10,
                                          domain::RevealRule::OnDisagreement,
                                          {domain::TwoReaders::Unsure}}};
        photos(2);
        QVERIFY(m_window->start());
        QTRY_VERIFY(button("content.publish-general")->isEnabled());
        QVERIFY(!keep()->isVisible());
        QTest::mouseClick(button("content.publish-general"), Qt::LeftButton);
        QTRY_VERIFY(m_window->desk->flow().judged());
        QTest::mouseClick(button("content.publish-general"), Qt::LeftButton);
        QTRY_VERIFY(keep()->isVisible());
        QCOMPARE(m_window->painted(), QStringLiteral("case-1/0"));
        QVERIFY(m_window->world.deciding.outbox().empty());
        QCOMPARE(keep()->text(), QStringLiteral("Keep my judgement"));
        QTest::mouseClick(keep(), Qt::LeftButton);
        QTRY_COMPARE(m_window->world.deciding.outbox().size(), std::size_t{1});
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-2/0"));
        QTRY_VERIFY(!keep()->isVisible());
    }

    void aPressBesideThePickerOnlyClosesIt()
    {
        photos(3);
        QVERIFY(m_window->start());
        auto *list = m_window->find<kit::FastTable>("queueTable");
        QTRY_VERIFY(!list->model()->index(2, 1).data().toString().isEmpty());
        const QPoint row =
            list->viewport()->mapTo(m_window->desk.get(), list->visualRect(list->model()->index(2, 1)).center());
        m_window->press(Qt::Key_X);
        QVERIFY(picker()->isOpen());
        QTest::mouseClick(m_window->desk->windowHandle(), Qt::LeftButton, {}, row);
        QVERIFY(!picker()->isOpen());
        QCOMPARE(m_window->desk->flow().current()->kase.id, CaseId("case-1"));
        QVERIFY(m_window->picture()->hasFocus()); // keys work on
        QTest::mouseClick(m_window->desk->windowHandle(), Qt::LeftButton, {}, row);
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-3/0"));
    }

    void aReasonIsNeverForAnotherCase()
    {
        photos(2);
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_X);
        QVERIFY(picker()->isOpen());
        m_window->desk->flow().open(CaseId("case-2"));
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-2/0"));
        QVERIFY(!picker()->isOpen());
        m_window->press(Qt::Key_X);
        QVERIFY(picker()->isOpen());
        Q_EMIT m_window->world.feed.changed({CaseId("case-2")}); // news of the same case do not close it
        QTest::keyClick(picker(), Qt::Key_V);
        QTRY_COMPARE(m_window->world.deciding.outbox().size(), std::size_t{1});
        const auto decision = std::get<domain::ItemDecision>(m_window->world.deciding.outbox()[0].command.body);
        QCOMPARE(decision.caseId, CaseId("case-2"));
    }

    /// What fits one of several cases is no proposal for all of them.
    void aBatchOfManyKindsProposesNoReason()
    {
        for (const bool mixed : {false, true}) {
            m_window = std::make_unique<test::DeskWindow>();
            for (int i = 1; i <= 2; ++i) {
                auto detail = m_window->world.photo(i);
                detail.kase.category = mixed && i == 2 ? domain::Category::Weapons : domain::Category::Violence;
                m_window->world.add(detail);
            }
            QVERIFY(m_window->show());
            auto *list = m_window->find<kit::FastTable>("queueTable");
            QTRY_COMPARE(list->model()->rowCount(), 2);
            QTRY_VERIFY(!list->model()->index(1, 1).data().toString().isEmpty());
            m_window->press(Qt::Key_B, Qt::ControlModifier);
            auto *sheet = m_window->desk->findChild<BulkSheet *>();
            auto *down = sheet->findChild<kit::Button *>(QStringLiteral("bulkTakeDown"));
            QTRY_VERIFY(down->isEnabled());
            QTest::mouseClick(down, Qt::LeftButton);
            const auto marked = sheet->findChild<ClausePicker *>()->accessibleDescription();
            QCOMPARE(marked.startsWith(QStringLiteral("Violence")), !mixed);
        }
    }

private:
    void photos(int count)
    {
        for (int i = 1; i <= count; ++i)
            m_window->world.add(m_window->world.photo(i));
    }
    kit::Button *button(const char *action) const
    {
        return m_window->find<kit::ActionBar>("actionBar")
            ->findChild<kit::Button *>(QStringLiteral("button.") + QLatin1StringView(action));
    }
    kit::Button *keep() const { return m_window->find<kit::Button>("button.content.start"); }
    ClausePicker *picker() const { return m_window->desk->findChild<ClausePicker *>({}, Qt::FindDirectChildrenOnly); }

    const int m_interval = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    std::unique_ptr<test::DeskWindow> m_window;
};

VIGIE_TEST(DeskByMouseTest);
#include "DeskByMouseTest.moc"
