#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"
#include "models/domain/Severity.h"

#include <QString>

namespace vigie::domain {

enum class NoticeState : std::uint8_t { Unknown, Open, Decided };

/// A notice on an item as the content desk sees it. Who sent it is not shown here; the notice desk decides it.
struct Notice
{
    NoticeId id;
    std::int64_t rev = 0;
    ItemId item;
    NoticeState state = NoticeState::Unknown;
    Category category = Category::Unknown;
    QString explanation;
    bool trustedFlagger = false;
    Instant receivedAt{};

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace vigie::domain
