#include "models/cache/SearchWords.h"
#include "models/cache/Replica.h"
#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/domain/WordSearch.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

/// The search that names words against the one that puts prefixes together, and against reading every text.
class SearchWordsTest : public QObject
{
    Q_OBJECT

    Drawer m_drawer;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<SqlReplicaStore> m_store;
    std::mt19937 m_random;

    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random); }
    void apply(const Page &page)
    {
        const auto applied = await(m_store->apply(page));
        QVERIFY2(applied.has_value(), applied ? "" : applied.error().detail.c_str());
        QCOMPARE(applied->quarantined, 0);
    }
    /// A caption of `word` for so many items, in one page.
    void write(const char *prefix, int items, const std::function<QString(int)> &caption)
    {
        Page page(prefix);
        for (int i = 0; i < items; ++i) {
            const auto number = prefix + std::to_string(i);
            page.put(sampleItem("i" + number, "m1", caption(i))).put(sampleCase("c" + number, "i" + number));
        }
        apply(page);
    }
    using Rows = std::vector<std::int64_t>;
    static Result<Rows> read(sql::Database &database, const std::string &query)
    {
        Rows out;
        if (query.empty())
            return out;
        TRY(auto search, database.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC"));
        search.bindAll(query);
        for (;;) {
            TRY(const auto step, search.step());
            if (step == sql::Statement::Step::Done)
                return out;
            out.push_back(search.integer(0));
        }
    }
    struct Found
    {
        std::string query;
        Rows fast, slow;
    };
    std::vector<Found> findEach(const QStringList &texts)
    {
        const auto found = await(m_replica->reader().read<std::vector<Found>>(
            [texts](sql::Database &database) -> Result<std::vector<Found>> {
                std::vector<Found> all;
                for (const auto &text : texts) {
                    auto &out = all.emplace_back();
                    TRY(out.query, searchQuery(database, text));
                    TRY(out.fast, read(database, out.query));
                    TRY(out.slow, read(database, prefixQuery(text)));
                }
                return all;
            }));
        const Found failed{found ? "" : "error: " + found.error().detail, {-1}, {-2}}; // found nowhere else
        return found ? *found : std::vector<Found>(static_cast<std::size_t>(texts.size()), failed);
    }
    Found find(const QString &text) { return findEach({text}).front(); }
    static bool names(const std::string &query) { return query.starts_with('('); }

private Q_SLOTS:
    void init()
    {
        m_replica = std::make_unique<Replica>(m_drawer.path(), m_drawer.key, OnDamage::Refuse);
        m_store = std::make_unique<SqlReplicaStore>(*m_replica);
    }
    void cleanup()
    {
        m_store.reset();
        m_replica.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            std::filesystem::remove_all(m_drawer.path().string() + suffix);
    }

    void aFrequentWordIsNamedWithAllThatBeginLikeIt()
    {
        write("a", 300, [](int i) {
            return i == 7 ? QStringLiteral("Plagiat") : i == 8 ? QStringLiteral("plan") : QStringLiteral("PLÂGE");
        });
        QCOMPARE(find(QStringLiteral("plag")).query, std::string("(\"plage\" OR \"plagiat\")"));
        QCOMPARE(find(QStringLiteral("plâGe")).query, std::string("(\"plage\")"));
        QCOMPARE(find(QStringLiteral("plagia plage")).query, std::string("\"plagia\"* AND (\"plage\")"));
        QCOMPARE(find(QStringLiteral("pla")).query, std::string("\"pla\"*")); // the index keeps prefixes of three
        QCOMPARE(find(QStringLiteral("none")).query, std::string("\"none\"*"));
        QCOMPARE(find(QStringLiteral(" \" * ")).query, std::string());
        QCOMPARE(find(QStringLiteral("plag")).fast.size(), std::size_t{299});
        QCOMPARE(find(QStringLiteral("pla")).fast.size(), std::size_t{300});
    }

    void tooManyWordsAreNotNamed()
    {
        write("a", 600, [](int i) { return QStringLiteral("sample%1 samples").arg(i % 250); });
        QCOMPARE(find(QStringLiteral("samp")).query, std::string("\"samp\"*"));
        QCOMPARE(find(QStringLiteral("samp")).fast.size(), std::size_t{600});
        QCOMPARE(find(QStringLiteral("samples")).query, std::string("(\"samples\")"));
    }

    void aHostileTextMakesNoLongQuery()
    {
        write("a", 300, [](int i) {
            return i < 40 ? QString(4'000, QLatin1Char('a')) + QString::number(i) : QStringLiteral("aaaa");
        });
        QCOMPARE(find(QStringLiteral("aaaa")).query, std::string("\"aaaa\"*"));
        QCOMPARE(find(QStringLiteral("aaaa")).fast.size(), std::size_t{300});
    }

    void whatIsGoneIsNotFoundUnderAName()
    {
        write("a", 300, [](int) { return QStringLiteral("plage"); });
        Page page("b");
        for (int i = 0; i < 299; ++i)
            page.remove(RecordType::Item, "ia" + std::to_string(i));
        page.put(sampleItem("ia299", "m1", QStringLiteral("plages"), 2));
        apply(page);
        QCOMPARE(find(QStringLiteral("plag")).fast, find(QStringLiteral("plag")).slow);
        QCOMPARE(find(QStringLiteral("plag")).fast.size(), std::size_t{1});
    }

    /// Random texts, changed and removed; whatever is typed finds what reading every text finds, newest first.
    void theFastWayFindsWhatTheSlowWayFinds()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        m_random.seed(seed);
        constexpr std::array Parts{"cer", "Cé", "ro", "ÉT", "ma", "mar", "42", "Ση", "да", "ля"};
        const std::array Between{QStringLiteral(" "), QStringLiteral(", "), QStringLiteral("’"), QStringLiteral(" - ")};
        std::vector<QString> vocabulary;
        for (int i = 0; i < 120; ++i) {
            QString word;
            for (auto parts = 2 + below(3); parts > 0; --parts)
                word += QString::fromUtf8(Parts[below(Parts.size())]);
            vocabulary.push_back(below(3) == 0 ? word.normalized(QString::NormalizationForm_D) : word);
        }
        const auto word = [&] { // the n-th as often as 1/n: three or four stand in more than a quarter of the texts
            const double part = std::uniform_real_distribution(0.0, 1.0)(m_random);
            return vocabulary[static_cast<std::size_t>(std::pow(static_cast<double>(vocabulary.size()), part)) - 1];
        };
        const auto text = [&](int) {
            QString out = word();
            for (auto words = below(9); words > 0; --words)
                out += Between[below(Between.size())] + word();
            return out;
        };
        write("a", 500, text);
        write("b", 700, text);
        Page change("c");
        for (int i = 0; i < 250; ++i)
            change.put(sampleItem("ia" + std::to_string(i * 2), "m1", text(i), 2));
        for (int i = 0; i < 200; ++i)
            change.remove(RecordType::Item, "ib" + std::to_string(i * 3));
        apply(change);
        const auto texts = await(m_replica->reader().read<std::map<std::int64_t, QStringList, std::greater<>>>(
            [](sql::Database &database) -> Result<std::map<std::int64_t, QStringList, std::greater<>>> {
                std::map<std::int64_t, QStringList, std::greater<>> out;
                TRY(auto rows, database.prepare("SELECT row, caption FROM item_row"));
                while (rows.step().value() == sql::Statement::Step::Row)
                    out[rows.integer(0)] = foldedForSearch(QString::fromStdString(rows.string(1)))
                                               .split(QLatin1Char(' '), Qt::SkipEmptyParts);
                return out;
            }));
        QVERIFY(texts && texts->size() == 1000);
        QStringList typed;
        for (int round = 0; round < 400; ++round) {
            QString words = word();
            if (below(2) == 0)
                words += QLatin1Char(' ') + word();
            words.truncate(static_cast<qsizetype>(1 + below(static_cast<std::size_t>(words.size()))));
            typed << words;
        }
        int named = 0, many = 0;
        const auto answers = findEach(typed);
        for (std::size_t round = 0; round < answers.size(); ++round) {
            Rows expected;
            const auto wanted = searchedWords(typed[static_cast<qsizetype>(round)]);
            for (const auto &[row, words] : *texts)
                if (!wanted.empty() && std::ranges::all_of(wanted, [&](const QString &begin) {
                        return std::ranges::any_of(words, [&](const QString &one) { return one.startsWith(begin); });
                    }))
                    expected.push_back(row);
            QCOMPARE(answers[round].fast, answers[round].slow);
            QCOMPARE(answers[round].fast, expected);
            named += names(answers[round].query) ? 1 : 0;
            many += expected.size() > 100 ? 1 : 0;
        }
        QVERIFY(named > 20 && many > 20); // both ways were gone
    }
};

VIGIE_TEST(SearchWordsTest);
#include "SearchWordsTest.moc"
