#include "models/compliance/YearlyReport.h"

#include "models/compliance/ReportCells.h"
#include "tests/models/compliance/YearDice.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

YearsRows emptyYear()
{
    YearsRows rows;
    rows.published = std::chrono::year(2027) / 2 / 15;
    rows.first = std::chrono::year(2026) / 1 / 1;
    rows.last = std::chrono::year(2026) / 12 / 31;
    return rows;
}

const Instant Midsummer = std::chrono::sys_days(std::chrono::year(2026) / 6 / 21);

/// Where the report of these rows fails; empty when there is one.
std::string faultOf(const YearsRows &rows)
{
    const auto report = yearlyReport(rows);
    return report ? std::string() : report.error().detail;
}

} // namespace

/// What report_check.py, which compares every cell, does not look at.
class YearlyReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreNoFormulas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *text, const char *cell) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(cell);
        };
        row("", "");
        row("plain", "plain");
        row("=1+1", "'=1+1");
        row("+33", "'+33");
        row("-5", "'-5");
        row("@sum", "'@sum");
        row("\tx", "'\tx");
        row("\rx", "\"'\rx\"");
        row("a=b", "a=b");
        row("a,b", "\"a,b\"");
        row("a\"b", "\"a\"\"b\"");
        row("a\nb", "\"a\nb\"");
        row("=\"a\",1", "\"'=\"\"a\"\",1\"");
    }
    void cellsAreNoFormulas()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        const ReportPart part{"x.csv", {"a", "b"}, {{text.toStdString(), "z"}}};
        QCOMPARE(QByteArray::fromStdString(csvOf(part)), "a,b\r\n" + cell + ",z\r\n");
    }

    void medians()
    {
        QCOMPARE(medianHours({}), std::string());
        QCOMPARE(medianHours({1h}), std::string("1.00"));
        QCOMPARE(medianHours({3h, 1h, 2h}), std::string("2.00"));
        QCOMPARE(medianHours({4h, 1h, 2h, 3h}), std::string("2.50"));
        QCOMPARE(medianHours({18s}), std::string("0.01")); // half a hundredth upwards
        QCOMPARE(medianHours({17999ms}), std::string("0.00"));
        QCOMPARE(medianHours({17999ms, 18001ms}), std::string("0.01"));
        QCOMPARE(medianHours({17999ms, 18000ms}), std::string("0.00")); // the middle is half a millisecond
        QCOMPARE(ratio(1, 0, 4), std::string());
        QCOMPARE(ratio(2, 3, 4), std::string("0.6667"));
        QCOMPARE(ratio(1, 8, 2, 100), std::string("12.50"));
        QCOMPARE(ratio(0, 5, 4), std::string("0.0000"));
    }

    void anEmptyYear()
    {
        const auto report = yearlyReport(emptyYear());
        QVERIFY(report);
        QCOMPARE(report->size(), std::size_t{11});
        for (const auto &part : *report)
            for (const auto &row : part.rows)
                QCOMPARE(row.size(), part.columns.size());
    }

    void thePeriodIsWhole()
    {
        auto rows = emptyYear();
        const auto begin = std::chrono::sys_days(rows.first);
        const auto end = std::chrono::sys_days(rows.last) + 24h;
        for (const Instant at : {Instant(begin) - 1ms, Instant(begin), Instant(end) - 1ms, Instant(end)})
            rows.suspensions.push_back({MisuseOf::Content, at});
        const auto report = yearlyReport(rows).value();
        const auto &appeals = report[6].rows;
        QCOMPARE(appeals[appeals.size() - 3][6], std::string("2"));
    }

    void rowsThatCannotBe()
    {
        auto rows = emptyYear();
        rows.last = std::chrono::year(2025) / 12 / 31;
        QCOMPARE(faultOf(rows), std::string("period"));
        rows = emptyYear();
        ReportNotice notice;
        notice.about.category = StatementCategory::Violence;
        notice.received = Midsummer;
        rows.notices = {notice, notice};
        QCOMPARE(faultOf(rows), std::string());
        rows.notices[1].about.category = StatementCategory::OtherTermsViolation; // no notice of Art. 16 is about that
        QCOMPARE(faultOf(rows), std::string("notices[1]"));
        rows.notices[1] = notice;
        rows.notices[1].about.keyword = Keyword::Nudity;
        QCOMPARE(faultOf(rows), std::string("notices[1]"));
        rows.notices[1] = notice;
        rows.notices[1].decided = Midsummer - 1ms;
        QCOMPARE(faultOf(rows), std::string("notices[1]"));
        rows = emptyYear();
        ReportOrder order;
        order.about.category = StatementCategory::NotSpecifiedOrder;
        order.memberState = "NO"; // in the EEA, no member state
        rows.orders = {order};
        QCOMPARE(faultOf(rows), std::string("orders[0]"));
        rows.orders[0].memberState = "FR";
        QCOMPARE(faultOf(rows), std::string());
        rows = emptyYear();
        ReportMeasure measure;
        measure.about.category = StatementCategory::NotSpecifiedNotice;
        rows.measures = {measure};
        QCOMPARE(faultOf(rows), std::string("measures[0]"));
    }
};

VIGIE_TEST(YearlyReportTest);
#include "YearlyReportTest.moc"
