#include "models/items/SavedViews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::items {

using namespace vigie::domain;

namespace {

const QString Key = QStringLiteral("content/saved_views");

template <typename Enum> using Word = std::pair<Enum, const char *>;

constexpr std::array Sorts{
    Word<CaseSort>{CaseSort::DueFirst, "due"}, Word<CaseSort>{CaseSort::SeverestFirst, "severity"},
    Word<CaseSort>{CaseSort::NewestFirst, "newest"}, Word<CaseSort>{CaseSort::ByOwner, "member"}};
constexpr std::array Standings{
    Word<CaseStanding>{CaseStanding::Waiting, "waiting"}, Word<CaseStanding>{CaseStanding::Mine, "mine"},
    Word<CaseStanding>{CaseStanding::Elsewhere, "elsewhere"}, Word<CaseStanding>{CaseStanding::Parked, "parked"}};
constexpr std::array Reasons{
    Word<CaseReason>{CaseReason::Flagged, "flagged"}, Word<CaseReason>{CaseReason::Unscreened, "unscreened"},
    Word<CaseReason>{CaseReason::Notice, "notice"},   Word<CaseReason>{CaseReason::Appeal, "appeal"},
    Word<CaseReason>{CaseReason::Sample, "sample"},   Word<CaseReason>{CaseReason::Reversed, "reversed"}};
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

QJsonObject write(const SavedView &view)
{
    QJsonObject json{{QStringLiteral("name"), view.name}};
    const auto &filter = view.filter;
    put(json, "sort", Sorts, std::optional(filter.sort));
    put(json, "category", Categories, filter.category);
    put(json, "at_least", Severities, filter.atLeast);
    put(json, "kind", Kinds, filter.kind);
    put(json, "reason", Reasons, filter.reason);
    put(json, "standing", Standings, filter.standing);
    if (!filter.language.empty())
        json.insert(QStringLiteral("language"), QString::fromStdString(filter.language));
    return json;
}

SavedView readView(const QJsonObject &json)
{
    SavedView view;
    view.name = json.value(QStringLiteral("name")).toString().trimmed().left(SavedViews::LongestName);
    auto &filter = view.filter;
    filter.sort = get(json, "sort", Sorts).value_or(CaseSort::DueFirst);
    filter.category = get(json, "category", Categories);
    filter.atLeast = get(json, "at_least", Severities);
    filter.kind = get(json, "kind", Kinds);
    filter.reason = get(json, "reason", Reasons);
    filter.standing = get(json, "standing", Standings);
    filter.language = json.value(QStringLiteral("language")).toString().toStdString();
    return view;
}

bool byName(const SavedView &a, const SavedView &b)
{
    return a.name.localeAwareCompare(b.name) < 0;
}

} // namespace

SavedViews::SavedViews(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    read();
    connect(&preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key != Key)
            return;
        read();
        Q_EMIT changed();
    });
}

void SavedViews::read()
{
    m_views = fromJson(m_preferences.value(Key, QString()).toString().toUtf8());
}

void SavedViews::write()
{
    std::ranges::sort(m_views, byName);
    m_preferences.setValue(Key, QString::fromUtf8(toJson(m_views)));
}

const SavedView *SavedViews::find(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.end() ? nullptr : &*found;
}

Result<void> SavedViews::save(const QString &name, const CaseFilter &filter)
{
    const QString clean = name.simplified().left(LongestName);
    if (clean.isEmpty())
        return {ErrorCode::Invalid, "a view needs a name"};
    const SavedView view{clean, kept(filter)};
    const auto found = std::ranges::find(m_views, clean, &SavedView::name);
    if (found != m_views.end())
        *found = view;
    else if (m_views.size() >= Most)
        return {ErrorCode::TooLarge, "too many views"};
    else
        m_views.push_back(view);
    write();
    return {};
}

Result<void> SavedViews::rename(const QString &name, const QString &newName)
{
    const QString clean = newName.simplified().left(LongestName);
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    if (found == m_views.end())
        return {ErrorCode::NotFound, "view"};
    if (clean.isEmpty() || (clean != name && find(clean)))
        return {ErrorCode::Invalid, "name of a view"};
    found->name = clean;
    write();
    return {};
}

void SavedViews::remove(const QString &name)
{
    if (std::erase_if(m_views, [&](const SavedView &view) { return view.name == name; }) > 0)
        write();
}

CaseFilter SavedViews::kept(CaseFilter filter)
{
    filter.queue = {};
    filter.person = {};
    filter.owner.reset();
    filter.text.clear();
    return filter;
}

QByteArray SavedViews::toJson(const std::vector<SavedView> &views)
{
    QJsonArray list;
    for (const auto &view : views)
        list.append(items::write(view));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<SavedView> SavedViews::fromJson(const QByteArray &json)
{
    std::vector<SavedView> views;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const auto &entry : list) {
        auto view = readView(entry.toObject());
        const bool taken = std::ranges::find(views, view.name, &SavedView::name) != views.end();
        if (!view.name.isEmpty() && !taken && views.size() < Most)
            views.push_back(std::move(view));
    }
    std::ranges::sort(views, byName);
    return views;
}

} // namespace vigie::items
