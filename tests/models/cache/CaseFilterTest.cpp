#include "models/cache/ReplicaReads.h"
#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/domain/JudgingTable.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <random>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

/// The replica's query against domain::fits(), over random worlds and random filters.
class CaseFilterTest : public QObject
{
    Q_OBJECT

    static constexpr int Cases = 160;
    static constexpr int Filters = 300;

    Drawer m_drawer;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<SqlReplicaStore> m_store;
    std::unique_ptr<SqlCaseFeed> m_feed;
    std::mt19937 m_random;

    int draw(int count) { return std::uniform_int_distribution(0, count - 1)(m_random); }
    template <typename T> T pick(std::initializer_list<T> values)
    {
        return *(values.begin() + draw(static_cast<int>(values.size())));
    }
    template <typename T> std::optional<T> maybe(T value)
    {
        return draw(3) == 0 ? std::optional<T>(value) : std::nullopt;
    }
    Severity severity()
    {
        return pick({Severity::None, Severity::Low, Severity::Medium, Severity::High, Severity::Critical});
    }
    Category category() { return pick({Category::Sexual, Category::Violence, Category::Weapons}); }
    CaseReason reason()
    {
        return pick({CaseReason::Flagged, CaseReason::Notice, CaseReason::Appeal, CaseReason::Sample,
                     CaseReason::Disagreement});
    }
    ItemKind kind() { return pick({ItemKind::Photo, ItemKind::PhotoSet, ItemKind::Banner}); }
    PersonId person() { return PersonId(pick<const char *>({"alix", "noor", "sam"})); }
    std::string member() { return "m" + std::to_string(draw(6)); }

    ChangePage world()
    {
        Page page("a");
        // Two members of one name, and one whose record never comes.
        for (int i = 0; i < 5; ++i)
            page.put(sampleMember("m" + std::to_string(i),
                                  QStringList{QStringLiteral("Élise"), QStringLiteral("zoé"), QStringLiteral("Abel"),
                                              QStringLiteral("elise"), QStringLiteral("Bruno")}[i]));
        for (int i = 0; i < Cases; ++i) {
            const auto number = std::to_string(i);
            auto kase = sampleCase("c" + number, "i" + number, pick<const char *>({"q1", "q2"}));
            kase.dueAt = draw(5) == 0 ? std::nullopt : std::optional(at(draw(50)));
            kase.createdAt = at(draw(50));
            kase.severity = severity();
            kase.category = category();
            kase.reason = reason();
            kase.state =
                pick({CaseState::Open, CaseState::Claimed, CaseState::Claimed, CaseState::Parked, CaseState::Closed});
            if (kase.state == CaseState::Claimed || draw(4) == 0)
                kase.claimedBy = person();
            auto item = sampleItem(kase.subject, member(), QStringLiteral("sample"));
            item.kind = kind();
            item.language = pick<const char *>({"fr", "fr-CA", "FR", "en", ""});
            page.put(item).put(kase);
        }
        return page;
    }

    CaseFilter filter()
    {
        CaseFilter filter;
        filter.queue = QueueId(pick<const char *>({"q1", "q2", "none"}));
        filter.sort = pick({CaseSort::DueFirst, CaseSort::SeverestFirst, CaseSort::NewestFirst, CaseSort::ByOwner});
        filter.category = maybe(category());
        filter.atLeast = maybe(severity());
        filter.kind = maybe(kind());
        filter.reason = maybe(reason());
        filter.standing =
            maybe(pick({CaseStanding::Waiting, CaseStanding::Mine, CaseStanding::Elsewhere, CaseStanding::Parked}));
        filter.language = maybe(0) ? pick<const char *>({"fr", "en"}) : "";
        filter.owner = maybe(MemberId(member()));
        filter.person = person();
        filter.sealBelow = pick({0, 0, 10, 60, SealEverything});
        return filter;
    }

