#include "models/contract/NoticeStatements.h"

#include "models/contract/Names.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::array States{Word{StatementState::Waiting, "waiting"}, Word{StatementState::Sent, "sent"},
                            Word{StatementState::Accepted, "accepted"}, Word{StatementState::Refused, "refused"}};

constexpr std::array Refusals{Word{StatementRefusal::OurRules, "our_rules"},
                              Word{StatementRefusal::TheDatabase, "database"}, Word{StatementRefusal::ItsSize, "size"}};

constexpr std::array Pauses{Word{StatementPause::None, "none"}, Word{StatementPause::TokenRefused, "token_refused"},
                            Word{StatementPause::NotPermitted, "not_permitted"}};

} // namespace

VIGIE_WORDS(StatementState, States)
VIGIE_WORDS(StatementRefusal, Refusals)

std::string_view toWire(StatementPause value)
{
    return wordOf(Pauses, value);
}

StatementPause pauseFrom(std::string_view word)
{
    return valueOf(Pauses, word);
}

Json noticeStatementJson(const NoticeStatement &statement)
{
    Json json{{"puid", statement.puid},           {"decision_id", statement.decision.value},
              {"member", statement.member.value}, {"state", toWire(statement.state)},
              {"body", statement.body},           {"composed_at", toRfc3339(statement.composedAt)}};
    if (statement.item)
        json["item"] = statement.item->value;
    if (!statement.uuid.empty())
        json["uuid"] = statement.uuid;
    if (!statement.permalink.empty())
        json["permalink"] = statement.permalink;
    if (!statement.faults.empty())
        json["faults"] = statement.faults;
    if (statement.sentAt)
        json["sent_at"] = toRfc3339(*statement.sentAt);
    if (statement.settledAt)
        json["settled_at"] = toRfc3339(*statement.settledAt);
    if (statement.refusedBy != StatementRefusal::Nobody)
        json["refused_by"] = toWire(statement.refusedBy);
    return json;
}

NoticeStatement readNoticeStatement(Fields &f)
{
    NoticeStatement statement;
    statement.puid = f.word("puid");
    statement.decision = f.id<DecisionId>("decision_id");
    statement.item = f.optionalId<ItemId>("item");
    statement.member = f.id<MemberId>("member");
    statement.state = fromWire<StatementState>(f.word("state"));
    statement.body = f.text("body").toStdString();
    statement.uuid = f.optionalText("uuid").toStdString(); // the database's, of whatever length
    statement.permalink = f.optionalText("permalink").toStdString();
    if (f.has("faults"))
        statement.faults = f.words("faults");
    statement.composedAt = f.instant("composed_at");
    statement.sentAt = f.optionalInstant("sent_at");
    statement.settledAt = f.optionalInstant("settled_at");
    statement.refusedBy = fromWire<StatementRefusal>(f.optionalWord("refused_by"));
    return statement;
}

} // namespace vigie::contract
