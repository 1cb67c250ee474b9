#include "models/domain/Contradiction.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <random>

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;

class ContradictionTest : public QObject
{
    Q_OBJECT

    static constexpr Instant Now{std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)};
    const PersonId m_me{"alix"};

    static MemberEvent event(MemberEventKind kind, Instant at)
    {
        MemberEvent event;
        event.kind = kind;
        event.at = at;
        return event;
    }
    static MemberEvent decision(DecisionAction action, Instant at, const char *by)
    {
        auto event = ContradictionTest::event(MemberEventKind::Decision, at);
        event.item = ItemId("item");
        event.action = action;
        event.by = PersonId(by);
        return event;
    }
    static MemberTimeline timeline(std::vector<MemberEvent> events = {})
    {
        MemberTimeline timeline;
        timeline.member = MemberId("owner");
        timeline.stage = CertificationStage::Certified;
        timeline.payout = PayoutState::Running;
        timeline.events = std::move(events);
        return timeline;
    }
    static Item item(ItemState state = ItemState::Published)
    {
        Item item;
        item.id = ItemId("item");
        item.owner = MemberId("owner");
        item.state = state;
        item.createdAt = Now - 48h;
        item.publishedAt = Now - 2h;
        return item;
    }
    static Notice notice(NoticeState state = NoticeState::Open)
    {
        Notice notice;
        notice.items = {ItemId("item")};
        notice.state = state;
        return notice;
    }
    std::vector<ContradictionKind> kinds(const MemberTimeline &timeline, const Item &item,
                                         const std::vector<Notice> &notices = {})
    {
        std::vector<ContradictionKind> kinds;
        for (const auto &found : contradictions(timeline, item, notices, m_me, Now))
            kinds.push_back(found.kind);
        return kinds;
    }
    using Kinds = std::vector<ContradictionKind>;

