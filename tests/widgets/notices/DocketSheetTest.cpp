#include "widgets/notices/DocketSheet.h"
#include "tests/widgets/notices/NoticeWindow.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using Stage = DocketFlow::Stage;

namespace {

const QString Reasons = QStringLiteral("A play is no threat.");

} // namespace

/// A question before the committee as people ask, think about and answer it: by keys, in a real window.
class DocketSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().add(world().notice(1));
    }
    void cleanup() { m_window.reset(); }

    void itIsAskedByKeys()
    {
        QVERIFY(open());
        QVERIFY(m_window->words("docketWord").contains(QStringLiteral("No question")));
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->find<QWidget>("docketAsk")->hasFocus());
        type(QStringLiteral("Is a poster a threat?"));
        QVERIFY(m_window->words("docketWord").contains(QStringLiteral("two options")));
        m_window->press(Qt::Key_Tab);
        type(QStringLiteral("Yes"));
        m_window->press(Qt::Key_Tab);
        type(QStringLiteral("No"));
        QTRY_VERIFY(act()->isEnabled()); // once the net has looked
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().dockets.size(), std::size_t{1});
        const auto &asked = fake().dockets.front().about;
        QCOMPARE(asked.caseId, CaseId("case-1"));
        QCOMPARE(asked.options, (std::vector{QStringLiteral("Yes"), QStringLiteral("No")}));
        QTRY_VERIFY(m_window->words("docketQuestion").contains(QStringLiteral("Is a poster")));
        QCOMPARE(fake().shelf.dockets.size(), std::size_t{1});
        m_window->press(Qt::Key_Escape);
        QVERIFY(!sheet().isOpen());
    }

    void aPersonalDetailIsNotAsked()
    {
        QVERIFY(open());
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        type(QStringLiteral("May eden@example.org be named?"));
        m_window->find<QLineEdit>("docketAsk1")->setText(QStringLiteral("Yes"));
        m_window->find<QLineEdit>("docketAsk2")->setText(QStringLiteral("No"));
        QTRY_VERIFY(m_window->words("docketWord").contains(QStringLiteral("Take out")));
        QVERIFY(!m_window->words("docketWord").contains(QStringLiteral("eden@")));
        QVERIFY(!act()->isEnabled());
    }

    void aMemberWritesSeesAnswersAndMakesItPolicy()
    {
        add(DocketState::Open);
        fake().dockets.front().positions = {
            {PersonId("other"), QStringLiteral("Amira"), 0, QStringLiteral("What is seen is a threat."), fake().now}};
        permit({"docket.answer", "policy.edit"});
        QVERIFY(open());
        QVERIFY(!m_window->words("docketPositions").contains(QStringLiteral("Amira")));
        QVERIFY(m_window->words("docketPositions").contains(QStringLiteral("1 position")));
        QVERIFY(option()->hasFocus());
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Tab);
        type(Reasons);
        QTRY_VERIFY(act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().dockets.front().positions.size(), std::size_t{2});
        QCOMPARE(fake().dockets.front().positions.back().option, std::optional(1));
        QTRY_VERIFY(m_window->words("docketPositions").contains(QStringLiteral("Amira"))); // now that they wrote

        QTRY_COMPARE(act()->text(), QStringLiteral("Give the answer"));
        QTRY_VERIFY(text()->toPlainText().isEmpty());
        option()->setFocus();
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Tab);
        type(Reasons);
        m_window->press(Qt::Key_Tab);
        auto *clause = m_window->find<QComboBox>("docketClause");
        QVERIFY(clause->hasFocus());
        m_window->press(Qt::Key_Down); // the first clause
        QVERIFY(m_window->find<QWidget>("docketTextFr")->isVisible());
        QVERIFY(m_window->find<QPlainTextEdit>("docketTextEn")->toPlainText().startsWith(QStringLiteral("Content")));
        QVERIFY(!act()->isEnabled()); // nothing says what changes
        m_window->find<QPlainTextEdit>("docketTextFr")->setPlainText(QStringLiteral("La fiction est permise."));
        m_window->find<QPlainTextEdit>("docketTextEn")->setPlainText(QStringLiteral("Fiction is allowed."));
        m_window->find<QLineEdit>("docketSummaryFr")->setText(QStringLiteral("La fiction."));
        m_window->find<QLineEdit>("docketSummaryEn")->setText(QStringLiteral("Fiction."));
        QTRY_VERIFY(act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().dockets.front().state, DocketState::Answered);
        QCOMPARE(fake().dockets.front().answer->proposal->clause, ClauseId("H1"));
        QTRY_COMPARE(act()->text(), QStringLiteral("Make it policy"));
        QVERIFY(m_window->words("docketAnswer").contains(QStringLiteral("Fiction is allowed.")));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().dockets.front().policyVersion, std::optional(8));
        QTRY_VERIFY(m_window->words("docketPolicy").contains(QStringLiteral("Version 8")));
        QVERIFY(!act()->isVisible());
    }

    void whoIsNoMemberReads()
    {
        add(DocketState::Open);
        fake().dockets.front().positions = {
            {PersonId("other"), QStringLiteral("Amira"), 0, QStringLiteral("It is."), fake().now}};
        QVERIFY(open());
        QVERIFY(!act()->isVisible());
        QVERIFY(!option()->isVisible());
        fake().dockets.front().state = DocketState::Answered;
        fake().dockets.front().answer =
            DocketAnswer{PersonId("other"), QStringLiteral("Amira"), 0, Reasons, std::nullopt, fake().now};
        m_window->press(Qt::Key_Escape);
        m_window->press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(m_window->words("docketAnswer").contains(Reasons));
        QVERIFY(m_window->words("docketPositions").contains(QStringLiteral("It is."))); // answered: for everybody
    }

    void offlineItIsReadAndNotWritten()
    {
        add(DocketState::Open);
        permit({"docket.answer"});
        QVERIFY(open());
        m_window->press(Qt::Key_Escape);
        fake().failWith = ErrorCode::Unreachable;
        setLink(Link::Offline);
        m_window->press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(m_window->words("docketQuestion").contains(QStringLiteral("poster")));
        QTRY_VERIFY(m_window->words("docketWord").contains(QStringLiteral("Read only")));
        QVERIFY(!act()->isVisible());
        QVERIFY(!m_window->find<QWidget>("docketNew")->isEnabled());
        QVERIFY(!option()->isVisible());
    }

    void whatIsTypedStaysWhileThePlatformIsAway()
    {
        add(DocketState::Open);
        permit({"docket.answer"});
        QVERIFY(open());
        text()->setPlainText(Reasons);
        setLink(Link::Offline);
        QTRY_VERIFY(!option()->isVisible());
        setLink(Link::Online);
        QTRY_VERIFY(option()->isVisible());
        QCOMPARE(text()->toPlainText(), Reasons);
    }

    void itsStatesAreSaid_data()
    {
        QTest::addColumn<ErrorCode>("reason");
        QTest::addColumn<int>("state");
        using State = kit::StateView::State;
        QTest::newRow("role") << ErrorCode::Permission << static_cast<int>(State::NoPermission);
        QTest::newRow("away, nothing kept") << ErrorCode::Unreachable << static_cast<int>(State::Offline);
        QTest::newRow("fault") << ErrorCode::ServerError << static_cast<int>(State::Error);
    }
    void itsStatesAreSaid()
    {
        QFETCH(const ErrorCode, reason);
        QFETCH(const int, state);
        fake().failWith = reason;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_E, Qt::ControlModifier);
        auto *view = m_window->find<kit::StateView>("docketState");
        QTRY_COMPARE(static_cast<int>(view->state()), state);
    }

    void aRefusalKeepsWhatWasTyped()
    {
        add(DocketState::Open);
        permit({"docket.answer"});
        QVERIFY(open());
        option()->setCurrentIndex(0);
        text()->setPlainText(Reasons);
        QTRY_VERIFY(act()->isEnabled());
        fake().failWith = ErrorCode::Closed;
        QTest::mouseClick(act(), Qt::LeftButton);
        QTRY_VERIFY(m_window->words("docketWord").contains(QStringLiteral("answered meanwhile")));
        QCOMPARE(text()->toPlainText(), Reasons);
        QVERIFY(fake().dockets.front().positions.empty());
    }

    void itOpensByMouseAndClosesWithTheLock()
    {
        add(DocketState::Open);
        QVERIFY(m_window->start());
        QTest::mouseClick(m_window->find<QWidget>("button.notices.dockets"), Qt::LeftButton);
        QTRY_COMPARE(sheet().flow().stage(), Stage::Open);
        m_window->desk->lock();
        QVERIFY(!sheet().isOpen());
        QVERIFY(sheet().flow().dockets().empty());
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    test::FakeDeliberating &fake() { return world().deliberating; }
    DocketSheet &sheet() { return *m_window->find<DocketSheet>("docketSheet"); }
    kit::Button *act() { return m_window->find<kit::Button>("docketAct"); }
    QComboBox *option() { return m_window->find<QComboBox>("docketOption"); }
    QPlainTextEdit *text() { return m_window->find<QPlainTextEdit>("docketText"); }
    void add(DocketState state)
    {
        Docket docket;
        docket.id = DocketId("docket-0");
        docket.rev = 1;
        docket.about = {
            CaseId("case-1"), QStringLiteral("Is a poster a threat?"), {QStringLiteral("Yes"), QStringLiteral("No")}};
        docket.state = state;
        docket.askedBy = PersonId("kim");
        docket.askedByName = QStringLiteral("Kim");
        docket.askedAt = fake().now;
        fake().dockets.push_back(docket);
    }
    void permit(const std::set<std::string> &more)
    {
        auto session = *world().connection.session();
        session.permissions.insert(more.begin(), more.end());
        world().connection.signInAs(session);
    }
    void setLink(Link link)
    {
        auto status = world().connection.status();
        status.link = link;
        world().connection.set(status);
    }
    bool open()
    {
        if (!m_window->start())
            return false;
        m_window->press(Qt::Key_E, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return sheet().flow().stage() == Stage::Open && sheet().flow().isLive(); });
    }
    void type(const QString &words) { QTest::keyClicks(m_window->desk->focusWidget(), words); }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(DocketSheetTest);
#include "DocketSheetTest.moc"
