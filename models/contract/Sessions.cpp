#include "models/contract/Sessions.h"

#include "models/contract/Fields.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;

std::string writeSession(const Session &session)
{
    using Json = nlohmann::ordered_json;
    return Json{{"person", session.person.value},
                {"display_name", session.displayName.toStdString()},
                {"language", session.language},
                {"permissions", session.permissions},
                {"server_time", toRfc3339(session.serverTime)}}
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Session> parseSession(std::string_view json)
{
    return readObject<Session>(json, [](Fields &f) {
        Session session;
        session.person = f.id<PersonId>("person");
        session.displayName = f.text("display_name");
        session.language = f.optionalWord("language");
        for (auto &permission : f.words("permissions"))
            session.permissions.insert(std::move(permission));
        session.serverTime = f.instant("server_time");
        return f.finish(session);
    });
}

} // namespace vigie::contract
