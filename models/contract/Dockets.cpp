#include "models/contract/Dockets.h"

#include "models/contract/RecordParts.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxRev = std::numeric_limits<std::int64_t>::max();
constexpr int MaxVersion = std::numeric_limits<int>::max();
constexpr int MaxOption = 99; ///< what is no option of the question is the rules' to refuse
constexpr std::array States{Word{DocketState::Open, "open"}, Word{DocketState::Answered, "answered"},
                            Word{DocketState::BecamePolicy, "became_policy"}};

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void writeOption(Json &json, std::optional<int> option)
{
    if (option)
        json["option"] = *option;
}

std::optional<int> readOption(Fields &f)
{
    const auto option = f.optionalInteger("option", 0, MaxOption);
    return option ? std::optional(static_cast<int>(*option)) : std::nullopt;
}

void writeQuestion(Json &json, const DocketQuestion &question)
{
    json["case_id"] = question.caseId.value;
    json["question"] = question.question.toStdString();
    json["options"] = Json::array();
    for (const auto &option : question.options)
        json["options"].push_back({{"text", option.toStdString()}});
}

DocketQuestion readQuestion(Fields &f)
{
    DocketQuestion question;
    question.caseId = f.id<CaseId>("case_id");
    question.question = f.text("question");
    f.list("options", [&](Fields &o) { question.options.push_back(o.text("text")); });
    return question;
}

Json positionJson(const DocketPosition &position)
{
    Json json{{"author", position.author.value}, {"author_name", position.authorName.toStdString()}};
    writeOption(json, position.option);
    json["text"] = position.text.toStdString();
    json["at"] = toRfc3339(position.at);
    return json;
}

DocketPosition readPosition(Fields &f)
{
    DocketPosition position;
    position.author = f.id<PersonId>("author");
    position.authorName = f.text("author_name");
    position.option = readOption(f);
    position.text = f.text("text");
    position.at = f.instant("at");
    return position;
}

Json proposalJson(const DocketProposal &proposal)
{
    return {{"clause", proposal.clause.value},
            {"text", textsJson(proposal.text)},
            {"summary", textsJson(proposal.summary)}};
}

DocketProposal readProposal(Fields &f)
{
    DocketProposal proposal;
    proposal.clause = f.id<ClauseId>("clause");
    proposal.text.byLanguage = f.texts("text");
    proposal.summary.byLanguage = f.texts("summary");
    return proposal;
}

Json answerJson(const DocketAnswer &answer)
{
    Json json;
    writeOption(json, answer.option);
    json["reasons"] = answer.reasons.toStdString();
    if (answer.proposal)
        json["proposal"] = proposalJson(*answer.proposal);
    return json;
}

DocketAnswer readAnswer(Fields &f)
{
    DocketAnswer answer;
    answer.option = readOption(f);
    answer.reasons = f.text("reasons");
    f.optionalObject("proposal", [&](Fields &p) { answer.proposal = readProposal(p); });
    return answer;
}

Json docketJson(const Docket &docket)
{
    Json json{{"id", docket.id.value}, {"rev", docket.rev}};
    writeQuestion(json, docket.about);
    json["restricted"] = docket.restricted;
    json["state"] = wordOf(States, docket.state);
    json["asked_by"] = docket.askedBy.value;
    json["asked_by_name"] = docket.askedByName.toStdString();
    json["asked_at"] = toRfc3339(docket.askedAt);
    json["positions"] = Json::array();
    for (const auto &position : docket.positions)
        json["positions"].push_back(positionJson(position));
    json["written"] = docket.written;
    if (docket.answer) {
        json["answer"] = answerJson(*docket.answer);
        json["answer"]["author"] = docket.answer->author.value;
        json["answer"]["author_name"] = docket.answer->authorName.toStdString();
        json["answer"]["at"] = toRfc3339(docket.answer->at);
    }
    if (docket.policyVersion)
        json["policy_version"] = *docket.policyVersion;
    if (docket.policyAt)
        json["policy_at"] = toRfc3339(*docket.policyAt);
    return json;
}

