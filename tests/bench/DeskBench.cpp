// bench_desk window                  an empty window: the peer of a start
// bench_desk start FOLDER URL        the workstation over FOLDER/cache.db until real rows are flushed; then its memory
// bench_desk work FOLDER URL         scrolling the list, then deciding by key; then its memory
// bench_desk scroll FOLDER URL ITEMS scrolling while the platform sends ITEMS new ones
#include "models/desktop/Hardening.h"
#include "models/items/CaseListModel.h"
#include "tests/bench/Must.h"
#include "tests/bench/ProcessMemory.h"
#include "tests/bench/Scrolling.h"
#include "tests/bench/Workstation.h"
#include "widgets/content/CaseCanvas.h"
#include "widgets/content/ContentDesk.h"

#include <QTest>
#include <QWindow>

#include <nlohmann/json.hpp>

#include <cstdio>

using namespace vigie;
using namespace vigie::bench;
using Json = nlohmann::ordered_json;

namespace {

constexpr int Misused = 2;
constexpr double MsPerSecond = 1e3;

Json started(double wallMs)
{
    return {{"wall_ms", wallMs}, {"cpu_ms", processSeconds() * MsPerSecond}};
}

/// An empty window of Qt, the size of ours.
int window(BenchApplication &application)
{
    QWidget empty;
    empty.resize(BenchApplication::Width, BenchApplication::Height);
    empty.show();
    if (!application.until([] { return true; }))
        return 1;
    constexpr double NsPerMs = 1e6;
    std::puts(
        started(application.reached() * MsPerSecond - qEnvironmentVariable("BENCH_STARTED_NS").toDouble() / NsPerMs)
            .dump()
            .c_str());
    return 0;
}

Json memory()
{
    Json json;
    long sum = 0;
    bool proportional = true;
    for (const auto &process : familyMemory()) {
        json["processes"].push_back({{"program", process.program}, {"kib", process.kib}});
        sum += process.kib;
        proportional = proportional && process.proportional;
    }
    json["sum_kib"] = sum;
    json["proportional"] = proportional;
    return json;
}

Json start(BenchApplication &application, Workstation &workstation)
{
    constexpr int Settled = 3'000; ///< decoders warm up, panels read their numbers
    Json json = started(workstation.startedMs());
    json["rows"] = workstation.list().rowCount();
    application.pass(Settled);
    json["memory"] = memory();
    return json;
}

/// Keys of a person who decides four cases a second, until the next, prefetched one has been flushed.
Json keys(BenchApplication &application, Workstation &workstation)
{
    constexpr int Decisions = 100, Rhythm = 250;
    auto &flow = workstation.desk().flow();
    auto &canvas = workstation.canvas();
    auto *top = workstation.desk().window()->windowHandle();
    const auto press = [top](Qt::Key key) { QTest::keyClick(top, key); };
    const auto shows = [&](const domain::CaseId &before) {
        const auto *detail = flow.current();
        return flow.stage() == ui::content::CaseFlow::Stage::Open && detail && detail->kase.id != before &&
               canvas.paintedCase() == detail->kase.id && canvas.isComplete();
    };
    top->requestActivate();
    application.pass(Rhythm);
    press(Qt::Key_Return);
    if (!application.until([&] { return shows({}); }))
        (void)must<int>({ErrorCode::Timeout, "the first case"});
    std::vector<double> wall, cpu;
    for (int n = 0; n < Decisions; ++n) {
        application.pass(Rhythm);
        const auto before = flow.current()->kase.id;
        const double began = clockSeconds(CLOCK_MONOTONIC), worked = threadSeconds();
        press(Qt::Key_G);
        if (!application.until([&] { return shows(before); }))
            (void)must<int>({ErrorCode::Timeout, "the next case"});
        wall.push_back((application.reached() - began) * MsPerSecond);
        cpu.push_back((threadSeconds() - worked) * MsPerSecond);
    }
    return {{"decisions", wall.size()},
            {"wall_p50_ms", quantile(wall, 0.5)},
            {"wall_p95_ms", quantile(wall, 0.95)},
            {"wall_p99_ms", quantile(wall, 0.99)},
            {"wall_max_ms", quantile(wall, 1)},
            {"window_thread_cpu_p50_ms", quantile(cpu, 0.5)},
            {"window_thread_cpu_p99_ms", quantile(cpu, 0.99)}};
}

Json work(BenchApplication &application, Workstation &workstation)
{
    constexpr int Settled = 2'000, Frames = 900;
    const auto &list = workstation.list();
    if (list.isLoading() && !application.until([&list] { return !list.isLoading(); }))
        (void)must<int>({ErrorCode::Timeout, "the whole list"});
    application.pass(Settled);
    Json json;
    json["rows"] = workstation.list().rowCount();
    int left = Frames;
    json["scroll"] = scroll(application, workstation, [&left] { return left-- == 0; });
    json["keys"] = keys(application, workstation);
    json["memory"] = memory();
    return json;
}

Json scrollWhile(BenchApplication &application, Workstation &workstation, int items)
{
    constexpr int MostFrames = 6'000;
    int left = MostFrames;
    Json json = scroll(application, workstation, [&] { return workstation.list().newCases() >= items || left-- == 0; });
    json["new_cases_meanwhile"] = workstation.list().newCases();
    json["rows"] = workstation.list().rowCount();
    json["memory"] = memory();
    return json;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    const bool alone = what == "window" && argc == 2;
    if (!alone && argc != (what == "scroll" ? 5 : 4)) {
        std::fputs("usage: bench_desk window | start FOLDER URL | work FOLDER URL | scroll FOLDER URL ITEMS\n", stderr);
        return Misused;
    }
    if (alone) {
        BenchApplication application(argc, argv);
        return window(application);
    }
    // As main() of the workstation.
    must(desktop::harden());
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    BenchApplication application(argc, argv);
    QCoreApplication::setLibraryPaths({});
    Json json;
    {
        Workstation workstation(application, argv[2], argv[3]);
        workstation.waitForRows();
        json = what == "start"  ? start(application, workstation)
               : what == "work" ? work(application, workstation)
                                : scrollWhile(application, workstation, std::atoi(argv[4]));
    }
    std::puts(json.dump().c_str());
    return 0;
}
