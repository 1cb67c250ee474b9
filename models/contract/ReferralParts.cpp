#include "models/contract/ReferralParts.h"

#include "models/contract/ReferralWords.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t Sha256Digits = 64;
constexpr std::size_t Sha1Digits = 40;
constexpr std::size_t Md5Digits = 32;

void put(Json &json, const char *key, std::string_view text)
{
    if (!text.empty())
        json[key] = text;
}

void put(Json &json, const char *key, const QString &text)
{
    put(json, key, std::string_view(text.toStdString()));
}

void put(Json &json, const char *key, const std::optional<Instant> &at)
{
    if (at)
        json[key] = toRfc3339(*at);
}

/// What is unknown is left out.
template <typename Enum> void putWord(Json &json, const char *key, Enum value)
{
    if (value != Enum::Unknown)
        json[key] = toWire(value);
}

std::string readHash(Fields &f, const char *key, std::size_t digits)
{
    auto hash = f.optionalWord(key);
    const bool isHash = hash.size() == digits && hash.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!hash.empty() && !isHash)
        f.fail(key, "is not a hash");
    return hash;
}

template <typename Enum> Enum readWord(Fields &f, const char *key)
{
    return fromWire<Enum>(f.optionalWord(key));
}

template <typename IdType> IdType readId(Fields &f, const char *key)
{
    return f.optionalId<IdType>(key).value_or(IdType());
}

Json identifierJson(const UploaderIdentifier &identifier)
{
    Json json = Json::object();
    putWord(json, "kind", identifier.kind);
    put(json, "value", identifier.value);
    put(json, "seen_at", identifier.seenAt);
    return json;
}

UploaderIdentifier readIdentifier(Fields &f)
{
    const auto kind = readWord<IdentifierKind>(f, "kind");
    auto value = f.optionalText("value");
    return {kind, std::move(value), f.optionalInstant("seen_at")};
}

template <typename Each> Json listOf(const std::vector<Each> &all, Json (*one)(const Each &))
{
    Json list = Json::array();
    for (const auto &each : all)
        list.push_back(one(each));
    return list;
}

} // namespace

Json referralItemJson(const ReferralItem &item)
{
    Json json{{"id", item.id.value}};
    put(json, "url", item.url);
    put(json, "uploaded_at", item.uploadedAt);
    put(json, "published_at", item.publishedAt);
    put(json, "unavailable_at", item.unavailableAt);
    put(json, "sha256", item.hashes.sha256);
    put(json, "md5", item.hashes.md5);
    put(json, "sha1", item.hashes.sha1);
    return json;
}

ReferralItem readReferralItem(Fields &f)
{
    ReferralItem item;
    item.id = f.id<ItemId>("id");
    item.url = f.optionalText("url");
    item.uploadedAt = f.optionalInstant("uploaded_at");
    item.publishedAt = f.optionalInstant("published_at");
    item.unavailableAt = f.optionalInstant("unavailable_at");
    item.hashes = {readHash(f, "sha256", Sha256Digits), readHash(f, "md5", Md5Digits), readHash(f, "sha1", Sha1Digits)};
    return item;
}

Json custodyJson(const CustodyEvent &event)
{
    Json json{{"at", toRfc3339(event.at)}, {"event", toWire(event.step)}};
    put(json, "item", std::string_view(event.item.value));
    put(json, "actor", std::string_view(event.actor.value));
    put(json, "sha256", event.sha256);
    put(json, "reason", event.reason);
    return json;
}

CustodyEvent readCustody(Fields &f)
{
    CustodyEvent event;
    event.at = f.instant("at");
    const auto step = custodyStepOf(f.word("event"));
    if (!step)
        f.fail("event", "is not known");
    event.step = step.value_or(CustodyStep::Ingested);
    event.item = readId<ItemId>(f, "item");
    event.actor = readId<PersonId>(f, "actor");
    event.sha256 = readHash(f, "sha256", Sha256Digits);
    event.reason = f.optionalText("reason");
    return event;
}

Json dangerJson(const ReferralDanger &danger)
{
    Json json = Json::object();
    put(json, "threat", danger.threat);
    put(json, "whom", danger.whom);
    put(json, "where", danger.where);
    put(json, "member_state", danger.memberState);
    return json;
}

