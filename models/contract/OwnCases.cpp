#include "models/contract/OwnCases.h"

#include "models/contract/NoticeFilings.h"
#include "models/contract/RecordParts.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

std::string writeOwnCase(const OwnCase &entry)
{
    return writeFiling(filingOf(entry, {}));
}

Result<OwnCase> parseOwnCase(std::string_view json)
{
    TRY(auto filing, parseFiling(json));
    return OwnCase{
        filing.ground,       filing.category,           std::move(filing.locations), std::move(filing.explanation),
        filing.dangerToLife, std::move(filing.language)};
}

std::string writeOwnCaseAnswer(const OwnCaseAnswer &answer)
{
    Json json = Json::object();
    if (answer.notice)
        json["notice_id"] = answer.notice->value;
    json["restricted"] = answer.restricted;
    json["not_found"] = Json::array();
    for (const auto &location : answer.notFound)
        json["not_found"].push_back({{"url", location.toStdString()}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<OwnCaseAnswer> parseOwnCaseAnswer(std::string_view json)
{
    return readObject<OwnCaseAnswer>(json, [](Fields &f) {
        OwnCaseAnswer answer;
        answer.notice = f.optionalId<NoticeId>("notice_id");
        answer.restricted = f.boolean("restricted");
        f.list("not_found", [&answer](Fields &each) { answer.notFound.push_back(each.text("url")); });
        return f.finish(answer);
    });
}

} // namespace vigie::contract
