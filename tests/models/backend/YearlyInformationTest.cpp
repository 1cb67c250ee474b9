#include "models/domain/MemberStates.h"
#include "tests/models/backend/InformationWorld.h"
#include "tests/models/backend/YearlyCells.h"

#include <map>
#include <random>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr auto Number = "Number of orders to provide information";
constexpr auto TimeToTell = "Median time to inform the authority of the receipt of the order to provide information";
constexpr auto TimeToAnswer = "Median time to give effect to the order to provide information";
constexpr auto Acts = "Number of orders to act against illegal content received";
constexpr auto Unspecified = "STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER";

const QString Authority = QStringLiteral("Parquet de Villexemple (SPECIMEN)");

InformationOrder recorded(const std::string &id, const std::string &state, Instant received,
                          std::optional<Milliseconds> toldAfter = 30min)
{
    InformationOrder made;
    made.id = InformationOrderId(id);
    made.rev = 1;
    made.state = InformationState::Received;
    made.entry.kind = InformationAuthority::Prosecutor;
    made.entry.authority = Authority;
    made.entry.memberState = state;
    made.entry.reference = QStringLiteral("PV ") + QString::fromStdString(id);
    made.entry.language = "fr";
    made.entry.urgency = InformationUrgency::AsStated;
    made.entry.receivedAt = received;
    const auto by = QStringLiteral("Specimen");
    made.steps = {{InformationWork::Record, PersonId("p"), by, received + toldAfter.value_or(0ms), {}}};
    if (toldAfter)
        made.letters = {{InformationLetterKind::Receipt, {"fr", "2026-03-02", QStringLiteral("SPECIMEN")}}};
    return made;
}

InformationOrder answered(InformationOrder order, Milliseconds after)
{
    order.state = InformationState::HandedOver;
    order.handedOverAt = order.entry.receivedAt + after;
    return order;
}

/// The same order as it came by the hook, as a notice.
Notice asNotice(const InformationOrder &order, const std::string &id)
{
    Notice made;
    made.id = NoticeId(id);
    made.rev = 1;
    made.items = {ItemId("item-1")};
    made.state = NoticeState::Open;
    made.origin = NoticeOrigin::Authority;
    made.ground = NoticeGround::Illegal;
    made.category = Category::Violence;
    made.explanation = QStringLiteral("SPECIMEN");
    made.receivedAt = order.entry.receivedAt;
    made.acknowledgedAt = made.receivedAt + 6min;
    made.order = AuthorityOrder{OrderKind::Inform,
                                OrderMatter::Other,
                                order.entry.authority,
                                order.entry.reference,
                                QStringLiteral("SPECIMEN"),
                                {},
                                {},
                                order.entry.memberState};
    return made;
}

YearlyCount counted(CasebookWorld &world)
{
    return must(countYear(world.kept, Year, spring() + 24h * 400));
}

} // namespace

