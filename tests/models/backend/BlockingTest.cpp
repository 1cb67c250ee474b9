#include "models/backend/rules/Blocking.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/Measuring.h"
#include "models/backend/rules/Members.h"
#include "tests/models/backend/NoticeDesk.h"
#include "tests/sim/MemoryBackendStore.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

/// A desk with members who block one another.
struct Blocks : NoticeDesk
{
    Blocks()
    {
        for (const char *id : {"ada", "bo", "cy", "dee"}) {
            Member member;
            member.id = MemberId(id);
            member.rev = 1;
            member.displayName = QString::fromLatin1(id);
            must(store->writeMember(member));
        }
    }

    BlockTold made(const char *by, const char *blocked, Milliseconds ago = 0ms) const
    {
        BlockTold told;
        told.event = BlockEvent::Made;
        told.at = now() - ago;
        told.by = MemberId(by);
        told.blocked = MemberId(blocked);
        return told;
    }
    BlockTold ended(Milliseconds ago = 0ms) const
    {
        BlockTold told;
        told.event = BlockEvent::Ended;
        told.at = now() - ago;
        return told;
    }
    Result<BlockIntake> tell(const char *id, const BlockTold &told)
    {
        Result<BlockIntake> intake(ErrorCode::Internal);
        const auto done = store->transaction([&]() -> Result<void> {
            intake = takeInBlock(*store, BlockId(id), told, now());
            return intake ? Result<void>() : Result<void>(intake.error());
        });
        return done ? intake : Result<BlockIntake>(done.error());
    }
    MemberBlocks of(const char *member, const Person &person)
    {
        return must(blocksOf(*store, person, MemberId(member)));
    }
    MemberBlocks of(const char *member) { return of(member, lead); }
};

} // namespace

class BlockingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Blocks> m_world;

