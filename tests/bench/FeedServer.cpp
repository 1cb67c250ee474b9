// bench_feed make FILE FIRST ITEMS   writes pages of the feed, one a line
// bench_feed serve FILE              serves them on a port it prints, until its standard input ends
// bench_feed desk POSITION CASES [FILE]
//     the same for a desk: claims of the cases in CASES (ids, one a line), pictures, commands; the replica has POSITION
//     pages, and those of FILE are new to it
#include "models/contract/Sessions.h"
#include "tests/bench/DeskPlatform.h"
#include "tests/bench/DeskServer.h"
#include "tests/bench/SampleFeed.h"
#include "tests/support/RawServer.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string_view>

using namespace vigie;

namespace {

constexpr int Misused = 2;

std::string sessionReply()
{
    domain::Session session;
    session.person = domain::PersonId("bench");
    session.displayName = QStringLiteral("Bench SAMPLE");
    session.language = "en";
    session.permissions = {"item.decide", "queue.work:item_review"};
    session.serverTime = Instant(Milliseconds(1'772'409'600'000));
    return contract::writeSession(session);
}

/// A good answer over a connection that stays.
test::RawServer::Answer good(const std::string &body)
{
    return {test::RawServer::reply(200, "application/json", body), true, true, false, 0};
}

std::vector<std::string> lines(const char *path)
{
    std::vector<std::string> lines;
    std::ifstream file(path, std::ios::binary);
    for (std::string line; std::getline(file, line);)
        lines.push_back(std::move(line));
    return lines;
}

/// Until whoever started us is done.
void waitForEnd(const std::string &url, std::size_t pages)
{
    std::printf("{\"url\":\"%s\",\"pages\":%zu}\n", url.c_str(), pages);
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
}

int serveDesk(const char *position, const char *cases, const char *coming)
{
    bench::DeskPlatform platform(
        {std::atoll(position), lines(cases), coming ? lines(coming) : std::vector<std::string>()});
    bench::DeskServer server([&platform](const std::string &request) { return platform.answer(request); });
    platform.grown = [&server] { server.hint(); };
    waitForEnd(server.url(), 0);
    return 0;
}

int serve(const char *path)
{
    const auto pages = lines(path);
    const test::RawServer server([&pages](const std::string &request) {
        const std::string_view head(request);
        if (head.starts_with("GET /v1/changes")) {
            const auto at = head.find("cursor=");
            const auto page = at == std::string_view::npos ? 0UL : std::strtoul(head.data() + at + 7, nullptr, 10);
            if (page < pages.size())
                return good(pages[page]);
            // Nothing new: an empty page that stays where it is.
            return good("{\"epoch\":\"bench\",\"cursor\":\"" + std::to_string(page) +
                        R"(","has_more":false,"server_time":"2026-03-02T00:00:00.000Z","changes":[]})");
        }
        if (head.starts_with("GET /v1/session"))
            return good(sessionReply());
        return test::RawServer::Answer{
            test::RawServer::reply(404, "application/problem+json", R"({"type":"about:blank"})"), true, true, false, 0};
    });
    waitForEnd(server.url(), pages.size());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "serve" && argc == 3)
        return serve(argv[2]);
    if (what == "desk" && (argc == 4 || argc == 5))
        return serveDesk(argv[2], argv[3], argc == 5 ? argv[4] : nullptr);
    if (what == "make" && argc == 5) {
        bench::writePages(argv[2], std::atoll(argv[3]), std::atoll(argv[4]));
        return 0;
    }
    std::fputs(
        "usage: bench_feed make FILE FIRST ITEMS | bench_feed serve FILE | bench_feed desk POSITION CASES [FILE]\n",
        stderr);
    return Misused;
}
