// What a reviewer waits for at the notice desk with 10,000 open notices: the real replica on disk with its threads, the
// real desk in an offscreen window; claims, commands and pictures are answered from memory at once. Of each action,
// from the key until its frame was handed to the window system: time that passed, and time the window's own thread
// worked. bench_notices [ROUNDS]
#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlCaseReader.h"
#include "models/cache/SqlNoticeReader.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/compliance/StatementTemplates.h"
#include "tests/bench/BenchApplication.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/NoticeWorld.h"
#include "widgets/masking/MaskedLabel.h"
#include "widgets/notices/NoticeBatchSheet.h"
#include "widgets/notices/NoticeDesk.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <set>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::bench;
using Json = nlohmann::ordered_json;

namespace {

constexpr int Notices = 10'000, Others = 2'000; ///< in the queue, in a second one
constexpr int Cluster = 500;                    ///< of them about one item
constexpr int ItemsPerMember = 5, NoticesPerItem = 4;
constexpr int PageSize = 500; ///< of the contract
constexpr double MsPerSecond = 1e3, Frame = 16.7;
const QString Words = QStringLiteral("The sign calls a religion a disease that has to be rooted out. SPECIMEN ");

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", std::string(name(result.error().code)).c_str(), result.error().detail.c_str());
    return std::move(*result);
}

/// Times of one action.
class Row
{
public:
    explicit Row(std::string what) : m_what(std::move(what)) {}
    void add(double wall, double cpu)
    {
        m_wall.push_back(wall);
        m_cpu.push_back(cpu);
    }
    const std::string &what() const { return m_what; }
    Json json() const
    {
        const auto of = [](const std::vector<double> &times) {
            return Json{{"least", quantile(times, 0)},
                        {"median", quantile(times, 0.5)},
                        {"p95", quantile(times, 0.95)},
                        {"most", quantile(times, 1)}};
        };
        return {{"what", m_what},
                {"times", m_wall.size()},
                {"passed_ms", of(m_wall)},
                {"window_thread_ms", of(m_cpu)},
                {"worked_over_a_frame", std::ranges::count_if(m_cpu, [](double ms) { return ms > Frame; })}};
    }

private:
    std::string m_what;
    std::vector<double> m_wall, m_cpu;
};

/// Records of the queue, and the pages that bring them.
class Shelf
{
public:
    Shelf()
    {
        auto &page = m_page;
        for (const char *id : {"notices", "notices-restricted"}) {
            auto queue = test::sampleQueue(id);
            queue.kind = CaseKind::NoticeReview;
            page.put(queue);
        }
        Policy policy = m_world.policy;
        policy.rev = 1;
        for (auto &clause : policy.clauses)
            clause.statement = clause.title;
        page.put(policy);
        for (int number = 0; number < Notices; ++number)
            add(number, "notices");
        for (int number = 0; number < Others; ++number)
            add(Notices + number, "notices-restricted");
        send();
    }

    /// One page with as many new notices as a page takes.
    ChangePage coming()
    {
        test::Page page(cursor());
        for (int n = 0; n < PageSize / 2; ++n) // a notice and its case
            put(page, Notices + Others + m_new++, "notices");
        return page;
    }

    test::NoticeWorld &world() { return m_world; }

    test::Drawer drawer;
    cache::Replica replica{drawer.path(), drawer.key, cache::OnDamage::Refuse};
    cache::SqlReplicaStore store{replica};

private:
    std::string cursor() { return "page-" + std::to_string(++m_cursor); }
    static int itemOf(int number) { return number < Cluster ? 0 : 1 + number / NoticesPerItem; }

    void add(int number, const std::string &queue)
    {
        put(m_page, number, queue);
        if (++m_waiting == PageSize / 4)
            send();
    }
    void put(test::Page &page, int number, const std::string &queue)
    {
        const std::string n = std::to_string(number), item = "item-" + std::to_string(itemOf(number));
        const std::string member = "member-" + std::to_string(itemOf(number) / ItemsPerMember);
        if (m_items.insert(itemOf(number)).second) {
            const auto owner = m_world.member(member, "Studio Lumière", "lumiere", "fr");
            page.put(test::sampleMember(member, owner.displayName));
            auto made = *m_world.item(item, owner, "On the square, Sunday").item;
            made.rev = 1;
            made.createdAt = m_world.now() - std::chrono::hours(240);
            made.media.clear();
            page.put(made);
        }
        auto detail = m_world.notice(number);
        detail.notice->items = {ItemId(item)};
        detail.notice->explanation += QStringLiteral(" No. %1").arg(number); // none is known to be without details
        page.put(*detail.notice);
        detail.kase.queue = QueueId(queue);
        detail.kase.createdAt = detail.notice->receivedAt;
        detail.kase.rankedAt = m_world.now() + std::chrono::seconds(number);
        page.put(detail.kase);
    }
    void send()
    {
        must(test::await(store.apply(m_page)));
        m_page = test::Page(cursor());
        m_waiting = 0;
    }

