// bench_feed make FILE FIRST ITEMS   writes pages of the feed, one a line
// bench_feed serve FILE              serves them on a port it prints, until its standard input ends
#include "models/contract/Sessions.h"
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

int serve(const char *path)
{
    std::vector<std::string> pages;
    std::ifstream file(path, std::ios::binary);
    for (std::string line; std::getline(file, line);)
        pages.push_back(std::move(line));
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
    std::printf("{\"url\":\"%s\",\"pages\":%zu}\n", server.url().c_str(), pages.size());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "serve" && argc == 3)
        return serve(argv[2]);
    if (what == "make" && argc == 5) {
        bench::writePages(argv[2], std::atoll(argv[3]), std::atoll(argv[4]));
        return 0;
    }
    std::fputs("usage: bench_feed make FILE FIRST ITEMS | bench_feed serve FILE\n", stderr);
    return Misused;
}
