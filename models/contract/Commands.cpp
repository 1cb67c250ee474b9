#include "models/contract/Commands.h"

#include "models/contract/CertificationVerdicts.h"
#include "models/contract/ComplaintRecords.h"
#include "models/contract/Fields.h"
#include "models/contract/Judgements.h"
#include "models/contract/Names.h"
#include "models/contract/NoticeRecords.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t Max = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t MaxSubjects = 500;

std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void writeDecision(Json &json, const ItemDecision &decision)
{
    json["type"] = "item.decide";
    json["case_id"] = decision.caseId.value;
    json["round"] = decision.round;
    json["subjects"] = Json::array();
    for (const auto &subject : decision.subjects)
        json["subjects"].push_back(subject.value);
    const auto words = toWire(decision.action);
    json["action"] = words.action;
    if (!words.classification.empty())
        json["classification"] = words.classification;
    if (decision.clause)
        json["clause"] = decision.clause->value;
    if (!decision.note.isEmpty())
        json["note"] = decision.note.toStdString();
    json["saw_full_picture"] = decision.sawFullPicture;
    if (decision.judgement)
        json["judgement"] = judgementJson(*decision.judgement);
    if (decision.letter)
        json["letter"] = letterJson(*decision.letter);
}

void writeReversal(Json &json, const ItemReversal &reversal)
{
    json["type"] = "item.reverse";
    json["case_id"] = reversal.caseId.value;
    json["of"] = reversal.of.value;
    json["reason"] = reversal.reason.toStdString();
}

void writeNoticeReversal(Json &json, const NoticeReversal &reversal)
{
    json["type"] = "notice.reverse";
    json["case_id"] = reversal.caseId.value;
    json["of"] = reversal.of.value;
    json["reason"] = reversal.reason.toStdString();
}

void writeNote(Json &json, const CaseNote &note)
{
    json["type"] = "case.note";
    json["case_id"] = note.caseId.value;
    json["text"] = note.text.toStdString();
}

void writeAlert(Json &json, const DangerAlert &alert)
{
    json["type"] = "danger.alert";
    if (!alert.caseId.empty())
        json["case_id"] = alert.caseId.value;
    if (alert.member)
        json["member_id"] = alert.member->value;
    if (!alert.words.isEmpty())
        json["words"] = alert.words.toStdString();
}

void writeDoubt(Json &json, const AccountDoubt &doubt)
{
    json["type"] = "account.doubt";
    json["case_id"] = doubt.caseId.value;
    json["doubt"] = toWire(doubt.kind);
    if (!doubt.words.isEmpty())
        json["words"] = doubt.words.toStdString();
}

void writeBody(Json &json, const Command &command)
{
    if (const auto *decision = std::get_if<ItemDecision>(&command.body)) {
        writeDecision(json, *decision);
    } else if (const auto *reversal = std::get_if<ItemReversal>(&command.body)) {
        writeReversal(json, *reversal);
    } else if (const auto *note = std::get_if<CaseNote>(&command.body)) {
        writeNote(json, *note);
    } else if (const auto *alert = std::get_if<DangerAlert>(&command.body)) {
        writeAlert(json, *alert);
    } else if (const auto *doubt = std::get_if<AccountDoubt>(&command.body)) {
        writeDoubt(json, *doubt);
    } else if (const auto *verdict = std::get_if<CertificationVerdict>(&command.body)) {
        json["type"] = "certification.verdict";
        json.update(verdictJson(*verdict));
    } else if (const auto *notice = std::get_if<NoticeDecision>(&command.body)) {
        json["type"] = "notice.decide";
        json.update(noticeDecisionJson(*notice));
    } else if (const auto *complaint = std::get_if<ComplaintDecision>(&command.body)) {
        json["type"] = "complaint.decide";
        json.update(complaintDecisionJson(*complaint));
    } else if (const auto *taken = std::get_if<NoticeReversal>(&command.body)) {
        writeNoticeReversal(json, *taken);
    } else {
        writeDecision(json, std::get<ItemOpinion>(command.body).decision);
        json["type"] = "item.opinion";
    }
}