private Q_SLOTS:
    void nothingIsWrong()
    {
        QCOMPARE(kinds(timeline(), item()), Kinds{});
        QCOMPARE(kinds(timeline(), item(ItemState::Pending), {notice()}), Kinds{});
    }

    void publishedWhileRestricted()
    {
        auto restricted = event(MemberEventKind::Restricted, Now - 24h);
        restricted.until = Now + 1h;
        const auto found = contradictions(timeline({restricted}), item(), {}, m_me, Now);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].kind, ContradictionKind::PublishedWhileRestricted);
        QCOMPARE(found[0].since, Now - 2h); // published after it was restricted
        QCOMPARE(kinds(timeline({restricted}), item(ItemState::Blocked)), Kinds{});
        restricted.until = Now; // over by itself
        QCOMPARE(kinds(timeline({restricted}), item()), Kinds{});
        restricted.until.reset();
        QCOMPARE(kinds(timeline({event(MemberEventKind::RestrictionEnded, Now - 1h), restricted}), item()), Kinds{});
        // Ended once, restricted anew.
        QCOMPARE(kinds(timeline({event(MemberEventKind::RestrictionEnded, Now - 30h), restricted}), item()),
                 Kinds{ContradictionKind::PublishedWhileRestricted});
    }

    void aFreezeIsNewsForAnHour()
    {
        auto frozen = timeline({event(MemberEventKind::Frozen, Now - 12min)});
        QCOMPARE(kinds(frozen, item(ItemState::Pending)),
                 (Kinds{ContradictionKind::AccountJustFrozen, ContradictionKind::PayoutWhileFrozen}));
        QCOMPARE(kinds(frozen, item()),
                 (Kinds{ContradictionKind::AccountJustFrozen, ContradictionKind::PublishedWhileFrozen,
                        ContradictionKind::PayoutWhileFrozen}));
        frozen.payout = PayoutState::Held;
        frozen.events[0].at = Now - 61min;
        QCOMPARE(kinds(frozen, item(ItemState::Pending)), Kinds{});
        frozen.events.push_back(event(MemberEventKind::Unfrozen, Now - 5min));
        QCOMPARE(kinds(frozen, item()), Kinds{});
    }

    void publishedWithoutCertification()
    {
        auto lapsed = timeline();
        lapsed.stage = CertificationStage::Lapsed;
        QCOMPARE(kinds(lapsed, item()), Kinds{ContradictionKind::PublishedUncertified});
        lapsed.stage = CertificationStage::Unknown; // what is not known is not asserted
        QCOMPARE(kinds(lapsed, item()), Kinds{});
    }

    void aNoticeOnWhatAColleaguePublished()
    {
        const auto published = timeline({decision(DecisionAction::PublishGeneral, Now - 1h, "noor")});
        const auto found = contradictions(published, item(), {notice()}, m_me, Now);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].kind, ContradictionKind::NoticeAfterOthersDecision);
        QCOMPARE(found[0].by, std::optional(PersonId("noor")));
        QCOMPARE(kinds(published, item(), {notice(NoticeState::Decided)}), Kinds{});
        QCOMPARE(kinds(timeline({decision(DecisionAction::PublishGeneral, Now - 1h, "alix")}), item(), {notice()}),
                 Kinds{});
        auto other = published;
        other.events[0].item = ItemId("another");
        QCOMPARE(kinds(other, item(), {notice()}), Kinds{});
    }

    void bothWaysWithinADay()
    {
        auto both = timeline({decision(DecisionAction::PublishAdult, Now - 1h, "noor"),
                              decision(DecisionAction::Block, Now - 20h, "sam")});
        QCOMPARE(kinds(both, item()), Kinds{ContradictionKind::DecidedBothWays});
        both.events[1].at = Now - 26h;
        QCOMPARE(kinds(both, item()), Kinds{});
        both.events[1].at = Now - 20h;
        both.events[1].action = DecisionAction::Hide; // a measure is no decision the other way
        QCOMPARE(kinds(both, item()), Kinds{});
    }

    void theStageAloneSaysNothing()
    {
        auto frozen = timeline({event(MemberEventKind::Frozen, Now - 12min)});
        frozen.stageOnly = true;
        QCOMPARE(kinds(frozen, item()), Kinds{});
        frozen.stageOnly = false;
        frozen.member = MemberId("another");
        QCOMPARE(kinds(frozen, item()), Kinds{});
    }

    void strikesCountUntilTheyEnd()
    {
        auto strike = event(MemberEventKind::Strike, Now - 10h);
        strike.until = Now + 1h;
        auto over = strike;
        over.until = Now;
        auto forGood = strike;
        forGood.until.reset();
        QCOMPARE(activeStrikes(timeline({strike, over, forGood}), Now), 2);
    }

    /// The order in which the events come, and what is not about this item, change nothing.
    void onlyTheFactsCount()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto draw = [&](int count) { return std::uniform_int_distribution(0, count - 1)(random); };
        for (int round = 0; round < 400; ++round) {
            std::vector<MemberEvent> events;
            for (int i = draw(8); i > 0; --i) {
                auto one = event(static_cast<MemberEventKind>(draw(17)),
                                 Now - std::chrono::minutes(1 + 37 * draw(60)) - std::chrono::milliseconds(i));
                if (draw(2) == 0)
                    one.until = Now + std::chrono::minutes(draw(200) - 100);
                if (one.kind == MemberEventKind::Decision)
                    one = decision(static_cast<DecisionAction>(draw(9)), one.at, draw(2) == 0 ? "noor" : "alix");
                events.push_back(one);
            }
            auto before = timeline(events);
            before.stage = static_cast<CertificationStage>(draw(6));
            before.payout = static_cast<PayoutState>(draw(4));
            const auto subject = item(static_cast<ItemState>(draw(5)));
            const std::vector<Notice> notices(static_cast<std::size_t>(draw(2)), notice());
            const auto first = contradictions(before, subject, notices, m_me, Now);
            auto after = before;
            std::shuffle(after.events.begin(), after.events.end(), random);
            auto foreign = decision(DecisionAction::Block, Now - 1min, "sam");
            foreign.item = ItemId("another");
            after.events.push_back(foreign);
            QCOMPARE(contradictions(after, subject, notices, m_me, Now), first);
            for (const auto &found : first)
                QVERIFY(found.since <= Now);
        }
    }
};

VIGIE_TEST(ContradictionTest);
#include "ContradictionTest.moc"