private Q_SLOTS:
    void init() { m_world = std::make_unique<Blocks>(); }
    void cleanup() { m_world.reset(); }

    void aBlockCountsOnBothSidesUntilItEnds()
    {
        auto &w = *m_world;
        auto told = w.made("bo", "ada", 2h);
        told.reason = BlockReason::Insults;
        told.messageAt = *told.at - 5min;
        QVERIFY(must(w.tell("one", told)).block);
        QCOMPARE(w.of("ada").counts, (BlockCounts{1, 0, 1}));
        QCOMPARE(w.of("bo").counts, (BlockCounts{0, 1, 0}));
        const SeenBlock seen{false, w.now() - 2h, BlockReason::Insults, false, true, false};
        QCOMPARE(w.of("ada").newest, std::vector{seen});
        QVERIFY(w.of("bo").newest.front().byMember);
        QVERIFY(w.of("cy").isEmpty());
        w.reopen();
        QCOMPARE(w.of("ada").newest, std::vector{seen});
        QVERIFY(must(w.tell("one", w.ended())).block->endedAt);
        QVERIFY(w.of("ada").isEmpty() && w.of("bo").isEmpty());
        QVERIFY(w.of("ada").newest.empty());
    }

    void whatIsToldTwiceIsTakenInOnce()
    {
        auto &w = *m_world;
        const auto told = w.made("bo", "ada", 1h);
        QCOMPARE(must(w.tell("one", told)).block, must(w.tell("one", told)).block);
        QCOMPARE(w.of("ada").counts.blockedBy, 1);
        QCOMPARE(refusal(w.tell("one", w.made("cy", "ada", 1h))), std::optional(ErrorCode::KeyReused));
        const auto end = w.ended(10min);
        QCOMPARE(must(w.tell("one", end)).block, must(w.tell("one", end)).block);
        QCOMPARE(refusal(w.tell("one", w.ended(9min))), std::optional(ErrorCode::KeyReused));
        // The beginning told again after the end does not begin it anew.
        QVERIFY(must(w.tell("one", told)).block->endedAt);
        QVERIFY(w.of("ada").isEmpty());
    }

    void whatIsWrongChangesNothing()
    {
        auto &w = *m_world;
        auto strange = w.made("bo", "nobody");
        QCOMPARE(must(w.tell("one", strange)).faults, std::vector{BlockFault::BlockedUnknown});
        QVERIFY(!must(w.tell("one", strange)).block);
        QCOMPARE(must(w.tell("one", w.ended())).faults, std::vector{BlockFault::NotMade});
        QVERIFY(!must(w.store->findBlock(BlockId("one"))));
    }

    void membersAreCountedOnceAndTheNewestComeFirst()
    {
        auto &w = *m_world;
        const char *const by[]{"bo", "cy", "dee", "bo", "cy", "dee", "bo"};
        for (int i = 0; i < 7; ++i)
            QVERIFY(must(w.tell(("b" + std::to_string(i)).c_str(), w.made(by[i], "ada", 10h - i * 1h))).block);
        QVERIFY(must(w.tell("back", w.made("ada", "dee", 30min))).block);
        const auto seen = w.of("ada");
        QCOMPARE(seen.counts, (BlockCounts{3, 1, 0}));
        QCOMPARE(seen.newest.size(), std::size_t{MostSeenBlocks});
        QVERIFY(std::ranges::is_sorted(seen.newest, std::greater{}, &SeenBlock::since));
        QVERIFY(seen.newest.front().byMember && seen.newest.front().mutual);
        QVERIFY(!seen.newest[1].mutual); // bo
    }

    void aReportIsToldToWhoMayKnowOfIt()
    {
        auto &w = *m_world;
        const auto item = w.published();
        w.take("open", filingOf({item}));
        w.take("hidden", filingOf({w.published()}, Category::Child));
        auto told = w.made("bo", "ada");
        told.notice = NoticeId("open");
        QVERIFY(must(w.tell("one", told)).block);
        QVERIFY(w.of("ada", w.reviewer).newest.front().withReport);
        auto other = w.made("bo", "cy");
        other.notice = NoticeId("hidden");
        QVERIFY(must(w.tell("two", other)).block);
        QVERIFY(!w.of("cy", w.reviewer).newest.front().withReport);
        QCOMPARE(w.of("cy", w.reviewer).counts.blockedBy, 1);
        auto restricted = w.reviewer;
        restricted.permissions.insert(std::string(permission::RestrictedWork));
        QVERIFY(w.of("cy", restricted).newest.front().withReport);
        auto unheard = w.made("bo", "dee");
        unheard.notice = NoticeId("not-here-yet");
        QVERIFY(must(w.tell("three", unheard)).block);
        QVERIFY(!w.of("dee", w.reviewer).newest.front().withReport);
    }

    void theTimeLineTellsThemToWhoSeesContent()
    {
        auto &w = *m_world;
        QVERIFY(must(w.tell("one", w.made("bo", "ada"))).block);
        const OpenedFor why{{}, QStringLiteral("asked by the lead")};
        const auto seen = must(timelineFor(*w.store, w.person("alix"), MemberId("ada"), why, w.now()));
        QVERIFY(seen.blocks);
        QCOMPARE(seen.blocks->counts.blockedBy, 1);
        QCOMPARE(must(w.store->openings(MemberId("ada"))).size(), std::size_t{1}); // kept, as every opening
        const auto stage = must(timelineFor(*w.store, w.person("charlie", "support"), MemberId("ada"), why, w.now()));
        QVERIFY(stage.stageOnly && !stage.blocks);
    }

    void theNoticeDeskSeesThemOfEverybodyConcerned()
    {
        auto &w = *m_world;
        const auto item = w.published();
        const auto owner = w.item(item).owner;
        w.take("n1", filingOf({item}));
        QVERIFY(must(w.tell("one", w.made("bo", owner.value.c_str()))).block);
        const auto standing = must(standingFor(*w.store, w.reviewer, NoticeId("n1"), w.now()));
        QCOMPARE(standing.members.size(), std::size_t{1});
        QCOMPARE(standing.members.front().blocks.counts, (BlockCounts{1, 0, 0}));
    }

    void theFileSaysWhoBlockedWhom()
    {
        auto &w = *m_world;
        const auto item = w.published();
        const auto owner = w.item(item).owner;
        auto filing = filingOf({item});
        filing.origin = NoticeOrigin::Member;
        filing.notifier.member = MemberId("bo");
        w.take("n1", filing);
        const auto file = [&] { return must(noticeFile(*w.store, w.reviewer, NoticeId("n1"))); };
        QVERIFY(file().blocks.empty());
        QVERIFY(must(w.tell("other", w.made("cy", owner.value.c_str()))).block);
        QVERIFY(file().blocks.empty()); // somebody else's is not told
        QVERIFY(must(w.tell("one", w.made("bo", owner.value.c_str(), 3h))).block);
        QCOMPARE(file().blocks, (std::vector{NotedBlock{owner, w.now() - 3h, std::nullopt}}));
        QVERIFY(must(w.tell("two", w.made(owner.value.c_str(), "bo", 2h))).block);
        QCOMPARE(file().blocks, (std::vector{NotedBlock{owner, w.now() - 3h, w.now() - 2h}}));
        QVERIFY(must(w.tell("one", w.ended())).block);
        QCOMPARE(file().blocks, (std::vector{NotedBlock{owner, std::nullopt, w.now() - 2h}}));
    }

    void whatHasEndedIsForgottenAfterAMonth()
    {
        auto &w = *m_world;
        QVERIFY(must(w.tell("one", w.made("bo", "ada"))).block);
        QVERIFY(must(w.tell("stays", w.made("cy", "ada"))).block);
        QVERIFY(must(w.tell("one", w.ended())).block);
        w.clock.advance(KeepEndedBlocks);
        must(tick(*w.store, w.now()));
        QVERIFY(must(w.store->findBlock(BlockId("one"))));
        w.clock.advance(1ms);
        must(tick(*w.store, w.now()));
        QVERIFY(!must(w.store->findBlock(BlockId("one"))));
        QVERIFY(must(w.store->findBlock(BlockId("stays"))));
    }

    /// The simulator's store answers as the database does.
    void bothStoresAgree()
    {
        auto &w = *m_world;
        sim::MemoryBackendStore memory(sim::Bodies::Contract);
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto draw = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
        const std::array names{"ada", "bo", "cy", "dee"};
        for (int i = 0; i < 300; ++i) {
            MemberBlock block;
            block.id = BlockId("b" + std::to_string(draw(0, 60)));
            block.by = MemberId(names[static_cast<std::size_t>(draw(0, 3))]);
            block.blocked = MemberId(names[static_cast<std::size_t>(draw(0, 3))]);
            block.since = w.now() - std::chrono::minutes(draw(0, 5));
            if (draw(0, 1) == 1)
                block.reason = static_cast<BlockReason>(draw(0, 7));
            if (draw(0, 2) == 0)
                block.notice = NoticeId("n");
            if (draw(0, 1) == 1)
                block.messageAt = block.since - std::chrono::minutes(draw(-5, 90));
            if (draw(0, 3) == 0)
                block.endedAt = block.since + std::chrono::minutes(draw(0, 5));
            const auto forget = w.now() - std::chrono::minutes(draw(-5, 5));
            for (BackendStore *store : std::initializer_list<BackendStore *>{w.store.get(), &memory}) {
                must(store->writeBlock(block));
                if (i % 50 == 49)
                    must(store->forgetBlocksEndedBefore(forget));
            }
            QCOMPARE(must(memory.findBlock(block.id)), must(w.store->findBlock(block.id)));
            QCOMPARE(must(memory.newestBlocks(block.by, 7)), must(w.store->newestBlocks(block.by, 7)));
            QCOMPARE(must(memory.countBlocks(block.blocked)), must(w.store->countBlocks(block.blocked)));
            QCOMPARE(must(memory.blockBy(block.blocked, block.by)), must(w.store->blockBy(block.blocked, block.by)));
        }
    }
};

VIGIE_TEST(BlockingTest);
#include "BlockingTest.moc"
