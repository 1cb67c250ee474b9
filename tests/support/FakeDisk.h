#pragma once

#include "models/domain/ports/Stores.h"

#include <algorithm>
#include <map>
#include <set>

namespace vigie::test {

/// The durable side of an outbox: survives whoever writes to it, refuses what the real one refuses, remembers broken
/// promises for the test to look at.
struct FakeOutboxDisk
{
    std::vector<domain::StoredCommand> rows;
    std::vector<domain::CommandId> discarded;
    std::vector<std::string> violations;

    domain::StoredCommand *find(const domain::CommandId &id)
    {
        const auto row = std::ranges::find(rows, id, [](const auto &r) { return r.entry.command.id; });
        return row == rows.end() ? nullptr : &*row;
    }

    Result<void> add(const domain::StoredCommand &command)
    {
        if (find(command.entry.command.id)) {
            violations.push_back("added twice: " + command.entry.command.id.value);
            return {ErrorCode::Invalid, "exists"};
        }
        rows.push_back(command);
        return {};
    }

    Result<void> update(const domain::OutboxEntry &entry)
    {
        auto *row = find(entry.command.id);
        if (!row)
            return {ErrorCode::NotFound, "no such row"};
        if (row->entry.state != entry.state && !domain::canMove(row->entry.state, entry.state)) {
            violations.push_back("moved against the drawing: " + entry.command.id.value);
            return {ErrorCode::IllegalTransition, "not drawn"};
        }
        if (!(row->entry.command == entry.command))
            violations.push_back("changed its body: " + entry.command.id.value);
        row->entry = entry;
        return {};
    }

    Result<void> discard(const domain::CommandId &id)
    {
        const auto *row = find(id);
        if (!row)
            return {ErrorCode::NotFound, "no such row"};
        if (row->entry.state != domain::CommandState::Conflict && row->entry.state != domain::CommandState::Dead) {
            violations.push_back("discarded a live row: " + id.value);
            return {ErrorCode::IllegalTransition, "live"};
        }
        discarded.push_back(id);
        std::erase_if(rows, [&](const auto &r) { return r.entry.command.id == id; });
        return {};
    }
};

/// The durable side of a replica: revisions by id, the shadow beside them.
struct FakeReplicaDisk
{
    domain::ReplicaPosition position;
    std::map<std::string, std::int64_t> revisions;
    std::set<std::string> purged;
    std::optional<std::string> shadowEpoch;
    domain::ReplicaPosition shadow;
    std::map<std::string, std::int64_t> shadowRevisions;
    std::vector<std::string> violations;
    int resets = 0;

    Result<domain::PageApplied> apply(const domain::ChangePage &page)
    {
        auto applied = applyTo(revisions, page);
        position.epoch = page.epoch;
        position.cursor = page.cursor;
        position.syncedAt = page.serverTime;
        return applied;
    }

    void acknowledged(const std::vector<std::string> &ids)
    {
        std::erase_if(position.purged, [&](const std::string &id) { return std::ranges::find(ids, id) != ids.end(); });
    }

    void beginShadow(const std::string &epoch)
    {
        shadowEpoch = epoch;
        shadowRevisions.clear();
        shadow = {};
    }

    Result<domain::PageApplied> applyToShadow(const domain::ChangePage &page)
    {
        if (shadowEpoch != page.epoch) {
            violations.push_back("a page of another epoch in the shadow");
            return {ErrorCode::Invalid, "epoch"};
        }
        auto applied = applyTo(shadowRevisions, page);
        shadow.epoch = page.epoch;
        shadow.cursor = page.cursor;
        shadow.syncedAt = page.serverTime;
        return applied;
    }

    Result<void> commitShadow()
    {
        if (!shadowEpoch) {
            violations.push_back("committed a shadow that was never begun");
            return {ErrorCode::Invalid, "no shadow"};
        }
        revisions = shadowRevisions;
        shadow.session = position.session;
        shadow.purged = position.purged;
        position = shadow;
        shadowEpoch.reset();
        ++resets;
        return {};
    }

private:
    domain::PageApplied applyTo(std::map<std::string, std::int64_t> &rows, const domain::ChangePage &page)
    {
        domain::PageApplied applied;
        for (const auto &change : page.changes) {
            if (change.op == domain::ChangeOp::Purge) {
                rows.erase(change.id);
                purged.insert(change.id);
                applied.purged.push_back(change.id);
                if (std::ranges::find(position.purged, change.id) == position.purged.end())
                    position.purged.push_back(change.id);
            } else if (purged.contains(change.id) || rows[change.id] >= change.rev) {
                ++applied.skipped;
                if (rows[change.id] == 0)
                    rows.erase(change.id);
            } else {
                rows[change.id] = change.rev;
                ++applied.applied;
            }
        }
        return applied;
    }
};

} // namespace vigie::test
