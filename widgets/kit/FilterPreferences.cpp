#include "widgets/kit/FilterPreferences.h"

namespace vigie::ui::kit {

domain::FilterTable readFilters(const domain::Preferences &preferences)
{
    return domain::FilterTable::fromText(preferences.value(FilterTableKey, QString()).toString());
}

void writeFilters(domain::Preferences &preferences, const domain::FilterTable &table)
{
    preferences.setValue(FilterTableKey, table.text());
}

domain::RevealGrip readGrip(const domain::Preferences &preferences)
{
    return preferences.value(RevealGripKey, QString()).toString() == QLatin1StringView("toggle")
               ? domain::RevealGrip::Toggle
               : domain::RevealGrip::Hold;
}

void writeGrip(domain::Preferences &preferences, domain::RevealGrip grip)
{
    preferences.setValue(RevealGripKey,
                         grip == domain::RevealGrip::Toggle ? QStringLiteral("toggle") : QStringLiteral("hold"));
}

} // namespace vigie::ui::kit
