#pragma once

#include "models/domain/CertificationTable.h"
#include "models/domain/ports/Certifying.h"
#include "tests/support/FakeDeciding.h"

#include <vector>

namespace vigie::test {

/// Verdicts go into the outbox of `deciding` by the rules of the real one: possible ones only, on whole evidence.
class FakeCertifying final : public domain::Certifying
{
public:
    explicit FakeCertifying(FakeDeciding &deciding) : m_deciding(deciding) {}

    Request<domain::CommandId> give(const domain::CertificationVerdict &verdict, const domain::Case &kase,
                                    const domain::Application &seen) override
    {
        if (refuseWith)
            return answered<domain::CommandId>(*refuseWith);
        if (verdict.caseId != kase.id || verdict.round != kase.round || verdict.application != seen.id)
            return answered<domain::CommandId>(ErrorCode::Invalid);
        if (!domain::outcome(verdict.action, kase.reason, seen.state))
            return answered<domain::CommandId>(ErrorCode::IllegalTransition);
        if (domain::faultOf(verdict, seen) != domain::EvidenceFault::None)
            return answered<domain::CommandId>(ErrorCode::IllegalTransition);
        domain::OutboxEntry entry;
        entry.command.id = domain::CommandId("verdict-" + std::to_string(++m_made));
        entry.command.body = verdict;
        entry.state = domain::undoRule(verdict.action) == domain::UndoRule::AtOnce ? domain::CommandState::Ready
                                                                                   : domain::CommandState::Held;
        verdicts.push_back(verdict);
        m_deciding.put(entry);
        return answered<domain::CommandId>(entry.command.id);
    }

    std::vector<domain::CertificationVerdict> verdicts;
    std::optional<Error> refuseWith;

private:
    FakeDeciding &m_deciding;
    int m_made = 0;
};

} // namespace vigie::test
