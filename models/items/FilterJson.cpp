#include "models/items/FilterJson.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::items {

using namespace vigie::domain;

namespace {

template <typename Enum> using Word = std::pair<Enum, const char *>;

constexpr std::array Sorts{
    Word<CaseSort>{CaseSort::DueFirst, "due"}, Word<CaseSort>{CaseSort::SeverestFirst, "severity"},
    Word<CaseSort>{CaseSort::NewestFirst, "newest"}, Word<CaseSort>{CaseSort::ByOwner, "member"}};
constexpr std::array Standings{
    Word<CaseStanding>{CaseStanding::Waiting, "waiting"}, Word<CaseStanding>{CaseStanding::Mine, "mine"},
    Word<CaseStanding>{CaseStanding::Elsewhere, "elsewhere"}, Word<CaseStanding>{CaseStanding::Parked, "parked"}};
constexpr std::array Reasons{Word<CaseReason>{CaseReason::Flagged, "flagged"},
                             Word<CaseReason>{CaseReason::Unscreened, "unscreened"},
                             Word<CaseReason>{CaseReason::Notice, "notice"},
                             Word<CaseReason>{CaseReason::Appeal, "appeal"},
                             Word<CaseReason>{CaseReason::Sample, "sample"},
                             Word<CaseReason>{CaseReason::Reversed, "reversed"},
                             Word<CaseReason>{CaseReason::SecondReading, "second_reading"},
                             Word<CaseReason>{CaseReason::Disagreement, "disagreement"}};
constexpr std::array Severities{Word<Severity>{Severity::Low, "low"}, Word<Severity>{Severity::Medium, "medium"},
                                Word<Severity>{Severity::High, "high"}, Word<Severity>{Severity::Critical, "critical"}};
constexpr std::array Kinds{
    Word<ItemKind>{ItemKind::Photo, "photo"},   Word<ItemKind>{ItemKind::PhotoSet, "photo_set"},
    Word<ItemKind>{ItemKind::Video, "video"},   Word<ItemKind>{ItemKind::Audio, "audio"},
    Word<ItemKind>{ItemKind::Live, "live"},     Word<ItemKind>{ItemKind::ProfilePicture, "profile_picture"},
    Word<ItemKind>{ItemKind::Banner, "banner"}, Word<ItemKind>{ItemKind::Message, "message"}};
constexpr std::array Categories{Word<Category>{Category::None, "none"},
                                Word<Category>{Category::Sexual, "sexual"},
                                Word<Category>{Category::Suggestive, "suggestive"},
                                Word<Category>{Category::Violence, "violence"},
                                Word<Category>{Category::Gore, "gore"},
                                Word<Category>{Category::Weapons, "weapons"},
                                Word<Category>{Category::SelfHarm, "self_harm"},
                                Word<Category>{Category::Hate, "hate"},
                                Word<Category>{Category::Drugs, "drugs"},
                                Word<Category>{Category::Child, "child"},
                                Word<Category>{Category::AnimalSexual, "animal_sexual"},
                                Word<Category>{Category::NonConsensual, "non_consensual"},
                                Word<Category>{Category::Generated, "generated"},
                                Word<Category>{Category::PersonalData, "personal_data"},
                                Word<Category>{Category::Spam, "spam"},
                                Word<Category>{Category::Other, "other"}};

template <typename Enum, std::size_t N>
void put(QJsonObject &json, const char *key, const std::array<Word<Enum>, N> &words, const std::optional<Enum> &value)
{
    const auto found = std::ranges::find_if(words, [&](const auto &word) { return word.first == value; });
    if (found != words.end())
        json.insert(QLatin1StringView(key), QLatin1StringView(found->second));
}

template <typename Enum, std::size_t N>
std::optional<Enum> get(const QJsonObject &json, const char *key, const std::array<Word<Enum>, N> &words)
{
    const QString text = json.value(QLatin1StringView(key)).toString();
    const auto found =
        std::ranges::find_if(words, [&](const auto &word) { return text == QLatin1StringView(word.second); });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QJsonObject writeFilter(const CaseFilter &filter)
{
    QJsonObject json;
    put(json, "sort", Sorts, std::optional(filter.sort));
    put(json, "category", Categories, filter.category);
    put(json, "at_least", Severities, filter.atLeast);
    put(json, "kind", Kinds, filter.kind);
    put(json, "reason", Reasons, filter.reason);
    put(json, "standing", Standings, filter.standing);
    if (!filter.language.empty())
        json.insert(QStringLiteral("language"), QString::fromStdString(filter.language));
    if (!filter.text.isEmpty())
        json.insert(QStringLiteral("text"), filter.text);
    if (filter.owner)
        json.insert(QStringLiteral("owner"), QString::fromStdString(filter.owner->value));
    return json;
}

CaseFilter readFilter(const QJsonObject &json)
{
    CaseFilter filter;
    filter.sort = get(json, "sort", Sorts).value_or(CaseSort::DueFirst);
    filter.category = get(json, "category", Categories);
    filter.atLeast = get(json, "at_least", Severities);
    filter.kind = get(json, "kind", Kinds);
    filter.reason = get(json, "reason", Reasons);
    filter.standing = get(json, "standing", Standings);
    filter.language = json.value(QStringLiteral("language")).toString().toStdString();
    filter.text = json.value(QStringLiteral("text")).toString();
    if (const QString owner = json.value(QStringLiteral("owner")).toString(); !owner.isEmpty())
        filter.owner = MemberId(owner.toStdString());
    return filter;
}

} // namespace vigie::items
