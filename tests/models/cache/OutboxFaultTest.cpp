#include "models/cache/SqlOutboxStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/FailingVfs.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <map>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

/// F7 for the outbox: whichever access fails, what was acknowledged is there, and the interrupted steps can be
/// repeated.
class OutboxFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<DiskFault>("fault");
        QTest::addColumn<FaultRepeat>("repeat");
        QTest::newRow("full once") << DiskFault::Full << FaultRepeat::Once;
        QTest::newRow("full from then on") << DiskFault::Full << FaultRepeat::FromThenOn;
        QTest::newRow("i/o once") << DiskFault::Io << FaultRepeat::Once;
        QTest::newRow("i/o from then on") << DiskFault::Io << FaultRepeat::FromThenOn;
        QTest::newRow("busy once") << DiskFault::Busy << FaultRepeat::Once;
    }

    void nothingAcknowledgedIsLost()
    {
        QFETCH(const DiskFault, fault);
        QFETCH(const FaultRepeat, repeat);
        FailingVfs vfs("failing-outbox");
        const ManualClock clock;
        bool struck = true;
        int at = 1;
        for (; struck; ++at) {
            Drawer drawer;
            const auto path = drawer.path("outbox.db");
            const auto first = sampleCommand("one", CommandState::Ready);
            const auto second = sampleCommand("two", CommandState::Ready);
            std::map<std::string, CommandState> acknowledged;
            {
                SqlOutboxStore store(path, drawer.key, clock, vfs.name());
                QVERIFY(await(store.opened()).has_value());
                vfs.arm(fault, at, repeat);
                for (const auto &command : {first, second}) {
                    const auto id = command.entry.command.id.value;
                    if (await(store.add(command)))
                        acknowledged[id] = CommandState::Ready;
                    for (const auto state : {CommandState::Sending, CommandState::Done}) {
                        if (await(store.update(moved(command.entry, state))))
                            acknowledged[id] = state;
                    }
                }
                struck = vfs.disarm();
            }
            SqlOutboxStore store(path, drawer.key, clock, vfs.name());
            QVERIFY(await(store.opened()).has_value());
            std::map<std::string, CommandState> there;
            const auto all = await(store.load());
            for (const auto &stored : *all)
                there[stored.entry.command.id.value] = stored.entry.state;
            for (const auto &[id, state] : acknowledged) {
                QVERIFY(there.contains(id));
                QVERIFY(static_cast<int>(there[id]) >= static_cast<int>(state)); // its own state or the lost answer's
            }
            // Doing it all again ends where it should.
            for (const auto &command : {first, second}) {
                QVERIFY(await(store.add(command)).has_value());
                if (there[command.entry.command.id.value] != CommandState::Done) {
                    QVERIFY(await(store.update(moved(command.entry, CommandState::Sending))).has_value());
                }
                QVERIFY(await(store.update(moved(command.entry, CommandState::Done))).has_value());
            }
            QCOMPARE(await(store.load())->size(), std::size_t{2});
            QVERIFY(await(store.verify()).has_value());
        }
        QVERIFY(at > 3);
    }

    void aFullDiskIsSaid()
    {
        FailingVfs vfs("full-outbox");
        const ManualClock clock;
        Drawer drawer;
        SqlOutboxStore store(drawer.path("outbox.db"), drawer.key, clock, vfs.name());
        QVERIFY(await(store.opened()).has_value());
        vfs.arm(DiskFault::Full, 1, FaultRepeat::FromThenOn);
        const auto command = sampleCommand();
        QCOMPARE(await(store.add(command)).code(), ErrorCode::DiskFull);
        QVERIFY(vfs.disarm());
        QVERIFY(await(store.add(command)).has_value());
    }
};

VIGIE_TEST(OutboxFaultTest);
#include "OutboxFaultTest.moc"
