#include "tests/sim/Shrink.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <sstream>

using namespace vigie::sim;

namespace {

void print(const std::string &line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

const char *flagOf(Disks disks)
{
    return disks == Disks::Sql ? " --sql" : "";
}

int replay(const Schedule &schedule, Disks disks)
{
    print(toText(schedule));
    const auto broken = Simulation(schedule, disks, print).run();
    print(broken ? "BROKEN " + *broken : "every promise kept");
    return broken ? 1 : 0;
}

/// Tells what broke, the shortest schedule that still breaks it, and how to see it again.
void report(std::uint64_t seed, Disks disks, const std::string &promise)
{
    print("seed " + std::to_string(seed) + " BROKEN " + promise);
    const auto small = shrink(makeSchedule(seed), disks, promise);
    print("shrunk to " + std::to_string(small.moves.size()) + " moves:\n" + toText(small));
    print("replay the whole: vigie_sim --replay " + std::to_string(seed) + flagOf(disks));
    print("replay the short one: put it into a file, vigie_sim --file FILE" + std::string(flagOf(disks)));
}

int runSome(std::uint64_t first, std::uint64_t count, Disks disks)
{
    constexpr int EnoughFailures = 3;
    constexpr std::uint64_t Plenty = 10'000; ///< in so many schedules everything must have come to pass
    int failures = 0;
    Tally tally;
    for (auto seed = first; seed < first + count && failures < EnoughFailures; ++seed) {
        Simulation simulation(makeSchedule(seed), disks);
        const auto broken = simulation.run();
        tally += simulation.tally();
        if (!broken)
            continue;
        ++failures;
        report(seed, disks, *broken);
    }
    print("from seed " + std::to_string(first) + ": " + tally.text());
    if (failures == 0 && count >= Plenty && !tally.missing().empty()) {
        print("NEVER CAME TO PASS: " + tally.missing());
        ++failures;
    }
    return failures;
}

/// Each process its share of the seeds.
int runAll(std::uint64_t first, std::uint64_t count, Disks disks, int jobs)
{
    print("seeds " + std::to_string(first) + " to " + std::to_string(first + count - 1));
    if (jobs <= 1)
        return runSome(first, count, disks) == 0 ? 0 : 1;
    const auto share = (count + static_cast<std::uint64_t>(jobs) - 1) / static_cast<std::uint64_t>(jobs);
    for (std::uint64_t from = 0; from < count; from += share) {
        const auto child = fork();
        if (child == 0)
            std::_Exit(runSome(first + from, std::min(share, count - from), disks) == 0 ? 0 : 1);
        if (child < 0)
            return 1;
    }
    bool good = true;
    for (int status = 0; wait(&status) > 0;)
        good = good && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return good ? 0 : 1;
}

int runQueue(std::uint64_t seed, unsigned cases)
{
    print("queue of " + std::to_string(cases) + " cases, three clients, seed " + std::to_string(seed));
    Schedule schedule;
    schedule.seed = seed;
    schedule.clients = 3;
    schedule.cases = cases;
    Simulation simulation(schedule, Disks::Memory);
    const auto broken = simulation.workThrough(seed);
    print(broken ? "BROKEN " + *broken
                 : "every case decided once, " + std::to_string(simulation.effects()) + " effects");
    return broken ? 1 : 0;
}

int runFile(const QString &name, Disks disks)
{
    std::ifstream file(name.toStdString());
    std::ostringstream text;
    text << file.rdbuf();
    const auto schedule = parseSchedule(text.str());
    if (!schedule) {
        print("cannot be read: " + schedule.error().detail);
        return 2;
    }
    return replay(*schedule, disks);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Seeded simulation of the sync core against the platform's rules."));
    options.addHelpOption();
    options.addOptions({
        {QStringLiteral("schedules"), QStringLiteral("How many schedules to run."), QStringLiteral("n"),
         QStringLiteral("1000")},
        {QStringLiteral("seed"), QStringLiteral("The first seed."), QStringLiteral("seed"), QStringLiteral("1")},
        {QStringLiteral("sql"), QStringLiteral("On the SQLCipher stores instead of memory.")},
        {QStringLiteral("jobs"), QStringLiteral("Processes."), QStringLiteral("n"), QStringLiteral("1")},
        {QStringLiteral("replay"), QStringLiteral("Run one seed and print its steps."), QStringLiteral("seed")},
        {QStringLiteral("file"), QStringLiteral("Run a schedule from a file and print its steps."),
         QStringLiteral("file")},
        {QStringLiteral("queue"), QStringLiteral("Three clients work through a queue of so many cases."),
         QStringLiteral("n")},
    });
    options.process(app);
    const auto number = [&](const char *name) { return options.value(QLatin1StringView(name)).toULongLong(); };
    const auto disks = options.isSet(QStringLiteral("sql")) ? Disks::Sql : Disks::Memory;
    if (options.isSet(QStringLiteral("replay")))
        return replay(makeSchedule(number("replay")), disks);
    if (options.isSet(QStringLiteral("file")))
        return runFile(options.value(QStringLiteral("file")), disks);
    if (options.isSet(QStringLiteral("queue")))
        return runQueue(number("seed"), static_cast<unsigned>(number("queue")));
    return runAll(number("seed"), number("schedules"), disks, static_cast<int>(number("jobs")));
}
