#include "models/compliance/CustodyChain.h"
#include "tests/models/compliance/ReferralPackets.h"
#include "tests/support/TestCase.h"

#include <algorithm>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;

namespace {

using enum CustodyFault;
using enum CustodyStep;

CustodyEvent after(const ReferralPacket &packet, CustodyStep step, const QString &reason = {})
{
    auto event = packet.custody.back();
    event.step = step;
    event.at += std::chrono::minutes(1);
    event.reason = reason;
    return event;
}

} // namespace

class CustodyChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundChainHasNoFinding()
    {
        auto packet = completePacket();
        QVERIFY(custodyFindings(packet, referralNow).empty());
        packet.custody.push_back(after(packet, Referred));
        packet.custody.push_back(after(packet, AccessGranted, QStringLiteral("order 2026/0417")));
        QVERIFY(custodyFindings(packet, referralNow).empty());
    }

    void oneFaultEach_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("at");
        const auto row = [](const char *name, CustodyFault fault, int at) { QTest::newRow(name) << int(fault) << at; };
        row("time-backwards", TimeBackwards, 2);
        row("future", FromTheFuture, 4);
        row("item", ItemUnknown, 3);
        row("actor", ActorMissing, 1);
        row("reason", ReasonMissing, 5);
        row("blank-reason", ReasonMissing, 5);
        row("no-hash", HashMissing, 2);
        row("hash", HashDiffers, 1);
        row("not-ingested", NotIngested, 0);
        row("twice", IngestedTwice, 5);
        row("unpreserved", ReferredUnpreserved, 4);
        row("destroyed-unpreserved", DestroyedUnpreserved, 4);
        row("under-hold", DestroyedUnderHold, 5);
        row("after-destruction", AfterDestruction, 6);
    }
    void oneFaultEach()
    {
        QFETCH(int, fault);
        QFETCH(int, at);
        auto packet = completePacket();
        auto &events = packet.custody;
        const auto name = QByteArray(QTest::currentDataTag());
        if (name == "time-backwards")
            events[2].at = events[1].at - Milliseconds(1);
        else if (name == "future")
            events[4].at = referralNow + custody::ClockTolerance + Milliseconds(1);
        else if (name == "item")
            events[3].item = domain::ItemId("another");
        else if (name == "actor")
            events[1].actor = {};
        else if (name == "reason")
            events.push_back(after(packet, Viewed));
        else if (name == "blank-reason")
            events.push_back(after(packet, Released, QStringLiteral(" \n")));
        else if (name == "no-hash")
            events[2].sha256.clear();
        else if (name == "hash")
            events[1].sha256 = hexDigits(64, 99);
        else if (name == "not-ingested")
            events.erase(events.begin());
        else if (name == "twice")
            events.push_back(after(packet, Ingested));
        else if (name == "unpreserved")
            events.back() = after(packet, Referred);
        else if (name == "destroyed-unpreserved") {
            packet.hold.reset();
            events.back() = after(packet, Destroyed, QStringLiteral("term over"));
        } else if (name == "under-hold")
            events.push_back(after(packet, Destroyed, QStringLiteral("term over")));
        else if (name == "after-destruction") {
            packet.hold->end = events.back().at;
            events.push_back(after(packet, Destroyed, QStringLiteral("term over")));
            events.push_back(after(packet, HashVerified));
        }
        const auto findings = custodyFindings(packet, referralNow);
        const CustodyFinding expected{CustodyFault(fault), std::size_t(at)};
        QVERIFY(std::ranges::find(findings, expected) != findings.end());
        // What an unknown item did not do is not told of it; all else is one fault and one finding.
        if (name != "item")
            QCOMPARE(findings.size(), std::size_t{1});
    }

    void clocksMayDiffer()
    {
        auto packet = completePacket();
        packet.custody.back().at = referralNow + custody::ClockTolerance;
        QVERIFY(custodyFindings(packet, referralNow).empty());
        packet.custody[1].at = packet.custody[0].at; // at the same millisecond
        QVERIFY(custodyFindings(packet, referralNow).empty());
    }

    void everyOriginalHasAChainOfItsOwn()
    {
        auto packet = completePacket();
        packet.items.push_back(packet.items[0]);
        packet.items[1].id = domain::ItemId("item-2");
        packet.items[1].hashes = hashesOf(5);
        auto event = after(packet, Preserved);
        event.item = packet.items[1].id;
        event.sha256 = packet.items[0].hashes.sha256; // of the other one
        packet.custody.push_back(event);
        const std::vector<CustodyFinding> expected{{HashDiffers, 5}, {NotIngested, 5}};
        QVERIFY(custodyFindings(packet, referralNow) == expected);
        QVERIFY(isPreserved(packet.custody, packet.items[0].id));
    }

    void preservedUntilReleasedOrDestroyed()
    {
        auto packet = completePacket();
        const auto id = packet.items[0].id;
        QVERIFY(isPreserved(packet.custody, id));
        QVERIFY(!isPreserved(packet.custody, domain::ItemId("another")));
        QVERIFY(!isPreserved({}, id));
        packet.custody.push_back(after(packet, Released, QStringLiteral("term over")));
        QVERIFY(!isPreserved(packet.custody, id));
        packet.custody.push_back(after(packet, Preserved));
        QVERIFY(isPreserved(packet.custody, id));
        packet.custody.push_back(after(packet, Destroyed, QStringLiteral("order")));
        QVERIFY(!isPreserved(packet.custody, id));
    }

    /// Whatever is wrong with one event of a sound chain, something is found; nothing is found beyond the chain.
    void anyAlterationIsFound()
    {
        const auto seed = std::random_device{}();
        qInfo() << "seed" << seed;
        std::mt19937 random(seed);
        for (int round = 0; round < 500; ++round) {
            auto packet = completePacket();
            auto &event = packet.custody[random() % packet.custody.size()];
            switch (random() % 4) {
            case 0:
                event.sha256[random() % event.sha256.size()] ^= 1;
                break;
            case 1:
                event.at = referralNow + std::chrono::hours(1 + random() % 100);
                break;
            case 2:
                event.actor = {};
                break;
            default:
                event.step = Viewed; // without a reason
                event.reason.clear();
            }
            const auto findings = custodyFindings(packet, referralNow);
            QVERIFY(!findings.empty());
            for (const auto &finding : findings)
                QVERIFY(finding.at < packet.custody.size());
        }
        ReferralDice dice(seed);
        for (int round = 0; round < 500; ++round) {
            const auto packet = dice.packet();
            for (const auto &finding : custodyFindings(packet, referralNow))
                QVERIFY(finding.at < packet.custody.size());
        }
    }
};

VIGIE_TEST(CustodyChainTest);
#include "CustodyChainTest.moc"
