#include "tests/models/compliance/DeliveryWorld.h"

#include "tests/models/compliance/StatementVectors.h"

#include <array>

namespace vigie::test {

using namespace compliance;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

constexpr int Statements = 1'000;
constexpr int EventLimit = 60'000;              ///< a delivery that is not done by then goes round in circles
constexpr std::uint32_t QueuedWithin = 600'000; ///< ms
constexpr std::uint32_t EventsADeath = 2'000;
const Instant Wall = std::chrono::sys_days(std::chrono::year(2026) / 1 / 6);

} // namespace

DeliveryWorld::DeliveryWorld(std::uint64_t seed, const Weather &weather) : m_dice(seed), m_weather(weather)
{
    for (int i = 0; i < Statements; ++i)
        write("sor-" + std::to_string(seed) + "-" + std::to_string(i));
    m_database.tellOnlyPuid(m_dice.chance(50));
    m_database.setLargestBody(m_dice.chance(30) ? 60'000 : 2'000'000); // 60 kB: about 30 statements
}

void DeliveryWorld::write(const std::string &puid)
{
    auto statement = flawless();
    statement["puid"] = puid;
    if (m_dice.chance(1)) {
        statement["decision_facts"] = "Ask ines@studio.example.";
        m_ours.insert(puid);
    } else if (m_dice.chance(2)) {
        m_database.refuse(puid);
        m_theirs.insert(puid);
    }
    m_bodies[puid] = statement.dump();
}

std::string DeliveryWorld::run()
{
    for (const auto &[puid, body] : m_bodies)
        schedule(Milliseconds(m_dice.below(QueuedWithin)), delivery::Queued{puid, body});
    for (int events = 0; !m_agenda.empty() && m_fault.empty(); ++events) {
        if (events == EventLimit)
            return "no end, " + std::to_string(m_state.rows.size()) + " rows wait";
        const auto next = m_agenda.top();
        m_agenda.pop();
        m_now = std::max(m_now, next.at);
        happen(next.what);
    }
    return m_fault.empty() ? judged() : m_fault;
}

void DeliveryWorld::schedule(Milliseconds in, What what)
{
    m_agenda.push({m_now + in, ++m_order, std::move(what)});
}

void DeliveryWorld::happen(const What &what)
{
    if (m_dice.below(EventsADeath) < m_weather.dies)
        return die();
    if (const auto *stored = std::get_if<delivery::Stored>(&what); stored != nullptr && stored->done)
        m_disk[stored->puid] = m_writing[stored->puid];
    if (std::holds_alternative<delivery::Resumed>(what))
        m_database.setToken(true);
    auto step = stepDelivery(std::move(m_state), {m_now, Wall + m_now, double(m_dice.below(1'000)) / 1'000, what});
    m_state = std::move(step.state);
    for (const auto &effect : step.effects)
        std::visit([this](const auto &wanted) { carryOut(wanted); }, effect);
    if (m_state.wakeAt && m_state.wakeAt != m_armed)
        schedule(std::max(*m_state.wakeAt - m_now, Milliseconds(0)), delivery::Woke{});
    m_armed = m_state.wakeAt;
}

/// What was in memory is gone, what is on disk is not. Whoever decided queues again what never came to disk.
void DeliveryWorld::die()
{
    for (; !m_agenda.empty(); m_agenda.pop()) {
        const auto *stored = std::get_if<delivery::Stored>(&m_agenda.top().what);
        if (stored != nullptr && stored->done && m_dice.chance(50))
            m_disk[stored->puid] = m_writing[stored->puid]; // written, but nobody was told any more
    }
    ++m_deaths;
    m_armed.reset();
    m_lastSecond.clear();
    m_state = {};
    m_database.setToken(true);
    std::vector<StatementRow> waiting;
    for (const auto &[puid, row] : m_disk)
        if (row.stage == DeliveryStage::Waiting)
            waiting.push_back(row);
    schedule(1s, delivery::Loaded{waiting});
    for (const auto &[puid, body] : m_bodies)
        if (!m_disk.contains(puid))
            schedule(2s + Milliseconds(m_dice.below(QueuedWithin)), delivery::Queued{puid, body});
}

void DeliveryWorld::carryOut(const delivery::StoreRow &wanted)
{
    const bool fails = m_dice.chance(m_weather.diskFails);
    if (!fails)
        m_writing[wanted.row.puid] = wanted.row;
    const auto done = fails ? Result<void>(ErrorCode::Io) : Result<void>();
    schedule(Milliseconds(1 + m_dice.below(20)), delivery::Stored{wanted.row.puid, done});
}

void DeliveryWorld::carryOut(const delivery::Call &wanted)
{
    ++m_calls;
    checkPace();
    check(wanted);
    const Milliseconds latency(m_dice.below(m_weather.slowest));
    if (m_dice.chance(m_weather.lost))
        return schedule(30s, delivery::Failed{wanted.ticket});
    if (const auto refusal = refusedOnTheWay())
        return schedule(latency, delivery::Answered{wanted.ticket, *refusal});
    if (m_dice.chance(m_weather.locked)) {
        m_database.setToken(false);
        schedule(60s, delivery::Resumed{});
    }
    auto answer = m_database.answer(wanted.path, wanted.body);
    if (m_dice.chance(m_weather.lost))
        return schedule(30s, delivery::Failed{wanted.ticket});
    if (m_dice.chance(m_weather.broken))
        answer = {500, "text/html", "<html>500</html>", {}};
    if (m_dice.chance(m_weather.garbled))
        garble(answer);
    schedule(latency, delivery::Answered{wanted.ticket, answer});
}

/// What an answer can be before the database has seen anything.
std::optional<DatabaseAnswer> DeliveryWorld::refusedOnTheWay()
{
    if (m_dice.chance(m_weather.busy)) {
        constexpr std::array Waits{"2", "", "Tue, 06 Jan 2026 00:05:00 GMT", "nonsense"};
        return DatabaseAnswer{429, "application/json", "{}", Waits[m_dice.below(Waits.size())]};
    }
    if (m_dice.chance(m_weather.broken))
        return DatabaseAnswer{503, "text/html", "", m_dice.chance(50) ? "5" : ""};
    if (m_dice.chance(m_weather.locked)) {
        schedule(60s, delivery::Resumed{});
        return DatabaseAnswer{403, "application/json", "{}", {}};
    }
    return {};
}

void DeliveryWorld::garble(DatabaseAnswer &answer)
{
    switch (m_dice.below(4)) {
    case 0:
        answer.body.resize(m_dice.below(std::uint32_t(answer.body.size() + 1)));
        return;
    case 1:
        answer = {200, "text/html", "<html>Welcome to our network</html>", {}};
        return;
    case 2:
        answer = {302, "text/html", "<html>Found</html>", {}};
        return;
    default:
        answer.contentType = "text/plain";
    }
}

/// The database takes 200 calls in any second.
void DeliveryWorld::checkPace()
{
    constexpr std::size_t MostASecond = 200;
    m_lastSecond.push_back(m_now);
    while (m_lastSecond.front() <= m_now - 1s)
        m_lastSecond.pop_front();
    if (m_lastSecond.size() > MostASecond)
        m_fault = "too many calls in a second";
}

/// Nothing leaves that is not on disk as it leaves, nothing after its end.
void DeliveryWorld::check(const delivery::Call &wanted)
{
    if (wanted.call == DatabaseCall::AskExisting)
        return;
    const auto body = Json::parse(wanted.body);
    const auto list = wanted.call == DatabaseCall::PostBatch ? body["statements"] : Json::array({body});
    if (list.empty() || list.size() > MaxBatch)
        m_fault = "a batch of " + std::to_string(list.size());
    for (const auto &statement : list) {
        const std::string puid = statement["puid"];
        const auto row = m_disk.find(puid);
        if (row == m_disk.end())
            m_fault = puid + " left before it was on disk";
        else if (row->second.stage != DeliveryStage::Waiting)
            m_fault = puid + " left after its end";
        else if (m_bodies.at(puid) != statement.dump())
            m_fault = puid + " left with another body";
    }
}

std::string DeliveryWorld::judged() const
{
    if (!m_state.rows.empty())
        return std::to_string(m_state.rows.size()) + " rows wait for nothing";
    for (const auto &[puid, body] : m_bodies)
        if (const auto fault = judged(puid); !fault.empty())
            return puid + " " + fault;
    return {};
}

std::string DeliveryWorld::judged(const std::string &puid) const
{
    const auto row = m_disk.find(puid);
    if (row == m_disk.end())
        return "is lost";
    const auto entry = m_database.entries().find(puid);
    const bool isOnRecord = entry != m_database.entries().end();
    if (m_ours.contains(puid) || m_theirs.contains(puid)) {
        const auto by = m_ours.contains(puid) ? RefusedBy::OurRules : RefusedBy::TheDatabase;
        if (row->second.stage != DeliveryStage::SetAside || row->second.refusedBy != by)
            return "was not refused by whom it should have been";
        return isOnRecord ? "is on record although it was refused" : "";
    }
    if (row->second.stage != DeliveryStage::Delivered || !isOnRecord)
        return "is not on record";
    // An answer with 302 need not tell more than the puid.
    const auto &receipt = row->second.receipt;
    return receipt.uuid.empty() || receipt == entry->second ? "" : "has another's receipt";
}

} // namespace vigie::test