/// Orders to give information (DSA Art. 10) in the yearly report.
class YearlyInformationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatCameAreCounted_data() { onBothStores(); }
    void allThatCameAreCounted()
    {
        QFETCH(const bool, inMemory);
        CasebookWorld world(inMemory);
        auto &kept = world.kept;
        must(kept.writeInformationOrder(answered(recorded("o-1", "FR", spring()), 5h)));
        auto refused = recorded("o-2", "FR", spring(), 90min);
        refused.state = InformationState::Refused;
        must(kept.writeInformationOrder(refused));
        auto askedBack = recorded("o-3", "FR", spring(), std::nullopt);
        askedBack.state = InformationState::AskedBack;
        must(kept.writeInformationOrder(askedBack));
        auto restricted = recorded("o-4", "IE", spring());
        restricted.restricted = true; // the report is for those who may know of it
        must(kept.writeInformationOrder(restricted));
        must(kept.writeInformationOrder(recorded("o-5", "", spring())));
        must(kept.writeInformationOrder(recorded("o-6", "CH", spring())));
        const Instant begin = std::chrono::sys_days(Year / 1 / 1);
        const Instant end = std::chrono::sys_days((Year + std::chrono::years(1)) / 1 / 1);
        must(kept.writeInformationOrder(recorded("before", "FR", begin - 1ms)));
        must(kept.writeInformationOrder(recorded("first", "BE", begin)));
        must(kept.writeInformationOrder(recorded("after", "FR", end)));
        const auto count = counted(world);
        QCOMPARE(count.ordersLeftOut, 2);
        const auto of = [&](const char *category, const char *scope, const char *column) {
            return cell(count, Orders, {category, scope}, column);
        };
        QCOMPARE(of(Unspecified, "TOTAL", Number), std::string("5"));
        QCOMPARE(of(Unspecified, "FR", Number), std::string("3"));
        QCOMPARE(of(Unspecified, "FR", TimeToTell), std::string("1.00"));
        QCOMPARE(of(Unspecified, "FR", TimeToAnswer), std::string("5.00"));
        QCOMPARE(of(Unspecified, "IE", Number), std::string("1"));
        QCOMPARE(of(Unspecified, "IE", TimeToAnswer), std::string());
        QCOMPARE(of(Unspecified, "BE", Number), std::string("1"));
        QCOMPARE(of("TOTAL", "FR", Number), std::string("3"));
        QCOMPARE(of("TOTAL", "FR", Acts), std::string("0"));
        QCOMPARE(of("STATEMENT_CATEGORY_VIOLENCE", "FR", Number), std::string("0"));
    }

    void oneInBothRecordsCountsOnce_data() { onBothStores(); }
    void oneInBothRecordsCountsOnce()
    {
        QFETCH(const bool, inMemory);
        CasebookWorld world(inMemory);
        const auto order = answered(recorded("o-1", "FR", spring()), 5h);
        auto notice = asNotice(order, "n-1");
        notice.order->reference = QStringLiteral(" pv  O-1 ");
        must(world.kept.writeNotice(notice));
        must(world.kept.writeInformationOrder(order));
        auto elsewhere = asNotice(order, "n-2");
        elsewhere.order->memberState = "BE"; // the same number, of another country
        must(world.kept.writeNotice(elsewhere));
        auto unreachable = asNotice(order, "n-3");
        unreachable.order->reference = QStringLiteral("PV o-3");
        unreachable.acknowledgedAt.reset();
        must(world.kept.writeNotice(unreachable));
        must(world.kept.writeInformationOrder(recorded("o-3", "FR", spring(), 2h)));
        auto toAct = asNotice(recorded("o-4", "IT", spring()), "n-4");
        toAct.order->kind = OrderKind::Act;
        must(world.kept.writeNotice(toAct));
        must(world.kept.writeInformationOrder(recorded("o-4", "IT", spring())));
        const auto count = counted(world);
        const auto of = [&](const char *category, const char *scope, const char *column) {
            return cell(count, Orders, {category, scope}, column);
        };
        constexpr auto Violence = "STATEMENT_CATEGORY_VIOLENCE"; // what the notice says
        QCOMPARE(of("TOTAL", "FR", Number), std::string("2"));
        QCOMPARE(of(Violence, "FR", Number), std::string("2"));
        QCOMPARE(of(Violence, "FR", TimeToTell), std::string("1.05")); // six minutes and two hours
        QCOMPARE(of(Violence, "FR", TimeToAnswer), std::string("5.00"));
        QCOMPARE(of(Violence, "BE", Number), std::string("1"));
        QCOMPARE(of(Violence, "BE", TimeToAnswer), std::string());
        QCOMPARE(of("TOTAL", "IT", Number), std::string("1"));
        QCOMPARE(of("TOTAL", "IT", Acts), std::string("1"));
    }

    /// When it came is typed, and may be corrected to what is later than what was done.
    void noTimeIsBelowNothing()
    {
        CasebookWorld world(false);
        auto order = answered(recorded("o-1", "FR", spring()), -4min);
        order.steps.front().at = spring() - 3h;
        must(world.kept.writeInformationOrder(order));
        const auto count = counted(world);
        QCOMPARE(cell(count, Orders, {"TOTAL"}, TimeToTell), std::string("0.00"));
        QCOMPARE(cell(count, Orders, {"TOTAL"}, TimeToAnswer), std::string("0.00"));
    }

    /// As people work on them.
    void whatTheDeskDoesIsCounted_data() { onBothStores(); }
    void whatTheDeskDoesIsCounted()
    {
        QFETCH(const bool, inMemory);
        InformationWorld in(inMemory);
        const auto order = in.handedOver(in.entry()); // came an hour before; a code waited for half a minute
        must(in.record(in.reviewer, in.entry()));
        const auto year = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(in.now())).year();
        const auto count = must(countYear(in.kept, year, in.now()));
        QCOMPARE(cell(count, Orders, {Unspecified, "FR"}, Number), std::string("2"));
        QVERIFY(isMiddle(cell(count, Orders, {Unspecified, "FR"}, TimeToAnswer),
                         {*order.handedOverAt - order.entry.receivedAt}));
        QCOMPARE(cell(count, Orders, {Unspecified, "FR"}, TimeToTell), std::string("1.00"));
        for (const auto &one : must(in.kept.informationOrdersReceived(Instant(), in.now())))
            if (one.answer)
                QVERIFY(std::ranges::all_of(one.answer->parts, [](const auto &part) { return part.values.empty(); }));
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
        struct Times
        {
            int number = 0;
            std::vector<Milliseconds> told{}, done{};
        };
        std::map<std::string, Times> expected;
        for (int i = 0; i < 90; ++i) {
            const std::string state(MemberStates[static_cast<std::size_t>(draw(0, 4))]);
            const bool isTold = draw(0, 4) != 0, isDone = draw(0, 1) == 0;
            const Milliseconds told(draw(0, 9'000'000)), done(draw(1, 400'000'000));
            auto order = recorded("o-" + std::to_string(i), state, spring() + std::chrono::minutes(draw(0, 100'000)),
                                  isTold ? std::optional(told) : std::nullopt);
            must(world.kept.writeInformationOrder(isDone ? answered(order, done) : order));
            for (auto *scope : {&expected[state], &expected["TOTAL"]}) {
                ++scope->number;
                if (isTold)
                    scope->told.push_back(told);
                if (isDone)
                    scope->done.push_back(done);
            }
        }
        const auto count = counted(world);
        for (const auto &[scope, times] : expected) {
            const std::vector<std::string> row{Unspecified, scope};
            QCOMPARE(cell(count, Orders, row, Number), std::to_string(times.number));
            QVERIFY(isMiddle(cell(count, Orders, row, TimeToTell), times.told));
            QVERIFY(isMiddle(cell(count, Orders, row, TimeToAnswer), times.done));
        }
    }
};

VIGIE_TEST(YearlyInformationTest);
#include "YearlyInformationTest.moc"
