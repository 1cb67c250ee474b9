#include "models/contract/Referrals.h"

#include "models/contract/ReferralParts.h"
#include "models/contract/ReferralWords.h"

#include <nlohmann/json.hpp>

#include <algorithm>
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

/// A recipient of a newer version cannot be written for here, but what was written can be read.
ReferralRecipient readRecipient(Fields &f)
{
    const auto recipient = fromWire<ReferralRecipient>(f.word("recipient"));
    if (!f.failed() && recipient == ReferralRecipient::Unknown)
        f.fail("recipient", "is not known");
    return recipient;
}

Json referralJson(const Referral &referral)
{
    Json json{{"rev", referral.rev},
              {"notice_id", referral.notice.value},
              {"case_id", referral.caseId.value},
              {"recipient", toWire(referral.recipient)},
              {"state", toWire(referral.state)},
              {"packet", packetJson(referral.packet)},
              {"left_out", Json::array()}};
    for (const auto &item : referral.leftOut)
        json["left_out"].push_back(referralItemJson(item));
    if (referral.exportedAt)
        json["exported_at"] = toRfc3339(*referral.exportedAt);
    if (referral.handedInAt)
        json["handed_in_at"] = toRfc3339(*referral.handedInAt);
    if (!referral.reference.isEmpty())
        json["reference"] = referral.reference.toStdString();
    return json;
}

Referral readReferral(Fields &f)
{
    Referral referral;
    referral.rev = f.integer("rev", 1, MaxRev);
    referral.notice = f.id<NoticeId>("notice_id");
    referral.caseId = f.id<CaseId>("case_id");
    referral.recipient = fromWire<ReferralRecipient>(f.word("recipient"));
    referral.state = fromWire<ReferralState>(f.word("state"));
    f.object("packet", [&](Fields &p) { referral.packet = readPacket(p); });
    f.list("left_out", [&](Fields &i) { referral.leftOut.push_back(readReferralItem(i)); });
    referral.exportedAt = f.optionalInstant("exported_at");
    referral.handedInAt = f.optionalInstant("handed_in_at");
    referral.reference = f.optionalText("reference");
    return referral;
}

std::vector<ItemId> readLeftOut(Fields &f)
{
    std::vector<ItemId> items;
    if (!f.has("left_out"))
        return items;
    for (auto &word : f.words("left_out")) {
        if (!isValidId(word))
            f.fail("left_out", "has an entry that is no id");
        items.emplace_back(std::move(word));
    }
    return items;
}

} // namespace

std::string writeReferral(const Referral &referral)
{
    return dumped(referralJson(referral));
}

Result<Referral> parseReferral(std::string_view json)
{
    return readObject<Referral>(json, [](Fields &f) { return f.finish(readReferral(f)); });
}

std::string writeReferrals(const std::vector<Referral> &referrals)
{
    Json list = Json::array();
    for (const auto &referral : referrals)
        list.push_back(referralJson(referral));
    return dumped({{"items", std::move(list)}});
}

Result<std::vector<Referral>> parseReferrals(std::string_view json)
{
    return readObject<std::vector<Referral>>(json, [](Fields &f) {
        std::vector<Referral> referrals;
        f.list("items", [&](Fields &each) { referrals.push_back(readReferral(each)); });
        return f.finish(std::move(referrals));
    });
}

std::string writeReferralOpening(ReferralRecipient recipient)
{
    return dumped({{"recipient", toWire(recipient)}});
}

Result<ReferralRecipient> parseReferralOpening(std::string_view json)
{
    return readObject<ReferralRecipient>(json, [](Fields &f) { return f.finish(readRecipient(f)); });
}

std::string writeReferralEntry(std::int64_t rev, const ReferralEntry &entry)
{
    auto json = expecting(rev);
    json["recipient"] = toWire(entry.recipient);
    if (!entry.offence.empty())
        json["offence"] = entry.offence;
    json["facts"] = entry.facts.toStdString();
    json["left_out"] = Json::array();
    for (const auto &item : entry.leftOut)
        json["left_out"].push_back(item.value);
    if (entry.danger)
        json["danger"] = dangerJson(*entry.danger);
    if (entry.hold)
        json["legal_hold"] = holdJson(*entry.hold);
    if (entry.silence)
        json["do_not_notify"] = silenceJson(*entry.silence);
    return dumped(json);
}

Result<ReferralChange<ReferralEntry>> parseReferralEntry(std::string_view json)
{
    return readObject<ReferralChange<ReferralEntry>>(json, [](Fields &f) {
        ReferralChange<ReferralEntry> change;
        change.rev = readRev(f);
        auto &entry = change.what;
        entry.recipient = readRecipient(f);
        entry.offence = f.optionalWord("offence");
        entry.facts = f.text("facts");
        entry.leftOut = readLeftOut(f);
        f.optionalObject("danger", [&](Fields &each) { entry.danger = readDanger(each); });
        f.optionalObject("legal_hold", [&](Fields &each) { entry.hold = readHold(each); });
        f.optionalObject("do_not_notify", [&](Fields &each) { entry.silence = readSilence(each); });
        return f.finish(std::move(change));
    });
}

std::string writeReferralReceipt(std::int64_t rev, const ReferralReceipt &receipt)
{
    auto json = expecting(rev);
    json["at"] = toRfc3339(receipt.at);
    if (!receipt.reference.isEmpty())
        json["reference"] = receipt.reference.toStdString();
    json["informed"] = Json::array();
    for (const auto &each : receipt.informed)
        json["informed"].push_back(informedJson(each));
    return dumped(json);
}

Result<ReferralChange<ReferralReceipt>> parseReferralReceipt(std::string_view json)
{
    return readObject<ReferralChange<ReferralReceipt>>(json, [](Fields &f) {
        ReferralChange<ReferralReceipt> change;
        change.rev = readRev(f);
        change.what.at = f.instant("at");
        change.what.reference = f.optionalText("reference");
        if (f.has("informed"))
            f.list("informed", [&](Fields &each) { change.what.informed.push_back(readInformed(each)); });
        return f.finish(std::move(change));
    });
}

std::string writeReferralRev(std::int64_t rev)
{
    return dumped(expecting(rev));
}

Result<std::int64_t> parseReferralRev(std::string_view json)
{
    return readObject<std::int64_t>(json, [](Fields &f) { return f.finish(readRev(f)); });
}

std::string writeCustodyEvent(const CustodyEvent &event)
{
    return dumped(custodyJson(event));
}

Result<CustodyEvent> parseCustodyEvent(std::string_view json)
{
    return readObject<CustodyEvent>(json, [](Fields &f) { return f.finish(readCustody(f)); });
}

} // namespace vigie::contract
