#include "models/backend/rules/FeedPages.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <QFile>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThereAfterARestart()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        auto command = world.decision(me, kase, DecisionAction::Block);
        command.expect.claimToken = must(world.claim(me, kase)).token;
        const auto receipt = must(world.send(me, command));
        const auto cursor = must(changesFor(*world.store, me, "", 100, world.now())).cursor;
        const auto epoch = world.store->epoch();
        const auto item = world.itemOf(kase);
        const auto seq = world.store->lastSeq();

        world.reopen();
        QCOMPARE(world.store->epoch(), epoch);
        QCOMPARE(world.store->lastSeq(), seq);
        QVERIFY(world.itemOf(kase) == item);
        QVERIFY(must(world.send(me, command)) == receipt);
        QVERIFY(must(changesFor(*world.store, me, cursor, 100, world.now())).changes.empty());
        QCOMPARE(world.decisions().size(), std::size_t{1});
        QCOMPARE(must(world.store->readPerson(me.id)).permissions, me.permissions);
    }

    void aFailedTransactionLeavesNothing()
    {
        World world;
        const auto seq = world.store->lastSeq();
        const auto done = world.store->transaction([&]() -> Result<void> {
            must(world.store->setSetting("key", "value"));
            must(world.store->putFeed("screening", RecordType::Item, "x", ChangeOp::Upsert));
            return ErrorCode::Changed;
        });
        QVERIFY(refusal(done) == ErrorCode::Changed);
        QVERIFY(must(world.store->setting("key")).empty());
        QCOMPARE(world.store->lastSeq(), seq);
        QVERIFY(must(world.store->feedAfter("screening", seq, 10)).empty());
    }

    void theDatabaseHoldsTheRulesThatMustNeverBreak()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        must(world.send(me, world.decision(me, kase, DecisionAction::PublishGeneral)));
        auto twin = world.decisions().front();
        twin.id = DecisionId::make();
        twin.command = CommandId::make();
        QVERIFY(!world.store->addDecision(twin)); // a second primary of the round

        const auto item = world.addItem();
        world.openCase(item);
        auto record = must(world.store->findOpenCase(CaseKind::ItemReview, item.value));
        record->kase.id = CaseId::make();
        QVERIFY(!world.store->writeCase(*record, 0)); // a second open case of the subject
    }

    void nothingIsReadableInTheFile()
    {
        World world;
        const auto id = world.addItem();
        auto item = world.item(id);
        item.caption = QStringLiteral("canary-caption-4711");
        must(world.store->writeItem(item));
        const std::string bytes = "canary-picture-4711";
        must(world.store->writeBlob("hash", std::as_bytes(std::span(bytes))));
        world.reopen();
        QCOMPARE(world.item(id).caption, item.caption);
        int files = 0;
        for (const char *name : {"platform.db", "platform.db-wal", "platform.db-shm"}) {
            QFile file(world.folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY(!file.readAll().contains("canary"));
        }
        QVERIFY(files > 0);
    }

    void anotherKeyIsRefused()
    {
        World world;
        world.store.reset();
        const auto file = world.folder.filePath(QStringLiteral("platform.db")).toStdString();
        QVERIFY(refusal(SqlBackendStore::open(file, Secret::random(sql::Database::KeySize))) == ErrorCode::WrongKey);
    }

    void mediaShareTheirBytes()
    {
        World world;
        const std::string bytes = "picture";
        must(world.store->writeBlob("hash", std::as_bytes(std::span(bytes))));
        const auto first = world.addItem(), second = world.addItem();
        must(world.store->writeMedia(MediaId("m1"), {first, "image/png", "hash"}));
        must(world.store->writeMedia(MediaId("m2"), {second, "image/png", "hash"}));
        must(world.store->eraseItem(first));
        QVERIFY(refusal(world.store->readMedia(MediaId("m1"))) == ErrorCode::NotFound);
        QCOMPARE(must(world.store->readBlob("hash")).size(), bytes.size());
        must(world.store->eraseItem(second));
        QVERIFY(refusal(world.store->readBlob("hash")) == ErrorCode::NotFound);
    }
};

VIGIE_TEST(StoreTest);
#include "StoreTest.moc"
