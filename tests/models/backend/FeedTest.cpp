#include "models/backend/rules/Contents.h"
#include "models/backend/rules/FeedPages.h"
#include "models/backend/rules/Noticing.h"
#include "models/contract/Records.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <map>
#include <set>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

/// What a workstation would hold after reading the feed: newer wins, removed and purged are gone.
struct Replica
{
    std::string cursor;
    std::map<std::string, std::int64_t> revs; ///< "type/id" → newest revision seen, of removed records too
    std::set<std::string> present;
    int changes = 0;

    void pull(World &world, const Person &person, int limit = 3)
    {
        for (bool more = true; more;) {
            const auto page = must(changesFor(*world.store, person, cursor, limit, world.now()));
            QVERIFY(page.changes.size() <= static_cast<std::size_t>(limit));
            std::int64_t seq = 0;
            for (const auto &change : page.changes) {
                QVERIFY(change.seq > seq);
                seq = change.seq;
                apply(change);
            }
            cursor = page.cursor;
            more = page.hasMore;
        }
    }

    void apply(const Change &change)
    {
        ++changes;
        const auto key = std::to_string(static_cast<int>(change.type)) + "/" + change.id;
        if (const auto known = revs.find(key); known != revs.end() && change.op != ChangeOp::Purge)
            QVERIFY2(change.rev > known->second || (change.op == ChangeOp::Upsert && change.rev == known->second),
                     "a revision went back");
        revs[key] = change.rev;
        if (change.op == ChangeOp::Upsert)
            present.insert(key);
        else
            present.erase(key);
    }

