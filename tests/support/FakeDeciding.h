#pragma once

#include "models/domain/ports/Deciding.h"

#include <algorithm>
#include <map>

namespace vigie::test {

/// An outbox in memory that keeps the rules of the real one (states, undo, discard); the test plays the platform.
class FakeDeciding final : public domain::Deciding
{
public:
    Request<domain::CommandId> decide(const domain::ItemDecision &decision, const domain::Item &seen,
                                      int policyVersion) override
    {
        if (refuseWith)
            return answered<domain::CommandId>(*refuseWith);
        if (!domain::jointOutcome(decision.action, seen))
            return answered<domain::CommandId>({ErrorCode::IllegalTransition, "outcome"});
        domain::OutboxEntry entry;
        entry.command.id = domain::CommandId("cmd-" + std::to_string(++m_made));
        entry.command.body = decision;
        entry.command.madeAt = now;
        entry.command.expect.contentHash = seen.contentHash;
        entry.command.expect.policyVersion = policyVersion;
        entry.state = domain::undoRule(decision.action) == domain::UndoRule::AtOnce ? domain::CommandState::Ready
                                                                                    : domain::CommandState::Held;
        m_entries.push_back(entry);
        Q_EMIT outboxChanged();
        return answered<domain::CommandId>(entry.command.id);
    }

    Request<domain::Undo> undo() override
    {
        return m_entries.empty() ? answered<domain::Undo>(domain::Undo{}) : withdraw(m_entries.back().command.id);
    }

    Request<domain::Undo> withdraw(const domain::CommandId &command) override
    {
        domain::Undo undo;
        const auto found =
            std::ranges::find_if(m_entries, [&](const auto &entry) { return entry.command.id == command; });
        if (found != m_entries.end()) {
            undo.command = found->command;
            if (found->state == domain::CommandState::Held) {
                undo.outcome = domain::UndoOutcome::Undone;
                m_entries.erase(found);
                Q_EMIT outboxChanged();
            } else if (compensates(*found)) {
                undo.outcome = domain::UndoOutcome::Compensated;
            } else {
                undo.outcome = domain::UndoOutcome::AlreadySent;
            }
        }
        return answered<domain::Undo>(undo);
    }

    Request<domain::CommandId> reverse(const domain::CommandId &of, const QString &reason) override
    {
        if (refuseWith)
            return answered<domain::CommandId>(*refuseWith);
        reversals[of] = reason;
        return answered<domain::CommandId>(domain::CommandId("reversal"));
    }

    Request<void> discard(const domain::CommandId &command) override
    {
        std::erase_if(m_entries, [&](const auto &entry) { return entry.command.id == command; });
        Q_EMIT outboxChanged();
        return answered<void>({});
    }
    void flush() override { ++flushes; }
    std::vector<domain::OutboxEntry> outbox() const override { return m_entries; }
    domain::Overlay overlay() const override { return domain::overlayOf(m_entries); }
    std::optional<Milliseconds> heldUntil(const domain::CommandId &) const override { return held; }

    /// As an earlier session left it.
    void put(const domain::OutboxEntry &entry)
    {
        m_entries.push_back(entry);
        Q_EMIT outboxChanged();
    }
    /// The platform answers the newest command.
    void settleLast(domain::CommandState state, std::optional<Error> reason = {})
    {
        auto &last = m_entries.back();
        last.state = state;
        last.reason = std::move(reason);
        Q_EMIT outboxChanged();
        if (state == domain::CommandState::Conflict || state == domain::CommandState::Dead)
            Q_EMIT returned(last);
    }

    /// The platform answers all that are on their way or held.
    void settleAll(domain::CommandState state)
    {
        for (auto &entry : m_entries)
            if (!domain::hasEnded(entry.state))
                entry.state = state;
        Q_EMIT outboxChanged();
    }

    std::optional<Error> refuseWith;
    std::optional<Milliseconds> held = Milliseconds(1'010'000);
    std::map<domain::CommandId, QString> reversals;
    int flushes = 0;
    Instant now{}; ///< when the next decision is made

private:
    static bool compensates(const domain::OutboxEntry &entry)
    {
        const auto *decision = std::get_if<domain::ItemDecision>(&entry.command.body);
        return decision && domain::undoRule(decision->action) == domain::UndoRule::AtOnce;
    }
    std::vector<domain::OutboxEntry> m_entries;
    int m_made = 0;
};

} // namespace vigie::test