    test::NoticeWorld m_world;
    int m_cursor = 0, m_waiting = 0, m_new = 0;
    std::set<int> m_items;
    test::Page m_page{"page-0"};
};

compliance::StatementTemplates templates()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/statements-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("statements-1.json");
    auto text = file.readAll();
    text.replace("\"clause-hate\"", "\"H1\"");
    return must(compliance::readStatementTemplates(text.toStdString()));
}

class Bench
{
public:
    Bench(BenchApplication &application, Shelf &shelf) : m_application(application), m_shelf(shelf)
    {
        auto &w = shelf.world();
        w.statements.known = templates();
        w.noticing.now = w.now();
        for (int number = 0; number < Notices; ++number)
            w.claiming.line.push_back(CaseId("case-" + std::to_string(number)));
    }

    Json run(int rounds)
    {
        m_rows.push_back(Json{{"notices", Notices}, {"cluster", Cluster}, {"rounds", rounds}});
        open();
        arrows(rounds * 40);
        pages(rounds * 10);
        queues(rounds);
        wheelWhilePagesCome(rounds);
        notices(rounds * 4);
        cluster(rounds);
        facts(rounds * 20);
        decisions(rounds * 2);
        batch(rounds);
        return m_rows;
    }

private:
    void timed(Row &row, const std::function<void()> &begin, const std::function<bool()> &shows)
    {
        const double start = clockSeconds(CLOCK_MONOTONIC), worked = threadSeconds();
        begin();
        if (!m_application.until(shows))
            qFatal("it never came: %s", row.what().c_str());
        row.add((m_application.reached() - start) * MsPerSecond, (threadSeconds() - worked) * MsPerSecond);
    }
    void keep(const Row &row) { m_rows.push_back(row.json()); }
    QTableView &list() const { return *m_desk->findChild<QTableView *>(QStringLiteral("noticeTable")); }
    ui::notices::NoticeFlow &flow() const { return m_desk->flow(); }
    void press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(target, key, modifiers);
    }
    void rest() { m_application.pass(60); }

    void open()
    {
        Row row("open the desk, until its rows are real");
        timed(
            row,
            [this] {
                m_desk = std::make_unique<ui::notices::NoticeDesk>(
                    *m_theme, m_shelf.world().portsOver(m_feed, m_cases, m_reader), m_actions);
                m_desk->resize(BenchApplication::Width, BenchApplication::Height);
                m_desk->show();
            },
            [this] { return list().model()->rowCount() == Notices && realAt(0); });
        keep(row);
        m_desk->activateWindow();
        m_application.pass(500);
    }
    bool realAt(int row) const { return !list().model()->index(row, 1).data().toString().isEmpty(); }

    void arrows(int times)
    {
        Row row("one row down the list by key");
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
        for (int n = 0; n < times; ++n) {
            rest();
            timed(
                row, [this] { press(&list(), Qt::Key_Down); }, [] { return true; });
        }
        keep(row);
    }

    void pages(int times)
    {
        Row row("a page of the list, until its rows are real");
        for (int n = 0; n < times; ++n) {
            rest();
            timed(
                row, [this] { press(&list(), Qt::Key_PageDown); },
                [this] { return realAt(list().currentIndex().row()); });
        }
        keep(row);
    }

    void queues(int times)
    {
        Row row("another queue, until its rows are real");
        for (int n = 0; n < 2 * times; ++n) {
            rest();
            const int before = list().model()->rowCount();
            timed(
                row, [this] { press(m_desk.get(), Qt::Key_Q); },
                [this, before] { return list().model()->rowCount() != before && realAt(0); });
        }
        keep(row);
    }

    /// Turns of the wheel 60 times a second while pages of new notices are taken in.
    void wheelWhilePagesCome(int pages)
    {
        Row row("a turn of the wheel while a page of 500 changes comes");
        for (int page = 0; page < pages; ++page) {
            const auto applied = m_shelf.store.apply(m_shelf.coming());
            for (int turn = 0; turn < 30; ++turn) {
                timed(
                    row, [this] { list().verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); },
                    [] { return true; });
                m_application.pass(16);
            }
            must(test::await(applied));
        }
        keep(row);
        m_application.pass(600); // the pill counts them
    }

    void notices(int times)
    {
        Row row("the next notice, from the key until it is painted");
        for (int n = 0; n < times; ++n) {
            rest();
            const auto *now = flow().current();
            const auto before = now ? now->kase.id : CaseId();
            timed(
                row, [this] { flow().current() ? flow().skip() : flow().next(); },
                [this, before] { return flow().notice() && flow().current()->kase.id != before && areReadable(); });
        }
        keep(row);
    }
    /// The words of the notice were looked through for personal details, and stand there.
    bool areReadable() const
    {
        return m_desk->findChild<ui::masking::MaskedLabel *>(QStringLiteral("noticeWords"))->isLookedThrough();
    }

    void cluster(int times)
    {
        Row row("one of a cluster of 500, until it is painted");
        for (int n = 0; n < times; ++n) {
            openCase("case-9" + std::to_string(100 + n));
            rest();
            const CaseId wanted("case-" + std::to_string(400 + n));
            timed(
                row, [this, wanted] { flow().open(wanted); },
                [this, wanted] { return flow().notice() && flow().current()->kase.id == wanted && areReadable(); });
        }
        keep(row);
    }
    void openCase(const std::string &id)
    {
        flow().open(CaseId(id));
        if (!m_application.until([this, id] { return flow().notice() && flow().current()->kase.id == CaseId(id); }))
            qFatal("not opened: %s", id.c_str());
        rest();
    }

    /// In the cluster: what is recomputed for a letter is recomputed with all of it there.
    void facts(int times)
    {
        m_desk->draft().setOutcome(NoticeOutcome::Restricted);
        m_desk->draft().setClause(ClauseId("H1"));
        auto *field = m_desk->findChild<QPlainTextEdit *>(QStringLiteral("facts"));
        field->setFocus();
        field->setPlainText(Words.repeated(12));
        field->moveCursor(QTextCursor::End);
        m_application.pass(400);
        Row row("a letter typed into the facts of a restriction");
        for (int n = 0; n < times; ++n) {
            rest();
            timed(
                row, [this, field] { press(field, letterFor(field)); }, [] { return true; });
        }
        keep(row);
        field->clear();
    }
    static Qt::Key letterFor(const QPlainTextEdit *field)
    {
        return field->document()->characterCount() % 7 == 0 ? Qt::Key_Space : Qt::Key_A;
    }

    void decisions(int times)
    {
        Row decide("decide, until the next one is painted"), undo("undo, until it is back");
        auto *field = m_desk->findChild<QPlainTextEdit *>(QStringLiteral("facts"));
        for (int n = 0; n < times; ++n) {
            openCase("case-" + std::to_string(3'000 + 4 * n));
            m_desk->draft().setOutcome(NoticeOutcome::Restricted);
            m_desk->draft().setClause(ClauseId("H1"));
            field->setPlainText(Words);
            m_application.pass(600); // what leaves is looked at for personal details
            const auto before = flow().current()->kase.id;
            timed(
                decide, [this] { press(m_desk.get(), Qt::Key_Return, Qt::ControlModifier); },
                [this, before] { return flow().notice() && flow().current()->kase.id != before; });
            rest();
            timed(
                undo, [this] { press(m_desk.get(), Qt::Key_Z, Qt::ControlModifier); },
                [this, before] { return flow().notice() && flow().current()->kase.id == before; });
        }
        keep(decide);
        keep(undo);
    }

    void batch(int times)
    {
        Row open("several at once: 100 of the wave, until they are listed"), letter("a letter typed for all of them"),
            out("one of them left out");
        auto *sheet = m_desk->findChild<ui::notices::NoticeBatchSheet *>();
        auto *field = sheet->findChild<QPlainTextEdit *>(QStringLiteral("batchFacts"));
        auto *lines = sheet->findChild<QTableView *>(QStringLiteral("batchLines"));
        for (int n = 0; n < times; ++n) {
            openCase("case-" + std::to_string(200 + n));
            timed(
                open, [this] { press(m_desk.get(), Qt::Key_B, Qt::ControlModifier); },
                [sheet] { return sheet->isVisible() && sheet->plan().size() == 100 && sheet->draft().detail(); });
            sheet->draft().setOutcome(NoticeOutcome::Restricted);
            sheet->draft().setClause(ClauseId("H1"));
            field->setPlainText(Words);
            m_application.pass(600);
            for (int letters = 0; letters < 10; ++letters) {
                timed(
                    letter, [this, field] { press(field, letterFor(field)); }, [] { return true; });
                m_application.pass(200); // the list follows after a pause, and that counts to the next letter
            }
            lines->setCurrentIndex(lines->model()->index(7, 0));
            lines->setFocus();
            rest();
            timed(
                out, [this, lines] { press(lines, Qt::Key_Space); }, [] { return true; });
            field->clear();
            lines->setFocus();
            press(lines, Qt::Key_Escape);
            m_application.pass(300);
        }
        keep(open);
        keep(letter);
        keep(out);
    }

    BenchApplication &m_application;
    Shelf &m_shelf;
    cache::SqlCaseFeed m_feed{m_shelf.replica};
    cache::SqlCaseReader m_cases{m_shelf.replica};
    cache::SqlNoticeReader m_reader{m_shelf.replica};
    std::unique_ptr<ui::kit::ThemeSource> m_theme = ui::kit::ThemeSource::create({}).value();
    ui::kit::ActionRegistry m_actions;
    std::unique_ptr<ui::notices::NoticeDesk> m_desk;
    Json m_rows = Json::array();
};

} // namespace

int main(int argc, char **argv)
{
    BenchApplication application(argc, argv);
    Shelf shelf;
    Json json;
    {
        Bench bench(application, shelf);
        json = bench.run(argc > 1 ? std::max(1, std::atoi(argv[1])) : 5);
    }
    std::puts(json.dump(1).c_str());
    return 0;
}
