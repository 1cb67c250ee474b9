#include "tests/widgets/notices/NoticeWindow.h"
#include "widgets/kit/ReversalPrompt.h"
#include "widgets/notices/NoticeMessages.h"

#include <QLineEdit>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;

namespace {

const QString Facts = QStringLiteral("The sign calls a religion a disease that has to be rooted out.");
const QString Mistake = QStringLiteral("It is the poster of a play.");

} // namespace

/// What Ctrl+Z means when the letters have left: a reason, or why not.
class TakingBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        for (int number = 1; number <= 3; ++number)
            world().add(world().notice(number));
    }
    void cleanup() { m_window.reset(); }

    void whatHasLeftIsTakenBackWithAReason()
    {
        QVERIFY(decideTheFirst());
        const auto made = world().deciding.outbox().back().command.id;
        world().deciding.settleLast(CommandState::Done);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(prompt().isOpen());
        QVERIFY(m_window->words("reversalTitle").contains(QStringLiteral("“No violation” has left")));
        QVERIFY(!m_window->find<kit::Button>("reversalConfirm")->isEnabled());
        QTest::keyClick(reason(), Qt::Key_Return); // nothing without a reason
        QVERIFY(prompt().isOpen());
        QTest::keyClicks(reason(), Mistake);
        QTest::keyClick(reason(), Qt::Key_Return); // while it is looked at: Enter waits
        QTRY_VERIFY(!prompt().isOpen());
        QTRY_VERIFY(toast().startsWith(QStringLiteral("Taken back.")));
        QCOMPARE(world().deciding.reversals.size(), std::size_t{1});
        QCOMPARE(world().deciding.reversals.at(made), Mistake);
        QCOMPARE(m_window->onDesk(), std::string("case-2")); // the work goes on
        QTRY_VERIFY(world().drafts.texts.empty());
    }

    void noDetailOfAPersonLeavesInTheReason()
    {
        QVERIFY(decideTheFirst());
        world().deciding.settleLast(CommandState::Done);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(prompt().isOpen());
        QTest::keyClicks(reason(), QStringLiteral("She is sam@example.org"));
        QTest::keyClick(reason(), Qt::Key_Return);
        QTRY_VERIFY(m_window->words("reversalObstacle").startsWith(QStringLiteral("This must not leave in a letter")));
        QVERIFY(!m_window->words("reversalObstacle").contains(QStringLiteral("sam@example.org")));
        QVERIFY(prompt().isOpen());
        QVERIFY(!m_window->find<kit::Button>("reversalConfirm")->isEnabled());
        reason()->setText(Mistake);
        QTRY_VERIFY(m_window->find<kit::Button>("reversalConfirm")->isEnabled());
        QVERIFY(!m_window->find<kit::PlainLabel>("reversalObstacle")->isVisible());
        QVERIFY(prompt().isOpen()); // the Enter before was for other words
    }

    void escapeAndTheLockKeepWhatWasTyped()
    {
        QVERIFY(decideTheFirst());
        world().deciding.settleLast(CommandState::Done);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(prompt().isOpen());
        QTest::keyClicks(reason(), Mistake);
        m_window->desk->lock();
        QVERIFY(!prompt().isOpen());
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(prompt().isOpen());
        QTRY_COMPARE(reason()->text(), Mistake);
        QTest::keyClick(reason(), Qt::Key_Escape);
        QVERIFY(!prompt().isOpen());
        QVERIFY(world().deciding.reversals.empty());
    }

    void aRefusalIsSaidAndTheReasonIsKept()
    {
        QVERIFY(decideTheFirst());
        world().deciding.settleLast(CommandState::Done);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(prompt().isOpen());
        QTest::keyClicks(reason(), Mistake);
        world().deciding.refuseWith = Error(ErrorCode::IllegalTransition);
        QTest::keyClick(reason(), Qt::Key_Return);
        QTRY_VERIFY(!prompt().isOpen());
        QTRY_VERIFY(m_window->find<kit::Toast>("toast")->isOpen());
        world().deciding.refuseWith.reset();
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(prompt().isOpen());
        QTRY_COMPARE(reason()->text(), Mistake);
    }

    void whatIsHeldIsUndoneFirst()
    {
        QVERIFY(decideTheFirst());
        world().deciding.settleLast(CommandState::Done);
        QVERIFY(decide("case-2", "case-3"));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QVERIFY(!prompt().isOpen());
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(prompt().isOpen());
        QVERIFY(m_window->words("reversalTitle").contains(QStringLiteral("“No violation”")));
    }

    void whatIsTakenBackAlreadyIsNotAskedAboutTwice()
    {
        QVERIFY(decideTheFirst());
        const auto made = world().deciding.outbox().back().command;
        world().deciding.settleLast(CommandState::Done);
        world().deciding.put(entry({made.caseId(), made.id, Mistake}, CommandState::Done, made.author));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find<kit::Toast>("toast")->isOpen());
        QVERIFY(!prompt().isOpen());
    }

    void whatSomebodyElseSentFromThisMachineIsNotTheirsToUndo()
    {
        QVERIFY(decideTheFirst());
        const auto mine = world().deciding.outbox().back().command.id;
        world().deciding.settleLast(CommandState::Done);
        OutboxEntry other;
        other.command.id = CommandId("theirs");
        other.command.author = PersonId("somebody-else");
        other.command.body = NoticeDecision{};
        other.state = CommandState::Done;
        world().deciding.put(other);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(prompt().isOpen());
        QTest::keyClicks(reason(), Mistake);
        QTest::keyClick(reason(), Qt::Key_Return);
        QTRY_COMPARE(world().deciding.reversals.size(), std::size_t{1});
        QVERIFY(world().deciding.reversals.contains(mine));
    }

    void aComplaintIsNotDecidedTwice()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().openComplaints();
        for (int number = 1; number <= 2; ++number)
            world().add(world().complaint(number));
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_1);
        m_window->find<QPlainTextEdit>("complaintReason")->setPlainText(Mistake);
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        world().deciding.settleLast(CommandState::Done);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(toast().contains(QStringLiteral("dispute settlement body")));
        QVERIFY(!prompt().isOpen());
    }

    void aReversalThatCameBackIsSaidAndPutAway()
    {
        QVERIFY(decideTheFirst());
        const auto made = world().deciding.outbox().back().command;
        world().deciding.settleLast(CommandState::Done);
        world().deciding.put(entry({made.caseId(), made.id, Mistake}, CommandState::Conflict, made.author));
        const auto *banner = m_window->find<kit::Banner>("noticeBanner");
        QTRY_VERIFY(banner->isVisible());
        auto *leave = banner->findChild<kit::Button *>(QStringLiteral("bannerAction"));
        QCOMPARE(leave->text(), QStringLiteral("Leave it as decided"));
        leave->click();
        QTRY_VERIFY(!banner->isVisible());
        QCOMPARE(world().deciding.outbox().size(), std::size_t{1});
        QCOMPARE(m_window->onDesk(), std::string("case-2"));
    }

