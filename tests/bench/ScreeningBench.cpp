// What finding personal details costs: a megabyte of mixed messages, one message, the longest text that is shown, and
// the first question of a process, which loads the numbering plans.
#include "models/base/VisibleText.h"
#include "models/screening/Masking.h"
#include "models/screening/Screening.h"
#include "tests/bench/Measure.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>
#include <string>

using namespace vigie;
using namespace vigie::bench;
using Json = nlohmann::ordered_json;

namespace {

constexpr int Rounds = 15;
constexpr qsizetype Megabyte = 1'000'000; // of UTF-16 units

/// What people write, most of it without a detail; the telephone numbers are of the ranges reserved for examples.
const QStringList Messages{
    QStringLiteral("Coucou ! Merci pour la vidéo d'hier, elle est superbe 💕 Tu en refais une bientôt ?"),
    QStringLiteral("Salut, je suis dispo demain à 16h45, le 12/06/2024, ou plutôt vendredi si ça te va."),
    QStringLiteral("Hi, loved your last set — will there be a second part? I'd pay 25,50 € for it."),
    QStringLiteral("On se parle ailleurs ? 01 99 00 12 34, je réponds le soir"),
    QStringLiteral("Привет! Очень красиво. Это было снято в Париже? 日本語もあります。"),
    QStringLiteral("écris-moi : lola.m@example.org ou snap : lola.m75"),
    QStringLiteral("ma commande n° 20240612-4471 n'est toujours pas arrivée, réf. 8821-003-17, 3 articles"),
    QStringLiteral("https://example.org/photos/2024/06/12?album=3 c'est là que j'ai vu la première"),
    QStringLiteral("12 rue des Lilas, 75011 Paris, code 4471B, 3e étage. À tout à l'heure"),
    QStringLiteral("virement sur FR14 2004 1010 0505 0001 3M02 606 stp, merci beaucoup"),
    QStringLiteral("rappelle le numéro de dossier 0000012345, pas celui d'avant 4111 1111 1111 1112")};

QString mixedText(qsizetype length)
{
    QString text;
    for (qsizetype i = 0; text.size() < length; ++i)
        text += Messages[i % Messages.size()] + QLatin1Char('\n');
    return text.left(length);
}

Json summary(std::vector<double> milliseconds)
{
    return {{"cpu_min_ms", quantile(milliseconds, 0)},
            {"cpu_p50_ms", quantile(milliseconds, 0.5)},
            {"cpu_max_ms", quantile(milliseconds, 1)}};
}

double cpuMilliseconds(const Stopwatch &watch)
{
    return watch.cpu() * 1000;
}

Json measured(const QString &text)
{
    std::vector<double> times;
    screening::Findings findings;
    for (int round = 0; round < Rounds; ++round) {
        const Stopwatch watch;
        findings = screening::screen(text);
        times.push_back(cpuMilliseconds(watch));
    }
    Json json = summary(times);
    json["units"] = text.size();
    json["found"] = findings.count();
    return json;
}

/// Of this process alone.
long privateKibibytes()
{
    std::ifstream file("/proc/self/smaps_rollup");
    long sum = 0;
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("Private_"))
            sum += std::stol(line.substr(line.find(':') + 1));
    return sum;
}

} // namespace

int main()
{
    Json json;
    const long before = privateKibibytes();
    const Stopwatch watch;
    (void)screening::screen(Messages[3]);
    json["first"] = {{"cpu_ms", cpuMilliseconds(watch)}, {"private_kib", privateKibibytes() - before}};
    json["megabyte"] = measured(mixedText(Megabyte));
    json["longest_shown"] = measured(mixedText(MessageLimit));
    json["message"] = measured(Messages[3]);
    const QString text = mixedText(Megabyte);
    const auto findings = screening::screen(text, {screening::allKinds(), screening::ScreeningOptions::Unlimited});
    const Stopwatch masking;
    const QString shown = screening::masked(text, findings);
    json["masking"] = {{"cpu_ms", cpuMilliseconds(masking)}, {"spans", findings.spans.size()}, {"units", shown.size()}};
    std::puts(json.dump().c_str());
    return 0;
}
