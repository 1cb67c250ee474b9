#include "models/contract/InformationOrders.h"

#include "models/contract/InformationParts.h"
#include "models/contract/InformationWords.h"
#include "models/contract/KnownWord.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxRev = std::numeric_limits<std::int64_t>::max();

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json expecting(std::int64_t rev)
{
    return {{"expect", {{"rev", rev}}}};
}

std::int64_t readRev(Fields &f)
{
    std::int64_t rev = 0;
    f.object("expect", [&](Fields &e) { rev = e.integer("rev", 1, MaxRev); });
    return rev;
}

/// Who did it, and when: of everything that somebody did.
template <typename Done> void writeActor(Json &json, const Done &done)
{
    json["by"] = done.by.value;
    json["by_name"] = done.byName.toStdString();
    json["at"] = toRfc3339(done.at);
}

template <typename Done> void readActor(Fields &f, Done &done)
{
    done.by = f.id<PersonId>("by");
    done.byName = f.text("by_name");
    done.at = f.instant("at");
}

Json verificationJson(const AuthorityVerification &verification)
{
    Json json{{"how", toWire(verification.how)}, {"note", verification.note.toStdString()}};
    writeActor(json, verification);
    return json;
}

AuthorityVerification readVerification(Fields &f)
{
    AuthorityVerification verification;
    verification.how = known<AuthorityCheck>(f, "how");
    verification.note = f.text("note");
    readActor(f, verification);
    return verification;
}

Json answerJson(const InformationAnswer &answer)
{
    Json json{{"parts", heldPartsJson(answer.parts)}, {"restricted_too", answer.restrictedToo}};
    writeActor(json, answer);
    return json;
}

InformationAnswer readAnswer(Fields &f)
{
    InformationAnswer answer;
    answer.parts = readHeldParts(f);
    answer.restrictedToo = f.boolean("restricted_too");
    readActor(f, answer);
    return answer;
}

Json letterJson(const InformationLetter &letter)
{
    return {{"kind", toWire(letter.kind)},
            {"language", letter.letter.language},
            {"date", letter.letter.date},
            {"text", letter.letter.text.toStdString()}};
}

InformationLetter readLetter(Fields &f)
{
    InformationLetter letter;
    letter.kind = known<InformationLetterKind>(f, "kind");
    letter.letter.language = f.word("language");
    letter.letter.date = f.word("date");
    letter.letter.text = f.text("text");
    return letter;
}

Json stepJson(const InformationStep &step)
{
    Json json{{"work", toWire(step.work)}};
    writeActor(json, step);
    if (!step.note.isEmpty())
        json["note"] = step.note.toStdString();
    return json;
}

InformationStep readStep(Fields &f)
{
    InformationStep step;
    step.work = known<InformationWork>(f, "work");
    readActor(f, step);
    step.note = f.optionalText("note");
    return step;
}

Json orderJson(const InformationOrder &order)
{
    Json json{{"id", order.id.value},
              {"rev", order.rev},
              {"entry", informationEntryJson(order.entry)},
              {"state", toWire(order.state)},
              {"restricted", order.restricted}};
    if (order.verification)
        json["verification"] = verificationJson(*order.verification);
    if (order.answer)
        json["answer"] = answerJson(*order.answer);
    if (order.handedOverAt)
        json["handed_over_at"] = toRfc3339(*order.handedOverAt);
    if (!order.receipt.isEmpty())
        json["receipt"] = order.receipt.toStdString();
    if (order.toldAt)
        json["told_at"] = toRfc3339(*order.toldAt);
    json["letters"] = Json::array();
    for (const auto &letter : order.letters)
        json["letters"].push_back(letterJson(letter));
    json["steps"] = Json::array();
    for (const auto &step : order.steps)
        json["steps"].push_back(stepJson(step));
    return json;
}

InformationOrder readOrder(Fields &f)
{
    InformationOrder order;
    order.id = f.id<InformationOrderId>("id");
    order.rev = f.integer("rev", 1, MaxRev);
    f.object("entry", [&](Fields &e) { order.entry = readInformationEntry(e); });
    order.state = known<InformationState>(f, "state");
    order.restricted = f.boolean("restricted");
    f.optionalObject("verification", [&](Fields &v) { order.verification = readVerification(v); });
    f.optionalObject("answer", [&](Fields &a) { order.answer = readAnswer(a); });
    order.handedOverAt = f.optionalInstant("handed_over_at");
    order.receipt = f.optionalText("receipt");
    order.toldAt = f.optionalInstant("told_at");
    f.list("letters", [&](Fields &l) { order.letters.push_back(readLetter(l)); });
    f.list("steps", [&](Fields &s) { order.steps.push_back(readStep(s)); });
    return order;
}

} // namespace

