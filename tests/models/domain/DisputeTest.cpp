#include "models/domain/Dispute.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono;

namespace {

using Gaps = std::vector<DisputeGap>;
constexpr year_month_day Contested = 2026y / March / 2, Today = 2026y / June / 30;

DisputeEntry entry(DisputeStage stage = DisputeStage::Open)
{
    DisputeEntry made;
    made.body = QStringLiteral("Médiation Exemple");
    made.receivedOn = 2026y / April / 1;
    made.stage = stage;
    if (stage != DisputeStage::Open)
        made.endedOn = 2026y / June / 1;
    return made;
}

Gaps gaps(const DisputeEntry &entry)
{
    return disputeGaps(entry, Contested, Today);
}

} // namespace

class DisputeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWholeHasNoGap()
    {
        using enum DisputeStage;
        for (const auto stage : {Open, Withdrawn, ForRecipient, ForPlatform, Partly})
            QVERIFY(gaps(entry(stage)).empty());
        QVERIFY(isDecided(ForPlatform) && isDecided(Partly) && !isDecided(Withdrawn) && !isDecided(Open));
        QVERIFY(asksForChange(Partly) && asksForChange(ForRecipient) && !asksForChange(ForPlatform));
    }

    void everyGapIsFound_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<DisputeGap>("gap");
        QTest::newRow("no body") << 0 << DisputeGap::BodyMissing;
        QTest::newRow("long") << 1 << DisputeGap::TooLong;
        QTest::newRow("no stage") << 2 << DisputeGap::StageMissing;
        QTest::newRow("no day") << 3 << DisputeGap::ReceivedMissing;
        QTest::newRow("before the decision") << 4 << DisputeGap::ReceivedTooEarly;
        QTest::newRow("tomorrow") << 5 << DisputeGap::ReceivedAhead;
        QTest::newRow("no end") << 6 << DisputeGap::EndMissing;
        QTest::newRow("ended before it came") << 7 << DisputeGap::EndTooEarly;
        QTest::newRow("ends tomorrow") << 8 << DisputeGap::EndAhead;
        QTest::newRow("open and ended") << 9 << DisputeGap::EndOfOpen;
        QTest::newRow("nothing to carry out") << 10 << DisputeGap::NothingToImplement;
    }
    void everyGapIsFound()
    {
        QFETCH(const int, change);
        QFETCH(const DisputeGap, gap);
        auto made = entry(change == 9 ? DisputeStage::Open : DisputeStage::ForPlatform);
        const year_month_day tomorrow = sys_days(Today) + days(1);
        switch (change) {
        case 0:
            made.body = QStringLiteral(" ");
            break;
        case 1:
            made.reference = QString(dispute::TextLimit + 1, u'x');
            break;
        case 2:
            made.stage = DisputeStage::Unknown;
            break;
        case 3:
            made.receivedOn = {};
            break;
        case 4:
            made.receivedOn = sys_days(Contested) - days(1);
            break;
        case 5:
            made.receivedOn = tomorrow;
            made.endedOn = Today;
            break;
        case 6:
            made.endedOn.reset();
            break;
        case 7:
            made.endedOn = sys_days(made.receivedOn) - days(1);
            break;
        case 8:
            made.endedOn = tomorrow;
            break;
        case 9:
            made.endedOn = Today;
            break;
        default:
            made.implemented = true;
        }
        auto found = gaps(made);
        if (change == 5)
            std::erase(found, DisputeGap::EndTooEarly); // follows from it
        QCOMPARE(found, Gaps{gap});
    }

    void theDayOfTheDecisionIsEarlyEnough()
    {
        auto made = entry(DisputeStage::Partly);
        made.receivedOn = Contested;
        made.endedOn = Contested;
        made.implemented = true;
        QVERIFY(gaps(made).empty());
    }
};

VIGIE_TEST(DisputeTest);
#include "DisputeTest.moc"