    bool has(RecordType type, const std::string &id) const
    {
        return present.contains(std::to_string(static_cast<int>(type)) + "/" + id);
    }
};

} // namespace

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheOpenWorkOfOnesQueues()
    {
        World world;
        const auto me = world.person("me"), lead = world.person("lead", "lead"), help = world.person("help", "support");
        const auto kase = world.addCase();
        const auto restricted = world.openCase(world.addItem(), "restricted");
        const auto idle = world.addItem();

        Replica mine, theirs, supports;
        mine.pull(world, me);
        theirs.pull(world, lead);
        supports.pull(world, help);
        QVERIFY(mine.has(RecordType::Case, kase.value));
        QVERIFY(mine.has(RecordType::Item, world.kase(kase).subject));
        QVERIFY(mine.has(RecordType::Member, "member-1"));
        QVERIFY(mine.has(RecordType::Policy, "policy"));
        QVERIFY(mine.has(RecordType::Queue, "screening"));
        QVERIFY(!mine.has(RecordType::Queue, "restricted"));
        QVERIFY(!mine.has(RecordType::Case, restricted.value));
        QVERIFY(!mine.has(RecordType::Item, world.kase(restricted).subject));
        QVERIFY(!mine.has(RecordType::Item, idle.value));
        QVERIFY(theirs.has(RecordType::Case, restricted.value));
        QVERIFY(theirs.has(RecordType::Queue, "restricted"));
        QCOMPARE(supports.present.size(), std::size_t{1}); // the policy
    }

    void whatIsDecidedGoesAndComesBackWithItsReversal()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        const auto item = world.kase(kase).subject;
        Replica replica;
        replica.pull(world, me);
        const auto command = world.decision(me, kase, DecisionAction::PublishGeneral);
        must(world.send(me, command));
        replica.pull(world, me);
        QVERIFY(!replica.has(RecordType::Case, kase.value));
        QVERIFY(!replica.has(RecordType::Item, item));
        QVERIFY(!replica.has(RecordType::Member, "member-1"));
        must(world.send(me, world.reversal(me, kase, command.id)));
        replica.pull(world, me);
        QVERIFY(replica.has(RecordType::Case, kase.value));
        QVERIFY(replica.has(RecordType::Item, item));
        QVERIFY(replica.has(RecordType::Member, "member-1"));
    }

    void aMemberStaysWhileAnotherCaseNamesThem()
    {
        World world;
        const auto me = world.person("me");
        const auto first = world.addCase();
        world.addItem();
        const auto third = world.addCase(); // of member-1 again
        Replica replica;
        replica.pull(world, me);
        must(world.send(me, world.decision(me, first, DecisionAction::PublishGeneral)));
        replica.pull(world, me);
        QVERIFY(replica.has(RecordType::Member, "member-1"));
        must(world.send(me, world.decision(me, third, DecisionAction::PublishGeneral)));
        replica.pull(world, me);
        QVERIFY(!replica.has(RecordType::Member, "member-1"));
    }

    void aNewcomerIsNotToldOfWhatIsGone()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        must(world.send(me, world.decision(me, kase, DecisionAction::PublishGeneral)));
        const auto page = must(changesFor(*world.store, me, "", 100, world.now()));
        for (const auto &change : page.changes)
            QVERIFY(change.op == ChangeOp::Upsert);
    }

    void aNoticeOnAnOpenCaseArrives()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        Replica replica;
        replica.pull(world, me);
        Notice notice;
        notice.id = NoticeId("notice");
        notice.items = {ItemId(world.kase(kase).subject)};
        notice.category = Category::SelfHarm;
        notice.explanation = QStringLiteral("worried");
        must(world.store->transaction([&] { return fileNotice(*world.store, notice, world.now()); }));
        replica.pull(world, me);
        QVERIFY(replica.has(RecordType::Notice, "notice"));
        QCOMPARE(world.itemOf(kase).openNotices, 1);
        QVERIFY(world.kase(kase).severity == Severity::High);
        QVERIFY(world.kase(kase).category == Category::SelfHarm);
    }

    void purgedIsPurgedEverywhereAndStaysSo()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        const ItemId item(world.kase(kase).subject);
        Replica replica;
        replica.pull(world, me);
        const auto rev = world.item(item).rev;
        must(world.store->transaction([&] { return purgeItem(*world.store, item, world.now()); }));
        const auto page = must(changesFor(*world.store, me, replica.cursor, 100, world.now()));
        bool told = false;
        for (const auto &change : page.changes)
            if (change.type == RecordType::Item) {
                told = true;
                QVERIFY(change.op == ChangeOp::Purge);
                QVERIFY(change.rev > rev);
                QVERIFY(change.body.empty());
            }
        QVERIFY(told);
        QVERIFY(refusal(world.store->readItem(item)) == ErrorCode::NotFound);
        QVERIFY(world.kase(kase).state == CaseState::Closed);
        Replica fresh;
        fresh.pull(world, me);
        QVERIFY(!fresh.has(RecordType::Item, item.value));
    }

    void aCursorBelongsToPersonScopeAndEpoch()
    {
        World world, other;
        auto me = world.person("me");
        const auto you = world.person("you");
        other.person("me");
        const auto cursor = must(changesFor(*world.store, me, "", 10, world.now())).cursor;
        QVERIFY(changesFor(*world.store, me, cursor, 10, world.now()));
        QVERIFY(refusal(changesFor(*world.store, you, cursor, 10, world.now())) == ErrorCode::ScopeChanged);
        QVERIFY(refusal(changesFor(*other.store, me, cursor, 10, world.now())) == ErrorCode::CursorExpired);
        me.permissions.insert("restricted.work");
        QVERIFY(refusal(changesFor(*world.store, me, cursor, 10, world.now())) == ErrorCode::ScopeChanged);
        for (const char *text : {"c1", "c1-", "c1-5", "c1-x-0-a-b", "c2-0-0-a-b", "c1--1-0-a-b", "null", "c1-0-0-a-b"})
            QVERIFY2(refusal(changesFor(*world.store, me, text, 10, world.now())) == ErrorCode::CursorExpired, text);
    }

    void aCursorFromTheFutureIsExpired()
    {
        World world;
        const auto me = world.person("me");
        world.addCase();
        const auto cursor = must(changesFor(*world.store, me, "", 100, world.now())).cursor;
        auto ahead = cursor;
        ahead.replace(0, ahead.find('-', 3), "c1-999999");
        QVERIFY(refusal(changesFor(*world.store, me, ahead, 10, world.now())) == ErrorCode::CursorExpired);
    }

    void bodiesAreRecordsOfTheContract()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        for (const auto &change : must(changesFor(*world.store, me, "", 100, world.now())).changes) {
            if (change.type == RecordType::Case)
                QVERIFY(must(contract::parseCase(change.body)) == world.kase(kase));
            if (change.type == RecordType::Item)
                QVERIFY(must(contract::parseItem(change.body)) == world.itemOf(kase));
        }
    }
};

VIGIE_TEST(FeedTest);
#include "FeedTest.moc"
