#include "models/http/HttpAccountSettings.h"

#include "models/contract/Settings.h"

namespace vigie::http {

using domain::AccountSettingMap;

Request<AccountSettingMap> HttpAccountSettings::call(Exchange exchange)
{
    exchange.path = "/v1/me/settings";
    exchange.headers = {{"Accept", "application/json"}};
    return m_client.call<AccountSettingMap>(std::move(exchange), {{"application/json"}, ErrorCode::BrokenReply},
                                            [](Response response) -> Result<AccountSettingMap> {
                                                auto settings = contract::parseSettings(response.body);
                                                if (!settings)
                                                    return {ErrorCode::BrokenReply, settings.error().detail};
                                                return settings;
                                            });
}

Request<AccountSettingMap> HttpAccountSettings::read()
{
    return call({});
}

Request<AccountSettingMap> HttpAccountSettings::write(const AccountSettingMap &changes)
{
    Exchange exchange;
    exchange.method = Method::Put;
    exchange.body = contract::writeSettings(changes);
    return call(std::move(exchange));
}

} // namespace vigie::http
