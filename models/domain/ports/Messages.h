#pragma once

#include "models/base/Request.h"
#include "models/domain/Alarm.h"
#include "models/domain/Note.h"

#include <vector>

namespace vigie::domain {

/// What people left for one another, from the replica: also offline.
class Messages
{
public:
    virtual ~Messages() = default;
    virtual Request<std::vector<Note>> notes(const CaseId &kase) = 0; ///< oldest first
    virtual Request<std::vector<Alarm>> alarms() = 0;                 ///< newest first; empty for whoever is no lead
};

} // namespace vigie::domain
