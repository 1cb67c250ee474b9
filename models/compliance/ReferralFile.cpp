#include "models/compliance/ReferralFile.h"

#include "models/compliance/ReferralFields.h"

namespace vigie::compliance {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view Format = "vigie-referral-1";
constexpr std::size_t Sha256Digits = 64;
constexpr std::size_t Sha1Digits = 40;
constexpr std::size_t Md5Digits = 32;
constexpr std::size_t IdBeginning = 13; // of a UUIDv7 its moment: enough to tell two apart
constexpr std::size_t MomentSize = 19;  // to the second

/// An object in the order in which it is filled; what is not known is left out.
class Filling
{
public:
    Filling &add(const char *key, const std::string &text)
    {
        if (!text.empty())
            m_json[key] = text;
        return *this;
    }
    Filling &add(const char *key, std::string_view text) { return add(key, std::string(text)); }
    Filling &add(const char *key, const QString &text) { return add(key, text.toStdString()); }
    Filling &add(const char *key, const std::optional<Instant> &at) { return at ? add(key, toRfc3339(*at)) : *this; }
    template <typename Tag> Filling &add(const char *key, const Id<Tag> &id) { return add(key, id.value); }
    Filling &add(const char *key, Json part)
    {
        m_json[key] = std::move(part);
        return *this;
    }
    Json done() { return std::move(m_json); }

private:
    Json m_json = Json::object();
};

template <typename Each> Json listOf(const std::vector<Each> &all, Json (*one)(const Each &))
{
    Json list = Json::array();
    for (const auto &each : all)
        list.push_back(one(each));
    return list;
}

Json write(const ReferralItem &item)
{
    return Filling()
        .add("id", item.id)
        .add("url", item.url)
        .add("uploaded_at", item.uploadedAt)
        .add("published_at", item.publishedAt)
        .add("unavailable_at", item.unavailableAt)
        .add("sha256", item.hashes.sha256)
        .add("md5", item.hashes.md5)
        .add("sha1", item.hashes.sha1)
        .done();
}

Json write(const UploaderIdentifier &identifier)
{
    return Filling()
        .add("kind", referralWord(identifier.kind))
        .add("value", identifier.value)
        .add("seen_at", identifier.seenAt)
        .done();
}

Json write(const CustodyEvent &event)
{
    return Filling()
        .add("at", std::optional(event.at))
        .add("event", referralWord(event.step))
        .add("item", event.item)
        .add("actor", event.actor)
        .add("sha256", event.sha256)
        .add("reason", event.reason)
        .done();
}

Json write(const ReferralDanger &danger)
{
    return Filling()
        .add("threat", danger.threat)
        .add("whom", danger.whom)
        .add("where", danger.where)
        .add("member_state", danger.memberState)
        .done();
}

Json write(const LegalHold &hold)
{
    return Filling()
        .add("scope", hold.scope)
        .add("basis", hold.basis)
        .add("reference", hold.reference)
        .add("start", hold.start)
        .add("end", hold.end)
        .add("approver", hold.approver)
        .done();
}

Json write(const DoNotNotify &silence)
{
    return Filling().add("basis", silence.basis).add("until", silence.until).done();
}

Json write(const Informed &informed)
{
    return Filling()
        .add("party", referralWord(informed.party))
        .add("name", informed.name)
        .add("at", informed.at)
        .add("reference", informed.reference)
        .done();
}

ReferralItem readItem(ReferralFields &f)
{
    ReferralItem item;
    item.id = f.optionalId<domain::ItemId>("id");
    item.url = f.optionalText("url", referral::TextLimit);
    item.uploadedAt = f.optionalInstant("uploaded_at");
    item.publishedAt = f.optionalInstant("published_at");
    item.unavailableAt = f.optionalInstant("unavailable_at");
    item.hashes.sha256 = f.optionalHash("sha256", Sha256Digits);
    item.hashes.md5 = f.optionalHash("md5", Md5Digits);
    item.hashes.sha1 = f.optionalHash("sha1", Sha1Digits);
    return item;
}

UploaderIdentifier readIdentifier(ReferralFields &f)
{
    return {f.optionalValue<IdentifierKind>("kind"), f.optionalText("value", referral::TextLimit),
            f.optionalInstant("seen_at")};
}

CustodyEvent readEvent(ReferralFields &f)
{
    CustodyEvent event;
    event.at = f.instant("at");
    event.step = f.value<CustodyStep>("event");
    event.item = f.optionalId<domain::ItemId>("item");
    event.actor = f.optionalId<domain::PersonId>("actor");
    event.sha256 = f.optionalHash("sha256", Sha256Digits);
    event.reason = f.optionalText("reason", referral::TextLimit);
    return event;
}

ReferralDanger readDanger(ReferralFields &f)
{
    ReferralDanger danger{f.optionalText("threat", referral::TextLimit), f.optionalText("whom", referral::TextLimit),
                          f.optionalText("where", referral::TextLimit), f.optionalWord("member_state")};
    const auto &state = danger.memberState;
    if (!state.empty() && (state.size() != 2 || state.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != state.npos))
        f.fail("member_state", "not a country (ISO 3166 alpha-2)");
    return danger;
}

LegalHold readHold(ReferralFields &f)
{
    LegalHold hold;
    hold.scope = f.optionalText("scope", referral::TextLimit);
    hold.basis = f.optionalText("basis", referral::TextLimit);
    hold.reference = f.optionalText("reference", referral::TextLimit);
    hold.start = f.optionalInstant("start");
    hold.end = f.optionalInstant("end");
    hold.approver = f.optionalId<domain::PersonId>("approver");
    return hold;
}

Informed readInformed(ReferralFields &f)
{
    return {f.optionalValue<InformedParty>("party"), f.optionalText("name", referral::TextLimit),
            f.optionalInstant("at"), f.optionalText("reference", referral::TextLimit)};
}

ReferralPacket readPacket(ReferralFields &f)
{
    ReferralPacket packet;
    if (f.word("format") != Format)
        f.fail("format", "not one that is known here");
    packet.id = f.optionalId<ReferralId>("id");
    packet.openedAt = f.optionalInstant("opened_at");
    packet.openedBy = f.optionalId<domain::PersonId>("opened_by");
    packet.offence = f.optionalWord("offence");
    packet.facts = f.optionalText("facts", referral::FactsLimit);
    packet.cause = f.optionalValue<ReferralCause>("cause");
    packet.causeReference = f.optionalText("cause_reference", referral::TextLimit);
    packet.awareAt = f.optionalInstant("aware_at");
    f.list("items", [&packet](ReferralFields &each) { packet.items.push_back(readItem(each)); });
    f.list("uploader", [&packet](ReferralFields &each) { packet.uploader.push_back(readIdentifier(each)); });
    f.list("custody", [&packet](ReferralFields &each) { packet.custody.push_back(readEvent(each)); });
    f.optionalObject("danger", [&packet](ReferralFields &each) { packet.danger = readDanger(each); });
    f.optionalObject("legal_hold", [&packet](ReferralFields &each) { packet.hold = readHold(each); });
    f.optionalObject("do_not_notify", [&packet](ReferralFields &each) {
        packet.silence = DoNotNotify{each.optionalText("basis", referral::TextLimit), each.optionalInstant("until")};
    });
    f.list("informed", [&packet](ReferralFields &each) { packet.informed.push_back(readInformed(each)); });
    return packet;
}

} // namespace

