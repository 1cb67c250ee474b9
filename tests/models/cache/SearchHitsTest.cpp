#include "models/cache/SearchReads.h"
#include "models/cache/SqlQueueLoadReader.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/cache/SqlSearching.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

/// The search over everything that is here.
class SearchHitsTest : public QObject
{
    Q_OBJECT

    Drawer m_drawer;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<SqlReplicaStore> m_store;
    std::unique_ptr<SqlSearching> m_search;

    std::vector<SearchHit> found(const QString &text)
    {
        const auto hits = await(m_search->search(text));
        return hits ? *hits : std::vector<SearchHit>(1); // an error is a hit nobody expects
    }
    std::vector<std::string> cases(const QString &text)
    {
        std::vector<std::string> ids;
        for (const auto &hit : found(text))
            ids.push_back(hit.row.kase.id.value);
        return ids;
    }
    using Ids = std::vector<std::string>;
    using Places = std::vector<SearchPlace>;

private Q_SLOTS:
    void init()
    {
        m_replica = std::make_unique<Replica>(m_drawer.path(), m_drawer.key, OnDamage::Refuse);
        m_store = std::make_unique<SqlReplicaStore>(*m_replica);
        m_search = std::make_unique<SqlSearching>(*m_replica);
        auto notice = sampleNotice("n", "item-b");
        notice.explanation = QStringLiteral("Ce concours est une arnaque, on me demande mes codes");
        QVERIFY(await(m_store->apply(Page("a")
                                         .put(sampleMember("m1", QStringLiteral("Chloé Plage")))
                                         .put(sampleMember("m2", QStringLiteral("Bob")))
                                         .put(sampleItem("item-a", "m1", QStringLiteral("une fête à la maison")))
                                         .put(sampleCase("a", "item-a", "q1"))
                                         .put(sampleItem("item-b", "m2", QStringLiteral("à la plage")))
                                         .put(sampleCase("b", "item-b", "q2"))
                                         .put(notice)
                                         .put(sampleItem("item-c", "m2", QStringLiteral("sans dossier, plage")))))
                    .has_value());
    }
    void cleanup()
    {
        m_search.reset();
        m_store.reset();
        m_replica.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            std::filesystem::remove_all(m_drawer.path().string() + suffix);
    }

    void everyQueueIsSearchedAndThePlaceIsSaid()
    {
        const auto hits = found(QStringLiteral("plage"));
        QCOMPARE(cases(QStringLiteral("plage")), (Ids{"b", "a"})); // newest first; an item without a case is no hit
        QCOMPARE(hits[0].places, Places{SearchPlace::Caption});
        QCOMPARE(hits[0].row.kase.queue, QueueId("q2"));
        QCOMPARE(hits[1].places, Places{SearchPlace::Member});
        QCOMPARE(hits[1].row.ownerName, QStringLiteral("Chloé Plage"));
        QCOMPARE(found(QStringLiteral("plage fete"))[0].places, (Places{SearchPlace::Caption, SearchPlace::Member}));
    }

    void theWordsOfANoticeAreShown()
    {
        const auto hits = found(QStringLiteral("ARNAQ"));
        QCOMPARE(hits.size(), std::size_t{1});
        QCOMPARE(hits[0].places, Places{SearchPlace::Notice});
        QCOMPARE(hits[0].excerpt, QStringLiteral("Ce concours est une arnaque, on me demande mes codes"));
    }

    void theWordsOfANoteAreFoundWhicheverComesFirst()
    {
        QVERIFY(cases(QStringLiteral("huissier")).empty());
        QVERIFY(await(m_store->apply(Page("b")
                                         .put(sampleNote("note-1", "b", QStringLiteral("Voir l’huissier, §4")))
                                         .put(sampleNote("early", "later", QStringLiteral("déjà un huissier")))))
                    .has_value());
        auto hits = found(QStringLiteral("HUISS"));
        QCOMPARE(hits.size(), std::size_t{1}); // the other one's case is not here yet
        QCOMPARE(hits[0].row.kase.id, CaseId("b"));
        QCOMPARE(hits[0].places, Places{SearchPlace::Note});
        QCOMPARE(hits[0].excerpt, QStringLiteral("Voir l’huissier, §4"));
        QCOMPARE(cases(QStringLiteral("plage huissier")), Ids{"b"}); // words of the caption and of the note together
        QVERIFY(await(m_store->apply(Page("c").put(sampleItem("item-l", "m1", QStringLiteral("tard"))))).has_value());
        QVERIFY(await(m_store->apply(Page("d").put(sampleCase("later", "item-l", "q1")))).has_value());
        QCOMPARE(cases(QStringLiteral("huissier")), (Ids{"later", "b"}));
        QVERIFY(await(m_store->apply(Page("e").put(sampleCase("later", "item-l", "q2", 2)))).has_value());
        QCOMPARE(cases(QStringLiteral("huissier")), (Ids{"later", "b"})); // once, also after a change of the case
        QVERIFY(await(m_store->apply(Page("f").purge(RecordType::Note, "note-1"))).has_value());
        QCOMPARE(cases(QStringLiteral("huissier")), Ids{"later"});
        QVERIFY(await(m_store->apply(Page("g").remove(RecordType::Note, "early"))).has_value());
        QVERIFY(cases(QStringLiteral("huissier")).empty());
    }

