#include "tests/gallery/Inspection.h"
#include "tests/gallery/States.h"
#include "widgets/certification/Watermark.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>

using namespace vigie;
using namespace vigie::gallery;
using ui::kit::Scheme;

namespace {

constexpr int FaultsFound = 1;
constexpr int Misused = 2;
/// WCAG 2.2: 1.4.3 for text, 1.4.6 for high contrast.
constexpr double Readable = 4.5;
constexpr double VeryReadable = 7;

std::vector<Look> looks()
{
    std::vector<Look> all;
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
            for (const auto *language : {"fr", "en"})
                all.push_back({QLatin1StringView(language), scheme, size, 100});
    for (const auto *language : {"fr", "en"})
        all.push_back({QLatin1StringView(language), Scheme::Light, QSize(1280, 800), 200});
    return all;
}

struct Verdict
{
    bool stands = false;
    std::vector<Finding> findings;
};

Verdict shoot(QApplication &application, const State &state, const Look &look, const Catalogue &catalogue,
              const QString &file)
{
    Stage stage(application, look);
    Verdict verdict;
    verdict.stands = state.set(stage);
    stage.settle();
    const QImage picture = stage.window->grab().toImage();
    if (!file.isEmpty() && !picture.save(file))
        verdict.stands = false;
    Demands demands;
    demands.language =
        look.language == QLatin1StringView("fr") ? Catalogue::Language::French : Catalogue::Language::English;
    demands.contrast = look.scheme == Scheme::HighContrast ? VeryReadable : Readable;
    demands.watermark = ui::certification::watermarkInk(stage.theme->theme()).rgba();
    demands.exempt = {stage.theme->theme().colour(ui::kit::Colour::TextDisabled).rgb()};
    verdict.findings = inspect(record(*stage.window), picture, catalogue, demands);
    std::ranges::copy(inspectRoom(*stage.window), std::back_inserter(verdict.findings));
    std::ranges::copy(inspectNames(*stage.window), std::back_inserter(verdict.findings));
    return verdict;
}

void print(const State &state, const Look &look, const Verdict &verdict)
{
    const auto place = QStringLiteral("%1 %2").arg(QLatin1StringView(state.id), look.name()).toStdString();
    if (!verdict.stands)
        std::fprintf(stderr, "%s: the state did not come\n", place.c_str());
    for (const auto &finding : verdict.findings)
        std::fprintf(stderr, "%s: %s: “%s” at %d,%d %s\n", place.c_str(), qPrintable(name(finding.fault)),
                     qPrintable(finding.text), static_cast<int>(finding.box.x()), static_cast<int>(finding.box.y()),
                     qPrintable(finding.detail));
}

} // namespace

/// Every state of the window in every look: a picture each into --out, and a complaint for each text that is elided,
/// cut, untranslated, painted over another or too pale, and for each control without a name. Exit code 0 only without
/// complaint. With --stay a window for those who read it from outside, as a screen reader does.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("folder for the pictures"),
                                 QStringLiteral("folder"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("one state"), QStringLiteral("state"));
    const QCommandLineOption look(QStringLiteral("look"), QStringLiteral("only looks whose name contains this"),
                                  QStringLiteral("part"));
    const QCommandLineOption stay(QStringLiteral("stay"),
                                  QStringLiteral("show the first state that fits until the window is closed"));
    parser.addOptions({out, only, look, stay});
    parser.addHelpOption();
    parser.process(application);
    const auto catalogue = Catalogue::load(QStringLiteral(VIGIE_SOURCE_DIR "/translations/vigie_fr.ts"));
    if (!catalogue || (parser.isSet(out) && !QDir().mkpath(parser.value(out)))) {
        std::fputs("gallery: the sentences or the folder cannot be opened\n", stderr);
        return Misused;
    }
    int pictures = 0;
    int complaints = 0;
    const auto all = states();
    for (const State &state : all) {
        if (parser.isSet(only) && parser.value(only) != QLatin1StringView(state.id))
            continue;
        for (const Look &each : looks()) {
            if (!each.name().contains(parser.value(look)) || each.textPercent > state.largestText)
                continue;
            if (parser.isSet(stay)) {
                Stage stage(application, each);
                return state.set(stage) ? QApplication::exec() : FaultsFound;
            }
            const QString file =
                parser.isSet(out)
                    ? QDir(parser.value(out))
                          .filePath(QStringLiteral("%1-%2.png").arg(QLatin1StringView(state.id), each.name()))
                    : QString();
            const Verdict verdict = shoot(application, state, each, *catalogue, file);
            print(state, each, verdict);
            ++pictures;
            complaints += static_cast<int>(verdict.findings.size()) + (verdict.stands ? 0 : 1);
        }
    }
    std::printf("%d pictures, %d complaints\n", pictures, complaints);
    return pictures == 0 ? Misused : complaints == 0 ? 0 : FaultsFound;
}
