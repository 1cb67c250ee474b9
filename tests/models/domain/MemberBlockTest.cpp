#include "models/domain/MemberBlock.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;

class MemberBlockTest : public QObject
{
    Q_OBJECT

    using Faults = std::vector<BlockFault>;

    const Instant m_now{Milliseconds(1'772'000'000'000)};
    const BlockGrounds m_known{true, true, std::nullopt};

    BlockTold made() const
    {
        return {BlockEvent::Made,     m_now,         MemberId("a"), MemberId("b"),
                BlockReason::Insults, NoticeId("n"), m_now - 5min};
    }
    BlockTold ended(Instant at) const
    {
        BlockTold told;
        told.event = BlockEvent::Ended;
        told.at = at;
        return told;
    }

private Q_SLOTS:
    void whatIsWholeHasNoFault()
    {
        QCOMPARE(faultsOf(made(), m_known, m_now), Faults());
        auto bare = made();
        bare.reason.reset();
        bare.notice.reset();
        bare.messageAt.reset();
        QCOMPARE(faultsOf(bare, m_known, m_now), Faults());
    }

    void everythingThatIsWrongIsSaidAtOnce()
    {
        QCOMPARE(faultsOf({}, {}, m_now), (Faults{BlockFault::EventUnknown, BlockFault::AtMissing,
                                                  BlockFault::ByMissing, BlockFault::BlockedMissing}));
        auto told = made();
        told.reason = BlockReason::Unknown;
        told.messageAt = m_now + 1ms;
        QCOMPARE(faultsOf(told, {false, false, std::nullopt}, m_now),
                 (Faults{BlockFault::ByUnknown, BlockFault::BlockedUnknown, BlockFault::ReasonUnknown,
                         BlockFault::MessageLate}));
        told = made();
        told.blocked = told.by;
        QCOMPARE(faultsOf(told, m_known, m_now), Faults{BlockFault::BlockedSelf});
    }

    void clocksMayDifferByTenMinutes()
    {
        auto told = made();
        told.at = m_now + 10min;
        QCOMPARE(faultsOf(told, m_known, m_now), Faults());
        told.at = m_now + 10min + 1ms;
        QCOMPARE(faultsOf(told, m_known, m_now), Faults{BlockFault::AtAhead});
    }

    void anEndNeedsABeginning()
    {
        QCOMPARE(faultsOf(ended(m_now), {}, m_now), Faults{BlockFault::NotMade});
        BlockGrounds grounds;
        grounds.block = MemberBlock{BlockId("x"), MemberId("a"), MemberId("b"), m_now - 1h};
        QCOMPARE(faultsOf(ended(m_now - 1h), grounds, m_now), Faults());
        QCOMPARE(faultsOf(ended(m_now - 1h - 1ms), grounds, m_now), Faults{BlockFault::AtTooSoon});
    }

    void anHourAfterAMessageIsSoon()
    {
        MemberBlock block{BlockId("x"), MemberId("a"), MemberId("b"), m_now};
        QVERIFY(!followsMessage(block));
        for (const auto &[ago, follows] :
             {std::pair(Milliseconds(0), true), std::pair(Milliseconds(1h), true),
              std::pair(Milliseconds(1h) + 1ms, false), std::pair(Milliseconds(-1), false)}) {
            block.messageAt = m_now - ago;
            QCOMPARE(followsMessage(block), follows);
        }
    }
};

VIGIE_TEST(MemberBlockTest);
#include "MemberBlockTest.moc"
