// bench_replica first FOLDER N  the ids of the first N cases by due time, one a line
// bench_replica FOLDER ITEMS   what reading, searching, changing and deciding cost on FOLDER/cache.db as bench_ingest
// left it
#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/contract/Commands.h"
#include "models/contract/Records.h"
#include "tests/bench/BenchKey.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Must.h"
#include "tests/bench/SampleFeed.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>

using namespace vigie;
using namespace vigie::bench;
using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr int Rounds = 9;

/// Wall and worked milliseconds of each round.
class Series
{
public:
    template <typename Work> void time(const Work &work)
    {
        const Stopwatch watch;
        work();
        m_cpu.push_back(watch.cpu() * 1e3);
        m_wall.push_back(watch.wall() * 1e3);
    }
    Json json() const
    {
        return {{"rounds", m_wall.size()},
                {"wall_p50_ms", quantile(m_wall, 0.5)},
                {"wall_p95_ms", quantile(m_wall, 0.95)},
                {"wall_p99_ms", quantile(m_wall, 0.99)},
                {"cpu_min_ms", quantile(m_cpu, 0)},
                {"cpu_p50_ms", quantile(m_cpu, 0.5)},
                {"cpu_p95_ms", quantile(m_cpu, 0.95)}};
    }

private:
    std::vector<double> m_wall, m_cpu;
};

CaseFilter filterOf(CaseSort sort, const QString &text = {})
{
    CaseFilter filter;
    filter.queue = QueueId(SampleFeed::Queue);
    filter.sort = sort;
    filter.text = text;
    return filter;
}

Json orders(cache::SqlCaseFeed &feed)
{
    Json json;
    for (const auto &[name, sort] :
         {std::pair{"due", CaseSort::DueFirst}, std::pair{"severity", CaseSort::SeverestFirst},
          std::pair{"newest", CaseSort::NewestFirst}}) {
        Series series;
        for (int round = 0; round < 3; ++round)
            series.time([&, by = sort] { (void)wait(feed.order(filterOf(by))); });
        json[name] = series.json();
    }
    return json;
}

/// Pages all over the list, each read for the first time.
Json pages(cache::SqlCaseFeed &feed)
{
    const auto order = wait(feed.order(filterOf(CaseSort::DueFirst)));
    Series series;
    constexpr std::size_t Places = 100;
    for (std::size_t place = 0; place < Places; ++place) {
        const auto first = order.size() / Places * place;
        const auto last = std::min(first + CaseFeed::PageRows, order.size());
        series.time([&] {
            (void)wait(feed.rows({order.begin() + static_cast<std::ptrdiff_t>(first),
                                  order.begin() + static_cast<std::ptrdiff_t>(last)}));
        });
    }
    return series.json();
}

/// Two words as a person types them, letter by letter, the first page of rows each time.
Json search(cache::SqlCaseFeed &feed)
{
    const SampleFeed sample;
    std::mt19937_64 random(1);
    Series series;
    std::map<qsizetype, Series> byLetters; ///< of the word that is being typed
    constexpr int Typed = 30;
    for (int typed = 0; typed < Typed; ++typed) {
        const auto text =
            QString::fromStdString(sample.vocabulary().draw(random) + ' ' + sample.vocabulary().draw(random));
        for (qsizetype letters = 1; letters <= text.size(); ++letters) {
            const auto look = [&] {
                auto order = wait(feed.order(filterOf(CaseSort::NewestFirst, text.left(letters))));
                (void)wait(feed.rows(std::move(order)));
            };
            series.time(look);
            byLetters[letters - 1 - text.left(letters).lastIndexOf(QLatin1Char(' '))].time(look);
        }
    }
    Json json = series.json();
    for (const auto &[letters, each] : byLetters)
        json["cpu_p95_ms_by_letters"][std::to_string(letters)] = each.json()["cpu_p95_ms"];
    return json;
}