DocketAnswer readGivenAnswer(Fields &f)
{
    auto answer = readAnswer(f);
    answer.author = f.id<PersonId>("author");
    answer.authorName = f.text("author_name");
    answer.at = f.instant("at");
    return answer;
}

Docket readDocket(Fields &f)
{
    Docket docket;
    docket.id = f.id<DocketId>("id");
    docket.rev = f.integer("rev", 1, MaxRev);
    docket.about = readQuestion(f);
    docket.restricted = f.boolean("restricted");
    docket.state = valueOf(States, f.word("state"));
    docket.askedBy = f.id<PersonId>("asked_by");
    docket.askedByName = f.text("asked_by_name");
    docket.askedAt = f.instant("asked_at");
    f.list("positions", [&](Fields &p) { docket.positions.push_back(readPosition(p)); });
    docket.written = static_cast<int>(f.integer("written", 0, MaxVersion));
    f.optionalObject("answer", [&](Fields &a) { docket.answer = readGivenAnswer(a); });
    if (const auto version = f.optionalInteger("policy_version", 1, MaxVersion))
        docket.policyVersion = static_cast<int>(*version);
    docket.policyAt = f.optionalInstant("policy_at");
    return docket;
}

} // namespace

std::string writeDocket(const Docket &docket)
{
    return dumped(docketJson(docket));
}

Result<Docket> parseDocket(std::string_view json)
{
    return readObject<Docket>(json, [](Fields &f) { return f.finish(readDocket(f)); });
}

std::string writeDockets(const std::vector<Docket> &dockets)
{
    Json list = Json::array();
    for (const auto &docket : dockets)
        list.push_back(docketJson(docket));
    return dumped({{"items", std::move(list)}});
}

Result<std::vector<Docket>> parseDockets(std::string_view json)
{
    return readObject<std::vector<Docket>>(json, [](Fields &f) {
        std::vector<Docket> dockets;
        f.list("items", [&](Fields &each) { dockets.push_back(readDocket(each)); });
        return f.finish(std::move(dockets));
    });
}

std::string writeDocketQuestion(const DocketQuestion &question)
{
    Json json;
    writeQuestion(json, question);
    return dumped(json);
}

Result<DocketQuestion> parseDocketQuestion(std::string_view json)
{
    return readObject<DocketQuestion>(json, [](Fields &f) { return f.finish(readQuestion(f)); });
}

std::string writeDocketPosition(std::optional<int> option, const QString &text)
{
    Json json;
    writeOption(json, option);
    json["text"] = text.toStdString();
    return dumped(json);
}

Result<DocketPosition> parseDocketPosition(std::string_view json)
{
    return readObject<DocketPosition>(json, [](Fields &f) {
        DocketPosition position;
        position.option = readOption(f);
        position.text = f.text("text");
        return f.finish(std::move(position));
    });
}

std::string writeDocketReply(const DocketReply &reply)
{
    auto json = answerJson(reply.answer);
    json["expect"] = {{"rev", reply.rev}};
    return dumped(json);
}

Result<DocketReply> parseDocketReply(std::string_view json)
{
    return readObject<DocketReply>(json, [](Fields &f) {
        DocketReply reply;
        f.object("expect", [&](Fields &e) { reply.rev = e.integer("rev", 1, MaxRev); });
        reply.answer = readAnswer(f);
        return f.finish(std::move(reply));
    });
}

std::string writeDocketAdoption(const DocketAdoption &adoption)
{
    return dumped({{"expect", {{"rev", adoption.rev}, {"policy_version", adoption.policyVersion}}}});
}

Result<DocketAdoption> parseDocketAdoption(std::string_view json)
{
    return readObject<DocketAdoption>(json, [](Fields &f) {
        DocketAdoption adoption;
        f.object("expect", [&](Fields &e) {
            adoption.rev = e.integer("rev", 1, MaxRev);
            adoption.policyVersion = static_cast<int>(e.integer("policy_version", 1, MaxVersion));
        });
        return f.finish(adoption);
    });
}

} // namespace vigie::contract
