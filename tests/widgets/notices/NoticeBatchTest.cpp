#include "models/compliance/StatementTemplates.h"
#include "tests/widgets/notices/NoticeWindow.h"
#include "widgets/notices/NoticeBatchSheet.h"

#include <QFile>
#include <QLineEdit>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using State = NoticeReceipt::State;

namespace {

const QString Facts = QStringLiteral("The sign calls a religion a disease that has to be rooted out.");

/// The platform's own templates, with the clauses of this world.
compliance::StatementTemplates templates()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/statements-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("statements-1.json");
    auto text = file.readAll();
    text.replace("\"clause-hate\"", "\"H1\"");
    auto read = compliance::readStatementTemplates(text.toStdString());
    if (!read)
        qFatal("%s", read.error().detail.c_str());
    return *read;
}

} // namespace

/// A wave of notices decided together, by keys, in a real window.
class NoticeBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().statements.known = templates();
    }
    void cleanup() { m_window.reset(); }

    void theWaveOfTheOneOnTheDeskIsDecidedByKeys()
    {
        wave(4);
        add(world().notice(9)); // of somebody else
        QVERIFY(m_window->start());
        openWave();
        QCOMPARE(table()->model()->rowCount(), 4); // explicitly these, not what else waits
        QVERIFY(!look()->isEnabled());
        writeDecision();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(confirm()->isVisible());
        QVERIFY(words("batchTitle").contains(QStringLiteral("4")));
        QVERIFY2(words("batchHint").contains(QStringLiteral("4 letter(s) to members.")),
                 qPrintable(words("batchHint")));
        QVERIFY(words("batchHint").contains(QStringLiteral("4 answer(s) to who sent a notice.")));
        QVERIFY(words("batchHint").contains(QStringLiteral("4 statement(s)")));
        for (int row = 0; row < 4; ++row) { // every notice and every item by its id
            QVERIFY(cell(row, NoticeBatchLines::Notice).contains(QStringLiteral("notice-%1").arg(row + 1)));
            QCOMPARE(cell(row, NoticeBatchLines::Content), QStringLiteral("item-1"));
        }
        QVERIFY(world().deciding.outbox().empty()); // a preview only
        QVERIFY(world().claiming.held().empty());   // and nothing is kept from anybody
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->run().count(State::Kept), 4);
        QCOMPARE(world().noticing.decisions.size(), 4U);
        for (const auto &made : world().noticing.decisions) {
            QCOMPARE(made.outcome, NoticeOutcome::Restricted);
            QCOMPARE(made.items, std::vector{ItemId("item-1")});
            QCOMPARE(made.clause, std::optional(ClauseId("H1")));
            QCOMPARE(made.facts, Facts);
        }
        m_window->press(Qt::Key_Escape);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-9"));
    }

    void theOnesChosenInTheListAreDecided()
    {
        wave(5);
        QVERIFY(m_window->show());
        QTRY_COMPARE(list()->model()->rowCount(), 5);
        choose(2);
        QCOMPARE(m_window->action("notices.batch")->isEnabled(), true);
        m_window->press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(sheet()->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QTRY_VERIFY2(words("batchHint").contains(QStringLiteral("2 more notice(s) on this content")), // they stay open
                     qPrintable(words("batchHint")));
        decideAll();
        QCOMPARE(world().noticing.decisions.size(), 3U);
        QCOMPARE(caseStates(CommandState::Held), (std::set<std::string>{"case-1", "case-2", "case-3"}));
    }

    void choosingWithShiftOpensNothing()
    {
        wave(3);
        QVERIFY(m_window->show());
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        const auto middle = [this](int row) { return list()->visualRect(list()->model()->index(row, 0)).center(); };
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier, middle(0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier, middle(2));
        QVERIFY(m_window->onDesk().empty());
        m_window->press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(sheet()->isVisible());
        QTRY_COMPARE(sheet()->plan().size(), 2U);
        QCOMPARE(sheet()->plan().back().kase, CaseId("case-3"));
    }

    void theListSaysWhatStaysOpenAndWhy()
    {
        wave(7);
        world().claiming.taken.insert_or_assign(CaseId("case-2"), ErrorCode::ClaimLost);
        world().claiming.taken.insert_or_assign(CaseId("case-3"), ErrorCode::SecondPerson);
        auto restricted = world().reader.details[CaseId("case-4")];
        restricted.notice->category = Category::Child;
        world().reader.details[CaseId("case-4")] = restricted;
        auto other = world().reader.details[CaseId("case-5")];
        other.items.push_back(world().item("item-5", world().member("somebody", "Léo", "leo", "fr"), "x"));
        other.notice->items.push_back(ItemId("item-5"));
        world().reader.details[CaseId("case-5")] = other;
        auto lacking = world().reader.details[CaseId("case-6")];
        lacking.policy->noticeLetters.memberRedress = {};
        world().reader.details[CaseId("case-6")] = lacking;
        QVERIFY(m_window->start());
        openWave();
        writeDecision();
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(6, 0));
        m_window->press(Qt::Key_Space);
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(confirm()->isVisible());
        const std::vector<std::optional<NoticeObstacle>> wanted{std::nullopt,
                                                                NoticeObstacle::SomebodyElse,
                                                                NoticeObstacle::NotForYou,
                                                                NoticeObstacle::Restricted,
                                                                NoticeObstacle::OtherContent,
                                                                NoticeObstacle::Letter,
                                                                NoticeObstacle::Exception};
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(sheet()->plan()[i].obstacle, wanted[i]);
            if (wanted[i])
                QVERIFY(
                    cell(static_cast<int>(i), NoticeBatchLines::Fate).contains(NoticeBatchLines::words(*wanted[i])));
        }
        QVERIFY(cell(5, NoticeBatchLines::Fate).contains(QStringLiteral("redress"))); // which part
        QVERIFY(words("batchHint").contains(QStringLiteral("6 notice(s) stay open")));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->run().count(State::Kept), 1);
        QCOMPARE(sheet()->run().count(State::Left), 6);
        QCOMPARE(world().noticing.decisions.size(), 1U);
    }

    void anotherLookAsksAnew()
    {
        wave(2);
        world().claiming.taken.insert_or_assign(CaseId("case-2"), ErrorCode::ClaimLost);
        QVERIFY(m_window->start());
        openWave();
        writeDecision();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(confirm()->isVisible());
        QCOMPARE(sheet()->plan()[1].obstacle, std::optional(NoticeObstacle::SomebodyElse));
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(look()->isVisible());
        world().claiming.taken.clear();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(confirm()->isVisible());
        QVERIFY(!sheet()->plan()[1].obstacle);
    }

    void aNoticeThatArrivesWhileItsSiblingsAreDecidedStaysOpen()
    {
        wave(3);
        QVERIFY(m_window->start());
        openWave();
        writeDecision();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(confirm()->isVisible());
        bool came = false;
        connect(&world().deciding, &Deciding::outboxChanged, this, [&] {
            if (!std::exchange(came, true)) // after the first of them
                add(ofWave(8));
        });
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->run().count(State::Kept), 3);
        QVERIFY(came);
        QCOMPARE(caseStates(CommandState::Held), (std::set<std::string>{"case-1", "case-2", "case-3"}));
        m_window->press(Qt::Key_Escape);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-8")); // it comes next
        QCOMPARE(m_window->flow().notice()->state, NoticeState::Open);
    }

    void whatHasChangedSinceItWasShownIsNotDecided()
    {
        wave(4);
        QVERIFY(m_window->start());
        openWave();
        writeDecision();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(confirm()->isVisible());
        auto &second = world().reader.details[CaseId("case-2")];
        second.notice->explanation += QStringLiteral(" And more.");
        auto &third = world().reader.details[CaseId("case-3")];
        third.items.front().item->contentHash = "another";
        auto &fourth = world().reader.details[CaseId("case-4")];
        ++fourth.policy->version;
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!sheet()->run().isRunning());
        const auto &receipts = sheet()->run().receipts();
        QCOMPARE(receipts[0].state, State::Kept);
        QCOMPARE(receipts[1].reason, std::optional(ErrorCode::Changed));
        QCOMPARE(receipts[2].reason, std::optional(ErrorCode::Changed));
        QCOMPARE(receipts[3].reason, std::optional(ErrorCode::PolicyChanged));
        QCOMPARE(world().noticing.decisions.size(), 1U);
    }

    void onePressTakesTheWholeBackBeforeItLeaves()
    {
        wave(3);
        QVERIFY(m_window->start());
        openWave();
        decideAll();
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->run().count(State::TakenBack), 3);
        QVERIFY(world().deciding.outbox().empty());
        QVERIFY(world().deciding.reversals.empty());
        QVERIFY(world().claiming.held().empty());
    }

    void onePressTakesTheWholeBackAfterItHasLeft()
    {
        wave(3);
        QVERIFY(m_window->start());
        openWave();
        decideAll();
        world().deciding.settleAll(CommandState::Done);
        QTRY_COMPARE(sheet()->run().count(State::Applied), 3);
        QVERIFY(words("batchHint").contains(QStringLiteral("A statement of reasons that has gone")));
        m_window->find<QLineEdit>("batchReason")->setText(QStringLiteral("The clause does not fit."));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->run().count(State::Reversed), 3);
        QCOMPARE(world().deciding.reversals.size(), 3U); // each a decision of its own
        for (const auto &[command, reason] : world().deciding.reversals)
            QCOMPARE(reason, QStringLiteral("The clause does not fit."));
        QVERIFY(!m_window->find<kit::Button>("batchTakeBack")->isEnabled());
    }

    void aBatchIsTakenBackAfterARestartToo()
    {
        wave(2);
        QVERIFY(m_window->start());
        openWave();
        decideAll();
        m_window->press(Qt::Key_Escape);
        world().deciding.settleAll(CommandState::Done);
        QVERIFY(m_window->show()); // another run of the program
        QTRY_VERIFY(m_window->action("notices.batches")->isEnabled());
        m_window->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(sheet()->isVisible());
        QCOMPARE(sheet()->run().count(State::Applied), 2);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->run().count(State::Reversed), 2);
        QVERIFY(m_window->show());
        QVERIFY(!m_window->action("notices.batches")->isEnabled()); // nothing is taken back twice
    }

    void whoWasNotToBeToldGetsNoLetter()
    {
        wave(2);
        Referral referral;
        referral.notice = NoticeId("notice-1");
        referral.packet.id = ReferralId("r");
        referral.packet.silence = DoNotNotify{};
        referral.packet.silence->until = world().now() + std::chrono::hours(24);
        world().referring.referrals[referral.packet.id] = referral;
        QVERIFY(m_window->start());
        openWave();
        writeDecision();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(confirm()->isVisible());
        QCOMPARE(sheet()->plan()[0].memberLetters + sheet()->plan()[0].notifierLetters, 0);
        QCOMPARE(sheet()->plan()[1].memberLetters + sheet()->plan()[1].notifierLetters, 2);
    }

    void offlineNothingIsDecidedTogetherAndTheWordsStay()
    {
        wave(2);
        QVERIFY(m_window->start());
        openWave();
        writeDecision();
        ConnectionStatus away;
        away.link = Link::Offline;
        world().connection.set(away);
        QTRY_VERIFY(!look()->isEnabled());
        QVERIFY(words("batchHint").contains(QStringLiteral("Offline")));
        m_window->press(Qt::Key_Escape);
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(!sheet()->isVisible());
        QCOMPARE(world().drafts.text({{}, "notice-batch-facts"}), Facts);
        ConnectionStatus back;
        back.link = Link::Online;
        back.caughtUp = true;
        world().connection.set(back);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1")); // who only looked is back where they were
        openWave();
        QTRY_COMPARE(m_window->find<QPlainTextEdit>("batchFacts")->toPlainText(), Facts);
    }

    void aPersonalDetailKeepsAllOfThemFromLeaving()
    {
        wave(2);
        QVERIFY(m_window->start());
        openWave();
        writeDecision();
        m_window->find<QPlainTextEdit>("batchFacts")
            ->setPlainText(Facts + QStringLiteral(" Ask jane.roe@example.org."));
        QTRY_VERIFY(words("batchHint").contains(QStringLiteral("personal detail stands")));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(look()->isVisible());
    }

    void theLockStopsItAfterTheOneUnderWay()
    {
        wave(3);
        QVERIFY(m_window->start());
        openWave();
        writeDecision();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(confirm()->isVisible());
        world().reader.slow = true;
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world().reader.unanswered(), 1U);
        QCOMPARE(sheet()->run().count(State::Working), 1);
        m_window->desk->lock();
        QVERIFY(!sheet()->isVisible());
        world().reader.slow = false;
        world().reader.answerNext();
        QTRY_VERIFY(!sheet()->run().isRunning());
        QCOMPARE(sheet()->run().count(State::Stopped), 2);
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    NoticeBatchSheet *sheet() const { return m_window->find<NoticeBatchSheet>("noticeBatchSheet"); }
    QTableView *table() const { return m_window->find<QTableView>("batchLines"); }
    QTableView *list() const { return m_window->find<QTableView>("noticeTable"); }
    kit::Button *look() const { return m_window->find<kit::Button>("batchLook"); }
    kit::Button *confirm() const { return m_window->find<kit::Button>("batchConfirm"); }
    QString words(const char *name) const { return m_window->words(name); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    /// One of many about the same photo of the same member.
    NoticeDetail ofWave(int number)
    {
        auto detail = world().notice(number);
        detail.items = {world().item("item-1", world().member("member-1", "Studio Lumière", "lumiere", "fr"), "x")};
        detail.items.front().item->createdAt = world().now() - std::chrono::hours(240);
        detail.notice->items = {ItemId("item-1")};
        return detail;
    }
    void add(const NoticeDetail &detail) { world().add(detail); }
    /// Each knows of the others, as in the replica.
    void wave(int count)
    {
        std::vector<NoticeDetail> all;
        for (int number = 1; number <= count; ++number)
            all.push_back(ofWave(number));
        for (auto &one : all)
            for (const auto &other : all)
                if (other.kase.id != one.kase.id)
                    one.items.front().others.push_back(*other.notice);
        for (const auto &one : all)
            add(one);
    }
    void openWave()
    {
        m_window->press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(sheet()->isVisible());
        QTRY_VERIFY(sheet()->draft().detail() != nullptr);
    }
    /// The first one and `more` below it, by keys.
    void choose(int more)
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        for (; more > 0; --more)
            QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    }
    void writeDecision()
    {
        m_window->press(Qt::Key_1);
        m_window->press(Qt::Key_7);
        QVERIFY(sheet()->draft().restriction(RestrictionKind::PayoutHeld));
        m_window->press(Qt::Key_7);
        m_window->press(Qt::Key_9); // an account is ended alone
        QVERIFY(!sheet()->draft().restriction(RestrictionKind::PayoutHeld));
        QVERIFY(!sheet()->draft().restriction(RestrictionKind::AccountEnded));
        m_window->press(Qt::Key_C);
        auto *clauses = m_window->find<ClauseSheet>("batchClauses");
        QTRY_VERIFY(clauses->isVisible());
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(!clauses->isVisible());
        QCOMPARE(sheet()->draft().clause()->code, std::string("H1"));
        m_window->press(Qt::Key_E);
        auto *facts = m_window->find<QPlainTextEdit>("batchFacts");
        QTRY_VERIFY(facts->hasFocus());
        QTest::keyClicks(facts, Facts);
        QTRY_VERIFY(look()->isEnabled());
    }
    void decideAll()
    {
        writeDecision();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(confirm()->isVisible());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!sheet()->run().isRunning() && sheet()->run().count(State::Kept) > 0);
    }
    std::set<std::string> caseStates(CommandState state)
    {
        std::set<std::string> cases;
        for (const auto &entry : world().deciding.outbox())
            if (entry.state == state)
                cases.insert(entry.command.caseId().value);
        return cases;
    }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(NoticeBatchTest);
#include "NoticeBatchTest.moc"
