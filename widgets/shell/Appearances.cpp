#include "widgets/shell/Appearances.h"

#include "widgets/shell/IdleWatch.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::ui::shell {

namespace {

constexpr QLatin1StringView SchemeKey("window/scheme");
constexpr QLatin1StringView TextKey("window/text_percent");
constexpr QLatin1StringView DensityKey("window/density");
constexpr QLatin1StringView MotionKey("window/reduced_motion");
constexpr QLatin1StringView IdleKey("lock/minutes");
constexpr QLatin1StringView LanguageKey("window/language");

constexpr std::array Schemes{std::pair{kit::Scheme::Light, QLatin1StringView("light")},
                             std::pair{kit::Scheme::Dark, QLatin1StringView("dark")},
                             std::pair{kit::Scheme::HighContrast, QLatin1StringView("high_contrast")}};

} // namespace

kit::Appearance readAppearance(const domain::Preferences &preferences)
{
    kit::Appearance appearance;
    const auto scheme = preferences.value(SchemeKey, QString()).toString();
    for (const auto &[value, word] : Schemes)
        if (word == scheme)
            appearance.scheme = value;
    appearance.textPercent = std::clamp(preferences.value(TextKey, 100).toInt(), kit::Appearance::MinTextPercent,
                                        kit::Appearance::MaxTextPercent);
    if (preferences.value(DensityKey, QString()).toString() == QLatin1StringView("comfortable"))
        appearance.density = kit::Density::Comfortable;
    if (preferences.value(MotionKey, false).toBool())
        appearance.motion = kit::Motion::Reduced;
    return appearance;
}

void writeAppearance(domain::Preferences &preferences, const kit::Appearance &appearance)
{
    for (const auto &[value, word] : Schemes)
        if (value == appearance.scheme)
            preferences.setValue(SchemeKey, QString(word));
    preferences.setValue(TextKey, appearance.textPercent);
    preferences.setValue(DensityKey, appearance.density == kit::Density::Comfortable ? QStringLiteral("comfortable")
                                                                                     : QStringLiteral("compact"));
    preferences.setValue(MotionKey, appearance.motion == kit::Motion::Reduced);
}

QString readLanguage(const domain::Preferences &preferences)
{
    const auto language = preferences.value(LanguageKey, QString()).toString();
    return language == QLatin1StringView("fr") || language == QLatin1StringView("en") ? language : QString();
}

void writeLanguage(domain::Preferences &preferences, const QString &language)
{
    preferences.setValue(LanguageKey, language);
}

Milliseconds readIdleLimit(const domain::Preferences &preferences)
{
    const int usual = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(IdleWatch::Longest).count());
    return std::chrono::minutes(std::clamp(preferences.value(IdleKey, usual).toInt(), 1, usual));
}

void writeIdleLimit(domain::Preferences &preferences, Milliseconds limit)
{
    preferences.setValue(IdleKey, static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(limit).count()));
}

} // namespace vigie::ui::shell
