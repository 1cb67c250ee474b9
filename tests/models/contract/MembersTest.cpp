#include "models/contract/Members.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie;
using namespace vigie::contract;
using namespace vigie::domain;

class MembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto draw = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
        for (int round = 0; round < 200; ++round) {
            MemberTimeline timeline;
            timeline.member = MemberId("member-1");
            timeline.stage = static_cast<CertificationStage>(draw(0, 5));
            timeline.stageOnly = draw(0, 1) == 1;
            timeline.payout = static_cast<PayoutState>(draw(0, 3));
            timeline.more = draw(0, 1) == 1;
            timeline.asOf = Instant(Milliseconds(1'772'000'000'000 + draw(0, 100000)));
            for (int i = draw(0, 6); i > 0; --i) {
                MemberEvent event;
                event.kind =
                    static_cast<MemberEventKind>(draw(0, static_cast<int>(MemberEventKind::MisuseWarned)));
                event.at = timeline.asOf - Milliseconds(draw(0, 100000));
                if (draw(0, 1) == 1)
                    event.until = timeline.asOf + Milliseconds(draw(0, 100000));
                if (draw(0, 1) == 1)
                    event.item = ItemId("item-7");
                event.action = static_cast<DecisionAction>(draw(0, 8));
                event.category = static_cast<Category>(draw(0, static_cast<int>(Category::Other)));
                if (draw(0, 1) == 1)
                    event.by = PersonId("person-noor");
                event.byName = draw(0, 1) == 1 ? QStringLiteral("Noor") : QString();
                event.note = draw(0, 1) == 1 ? QStringLiteral("« élan » \u202e") : QString();
                timeline.events.push_back(event);
            }
            const auto read = parseTimeline(writeTimeline(timeline));
            QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
            QCOMPARE(*read, timeline);
        }
    }

    void anUnknownWordIsNoGuess()
    {
        const auto read = parseTimeline(R"({"member":"m","stage":"from the future","stage_only":false,"payout":"gold",
            "as_of":"2026-03-02T00:00:00.000Z","events":[{"kind":"abducted","at":"2026-03-01T00:00:00.000Z"}]})");
        QVERIFY(read.has_value());
        QCOMPARE(read->stage, CertificationStage::Unknown);
        QCOMPARE(read->payout, PayoutState::Unknown);
        QCOMPARE(read->events.at(0).kind, MemberEventKind::Unknown);
        QCOMPARE(parseTimeline("{}").code(), ErrorCode::Invalid);
        QCOMPARE(parseTimeline("[]").code(), ErrorCode::Invalid);
    }

    void aPaceComesBack()
    {
        const QueuePace pace{QueueId("screening"), std::chrono::hours(1), 12, 34,
                             Instant(Milliseconds(1'772'000'000'123))};
        QCOMPARE(parsePace(writePace(pace)).value(), pace);
        QCOMPARE(parsePace(R"({"queue":"q","window_ms":0,"arrived":1,"finished":1,"as_of":"2026-03-01T00:00:00.000Z"})")
                     .code(),
                 ErrorCode::Invalid);
        QCOMPARE(
            parsePace(R"({"queue":"q","window_ms":1,"arrived":-1,"finished":1,"as_of":"2026-03-01T00:00:00.000Z"})")
                .code(),
            ErrorCode::Invalid);
    }

    void viewsComeBack()
    {
        for (const auto as : Audiences) {
            const AudienceView gated{as, {}, {Gate::Warning, Gate::SignIn, Gate::AgeCheck, Gate::Subscription}};
            QCOMPARE(parseAudienceView(writeAudienceView(gated)).value(), gated);
            const AudienceView nothing{as,
                                       {Hindrance::Pending, Hindrance::Blocked, Hindrance::Unavailable,
                                        Hindrance::Hidden, Hindrance::OwnerNotCertified, Hindrance::OwnerRestricted,
                                        Hindrance::ItemRestricted, Hindrance::Private},
                                       {}};
            QCOMPARE(parseAudienceView(writeAudienceView(nothing)).value(), nothing);
            QCOMPARE(audienceFrom(audienceWord(as)).value(), as);
        }
        QVERIFY(writeAudienceView({Audience::Visitor, {}, {}}).find(R"("shows":"item")") != std::string::npos);
        QCOMPARE(audienceFrom("owner").code(), ErrorCode::Invalid);
        QCOMPARE(parseAudienceView(R"({"as":"owner","hindrances":[],"gates":[]})").code(), ErrorCode::Invalid);
        const auto gate = parseAudienceView(R"({"as":"visitor","hindrances":[],"gates":["retina"]})");
        QCOMPARE(gate->gates, std::vector<Gate>{Gate::Unknown}); // still a gate: nobody is told it is open
    }
};

VIGIE_TEST(MembersTest);
#include "MembersTest.moc"
