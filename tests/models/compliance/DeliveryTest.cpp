#include "models/compliance/Delivery.h"

#include "tests/models/compliance/FakeTransparencyDatabase.h"
#include "tests/models/compliance/StatementVectors.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

const Instant Wall = std::chrono::sys_days(std::chrono::year(2026) / 1 / 6) + 10h;

std::string statement(const std::string &puid)
{
    auto json = flawless();
    json["puid"] = puid;
    return json.dump();
}

/// A delivery that is driven by hand.
class Driven
{
public:
    DeliveryState state;
    std::vector<StatementRow> stored;   ///< of the last step
    std::optional<delivery::Call> call; ///< of the last step
    Milliseconds now{0};
    double chance = 0.5;

    template <typename What> void send(What what)
    {
        auto step = stepDelivery(std::move(state), {now, Wall + now, chance, std::move(what)});
        state = std::move(step.state);
        stored.clear();
        call.reset();
        for (const auto &effect : step.effects) {
            if (const auto *store = std::get_if<delivery::StoreRow>(&effect))
                stored.push_back(store->row);
            else
                call = std::get<delivery::Call>(effect);
        }
    }
    /// On disk, and said so.
    void queue(const std::string &puid, const std::string &body)
    {
        send(delivery::Queued{puid, body});
        storeAll();
    }
    void queue(const std::string &puid) { queue(puid, statement(puid)); }
    void storeAll()
    {
        for (const auto &row : std::vector(stored)) {
            onDisk[row.puid] = row;
            const auto before = call;
            send(delivery::Stored{row.puid, {}});
            call = call ? call : before;
        }
    }
    void answer(const DatabaseAnswer &answer) { send(delivery::Answered{state.lastTicket, answer}); }
    void answer(int status) { answer({status, "text/html", "", {}}); }
    void wake()
    {
        now = state.wakeAt.value();
        send(delivery::Woke{});
    }
    /// The database answers until nothing is asked any more, at once; what happens is stored.
    void settle(FakeTransparencyDatabase &database)
    {
        for (auto asked = state.call; asked; asked = state.call) {
            answer(database.answer(asked->path, asked->body));
            storeAll();
        }
    }
    std::map<std::string, StatementRow> onDisk;
};

/// A first statement under way alone, so that what is queued meanwhile makes a batch.
Driven withBatch(std::initializer_list<std::string> puids)
{
    Driven driven;
    driven.queue("first");
    for (const auto &puid : puids)
        driven.queue(puid);
    FakeTransparencyDatabase database;
    driven.answer(database.answer(driven.state.call->path, driven.state.call->body));
    const auto batch = driven.call;
    driven.storeAll();
    driven.call = batch;
    return driven;
}

} // namespace

