#include "widgets/kit/Theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <span>

namespace vigie::ui::kit {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(Colour::Count_)> ColourNames = {
    "ground",       "surface",        "raised",      "sunken",       "hover",          "pressed",       "selected",
    "line",         "line-strong",    "edge",        "text",         "text-secondary", "text-disabled", "accent",
    "accent-hover", "accent-pressed", "on-accent",   "accent-text",  "focus",          "danger",        "danger-fill",
    "danger-hover", "on-danger",      "danger-soft", "warning",      "warning-fill",   "warning-soft",  "success",
    "success-fill", "success-soft",   "machine",     "machine-fill", "machine-soft",   "canvas",        "tooltip",
    "on-tooltip",   "skeleton",       "shadow",      "scrim"};

constexpr std::array<const char *, static_cast<std::size_t>(Metric::Count_)> MetricNames = {
    "space-xs",      "space-s",       "space-m",         "space-l",     "space-xl",
    "radius",        "radius-small",  "hairline",        "focus-width", "control-height",
    "control-small", "row-height",    "row-comfortable", "icon-small",  "icon-medium",
    "icon-large",    "rail-width",    "bar-height",      "list-width",  "panel-width",
    "panel-minimum", "overlay-below", "scroll-bar",      "ring",        "dot",
    "score-height",  "shadow",        "motion-ms"};

constexpr std::array<const char *, static_cast<std::size_t>(Type::Count_)> TypeNames = {"caption", "body", "emphasis",
                                                                                        "title", "mono"};

Result<QJsonObject> object(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {ErrorCode::Invalid, "theme is not a JSON object"};
    return document.object();
}

/// A table must have exactly the expected names: a forgotten or misspelt token is an error, not a default.
Result<void> complete(const QJsonObject &table, std::span<const char *const> names)
{
    for (const char *name : names)
        if (!table.contains(QLatin1StringView(name)))
            return {ErrorCode::Invalid, std::string("theme lacks ") + name};
    if (table.size() != static_cast<qsizetype>(names.size()))
        return {ErrorCode::Invalid, "theme has unknown tokens"};
    return {};
}

template <std::size_t N>
Result<std::array<int, N>> lengths(const QJsonObject &table, const std::array<const char *, N> &names)
{
    TRY_DONE(complete(table, names));
    std::array<int, N> out{};
    for (std::size_t i = 0; i < N; ++i) {
        out[i] = table.value(QLatin1StringView(names[i])).toInt(-1);
        if (out[i] < 0)
            return {ErrorCode::Invalid, std::string("not a length: ") + names[i]};
    }
    return out;
}

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    const auto array = value.toArray();
    for (const auto &entry : array)
        out << entry.toString();
    return out;
}

Result<QByteArray> resource(QLatin1StringView name)
{
    QFile file(QStringLiteral(":/themes/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotFound, "theme resource missing"};
    return file.readAll();
}

QLatin1StringView fileName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QLatin1StringView("light.json");
    case Scheme::Dark:
        return QLatin1StringView("dark.json");
    case Scheme::HighContrast:
        break;
    }
    return QLatin1StringView("high-contrast.json");
}

