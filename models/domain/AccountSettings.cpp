#include "models/domain/ports/AccountSettings.h"

#include <algorithm>
#include <array>

namespace vigie::domain {

bool roams(const QString &key)
{
    static constexpr std::array Roaming = {
        QLatin1StringView("window/scheme"),   QLatin1StringView("window/text_percent"),
        QLatin1StringView("window/density"),  QLatin1StringView("window/reduced_motion"),
        QLatin1StringView("window/language"), QLatin1StringView("keys/map"),
        QLatin1StringView("keys/layout"),     QLatin1StringView("filters/table"),
        QLatin1StringView("filters/reveal"),  QLatin1StringView("lock/minutes"),
        QLatin1StringView("content.views"),   QLatin1StringView("content/policy_read"),
    };
    return std::ranges::any_of(Roaming, [&](QLatin1StringView one) { return key == one; });
}

bool isSettingKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= MaxSettingKey && std::ranges::all_of(key, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'.' || c == u'/';
    });
}

} // namespace vigie::domain
