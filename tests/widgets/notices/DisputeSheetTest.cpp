#include "widgets/notices/DisputeSheet.h"
#include "tests/widgets/notices/NoticeWindow.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using Stage = DisputeSheet::Stage;

/// A dispute before a certified body as somebody records it: by keys, in a real window.
class DisputeSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().add(world().notice(1));
        NoticeFile file;
        file.notice = NoticeId("notice-1");
        DecidedNotice decided;
        decided.id = DecisionId("decision-1");
        decided.decision.outcome = NoticeOutcome::Restricted;
        decided.at = world().now() - std::chrono::hours(24 * 30);
        file.decisions = {decided};
        world().files.files[file.notice] = file;
        world().disputing.contested = decided.at;
    }
    void cleanup() { m_window.reset(); }

    void itIsRecordedAndEndedByKeys()
    {
        QVERIFY(open(Stage::Open));
        QVERIFY(m_window->find<QWidget>("disputeBody")->hasFocus());
        type(QStringLiteral("Example Mediation"));
        m_window->press(Qt::Key_Tab);
        type(QStringLiteral("EM-7"));
        QVERIFY(m_window->words("disputeWord").contains(QStringLiteral("2026-03-31")));
        m_window->press(Qt::Key_Tab);
        type(day(-10));
        QVERIFY(m_window->words("disputeTerm").contains(QStringLiteral("complex")));
        QVERIFY(act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().disputes.size(), std::size_t{1});
        const auto &made = fake().disputes.front();
        QCOMPARE(made.decision, DecisionId("decision-1"));
        QCOMPARE(made.entry.reference, QStringLiteral("EM-7"));
        QCOMPARE(made.entry.stage, DisputeStage::Open);
        QTRY_COMPARE(sheet().stage(), Stage::Open);
        QVERIFY(!act()->isEnabled()); // nothing to save yet
        m_window->find<QComboBox>("disputeStage")->setFocus();
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Down); // for the recipient
        QVERIFY(m_window->words("disputeWord").contains(QStringLiteral("ended")));
        m_window->press(Qt::Key_Tab);
        type(day(-1));
        m_window->press(Qt::Key_Tab);
        m_window->press(Qt::Key_Space); // carried out
        QVERIFY(act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().disputes.front().entry.stage, DisputeStage::ForRecipient);
        QVERIFY(fake().disputes.front().entry.implemented);
    }

    void aDayThatCannotBeIsSaid_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("words");
        QTest::newRow("before the decision") << -31 << QStringLiteral("before the decision");
        QTest::newRow("tomorrow") << 1 << QStringLiteral("ahead");
    }
    void aDayThatCannotBeIsSaid()
    {
        QFETCH(const int, offset);
        QFETCH(const QString, words);
        QVERIFY(open(Stage::Open));
        m_window->find<QLineEdit>("disputeBody")->setText(QStringLiteral("Example Mediation"));
        m_window->find<QLineEdit>("disputeReceived")->setText(day(offset));
        QVERIFY2(m_window->words("disputeWord").contains(words), qPrintable(m_window->words("disputeWord")));
        QVERIFY(!act()->isEnabled());
    }

    void anotherNoticeIsFoundByItsReference()
    {
        world().files.files[NoticeId("notice-7")] = world().files.files[NoticeId("notice-1")];
        QVERIFY(open(Stage::Open));
        auto *reference = m_window->find<QLineEdit>("disputeNotice");
        QCOMPARE(reference->text(), QStringLiteral("notice-1"));
        reference->setText(QStringLiteral(" notice-7 "));
        QTest::keyClick(reference, Qt::Key_Return);
        QTRY_COMPARE(world().files.asked.back(), NoticeId("notice-7"));
        QTRY_COMPARE(sheet().stage(), Stage::Open);
        reference->setText(QStringLiteral("nothing"));
        QTest::keyClick(reference, Qt::Key_Return);
        QTRY_COMPARE(sheet().stage(), Stage::Asking);
        QVERIFY(m_window->words("disputeWord").contains(QStringLiteral("no such notice")));
    }

    void aComplaintsDecisionIsContestedToo()
    {
        FiledComplaint complaint;
        complaint.id = ComplaintId("complaint-1");
        complaint.of = DecisionId("decision-1");
        complaint.outcome = ComplaintOutcome::Rejected;
        complaint.decidedAt = world().now() - std::chrono::hours(24 * 3);
        complaint.answer = DecisionId("answer-1");
        world().files.files[NoticeId("notice-1")].complaints = {complaint};
        QVERIFY(open(Stage::Open));
        auto *decision = m_window->find<QComboBox>("disputeDecision");
        QCOMPARE(decision->count(), 2);
        QCOMPARE(decision->currentIndex(), 1); // the newest
        m_window->find<QLineEdit>("disputeBody")->setText(QStringLiteral("Example Mediation"));
        m_window->find<QLineEdit>("disputeReceived")->setText(day(-4)); // before that decision
        QVERIFY(!act()->isEnabled());
        m_window->find<QLineEdit>("disputeReceived")->setText(day(-3));
        QTest::mouseClick(act(), Qt::LeftButton);
        QTRY_COMPARE(fake().disputes.size(), std::size_t{1});
        QCOMPARE(fake().disputes.front().decision, DecisionId("answer-1"));
    }

    void whatIsNotDecidedIsNotContested()
    {
        world().files.files[NoticeId("notice-1")].decisions.clear();
        QVERIFY(open(Stage::Empty));
        QVERIFY(m_window->words("disputeWord").contains(QStringLiteral("nothing to contest")));
        QVERIFY(!act()->isVisible());
    }

    void whatAColleagueSavedIsNotOverwritten()
    {
        QVERIFY(open(Stage::Open));
        m_window->find<QLineEdit>("disputeBody")->setText(QStringLiteral("Example Mediation"));
        m_window->find<QLineEdit>("disputeReceived")->setText(day(-5));
        act()->click();
        QTRY_COMPARE(fake().disputes.size(), std::size_t{1});
        QTRY_COMPARE(sheet().stage(), Stage::Open);
        fake().disputes.front().rev = 9;
        m_window->find<QLineEdit>("disputeReference")->setText(QStringLiteral("EM-8"));
        act()->click();
        QTRY_VERIFY(m_window->words("disputeWord").contains(QStringLiteral("colleague")));
        QCOMPARE(m_window->find<QLineEdit>("disputeReference")->text(), QStringLiteral("EM-8"));
    }

    void itsStatesAreSaid_data()
    {
        QTest::addColumn<ErrorCode>("reason");
        QTest::addColumn<bool>("online");
        QTest::addColumn<int>("state");
        using State = kit::StateView::State;
        QTest::newRow("role") << ErrorCode::Permission << true << static_cast<int>(State::NoPermission);
        QTest::newRow("away") << ErrorCode::Unreachable << false << static_cast<int>(State::Offline);
        QTest::newRow("fault") << ErrorCode::ServerError << true << static_cast<int>(State::Error);
    }
    void itsStatesAreSaid()
    {
        QFETCH(const ErrorCode, reason);
        QFETCH(const bool, online);
        QFETCH(const int, state);
        fake().failWith = reason;
        QVERIFY(m_window->start());
        if (!online) {
            auto status = world().connection.status();
            status.link = Link::Offline;
            world().connection.set(status);
        }
        m_window->press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(static_cast<int>(m_window->find<kit::StateView>("disputeState")->state()), state);
    }

    void whoMayNotDecideComplaintsMayNotOpenIt()
    {
        auto session = *world().connection.session();
        session.permissions.erase("complaint.decide");
        world().connection.signInAs(session);
        QVERIFY(m_window->start());
        QVERIFY(!m_window->action("notices.disputes")->isEnabled());
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    test::FakeDisputing &fake() { return world().disputing; }
    DisputeSheet &sheet() { return *m_window->find<DisputeSheet>("disputeSheet"); }
    kit::Button *act() { return m_window->find<kit::Button>("disputeAct"); }
    /// A day so many from now, as a person writes it.
    QString day(int offset)
    {
        const auto at = world().now() + std::chrono::hours(24 * offset);
        return QString::fromStdString(letterDate(at));
    }
    bool open(Stage stage)
    {
        if (!m_window->start())
            return false;
        m_window->press(Qt::Key_R, Qt::ControlModifier);
        return QTest::qWaitFor([this, stage] { return sheet().stage() == stage; });
    }
    void type(const QString &words) { QTest::keyClicks(m_window->desk->focusWidget(), words); }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(DisputeSheetTest);
#include "DisputeSheetTest.moc"
