#include "models/sql/Database.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <latch>
#include <thread>
#include <vector>

using namespace vigie;

/// Opens databases on several threads at once, as the first thing of this process. Answers how many could not be.
/// Argument: a folder for them.
int main(int argc, char **argv)
{
    constexpr int Threads = 16;
    if (argc != 2)
        return Threads;
    const std::filesystem::path folder = argv[1];
    std::latch begin(Threads);
    std::atomic<int> failed = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < Threads; ++i)
        threads.emplace_back([&, i] {
            Secret key(32);
            begin.arrive_and_wait();
            const auto database = sql::Database::open(folder / (std::to_string(i) + ".db"), key, {});
            if (!database) {
                std::fprintf(stderr, "%s\n", database.error().detail.c_str());
                ++failed;
            }
        });
    threads.clear();
    return failed;
}
