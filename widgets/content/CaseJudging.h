#pragma once

#include "models/domain/ports/CaseReader.h"

#include <map>
#include <optional>

namespace vigie::ui::content {

/// The person's own judgement of the case on the desk, before and after the machine's opinion was shown.
class CaseJudging
{
public:
    /// Another case is on the desk; one that comes back finds its first judgement.
    void begin(const domain::Case &kase);
    bool isSealed(const domain::CaseDetail &detail) const;
    /// The first judgement, once the machine's opinion is shown.
    const std::optional<domain::Judgement> &first() const { return m_first; }
    /// Whether the machine's opinion is shown before `decision` counts. Then its judgement is kept as the first one.
    bool reveals(const domain::CaseDetail &detail, const domain::ItemDecision &decision);
    /// What a decision says about how it was judged; nothing where there is nothing to tell.
    std::optional<domain::Judgement> judgementOf(const domain::CaseDetail &detail, domain::DecisionAction action,
                                                 const std::optional<domain::ClauseId> &clause) const;
    /// The person wants somebody else to read this case too.
    void setUnsure(bool unsure) { m_unsure = unsure; }
    bool isUnsure() const { return m_unsure; }

private:
    std::optional<domain::Judgement> m_first;
    bool m_unsure = false;
    std::map<std::pair<domain::CaseId, int>, domain::Judgement> m_firsts; ///< by case and round
};

} // namespace vigie::ui::content
