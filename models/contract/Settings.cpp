#include "models/contract/Settings.h"

#include "models/contract/Fields.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;

std::string writeSettings(const AccountSettingMap &settings)
{
    using Json = nlohmann::ordered_json;
    Json list = Json::array();
    for (const auto &[key, setting] : settings)
        list.push_back({{"key", key.toStdString()},
                        {"value", setting.value.toStdString()},
                        {"changed_at", toRfc3339(setting.changedAt)}});
    return Json{{"settings", std::move(list)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<AccountSettingMap> parseSettings(std::string_view json)
{
    AccountSettingMap settings;
    qsizetype bytes = 0;
    bool tooLarge = false;
    TRY_DONE(readObject<void>(json, [&](Fields &f) -> Result<void> {
        f.list("settings", [&](Fields &one) {
            const auto key = QString::fromStdString(one.word("key"));
            AccountSetting setting;
            setting.value = one.text("value");
            setting.changedAt = one.instant("changed_at");
            if (one.failed())
                return;
            if (!isSettingKey(key) || settings.contains(key))
                return one.fail("key", "is no key, or is there twice");
            const auto size = setting.value.toUtf8().size();
            bytes += size + key.size();
            tooLarge = tooLarge || size > MaxSettingValue;
            settings.emplace(key, std::move(setting));
        });
        if (f.failed())
            return f.finish(0).error();
        return {};
    }));
    if (tooLarge || bytes > MaxSettingsBytes || settings.size() > static_cast<std::size_t>(MaxSettings))
        return {ErrorCode::TooLarge, "settings"};
    return settings;
}

} // namespace vigie::contract
