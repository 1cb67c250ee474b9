#include "models/contract/ComplaintParts.h"

#include "models/contract/Names.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

#include <array>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::array Complainants{Word{Complainant::Member, "member"}, Word{Complainant::Notifier, "notifier"}};
constexpr std::array States{Word{ComplaintState::Open, "open"}, Word{ComplaintState::Decided, "decided"}};
constexpr std::array Outcomes{Word{ComplaintOutcome::Upheld, "upheld"}, Word{ComplaintOutcome::Partly, "partly"},
                              Word{ComplaintOutcome::Rejected, "rejected"}};

} // namespace

VIGIE_WORDS(Complainant, Complainants)
VIGIE_WORDS(ComplaintState, States)
VIGIE_WORDS(ComplaintOutcome, Outcomes)

Json filedComplaintJson(const FiledComplaint &filed)
{
    Json json{{"complaint_id", filed.id.value},
              {"decision_id", filed.of.value},
              {"from", toWire(filed.from)},
              {"text", filed.text.toStdString()},
              {"received_at", toRfc3339(filed.receivedAt)}};
    if (filed.outcome != ComplaintOutcome::Unknown)
        json["outcome"] = toWire(filed.outcome);
    if (!filed.reason.isEmpty())
        json["reason"] = filed.reason.toStdString();
    if (!filed.authorName.isEmpty())
        json["author_name"] = filed.authorName.toStdString();
    if (filed.decidedAt)
        json["decided_at"] = toRfc3339(*filed.decidedAt);
    if (!filed.answer.empty())
        json["answer_id"] = filed.answer.value;
    return json;
}

FiledComplaint readFiledComplaint(Fields &f)
{
    FiledComplaint filed;
    filed.id = f.id<ComplaintId>("complaint_id");
    filed.of = f.id<DecisionId>("decision_id");
    filed.from = fromWire<Complainant>(f.word("from"));
    filed.text = f.text("text");
    filed.receivedAt = f.instant("received_at");
    filed.outcome = fromWire<ComplaintOutcome>(f.optionalWord("outcome"));
    filed.reason = f.optionalText("reason");
    filed.authorName = f.optionalText("author_name");
    filed.decidedAt = f.optionalInstant("decided_at");
    filed.answer = f.optionalId<DecisionId>("answer_id").value_or(DecisionId());
    return filed;
}

} // namespace vigie::contract
