#include "models/contract/ComplaintFilings.h"

#include "models/contract/ComplaintParts.h"
#include "models/contract/Fields.h"
#include "models/contract/Names.h"

#include <nlohmann/json.hpp>

#include <array>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

struct FaultWords
{
    ComplaintFilingFault fault;
    std::string_view field;
    std::string_view word;
};
constexpr std::array Faults{FaultWords{ComplaintFilingFault::DecisionMissing, "decision_id", "missing"},
                            FaultWords{ComplaintFilingFault::DecisionUnknown, "decision_id", "unknown"},
                            FaultWords{ComplaintFilingFault::ComplainantUnknown, "from", "unknown"},
                            FaultWords{ComplaintFilingFault::SenderMissing, "sender", "missing"},
                            FaultWords{ComplaintFilingFault::NotConcerned, "sender", "not_concerned"},
                            FaultWords{ComplaintFilingFault::TooLate, "decision_id", "too_late"},
                            FaultWords{ComplaintFilingFault::ComplainedBefore, "decision_id", "complained_before"},
                            FaultWords{ComplaintFilingFault::TextMissing, "text", "missing"},
                            FaultWords{ComplaintFilingFault::TextTooLong, "text", "too_long"}};

} // namespace

std::string writeComplaintFiling(const ComplaintFiling &filing)
{
    Json json{{"text", filing.text.toStdString()}, {"sender", Json::object()}};
    if (!filing.decision.empty())
        json["decision_id"] = filing.decision.value;
    if (filing.from != Complainant::Unknown)
        json["from"] = toWire(filing.from);
    if (filing.member)
        json["sender"]["member"] = filing.member->value;
    if (!filing.email.isEmpty())
        json["sender"]["email"] = filing.email.toStdString();
    if (!filing.language.empty())
        json["language"] = filing.language;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ComplaintFiling> parseComplaintFiling(std::string_view json)
{
    return readObject<ComplaintFiling>(json, [](Fields &f) {
        ComplaintFiling filing;
        filing.decision = f.optionalId<DecisionId>("decision_id").value_or(DecisionId());
        filing.from = fromWire<Complainant>(f.optionalWord("from"));
        f.optionalObject("sender", [&](Fields &s) {
            filing.member = s.optionalId<MemberId>("member");
            filing.email = s.optionalText("email");
        });
        filing.text = f.optionalText("text");
        filing.language = f.optionalWord("language");
        return f.finish(filing);
    });
}

std::string writeComplaintFilingFaults(const std::vector<ComplaintFilingFault> &faults)
{
    Json list = Json::array();
    for (const auto fault : faults)
        for (const auto &known : Faults)
            if (known.fault == fault)
                list.push_back({{"field", known.field}, {"fault", known.word}});
    return Json{{"faults", std::move(list)}}.dump();
}

} // namespace vigie::contract