ReferralDanger readDanger(Fields &f)
{
    ReferralDanger danger{f.optionalText("threat"), f.optionalText("whom"), f.optionalText("where"),
                          f.optionalWord("member_state")};
    const auto &state = danger.memberState;
    if (!state.empty() && (state.size() != 2 || state.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != state.npos))
        f.fail("member_state", "is not a country (ISO 3166 alpha-2)");
    return danger;
}

Json holdJson(const LegalHold &hold)
{
    Json json = Json::object();
    put(json, "scope", hold.scope);
    put(json, "basis", hold.basis);
    put(json, "reference", hold.reference);
    put(json, "start", hold.start);
    put(json, "end", hold.end);
    put(json, "approver", std::string_view(hold.approver.value));
    return json;
}

LegalHold readHold(Fields &f)
{
    LegalHold hold;
    hold.scope = f.optionalText("scope");
    hold.basis = f.optionalText("basis");
    hold.reference = f.optionalText("reference");
    hold.start = f.optionalInstant("start");
    hold.end = f.optionalInstant("end");
    hold.approver = readId<PersonId>(f, "approver");
    return hold;
}

Json silenceJson(const DoNotNotify &silence)
{
    Json json = Json::object();
    put(json, "basis", silence.basis);
    put(json, "until", silence.until);
    return json;
}

DoNotNotify readSilence(Fields &f)
{
    auto basis = f.optionalText("basis");
    return {std::move(basis), f.optionalInstant("until")};
}

Json informedJson(const Informed &informed)
{
    Json json = Json::object();
    putWord(json, "party", informed.party);
    put(json, "name", informed.name);
    put(json, "at", informed.at);
    put(json, "reference", informed.reference);
    return json;
}

Informed readInformed(Fields &f)
{
    Informed informed;
    informed.party = readWord<InformedParty>(f, "party");
    informed.name = f.optionalText("name");
    informed.at = f.optionalInstant("at");
    informed.reference = f.optionalText("reference");
    return informed;
}

Json packetJson(const ReferralPacket &packet)
{
    Json json{{"id", packet.id.value}};
    put(json, "opened_at", packet.openedAt);
    put(json, "opened_by", std::string_view(packet.openedBy.value));
    put(json, "offence", packet.offence);
    put(json, "facts", packet.facts);
    putWord(json, "cause", packet.cause);
    put(json, "cause_reference", packet.causeReference);
    put(json, "aware_at", packet.awareAt);
    json["items"] = listOf(packet.items, referralItemJson);
    json["uploader"] = listOf(packet.uploader, identifierJson);
    json["custody"] = listOf(packet.custody, custodyJson);
    if (packet.danger)
        json["danger"] = dangerJson(*packet.danger);
    if (packet.hold)
        json["legal_hold"] = holdJson(*packet.hold);
    if (packet.silence)
        json["do_not_notify"] = silenceJson(*packet.silence);
    json["informed"] = listOf(packet.informed, informedJson);
    return json;
}

ReferralPacket readPacket(Fields &f)
{
    ReferralPacket packet;
    packet.id = f.id<ReferralId>("id");
    packet.openedAt = f.optionalInstant("opened_at");
    packet.openedBy = readId<PersonId>(f, "opened_by");
    packet.offence = f.optionalWord("offence");
    packet.facts = f.optionalText("facts");
    packet.cause = readWord<ReferralCause>(f, "cause");
    packet.causeReference = f.optionalText("cause_reference");
    packet.awareAt = f.optionalInstant("aware_at");
    f.list("items", [&](Fields &each) { packet.items.push_back(readReferralItem(each)); });
    f.list("uploader", [&](Fields &each) { packet.uploader.push_back(readIdentifier(each)); });
    f.list("custody", [&](Fields &each) { packet.custody.push_back(readCustody(each)); });
    f.optionalObject("danger", [&](Fields &each) { packet.danger = readDanger(each); });
    f.optionalObject("legal_hold", [&](Fields &each) { packet.hold = readHold(each); });
    f.optionalObject("do_not_notify", [&](Fields &each) { packet.silence = readSilence(each); });
    f.list("informed", [&](Fields &each) { packet.informed.push_back(readInformed(each)); });
    return packet;
}

} // namespace vigie::contract
