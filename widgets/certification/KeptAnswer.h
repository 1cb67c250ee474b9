#pragma once

#include "models/domain/CertificationVerdict.h"
#include "models/domain/ports/ApplicationReader.h"

#include <optional>
#include <vector>

namespace vigie::ui::certification {

/// The answer that was sealed last. After an undo it holds, and nobody is asked twice about the same pictures; in
/// another round, or of other pictures, it says nothing.
class KeptAnswer
{
public:
    void keep(const domain::ApplicationDetail &detail, domain::FaceAnswer answer)
    {
        m_case = detail.kase.id;
        m_round = detail.kase.round;
        m_evidence = detail.application->evidence;
        m_answer = answer;
    }
    void forget() { m_answer.reset(); }
    /// None: no answer was given to these pictures in this round.
    std::optional<domain::FaceAnswer> of(const domain::ApplicationDetail &detail) const
    {
        const bool same = detail.kase.id == m_case && detail.kase.round == m_round && detail.application &&
                          detail.application->evidence == m_evidence;
        return same ? m_answer : std::nullopt;
    }

private:
    domain::CaseId m_case;
    int m_round = 0;
    std::vector<domain::Evidence> m_evidence;
    std::optional<domain::FaceAnswer> m_answer;
};

} // namespace vigie::ui::certification