/// A page of 100 cases that got another time limit, until the list knows which of its rows it concerns.
Json changes(cache::Replica &replica, cache::SqlReplicaStore &store, cache::SqlCaseFeed &feed, std::int64_t items)
{
    constexpr std::int64_t Changes = 100;
    auto cursor = wait(store.position());
    std::int64_t rev = wait(replica.reader().read<std::int64_t>(
        [](sql::Database &database) { return database.integer("SELECT max(rev) FROM record"); }));
    Series series;
    for (int round = 0; round < Rounds; ++round) {
        ++rev;
        ChangePage page;
        page.epoch = cursor.epoch;
        page.cursor = cursor.cursor;
        std::vector<CaseId> ids;
        SampleFeed sample;
        for (std::int64_t n = 0; n < Changes; ++n) {
            auto kase = sample.kase(items / Changes * n + round);
            kase.rev = rev;
            Change change;
            change.seq = items * 3 + rev * Changes + n;
            change.type = RecordType::Case;
            change.typeName = "case";
            change.id = kase.id.value;
            change.rev = rev;
            change.op = ChangeOp::Upsert;
            change.body = contract::writeCase(kase);
            page.changes.push_back(std::move(change));
            ids.push_back(kase.id);
        }
        series.time([&] {
            const auto applied = wait(store.apply(page));
            if (applied.applied != Changes)
                (void)must<int>({ErrorCode::Internal, "the changes were not applied"});
            (void)wait(feed.listed(filterOf(CaseSort::DueFirst), ids));
        });
    }
    return series.json();
}

Json decisions(const std::filesystem::path &folder)
{
    SystemClock clock;
    cache::SqlOutboxStore outbox(folder / "outbox.db", benchKey(), clock);
    wait(outbox.opened());
    const auto bare = folder / "bare.log";
    const int fd = ::open(bare.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    Series durable, peer;
    constexpr int Decisions = 150;
    for (int n = 0; n < Decisions; ++n) {
        ItemDecision decision;
        decision.caseId = CaseId(SampleFeed::id('c', n));
        decision.subjects = {ItemId(SampleFeed::id('i', n))};
        decision.action = DecisionAction::PublishGeneral;
        StoredCommand stored;
        stored.entry.command.id = CommandId::make();
        stored.entry.command.author = PersonId("bench");
        stored.entry.command.body = decision;
        stored.entry.command.expect.claimToken = 7;
        stored.entry.command.madeAt = clock.wall();
        stored.entry.state = CommandState::Held;
        stored.entry.enteredAt = clock.wall();
        stored.body = contract::writeCommand(stored.entry.command);
        durable.time([&] { wait(outbox.add(stored)); });
        peer.time([&] {
            if (::write(fd, stored.body.data(), stored.body.size()) < 0 || ::fdatasync(fd) != 0)
                (void)must<int>({ErrorCode::Io, "write and fdatasync"});
        });
    }
    ::close(fd);
    return {{"vigie", durable.json()}, {"peer", peer.json()}};
}

int first(const std::filesystem::path &folder, std::size_t count)
{
    cache::Replica replica(folder / "cache.db", benchKey(), cache::OnDamage::Refuse);
    cache::SqlCaseFeed feed(replica);
    auto order = wait(feed.order(filterOf(CaseSort::DueFirst)));
    order.resize(std::min(count, order.size()));
    for (const auto &row : wait(feed.rows(std::move(order))))
        std::puts(row.kase.id.value.c_str());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "first")
        return first(argv[2], static_cast<std::size_t>(std::atoll(argv[3])));
    if (argc != 3) {
        std::fputs("usage: bench_replica FOLDER ITEMS | bench_replica first FOLDER N\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    Json json;
    {
        cache::Replica replica(folder / "cache.db", benchKey(), cache::OnDamage::Refuse);
        cache::SqlReplicaStore store(replica);
        cache::SqlCaseFeed feed(replica);
        const Stopwatch watch;
        wait(replica.opened());
        json["open"] = {{"wall_ms", watch.wall() * 1e3}, {"cpu_ms", watch.cpu() * 1e3}};
        json["order"] = orders(feed);
        json["page"] = pages(feed);
        json["search"] = search(feed);
        json["changes"] = changes(replica, store, feed, std::atoll(argv[2]));
    }
    json["decision"] = decisions(folder);
    std::puts(json.dump().c_str());
    return 0;
}
