#include "models/contract/MemberBlocks.h"
#include "models/contract/Members.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace vigie;
using namespace vigie::contract;
using namespace vigie::domain;

class MemberBlocksTest : public QObject
{
    Q_OBJECT

    const Instant m_at{Milliseconds(1'772'000'000'123)};

private Q_SLOTS:
    void ofATimeLine()
    {
        MemberTimeline timeline;
        timeline.member = MemberId("m");
        timeline.asOf = m_at;
        QVERIFY(writeTimeline(timeline).find("blocks") == std::string::npos);
        QCOMPARE(parseTimeline(writeTimeline(timeline)).value(), timeline);
        MemberBlocks blocks;
        timeline.blocks = blocks;
        QCOMPARE(parseTimeline(writeTimeline(timeline)).value(), timeline); // nobody blocks them: that is told, too
        blocks.counts = {7, 2, 6};
        for (auto reason = BlockReason::Unknown; reason <= BlockReason::Other;
             reason = static_cast<BlockReason>(static_cast<int>(reason) + 1))
            blocks.newest.push_back({true, m_at, reason, false, true, false});
        blocks.newest.push_back({false, m_at - Milliseconds(5), std::nullopt, true, false, true});
        timeline.blocks = blocks;
        QCOMPARE(parseTimeline(writeTimeline(timeline)).value(), timeline);
    }

    void noOtherMemberIsInIt()
    {
        MemberBlocks blocks;
        blocks.newest = {{false, m_at, BlockReason::Insults, true, true, true}};
        std::set<std::string> keys;
        const auto json = memberBlocksJson(blocks);
        for (const auto &[key, value] : json.at("newest").at(0).items())
            keys.insert(key);
        QCOMPARE(keys,
                 (std::set<std::string>{"by_member", "since", "reason", "with_report", "after_message", "mutual"}));
    }

    void whatTheProductTellsComesBack()
    {
        BlockTold told;
        QCOMPARE(parseBlockTold(writeBlockTold(told)).value(), told);
        told = {BlockEvent::Made, m_at, MemberId("a"), MemberId("b"), BlockReason::Threats, NoticeId("n"), m_at};
        QCOMPARE(parseBlockTold(writeBlockTold(told)).value(), told);
        QCOMPARE(parseBlockTold(R"({"event":"undone","reason":"boredom"})")->event, BlockEvent::Unknown);
        QCOMPARE(parseBlockTold(R"({"reason":"boredom"})")->reason, std::optional(BlockReason::Unknown));
    }

    void whatIsNoFieldIsRefused_data()
    {
        QTest::addColumn<std::string>("json");
        QTest::newRow("no object") << std::string("[]");
        QTest::newRow("at") << std::string(R"({"at":"yesterday"})");
        QTest::newRow("by") << std::string(R"({"by":"a b"})");
        QTest::newRow("blocked") << std::string(R"({"blocked":7})");
        QTest::newRow("event") << std::string(R"({"event":7})");
        QTest::newRow("null") << std::string(R"({"reason":null})");
    }
    void whatIsNoFieldIsRefused()
    {
        QFETCH(const std::string, json);
        QCOMPARE(parseBlockTold(json).code(), ErrorCode::Invalid);
    }

    void everyFaultNamesAField()
    {
        std::vector<BlockFault> all;
        for (auto fault = BlockFault::EventUnknown; fault <= BlockFault::MessageLate;
             fault = static_cast<BlockFault>(static_cast<int>(fault) + 1))
            all.push_back(fault);
        const auto text = writeBlockFaults(all);
        std::size_t named = 0;
        for (auto at = text.find(R"("field")"); at != std::string::npos; at = text.find(R"("field")", at + 1))
            ++named;
        QCOMPARE(named, all.size());
        QCOMPARE(writeBlockFaults({BlockFault::NotMade}),
                 std::string(R"({"faults":[{"field":"id","fault":"not_made"}]})"));
    }
};

VIGIE_TEST(MemberBlocksTest);
#include "MemberBlocksTest.moc"
