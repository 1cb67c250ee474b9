#pragma once

#include "models/base/Instant.h"

#include <QString>

/// Moments in words, on this person's clock.
namespace vigie::ui::kit {

/// "04:31", "−02:14", "3 h 12", "2 d": until `due`, negative when it has passed.
QString timeUntil(Instant due, Instant now);

/// Date and time of the platform on this person's clock.
QString moment(Instant instant);

/// A date of a document, which has no time zone: "3 March 2026".
QString day(std::chrono::year_month_day date);

} // namespace vigie::ui::kit
