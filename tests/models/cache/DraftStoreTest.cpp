#include "models/cache/SqlDraftStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/FailingVfs.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

const DraftKey NoteText{CaseId("c1"), "note"};
const WorkPlace Where{"content", QueueId("q"), CaseId("c1"), R"({"text":"musee"})", "team"};

struct Drafts
{
    explicit Drafts(const Drawer &drawer, const std::string &vfs = {})
        : outbox(drawer.path("outbox.db"), drawer.key, clock, vfs)
    {}
    ManualClock clock;
    SqlOutboxStore outbox;
    SqlDraftStore store{outbox, clock};
};

} // namespace

class DraftStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftOutlivesTheProcess()
    {
        Drawer drawer;
        {
            Drafts drafts(drawer);
            QVERIFY(await(drafts.store.save(NoteText, QStringLiteral("half a sen"))).has_value());
            QVERIFY(await(drafts.store.save(NoteText, QStringLiteral("half a sentence \u202E"))).has_value());
            QVERIFY(await(drafts.store.remember({"content", QueueId("q"), CaseId("c0"), {}, {}})).has_value());
            QVERIFY(await(drafts.store.remember(Where)).has_value());
        }
        Drafts drafts(drawer);
        QCOMPARE(await(drafts.store.latest(NoteText)).value(), QStringLiteral("half a sentence \u202E"));
        QCOMPARE(await(drafts.store.versions(NoteText))->size(), std::size_t{2});
        QCOMPARE(await(drafts.store.place()).value(), Where);
        QVERIFY(!drawer.bytes("outbox.db").contains("musee"));
        QVERIFY(!drawer.bytes("outbox.db").contains("sentence"));
    }

    void draftsAreByCaseAndField()
    {
        Drawer drawer;
        Drafts drafts(drawer);
        QVERIFY(await(drafts.store.save(NoteText, QStringLiteral("one"))).has_value());
        QVERIFY(await(drafts.store.save({CaseId("c1"), "handover"}, QStringLiteral("two"))).has_value());
        QVERIFY(await(drafts.store.save({CaseId("c2"), "note"}, QStringLiteral("three"))).has_value());
        QVERIFY(await(drafts.store.forget(NoteText)).has_value());
        QCOMPARE(await(drafts.store.latest(NoteText)).value(), std::nullopt);
        QCOMPARE(await(drafts.store.latest({CaseId("c1"), "handover"})).value(), QStringLiteral("two"));
        QCOMPARE(await(drafts.store.latest({CaseId("c2"), "note"})).value(), QStringLiteral("three"));
    }

    void twentyVersionsStay()
    {
        Drawer drawer;
        Drafts drafts(drawer);
        for (int i = 0; i < 30; ++i)
            for (int again = 0; again < 2; ++again) // the same text twice is one version
                QVERIFY(await(drafts.store.save(NoteText, QString::number(i))).has_value());
        const auto versions = await(drafts.store.versions(NoteText)).value();
        QCOMPARE(versions.size(), static_cast<std::size_t>(DraftStore::MaxVersions));
        QCOMPARE(versions.front(), QStringLiteral("29"));
        QCOMPARE(versions.back(), QStringLiteral("10"));
        QVERIFY(await(drafts.store.save(NoteText, {})).has_value());
        QCOMPARE(await(drafts.store.latest(NoteText)).value(), std::nullopt);
        QCOMPARE(await(drafts.store.versions(NoteText))->at(1), QStringLiteral("29")); // taken back, not gone
    }

    void theBaseOfADecisionGoesWithIt()
    {
        Drawer drawer;
        Drafts drafts(drawer);
        const auto command = sampleCommand();
        const auto id = command.entry.command.id;
        const DecisionBase base{sampleItem("i1", "m1", QStringLiteral("as it was")), 3};
        QVERIFY(await(drafts.outbox.add(command)).has_value());
        QVERIFY(await(drafts.store.keepBase(id, base)).has_value());
        QCOMPARE(await(drafts.store.base(id)).value(), base);
        for (const auto state : {CommandState::Ready, CommandState::Sending, CommandState::Conflict})
            QVERIFY(await(drafts.outbox.update(moved(command.entry, state))).has_value());
        QCOMPARE(await(drafts.store.base(id)).value(), base);
        QVERIFY(await(drafts.outbox.discard(id)).has_value());
        QCOMPARE(await(drafts.store.base(id)).value(), std::nullopt);
    }

    void draftsNobodyTouchesAreGivenUp()
    {
        Drawer drawer;
        {
            Drafts drafts(drawer);
            QVERIFY(await(drafts.store.save(NoteText, QStringLiteral("old"))).has_value());
        }
        ManualClock later;
        later.advance(SqlOutboxStore::KeepDrafts + std::chrono::hours(1));
        const DraftKey other{CaseId("c2"), NoteText.field};
        {
            // The clock may be years ahead, so what was last worked on is never too old …
            SqlOutboxStore outbox(drawer.path("outbox.db"), drawer.key, later);
            SqlDraftStore store(outbox, later);
            QCOMPARE(await(store.latest(NoteText)).value(), QStringLiteral("old"));
            QVERIFY(await(store.save(other, QStringLiteral("new"))).has_value());
        }
        SqlOutboxStore outbox(drawer.path("outbox.db"), drawer.key, later);
        SqlDraftStore store(outbox, later);
        QCOMPARE(await(store.latest(NoteText)).value(), std::nullopt); // … until something newer is there
        QCOMPARE(await(store.latest(other)).value(), QStringLiteral("new"));
    }

    /// F8: a full disk is said, and nothing that was saved is lost or cut.
    void aFullDiskLosesNothing()
    {
        FailingVfs vfs("full-drafts");
        bool struck = true;
        int at = 1;
        for (; struck; ++at) {
            Drawer drawer;
            Drafts drafts(drawer, vfs.name());
            QVERIFY(await(drafts.store.save(NoteText, QStringLiteral("safe"))).has_value());
            QSignalSpy failing(&drafts.store, &DraftStore::failing);
            vfs.arm(DiskFault::Full, at, FaultRepeat::FromThenOn);
            const auto saved = await(drafts.store.save(NoteText, QStringLiteral("not safe")));
            struck = vfs.disarm();
            if (struck && !saved) {
                QCOMPARE(saved.code(), ErrorCode::DiskFull);
                QTRY_COMPARE(failing.count(), 1);
                QCOMPARE(await(drafts.store.latest(NoteText)).value(), QStringLiteral("not safe")); // in memory
            }
            const auto there = await(drafts.store.versions(NoteText)).value();
            QVERIFY(!there.empty() && (there.front() == QStringLiteral("not safe") || !saved)); // on the disk
            QVERIFY(std::ranges::find(there, QStringLiteral("safe")) != there.end());
            QVERIFY(await(drafts.store.save(NoteText, QStringLiteral("again"))).has_value());
            QCOMPARE(await(drafts.store.latest(NoteText)).value(), QStringLiteral("again"));
            if (struck && !saved)
                QTRY_COMPARE(failing.count(), 2); // said once, taken back once
        }
        QVERIFY(at > 2);
    }
};

VIGIE_TEST(DraftStoreTest);
#include "DraftStoreTest.moc"
