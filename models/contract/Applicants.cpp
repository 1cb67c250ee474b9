#include "models/contract/Applicants.h"

#include "models/contract/CertificationNames.h"
#include "models/contract/Fields.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

RevealOf readWhat(Fields &f)
{
    const auto what = fromWire<RevealOf>(f.word("what"));
    if (!f.failed() && what == RevealOf::Unknown)
        f.fail("what", "is not known");
    return what;
}

} // namespace

std::string writeApplicant(const Applicant &applicant)
{
    Json values = Json::array();
    for (const auto &value : applicant.values)
        values.push_back({{"field", toWire(value.field)},
                          {"source", toWire(value.source)},
                          {"value", value.value.toStdString()},
                          {"masked", value.masked}});
    return dumped({{"application", applicant.application.value}, {"values", std::move(values)}});
}

Result<Applicant> parseApplicant(std::string_view json)
{
    return readObject<Applicant>(json, [](Fields &f) {
        Applicant applicant;
        applicant.application = f.id<ApplicationId>("application");
        f.list("values", [&](Fields &v) {
            ApplicantValue value;
            value.field = fromWire<ApplicantField>(v.word("field"));
            value.source = fromWire<ValueSource>(v.word("source"));
            value.value = v.text("value");
            value.masked = v.optionalBoolean("masked", false);
            applicant.values.push_back(std::move(value));
        });
        return f.finish(applicant);
    });
}

std::string writeRevealRequest(const RevealRequest &request)
{
    return dumped({{"what", toWire(request.what)}, {"reason", request.reason.toStdString()}});
}

Result<RevealRequest> parseRevealRequest(std::string_view json)
{
    return readObject<RevealRequest>(json, [](Fields &f) {
        RevealRequest request{readWhat(f), f.text("reason")};
        return f.finish(request);
    });
}

std::string writeRevealed(const Revealed &revealed)
{
    Json json{{"what", toWire(revealed.what)}};
    if (revealed.what == RevealOf::DocumentNumber) {
        json["number"] = revealed.number.toStdString();
    } else {
        json["links"] = Json::array();
        for (const auto &link : revealed.links)
            json["links"].push_back({{"application", link.application.value}, {"member", link.member.value}});
    }
    return dumped(json);
}

Result<Revealed> parseRevealed(std::string_view json)
{
    return readObject<Revealed>(json, [](Fields &f) {
        Revealed revealed;
        revealed.what = readWhat(f);
        if (revealed.what == RevealOf::DocumentNumber)
            revealed.number = f.text("number");
        else
            f.list("links", [&](Fields &l) {
                revealed.links.push_back({l.id<ApplicationId>("application"), l.id<MemberId>("member")});
            });
        return f.finish(revealed);
    });
}

} // namespace vigie::contract