class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesBeforeItsPuidIsOnDisk()
    {
        Driven driven;
        driven.send(delivery::Queued{"p1", statement("p1")});
        QCOMPARE(driven.stored.size(), std::size_t{1});
        QVERIFY(driven.stored[0].stage == DeliveryStage::Waiting && !driven.call);
        driven.send(delivery::Stored{"p1", Result<void>(ErrorCode::DiskFull)});
        QVERIFY(!driven.call);
        QVERIFY(driven.state.wakeAt == driven.now + timing::StoreAgain);
        driven.wake();
        QCOMPARE(driven.stored.size(), std::size_t{1});
        driven.send(delivery::Stored{"p1", {}});
        QVERIFY(driven.call && driven.call->call == DatabaseCall::PostSingle && driven.call->path == "/statement");
        QCOMPARE(driven.call->body, statement("p1"));
    }

    void theReceiptIsStored()
    {
        Driven driven;
        driven.queue("p1");
        FakeTransparencyDatabase database;
        driven.answer(database.answer(driven.state.call->path, driven.state.call->body));
        QCOMPARE(driven.stored.size(), std::size_t{1});
        QVERIFY(driven.stored[0].stage == DeliveryStage::Delivered);
        QVERIFY(driven.stored[0].receipt == database.entries().at("p1"));
        QVERIFY(!driven.state.rows.empty()); // not before the disk has it
        driven.storeAll();
        QVERIFY(driven.state.rows.empty() && !driven.state.wakeAt);
    }

    void aHundredAtATime()
    {
        Driven driven;
        driven.queue("first");
        for (int i = 0; i < 150; ++i)
            driven.queue("p" + std::to_string(i));
        FakeTransparencyDatabase database;
        driven.answer(database.answer(driven.state.call->path, driven.state.call->body));
        QVERIFY(driven.call->call == DatabaseCall::PostBatch && driven.call->path == "/statements");
        QCOMPARE(Json::parse(driven.call->body)["statements"].size(), std::size_t{100});
        driven.storeAll();
        driven.settle(database);
        QCOMPARE(database.entries().size(), std::size_t{151});
        QVERIFY(driven.state.rows.empty());
    }

    void theBadOnesAreSetAsideAndTheRestSentAgain()
    {
        auto driven = withBatch({"a", "b", "c"});
        FakeTransparencyDatabase database;
        database.refuse("b");
        driven.answer(database.answer(driven.state.call->path, driven.state.call->body));
        QCOMPARE(driven.stored.size(), std::size_t{1});
        QVERIFY(driven.stored[0].puid == "b" && driven.stored[0].stage == DeliveryStage::SetAside);
        QVERIFY(driven.stored[0].refusedBy == RefusedBy::TheDatabase);
        QCOMPARE(driven.stored[0].faults, std::vector<std::string>{"category"});
        QVERIFY(driven.call && database.entries().empty()); // all or nothing
        QCOMPARE(Json::parse(driven.call->body)["statements"].size(), std::size_t{2});
        driven.storeAll();
        driven.settle(database);
        QVERIFY(database.entries().contains("a") && database.entries().contains("c"));
        QVERIFY(driven.state.rows.empty());
    }

    void whatIsKnownThereIsAskedFor()
    {
        auto driven = withBatch({"a", "b", "c"});
        FakeTransparencyDatabase database;
        QCOMPARE(database.answer("/statement", statement("b")).status, 201); // a response that was lost
        driven.answer(database.answer(driven.state.call->path, driven.state.call->body));
        QVERIFY(driven.call);
        QCOMPARE(Json::parse(driven.call->body)["statements"].size(), std::size_t{2}); // a and c do not wait
        driven.answer(database.answer(driven.state.call->path, driven.state.call->body));
        const auto question = driven.call;
        QVERIFY(question && question->call == DatabaseCall::AskExisting && question->body.empty());
        QCOMPARE(question->path, std::string("/statement/existing-puid/b"));
        driven.storeAll();
        driven.settle(database);
        QVERIFY(driven.onDisk.at("b").receipt == database.entries().at("b"));
        QCOMPARE(database.entries().size(), std::size_t{3});
    }

    void aDuplicateThatIsNotThereIsSentAgainLater()
    {
        Driven driven;
        driven.queue("p1");
        driven.answer({422,
                       "application/json",
                       "{\"message\":\"m\",\"errors\":{\"puid\":[\"m\"]},\"existing\":{\"puid\":\"p1\"}}",
                       {}});
        QVERIFY(driven.call->call == DatabaseCall::AskExisting);
        driven.answer(404);
        QVERIFY(!driven.call && driven.state.wakeAt > driven.now); // the two contradict each other: not at once
        driven.wake();
        QVERIFY(driven.call->call == DatabaseCall::PostSingle);
        QCOMPARE(driven.call->body, statement("p1"));
    }

    void aDuplicateThatNamesNobodyIsAskedOfEach()
    {
        auto driven = withBatch({"a", "b"});
        driven.answer({422, "application/json", "{\"errors\":{\"puid\":[\"m\"],\"existing_puids\":[\"other\"]}}", {}});
        QVERIFY(driven.call->call == DatabaseCall::AskExisting);
        driven.answer(404);
        QVERIFY(driven.call->call == DatabaseCall::AskExisting && driven.call->path.ends_with("/b"));
    }

    void unknownOutcomesAreTriedAgainWithTheSamePuid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, int status, const char *type, const char *body) {
            QTest::newRow(name) << status << QByteArray(type) << QByteArray(body);
        };
        row("nothing came back", 0, "", "");
        row("500", 500, "text/html", "");
        row("a cut body", 201, "application/json", "{\"puid\":\"p1\",\"uu");
        row("a portal", 200, "text/html", "<html></html>");
        row("a redirect", 302, "text/html", "");
        row("422 without a word", 422, "application/json", "{}");
        row("another's receipt", 201, "application/json", "{\"uuid\":\"u\"}");
    }
    void unknownOutcomesAreTriedAgainWithTheSamePuid()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        Driven driven;
        driven.queue("p1");
        const auto first = driven.state.call->body;
        for (int attempt = 0; attempt < 3; ++attempt) {
            if (status == 0)
                driven.send(delivery::Failed{driven.state.lastTicket});
            else
                driven.answer({status, type.toStdString(), body.toStdString(), {}});
            QVERIFY(!driven.call && driven.stored.empty());
            QVERIFY(driven.state.rows.at(0).row.stage == DeliveryStage::Waiting);
            driven.wake();
            QCOMPARE(driven.call.value().body, first);
        }
        FakeTransparencyDatabase database;
        driven.settle(database);
        QCOMPARE(database.entries().size(), std::size_t{1});
    }

    void aStrangersReceiptIsNotOurs()
    {
        Driven driven;
        driven.queue("p1");
        driven.answer({201, "application/json", "{\"puid\":\"other\",\"uuid\":\"u\"}", {}});
        QVERIFY(driven.stored.empty());
        QVERIFY(driven.call->call == DatabaseCall::AskExisting);
    }

    void withoutATokenNothingLeaves()
    {
        for (const int status : {401, 403}) {
            auto driven = withBatch({"a", "b"});
            driven.answer(status);
            QVERIFY(!driven.call && !driven.state.wakeAt);
            QVERIFY(driven.state.pause == (status == 401 ? DeliveryPause::BadToken : DeliveryPause::NoPermission));
            driven.queue("c");
            driven.now += 24h;
            driven.send(delivery::Woke{});
            QVERIFY(!driven.call);
            driven.send(delivery::Resumed{});
            QCOMPARE(Json::parse(driven.call.value().body)["statements"].size(), std::size_t{3});
        }
    }

    /// The simulation's seed 540866: the refusal of the former token came after there was another one.
    void whatWasRefusedWithTheFormerTokenGoesAgain()
    {
        for (const int status : {401, 403}) {
            Driven driven;
            driven.queue("p1");
            driven.send(delivery::Resumed{});
            QVERIFY(!driven.call); // the first is still under way
            driven.answer(status);
            QVERIFY(driven.call && driven.state.pause == DeliveryPause::None);
            driven.answer(status); // the new one is no better
            QVERIFY(!driven.call && driven.state.pause != DeliveryPause::None);
        }
    }

    void tooLargeIsHalved()
    {
        auto driven = withBatch({"a", "b", "c", "d"});
        driven.answer(413);
        QCOMPARE(Json::parse(driven.call.value().body)["statements"].size(), std::size_t{2});
        driven.answer(413);
        QVERIFY(driven.call->call == DatabaseCall::PostSingle);
        driven.answer(413);
        QCOMPARE(driven.stored.size(), std::size_t{1});
        QVERIFY(driven.stored[0].puid == "a" && driven.stored[0].refusedBy == RefusedBy::ItsSize);
        QVERIFY(driven.call && driven.call->body == statement("b"));
    }

    void patienceIsAskedFor()
    {
        auto driven = withBatch({"a", "b"});
        driven.answer({429, "", "", "7"});
        QVERIFY(!driven.call);
        QVERIFY(driven.state.wakeAt == driven.now + 7s);
        driven.now += 6s;
        driven.queue("c");
        QVERIFY(!driven.call);
        driven.wake();
        QVERIFY(driven.call);
        driven.answer({503, "", "", "Tue, 06 Jan 2026 10:01:00 GMT"}); // the wall began at 10:00:00
        QVERIFY(driven.state.wakeAt == 60s);
        driven.wake();
        driven.answer({429, "", "", "0"});
        QVERIFY(driven.state.wakeAt == driven.now + timing::ShortestWait);
    }

    /// The database allows 200 requests in a second. Here each is answered at once, and every puid is asked for by
    /// itself, because the database has them all.
    void noMoreThanTwoHundredInAnySecond()
    {
        constexpr int Many = 450;
        Driven driven;
        FakeTransparencyDatabase database;
        for (int i = 0; i < Many; ++i) {
            const auto puid = "p" + std::to_string(i);
            QCOMPARE(database.answer("/statement", statement(puid)).status, 201);
            driven.send(delivery::Queued{puid, statement(puid)});
        }
        driven.now = 700ms;
        for (int i = 0; i < Many; ++i)
            driven.send(delivery::Stored{"p" + std::to_string(i), {}});
        std::vector<Milliseconds> calls;
        while (!driven.state.rows.empty()) {
            if (!driven.state.call)
                driven.wake();
            const auto asked = driven.state.call.value();
            calls.push_back(driven.now);
            driven.answer(database.answer(asked.path, asked.body));
            for (const auto &row : std::vector(driven.stored))
                driven.send(delivery::Stored{row.puid, {}});
        }
        QVERIFY(calls.size() > std::size_t{Many});
        for (std::size_t i = 200; i < calls.size(); ++i)
            QVERIFY(calls[i] - calls[i - 200] >= 1s);
        QVERIFY(calls.back() < 6s); // and no slower than that asks for
        QCOMPARE(database.entries().size(), std::size_t{Many});
    }

    void waitsGrowAndAreScattered()
    {
        QCOMPARE(backoff(0, 0).count(), timing::ShortestWait.count());
        for (int failures = 0; failures < 64; ++failures)
            for (const double chance : {0.0, 0.5, 0.999999}) {
                const auto wait = backoff(failures, chance);
                QVERIFY(wait >= timing::ShortestWait && wait <= timing::SendAgainCap);
                QVERIFY(wait <= backoff(failures + 1, chance));
            }
        QVERIFY(backoff(3, 0.999999) > 7900ms && backoff(3, 0.999999) <= 8s);
        QVERIFY(backoff(40, 0.999999) > 14min);
    }

    void aStatementThatItChokesOnGoesAlone()
    {
        auto driven = withBatch({"poison", "b", "c"});
        FakeTransparencyDatabase database;
        int rounds = 0;
        while (!driven.state.rows.empty() && database.entries().size() < 2 && rounds++ < 100) {
            if (!driven.state.call)
                driven.wake();
            const auto asked = driven.state.call.value();
            if (asked.body.find("poison") != std::string::npos)
                driven.answer(500);
            else
                driven.answer(database.answer(asked.path, asked.body));
            driven.storeAll();
        }
        QCOMPARE(database.entries().size(), std::size_t{2});
        QCOMPARE(driven.state.rows.size(), std::size_t{1}); // still waiting, not lost
        QVERIFY(driven.state.rows[0].row.puid == "poison" && driven.state.wakeAt);
    }

    void whatOurRulesRefuseNeverLeaves()
    {
        const auto refused = [](const std::string &puid, const std::string &body) {
            Driven driven;
            driven.send(delivery::Queued{puid, body});
            const auto row = driven.stored.at(0);
            driven.storeAll();
            if (row.stage != DeliveryStage::SetAside || row.refusedBy != RefusedBy::OurRules || driven.state.call ||
                !driven.state.rows.empty())
                return std::vector<std::string>{"it left"};
            return row.faults;
        };
        auto person = flawless();
        person["puid"] = "p1";
        person["decision_facts"] = "Ask ines@studio.example.";
        QCOMPARE(refused("p1", person.dump()), std::vector<std::string>{"decision_facts"});
        QCOMPARE(refused("p2", statement("p1")), std::vector<std::string>{"puid"});
        QCOMPARE(refused("p1", "no JSON"), std::vector<std::string>{""});
        QCOMPARE(refused("p1", "{\"statements\":[" + statement("p1") + "]}"), std::vector<std::string>{""});
    }

    void aCorrectedStatementGoesUnderTheSamePuid()
    {
        Driven driven;
        auto wrong = flawless();
        wrong["puid"] = "p1";
        wrong["category"] = "STATEMENT_CATEGORY_UNHEARD_OF";
        driven.send(delivery::Queued{"p1", wrong.dump()});
        QCOMPARE(driven.stored.size(), std::size_t{1});
        driven.send(delivery::Queued{"p1", statement("p1")}); // before the first was on disk
        QVERIFY(driven.stored.empty());
        driven.send(delivery::Stored{"p1", {}});
        QVERIFY(driven.stored.size() == 1 && !driven.call); // what is on disk is the old one
        QVERIFY(driven.stored[0].body == statement("p1") && driven.stored[0].faults.empty());
        driven.storeAll();
        FakeTransparencyDatabase database;
        driven.settle(database);
        QVERIFY(driven.onDisk.at("p1").stage == DeliveryStage::Delivered);
    }

    void aBodyUnderWayDoesNotChange()
    {
        Driven driven;
        driven.queue("p1");
        auto other = Json::parse(statement("p1"));
        other["decision_facts"] = "Other facts.";
        driven.send(delivery::Queued{"p1", other.dump()});
        QVERIFY(driven.stored.empty() && !driven.call);
        driven.send(delivery::Failed{driven.state.lastTicket});
        driven.wake();
        QCOMPARE(driven.call.value().body, statement("p1"));
    }

    void whatWaitedOnDiskIsSentAgain()
    {
        StatementRow waiting;
        waiting.puid = "p1";
        waiting.body = statement("p1");
        auto done = waiting;
        done.puid = "p2";
        done.stage = DeliveryStage::Delivered;
        Driven driven;
        driven.send(delivery::Loaded{{waiting, done}});
        QCOMPARE(driven.state.rows.size(), std::size_t{1});
        QCOMPARE(driven.call.value().body, statement("p1"));
    }

    void lateAnswersAreIgnored()
    {
        Driven driven;
        driven.queue("p1");
        const auto ticket = driven.state.lastTicket;
        driven.send(delivery::Failed{ticket});
        driven.wake();
        FakeTransparencyDatabase database;
        const auto late = database.answer("/statement", statement("p1"));
        driven.send(delivery::Answered{ticket, late});
        QVERIFY(driven.stored.empty() && driven.state.call);
        driven.send(delivery::Failed{ticket});
        QVERIFY(driven.state.call && driven.state.failures == 1);
        driven.send(delivery::Stored{"nobody", {}});
        driven.settle(database);
        QVERIFY(driven.onDisk.at("p1").receipt == database.entries().at("p1"));
    }
};

VIGIE_TEST(DeliveryTest);
#include "DeliveryTest.moc"
