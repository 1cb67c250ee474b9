#include "models/backend/rules/Members.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Pace.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <random>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

class BackendMembersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;

    void event(const MemberId &member, MemberEventKind kind, Instant at)
    {
        MemberEvent event;
        event.kind = kind;
        event.at = at;
        event.note = QStringLiteral("for colleagues");
        event.by = PersonId("sam");
        must(m_world->store->addMemberEvent(member, event));
    }
    Result<MemberTimeline> open(const Person &person, const MemberId &member, const OpenedFor &why)
    {
        return timelineFor(*m_world->store, person, member, why, m_world->now());
    }
    static std::vector<MemberEventKind> kinds(const MemberTimeline &timeline)
    {
        std::vector<MemberEventKind> kinds;
        for (const auto &event : timeline.events)
            kinds.push_back(event.kind);
        return kinds;
    }
    using Kinds = std::vector<MemberEventKind>;

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void oneTimeLineOfEverything()
    {
        const auto kase = m_world->addCase();
        const auto item = m_world->itemOf(kase);
        const auto alix = m_world->person("alix");
        event(item.owner, MemberEventKind::Certified, m_world->now() - 48h);
        event(item.owner, MemberEventKind::Strike, m_world->now() - 24h);
        Notice notice;
        notice.id = NoticeId("n1");
        notice.items = {item.id};
        notice.category = Category::Hate;
        must(fileNotice(*m_world->store, notice, m_world->now() - 2h));
        must(m_world->claim(alix, kase));
        auto command = m_world->decision(alix, kase, DecisionAction::PublishGeneral);
        must(m_world->send(alix, command));

        const auto timeline = must(open(alix, item.owner, {kase, {}}));
        QCOMPARE(kinds(timeline), (Kinds{MemberEventKind::Decision, MemberEventKind::NoticeCame,
                                         MemberEventKind::Strike, MemberEventKind::Certified}));
        QCOMPARE(timeline.events[0].action, DecisionAction::PublishGeneral);
        QCOMPARE(timeline.events[0].item, std::optional(item.id));
        QCOMPARE(timeline.events[0].by, std::optional(alix.id));
        QCOMPARE(timeline.events[1].category, Category::Hate);
        QVERIFY(!timeline.events[1].by); // who reported it is not told
        QCOMPARE(timeline.stage, CertificationStage::Certified);
        QVERIFY(!timeline.stageOnly);
        QVERIFY(must(m_world->store->openings(item.owner)).empty()); // a case is reason enough

        must(m_world->send(alix, m_world->reversal(alix, kase, command.id)));
        QCOMPARE(must(open(alix, item.owner, {kase, {}})).events[0].kind, MemberEventKind::TakenBack);
    }

    void withoutACaseAReasonIsNeededAndKept()
    {
        const auto item = m_world->item(m_world->addItem());
        const auto alix = m_world->person("alix");
        for (const QString &reason :
             {QString(), QStringLiteral("    "), QStringLiteral("abc"), QString(501, QLatin1Char('x'))})
            QCOMPARE(refusal(open(alix, item.owner, {{}, reason})), std::optional(ErrorCode::Invalid));
        QVERIFY(must(m_world->store->openings(item.owner)).empty());
        QVERIFY(open(alix, item.owner, {{}, QStringLiteral("  asked by the lead ")}).has_value());
        const std::vector<Opening> kept{{alix.id, item.owner, QStringLiteral("asked by the lead"), m_world->now()}};
        QCOMPARE(must(m_world->store->openings(item.owner)), kept);
        m_world->reopen();
        QCOMPARE(must(m_world->store->openings(item.owner)), kept);
    }

    void aCaseOfSomebodyElseIsNoReason()
    {
        const auto kase = m_world->addCase();
        const auto owner = m_world->itemOf(kase).owner;
        Member stranger = must(m_world->store->readMember(owner));
        stranger.id = MemberId("stranger");
        must(m_world->store->writeMember(stranger));
        QCOMPARE(refusal(open(m_world->person("alix"), stranger.id, {kase, {}})), std::optional(ErrorCode::Invalid));
        QCOMPARE(refusal(open(m_world->person("alix"), owner, {CaseId("nowhere"), {}})),
                 std::optional(ErrorCode::NotFound));
        QCOMPARE(refusal(open(m_world->person("alix"), MemberId("nobody"), {{}, QStringLiteral("a reason")})),
                 std::optional(ErrorCode::NotFound));
    }

    void supportSeesTheStageOnly()
    {
        const auto kase = m_world->addCase();
        const auto owner = m_world->itemOf(kase).owner;
        for (const auto kind : {MemberEventKind::Certified, MemberEventKind::Strike, MemberEventKind::Restricted,
                                MemberEventKind::PayoutHeld, MemberEventKind::Frozen})
            event(owner, kind, m_world->now() - 1h);
        const auto support = m_world->person("charlie", "support");
        QCOMPARE(refusal(open(support, owner, {kase, {}})), std::optional(ErrorCode::NotFound)); // not their case
        const auto timeline = must(open(support, owner, {{}, QStringLiteral("ticket 42")}));
        QVERIFY(timeline.stageOnly);
        QCOMPARE(timeline.stage, CertificationStage::Certified);
        QCOMPARE(timeline.payout, PayoutState::Unknown);
        QCOMPARE(kinds(timeline), Kinds{MemberEventKind::Certified});
        QVERIFY(timeline.events[0].note.isEmpty());
        QVERIFY(!timeline.events[0].by);
        Person nobody = support;
        nobody.permissions.clear();
        QCOMPARE(refusal(open(nobody, owner, {{}, QStringLiteral("ticket 42")})), std::optional(ErrorCode::Permission));
    }

    void whatIsRestrictedIsNotToldToEverybody()
    {
        const auto kase = m_world->addCase();
        auto item = m_world->itemOf(kase);
        const auto alix = m_world->person("alix");
        must(m_world->claim(alix, kase));
        must(m_world->send(alix, m_world->decision(alix, kase, DecisionAction::PublishGeneral)));
        item = m_world->item(item.id);
        item.restricted = true;
        must(m_world->store->writeItem(item));
        const auto seen = must(open(alix, item.owner, {kase, {}}));
        QVERIFY(seen.events.empty()); // not even that there was something
        const auto lead = must(open(m_world->person("dominique", "lead"), item.owner, {kase, {}}));
        QCOMPARE(lead.events[0].item, std::optional(item.id));
    }

    void aLongLifeIsCut()
    {
        const auto kase = m_world->addCase();
        const auto owner = m_world->itemOf(kase).owner;
        for (int i = 0; i < MostEvents + 5; ++i)
            event(owner, MemberEventKind::Strike, m_world->now() - std::chrono::minutes(i));
        const auto timeline = must(open(m_world->person("alix"), owner, {kase, {}}));
        QCOMPARE(timeline.events.size(), std::size_t{MostEvents});
        QVERIFY(timeline.more);
        QCOMPARE(timeline.events[0].at, m_world->now());
    }

    void thePaceIsOfTheLastHour()
    {
        const auto alix = m_world->person("alix");
        const auto first = m_world->addCase();
        const auto second = m_world->addCase();
        m_world->addCase();
        for (const auto &kase : {first, second}) {
            must(m_world->claim(alix, kase));
            must(m_world->send(alix, m_world->decision(alix, kase, DecisionAction::PublishGeneral)));
            m_world->clock.advance(40min);
        }
        const auto pace = must(paceOf(*m_world->store, alix, QueueId("screening"), m_world->now()));
        QCOMPARE(pace.finished, 1); // the other one was 80 minutes ago
        QCOMPARE(pace.asOf, m_world->now());
        QCOMPARE(pace.arrived, 0);
        m_world->addCase();
        QCOMPARE(must(paceOf(*m_world->store, alix, QueueId("screening"), m_world->now())).arrived, 1);
        QCOMPARE(refusal(paceOf(*m_world->store, alix, QueueId("restricted"), m_world->now())),
                 std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(paceOf(*m_world->store, alix, QueueId("nowhere"), m_world->now())),
                 std::optional(ErrorCode::NotFound));
    }

    /// The rule of the four answers, over everything an item and its owner can be.
    void whoSeesWhat()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto draw = [&](int count) { return std::uniform_int_distribution(0, count - 1)(random); };
        for (int i = 0; i < 5000; ++i) {
            Item item;
            item.kind = static_cast<ItemKind>(1 + draw(8));
            item.state = static_cast<ItemState>(1 + draw(4));
            item.classification = static_cast<Classification>(draw(4));
            item.restricted = draw(4) == 0;
            if (item.state == ItemState::Unavailable && draw(2) == 0)
                item.hiddenUntil = Instant(1h);
            Member owner;
            owner.certified = draw(3) != 0;
            owner.restricted = draw(3) == 0;
            const bool subscribers = draw(2) == 0;
            std::size_t fewest = 5;
            for (const auto as : Audiences) {
                const auto view = viewOf(item, owner, subscribers, as);
                QCOMPARE(view.as, as);
                QCOMPARE(view.hindrances.empty(), isVisible(item, owner) && item.kind != ItemKind::Message);
                QVERIFY(view.hindrances.empty() || view.gates.empty()); // nobody is led to a door that stays shut
                QVERIFY(std::ranges::is_sorted(view.gates));            // in the order in which they are met
                const auto has = [&](Gate gate) { return std::ranges::find(view.gates, gate) != view.gates.end(); };
                if (!view.hindrances.empty())
                    continue;
                const bool adult = item.classification != Classification::General;
                QCOMPARE(has(Gate::Warning), adult); // whoever one is, it must be clicked
                QCOMPARE(has(Gate::AgeCheck), adult && (as == Audience::Visitor || as == Audience::UncheckedFan));
                QCOMPARE(has(Gate::Subscription), subscribers && as != Audience::Subscriber);
                QCOMPARE(has(Gate::SignIn), as == Audience::Visitor && (adult || subscribers));
                QVERIFY(view.gates.size() <= fewest); // each audience has come further than the one before
                fewest = view.gates.size();
            }
        }
    }
};

VIGIE_TEST(BackendMembersTest);
#include "MembersTest.moc"
