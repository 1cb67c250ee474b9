#pragma once

#include "models/base/Instant.h"
#include "models/base/Request.h"
#include "models/domain/Severity.h"

#include <set>

namespace vigie::domain {

/// What the platform does not serve to this person until `until`. No reason is asked for or kept.
struct NotTodayChoice
{
    std::set<Category> categories;
    Instant until{};

    friend bool operator==(const NotTodayChoice &, const NotTodayChoice &) = default;
};

class NotToday
{
public:
    virtual ~NotToday() = default;
    virtual Request<NotTodayChoice> read() = 0;
    /// `until` is this person's next midnight, at most a day ahead. Errors: Invalid, network.
    virtual Request<NotTodayChoice> write(const NotTodayChoice &choice) = 0;
};

} // namespace vigie::domain