private:
    static OutboxEntry entry(const NoticeReversal &reversal, CommandState state, const PersonId &author)
    {
        OutboxEntry entry;
        entry.command.id = CommandId("reversal-1");
        entry.command.author = author;
        entry.command.body = reversal;
        entry.state = state;
        if (state == CommandState::Conflict)
            entry.reason = Error(ErrorCode::IllegalTransition);
        return entry;
    }
    bool decide(const std::string &from, const std::string &to)
    {
        if (m_window->onDesk() != from)
            return false;
        m_window->press(Qt::Key_2);
        m_window->write(Facts);
        const auto *ready = m_window->action("notices.decide");
        if (!QTest::qWaitFor([&] { return ready->isEnabled(); }))
            return false;
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return m_window->onDesk() == to; });
    }
    bool decideTheFirst() { return m_window->start() && decide("case-1", "case-2"); }
    test::NoticeWorld &world() const { return m_window->world; }
    kit::ReversalPrompt &prompt() const { return *m_window->find<kit::ReversalPrompt>("reversalPrompt"); }
    QLineEdit *reason() const { return m_window->find<QLineEdit>("reversalReason"); }
    QString toast() const
    {
        const auto *label = m_window->find<kit::Toast>("toast")->findChild<kit::PlainLabel *>();
        return label ? label->text().remove(QChar(0x200B)) : QString();
    }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(TakingBackTest);
#include "TakingBackTest.moc"
