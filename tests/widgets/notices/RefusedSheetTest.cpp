#include "widgets/notices/RefusedSheet.h"
#include "tests/widgets/notices/NoticeWindow.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using Stage = RefusedFlow::Stage;

/// Refused statements of reasons as somebody sees to them: by keys, in a real window.
class RefusedSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().add(world().notice(1));
        auto first = refused("sor-1", StatementRefusal::TheDatabase, {"decision_ground_reference_url"});
        first.statement.item = ItemId("item-7");
        first.notice = NoticeId("notice-9");
        auto second = refused("sor-2", StatementRefusal::OurRules, {"no-value decision_facts content_date"});
        second.statement.body = "{}";
        fake().statements = {first, second};
    }
    void cleanup() { m_window.reset(); }

    void theyAreReadAndComposedAgainByKeys()
    {
        QVERIFY(open(Stage::Open));
        QCOMPARE(m_window->words("refusedAbout"), QStringLiteral("Content item-7 of member-1"));
        const auto facts = m_window->words("refusedFacts");
        for (const char *known : {"decision-1", "notice-9", "clause-violence", "sor-1", "by the EU's database"})
            QVERIFY2(facts.contains(QLatin1StringView(known)), qPrintable(facts));
        QVERIFY(m_window->words("refusedFaults").contains(QStringLiteral("decision_ground_reference_url")));
        QVERIFY(m_window->words("refusedText").contains(QStringLiteral("category: STATEMENT_CATEGORY_VIOLENCE")));
        QVERIFY(table().hasFocus());
        m_window->press(Qt::Key_Down);
        QCOMPARE(m_window->words("refusedAbout"), QStringLiteral("Account of member-1"));
        QCOMPARE(m_window->words("refusedFaults"),
                 QStringLiteral("The decision says nothing for “content_date”. (field decision_facts)"));
        QVERIFY(m_window->words("refusedText").contains(QStringLiteral("could not be composed")));
        QVERIFY(m_window->words("refusedFacts").contains(QStringLiteral("without a notice")));

        m_window->press(Qt::Key_Up);
        QVERIFY(act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().composed, std::vector<std::string>{"sor-1"});
        QTRY_COMPARE(flow().stage(), Stage::Open);
        QVERIFY(m_window->words("refusedWord").contains(QStringLiteral("waits to be sent")));
        QCOMPARE(table().model()->rowCount(), 1);
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().composed.size(), std::size_t{2});
        QTRY_COMPARE(state().state(), kit::StateView::State::Empty);
        QCOMPARE(state().sentence(), QStringLiteral("No statement was refused."));
        QVERIFY(m_window->words("refusedWord").contains(QStringLiteral("waits to be sent")));
        m_window->press(Qt::Key_Escape);
        QTRY_COMPARE(flow().stage(), Stage::Closed);
    }

    void whatOurRulesStillRefuseIsSaid()
    {
        fake().faults = {"no-template incompatible_content_ground"};
        QVERIFY(open(Stage::Open));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->words("refusedWord").contains(QStringLiteral("still refuse it")));
        QVERIFY(m_window->words("refusedFaults").contains(QStringLiteral("Nobody has written a statement")));
        QCOMPARE(table().model()->rowCount(), 2);
    }

    void aRefusalToComposeIsSaid_data()
    {
        QTest::addColumn<ErrorCode>("reason");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("asked"); ///< since the sheet came
        QTest::newRow("unchanged") << ErrorCode::Refused << QStringLiteral("templates have to be corrected") << 0;
        QTest::newRow("a colleague") << ErrorCode::IllegalTransition << QStringLiteral("no longer refused") << 1;
        QTest::newRow("gone") << ErrorCode::NotFound << QStringLiteral("no longer refused") << 1;
        QTest::newRow("silent") << ErrorCode::Timeout << QStringLiteral("did not answer") << 0;
    }
    void aRefusalToComposeIsSaid()
    {
        QFETCH(const ErrorCode, reason);
        QFETCH(const QString, says);
        QFETCH(const int, asked);
        QVERIFY(open(Stage::Open));
        const int before = fake().asked;
        fake().refuseWith = reason;
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().composed.size(), std::size_t{1});
        QTRY_COMPARE(flow().stage(), Stage::Open);
        QTRY_VERIFY2(m_window->words("refusedWord").contains(says), qPrintable(m_window->words("refusedWord")));
        QCOMPARE(fake().asked - before, asked);
    }

    void whatAnOlderVersionComposedIsOnlyRead()
    {
        fake().statements.front().isComposable = false;
        QVERIFY(open(Stage::Open));
        QVERIFY(!act()->isEnabled());
        QVERIFY(m_window->words("refusedWord").contains(QStringLiteral("older version")));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fake().composed.empty());
    }

    void whoAuditsOnlyReads()
    {
        may("notice.decide", false);
        may("export.create", true);
        QVERIFY(open(Stage::Open));
        QVERIFY(!act()->isEnabled());
        QVERIFY(m_window->words("refusedWord").contains(QStringLiteral("Read only")));
    }

    void whoMayNeitherDoesNotOpenIt()
    {
        may("notice.decide", false);
        QVERIFY(m_window->start());
        QVERIFY(!action()->isEnabled());
        QCOMPARE(fake().asked, 0);
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
        if (!online)
            setLink(Link::Offline);
        m_window->press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(static_cast<int>(this->state().state()), state);
    }

    void theButtonSaysHowManyThereAre()
    {
        QVERIFY(m_window->start());
        QTRY_COMPARE(action()->iconText(), QStringLiteral("Refused: 2"));
        m_window->press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(flow().stage(), Stage::Open);
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(action()->iconText(), QStringLiteral("Refused: 1"));
        m_window->press(Qt::Key_Escape);
        setLink(Link::Offline);
        fake().statements.clear();
        setLink(Link::Online);
        QTRY_COMPARE(action()->iconText(), QStringLiteral("Refused"));
    }

    /// Of the desk underneath, its key would open it again, and Enter would decide.
    void itKeepsItsKeys()
    {
        QVERIFY(open(Stage::Open));
        const int asked = fake().asked;
        m_window->press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(fake().asked, asked);
        QVERIFY(world().deciding.outbox().empty());
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    test::FakeRestating &fake() { return world().restating; }
    RefusedSheet &sheet() { return *m_window->find<RefusedSheet>("refusedSheet"); }
    RefusedFlow &flow() { return sheet().flow(); }
    kit::StateView &state() { return *m_window->find<kit::StateView>("refusedState"); }
    kit::FastTable &table() { return *m_window->find<kit::FastTable>("refusedTable"); }
    kit::Button *act() { return m_window->find<kit::Button>("refusedAct"); }
    QAction *action() { return m_window->action("notices.refused-statements"); }

    RefusedStatement refused(const char *puid, StatementRefusal by, std::vector<std::string> faults)
    {
        RefusedStatement made;
        made.statement.puid = puid;
        made.statement.decision = DecisionId("decision-1");
        made.statement.member = MemberId("member-1");
        made.statement.state = StatementState::Refused;
        made.statement.body = R"({"category":"STATEMENT_CATEGORY_VIOLENCE","puid":"x"})";
        made.statement.refusedBy = by;
        made.statement.faults = std::move(faults);
        made.statement.composedAt = world().now() - std::chrono::hours(30);
        made.statement.settledAt = world().now() - std::chrono::hours(29);
        made.clause = ClauseId("clause-violence");
        made.isComposable = true;
        return made;
    }
    void may(const char *permission, bool is)
    {
        auto session = *world().connection.session();
        if (is)
            session.permissions.insert(permission);
        else
            session.permissions.erase(permission);
        world().connection.signInAs(session);
    }
    void setLink(Link link)
    {
        auto status = world().connection.status();
        status.link = link;
        world().connection.set(status);
    }
    bool open(Stage stage)
    {
        if (!m_window->start())
            return false;
        m_window->press(Qt::Key_T, Qt::ControlModifier);
        return QTest::qWaitFor([this, stage] { return flow().stage() == stage; });
    }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(RefusedSheetTest);
#include "RefusedSheetTest.moc"