std::string writeReferral(const ReferralPacket &packet)
{
    Filling file;
    file.add("format", Format)
        .add("id", packet.id)
        .add("opened_at", packet.openedAt)
        .add("opened_by", packet.openedBy)
        .add("offence", packet.offence)
        .add("facts", packet.facts)
        .add("cause", referralWord(packet.cause))
        .add("cause_reference", packet.causeReference)
        .add("aware_at", packet.awareAt)
        .add("items", listOf(packet.items, write))
        .add("uploader", listOf(packet.uploader, write))
        .add("custody", listOf(packet.custody, write));
    if (packet.danger)
        file.add("danger", write(*packet.danger));
    if (packet.hold)
        file.add("legal_hold", write(*packet.hold));
    if (packet.silence)
        file.add("do_not_notify", write(*packet.silence));
    file.add("informed", listOf(packet.informed, write));
    return file.done().dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<ReferralPacket> readReferral(std::string_view json)
{
    return readStrictly<ReferralPacket>(json, MaxReferralBytes, readPacket);
}

std::string referralFileName(const ReferralPacket &packet, Instant at)
{
    auto moment = toRfc3339(at).substr(0, MomentSize);
    std::erase_if(moment, [](char c) { return c == '-' || c == ':'; });
    return "referral-" + packet.id.value.substr(0, IdBeginning) + '-' + moment + 'Z';
}

} // namespace vigie::compliance
