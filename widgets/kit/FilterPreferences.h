#pragma once

#include "models/domain/FilterPolicy.h"
#include "models/domain/ports/Preferences.h"

namespace vigie::ui::kit {

/// How much of a picture this person wants taken until they ask to see it, as the preferences hold it.
inline constexpr QLatin1StringView FilterTableKey("filters/table");
inline constexpr QLatin1StringView RevealGripKey("filters/reveal");

domain::FilterTable readFilters(const domain::Preferences &preferences);
void writeFilters(domain::Preferences &preferences, const domain::FilterTable &table);

domain::RevealGrip readGrip(const domain::Preferences &preferences);
void writeGrip(domain::Preferences &preferences, domain::RevealGrip grip);

} // namespace vigie::ui::kit
