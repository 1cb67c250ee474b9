#pragma once

#include "models/domain/Case.h"
#include "models/domain/LocalizedText.h"

namespace vigie::domain {

/// A queue a person may work. Counters are derived where they are shown, not stored.
struct Queue
{
    QueueId id;
    std::int64_t rev = 0;
    CaseKind kind = CaseKind::Unknown;
    LocalizedText name;
    Milliseconds handlingTime{60'000}; ///< usual handling of one case; due − handling = latest start

    friend bool operator==(const Queue &, const Queue &) = default;
};

} // namespace vigie::domain