std::string writeInformationOrder(const InformationOrder &order)
{
    return dumped(orderJson(order));
}

Result<InformationOrder> parseInformationOrder(std::string_view json)
{
    return readObject<InformationOrder>(json, [](Fields &f) { return f.finish(readOrder(f)); });
}

std::string writeInformationOrders(const std::vector<InformationOrder> &orders)
{
    Json list = Json::array();
    for (const auto &order : orders)
        list.push_back(orderJson(order));
    return dumped({{"items", std::move(list)}});
}

Result<std::vector<InformationOrder>> parseInformationOrders(std::string_view json)
{
    return readObject<std::vector<InformationOrder>>(json, [](Fields &f) {
        std::vector<InformationOrder> orders;
        f.list("items", [&](Fields &each) { orders.push_back(readOrder(each)); });
        return f.finish(std::move(orders));
    });
}

std::string writeInformationEntry(const InformationEntry &entry)
{
    return dumped(informationEntryJson(entry));
}

Result<InformationEntry> parseInformationEntry(std::string_view json)
{
    return readObject<InformationEntry>(json, [](Fields &f) { return f.finish(readInformationEntry(f)); });
}

std::string writeInformationCorrection(const InformationCorrection &correction)
{
    auto json = expecting(correction.rev);
    json["entry"] = informationEntryJson(correction.entry);
    return dumped(json);
}

Result<InformationCorrection> parseInformationCorrection(std::string_view json)
{
    return readObject<InformationCorrection>(json, [](Fields &f) {
        InformationCorrection correction{readRev(f), {}};
        f.object("entry", [&](Fields &e) { correction.entry = readInformationEntry(e); });
        return f.finish(std::move(correction));
    });
}

std::string writeInformationVerification(const InformationVerification &verification)
{
    auto json = expecting(verification.rev);
    json["how"] = toWire(verification.how);
    json["note"] = verification.note.toStdString();
    return dumped(json);
}

Result<InformationVerification> parseInformationVerification(std::string_view json)
{
    return readObject<InformationVerification>(json, [](Fields &f) {
        InformationVerification verification{readRev(f), known<AuthorityCheck>(f, "how"), f.text("note")};
        return f.finish(std::move(verification));
    });
}

std::string writeInformationReturn(const InformationReturn &given)
{
    auto json = expecting(given.rev);
    json["how"] = toWire(given.how);
    json["reasons"] = given.reasons.toStdString();
    return dumped(json);
}

Result<InformationReturn> parseInformationReturn(std::string_view json)
{
    return readObject<InformationReturn>(json, [](Fields &f) {
        InformationReturn given{readRev(f), known<InformationWork>(f, "how"), f.text("reasons")};
        if (given.how != InformationWork::AskBack && given.how != InformationWork::Refuse)
            f.fail("how", "is neither");
        return f.finish(std::move(given));
    });
}

std::string writeInformationReceipt(const InformationReceipt &receipt)
{
    auto json = expecting(receipt.rev);
    json["at"] = toRfc3339(receipt.at);
    json["receipt"] = receipt.receipt.toStdString();
    return dumped(json);
}

Result<InformationReceipt> parseInformationReceipt(std::string_view json)
{
    return readObject<InformationReceipt>(json, [](Fields &f) {
        InformationReceipt receipt{readRev(f), f.instant("at"), f.text("receipt")};
        return f.finish(std::move(receipt));
    });
}

std::string writeInformationRev(std::int64_t rev)
{
    return dumped(expecting(rev));
}

Result<std::int64_t> parseInformationRev(std::string_view json)
{
    return readObject<std::int64_t>(json, [](Fields &f) { return f.finish(readRev(f)); });
}

std::string writeInformationPacket(const InformationOrder &order, Instant madeAt)
{
    Json json{{"form", "vigie-information-1"}, {"order", order.id.value}};
    const auto entry = informationEntryJson(order.entry);
    for (const auto *key : {"kind", "authority", "member_state", "reference", "basis", "issued_at", "received_at",
                            "member_id", "scope", "from", "until", "do_not_notify"})
        if (entry.contains(key))
            json[key] = entry[key];
    json["parts"] = order.answer ? heldPartsJson(order.answer->parts) : Json::array();
    json["restricted_too"] = order.answer && order.answer->restrictedToo;
    json["collected_at"] = toRfc3339(order.answer ? order.answer->at : madeAt);
    json["made_at"] = toRfc3339(madeAt);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace vigie::contract
