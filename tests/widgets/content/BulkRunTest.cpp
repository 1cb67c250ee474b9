#include "widgets/content/BulkRun.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"

#include <memory>

using namespace vigie;
using namespace vigie::ui::content;
using domain::CaseId;
using domain::CommandState;
using State = BulkReceipt::State;

/// A batch over a world in memory: a claim, a decision and a receipt for each case.
class BulkRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::ContentWorld>();
        m_run = std::make_unique<BulkRun>(m_world->ports());
        for (int i = 1; i <= 4; ++i)
            m_world->add(m_world->photo(i));
    }

    void cleanup()
    {
        m_run.reset();
        m_world.reset();
    }

    void everyCaseIsClaimedAndDecidedOnItsOwn()
    {
        start(4);
        QCOMPARE(m_run->count(State::Kept), 4);
        const auto outbox = m_world->deciding.outbox();
        QCOMPARE(outbox.size(), std::size_t{4});
        for (int i = 1; i <= 4; ++i) {
            const auto &decision = std::get<domain::ItemDecision>(outbox[static_cast<std::size_t>(i - 1)].command.body);
            QCOMPARE(decision.caseId, CaseId("case-" + std::to_string(i)));
            QCOMPARE(decision.subjects.size(), std::size_t{1});
            QCOMPARE(decision.clause, std::optional(domain::ClauseId("clause-W1")));
            QCOMPARE(decision.sawFullPicture, i == 2);
            QVERIFY(m_world->claiming.holds(decision.caseId)); // until the receipt releases it
        }
    }

    void whatCannotBeClaimedOrHasChangedIsToldAndTheRestGoesOn()
    {
        m_world->claiming.taken.insert({CaseId("case-1"), Error(ErrorCode::ClaimLost)});
        const auto plan = planned(4);
        m_world->reader.details[CaseId("case-2")].item->contentHash = "another";
        m_world->reader.details[CaseId("case-3")].kase.state = domain::CaseState::Closed;
        run(plan);
        const auto &receipts = m_run->receipts();
        QCOMPARE(receipts[0].reason, std::optional(ErrorCode::ClaimLost));
        QCOMPARE(receipts[1].reason, std::optional(ErrorCode::Changed));
        QCOMPARE(receipts[2].reason, std::optional(ErrorCode::AlreadyDecided));
        QCOMPARE(receipts[3].state, State::Kept);
        QCOMPARE(m_run->count(State::Refused), 3);
        QVERIFY(!m_world->claiming.holds(CaseId("case-2"))); // given back
        QVERIFY(!m_world->claiming.holds(CaseId("case-3")));
    }

    void aFullDiskIsToldForEach()
    {
        m_world->deciding.refuseWith = ErrorCode::DiskFull;
        start(2);
        QCOMPARE(m_run->count(State::Refused), 2);
        QVERIFY(m_world->claiming.held().empty());
    }

    void exceptionsAreNeverTouched()
    {
        auto plan = planned(2);
        plan[0].obstacle = domain::BulkObstacle::Exception;
        run(plan);
        QCOMPARE(m_run->receipts()[0].state, State::Left);
        QVERIFY(!m_world->claiming.holds(CaseId("case-1")));
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{1});
    }

    void stoppingLeavesTheRest()
    {
        connect(m_run.get(), &BulkRun::changed, m_run.get(), [this] {
            if (m_run->count(State::Kept) == 1)
                m_run->stop();
        });
        start(4);
        QVERIFY(m_run->count(State::Kept) >= 1);
        QCOMPARE(m_run->count(State::Kept) + m_run->count(State::Stopped), 4);
        QVERIFY(m_run->count(State::Stopped) >= 2);
        QCOMPARE(static_cast<int>(m_world->deciding.outbox().size()), m_run->count(State::Kept));
    }

    void theReceiptFollowsThePlatform()
    {
        start(2);
        m_world->deciding.settleLast(CommandState::Conflict, Error(ErrorCode::Changed));
        QCOMPARE(m_run->receipts()[1].state, State::Conflict);
        QCOMPARE(m_run->receipts()[1].reason, std::optional(ErrorCode::Changed));
        QCOMPARE(m_run->receipts()[0].state, State::Kept);
        QVERIFY(m_run->canReverse());
    }

    void onePressTakesAllBack()
    {
        start(3);
        m_world->deciding.settleLast(CommandState::Done); // the third has left
        const auto sent = m_world->deciding.outbox().back().command.id;
        m_run->reverse(QStringLiteral("wrong clause"));
        QTRY_VERIFY(!m_run->isRunning());
        QCOMPARE(m_run->count(State::TakenBack), 2);
        QCOMPARE(m_run->count(State::Reversed), 1);
        QCOMPARE(m_world->deciding.reversals.size(), std::size_t{1});
        QCOMPARE(m_world->deciding.reversals[sent], QStringLiteral("wrong clause"));
        QVERIFY(!m_world->claiming.holds(CaseId("case-1")));
        QVERIFY(!m_run->canReverse());
    }

    void whatWasDecidedSinceIsNotTakenBack()
    {
        start(1);
        m_world->add(m_world->photo(9));
        domain::ItemDecision later;
        later.caseId = CaseId("case-9");
        later.subjects = {domain::ItemId("item-9")};
        later.action = domain::DecisionAction::PublishGeneral;
        (void)m_world->deciding.decide(later, *m_world->photo(9).item, 3);
        m_run->reverse(QStringLiteral("wrong"));
        QTRY_VERIFY(!m_run->isRunning());
        const auto outbox = m_world->deciding.outbox();
        QCOMPARE(outbox.size(), std::size_t{1});
        QCOMPARE(outbox[0].command.caseId(), CaseId("case-9"));
    }

private:
    std::vector<domain::BulkLine> planned(int cases) const
    {
        std::vector<domain::BulkCase> shown;
        for (int i = 1; i <= cases; ++i) {
            domain::BulkCase one;
            one.detail = m_world->photo(i);
            shown.push_back(one);
        }
        return domain::planBulk(shown, domain::BulkChoice::TakeDown, domain::ClauseId("clause-W1"),
                                domain::PersonId("me"));
    }
    void run(const std::vector<domain::BulkLine> &plan)
    {
        m_run->start(plan, {domain::ItemId("item-2")});
        QTRY_VERIFY(!m_run->isRunning());
    }
    void start(int cases) { run(planned(cases)); }

    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<BulkRun> m_run;
};

VIGIE_TEST(BulkRunTest);
#include "BulkRunTest.moc"
