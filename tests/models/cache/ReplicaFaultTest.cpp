#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/FailingVfs.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

Page pageOf(int number)
{
    Page page("cursor-" + std::to_string(number));
    for (int i = 0; i < 5; ++i) {
        const auto id = std::to_string(number) + "-" + std::to_string(i);
        page.put(sampleItem("i" + id, "m1", QStringLiteral("caption"))).put(sampleCase("c" + id, "i" + id));
    }
    return page;
}

} // namespace

/// F7 and I3 for the replica: whichever access fails, the cursor is never ahead of the rows, and the next run
/// converges.
class ReplicaFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextRunConverges_data()
    {
        QTest::addColumn<DiskFault>("fault");
        QTest::newRow("full") << DiskFault::Full;
        QTest::newRow("i/o") << DiskFault::Io;
        QTest::newRow("busy") << DiskFault::Busy;
    }

    void theNextRunConverges()
    {
        QFETCH(const DiskFault, fault);
        FailingVfs vfs("failing-replica");
        constexpr int Pages = 3;
        constexpr int Stride = 3; // every third access; DiskFaultTest of sql tries them all
        int at = 1;
        bool struck = true;
        for (; struck; at += Stride) {
            Drawer drawer;
            {
                Replica replica(drawer.path(), drawer.key, OnDamage::Refuse, vfs.name());
                SqlReplicaStore store(replica);
                QVERIFY(await(replica.opened()).has_value());
                vfs.arm(fault, at, FaultRepeat::Once);
                for (int i = 0; i < Pages && await(store.apply(pageOf(i))); ++i) {
                }
                struck = vfs.disarm();
            }
            Replica replica(drawer.path(), drawer.key, OnDamage::Refuse, vfs.name());
            SqlReplicaStore store(replica);
            const auto position = await(store.position());
            QVERIFY2(position.has_value(), position ? "" : position.error().detail.c_str());
            const auto rows = await(replica.writer().run<std::int64_t>(
                [](sql::Database &d) { return d.integer("SELECT count(*) FROM record"); }));
            const int applied = position->cursor.empty() ? 0 : position->cursor.back() - '0' + 1;
            QCOMPARE(rows.value(), 10 * applied);
            for (int i = applied; i < Pages; ++i)
                QVERIFY(await(store.apply(pageOf(i))).has_value());
            QVERIFY(await(replica.verify()).has_value());
        }
        QVERIFY(at > 1 + Stride);
    }
};

VIGIE_TEST(ReplicaFaultTest);
#include "ReplicaFaultTest.moc"
