#include "tests/sim/MemoryDisk.h"

#include <algorithm>

namespace vigie::sim {

using namespace domain;

namespace {

const Error Failure(ErrorCode::DiskFull, "the simulated disk is full");

} // namespace

std::string rowKey(RecordType type, const std::string &id)
{
    return std::to_string(static_cast<int>(type)) + " " + id;
}

bool MemoryDisk::fails()
{
    const bool strikes = m_failAt > 0 && --m_failAt == 0;
    m_late = strikes && m_how == DiskFailure::After;
    return strikes && !m_late;
}

template <typename T> Result<T> MemoryDisk::answered(T answer)
{
    return m_late ? Result<T>(Failure) : Result<T>(std::move(answer));
}

Result<void> MemoryDisk::answered()
{
    return m_late ? Result<void>(Failure) : Result<void>();
}

StoredCommand *MemoryDisk::find(const CommandId &id)
{
    const auto row =
        std::find_if(m_commands.rbegin(), m_commands.rend(), [&](const auto &c) { return c.entry.command.id == id; });
    return row == m_commands.rend() ? nullptr : &*row;
}

Result<std::vector<StoredCommand>> MemoryDisk::loadOutbox()
{
    if (fails())
        return Failure;
    return answered(m_commands);
}

Result<void> MemoryDisk::add(const StoredCommand &command)
{
    if (fails())
        return Failure;
    if (find(command.entry.command.id))
        violations.push_back("added-twice: " + command.entry.command.id.value);
    (m_late ? m_unseen : m_commands).push_back(command);
    return answered();
}

Result<void> MemoryDisk::update(const OutboxEntry &entry)
{
    if (fails())
        return Failure;
    auto *row = find(entry.command.id);
    if (!row) {
        violations.push_back("I2 no-such-row: " + entry.command.id.value);
        return ErrorCode::NotFound;
    }
    if (row->entry.state != entry.state && !canMove(row->entry.state, entry.state))
        violations.push_back("moved-against-the-drawing: " + entry.command.id.value);
    if (!(row->entry.command == entry.command))
        violations.push_back("changed-its-body: " + entry.command.id.value);
    if (entry.state == CommandState::Done && (!entry.receipt || entry.receipt->command != entry.command.id))
        violations.push_back("I2 done-without-receipt: " + entry.command.id.value);
    row->entry = entry;
    return answered();
}

Result<void> MemoryDisk::discard(const CommandId &command)
{
    if (fails())
        return Failure;
    const auto *row = find(command);
    if (!row || (row->entry.state != CommandState::Conflict && row->entry.state != CommandState::Dead)) {
        violations.push_back("I2 discarded-what-is-live: " + command.value);
        return ErrorCode::IllegalTransition;
    }
    std::erase_if(m_commands, [&](const auto &c) { return c.entry.command.id == command; });
    return answered();
}

Result<ReplicaPosition> MemoryDisk::position()
{
    if (fails())
        return Failure;
    return answered(m_position);
}

PageApplied MemoryDisk::applyTo(Part &part, const ChangePage &page)
{
    PageApplied applied;
    for (const auto &change : page.changes) {
        const auto key = rowKey(change.type, change.id);
        if (change.op == ChangeOp::Purge) {
            part.rows.erase(key);
            m_purged.insert(change.id);
            applied.purged.push_back(change.id);
            if (std::ranges::find(m_position.purged, change.id) == m_position.purged.end())
                m_position.purged.push_back(change.id);
            continue;
        }
        if (m_purged.contains(change.id)) {
            ++applied.skipped;
            continue;
        }
        const auto known = part.rows.find(key);
        if (change.op == ChangeOp::Remove) {
            part.removed[key] = std::max(part.removed[key], change.seq);
            if (known != part.rows.end())
                part.rows.erase(known);
            ++applied.applied;
            continue;
        }
        const auto removed = part.removed.find(key);
        const bool older = removed != part.removed.end() && removed->second >= change.seq;
        if (older || (known != part.rows.end() && known->second.rev >= change.rev)) {
            ++applied.skipped;
            continue;
        }
        part.rows[key] = {change.rev, change.body};
        ++applied.applied;
    }
    return applied;
}

Result<PageApplied> MemoryDisk::apply(const ChangePage &page)
{
    if (fails())
        return Failure;
    if (!m_position.epoch.empty() && m_position.epoch != page.epoch) {
        violations.push_back("page-of-another-epoch: " + page.epoch);
        return ErrorCode::Changed;
    }
    Part live{std::move(m_rows), std::move(m_removed)};
    auto applied = applyTo(live, page);
    m_rows = std::move(live.rows);
    m_removed = std::move(live.removed);
    m_position.epoch = page.epoch;
    m_position.cursor = page.cursor;
    m_position.syncedAt = page.serverTime;
    return answered(std::move(applied));
}

Result<void> MemoryDisk::beginShadow(const std::string &epoch)
{
    if (fails())
        return Failure;
    m_shadowEpoch = epoch;
    m_shadow = {};
    m_shadowPosition = {};
    return answered();
}

Result<PageApplied> MemoryDisk::applyToShadow(const ChangePage &page)
{
    if (fails())
        return Failure;
    if (m_shadowEpoch != page.epoch) {
        violations.push_back("shadow-page-of-another-epoch: " + page.epoch);
        return ErrorCode::Changed;
    }
    auto applied = applyTo(m_shadow, page);
    for (const auto &id : applied.purged) // erased is erased, in the live rows too
        for (const auto type : {RecordType::Item, RecordType::Notice})
            m_rows.erase(rowKey(type, id));
    m_shadowPosition.epoch = page.epoch;
    m_shadowPosition.cursor = page.cursor;
    m_shadowPosition.syncedAt = page.serverTime;
    return answered(std::move(applied));
}

Result<void> MemoryDisk::commitShadow()
{
    if (fails())
        return Failure;
    if (!m_shadowEpoch || m_shadowPosition.cursor.empty()) {
        violations.push_back("F13 committed-a-shadow-without-a-page");
        return ErrorCode::IllegalTransition;
    }
    m_rows = std::move(m_shadow.rows);
    m_removed = std::move(m_shadow.removed);
    m_position.epoch = m_shadowPosition.epoch;
    m_position.cursor = m_shadowPosition.cursor;
    m_position.syncedAt = m_shadowPosition.syncedAt;
    m_shadowEpoch.reset();
    return answered();
}

Result<void> MemoryDisk::rememberSession(const Session &session)
{
    if (fails())
        return Failure;
    m_position.session = session;
    return answered();
}

Result<void> MemoryDisk::purgesAcknowledged(const std::vector<std::string> &ids)
{
    if (fails())
        return Failure;
    std::erase_if(m_position.purged, [&](const std::string &id) { return std::ranges::find(ids, id) != ids.end(); });
    return answered();
}

void MemoryDisk::restart(Instant)
{
    m_failAt = 0;
    m_commands.insert(m_commands.end(), m_unseen.begin(), m_unseen.end());
    m_unseen.clear();
}

std::optional<SimDisk::Row> MemoryDisk::row(RecordType type, const std::string &id)
{
    const auto found = m_rows.find(rowKey(type, id));
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

} // namespace vigie::sim
