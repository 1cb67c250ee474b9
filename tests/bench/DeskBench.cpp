// bench_desk window                 an empty window: the peer of a start
// bench_desk start FOLDER DECODER   the content desk over FOLDER/cache.db until real rows are painted; then its memory
// bench_desk work FOLDER [PAGES]    scrolling the list, while PAGES are being stored if given, and deciding by key
#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlCaseReader.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/contract/Feed.h"
#include "models/contract/Policies.h"
#include "models/items/Roles.h"
#include "models/media/DecoderPool.h"
#include "tests/bench/BenchKey.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Must.h"
#include "tests/bench/SampleFeed.h"
#include "tests/support/ContentWorld.h"
#include "widgets/content/ContentDesk.h"
#include "widgets/kit/Dress.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace vigie;
using namespace vigie::bench;
using namespace vigie::ui;
using Json = nlohmann::ordered_json;

namespace {

constexpr QSize Screen(1280, 800);

/// Milliseconds since whoever started this process said it would (CLOCK_MONOTONIC, nanoseconds, in the environment).
double sinceStart()
{
    return clockSeconds(CLOCK_MONOTONIC) * 1e3 -
           qEnvironmentVariable("BENCH_STARTED_NS", QStringLiteral("0")).toDouble() / 1e6;
}

/// Calls back when an event of a type has been handled.
class After final : public QObject
{
public:
    After(QEvent::Type type, std::function<void()> then) : m_type(type), m_then(std::move(then)) {}

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == m_type)
            QMetaObject::invokeMethod(
                this, [this] { m_then(); }, Qt::QueuedConnection);
        return false;
    }

private:
    QEvent::Type m_type;
    std::function<void()> m_then;
};

/// How long the event loop was busy between two waits: what a person feels as a stall.
class Busy final : public QObject
{
public:
    Busy()
    {
        auto *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] {
            m_since = clockSeconds(CLOCK_MONOTONIC);
            m_cpuSince = threadSeconds();
        });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_since == 0)
                return;
            m_wall.push_back((clockSeconds(CLOCK_MONOTONIC) - m_since) * 1e3);
            m_cpu.push_back((threadSeconds() - m_cpuSince) * 1e3);
            m_since = 0;
        });
    }
    Json json() const
    {
        return {{"turns", m_wall.size()},
                {"wall_p99_ms", quantile(m_wall, 0.99)},
                {"wall_max_ms", quantile(m_wall, 1)},
                {"cpu_p50_ms", quantile(m_cpu, 0.5)},
                {"cpu_p99_ms", quantile(m_cpu, 0.99)},
                {"cpu_max_ms", quantile(m_cpu, 1)}};
    }

private:
    double m_since = 0, m_cpuSince = 0;
    std::vector<double> m_wall, m_cpu;
};

/// The content desk over real stores; claims, pictures and outbox are worlds in memory.
struct Desk
{
    explicit Desk(const std::filesystem::path &folder)
        : theme(must(kit::ThemeSource::create({}))), replica(folder / "cache.db", benchKey(), cache::OnDamage::Refuse)
    {
        kit::dress(*qApp, *theme);
        desk = std::make_unique<content::ContentDesk>(*theme, world.ports(feed, reader), actions);
        desk->resize(Screen);
        table = desk->findChild<QTableView *>(QStringLiteral("queueTable"));
        desk->show();
    }
    bool showsRows() const
    {
        const auto *model = table->model();
        return model->rowCount() > 0 && !model->index(0, 0).data(items::PlaceholderRole).toBool();
    }

    std::unique_ptr<kit::ThemeSource> theme;
    cache::Replica replica;
    cache::SqlReplicaStore store{replica};
    cache::SqlCaseFeed feed{replica};
    cache::SqlCaseReader reader{replica};
    test::ContentWorld world;
    kit::ActionRegistry actions;
    std::unique_ptr<content::ContentDesk> desk;
    QTableView *table = nullptr;
};

void waitFor(const std::function<bool()> &condition, const char *what)
{
    constexpr int Patience = 60'000;
    if (!QTest::qWaitFor(condition, Patience))
        (void)must<int>({ErrorCode::Timeout, what});
}

Json startNumbers()
{
    return {{"wall_ms", sinceStart()}, {"cpu_ms", processSeconds() * 1e3}};
}

int window()
{
    QWidget empty;
    empty.resize(Screen);
    After painted(QEvent::Paint, [] {
        std::puts(startNumbers().dump().c_str());
        QCoreApplication::quit();
    });
    empty.installEventFilter(&painted);
    empty.show();
    return QApplication::exec();
}

long pssOf(const std::string &pid)
{
    std::ifstream file("/proc/" + pid + "/smaps_rollup");
    for (std::string word; file >> word;)
        if (word == "Pss:") {
            long kib = 0;
            file >> kib;
            return kib;
        }
    return -1;
}

Json memory()
{
    Json json = {{"window_kib", pssOf("self")}, {"decoders_kib", Json::array()}};
    const auto self = std::to_string(::getpid());
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream children(entry.path() / "children");
        for (std::string pid; children >> pid;)
            json["decoders_kib"].push_back(pssOf(pid));
    }
    return json;
}

