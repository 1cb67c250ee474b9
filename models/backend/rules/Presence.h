#pragma once

#include "models/backend/store/StoreRecords.h"
#include "models/domain/ports/Teamwork.h"

#include <map>

namespace vigie::backend {

/// Who has which case on the screen. In memory only: it is true for seconds and nobody's record.
class Presence
{
public:
    /// Longer than two beats of a workstation, so that one lost beat hides nobody.
    static constexpr Milliseconds Ttl{40'000};

    /// The person looks at `kase`, or at none; answers who else does, by name.
    std::vector<domain::Onlooker> look(const Person &person, const std::optional<domain::CaseId> &kase, Instant now);

    /// Who looks at the case, the person left out, who is not counted as looking by asking.
    std::vector<domain::Onlooker> at(const Person &person, const domain::CaseId &kase, Instant now) const;

private:
    struct Look
    {
        domain::CaseId kase;
        QString name;
        Instant since{};
        Instant seenAt{};
    };
    std::map<domain::PersonId, Look> m_looks;
};

} // namespace vigie::backend