    /// What an order promises, of two neighbours.
    static bool inOrder(const CaseRow &a, const CaseRow &b, CaseSort sort)
    {
        const auto due = [](const CaseRow &row) { return row.kase.dueAt.value_or(Instant::max()); };
        switch (sort) {
        case CaseSort::DueFirst:
            return std::pair(due(a), a.row) < std::pair(due(b), b.row);
        case CaseSort::SeverestFirst:
            return std::tuple(b.kase.severity, due(a), a.row) < std::tuple(a.kase.severity, due(b), b.row);
        case CaseSort::NewestFirst:
            return std::pair(b.kase.createdAt, b.row) < std::pair(a.kase.createdAt, a.row);
        case CaseSort::ByOwner:
            if (a.owner == b.owner)
                return std::pair(due(a), a.row) < std::pair(due(b), b.row);
            return !a.ownerName.isEmpty() || b.ownerName.isEmpty(); // members who are not here come last
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_replica = std::make_unique<Replica>(m_drawer.path(), m_drawer.key, OnDamage::Refuse);
        m_store = std::make_unique<SqlReplicaStore>(*m_replica);
        m_feed = std::make_unique<SqlCaseFeed>(*m_replica);
    }

    void cleanup()
    {
        m_feed.reset();
        m_store.reset();
        m_replica.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            std::filesystem::remove_all(m_drawer.path().string() + suffix);
    }

    void theQueryIsTheRule()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        m_random.seed(seed);
        QCOMPARE(await(m_store->apply(world()))->quarantined, 0);
        std::vector<RowId> everything;
        for (RowId row = 1; row < 3 * Cases; ++row)
            everything.push_back(row);
        const auto all = await(m_feed->rows(everything));
        QVERIFY(all && all->size() == std::size_t{Cases});
        std::size_t found = 0;
        for (int i = 0; i < Filters; ++i) {
            const auto wanted = filter();
            const auto order = await(m_feed->order(wanted));
            QVERIFY(order.has_value());
            std::vector<RowId> expected;
            for (const auto &row : *all)
                if (fits(row, wanted))
                    expected.push_back(row.row);
            auto got = *order;
            std::ranges::sort(got);
            QCOMPARE(got, expected);
            found += got.size();
            std::vector<CaseId> ids;
            for (const auto &row : *all)
                ids.push_back(row.kase.id);
            const auto listed = await(m_feed->listed(wanted, ids));
            QVERIFY(listed && listed->size() == all->size());
            std::vector<RowId> members;
            for (const auto &one : *listed)
                if (one.listed)
                    members.push_back(one.row);
            QCOMPARE(members, expected); // asked one by one
            auto rows = await(m_feed->rows(*order));
            for (auto &row : *rows)
                row = sealedFor(std::move(row), wanted.sealBelow);
            for (std::size_t r = 1; r < rows->size(); ++r)
                QVERIFY(inOrder(rows->at(r - 1), rows->at(r), wanted.sort));
        }
        QVERIFY(found > std::size_t{Filters}); // the filters are not all empty
    }

    void ownersStandInTheOrderOfTheirNames()
    {
        Page page("a");
        page.put(sampleMember("m1", QStringLiteral("zoé")))
            .put(sampleMember("m2", QStringLiteral("Élise")))
            .put(sampleMember("m3", QStringLiteral("eliot")))
            .put(sampleMember("m4", QStringLiteral("Abel")));
        const std::array owners{"m1", "m2", "gone", "m3", "m4", "m2"};
        for (std::size_t i = 0; i < owners.size(); ++i) {
            const auto number = std::to_string(i);
            page.put(sampleItem("i" + number, owners[i], QStringLiteral("sample")))
                .put(sampleCase("c" + number, "i" + number));
        }
        QCOMPARE(await(m_store->apply(page))->quarantined, 0);
        CaseFilter wanted;
        wanted.queue = QueueId("q1");
        wanted.sort = CaseSort::ByOwner;
        const auto rows = await(m_feed->rows(*await(m_feed->order(wanted))));
        QStringList names;
        for (const auto &row : *rows)
            names << row.ownerName;
        QCOMPARE(names, (QStringList{QStringLiteral("Abel"), QStringLiteral("eliot"), QStringLiteral("Élise"),
                                     QStringLiteral("Élise"), QStringLiteral("zoé"), QString()}));
    }

    void whatChangesLaterIsFilteredAsItIsNow()
    {
        auto kase = sampleCase("c", "i");
        kase.reason = CaseReason::Flagged;
        auto item = sampleItem("i", "m1", QStringLiteral("sample"));
        item.language = "fr";
        QVERIFY(await(m_store->apply(Page("a").put(kase).put(item))).has_value()); // the case before its item
        CaseFilter mine;
        mine.queue = QueueId("q1");
        mine.standing = CaseStanding::Mine;
        mine.person = PersonId("alix");
        mine.language = "en";
        QVERIFY(await(m_feed->order(mine))->empty());
        kase.rev = 2;
        kase.state = CaseState::Claimed;
        kase.claimedBy = PersonId("alix");
        item.rev = 2;
        item.language = "en-GB";
        QVERIFY(await(m_store->apply(Page("b").put(kase).put(item))).has_value());
        QCOMPARE(await(m_feed->order(mine))->size(), std::size_t{1});
    }

    void wordsOfANoticeFindItsCase()
    {
        auto notice = sampleNotice("n", "i");
        notice.explanation = QStringLiteral("C’est un faux concours");
        QVERIFY(await(m_store->apply(Page("a")
                                         .put(sampleItem("i", "m1", QStringLiteral("sample")))
                                         .put(notice)
                                         .put(sampleCase("c", "i"))))
                    .has_value());
        CaseFilter wanted;
        wanted.queue = QueueId("q1");
        wanted.text = QStringLiteral("concou sample");
        QCOMPARE(await(m_feed->order(wanted))->size(), std::size_t{1});
        wanted.text = QStringLiteral("tombola");
        QVERIFY(await(m_feed->order(wanted))->empty());
    }
};

VIGIE_TEST(CaseFilterTest);
#include "CaseFilterTest.moc"
