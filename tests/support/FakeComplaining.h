#pragma once

#include "models/domain/ports/Complaining.h"
#include "tests/support/FakeDeciding.h"

#include <vector>

namespace vigie::test {

/// Decisions on complaints go into the outbox of `deciding` by the rules of the real one: whole ones only, once a
/// round, never of who decided first, held for the undo window.
class FakeComplaining final : public domain::Complaining
{
public:
    explicit FakeComplaining(FakeDeciding &deciding) : m_deciding(deciding) {}

    Request<domain::CommandId> decide(const domain::ComplaintDecision &decision, const domain::Case &kase,
                                      const domain::Complaint &seen, int policyVersion) override
    {
        if (refuseWith)
            return answered<domain::CommandId>(*refuseWith);
        if (domain::mustBeAnother(seen, person))
            return answered<domain::CommandId>(ErrorCode::SecondPerson);
        if (decision.caseId != kase.id || decision.round != kase.round || decision.complaint != seen.id ||
            !domain::faultsOf(decision, seen).empty())
            return answered<domain::CommandId>(ErrorCode::Invalid);
        for (const auto &entry : m_deciding.outbox())
            if (entry.command.caseId() == kase.id && !domain::hasEnded(entry.state))
                return answered<domain::CommandId>(ErrorCode::AlreadyDecided);
        domain::OutboxEntry entry;
        entry.command.id = domain::CommandId("complaint-decision-" + std::to_string(++m_made));
        entry.command.author = person;
        entry.command.body = decision;
        entry.command.expect.policyVersion = policyVersion;
        entry.command.expect.rev = kase.rev;
        entry.state = domain::CommandState::Held;
        decisions.push_back(decision);
        m_deciding.put(entry);
        return answered<domain::CommandId>(entry.command.id);
    }

    std::vector<domain::ComplaintDecision> decisions;
    std::optional<Error> refuseWith;
    domain::PersonId person; ///< who sits at the desk

private:
    FakeDeciding &m_deciding;
    int m_made = 0;
};

} // namespace vigie::test
