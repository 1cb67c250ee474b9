#include "tests/support/TestCase.h"
#include "widgets/kit/ThemeSource.h"

#include <QFile>
#include <QSignalSpy>

using namespace vigie;
using namespace vigie::ui::kit;

namespace {

constexpr std::array AllSchemes = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};

Theme themeOf(Scheme scheme)
{
    auto loaded = Theme::load({.scheme = scheme});
    return std::move(loaded).value();
}

QByteArray read(const char *path)
{
    QFile file(QLatin1StringView(VIGIE_SOURCE_DIR) + QLatin1StringView(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Pair
{
    Colour ink;
    std::vector<Colour> grounds;
    double least;
};

/// look.md: text ≥ 7:1, secondary and coloured text ≥ 4.5:1; WCAG 1.4.11: lines and marks that carry meaning ≥ 3:1.
const std::vector<Pair> &pairs()
{
    using enum Colour;
    static const std::vector<Colour> grounds = {Ground, Surface, Raised, Sunken, Hover, Selected};
    static const std::vector<Pair> table = {
        {Text, {Ground, Surface, Raised, Sunken, Hover, Pressed, Selected}, 7.0},
        {OnTooltip, {Tooltip}, 7.0},
        {TextSecondary, grounds, 4.5},
        {AccentText, grounds, 4.5},
        {OnAccent, {Accent, AccentHover, AccentPressed}, 4.5},
        {OnDanger, {DangerFill, DangerHover}, 4.5},
        {Danger, {Ground, Surface, Raised, Hover, Selected, DangerSoft}, 4.5},
        {Warning, {Ground, Surface, Raised, Hover, Selected, WarningSoft}, 4.5},
        {Success, {Ground, Surface, Raised, Hover, Selected, SuccessSoft}, 4.5},
        {Machine, {Ground, Surface, Raised, Hover, Selected, MachineSoft}, 4.5},
        {Text, {DangerSoft, WarningSoft, SuccessSoft, MachineSoft}, 7.0},
        {Edge, {Surface, Ground}, 3.0},
        {Focus, {Surface, Ground, Selected}, 3.0},
        {DangerFill, {Surface, Ground}, 3.0},
        {WarningFill, {Surface, Ground}, 3.0},
        {SuccessFill, {Surface, Ground}, 3.0},
        {MachineFill, {Surface, Ground}, 3.0},
    };
    return table;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfBlackAndWhiteIs21()
    {
        QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // published WCAG example
    }

    void everyPairCanBeRead()
    {
        for (const Scheme scheme : AllSchemes) {
            const Theme theme = themeOf(scheme);
            for (const Pair &pair : pairs())
                for (const Colour ground : pair.grounds) {
                    const double ratio = contrastRatio(theme.colour(pair.ink), theme.colour(ground));
                    QVERIFY2(ratio >= pair.least, qPrintable(QStringLiteral("scheme %1, %2 on %3: %4 < %5")
                                                                 .arg(static_cast<int>(scheme))
                                                                 .arg(static_cast<int>(pair.ink))
                                                                 .arg(static_cast<int>(ground))
                                                                 .arg(ratio)
                                                                 .arg(pair.least)));
                }
        }
    }

    void theCanvasIsTheSameNeutralGreyEverywhere()
    {
        for (const Scheme scheme : AllSchemes)
            QCOMPARE(themeOf(scheme).colour(Colour::Canvas), QColor(0x77, 0x77, 0x77));
    }

    void aMissingUnknownOrMalformedTokenIsRefused()
    {
        const QByteArray metrics = read("/resources/themes/metrics.json");
        const QByteArray good = read("/resources/themes/light.json");
        QVERIFY(Theme::parse(good, metrics, {}).has_value());
        QByteArray missing = good;
        missing.replace("\"ground\": \"#F6F7F8\",", "");
        QCOMPARE(Theme::parse(missing, metrics, {}).code(), ErrorCode::Invalid);
        QByteArray unknown = good;
        unknown.replace("\"ground\": \"#F6F7F8\",", "\"ground\": \"#F6F7F8\", \"mood\": \"#000000\",");
        QCOMPARE(Theme::parse(unknown, metrics, {}).code(), ErrorCode::Invalid);
        QByteArray malformed = good;
        malformed.replace("#F6F7F8", "whitish");
        QCOMPARE(Theme::parse(malformed, metrics, {}).code(), ErrorCode::Invalid);
        QByteArray negative = metrics;
        negative.replace("\"radius\": 6", "\"radius\": -6");
        QCOMPARE(Theme::parse(good, negative, {}).code(), ErrorCode::Invalid);
        QCOMPARE(Theme::parse("[]", metrics, {}).code(), ErrorCode::Invalid);
    }

    void textSizeScalesTypeAndRows()
    {
        const Theme normal = themeOf(Scheme::Light);
        const auto doubled = Theme::load({.textPercent = 200});
        QCOMPARE(normal.font(Type::Body).pixelSize(), 13);
        QCOMPARE(doubled->font(Type::Body).pixelSize(), 26);
        QCOMPARE(normal.rowHeight(), 32);
        QCOMPARE(doubled->rowHeight(), 64);
        QCOMPARE(doubled->metric(Metric::IconSmall), 32);
        QCOMPARE(doubled->metric(Metric::ListWidth), 480);
        QCOMPARE(doubled->metric(Metric::SpaceS), 8);
        QCOMPARE(Theme::load({.textPercent = 900})->font(Type::Body).pixelSize(), 26);
        QCOMPARE(Theme::load({.density = Density::Comfortable})->rowHeight(), 40);
    }

    void reducedMotionMeansNone()
    {
        QCOMPARE(themeOf(Scheme::Light).motionMs(), 120);
        QCOMPARE(Theme::load({.motion = Motion::Reduced})->motionMs(), 0);
    }

    void theSourceTellsWhenTheAppearanceChanged()
    {
        auto source = ThemeSource::create({}).value();
        QSignalSpy changed(source.get(), &ThemeSource::changed);
        QVERIFY(source->setAppearance({.scheme = Scheme::Dark}).has_value());
        QCOMPARE(changed.count(), 1);
        QVERIFY(source->theme().isDark());
        QVERIFY(source->setAppearance({.scheme = Scheme::Dark}).has_value());
        QCOMPARE(changed.count(), 1);
    }
};

VIGIE_TEST(ThemeTest);
#include "ThemeTest.moc"
