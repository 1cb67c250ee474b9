#pragma once

#include "models/domain/ports/Noticing.h"
#include "tests/support/FakeDeciding.h"

#include <vector>

namespace vigie::test {

/// Decisions on notices go into the outbox of `deciding` by the rules of the real one: whole ones only, once a round,
/// held for the undo window.
class FakeNoticing final : public domain::Noticing
{
public:
    explicit FakeNoticing(FakeDeciding &deciding) : m_deciding(deciding) {}

    Request<domain::CommandId> decide(const domain::NoticeDecision &decision, const domain::Case &kase,
                                      const domain::Notice &seen, int policyVersion) override
    {
        if (refuseWith)
            return answered<domain::CommandId>(*refuseWith);
        if (decision.caseId != kase.id || decision.round != kase.round || decision.notice != seen.id)
            return answered<domain::CommandId>(ErrorCode::Invalid);
        if (!domain::faultsOf(decision, seen, now).empty())
            return answered<domain::CommandId>(ErrorCode::Invalid);
        for (const auto &entry : m_deciding.outbox())
            if (entry.command.caseId() == kase.id && !domain::hasEnded(entry.state))
                return answered<domain::CommandId>(ErrorCode::AlreadyDecided);
        domain::OutboxEntry entry;
        entry.command.id = domain::CommandId("notice-decision-" + std::to_string(++m_made));
        entry.command.author = person;
        entry.command.body = decision;
        entry.command.expect.policyVersion = policyVersion;
        entry.command.expect.rev = kase.rev;
        entry.state = domain::CommandState::Held;
        decisions.push_back(decision);
        m_deciding.put(entry);
        return answered<domain::CommandId>(entry.command.id);
    }

    std::vector<domain::NoticeDecision> decisions;
    domain::PersonId person; ///< who sits at the desk
    std::optional<Error> refuseWith;
    Instant now{};

private:
    FakeDeciding &m_deciding;
    int m_made = 0;
};

} // namespace vigie::test
