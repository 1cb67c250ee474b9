#include "tests/widgets/certification/CertificationWindow.h"
#include "widgets/certification/RevealCard.h"

#include <QLineEdit>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::certification;
using Step = CertificationDesk::Step;

/// What is masked is revealed from the desk, after a reason and, where the platform wants it, a code.
class RevealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::CertificationWindow>();
        m_window->world.add(m_window->world.application(1));
        auto &known = m_window->world.applicants.known.begin()->second;
        known.number = QStringLiteral("X4RTBPFW4");
        m_window->world.applicants.wantsStepUp = true;
        m_window->world.steppingUp.onConfirmed = [this] { m_window->world.applicants.wantsStepUp = false; };
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_1);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        m_window->press(Qt::Key_N);
        QTRY_VERIFY(card()->isOpen());
    }
    void cleanup() { m_window.reset(); }

    void theCodeIsAskedForAndTheReasonStays()
    {
        ask();
        QVERIFY(code()->hasFocus());
        QVERIFY(!answer()->isVisible());
        type(QStringLiteral("12a34"));
        QCOMPARE(code()->text(), QStringLiteral("1234")); // letters are no part of it
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->world.steppingUp.given.empty()); // not six yet
        code()->clear();
        type(QStringLiteral("287082"));
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(answer()->text(), QStringLiteral("X4RTBPFW4"));
        QVERIFY(!code()->isVisible());
        QCOMPARE(m_window->world.applicants.reveals.size(), std::size_t{1});
        QCOMPARE(m_window->world.applicants.reveals.front().reason, QStringLiteral("blurred on the card"));
    }

    void aWrongCodeIsToldAndAnotherCanBeGiven()
    {
        ask();
        type(QStringLiteral("000000"));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(sentence().contains(QStringLiteral("not right")));
        QVERIFY(code()->text().isEmpty() && code()->hasFocus());
        QVERIFY(m_window->world.applicants.reveals.empty());
        m_window->world.steppingUp.failWith = ErrorCode::RateLimited;
        type(QStringLiteral("287082"));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(sentence().contains(QStringLiteral("five minutes")));
        m_window->world.steppingUp.failWith = ErrorCode::Permission;
        type(QStringLiteral("287082"));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(sentence().contains(QStringLiteral("authenticator")));
        m_window->world.steppingUp.failWith.reset();
        type(QStringLiteral("287082"));
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(answer()->text(), QStringLiteral("X4RTBPFW4"));
    }

    void aClosedCardKeepsNothing()
    {
        ask();
        type(QStringLiteral("2870"));
        m_window->press(Qt::Key_Escape);
        QVERIFY(!card()->isOpen());
        QVERIFY(code()->text().isEmpty()); // not only when the card is asked for again
        m_window->press(Qt::Key_N);
        QTRY_VERIFY(card()->isOpen());
        QVERIFY(!code()->isVisible() && code()->text().isEmpty());
        QVERIFY(reason()->text().isEmpty() && !reason()->isReadOnly());
    }

    void anAnswerToAnApplicationThatIsGoneIsDropped()
    {
        m_window->world.applicants.slow = true;
        ask(false);
        m_window->desk->lock();
        m_window->world.applicants.answerAll();
        QVERIFY(!card()->isOpen());
        QVERIFY(answer()->text().isEmpty());
    }

private:
    void ask(bool wantsCode = true)
    {
        type(QStringLiteral("blurred on the card"));
        m_window->press(Qt::Key_Return);
        if (wantsCode)
            QTRY_VERIFY(code()->isVisible());
    }
    void type(const QString &text)
    {
        QWidget *target = m_window->desk->focusWidget();
        QTest::keyClicks(target, text);
    }
    RevealCard *card() const { return m_window->desk->findChild<RevealCard *>(); }
    QLineEdit *code() const { return m_window->find<QLineEdit>("revealCode"); }
    QLineEdit *reason() const { return m_window->find<QLineEdit>("revealReason"); }
    kit::PlainLabel *answer() const { return m_window->find<kit::PlainLabel>("revealAnswer"); }
    QString sentence() const { return m_window->find<kit::PlainLabel>("revealSentence")->text(); }

    std::unique_ptr<test::CertificationWindow> m_window;
};

VIGIE_TEST(RevealingTest);
#include "RevealingTest.moc"
