#include "widgets/shell/KeyPreferences.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace vigie::ui::shell {

namespace {

constexpr QLatin1StringView MapKey("keys/map");
constexpr QLatin1StringView LayoutKey("keys/layout");
constexpr int MostKeys = 500; ///< more is not a person's choice

} // namespace

kit::ChosenKeys readKeys(const domain::Preferences &preferences)
{
    kit::ChosenKeys keys;
    const auto map = QJsonDocument::fromJson(preferences.value(MapKey, QString()).toString().toUtf8()).object();
    for (auto row = map.begin(); row != map.end() && static_cast<int>(keys.size()) < MostKeys; ++row) {
        const auto text = row.value().toString();
        const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
        const bool isKey = key.count() == 1 && key[0].key() != Qt::Key_unknown && !kit::isReserved(key);
        if (row.value().isString() && (text.isEmpty() || isKey))
            keys[row.key()] = key;
    }
    return keys;
}

void writeKeys(domain::Preferences &preferences, const kit::ChosenKeys &keys)
{
    QJsonObject map;
    for (const auto &[id, key] : keys)
        map[id] = key.toString(QKeySequence::PortableText);
    preferences.setValue(MapKey, QString::fromUtf8(QJsonDocument(map).toJson(QJsonDocument::Compact)));
}

kit::KeyboardLayout readLayout(const domain::Preferences &preferences, const QLocale &language)
{
    const auto word = preferences.value(LayoutKey, QString()).toString();
    if (word == QLatin1StringView("azerty"))
        return kit::KeyboardLayout::Azerty;
    if (word == QLatin1StringView("qwerty"))
        return kit::KeyboardLayout::Qwerty;
    return language.language() == QLocale::French ? kit::KeyboardLayout::Azerty : kit::KeyboardLayout::Qwerty;
}

void writeLayout(domain::Preferences &preferences, kit::KeyboardLayout layout)
{
    preferences.setValue(LayoutKey,
                         layout == kit::KeyboardLayout::Azerty ? QStringLiteral("azerty") : QStringLiteral("qwerty"));
}

} // namespace vigie::ui::shell
