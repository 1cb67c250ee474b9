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
    return m_failAt > 0 && --m_failAt == 0;
}

/// Carries out one change, unless the disk fails now.
template <typename Book, typename Work>
auto MemoryDisk::write(Book &book, std::optional<Book> &unseen, Work work) -> decltype(work())
{
    if (!fails()) {
        unseen.reset();
        return work();
    }
    if (m_how == DiskFailure::After) {
        ++failedLate;
        auto before = book;
        if (work())
            unseen = std::move(book);
        book = std::move(before);
    }
    return Failure;
}

StoredCommand *MemoryDisk::find(const CommandId &id)
{
    const auto row =
        std::find_if(m_outbox.rbegin(), m_outbox.rend(), [&](const auto &c) { return c.entry.command.id == id; });
    return row == m_outbox.rend() ? nullptr : &*row;
}

Result<std::vector<StoredCommand>> MemoryDisk::loadOutbox()
{
    if (fails())
        return Failure;
    return m_outbox;
}

Result<void> MemoryDisk::add(const StoredCommand &command)
{
    return write(m_outbox, m_unseenOutbox, [&]() -> Result<void> {
        if (find(command.entry.command.id))
            violations.push_back("added-twice: " + command.entry.command.id.value);
        m_outbox.push_back(command);
        return {};
    });
}

Result<void> MemoryDisk::update(const OutboxEntry &entry)
{
    return write(m_outbox, m_unseenOutbox, [&]() -> Result<void> {
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
        return {};
    });
}

Result<void> MemoryDisk::discard(const CommandId &command)
{
    return write(m_outbox, m_unseenOutbox, [&]() -> Result<void> {
        const auto *row = find(command);
        if (!row || (row->entry.state != CommandState::Conflict && row->entry.state != CommandState::Dead)) {
            violations.push_back("I2 discarded-what-is-live: " + command.value);
            return ErrorCode::IllegalTransition;
        }
        std::erase_if(m_outbox, [&](const auto &c) { return c.entry.command.id == command; });
        return {};
    });
}

Result<ReplicaPosition> MemoryDisk::position()
{
    if (fails())
        return Failure;
    return m_cache.position;
}

PageApplied MemoryDisk::applyTo(Part &part, const ChangePage &page)
{
    PageApplied applied;
    for (const auto &change : page.changes) {
        const auto key = rowKey(change.type, change.id);
        if (change.op == ChangeOp::Purge) {
            part.rows.erase(key);
            m_cache.purged.insert(change.id);
            applied.purged.push_back(change.id);
            if (std::ranges::find(m_cache.position.purged, change.id) == m_cache.position.purged.end())
                m_cache.position.purged.push_back(change.id);
            continue;
        }
        if (m_cache.purged.contains(change.id)) {
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
    return write(m_cache, m_unseenCache, [&]() -> Result<PageApplied> {
        auto &position = m_cache.position;
        if (!position.epoch.empty() && position.epoch != page.epoch) {
            violations.push_back("page-of-another-epoch: " + page.epoch);
            return ErrorCode::Changed;
        }
        auto applied = applyTo(m_cache.live, page);
        position.epoch = page.epoch;
        position.cursor = page.cursor;
        position.syncedAt = page.serverTime;
        return applied;
    });
}

Result<void> MemoryDisk::beginShadow(const std::string &epoch)
{
    return write(m_cache, m_unseenCache, [&]() -> Result<void> {
        m_cache.shadowEpoch = epoch;
        m_cache.shadow = {};
        m_cache.shadowPosition = {};
        return {};
    });
}

Result<PageApplied> MemoryDisk::applyToShadow(const ChangePage &page)
{
    return write(m_cache, m_unseenCache, [&]() -> Result<PageApplied> {
        if (m_cache.shadowEpoch != page.epoch) {
            violations.push_back("shadow-page-of-another-epoch: " + page.epoch);
            return ErrorCode::Changed;
        }
        auto applied = applyTo(m_cache.shadow, page);
        for (const auto &id : applied.purged) // erased is erased, in the live rows too
            for (const auto type : {RecordType::Item, RecordType::Notice})
                m_cache.live.rows.erase(rowKey(type, id));
        m_cache.shadowPosition.epoch = page.epoch;
        m_cache.shadowPosition.cursor = page.cursor;
        m_cache.shadowPosition.syncedAt = page.serverTime;
        return applied;
    });
}

Result<void> MemoryDisk::commitShadow()
{
    return write(m_cache, m_unseenCache, [&]() -> Result<void> {
        if (!m_cache.shadowEpoch || m_cache.shadowPosition.cursor.empty()) {
            violations.push_back("F13 committed-a-shadow-without-a-page");
            return ErrorCode::IllegalTransition;
        }
        m_cache.live = std::exchange(m_cache.shadow, {});
        m_cache.position.epoch = m_cache.shadowPosition.epoch;
        m_cache.position.cursor = m_cache.shadowPosition.cursor;
        m_cache.position.syncedAt = m_cache.shadowPosition.syncedAt;
        m_cache.shadowEpoch.reset();
        return {};
    });
}

Result<void> MemoryDisk::rememberSession(const Session &session)
{
    return write(m_cache, m_unseenCache, [&]() -> Result<void> {
        m_cache.position.session = session;
        return {};
    });
}

Result<void> MemoryDisk::purgesAcknowledged(const std::vector<std::string> &ids)
{
    return write(m_cache, m_unseenCache, [&]() -> Result<void> {
        std::erase_if(m_cache.position.purged,
                      [&](const std::string &id) { return std::ranges::find(ids, id) != ids.end(); });
        return {};
    });
}

void MemoryDisk::restart(Instant)
{
    m_failAt = 0;
    if (m_unseenOutbox) {
        ++foundLate;
        const auto before = std::exchange(m_outbox, *std::exchange(m_unseenOutbox, std::nullopt));
        for (const auto &row : before) // only a discard takes a row away
            if (!find(row.entry.command.id))
                discardedUnseen.insert(row.entry.command.id.value);
    }
    if (m_unseenCache) {
        ++foundLate;
        m_cache = *std::exchange(m_unseenCache, std::nullopt);
    }
}

std::optional<SimDisk::Row> MemoryDisk::row(RecordType type, const std::string &id)
{
    const auto &rows = m_cache.live.rows;
    const auto found = rows.find(rowKey(type, id));
    return found == rows.end() ? std::nullopt : std::optional(found->second);
}

} // namespace vigie::sim
