#include "models/cache/SqlDocketShelf.h"
#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

Docket docketOf(const std::string &id)
{
    Docket made;
    made.id = DocketId(id);
    made.rev = 2;
    made.about = {CaseId("c1"), QStringLiteral("Is a poster a threat?"), {QStringLiteral("Yes"), QStringLiteral("No")}};
    made.state = DocketState::Open;
    made.askedBy = PersonId("p1");
    made.askedAt = at(-5);
    made.positions = {{PersonId("p1"), QStringLiteral("Specimen"), 0, QStringLiteral("It is."), at(-4)}};
    made.written = 1;
    return made;
}

} // namespace

class DocketShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldLastIsKept()
    {
        Drawer drawer;
        {
            Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
            SqlDocketShelf shelf(replica);
            const auto nothing = await(shelf.kept()).value();
            QVERIFY(nothing.dockets.empty() && nothing.at == Instant());
            QVERIFY(await(shelf.keep({docketOf("d2"), docketOf("d1")}, at(0))));
            QVERIFY(await(shelf.keep({docketOf("d3"), docketOf("d2")}, at(1))));
        }
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse); // as after a restart
        SqlDocketShelf shelf(replica);
        const auto kept = await(shelf.kept()).value();
        QCOMPARE(kept.dockets, (std::vector{docketOf("d3"), docketOf("d2")}));
        QCOMPARE(kept.at, at(1));
    }

    void itGoesWhenEverythingIsReadAnew()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        SqlReplicaStore store(replica);
        SqlDocketShelf shelf(replica);
        QVERIFY(await(shelf.keep({docketOf("d1")}, at(0))));
        QVERIFY(await(store.beginShadow("epoch-2")));
        QVERIFY(await(store.applyToShadow(Page("c", "epoch-2"))));
        QVERIFY(await(store.commitShadow()));
        QVERIFY(await(shelf.kept()).value().dockets.empty());
    }
};

VIGIE_TEST(DocketShelfTest);
#include "DocketShelfTest.moc"
