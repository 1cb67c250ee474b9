#pragma once

#include "models/base/Instant.h"

#include <QObject>

#include <optional>

namespace vigie::sync {

/// Wakes the executor at a moment of Clock::monotonic().
class Wakeup : public QObject
{
    Q_OBJECT

public:
    /// Replaces what was asked before; nothing = no wake-up.
    virtual void wakeAt(std::optional<Milliseconds> when) = 0;

Q_SIGNALS:
    void woke();
};

} // namespace vigie::sync
