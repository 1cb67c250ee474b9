#include "models/backend/rules/YearlyCounting.h"

#include "models/backend/rules/Stating.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/compliance/ReportRows.h"
#include "tests/models/backend/World.h"
#include "tests/models/compliance/StatementVectors.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::year Year{2026};

Notice notice(const std::string &id, Instant received, NoticeOrigin origin = NoticeOrigin::Anyone)
{
    Notice made;
    made.id = NoticeId(id);
    made.rev = 1;
    made.items = {ItemId("item-1")};
    made.state = NoticeState::Open;
    made.origin = origin;
    made.ground = NoticeGround::Illegal;
    made.category = Category::Violence;
    made.explanation = QStringLiteral("SPECIMEN");
    made.receivedAt = received;
    return made;
}

StatementRecord statement(const std::string &notice, const std::string &puid, Instant at)
{
    StatementRecord record;
    record.notice = NoticeId(notice);
    record.decision = DecisionId("d");
    record.member = MemberId("member-1");
    auto json = flawless();
    json["puid"] = puid;
    record.statement.puid = puid;
    record.statement.body = json.dump();
    record.composedAt = at;
    return record;
}

/// The cell of a part, by the first text of its row that `row` is, and the name of its column.
std::string cell(const YearlyCount &count, const std::string &file, const std::string &row, const std::string &column)
{
    const auto part = std::ranges::find(count.parts, file, &compliance::ReportPart::file);
    if (part == count.parts.end())
        return "no such part";
    const auto at = std::ranges::find_if(part->columns, [&](const std::string &c) { return c.starts_with(column); });
    const auto found = std::ranges::find_if(
        part->rows, [&](const auto &cells) { return std::ranges::find(cells, row) != cells.end(); });
    if (at == part->columns.end() || found == part->rows.end())
        return "no such cell";
    return (*found)[static_cast<std::size_t>(at - part->columns.begin())];
}

} // namespace

class YearlyCountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnRecordIsCounted()
    {
        World world;
        auto &store = *world.store;
        const auto spring = Instant(std::chrono::sys_days(Year / std::chrono::March / 2));
        must(sample::configureStatements(store));
        must(store.writeNotice(notice("n-1", spring)));
        auto decided = notice("n-2", spring, NoticeOrigin::TrustedFlagger);
        decided.state = NoticeState::Decided;
        decided.decidedAt = spring + 4h;
        must(store.writeNotice(decided));
        auto terms = notice("n-3", spring, NoticeOrigin::Member);
        terms.ground = NoticeGround::Terms;
        must(store.writeNotice(terms)); // no notice of Art. 16
        must(store.writeNotice(notice("n-4", spring, NoticeOrigin::Authority)));
        must(store.writeNotice(
            notice("last year", Instant(std::chrono::sys_days(Year / std::chrono::January / 1)) - 1ms)));
        must(store.writeNotice(notice(
            "next year", Instant(std::chrono::sys_days((Year + std::chrono::years(1)) / std::chrono::January / 1)))));
        must(store.addStatement(statement("n-2", "p-1", spring + 4h)));
        must(store.addStatement(statement("n-2", "p-2", spring + 4h)));

        const auto count = must(countYear(store, Year, spring + 24h * 400));
        QCOMPARE(count.parts.size(), 11U);
        QCOMPARE(count.ordersLeftOut, 1);
        QVERIFY(!count.notRecorded.empty());
        for (const auto &named : count.notRecorded) {
            const auto names = QString::fromStdString(named).split(QStringLiteral(": "));
            const auto part =
                std::ranges::find(count.parts, names.front().toStdString(), &compliance::ReportPart::file);
            QVERIFY2(part != count.parts.end(), named.c_str());
            for (const auto &name : names.mid(1)) // a section, a column, or what a column does not say of another
                QVERIFY2(
                    std::ranges::any_of(part->rows, [&](const auto &row) { return row[3] == name.toStdString(); }) ||
                        std::ranges::find(part->columns, name.toStdString()) != part->columns.end(),
                    named.c_str());
        }
        QCOMPARE(cell(count, "4_notices.csv", "TOTAL", "Number of notices received"), std::string("2"));
        QCOMPARE(cell(count, "4_notices.csv", "STATEMENT_CATEGORY_VIOLENCE", "Number of notices received"),
                 std::string("2"));
        const auto provider = must(store.setting(ProviderKey));
        QVERIFY(!provider.empty());
        QCOMPARE(cell(count, "1_report_identification.csv", "Name of the service provider", "Value"), provider);
    }

    /// What the content desk and the machine restrict is of the platform's own initiative.
    void whatTheDeskRestrictsIsCounted()
    {
        World world;
        auto &store = *world.store;
        auto templates = std::string(sample::statementsSeed());
        templates.replace(templates.find("clause-violence"), 15, "violence");
        must(store.setSetting(TemplatesKey, templates));
        const auto moderator = world.person("m");
        const auto blocked = world.addCase();
        auto command = world.decision(moderator, blocked, DecisionAction::Block);
        std::get<ItemDecision>(command.body).clause = ClauseId("violence");
        must(world.send(moderator, command));
        const auto published = world.addCase();
        must(world.send(moderator, world.decision(moderator, published, DecisionAction::PublishGeneral)));
        const auto count = must(countYear(store, Year, world.now()));
        QCOMPARE(cell(count, "6_own_initiative_TC.csv", "TOTAL", "Number of measures"), std::string("1"));
        QCOMPARE(cell(count, "6_own_initiative_TC.csv", "STATEMENT_CATEGORY_VIOLENCE", "Number of measures"),
                 std::string("1"));
    }

    void aStatementReadsBackAsItsMeasure()
    {
        const auto at = Instant(std::chrono::sys_days(Year / std::chrono::March / 2));
        auto json = flawless();
        const auto measure = must(compliance::measureOf(json, at));
        QCOMPARE(std::string(word(measure.about.category)), json["category"].get<std::string>());
        QCOMPARE(std::string(word(measure.source)), json["source_type"].get<std::string>());
        QCOMPARE(std::string(word(measure.ground)), json["decision_ground"].get<std::string>());
        QCOMPARE(measure.decided, at);
        for (const auto *field :
             {"category", "source_type", "decision_ground", "automated_detection", "automated_decision"}) {
            auto broken = json;
            broken[field] = "SOMETHING";
            QCOMPARE(compliance::measureOf(broken, at).error().detail, std::string(field));
        }
        QVERIFY(!compliance::measureOf(nlohmann::json::array(), at));
    }
};

VIGIE_TEST(YearlyCountingTest);
#include "YearlyCountingTest.moc"
