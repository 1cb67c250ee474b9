#include "models/backend/rules/PersonSettings.h"

#include "models/contract/Settings.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

std::string placeOf(const Person &person)
{
    return "person/" + person.id.value + "/settings";
}

} // namespace

Result<AccountSettingMap> settingsOf(BackendStore &store, const Person &person)
{
    TRY(const auto text, store.setting(placeOf(person)));
    return text.empty() ? AccountSettingMap() : contract::parseSettings(text);
}

Result<AccountSettingMap> mergeSettings(BackendStore &store, const Person &person, AccountSettingMap changes,
                                        Instant now)
{
    TRY(auto settings, settingsOf(store, person));
    for (auto &[key, change] : changes) {
        change.changedAt = std::min(change.changedAt, now);
        const auto known = settings.find(key);
        if (known == settings.end() || known->second.changedAt <= change.changedAt)
            settings[key] = std::move(change);
    }
    const auto text = contract::writeSettings(settings);
    TRY_DONE(contract::parseSettings(text)); // the bounds hold for the whole
    TRY_DONE(store.setSetting(placeOf(person), text));
    return settings;
}

} // namespace vigie::backend
