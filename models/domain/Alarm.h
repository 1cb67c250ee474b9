#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace vigie::domain {

using AlarmId = Id<struct AlarmTag>;

/// "Someone is in danger", as the lead of the shift sees it. The packet of Art. 18 DSA was started with it.
struct Alarm
{
    AlarmId id;
    std::int64_t rev = 0;
    std::optional<CaseId> caseId;
    std::optional<MemberId> member;
    PersonId raisedBy;
    QString raisedByName;
    QString words;
    Instant at{};
    std::optional<Instant> seenAt; ///< the lead has taken it over
    QString seenByName;

    friend bool operator==(const Alarm &, const Alarm &) = default;
};

} // namespace vigie::domain