Json expectJson(const Expectation &expect)
{
    Json json = Json::object();
    if (expect.claimToken)
        json["claim_token"] = *expect.claimToken;
    if (expect.contentHash)
        json["content_hash"] = *expect.contentHash;
    if (expect.policyVersion)
        json["policy_version"] = *expect.policyVersion;
    if (expect.rev)
        json["rev"] = *expect.rev;
    return json;
}

ItemDecision readDecision(Fields &f)
{
    ItemDecision decision;
    decision.caseId = f.id<CaseId>("case_id");
    decision.round = static_cast<int>(f.integer("round", 1, std::numeric_limits<int>::max()));
    for (auto &subject : f.words("subjects")) {
        if (!isValidId(subject))
            f.fail("subjects", "has an entry that is no id");
        decision.subjects.emplace_back(std::move(subject));
    }
    if (decision.subjects.empty() || decision.subjects.size() > MaxSubjects)
        f.fail("subjects", "must name 1 to 500 items");
    decision.action = actionFromWire(f.word("action"), f.optionalWord("classification"));
    if (decision.action == DecisionAction::Unknown)
        f.fail("action", "is not known");
    decision.clause = f.optionalId<ClauseId>("clause");
    decision.note = f.optionalText("note");
    decision.sawFullPicture = f.optionalBoolean("saw_full_picture", false);
    f.optionalObject("judgement", [&](Fields &j) { decision.judgement = readJudgement(j); });
    f.optionalObject("letter", [&](Fields &l) { decision.letter = readLetter(l); });
    if (needsClause(decision.action) && !decision.clause)
        f.fail("clause", "is missing for a restriction");
    return decision;
}

ItemReversal readReversal(Fields &f)
{
    ItemReversal reversal;
    reversal.caseId = f.id<CaseId>("case_id");
    reversal.of = f.id<CommandId>("of");
    reversal.reason = f.text("reason");
    if (reversal.reason.trimmed().isEmpty())
        f.fail("reason", "is empty");
    return reversal;
}

NoticeReversal readNoticeReversal(Fields &f)
{
    NoticeReversal reversal{f.id<CaseId>("case_id"), f.id<CommandId>("of"), f.text("reason")};
    if (reversal.reason.trimmed().isEmpty())
        f.fail("reason", "is empty");
    else if (reversal.reason.trimmed().size() > noticing::FactsLimit)
        f.fail("reason", "is too long");
    return reversal;
}

CaseNote readNote(Fields &f)
{
    CaseNote note{f.id<CaseId>("case_id"), f.text("text")};
    if (note.text.trimmed().isEmpty())
        f.fail("text", "is empty");
    return note;
}

DangerAlert readAlert(Fields &f)
{
    // Nothing is asked for: whoever has no time to write says enough by pressing the key.
    return {f.optionalId<CaseId>("case_id").value_or(CaseId()), f.optionalId<MemberId>("member_id"),
            f.optionalText("words")};
}

AccountDoubt readDoubt(Fields &f)
{
    AccountDoubt doubt{f.id<CaseId>("case_id"), fromWire<AccountDoubtKind>(f.word("doubt")), f.optionalText("words")};
    if (doubt.kind == AccountDoubtKind::Unknown)
        f.fail("doubt", "is not known");
    return doubt;
}

ItemOpinion readOpinion(Fields &f)
{
    ItemOpinion opinion{readDecision(f)};
    if (!closesCase(opinion.decision.action))
        f.fail("action", "is a measure, not an opinion");
    return opinion;
}

