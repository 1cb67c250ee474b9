#include "models/contract/Feed.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::contract;
using namespace vigie::domain;

namespace {

ChangePage samplePage()
{
    ChangePage page;
    page.epoch = "e1";
    page.cursor = "c\"7";
    page.hasMore = true;
    page.serverTime = parseRfc3339("2026-03-01T09:00:00.000Z").value();
    page.changes = {{5, RecordType::Item, "item", "i1", 2, ChangeOp::Upsert, R"({"id":"i1","x":[1,{"y":"}"}]})"},
                    {6, RecordType::Case, "case", "c1", 3, ChangeOp::Remove, ""},
                    {7, RecordType::Member, "member", "m1", 0, ChangeOp::Purge, ""}};
    return page;
}

} // namespace

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageReadsBackAsWritten()
    {
        const auto page = parseChangePage(writeChangePage(samplePage())).value();
        QCOMPARE(page.epoch, samplePage().epoch);
        QCOMPARE(page.cursor, samplePage().cursor);
        QVERIFY(page.hasMore);
        QCOMPARE(page.serverTime, samplePage().serverTime);
        QCOMPARE(page.changes, samplePage().changes);
        QVERIFY(page.malformed.empty());
    }

    void anEmptyPageIsAPage()
    {
        auto page = samplePage();
        page.changes.clear();
        QVERIFY(parseChangePage(writeChangePage(page)).value().changes.empty());
    }

    void oneBadChangeSpoilsOnlyItself()
    {
        auto json = writeChangePage(samplePage());
        const auto at = json.find("{\"seq\":6");
        json.insert(
            at, R"({"seq":"six","type":"item"},{"seq":5,"type":"item","id":"../i","rev":1,"op":"upsert","body":{}},)");
        const auto page = parseChangePage(json).value();
        QCOMPARE(page.changes, samplePage().changes);
        QCOMPARE(page.malformed.size(), std::size_t{2});
        QVERIFY(page.malformed[0].find("six") != std::string::npos);
    }

    void aTypeOfTheFutureIsKeptByName()
    {
        auto json = writeChangePage(samplePage());
        json.replace(json.find("\"member\""), 8, "\"octopus\"");
        const auto page = parseChangePage(json).value();
        QCOMPARE(page.changes.back().type, RecordType::Unknown);
        QCOMPARE(page.changes.back().typeName, std::string("octopus"));
    }

    void aDeepBodyIsCarriedUnread()
    {
        auto page = samplePage();
        page.changes[0].body = "{\"a\":" + std::string(5000, '[') + std::string(5000, ']') + "}";
        QCOMPARE(parseChangePage(writeChangePage(page)).value().changes, page.changes);
    }

    void aPageCutAnywhereIsNoPage()
    {
        const auto json = writeChangePage(samplePage());
        for (std::size_t cut = 0; cut < json.size(); ++cut)
            QVERIFY2(!parseChangePage(std::string_view(json).substr(0, cut)), qPrintable(QString::number(cut)));
    }
};

VIGIE_TEST(FeedTest);
#include "FeedTest.moc"
