#include "tests/widgets/notices/NoticeWindow.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using namespace std::chrono_literals;

namespace {

const QString Facts = QStringLiteral("The sign calls a religion a disease that has to be rooted out.");

} // namespace

/// What is chosen survives a restart of the window, as the words do.
class ChoiceKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        auto detail = world().notice(1);
        const auto owner = *detail.items.front().owner;
        detail.items.push_back(world().item("item-1b", owner, "second"));
        detail.items.push_back(world().item("item-1c", owner, "third"));
        detail.notice->items = {ItemId("item-1"), ItemId("item-1b"), ItemId("item-1c")};
        world().add(detail);
        world().add(world().notice(2));
    }
    void cleanup() { m_window.reset(); }

    void everythingThatIsChosenIsChosenAgain()
    {
        QVERIFY(m_window->start());
        choose();
        m_window->write(Facts);
        restart();
        QCOMPARE(draft().outcome(), NoticeOutcome::Restricted);
        QVERIFY(draft().isTicked(ItemId("item-1")));
        QVERIFY(!draft().isTicked(ItemId("item-1b")));
        QVERIFY(draft().isTicked(ItemId("item-1c")));
        QCOMPARE(draft().clause()->id, ClauseId("P2"));
        QCOMPARE(draft().restriction(RestrictionKind::Unavailable)->until, std::optional(m_until));
        QVERIFY(draft().restriction(RestrictionKind::PayoutHeld).has_value());
        QVERIFY(!draft().restriction(RestrictionKind::PayoutHeld)->until);
        QVERIFY(!toast()->isVisible()); // nothing is gone, nothing is said
    }

    void theEndOfAnAccountIsChosenAgain()
    {
        QVERIFY(m_window->start());
        choose();
        draft().setRestriction(RestrictionKind::AccountEnded, true);
        draft().setNoticeDays(7);
        draft().setException(EndingException::LegalDuty);
        draft().setManifest(true);
        draft().setMisuse(MisuseStep::Warning);
        const auto made = draft().decision();
        restart();
        QCOMPARE(draft().decision().restrictions, made.restrictions);
        QCOMPARE(draft().restriction(RestrictionKind::AccountEnded)->noticeDays, 7);
        QCOMPARE(draft().exception(), EndingException::LegalDuty);
        QVERIFY(draft().isManifest());
        QCOMPARE(draft().misuse(), MisuseStep::Warning);
    }

    void whatTheNoticeNoLongerOffersIsDroppedAndSaid()
    {
        QVERIFY(m_window->start());
        choose();
        auto &detail = world().reader.details[CaseId("case-1")];
        detail.items.back().item.reset(); // restricted meanwhile
        std::erase_if(detail.policy->clauses, [](const Clause &clause) { return clause.id == ClauseId("P2"); });
        world().connection.setNow(m_until + 1h);
        restart();
        QCOMPARE(draft().outcome(), NoticeOutcome::Restricted);
        QVERIFY(draft().isTicked(ItemId("item-1")));
        QVERIFY(!draft().isTicked(ItemId("item-1c")));
        QVERIFY(!draft().clause());
        QVERIFY(!draft().restriction(RestrictionKind::Unavailable)); // without its end it would be another one
        QVERIFY(draft().restriction(RestrictionKind::PayoutHeld).has_value());
        QTRY_VERIFY(toast()->isVisible());
        const QString said = toast()->text();
        QVERIFY2(said.contains(QStringLiteral("1 content(s)")), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("clause")));
        QVERIFY(said.contains(QStringLiteral("1 restriction(s)")));
    }

    void eachNoticeHasItsOwn()
    {
        QVERIFY(m_window->start());
        choose();
        m_window->flow().open(CaseId("case-2"));
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QCOMPARE(draft().outcome(), NoticeOutcome::Unknown);
        m_window->press(Qt::Key_3);
        m_window->flow().open(CaseId("case-1"));
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1"));
        QTRY_COMPARE(draft().outcome(), NoticeOutcome::Restricted);
        QCOMPARE(draft().clause()->id, ClauseId("P2"));
        m_window->flow().open(CaseId("case-2"));
        QTRY_COMPARE(draft().outcome(), NoticeOutcome::Imprecise);
    }

    void aDecisionLeavesNoneBehind()
    {
        QVERIFY(m_window->start());
        choose();
        m_window->write(Facts);
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QTRY_VERIFY(world().drafts.texts.empty());
    }

    void whatIsUndoneIsNoDraftOfTheNext()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_1);
        QVERIFY(!world().drafts.text(key()).isEmpty());
        draft().setRestriction(RestrictionKind::Unavailable, false);
        draft().setOutcome(NoticeOutcome::Unknown);
        QVERIFY(world().drafts.text(key()).isEmpty());
    }

    void aDraftThatIsNoneChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "[]", "{", "7", "{}", "{\"outcome\":99}", "{\"items\":7,\"restrictions\":[7]}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aDraftThatIsNoneChangesNothing()
    {
        QFETCH(QString, text);
        world().drafts.texts[key()] = {text};
        QVERIFY(m_window->start());
        QCOMPARE(draft().outcome(), NoticeOutcome::Unknown);
        QCOMPARE(draft().ticked(), 0U);
        QVERIFY(!draft().clause());
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    DecisionDraft &draft() { return m_window->desk->draft(); }
    kit::Toast *toast() const { return m_window->desk->findChild<kit::Toast *>(); }
    static DraftKey key() { return {CaseId("case-1"), "notice-choice"}; }
    void choose()
    {
        m_window->press(Qt::Key_1);
        draft().tick(ItemId("item-1"), true);
        draft().tick(ItemId("item-1c"), true);
        draft().setClause(ClauseId("P2"));
        m_until = world().now() + 72h;
        draft().setUntil(RestrictionKind::Unavailable, m_until);
        draft().setRestriction(RestrictionKind::PayoutHeld, true);
    }
    /// The window goes without a word, as when the program is killed, and is opened again.
    void restart()
    {
        world().claiming.line.push_front(CaseId("case-1"));
        m_window->desk->flow().leave();
        QVERIFY(m_window->show());
        m_window->flow().open(CaseId("case-1"));
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1"));
        QTRY_VERIFY(draft().outcome() != NoticeOutcome::Unknown);
    }

    std::unique_ptr<test::NoticeWindow> m_window;
    Instant m_until{};
};

VIGIE_TEST(ChoiceKeeperTest);
#include "ChoiceKeeperTest.moc"
