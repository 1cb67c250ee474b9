#include "models/items/SavedViews.h"

#include "models/items/FilterJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie::items {

using namespace vigie::domain;

namespace {

const QString Key = QStringLiteral("content/saved_views");

QJsonObject write(const SavedView &view)
{
    auto json = writeFilter(SavedViews::kept(view.filter));
    json.insert(QStringLiteral("name"), view.name);
    return json;
}

SavedView readView(const QJsonObject &json)
{
    return {json.value(QStringLiteral("name")).toString().trimmed().left(SavedViews::LongestName),
            SavedViews::kept(readFilter(json))};
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
