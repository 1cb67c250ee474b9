// bench_ingest full FOLDER URL         pulls the feed into FOLDER/cache.db through the sync core, and prints what it
// took bench_ingest stages FOLDER URL FILE  the same work cut short at each stage, in databases of their own
// bench_ingest schema FOLDER           the tables and indexes of cache.db, for the peer
#include "models/cache/ReplicaPages.h"
#include "models/cache/ReplicaSchema.h"
#include "models/cache/ReplicaShadow.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/contract/Commands.h"
#include "models/contract/Feed.h"
#include "models/http/HttpPlatform.h"
#include "models/sync/SyncExecutor.h"
#include "models/sync/TimerWakeup.h"
#include "tests/bench/BenchKey.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Must.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace vigie;
using namespace vigie::bench;
using Json = nlohmann::ordered_json;

namespace {

constexpr int Misused = 2;

http::ConnectionSettings settingsFor(const char *url)
{
    return {must(http::ServerUrl::parse(url)), benchKey(), {}, {}};
}

Json took(const Stopwatch &watch)
{
    return {{"wall_s", watch.wall()}, {"cpu_s", watch.cpu()}};
}

/// What the tables hold, as numbers another program must come to as well.
Json contents(sql::Database &database)
{
    Json json;
    const auto number = [&](const char *name, const char *sql) { json[name] = must(database.integer(sql)); };
    number("records", "SELECT count(*) FROM record");
    number("body_bytes", "SELECT sum(length(CAST(body AS BLOB))) FROM record");
    number("cases", "SELECT sum(queue + closed + parked + severity * 3 + category * 5 + kind + state * 7 + reason"
                    " + round + draw * 11 + due % 100003 + created % 100003 + length(subject)) FROM case_row");
    number("waiting", "SELECT sum(open * 7 + queue) FROM queue_load");
    number("items", "SELECT sum(owner % 1009 + kind + state * 3 + classification * 5 + notices + length(id)"
                    " + length(CAST(caption AS BLOB)) + length(language)) FROM item_row");
    number("members", "SELECT sum(number % 1009 + length(name) + length(handle) + length(sort_name)) FROM member_row");
    number("found", "SELECT count(*) FROM search WHERE search MATCH '\"ba\"*'");
    number("pages", "PRAGMA page_count");
    return json;
}

int full(const std::filesystem::path &folder, const char *url)
{
    SystemClock clock;
    const Stopwatch watch;
    cache::Replica replica(folder / "cache.db", benchKey(), cache::OnDamage::Refuse);
    cache::SqlReplicaStore store(replica);
    cache::SqlOutboxStore outbox(folder / "outbox.db", benchKey(), clock);
    http::HttpClient client(settingsFor(url), clock);
    http::HttpPlatform platform(client);
    sync::TimerWakeup wakeup(clock);
    sync::SyncExecutor executor({platform, store, outbox, clock, wakeup, &contract::writeCommand, 1});
    const double mainBefore = threadSeconds();
    const auto check = [&] {
        if (executor.state().pull.caughtUp)
            QCoreApplication::quit();
    };
    QObject::connect(&executor, &sync::SyncExecutor::statusChanged, &executor, check);
    executor.start();
    QCoreApplication::exec();
    Json json = took(watch);
    json["main_thread_cpu_s"] = threadSeconds() - mainBefore;
    json["writer_thread_cpu_s"] =
        wait(replica.writer().run<double>([](sql::Database &) -> Result<double> { return threadSeconds(); }));
    json["contents"] =
        wait(replica.reader().read<Json>([](sql::Database &database) -> Result<Json> { return contents(database); }));
    std::puts(json.dump().c_str());
    return 0;
}

void dropIndexes(sql::Database &database)
{
    // The other two are needed to write: they find what a change touches.
    for (const char *name : {"case_by_due", "case_by_severity", "case_by_age"})
        must(database.execute((std::string("DROP INDEX ") + name).c_str()));
}

void muteSearch(sql::Database &database)
{
    must(database.execute(
        "DROP TABLE search; CREATE VIEW search(rowid, caption, name, handle, notices, notes) AS"
        " SELECT 0, '', '', '', '', ''; CREATE TRIGGER no_search INSTEAD OF INSERT ON search BEGIN SELECT 1; END"));
}

enum class Indexes { Without, With };
enum class Search { Without, With };

Json write(const std::filesystem::path &path, const char *file, Indexes indexes, Search search)
{
    sql::OpenOptions options;
    options.durability = sql::Durability::Normal;
    for (const char *suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(path.string() + suffix);
    auto database = must(cache::replicaLadder().open(path, *benchKey(), options));
    must(cache::refreshReading(database));
    if (indexes == Indexes::Without)
        dropIndexes(database);
    if (search == Search::Without)
        muteSearch(database);
    std::ifstream pages(file, std::ios::binary);
    double cpu = 0, wall = 0;
    for (std::string line; std::getline(pages, line);) {
        const auto page = must(contract::parseChangePage(line));
        const Stopwatch watch;
        must(cache::applyPage(database, page));
        cpu += watch.cpu();
        wall += watch.wall();
    }
    return {{"wall_s", wall}, {"cpu_s", cpu}};
}

Json fetchAll(const char *url)
{
    SystemClock clock;
    http::HttpClient client(settingsFor(url), clock);
    const Stopwatch watch;
    for (std::size_t page = 0;; ++page) {
        http::Exchange exchange;
        exchange.path = "/v1/changes?limit=500&cursor=" + std::to_string(page);
        const auto more = wait(
            client.call<bool>(exchange, {{"application/json"}}, [](const http::Response &response) -> Result<bool> {
                return response.body.find("\"has_more\":true") < 200;
            }));
        if (!more)
            return took(watch);
    }
}

Json parseAll(const char *file)
{
    std::ifstream pages(file, std::ios::binary);
    std::vector<std::string> lines;
    for (std::string line; std::getline(pages, line);)
        lines.push_back(std::move(line));
    const Stopwatch watch;
    for (const auto &line : lines)
        for (const auto &change : must(contract::parseChangePage(line)).changes)
            must(cache::readRecord(change));
    return took(watch);
}

int stages(const std::filesystem::path &folder, const char *url, const char *file)
{
    const auto path = folder / "stages.db";
    Json json;
    json["http"] = fetchAll(url);
    json["parse"] = parseAll(file);
    json["rows"] = write(path, file, Indexes::Without, Search::Without);
    json["rows_index"] = write(path, file, Indexes::With, Search::Without);
    json["rows_index_fts"] = write(path, file, Indexes::With, Search::With);
    std::puts(json.dump().c_str());
    return 0;
}

int schema(const std::filesystem::path &folder)
{
    auto database = must(cache::replicaLadder().open(folder / "schema.db", *benchKey(), {}));
    auto query =
        must(database.prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
                              " AND name NOT LIKE 'search_%' ORDER BY rowid"));
    while (must(query.step()) == sql::Statement::Step::Row)
        std::printf("%s;\n", query.string(0).c_str());
    std::puts("INSERT INTO search(search, rank) VALUES('pgsz', 3960);");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "full" && argc == 4)
        return full(argv[2], argv[3]);
    if (what == "stages" && argc == 5)
        return stages(argv[2], argv[3], argv[4]);
    if (what == "schema" && argc == 3)
        return schema(argv[2]);
    std::fputs("usage: bench_ingest full FOLDER URL | stages FOLDER URL FILE | schema FOLDER\n", stderr);
    return Misused;
}
