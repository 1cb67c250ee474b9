#include "models/compliance/DeliveryTurn.h"

#include "models/compliance/Validation.h"

#include <algorithm>

namespace vigie::compliance {
namespace {

void change(StatementUnderway &underway, StatementRow row)
{
    underway.row = std::move(row);
    underway.isStored = false;
    underway.notBefore = Milliseconds(0);
}

void deliver(StatementUnderway &underway, const DatabaseReceipt &receipt)
{
    auto row = underway.row;
    row.stage = DeliveryStage::Delivered;
    row.receipt = receipt;
    change(underway, std::move(row));
}

void setAside(StatementUnderway &underway, RefusedBy by, std::vector<std::string> faults)
{
    auto row = underway.row;
    row.stage = DeliveryStage::SetAside;
    row.refusedBy = by;
    row.faults = std::move(faults);
    change(underway, std::move(row));
}

/// The fields that keep a statement from leaving.
std::vector<std::string> ownFaults(const std::string &puid, const std::string &body)
{
    const auto file = readStatementFile(body);
    if (!file || file->endpoint != Endpoint::Single)
        return {std::string()};
    std::vector<std::string> faults;
    for (const auto &finding : validate(file->statements.front()).findings)
        if (rowOf(finding.rule).severity == FindingSeverity::Error)
            faults.push_back(finding.field);
    if (faults.empty() && file->statements.front()["puid"] != puid)
        faults.emplace_back("puid");
    return faults;
}

} // namespace

void DeliveryTurn::on(const delivery::Loaded &event)
{
    for (const auto &row : event.rows)
        if (row.stage == DeliveryStage::Waiting && find(row.puid) == nullptr) {
            auto &underway = m_state.rows.emplace_back();
            underway.row = row;
            underway.isStored = true;
        }
}

void DeliveryTurn::on(const delivery::Queued &event)
{
    auto *underway = find(event.puid);
    if (underway != nullptr && underway->row.stage != DeliveryStage::SetAside)
        return; // it may have been sent as it is: another body under the same puid would be another statement
    if (underway == nullptr)
        underway = &m_state.rows.emplace_back();
    StatementRow row;
    row.puid = event.puid;
    row.body = event.body;
    change(*underway, std::move(row));
    if (auto faults = ownFaults(event.puid, event.body); !faults.empty())
        setAside(*underway, RefusedBy::OurRules, std::move(faults));
}

void DeliveryTurn::on(const delivery::Stored &event)
{
    auto *underway = find(event.puid);
    if (underway == nullptr || !underway->beingStored)
        return;
    if (!event.done)
        underway->notBefore = m_event.now + timing::StoreAgain;
    else
        underway->isStored = underway->row == *underway->beingStored; // it may have been corrected meanwhile
    underway->beingStored.reset();
    if (underway->isStored && underway->row.stage != DeliveryStage::Waiting)
        m_state.rows.erase(m_state.rows.begin() + (underway - m_state.rows.data()));
}

void DeliveryTurn::on(const delivery::Answered &event)
{
    if (!m_state.call || m_state.call->ticket != event.ticket)
        return;
    const auto meaning =
        meaningOf(m_state.call->call, event.answer, m_state.called.empty() ? "" : m_state.called.front(), m_event.wall);
    if (!std::holds_alternative<answer::TooMany>(meaning) && !std::holds_alternative<answer::Broken>(meaning) &&
        !std::holds_alternative<answer::Unreadable>(meaning))
        m_state.failures = 0;
    std::visit([this](const auto &what) { take(what); }, meaning);
    m_state.call.reset();
    m_state.called.clear();
}

void DeliveryTurn::on(const delivery::Failed &event)
{
    if (!m_state.call || m_state.call->ticket != event.ticket)
        return;
    take(answer::Unreadable{});
    m_state.call.reset();
    m_state.called.clear();
}

void DeliveryTurn::on(const delivery::Woke &) {}

void DeliveryTurn::on(const delivery::Resumed &)
{
    m_state.pause = DeliveryPause::None;
    m_state.hasResumed = m_state.call.has_value();
    m_state.failures = 0;
    m_state.heldUntil = Milliseconds(0);
    for (auto &underway : m_state.rows)
        underway.notBefore = Milliseconds(0);
}

void DeliveryTurn::take(const answer::Created &created)
{
    for (auto *underway : called()) {
        const auto receipt = created.receipts.find(underway->row.puid);
        if (receipt != created.receipts.end())
            deliver(*underway, receipt->second);
        else
            underway->isKnownThere = true; // all or nothing: it must be there, but its receipt was not told
    }
}

void DeliveryTurn::take(const answer::Refused &refused)
{
    for (auto *underway : called())
        setAside(*underway, RefusedBy::TheDatabase, refused.fields);
}

void DeliveryTurn::take(const answer::RefusedSome &refused)
{
    const auto rows = called();
    if (refused.fields.rbegin()->first >= rows.size())
        return take(answer::Unreadable{});
    for (const auto &[index, fields] : refused.fields)
        setAside(*rows[index], RefusedBy::TheDatabase, fields);
}

void DeliveryTurn::take(const answer::AlreadyKnown &known)
{
    const auto rows = called();
    const auto isNamed = [&known](const StatementUnderway *underway) {
        return std::ranges::find(known.puids, underway->row.puid) != known.puids.end();
    };
    const bool namesOne = std::ranges::any_of(rows, isNamed);
    for (auto *underway : rows)
        underway->isKnownThere = !namesOne || isNamed(underway);
}

void DeliveryTurn::take(const answer::Exists &exists)
{
    for (auto *underway : called())
        deliver(*underway, exists.receipt);
}

void DeliveryTurn::take(const answer::DoesNotExist &)
{
    for (auto *underway : called()) {
        underway->isKnownThere = false;
        underway->goesAlone = true; // what it says of this one does not agree
        underway->notBefore = m_event.now + backoff(underway->attempts++, m_event.chance);
    }
}

void DeliveryTurn::take(const answer::BadToken &)
{
    pause(DeliveryPause::BadToken);
}

void DeliveryTurn::take(const answer::NoPermission &)
{
    pause(DeliveryPause::NoPermission);
}

void DeliveryTurn::take(const answer::TooLargeForIt &)
{
    const auto rows = called();
    if (m_state.call->call == DatabaseCall::PostBatch)
        m_state.batchSize = std::max<std::size_t>(1, rows.size() / 2);
    else if (m_state.call->call == DatabaseCall::PostSingle)
        setAside(*rows.front(), RefusedBy::ItsSize, {});
    else
        take(answer::Unreadable{});
}

void DeliveryTurn::take(const answer::TooMany &tooMany)
{
    hold(tooMany.wait);
}

void DeliveryTurn::take(const answer::Broken &broken)
{
    hold(broken.wait);
    countAttempt();
}

void DeliveryTurn::take(const answer::Unreadable &)
{
    hold({});
    countAttempt();
}

StatementUnderway *DeliveryTurn::find(const std::string &puid)
{
    const auto found =
        std::ranges::find(m_state.rows, puid, [](const auto &one) -> const std::string & { return one.row.puid; });
    return found == m_state.rows.end() ? nullptr : &*found;
}

std::vector<StatementUnderway *> DeliveryTurn::called()
{
    std::vector<StatementUnderway *> rows;
    for (const auto &puid : m_state.called)
        rows.push_back(find(puid)); // a row leaves the state only when it has an end, and these wait for theirs
    return rows;
}

void DeliveryTurn::hold(std::optional<Milliseconds> asked)
{
    const auto wait = asked ? std::max(*asked, timing::ShortestWait) : backoff(m_state.failures, m_event.chance);
    m_state.heldUntil = m_event.now + wait;
    ++m_state.failures;
}

void DeliveryTurn::pause(DeliveryPause why)
{
    if (!m_state.hasResumed)
        m_state.pause = why;
}

void DeliveryTurn::countAttempt()
{
    const bool isBatch = m_state.call->call == DatabaseCall::PostBatch;
    for (auto *underway : called()) {
        ++underway->attempts;
        underway->goesAlone = underway->goesAlone || underway->attempts >= timing::AloneAfter;
        if (!isBatch)
            underway->notBefore = m_event.now + backoff(underway->attempts, m_event.chance);
    }
}

bool DeliveryTurn::isDue(const StatementUnderway &underway) const
{
    return underway.isStored && underway.row.stage == DeliveryStage::Waiting && underway.notBefore <= m_event.now;
}

Milliseconds DeliveryTurn::nextCallAt() const
{
    const auto room =
        m_state.callsInSecond < timing::CallsASecond ? Milliseconds(0) : m_state.secondBegan + timing::Second;
    return std::max(room, m_state.heldUntil);
}

void DeliveryTurn::finish()
{
    storeWhatChanged();
    callNext();
    planWake();
}

void DeliveryTurn::storeWhatChanged()
{
    for (auto &underway : m_state.rows)
        if (!underway.isStored && !underway.beingStored && underway.notBefore <= m_event.now) {
            underway.beingStored = underway.row;
            m_effects.emplace_back(delivery::StoreRow{underway.row});
        }
}

void DeliveryTurn::callNext()
{
    if (m_state.call || m_state.pause != DeliveryPause::None || nextCallAt() > m_event.now)
        return;
    std::vector<StatementUnderway *> together;
    for (auto &underway : m_state.rows) {
        if (!isDue(underway))
            continue;
        if (underway.isKnownThere && together.empty())
            return call(DatabaseCall::AskExisting, "/statement/existing-puid/" + underway.row.puid, {underway.row.puid},
                        {});
        if (underway.goesAlone && together.empty())
            return call(DatabaseCall::PostSingle, "/statement", {underway.row.puid}, underway.row.body);
        if (!underway.isKnownThere && !underway.goesAlone && together.size() < m_state.batchSize)
            together.push_back(&underway);
    }
    if (together.size() == 1)
        call(DatabaseCall::PostSingle, "/statement", {together.front()->row.puid}, together.front()->row.body);
    else if (!together.empty())
        callBatch(together);
}

void DeliveryTurn::callBatch(const std::vector<StatementUnderway *> &rows)
{
    std::vector<std::string> puids;
    std::string body = R"({"statements":[)"; // each is a valid JSON text: it goes as it was stored
    for (const auto *underway : rows) {
        body += puids.empty() ? "" : ",";
        body += underway->row.body;
        puids.push_back(underway->row.puid);
    }
    call(DatabaseCall::PostBatch, "/statements", std::move(puids), body + "]}");
}

void DeliveryTurn::call(DatabaseCall call, std::string path, std::vector<std::string> puids, std::string body)
{
    if (m_event.now >= m_state.secondBegan + timing::Second) {
        m_state.secondBegan = m_event.now;
        m_state.callsInSecond = 0;
    }
    ++m_state.callsInSecond;
    m_state.hasResumed = false;
    m_state.call = delivery::Call{++m_state.lastTicket, call, std::move(path), std::move(body)};
    m_state.called = std::move(puids);
    m_effects.emplace_back(*m_state.call);
}

void DeliveryTurn::planWake()
{
    m_state.wakeAt.reset();
    const bool mayCall = !m_state.call && m_state.pause == DeliveryPause::None;
    for (const auto &underway : m_state.rows) {
        std::optional<Milliseconds> next;
        if (!underway.isStored && !underway.beingStored)
            next = underway.notBefore;
        else if (mayCall && underway.isStored && underway.row.stage == DeliveryStage::Waiting)
            next = std::max(underway.notBefore, nextCallAt());
        if (next && (!m_state.wakeAt || *next < *m_state.wakeAt))
            m_state.wakeAt = next;
    }
}

} // namespace vigie::compliance
