#include "models/backend/rules/YearlyCounting.h"
#include "models/domain/MemberStates.h"
#include "tests/models/backend/CasebookWorld.h"
#include "tests/models/backend/YearlyCells.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <map>
#include <random>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

constexpr auto Appeals = "7_appeals_and_recidivism.csv";
constexpr auto All = "Number of complaints submitted to the internal-complaints mechanism";
constexpr auto ToAct = "Number of orders to act against illegal content received";
constexpr auto ToInform = "Number of orders to provide information";
constexpr auto TimeToAct = "Median time to give effect to the order to act against illegal content";
constexpr auto TimeToTell =
    "Median time to inform the authority of the receipt of the order to act against illegal content";
constexpr auto TimeToInform = "Median time to give effect to the order to provide information";
constexpr auto CategoryToInform = "Category of illegal content: Number of orders to provide information";

Notice order(const std::string &id, Instant received, const std::string &state, OrderKind kind = OrderKind::Act)
{
    Notice made;
    made.id = NoticeId(id);
    made.rev = 1;
    made.items = {ItemId("item-1"), ItemId("item-2")};
    made.elsewhere = {QStringLiteral("https://elsewhere.example/1")};
    made.state = NoticeState::Open;
    made.origin = NoticeOrigin::Authority;
    made.ground = NoticeGround::Illegal;
    made.category = Category::Violence;
    made.explanation = QStringLiteral("SPECIMEN");
    made.receivedAt = received;
    made.acknowledgedAt = received + 30min;
    made.order = AuthorityOrder{
        kind, OrderMatter::Other, QStringLiteral("SPECIMEN"), QStringLiteral("R"), QStringLiteral("SPECIMEN"), {}, {},
        state};
    return made;
}

Complaint complaint(const std::string &id, const std::string &notice, Complainant from,
                    std::vector<Restriction> took = {})
{
    Complaint made;
    made.id = ComplaintId(id);
    made.rev = 1;
    made.notice = NoticeId(notice);
    made.from = from;
    made.category = Category::Violence;
    made.text = QStringLiteral("SPECIMEN");
    made.language = "fr";
    made.state = ComplaintState::Open;
    if (from == Complainant::Member)
        made.member = MemberId("member-1");
    made.of.id = DecisionId("d-" + id);
    made.of.author = PersonId("p");
    made.of.at = spring() - 48h;
    made.of.decision.caseId = CaseId("c");
    made.of.decision.notice = made.notice;
    made.of.decision.outcome = took.empty() ? NoticeOutcome::NoViolation : NoticeOutcome::Restricted;
    made.of.decision.restrictions = std::move(took);
    made.receivedAt = spring();
    return made;
}

void decide(Complaint &made, ComplaintOutcome outcome, Milliseconds after)
{
    made.state = ComplaintState::Decided;
    made.outcome = outcome;
    made.decidedAt = made.receivedAt + after;
}

} // namespace

