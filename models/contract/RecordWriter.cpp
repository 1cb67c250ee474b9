#include "models/contract/CertificationNames.h"
#include "models/contract/Names.h"
#include "models/contract/RecordParts.h"
#include "models/contract/Records.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// Lone surrogates cannot be written as UTF-8; they become U+FFFD rather than an exception.
std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

Json mediaJson(const MediaRef &media)
{
    Json json{{"id", media.id.value}, {"type", media.type}, {"size", media.size}};
    if (media.width > 0 && media.height > 0) {
        json["width"] = media.width;
        json["height"] = media.height;
    }
    json["sha256"] = media.sha256;
    return json;
}

namespace {

Json summaryJson(const VerdictSummary &summary)
{
    Json classes = Json::array();
    for (const auto &c : summary.classes)
        classes.push_back({{"name", c.name}, {"score", c.score}});
    return {{"provider", summary.provider},
            {"at", toRfc3339(summary.at)},
            {"category", toWire(summary.category)},
            {"severity", toWire(summary.severity)},
            {"classes", std::move(classes)}};
}

} // namespace

Json appealJson(const Appeal &appeal)
{
    Json json{{"blocked_at", toRfc3339(appeal.blockedAt)}, {"automated", appeal.automated}};
    if (!appeal.letter.isEmpty())
        json["letter"] = utf8(appeal.letter);
    json["complaint"] = utf8(appeal.complaint);
    json["complained_at"] = toRfc3339(appeal.complainedAt);
    return json;
}

namespace {

Json proposalJson(const Proposal &proposal)
{
    const auto words = toWire(proposal.action);
    Json json{{"action", words.action}};
    if (!words.classification.empty())
        json["classification"] = words.classification;
    if (proposal.clause)
        json["clause"] = proposal.clause->value;
    json["at"] = toRfc3339(proposal.at);
    return json;
}

} // namespace

std::string writeCase(const Case &kase)
{
    Json json{{"id", kase.id.value},
              {"rev", kase.rev},
              {"kind", toWire(kase.kind)},
              {"subject", kase.subject},
              {"queue", kase.queue.value},
              {"round", kase.round},
              {"state", toWire(kase.state)},
              {"reason", toWire(kase.reason)},
              {"category", toWire(kase.category)},
              {"severity", toWire(kase.severity)},
              {"created_at", toRfc3339(kase.createdAt)}};
    if (kase.dueAt)
        json["due_at"] = toRfc3339(*kase.dueAt);
    if (kase.rankedAt)
        json["ranked_at"] = toRfc3339(*kase.rankedAt);
    if (kase.claimedBy)
        json["claimed_by"] = kase.claimedBy->value;
    if (kase.appeal)
        json["appeal"] = appealJson(*kase.appeal);
    for (const auto &proposal : kase.proposals)
        json["proposals"].push_back(proposalJson(proposal));
    return dump(json);
}

std::string writeItem(const Item &item)
{
    Json media = Json::array();
    for (const auto &m : item.media)
        media.push_back(mediaJson(m));
    Json json{{"id", item.id.value},
              {"rev", item.rev},
              {"kind", toWire(item.kind)},
              {"state", toWire(item.state)},
              {"classification", toWire(item.classification)},
              {"owner", item.owner.value},
              {"caption", utf8(item.caption)}};
    if (!item.language.empty())
        json["language"] = item.language;
    json["content_hash"] = item.contentHash;
    json["media"] = std::move(media);
    if (item.verdict)
        json["verdict"] = summaryJson(*item.verdict);
    json["manifestly_illegal"] = item.manifestlyIllegal;
    if (item.knownHash)
        json["known_hash"] = true;
    json["restricted"] = item.restricted;
    json["open_notices"] = item.openNotices;
    json["created_at"] = toRfc3339(item.createdAt);
    if (item.publishedAt)
        json["published_at"] = toRfc3339(*item.publishedAt);
    if (item.hiddenUntil)
        json["hidden_until"] = toRfc3339(*item.hiddenUntil);
    return dump(json);
}

std::string writeMember(const Member &member)
{
    Json json{{"id", member.id.value},          {"rev", member.rev},
              {"kind", toWire(member.kind)},    {"display_name", utf8(member.displayName)},
              {"handle", utf8(member.handle)},  {"certified", member.certified},
              {"restricted", member.restricted}};
    if (member.frozen)
        json["frozen"] = true;
    if (!member.country.empty())
        json["country"] = member.country;
    if (!member.language.empty())
        json["language"] = member.language;
    json["items_published"] = member.itemsPublished;
    json["items_blocked"] = member.itemsBlocked;
    json["strikes"] = member.strikes;
    json["since"] = toRfc3339(member.since);
    if (member.ageCheck)
        json["age_check"] = {{"status", toWire(member.ageCheck->status)},
                             {"method", member.ageCheck->method},
                             {"provider", member.ageCheck->provider},
                             {"at", toRfc3339(member.ageCheck->at)},
                             {"reference", member.ageCheck->reference}};
    return dump(json);
}

std::string writeQueue(const Queue &queue)
{
    Json name = Json::object();
    for (const auto &[language, text] : queue.name.byLanguage)
        name[language] = utf8(text);
    return dump({{"id", queue.id.value},
                 {"rev", queue.rev},
                 {"kind", toWire(queue.kind)},
                 {"name", std::move(name)},
                 {"handling_ms", queue.handlingTime.count()}});
}

Json textsJson(const LocalizedText &text)
{
    Json json = Json::object();
    for (const auto &[language, words] : text.byLanguage)
        json[language] = words.toStdString();
    return json;
}

} // namespace vigie::contract
