#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

const std::array<QString, 6> Words{
    QStringLiteral("plage"),       QStringLiteral("PLAGIAT"),
    QStringLiteral("été"),         QStringLiteral("\u0939\u093f\u0928\u094d\u0926\u0940"),
    QStringLiteral("e\u0301cole"), QStringLiteral("42")};

} // namespace

/// The search follows what the records say, whatever comes in which order.
class SearchTest : public QObject
{
    Q_OBJECT

    Drawer m_drawer;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<SqlReplicaStore> m_store;
    std::unique_ptr<SqlCaseFeed> m_feed;

    void open()
    {
        m_replica = std::make_unique<Replica>(m_drawer.path(), m_drawer.key, OnDamage::Refuse);
        m_store = std::make_unique<SqlReplicaStore>(*m_replica);
        m_feed = std::make_unique<SqlCaseFeed>(*m_replica);
    }
    void apply(const Page &page)
    {
        const auto applied = await(m_store->apply(page));
        QVERIFY2(applied.has_value(), applied ? "" : applied.error().detail.c_str());
        QCOMPARE(applied->quarantined, 0);
    }
    std::set<std::string> found(const QString &text)
    {
        const auto order = await(m_feed->order({QueueId("q1"), CaseSort::DueFirst, {}, text}));
        const auto rows = order ? await(m_feed->rows(*order)) : Result<std::vector<CaseRow>>(ErrorCode::Internal);
        if (!rows)
            return {"error"};
        std::set<std::string> ids;
        std::vector<CaseId> cases;
        for (const auto &row : *rows) {
            ids.insert(row.kase.id.value);
            cases.push_back(row.kase.id);
        }
        const auto listed = await(m_feed->listed({QueueId("q1"), CaseSort::DueFirst, {}, text}, cases));
        if (!listed || std::ranges::any_of(*listed, [](const auto &one) { return !one.listed; }))
            return {"found, but not listed"};
        return ids;
    }
    Result<void> check()
    {
        return await(m_replica->writer().run<void>(
            [](sql::Database &d) { return d.run("INSERT INTO search(search, rank) VALUES('integrity-check', 1)"); }));
    }
    using Ids = std::set<std::string>;

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        m_feed.reset();
        m_store.reset();
        m_replica.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            std::filesystem::remove_all(m_drawer.path().string() + suffix);
    }

    void anItemIsFoundByAnOwnerWhoComesLater()
    {
        apply(Page("a").put(sampleItem("i1", "m1", QStringLiteral("caption"))).put(sampleCase("c1", "i1")));
        QCOMPARE(found(QStringLiteral("zoe")), Ids{});
        apply(Page("b").put(sampleMember("m1", QStringLiteral("Zoé"))));
        QCOMPARE(found(QStringLiteral("zoe cap")), Ids{"c1"});
        apply(Page("c").put(sampleMember("m1", QStringLiteral("Anna"), 2)));
        QCOMPARE(found(QStringLiteral("zoe")), Ids{});
        QCOMPARE(found(QStringLiteral("ann")), Ids{"c1"});
        apply(Page("d").purge(RecordType::Member, "m1"));
        QCOMPARE(found(QStringLiteral("ann")), Ids{});
        QCOMPARE(found(QStringLiteral("caption")), Ids{"c1"});
        QVERIFY(check().has_value());
    }

    void scriptsAndAccentsAreFoundAsTyped()
    {
        Page page("a");
        for (std::size_t i = 0; i < Words.size(); ++i) {
            const auto n = std::to_string(i);
            page.put(sampleItem("i" + n, "m1", Words[i])).put(sampleCase("c" + n, "i" + n));
        }
        apply(page);
        QCOMPARE(found(QStringLiteral("plag")), (Ids{"c0", "c1"}));
        QCOMPARE(found(QStringLiteral("ete")), Ids{"c2"});
        QCOMPARE(found(Words[3]), Ids{"c3"});
        QCOMPARE(found(QStringLiteral("école")), Ids{"c4"});
        QCOMPARE(found(Words[4]), Ids{"c4"});
        QCOMPARE(found(QStringLiteral("4")), Ids{"c5"});
        QCOMPARE(found(QStringLiteral("\u0301")), Ids{});
    }

    void theNewestAreFoundWhenThereAreTooMany()
    {
        Page page("a");
        for (int i = 0; i < CaseFeed::MostFound + 20; ++i) {
            auto kase = sampleCase("c" + std::to_string(i), "i" + std::to_string(i));
            kase.dueAt = at(i);
            page.put(sampleItem(kase.subject, "m1", QStringLiteral("same"))).put(kase);
        }
        apply(page);
        const auto order = await(m_feed->order({QueueId("q1"), CaseSort::DueFirst, {}, QStringLiteral("same")}));
        QCOMPARE(order->size(), static_cast<std::size_t>(CaseFeed::MostFound));
        const auto rows = await(m_feed->rows({order->front(), order->back()}));
        QCOMPARE(rows->front().kase.id.value, std::string("c20")); // the order asked for, of the newest
        QCOMPARE(rows->back().kase.id.value, "c" + std::to_string(CaseFeed::MostFound + 19));
    }

    void theIndexFollowsTheRows()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto pick = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
        constexpr std::size_t Items = 12, Members = 4, Steps = 150;
        std::map<std::string, std::pair<QString, std::size_t>> items;
        std::map<std::size_t, QString> names;
        Page cases("cases");
        for (std::size_t i = 0; i < Items; ++i)
            cases.put(sampleCase("c" + std::to_string(i), "i" + std::to_string(i)));
        apply(cases);
        for (std::size_t step = 0; step < Steps; ++step) {
            Page page("p" + std::to_string(step));
            const auto rev = static_cast<std::int64_t>(step) + 1;
            const auto i = pick(Items), m = i % Members;
            const std::string item = "i" + std::to_string(i), member = "m" + std::to_string(m);
            switch (pick(4)) {
            case 0:
                page.remove(RecordType::Item, item);
                items.erase(item);
                break;
            case 1:
                page.remove(RecordType::Member, member);
                names.erase(m);
                break;
            case 2:
                names[m] = QStringLiteral("name") + Words[pick(3)];
                page.put(sampleMember(member, names[m], rev));
                break;
            default:
                items[item] = {Words[pick(3)], m};
                page.put(sampleItem(item, member, items[item].first, rev));
            }
            apply(page);
            QVERIFY(check().has_value());
            for (const auto &word : {QStringLiteral("plage"), QStringLiteral("ete"), QStringLiteral("nameplagiat")}) {
                Ids expected;
                for (const auto &[id, content] : items) {
                    const auto owner = names.find(content.second);
                    const auto text =
                        content.first + QLatin1Char(' ') + (owner == names.end() ? QString() : owner->second);
                    for (const auto &part : text.split(QLatin1Char(' ')))
                        if (part.toLower().replace(QStringLiteral("é"), QStringLiteral("e")).startsWith(word))
                            expected.insert("c" + id.substr(1));
                }
                QCOMPARE(found(word), expected);
            }
        }
    }
};

VIGIE_TEST(SearchTest);
#include "SearchTest.moc"