/// What the report counts adds up to what is on record.
class YearlyRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAreCountedByTheStateThatIssuesThem_data() { onBothStores(); }
    void ordersAreCountedByTheStateThatIssuesThem()
    {
        QFETCH(const bool, inMemory);
        CasebookWorld world(inMemory);
        auto french = order("o-1", spring(), "FR");
        french.state = NoticeState::Decided;
        french.outcome = NoticeOutcome::Restricted;
        french.decidedAt = spring() + 90min;
        must(world.kept.writeNotice(french));
        auto kept = order("o-2", spring(), "FR");
        kept.state = NoticeState::Decided;
        kept.outcome = NoticeOutcome::NoViolation; // no effect was given to it
        kept.decidedAt = spring() + 20h;
        must(world.kept.writeNotice(kept));
        must(world.kept.writeNotice(order("o-3", spring(), "BE", OrderKind::Inform)));
        must(world.kept.writeNotice(order("o-4", spring(), "")));
        must(world.kept.writeNotice(order("o-5", spring(), "CH")));
        auto terror = order("o-6", spring(), "IT");
        terror.order->matter = OrderMatter::Terrorism;
        must(world.kept.writeNotice(terror));
        must(world.kept.writeNotice(order("before", Instant(std::chrono::sys_days(Year / 1 / 1)) - 1ms, "FR")));
        const auto count = must(countYear(world.kept, Year, spring() + 24h * 400));
        QCOMPARE(count.ordersLeftOut, 2);
        QCOMPARE(cell(count, Orders, {"TOTAL"}, ToAct), std::string("3"));
        const auto of = [&](const char *category, const char *state, const char *column) {
            return cell(count, Orders, {category, state}, column);
        };
        constexpr auto Violence = "STATEMENT_CATEGORY_VIOLENCE";
        QCOMPARE(of(Violence, "FR", ToAct), std::string("2"));
        QCOMPARE(of(Violence, "FR", TimeToTell), std::string("0.50"));
        QCOMPARE(of(Violence, "FR", TimeToAct), std::string("1.50"));
        QCOMPARE(of(Violence, "BE", ToAct), std::string("0"));
        QCOMPARE(of(Violence, "BE", ToInform), std::string("1"));
        QCOMPARE(of(Violence, "BE", TimeToInform), std::string());
        QCOMPARE(of("KEYWORD_TERRORIST_CONTENT", "IT", ToAct), std::string("1"));
        QVERIFY(std::ranges::find(count.notRecorded, std::string(Orders) + ": " + CategoryToInform) !=
                count.notRecorded.end());
    }

    void complaintsAreCountedByWhatTheyContest_data() { onBothStores(); }
    void complaintsAreCountedByWhatTheyContest()
    {
        QFETCH(const bool, inMemory);
        CasebookWorld world(inMemory);
        auto followed = order("n-1", spring() - 72h, "FR");
        followed.origin = NoticeOrigin::TrustedFlagger;
        followed.order.reset();
        followed.state = NoticeState::Decided;
        followed.outcome = NoticeOutcome::Restricted;
        followed.decidedAt = spring() + 30h;
        must(world.kept.writeNotice(followed));
        auto report = followed;
        report.id = NoticeId("n-2");
        report.origin = NoticeOrigin::Member;
        report.ground = NoticeGround::Terms;
        must(world.kept.writeNotice(report));
        const auto add = [&](Complaint made, std::optional<ComplaintOutcome> outcome, Milliseconds after = 0ms) {
            if (outcome)
                decide(made, *outcome, after);
            must(world.kept.writeComplaint(made));
        };
        using Takes = RestrictionKind;
        add(complaint("c-1", "n-1", Complainant::Member, {{Takes::PayoutHeld}, {Takes::Unavailable}}),
            ComplaintOutcome::Upheld, 2h);
        add(complaint("c-2", "n-1", Complainant::Member, {{Takes::Unavailable}, {Takes::AccountSuspended}}),
            ComplaintOutcome::Rejected, 4h);
        add(complaint("c-3", "n-1", Complainant::Member, {{Takes::PayoutHeld}}), ComplaintOutcome::Partly, 6h);
        add(complaint("c-4", "n-1", Complainant::Notifier), ComplaintOutcome::Upheld, 24h);
        add(complaint("c-5", "n-1", Complainant::Notifier), ComplaintOutcome::Rejected, 8h);
        add(complaint("c-6", "n-2", Complainant::Notifier), std::nullopt); // of no notice of Art. 16
        add(complaint("c-7", "erased", Complainant::Member, {{Takes::AgeRestricted}}), std::nullopt);
        const auto count = must(countYear(world.kept, Year, spring() + 24h * 400));
        const auto of = [&](const char *indicator, const char *scope) {
            return cell(count, Appeals, {indicator, scope}, "Value");
        };
        QCOMPARE(of(All, "Total number"), std::string("7"));
        QCOMPARE(of(All, "Decisions reversed"), std::string("2")); // a complaint upheld is a decision reversed
        QCOMPARE(of(All, "Decisions partially reversed"), std::string("1"));
        QCOMPARE(of(All, "Decisions upheld"), std::string("2"));
        QCOMPARE(of(All, "Median time"), std::string("6.00"));
        constexpr auto Visibility =
            "Complaint regarding a decision to remove or disable access to or restrict visibility of information";
        QCOMPARE(of(Visibility, "Total number"), std::string("2"));
        QCOMPARE(of(Visibility, "Decisions reversed"), std::string("1"));
        QCOMPARE(of("Complaint regarding a decision to suspend or terminate an account ", "Decisions upheld"),
                 std::string("1"));
        QCOMPARE(of("Complaint regarding a decision to restrict the ability to monetise information",
                    "Decisions partially reversed"),
                 std::string("1"));
        QCOMPARE(of("Complaint regarding a decision not to take action on a notice submitted in accordance with "
                    "Article 16",
                    "Total number"),
                 std::string("2"));
        QCOMPARE(of("Complaint regarding a decision not to take action on a notice submitted by a Trusted Flagger in "
                    "accordance with Article 16",
                    "Decisions reversed"),
                 std::string("1"));
        QCOMPARE(of("Number of restrictions newly imposed as a result of an internal complaint", "Total number"),
                 std::string("1"));
    }

    void suspensionsForMisuseAreCounted_data() { onBothStores(); }
    void suspensionsForMisuseAreCounted()
    {
        QFETCH(const bool, inMemory);
        CasebookWorld world(inMemory);
        const auto add = [&](MisuseOf of, MisuseStep step, Instant at) {
            must(world.kept.addMisuseMeasure({0, "member:m", of, step, DecisionId("d"), at, at + 24h, std::nullopt}));
        };
        add(MisuseOf::Contents, MisuseStep::Suspension, spring());
        add(MisuseOf::Contents, MisuseStep::Warning, spring());
        add(MisuseOf::Notices, MisuseStep::Suspension, spring());
        add(MisuseOf::Notices, MisuseStep::Suspension, spring() + 1h);
        add(MisuseOf::Notices, MisuseStep::Suspension, spring() - 24h * 90);
        const auto count = must(countYear(world.kept, Year, spring() + 24h * 400));
        const auto of = [&](const char *indicator) { return cell(count, Appeals, {indicator}, "Value"); };
        QCOMPARE(of("Number of suspensions enacted for the provision of manifestly illegal content "),
                 std::string("1"));
        QCOMPARE(of("Number of suspensions enacted for the provision of manifestly unfounded notices"),
                 std::string("2"));
    }

    /// Of any year the totals are the records, and every median is the middle.
    void itAddsUpToTheRecords_data() { onBothStores(); }
    void itAddsUpToTheRecords()
    {
        QFETCH(const bool, inMemory);
        CasebookWorld world(inMemory);
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto draw = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
        std::map<std::string, int> acts;
        std::map<std::string, std::vector<Milliseconds>> effects;
        std::vector<Milliseconds> all;
        for (int i = 0; i < 120; ++i) {
            const std::string state(MemberStates[static_cast<std::size_t>(draw(0, 5))]);
            auto made = order("o-" + std::to_string(i), spring() + std::chrono::minutes(draw(0, 100'000)), state,
                              draw(0, 3) == 0 ? OrderKind::Inform : OrderKind::Act);
            if (draw(0, 2) != 0) {
                made.state = NoticeState::Decided;
                made.outcome = draw(0, 1) == 0 ? NoticeOutcome::Restricted : NoticeOutcome::NoViolation;
                made.decidedAt = made.receivedAt + Milliseconds(draw(1, 400'000'000));
            }
            must(world.kept.writeNotice(made));
            if (made.order->kind != OrderKind::Act)
                continue;
            ++acts[state];
            if (made.outcome == NoticeOutcome::Restricted) {
                effects[state].push_back(*made.decidedAt - made.receivedAt);
                all.push_back(effects[state].back());
            }
        }
        std::vector<Milliseconds> answers;
        std::map<ComplaintOutcome, int> outcomes;
        for (int i = 0; i < 80; ++i) {
            auto made = complaint("c-" + std::to_string(i), "o-" + std::to_string(draw(0, 119)),
                                  draw(0, 1) == 0 ? Complainant::Notifier : Complainant::Member);
            if (draw(0, 3) != 0) {
                decide(made, static_cast<ComplaintOutcome>(draw(1, 3)), Milliseconds(draw(1, 900'000'000)));
                answers.push_back(*made.decidedAt - made.receivedAt);
                ++outcomes[made.outcome];
            }
            must(world.kept.writeComplaint(made));
        }
        const auto count = must(countYear(world.kept, Year, spring() + 24h * 400));
        int sum = 0;
        for (const auto state : MemberStates) {
            const std::string name(state);
            QCOMPARE(cell(count, Orders, {"TOTAL", name}, ToAct), std::to_string(acts[name]));
            QVERIFY(isMiddle(cell(count, Orders, {"TOTAL", name}, TimeToAct), effects[name]));
            sum += acts[name];
        }
        QCOMPARE(cell(count, Orders, {"TOTAL"}, ToAct), std::to_string(sum));
        QVERIFY(isMiddle(cell(count, Orders, {"TOTAL"}, TimeToAct), all));
        QCOMPARE(cell(count, Appeals, {All, "Total number"}, "Value"), std::string("80"));
        QCOMPARE(cell(count, Appeals, {All, "Decisions reversed"}, "Value"),
                 std::to_string(outcomes[ComplaintOutcome::Upheld]));
        QCOMPARE(cell(count, Appeals, {All, "Decisions upheld"}, "Value"),
                 std::to_string(outcomes[ComplaintOutcome::Rejected]));
        QVERIFY(isMiddle(cell(count, Appeals, {All, "Median time"}, "Value"), answers));
    }
};

VIGIE_TEST(YearlyRecordsTest);
#include "YearlyRecordsTest.moc"
