#include "models/backend/rules/StatementSender.h"

#include "models/backend/rules/Stating.h"
#include "models/contract/NoticeStatements.h"

namespace vigie::backend {

using compliance::DatabaseCall;
using compliance::DeliveryStage;
using compliance::StatementRow;
namespace delivery = compliance::delivery;

namespace {

constexpr int Page = 500;

} // namespace

Result<void> StatementSender::tick()
{
    auto moved = move();
    auto told = tellPause();
    return moved ? std::move(told) : std::move(moved);
}

Result<void> StatementSender::tellPause()
{
    using compliance::DeliveryPause;
    using domain::StatementPause;
    if (m_told == m_state.pause)
        return {};
    const auto pause = m_state.pause == DeliveryPause::BadToken       ? StatementPause::TokenRefused
                       : m_state.pause == DeliveryPause::NoPermission ? StatementPause::NotPermitted
                                                                      : StatementPause::None;
    TRY_DONE(m_store.setSetting(TransparencyPauseKey, contract::toWire(pause)));
    m_told = m_state.pause;
    return {};
}

Result<void> StatementSender::queue(const StatementRow &statement)
{
    return happen(delivery::Queued{statement.puid, statement.body});
}

Result<void> StatementSender::move()
{
    TRY(auto composed, composedSince());
    if (!composed.empty())
        TRY_DONE(happen(delivery::Loaded{std::move(composed)}));
    for (auto &outcome : m_way.outcomes()) {
        TRY_DONE(happen(outcome.answer ? What(delivery::Answered{outcome.ticket, std::move(*outcome.answer)})
                                       : What(delivery::Failed{outcome.ticket})));
    }
    if (m_state.wakeAt && *m_state.wakeAt <= m_clock.monotonic())
        return happen(delivery::Woke{});
    return {};
}

/// They were checked before they were stored, and each is on disk as it leaves.
Result<std::vector<StatementRow>> StatementSender::composedSince()
{
    std::vector<StatementRow> waiting;
    for (auto last = m_lastRow;;) {
        TRY(auto page, m_store.statementsAfter(last, Instant{}, Page));
        for (auto &record : page) {
            last = record.row;
            if (record.statement.stage == DeliveryStage::Waiting)
                waiting.push_back(std::move(record.statement));
        }
        if (page.size() < Page) {
            m_lastRow = last;
            return waiting;
        }
    }
}

Result<void> StatementSender::happen(What what)
{
    auto step = compliance::stepDelivery(std::move(m_state),
                                         {m_clock.monotonic(), m_clock.wall(), m_chance(), std::move(what)});
    m_state = std::move(step.state);
    Result<void> first;
    for (const auto &effect : step.effects) {
        auto done = std::visit([this](const auto &wanted) { return carryOut(wanted); }, effect);
        if (!done && first)
            first = std::move(done); // the other effects are owed all the same
    }
    return first;
}

Result<void> StatementSender::carryOut(const delivery::StoreRow &wanted)
{
    auto written = m_store.writeDelivery(wanted.row, m_clock.wall());
    TRY_DONE(happen(delivery::Stored{wanted.row.puid, written}));
    return written;
}

/// What may have left is marked before it leaves. A mark that could not be written keeps nothing back: it is for people
/// to read, and whether a statement is on record is known by its puid alone.
Result<void> StatementSender::carryOut(const delivery::Call &wanted)
{
    Result<void> marked;
    if (wanted.call != DatabaseCall::AskExisting)
        for (const auto &puid : m_state.called) {
            auto done = m_store.markSent(puid, m_clock.wall());
            if (!done)
                marked = std::move(done);
        }
    m_way.send(wanted);
    return marked;
}

} // namespace vigie::backend