double linear(double channel)
{
    // WCAG 2.2, "relative luminance".
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    // The list form answers values; std::minmax(a, b) would answer references to what is gone by the next line.
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

Result<Theme> Theme::load(const Appearance &appearance)
{
    TRY(const QByteArray colours, resource(fileName(appearance.scheme)));
    TRY(const QByteArray metrics, resource(QLatin1StringView("metrics.json")));
    return parse(colours, metrics, appearance);
}

Result<Theme> Theme::parse(const QByteArray &colours, const QByteArray &metrics, const Appearance &appearance)
{
    static const QRegularExpression hex(QStringLiteral("^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$"));
    TRY(const QJsonObject colourFile, object(colours));
    TRY(const QJsonObject metricFile, object(metrics));

    Theme theme;
    theme.m_appearance = appearance;
    theme.m_appearance.textPercent =
        std::clamp(appearance.textPercent, Appearance::MinTextPercent, Appearance::MaxTextPercent);
    const QJsonObject table = colourFile.value(QLatin1StringView("colours")).toObject();
    TRY_DONE(complete(table, ColourNames));
    for (std::size_t i = 0; i < ColourNames.size(); ++i) {
        const QString text = table.value(QLatin1StringView(ColourNames[i])).toString();
        if (!hex.match(text).hasMatch())
            return {ErrorCode::Invalid, std::string("not a colour: ") + ColourNames[i]};
        theme.m_colours[i] = QColor(text);
    }
    TRY(theme.m_metrics, lengths(metricFile.value(QLatin1StringView("metrics")).toObject(), MetricNames));
    theme.scaleMetrics();
    TRY(theme.m_sizes, lengths(metricFile.value(QLatin1StringView("type")).toObject(), TypeNames));
    theme.m_families = strings(metricFile.value(QLatin1StringView("families")));
    theme.m_monoFamilies = strings(metricFile.value(QLatin1StringView("mono-families")));
    if (theme.m_families.isEmpty() || theme.m_monoFamilies.isEmpty())
        return {ErrorCode::Invalid, "theme names no font"};
    return theme;
}

void Theme::scaleMetrics()
{
    using enum Metric;
    for (const Metric withText : {IconSmall, IconMedium, IconLarge, Ring, ControlSmall, BarHeight, ScoreHeight, Dot}) {
        int &length = m_metrics[static_cast<std::size_t>(withText)];
        length = scaled(length);
    }
    for (const Metric halfWay : {RailWidth, ListWidth, PanelWidth, PanelMinimum, OverlayBelow}) {
        int &length = m_metrics[static_cast<std::size_t>(halfWay)];
        length = (length + scaled(length)) / 2;
    }
}

int Theme::scaled(int length) const
{
    constexpr int Whole = 100;
    return (length * m_appearance.textPercent + Whole / 2) / Whole;
}

QFont Theme::font(Type type, Weight weight) const
{
    QFont font;
    font.setFamilies(type == Type::Mono ? m_monoFamilies : m_families);
    font.setPixelSize(scaled(m_sizes[static_cast<std::size_t>(type)]));
    switch (weight) {
    case Weight::Regular:
        font.setWeight(QFont::Normal);
        break;
    case Weight::Medium:
        font.setWeight(QFont::Medium);
        break;
    case Weight::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

int Theme::rowHeight() const
{
    const bool compact = m_appearance.density == Density::Compact;
    return scaled(metric(compact ? Metric::RowHeight : Metric::RowComfortable));
}

int Theme::controlHeight() const
{
    return scaled(metric(Metric::ControlHeight));
}

int Theme::motionMs() const
{
    return m_appearance.motion == Motion::Full ? metric(Metric::MotionMs) : 0;
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Colour token) { p.setColor(role, colour(token)); };
    set(QPalette::Window, Colour::Ground);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Surface);
    set(QPalette::AlternateBase, Colour::Sunken);
    set(QPalette::Text, Colour::Text);
    set(QPalette::PlaceholderText, Colour::TextSecondary);
    set(QPalette::Button, Colour::Surface);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::Danger);
    set(QPalette::Highlight, Colour::Accent);
    set(QPalette::HighlightedText, Colour::OnAccent);
    set(QPalette::Link, Colour::AccentText);
    set(QPalette::LinkVisited, Colour::AccentText);
    set(QPalette::ToolTipBase, Colour::Tooltip);
    set(QPalette::ToolTipText, Colour::OnTooltip);
    set(QPalette::Light, Colour::Surface);
    set(QPalette::Midlight, Colour::Hover);
    set(QPalette::Mid, Colour::Line);
    set(QPalette::Dark, Colour::LineStrong);
    set(QPalette::Shadow, Colour::LineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, colour(Colour::TextDisabled));
    return p;
}

} // namespace vigie::ui::kit