Expectation readExpectation(Fields &f)
{
    Expectation expect;
    expect.claimToken = f.optionalInteger("claim_token", 1, Max);
    if (f.has("content_hash"))
        expect.contentHash = f.word("content_hash");
    if (const auto version = f.optionalInteger("policy_version", 1, std::numeric_limits<int>::max()))
        expect.policyVersion = static_cast<int>(*version);
    expect.rev = f.optionalInteger("rev", 1, Max);
    return expect;
}

Json receiptJson(const Receipt &receipt)
{
    Json json{{"command_id", receipt.command.value}, {"outcome", toWire(receipt.outcome)}};
    if (receipt.decision)
        json["decision_id"] = receipt.decision->value;
    json["applied_at"] = toRfc3339(receipt.appliedAt);
    return json;
}

Receipt readReceipt(Fields &f)
{
    Receipt receipt;
    receipt.command = f.id<CommandId>("command_id");
    receipt.outcome = fromWire<ReceiptOutcome>(f.word("outcome"));
    receipt.decision = f.optionalId<DecisionId>("decision_id");
    receipt.appliedAt = f.instant("applied_at");
    return receipt;
}

} // namespace

std::string writeCommand(const Command &command)
{
    Json json{{"command_id", command.id.value}, {"author", command.author.value}};
    writeBody(json, command);
    json["expect"] = expectJson(command.expect);
    json["made_at"] = toRfc3339(command.madeAt);
    return dump(json);
}

Result<Command> parseCommand(std::string_view json)
{
    return readObject<Command>(json, [](Fields &f) {
        Command command;
        command.id = f.id<CommandId>("command_id");
        command.author = f.id<PersonId>("author");
        const auto type = f.word("type");
        if (type == "item.decide")
            command.body = readDecision(f);
        else if (type == "item.reverse")
            command.body = readReversal(f);
        else if (type == "case.note")
            command.body = readNote(f);
        else if (type == "danger.alert")
            command.body = readAlert(f);
        else if (type == "account.doubt")
            command.body = readDoubt(f);
        else if (type == "item.opinion")
            command.body = readOpinion(f);
        else if (type == "certification.verdict")
            command.body = readVerdict(f);
        else if (type == "notice.decide")
            command.body = readNoticeDecision(f);
        else if (type == "complaint.decide")
            command.body = readComplaintDecision(f);
        else if (type == "notice.reverse")
            command.body = readNoticeReversal(f);
        else
            f.fail("type", "is not known");
        f.object("expect", [&](Fields &e) { command.expect = readExpectation(e); });
        command.madeAt = f.instant("made_at");
        return f.finish(command);
    });
}

std::string writeReceipt(const Receipt &receipt)
{
    return dump(receiptJson(receipt));
}

Result<Receipt> parseReceipt(std::string_view json)
{
    return readObject<Receipt>(json, [](Fields &f) { return f.finish(readReceipt(f)); });
}

std::string writeCommandStatus(const Platform::StatusAnswer &answer)
{
    Json json = Json::object();
    switch (answer.status) {
    case CommandStatus::Unknown:
        json["status"] = "unknown";
        break;
    case CommandStatus::Running:
        json["status"] = "running";
        break;
    case CommandStatus::Done:
        json["status"] = "done";
        break;
    }
    if (answer.receipt)
        json["receipt"] = receiptJson(*answer.receipt);
    return dump(json);
}

Result<Platform::StatusAnswer> parseCommandStatus(std::string_view json)
{
    return readObject<Platform::StatusAnswer>(json, [](Fields &f) {
        Platform::StatusAnswer answer;
        const auto status = f.word("status");
        if (status == "done")
            answer.status = CommandStatus::Done;
        else if (status == "running")
            answer.status = CommandStatus::Running;
        else if (status != "unknown")
            f.fail("status", "is not known");
        f.optionalObject("receipt", [&](Fields &r) { answer.receipt = readReceipt(r); });
        if (answer.status == CommandStatus::Done && !answer.receipt)
            f.fail("receipt", "is missing");
        return f.finish(answer);
    });
}

} // namespace vigie::contract
