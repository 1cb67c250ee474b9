#include "models/domain/Decision.h"
#include "tests/support/TestCase.h"

#include <array>

using namespace vigie;
using namespace vigie::domain;

namespace {

Item item(ItemState state, Classification classification = Classification::Unclassified)
{
    Item i;
    i.id = ItemId("i1");
    i.state = state;
    i.classification = classification;
    return i;
}

} // namespace

class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleLiftAFlagButNeverAKnownMatch()
    {
        auto illegal = item(ItemState::Blocked);
        illegal.manifestlyIllegal = true;
        QVERIFY(!outcome(DecisionAction::PublishAdult, illegal));
        QCOMPARE(jointOutcome(DecisionAction::PublishAdult, illegal),
                 (ItemOutcome{ItemState::Published, Classification::Adult}));
        illegal.knownHash = true;
        QVERIFY(!jointOutcome(DecisionAction::PublishAdult, illegal));
        QVERIFY(!jointOutcome(DecisionAction::PublishGeneral, illegal));
        QCOMPARE(jointOutcome(DecisionAction::Block, illegal), outcome(DecisionAction::Block, illegal));
        auto published = item(ItemState::Published, Classification::Adult);
        published.knownHash = true;
        QVERIFY(!jointOutcome(DecisionAction::ReclassifyGeneral, published));
        QVERIFY(jointOutcome(DecisionAction::MakeUnavailable, published));
    }

    void publishingClassifies()
    {
        QCOMPARE(outcome(DecisionAction::PublishGeneral, item(ItemState::Pending)),
                 (ItemOutcome{ItemState::Published, Classification::General}));
        QCOMPARE(outcome(DecisionAction::PublishAdult, item(ItemState::Blocked)),
                 (ItemOutcome{ItemState::Published, Classification::Adult}));
    }

    void aPublishedItemIsReclassifiedNotPublishedAgain()
    {
        const auto published = item(ItemState::Published, Classification::General);
        QVERIFY(!outcome(DecisionAction::PublishAdult, published));
        QCOMPARE(outcome(DecisionAction::ReclassifyAdult, published),
                 (ItemOutcome{ItemState::Published, Classification::Adult}));
        QVERIFY(!outcome(DecisionAction::ReclassifyAdult, item(ItemState::Pending)));
    }

    void aReviewMayConfirmWhatIsSo()
    {
        const auto published = item(ItemState::Published, Classification::General);
        QCOMPARE(outcome(DecisionAction::ReclassifyGeneral, published),
                 (ItemOutcome{ItemState::Published, Classification::General}));
        QCOMPARE(outcome(DecisionAction::Block, item(ItemState::Blocked)),
                 (ItemOutcome{ItemState::Blocked, Classification::Unclassified}));
        QCOMPARE(outcome(DecisionAction::MakeUnavailable, item(ItemState::Unavailable, Classification::Adult)),
                 (ItemOutcome{ItemState::Unavailable, Classification::Adult}));
        QVERIFY(!outcome(DecisionAction::MakeUnavailable, item(ItemState::Blocked)));
        QVERIFY(!outcome(DecisionAction::Block, item(ItemState::Unavailable)));
        QVERIFY(!outcome(DecisionAction::Hide, item(ItemState::Unavailable)));
    }

    void manifestlyIllegalIsNeverPublishedFromHere()
    {
        auto illegal = item(ItemState::Pending);
        illegal.manifestlyIllegal = true;
        QVERIFY(!outcome(DecisionAction::PublishGeneral, illegal));
        QVERIFY(!outcome(DecisionAction::PublishAdult, illegal));
        QVERIFY(outcome(DecisionAction::Block, illegal));
        illegal.state = ItemState::Published;
        illegal.classification = Classification::Adult;
        QVERIFY(!outcome(DecisionAction::ReclassifyAdult, illegal));
        QVERIFY(!outcome(DecisionAction::ReclassifyGeneral, illegal));
        QVERIFY(outcome(DecisionAction::MakeUnavailable, illegal));
    }

    void anUnknownWordIsNotDecidedUpon()
    {
        Case kase;
        kase.kind = CaseKind::ItemReview;
        kase.state = CaseState::Claimed;
        kase.reason = CaseReason::Unscreened;
        auto pending = item(ItemState::Pending);
        pending.kind = ItemKind::Photo;
        QVERIFY(isUnderstood(kase, pending)); // not screened: category and severity are unknown and may be
        const std::array<void (*)(Case &, Item &), 6> changes{
            [](Case &k, Item &) { k.kind = CaseKind::Unknown; },
            [](Case &k, Item &) { k.state = CaseState::Unknown; },
            [](Case &k, Item &) { k.reason = CaseReason::Unknown; },
            [](Case &, Item &i) { i.kind = ItemKind::Unknown; },
            [](Case &, Item &i) { i.state = ItemState::Unknown; },
            [](Case &, Item &i) { i.classification = Classification::Unknown; }};
        for (const auto change : changes) {
            auto otherCase = kase;
            auto otherItem = pending;
            change(otherCase, otherItem);
            QVERIFY(!isUnderstood(otherCase, otherItem));
        }
    }

    /// The whole table of the contract: what is not listed is refused.
    void transitions()
    {
        const std::vector<std::pair<ItemState, ItemState>> allowed{{ItemState::Pending, ItemState::Published},
                                                                   {ItemState::Pending, ItemState::Blocked},
                                                                   {ItemState::Published, ItemState::Unavailable},
                                                                   {ItemState::Unavailable, ItemState::Published},
                                                                   {ItemState::Blocked, ItemState::Published}};
        for (const auto from :
             {ItemState::Unknown, ItemState::Pending, ItemState::Published, ItemState::Blocked, ItemState::Unavailable})
            for (const auto to : {ItemState::Unknown, ItemState::Pending, ItemState::Published, ItemState::Blocked,
                                  ItemState::Unavailable})
                QCOMPARE(canMove(from, to), std::ranges::find(allowed, std::pair(from, to)) != allowed.end());
    }

    void hidingHasItsOwnWayBack()
    {
        auto hidden = item(ItemState::Unavailable, Classification::General);
        QVERIFY(!outcome(DecisionAction::Unhide, hidden));
        hidden.hiddenUntil = Instant(std::chrono::hours(1));
        QCOMPARE(outcome(DecisionAction::Unhide, hidden)->state, ItemState::Published);
        QCOMPARE(outcome(DecisionAction::MakeUnavailable, hidden)->state, ItemState::Unavailable);
        QVERIFY(!outcome(DecisionAction::Hide, item(ItemState::Pending)));
    }

    void restrictionsRestOnAClause()
    {
        for (const auto action : {DecisionAction::Block, DecisionAction::MakeUnavailable})
            QVERIFY(needsClause(action));
        for (const auto action : {DecisionAction::PublishGeneral, DecisionAction::PublishAdult, DecisionAction::Hide})
            QVERIFY(!needsClause(action));
    }
};

VIGIE_TEST(DecisionTest);
#include "DecisionTest.moc"