int start(const char *folder, const char *decoder)
{
    Desk desk(folder);
    waitFor([&] { return desk.showsRows(); }, "real rows");
    desk.table->viewport()->repaint();
    Json json = startNumbers();
    json["rows"] = desk.table->model()->rowCount();
    media::PoolSettings settings;
    settings.executable = decoder;
    settings.decoders = 2;
    media::DecoderPool pool(settings);
    QTest::qWaitFor([] { return memory()["decoders_kib"].size() == 2; }, 5'000);
    json["memory"] = memory();
    std::puts(json.dump().c_str());
    return 0;
}

/// Stores pages one after the other until it is told to stop.
void keepStoring(Desk &desk, std::shared_ptr<std::ifstream> pages, std::shared_ptr<int> stored)
{
    std::string line;
    if (!std::getline(*pages, line))
        return;
    auto page = must(contract::parseChangePage(line));
    deliver(desk.store.apply(std::move(page)), desk.desk.get(),
            [&desk, pages, stored](const Result<domain::PageApplied> &done) {
                if (done)
                    *stored += done->applied;
                keepStoring(desk, pages, stored);
            });
}

Json scroll(Desk &desk)
{
    constexpr int Steps = 400;
    std::mt19937_64 random(3);
    auto *bar = desk.table->verticalScrollBar();
    std::vector<double> wall, cpu;
    const Busy busy;
    for (int step = 0; step < Steps; ++step) {
        // Long jumps among short ones: every page of rows is met for the first time.
        const int range = std::max(bar->maximum(), 1);
        const int to = step % 4 == 0 ? static_cast<int>(random() % static_cast<unsigned>(range))
                                     : bar->value() + 3 * bar->singleStep();
        const double began = clockSeconds(CLOCK_MONOTONIC), worked = threadSeconds();
        bar->setValue(to);
        desk.table->viewport()->repaint();
        cpu.push_back((threadSeconds() - worked) * 1e3);
        wall.push_back((clockSeconds(CLOCK_MONOTONIC) - began) * 1e3);
        QTest::qWait(16); // the next frame
    }
    return {{"frame_wall_p99_ms", quantile(wall, 0.99)},
            {"frame_cpu_p99_ms", quantile(cpu, 0.99)},
            {"frame_cpu_p50_ms", quantile(cpu, 0.5)},
            {"loop", busy.json()}};
}

Json keys(Desk &desk)
{
    domain::Policy policy = desk.world.policy;
    policy.id = domain::PolicyId("bench-policy");
    policy.rev = 1;
    const auto position = wait(desk.store.position());
    domain::ChangePage page{position.epoch, position.cursor, false, {}, {}, {}};
    domain::Change change;
    change.seq = 1;
    change.type = domain::RecordType::Policy;
    change.typeName = "policy";
    change.id = policy.id.value;
    change.rev = 1;
    change.op = domain::ChangeOp::Upsert;
    change.body = contract::writePolicy(policy);
    page.changes.push_back(std::move(change));
    wait(desk.store.apply(page));

    constexpr int Decisions = 60;
    for (int n = 0; n < Decisions + 4; ++n)
        desk.world.claiming.line.emplace_back(SampleFeed::id('c', n));
    auto &flow = desk.desk->flow();
    desk.desk->activateWindow();
    desk.desk->setFocus();
    const auto press = [&](Qt::Key key) {
        auto *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : desk.desk.get(), key);
    };
    waitFor([&] { return desk.showsRows(); }, "real rows");
    press(Qt::Key_Return);
    waitFor([&] { return flow.stage() == content::CaseFlow::Stage::Open; }, "the first case");
    std::vector<double> wall, cpu;
    for (int n = 0; n < Decisions; ++n) {
        QTest::qWait(150); // the next case is reserved, read and fetched meanwhile
        const auto before = flow.current()->kase.id;
        const double began = clockSeconds(CLOCK_MONOTONIC), worked = threadSeconds();
        press(Qt::Key_G);
        waitFor([&] { return flow.current() && flow.current()->kase.id != before; }, "the next case");
        desk.desk->repaint();
        cpu.push_back((threadSeconds() - worked) * 1e3);
        wall.push_back((clockSeconds(CLOCK_MONOTONIC) - began) * 1e3);
    }
    return {{"decisions", wall.size()},
            {"wall_p50_ms", quantile(wall, 0.5)},
            {"wall_p99_ms", quantile(wall, 0.99)},
            {"cpu_p50_ms", quantile(cpu, 0.5)},
            {"cpu_p99_ms", quantile(cpu, 0.99)}};
}

int work(const char *folder, const char *pages)
{
    Desk desk(folder);
    waitFor([&] { return desk.showsRows(); }, "real rows");
    Json json;
    json["rows"] = desk.table->model()->rowCount();
    json["scroll"] = scroll(desk);
    json["keys"] = keys(desk);
    if (pages) {
        const auto stored = std::make_shared<int>(0);
        keepStoring(desk, std::make_shared<std::ifstream>(pages, std::ios::binary), stored);
        json["scroll_while_storing"] = scroll(desk);
        json["stored_meanwhile"] = *stored;
    }
    std::puts(json.dump().c_str());
    std::fflush(stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "window" && argc == 2)
        return window();
    if (what == "start" && argc == 4)
        return start(argv[2], argv[3]);
    if (what == "work" && (argc == 3 || argc == 4))
        return work(argv[2], argc == 4 ? argv[3] : nullptr);
    std::fputs("usage: bench_desk window | start FOLDER DECODER | work FOLDER [PAGES]\n", stderr);
    return 2;
}