    void notesComeAlongThroughAResync()
    {
        QVERIFY(await(m_store->beginShadow("epoch-2")).has_value());
        QVERIFY(
            await(m_store->applyToShadow(Page("z", "epoch-2")
                                             .put(sampleNote("n2", "a", QStringLiteral("constat d’huissier")))
                                             .put(sampleMember("m1", QStringLiteral("Chloé Plage")))
                                             .put(sampleItem("item-a", "m1", QStringLiteral("une fête à la maison")))
                                             .put(sampleCase("a", "item-a", "q1"))))
                .has_value());
        QVERIFY(await(m_store->commitShadow()).has_value());
        QCOMPARE(cases(QStringLiteral("huissier maison")), Ids{"a"});
    }

    void nothingTypedIsAnError()
    {
        QVERIFY(cases({}).empty());
        for (const auto *text :
             {"\"", "*", "plage OR", "NEAR(", "text:", "a AND b", "^", "-", "'; DROP TABLE record;", "{", "\\"})
            for (const auto &hit : found(QString::fromUtf8(text)))
                QVERIFY2(!hit.row.kase.id.empty(), text);
        QVERIFY(cases(QString(10'000, QLatin1Char('"'))).empty());
        QVERIFY(cases(QString(10'000, QLatin1Char('p'))).empty());
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int i = 0; i < 300; ++i) {
            QString text;
            for (int left = std::uniform_int_distribution(1, 40)(random); left > 0; --left)
                text += QChar(static_cast<char16_t>(std::uniform_int_distribution(1, 0xffff)(random)));
            const auto hits = await(m_search->search(text));
            QVERIFY2(hits.has_value(),
                     text.toUtf8().toHex() + " " + QByteArray::fromStdString(hits ? "" : hits.error().detail));
        }
    }

    /// The tokenizer of the search and Qt must agree where a word ends, for every letter there is.
    void everyLetterCanBeTyped()
    {
        constexpr char32_t Last = 0x1ffff;
        constexpr int AtOnce = 8; // words of one search
        std::vector<QString> searches(1);
        int words = 0;
        for (char32_t sign = 1; sign <= Last; ++sign) {
            if (QChar::isSurrogate(sign) || !QChar::isLetterOrNumber(sign))
                continue;
            searches.back() += QLatin1Char('a') + QString::fromUcs4(&sign, 1) + QStringLiteral("b ");
            if (++words % AtOnce == 0)
                searches.emplace_back();
        }
        QVERIFY(words > 50'000);
        const auto refused = await(m_replica->reader().read<QString>([&](sql::Database &database) -> Result<QString> {
            QString bad;
            for (const auto &text : searches)
                if (!readHits(database, text))
                    bad += text;
            return bad;
        }));
        QVERIFY(refused);
        QVERIFY2(refused->isEmpty(), qPrintable(*refused));
    }

    void aHundredAndNoMore()
    {
        Page page("b");
        for (int i = 0; i < Searching::MostHits + 20; ++i) {
            const auto number = std::to_string(i);
            page.put(sampleItem("many-" + number, "m2", QStringLiteral("kermesse")))
                .put(sampleCase("many-case-" + number, "many-" + number));
        }
        QVERIFY(await(m_store->apply(page)).has_value());
        const auto ids = cases(QStringLiteral("kerm"));
        QCOMPARE(ids.size(), std::size_t{Searching::MostHits});
        QCOMPARE(ids.front(), "many-case-" + std::to_string(Searching::MostHits + 19)); // the newest
    }

    void theLoadOfAQueueIsItsDueTimes()
    {
        Page page("b");
        const auto add = [&](const char *id, std::optional<Instant> due, CaseState state) {
            auto kase = sampleCase(id, std::string("of-") + id, "load");
            kase.dueAt = due;
            kase.state = state;
            page.put(kase);
        };
        add("x", at(50), CaseState::Open);
        add("y", at(10), CaseState::Claimed);
        add("z", std::nullopt, CaseState::Open);
        add("parked", at(5), CaseState::Parked);
        add("closed", at(5), CaseState::Closed);
        QVERIFY(await(m_store->apply(page)).has_value());
        SqlQueueLoadReader loads(*m_replica);
        const auto load = await(loads.load(QueueId("load")));
        QCOMPARE(load->open, 3);
        QCOMPARE(load->dues, (std::vector<Instant>{at(10), at(50)}));
        QCOMPARE(load->allowance, std::optional<Milliseconds>(std::chrono::minutes(50)));
        const auto none = await(loads.load(QueueId("nowhere")));
        QCOMPARE(none->open, 0);
        QVERIFY(none->dues.empty() && !none->allowance);
    }

    void whatIsPurgedIsNotFound()
    {
        QVERIFY(await(m_store->apply(Page("b").purge(RecordType::Item, "item-b").purge(RecordType::Notice, "n")))
                    .has_value());
        QVERIFY(cases(QStringLiteral("arnaque")).empty());
        QCOMPARE(cases(QStringLiteral("plage")), (Ids{"a"}));
    }
};

VIGIE_TEST(SearchHitsTest);
#include "SearchHitsTest.moc"
