#include "tests/widgets/notices/NoticeWindow.h"
#include "widgets/notices/NoticeWords.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;

/// The file is asked for when somebody wants it, and never before.
class FileViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        for (int number = 1; number <= 2; ++number)
            world().add(world().notice(number));
        NoticeFile file;
        file.notice = NoticeId("notice-1");
        file.notifier.name = QStringLiteral("Dominique Exemple");
        file.notifier.email = QStringLiteral("dominique@example.org");
        NoticeDecision former;
        former.outcome = NoticeOutcome::Imprecise;
        former.note = QStringLiteral("asked for the exact place");
        file.decisions = {{DecisionId("d1"), former, QStringLiteral("Noor"), world().now()}};
        file.letters = {{LetterTo::Notifier, {"fr", "2026-03-01", QStringLiteral("Bonjour")}, world().now()}};
        world().files.files[file.notice] = file;
    }
    void cleanup() { m_window.reset(); }

    void nothingIsAskedUntilSomebodyWantsIt()
    {
        QVERIFY(m_window->start());
        QVERIFY(world().files.asked.empty());
        m_window->press(Qt::Key_F6); // the letters
        QVERIFY(world().files.asked.empty());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(view().isRead());
        QCOMPARE(world().files.asked, std::vector{NoticeId("notice-1")});
        QVERIFY(says(QStringLiteral("Dominique Exemple")) && says(QStringLiteral("dominique@example.org")));
        QVERIFY(says(QStringLiteral("Noor")) && says(QStringLiteral("asked for the exact place")));
        QVERIFY(says(QStringLiteral("Bonjour")));
    }

    void statementsSayHowFarTheyHaveCome()
    {
        auto &file = world().files.files[NoticeId("notice-1")];
        const auto statement = [&](const char *puid, StatementState state) {
            NoticeStatement made;
            made.puid = puid;
            made.decision = DecisionId("d1");
            made.member = MemberId("member-1");
            made.state = state;
            made.composedAt = world().now();
            return made;
        };
        file.statements = {statement("sor-1", StatementState::Waiting), statement("sor-2", StatementState::Sent),
                           statement("sor-3", StatementState::Accepted), statement("sor-4", StatementState::Refused),
                           statement("sor-5", StatementState::Unknown)};
        file.statements[0].item = ItemId("item-7");
        file.statements[2].permalink = "https://transparency.example/statement/1\u202e";
        file.statements[3].faults = {"category", "puid"};
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(view().isRead());
        QVERIFY(says(QStringLiteral("item-7")) && says(QStringLiteral("member-1")));
        for (const auto &one : file.statements) {
            QVERIFY(says(QString::fromStdString(one.puid)));
            QVERIFY(says(NoticeWords::statementState(one.state)));
        }
        QVERIFY(says(QStringLiteral("https://transparency.example/statement/1")) && !says(QString(QChar(0x202e))));
        QVERIFY(says(QStringLiteral("category, puid")));
        // Nobody told the platform where to send them, and that is said.
        QVERIFY(m_window->find<kit::PlainLabel>("fileStatementsWait"));
    }

    void nothingWaitsWhereStatementsLeave()
    {
        auto &file = world().files.files[NoticeId("notice-1")];
        file.statements.resize(1);
        file.statements[0].state = StatementState::Accepted;
        file.statementsLeave = true;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(view().isRead());
        QVERIFY(says(NoticeWords::statementState(StatementState::Accepted)));
        QVERIFY(!view().findChild<kit::PlainLabel *>(QStringLiteral("fileStatementsWait")));
    }

    void aRefusedTokenIsSaidWithWhoCanMendIt_data()
    {
        QTest::addColumn<StatementPause>("pause");
        QTest::addColumn<QString>("says");
        QTest::newRow("401") << StatementPause::TokenRefused << QStringLiteral("(401)");
        QTest::newRow("403") << StatementPause::NotPermitted << QStringLiteral("(403)");
        QTest::newRow("none") << StatementPause::None << QString();
    }
    void aRefusedTokenIsSaidWithWhoCanMendIt()
    {
        QFETCH(const StatementPause, pause);
        QFETCH(const QString, says);
        auto &file = world().files.files[NoticeId("notice-1")];
        file.statementsLeave = true;
        file.statementsPause = pause;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(view().isRead());
        const auto *sign = view().findChild<kit::PlainLabel *>(QStringLiteral("fileStatementsPaused"));
        QCOMPARE(sign != nullptr, !says.isEmpty());
        if (!sign)
            return;
        QVERIFY2(sign->text().contains(says), qUtf8Printable(sign->text()));
        QVERIFY(sign->text().contains(QStringLiteral("Whoever runs the platform")));
        QVERIFY(sign->text().contains(QStringLiteral("none is lost")));
    }

    void whoBlockedWhomIsOneLine_data()
    {
        QTest::addColumn<bool>("byNotifier");
        QTest::addColumn<bool>("byNoticed");
        QTest::addColumn<QString>("begins");
        QTest::newRow("notifier") << true << false << QStringLiteral("Who sent it has blocked member member-1, since ");
        QTest::newRow("noticed") << false << true << QStringLiteral("Member member-1 has blocked who sent it, since ");
        QTest::newRow("both") << true << true
                              << QStringLiteral("Who sent it and member member-1 have blocked each other, since ");
        QTest::newRow("none") << false << false << QString();
    }
    void whoBlockedWhomIsOneLine()
    {
        QFETCH(const bool, byNotifier);
        QFETCH(const bool, byNoticed);
        QFETCH(const QString, begins);
        NotedBlock block{MemberId("member-1"), {}, {}};
        if (byNotifier)
            block.byNotifier = world().now();
        if (byNoticed)
            block.byNoticed = world().now();
        world().files.files[NoticeId("notice-1")].blocks = {block};
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(view().isRead());
        const auto lines = view().findChildren<kit::PlainLabel *>(QStringLiteral("fileBlock"));
        QCOMPARE(lines.size(), begins.isEmpty() ? 0 : 1);
        if (begins.isEmpty())
            return;
        QVERIFY2(lines.front()->text().startsWith(begins), qUtf8Printable(lines.front()->text()));
        QVERIFY(lines.front()->text().endsWith(QStringLiteral("It is no finding.")));
    }

    void itGoesWithItsNotice()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(view().isRead());
        m_window->press(Qt::Key_K);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QVERIFY(!view().isRead());
        QVERIFY(!says(QStringLiteral("Dominique Exemple")));
        QCOMPARE(world().files.asked.size(), std::size_t{1}); // the next notice begins with its decision
    }

    void anAnswerThatComesTooLateIsDropped()
    {
        world().files.slow = true;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_D);
        QTRY_COMPARE(world().files.asked.size(), std::size_t{1});
        m_window->press(Qt::Key_K);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        world().files.answerNext();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!says(QStringLiteral("Dominique Exemple")));
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
        QFETCH(ErrorCode, reason);
        QFETCH(bool, online);
        QFETCH(int, state);
        QVERIFY(m_window->start());
        world().files.failWith = reason;
        if (!online) {
            auto status = world().connection.status();
            status.link = Link::Offline;
            world().connection.set(status);
        }
        m_window->press(Qt::Key_D);
        auto *shown = m_window->find<kit::StateView>("fileState");
        QTRY_COMPARE(static_cast<int>(shown->state()), state);
        world().files.failWith.reset();
        Q_EMIT shown->actionTriggered();
        QTRY_VERIFY(view().isRead());
    }

    void whileItComesThatIsSaid()
    {
        world().files.slow = true;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_D);
        QTRY_COMPARE(m_window->find<kit::StateView>("fileState")->state(), kit::StateView::State::Loading);
        world().files.answerNext();
        QTRY_VERIFY(view().isRead());
    }

    void theScreenLockDropsIt()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(view().isRead());
        m_window->desk->lock();
        QVERIFY(!says(QStringLiteral("Dominique Exemple")));
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    FileView &view() { return *m_window->find<FileView>("fileView"); }
    bool says(const QString &words)
    {
        for (const auto *label : view().findChildren<kit::PlainLabel *>())
            if (label->text().remove(QChar(0x200B)).contains(words)) // where a long run may be broken
                return true;
        return false;
    }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(FileViewTest);
#include "FileViewTest.moc"
