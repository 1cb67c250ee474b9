#include "models/http/HttpAccountSettings.h"

#include "models/contract/Settings.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using domain::AccountSettingMap;

namespace {

constexpr auto Path = "/v1/me/settings";

} // namespace

Request<AccountSettingMap> HttpAccountSettings::read()
{
    return ask(m_client, getting(Path), &contract::parseSettings);
}

Request<AccountSettingMap> HttpAccountSettings::write(const AccountSettingMap &changes)
{
    return ask(m_client, sending(Method::Put, Path, contract::writeSettings(changes)), &contract::parseSettings);
}

} // namespace vigie::http
