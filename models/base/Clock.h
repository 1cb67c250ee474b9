#pragma once

#include "models/base/Instant.h"

namespace vigie {

/// Where time comes from. Deadlines are measured on the monotonic clock; the wall clock is only for showing and
/// stamping.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant wall() const = 0;
    virtual Milliseconds monotonic() const = 0; ///< since an arbitrary start; counts time asleep (CLOCK_BOOTTIME)
};

class SystemClock final : public Clock
{
public:
    Instant wall() const override;
    Milliseconds monotonic() const override;
};

} // namespace vigie
