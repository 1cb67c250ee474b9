#include "models/cache/OutboxRows.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/TestCase.h"

#include <csignal>
#include <map>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

constexpr std::size_t IdLength = 36;
constexpr std::size_t LineLength = IdLength + 2; // id, a letter for the state, end of line

sql::OpenOptions durable()
{
    sql::OpenOptions options;
    options.durability = sql::Durability::Full;
    return options;
}

/// What the child says after each acknowledged step. A short write to a pipe is whole or not there.
void say(int pipe, const std::string &id, char state)
{
    const std::string line = id + state + '\n';
    if (::write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        ::_exit(3);
}

/// Enqueues and moves commands until it is killed.
[[noreturn]] void work(const Drawer &drawer, int pipe)
{
    auto database = outboxLadder().open(drawer.path("outbox.db"), *drawer.key, durable());
    if (!database)
        ::_exit(2);
    for (;;) {
        const auto command = sampleCommand("kill", CommandState::Held);
        const auto id = command.entry.command.id.value;
        if (!addCommand(*database, command))
            ::_exit(4);
        say(pipe, id, 'h');
        for (const auto &[state, letter] : {std::pair(CommandState::Ready, 'r'), std::pair(CommandState::Sending, 's'),
                                            std::pair(CommandState::Done, 'z')}) {
            if (!updateCommand(*database, moved(command.entry, state)))
                ::_exit(5);
            say(pipe, id, letter);
        }
    }
}

char letterOf(CommandState state)
{
    switch (state) {
    case CommandState::Held:
        return 'h';
    case CommandState::Ready:
        return 'r';
    case CommandState::Sending:
        return 's';
    default:
        return 'z';
    }
}

} // namespace

/// F6: `kill -9` at seeded moments of held → done. Every acknowledged step is there afterwards.
class OutboxKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedStepSurvives()
    {
        constexpr unsigned Seed = 9001;
        constexpr int Rounds = 12;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        Drawer drawer;
        std::map<std::string, char> said;
        for (int round = 0; round < Rounds; ++round) {
            const int steps = std::uniform_int_distribution<int>(1, 40)(random);
            int pipes[2] = {-1, -1};
            QCOMPARE(::pipe(pipes), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                ::close(pipes[0]);
                work(drawer, pipes[1]);
            }
            ::close(pipes[1]);
            // After so many steps, at whatever instruction of the next one it happens to be.
            std::string heard;
            char buffer[LineLength];
            for (ssize_t got = 0; heard.size() < LineLength * static_cast<std::size_t>(steps);) {
                got = ::read(pipes[0], buffer, sizeof buffer);
                QVERIFY(got > 0);
                heard.append(buffer, static_cast<std::size_t>(got));
            }
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            for (ssize_t got = 0; (got = ::read(pipes[0], buffer, sizeof buffer)) > 0;)
                heard.append(buffer, static_cast<std::size_t>(got));
            ::close(pipes[0]);
            QCOMPARE(heard.size() % LineLength, std::size_t{0});
            for (std::size_t i = 0; i < heard.size(); i += LineLength)
                said[heard.substr(i, IdLength)] = heard[i + IdLength];

            auto database = outboxLadder().open(drawer.path("outbox.db"), *drawer.key, durable());
            QVERIFY2(database.has_value(), database ? "" : database.error().detail.c_str());
            QVERIFY(database->verify().has_value());
            std::map<std::string, char> there;
            const auto loaded = loadCommands(*database);
            QVERIFY(loaded.has_value());
            for (const auto &stored : *loaded)
                there[stored.entry.command.id.value] = letterOf(stored.entry.state);
            constexpr std::string_view Order = "hrsz";
            for (const auto &[id, letter] : said) {
                QVERIFY2(there.contains(id), id.c_str());
                QVERIFY(Order.find(there[id]) >= Order.find(letter));
            }
            QVERIFY(there.size() <= said.size() + static_cast<std::size_t>(round) + 1); // at most one unheard a kill
        }
        QVERIFY(said.size() > 20);
    }
};

VIGIE_TEST(OutboxKillTest);
#include "OutboxKillTest.moc"
