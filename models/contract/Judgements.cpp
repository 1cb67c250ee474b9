#include "models/contract/Judgements.h"

#include "models/contract/Names.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

Json judgementJson(const Judgement &judgement)
{
    const auto words = toWire(judgement.firstAction);
    Json json{{"first_action", words.action}};
    if (!words.classification.empty())
        json["first_classification"] = words.classification;
    if (judgement.firstClause)
        json["first_clause"] = judgement.firstClause->value;
    json["sealed"] = judgement.sealed;
    if (judgement.revealed)
        json["revealed"] = {{"category", toWire(judgement.revealed->category)},
                            {"severity", toWire(judgement.revealed->severity)}};
    json["unsure"] = judgement.unsure;
    return json;
}

Judgement readJudgement(Fields &f)
{
    Judgement judgement;
    judgement.firstAction = actionFromWire(f.word("first_action"), f.optionalWord("first_classification"));
    if (judgement.firstAction == DecisionAction::Unknown)
        f.fail("first_action", "is not known");
    judgement.firstClause = f.optionalId<ClauseId>("first_clause");
    judgement.sealed = f.boolean("sealed");
    f.optionalObject("revealed", [&](Fields &r) {
        judgement.revealed =
            RevealedOpinion{fromWire<Category>(r.word("category")), fromWire<Severity>(r.word("severity"))};
    });
    judgement.unsure = f.optionalBoolean("unsure", false);
    if (judgement.revealed && !judgement.sealed)
        f.fail("revealed", "needs a sealed judgement");
    return judgement;
}

std::string writeJudgement(const Judgement &judgement)
{
    return judgementJson(judgement).dump();
}

Result<Judgement> parseJudgement(std::string_view json)
{
    return readObject<Judgement>(json, [](Fields &f) { return f.finish(readJudgement(f)); });
}

Json letterJson(const Letter &letter)
{
    Json json{{"language", letter.language}, {"date", letter.date}, {"text", letter.text.toStdString()}};
    for (const auto &line : letter.sender)
        json["sender"].push_back(line.toStdString());
    return json;
}

Letter readLetter(Fields &f)
{
    Letter letter;
    letter.language = f.word("language");
    letter.date = f.word("date");
    letter.text = f.text("text");
    if (letter.text.trimmed().isEmpty())
        f.fail("text", "is empty");
    if (f.has("sender"))
        for (const auto &line : f.words("sender"))
            letter.sender.push_back(QString::fromStdString(line));
    return letter;
}

std::string writeLetter(const Letter &letter)
{
    return letterJson(letter).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Letter> parseLetter(std::string_view json)
{
    return readObject<Letter>(json, [](Fields &f) { return f.finish(readLetter(f)); });
}

} // namespace vigie::contract
