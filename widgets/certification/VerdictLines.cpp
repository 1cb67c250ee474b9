#include "widgets/certification/VerdictLines.h"

#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/FindingWords.h"
#include "widgets/certification/ProviderWords.h"
#include "widgets/certification/VerdictWords.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/VisibleText.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

namespace vigie::ui::certification {

using domain::Tone;

namespace {

const QString Dot = QStringLiteral(" · ");

/// A tag holds a few words; what a provider wrote in place of them is in full beside it.
QString tagWord(const QString &word)
{
    constexpr qsizetype Limit = 20; // bytes
    return cutToBytes(kit::visibleLine(word, 4 * Limit), Limit);
}

bool isCut(const QString &word)
{
    return tagWord(word) != word;
}

int gravity(Tone tone)
{
    return tone == Tone::Danger ? 0 : tone == Tone::Soon ? 1 : 2;
}

QString text(const std::string &raw)
{
    constexpr qsizetype Limit = 256; // bytes of one word of a provider
    return kit::visibleLine(QString::fromStdString(raw.substr(0, 4 * Limit)), Limit);
}

} // namespace

QString VerdictLines::named(std::vector<domain::EvidenceKind> kinds)
{
    using enum domain::EvidenceKind;
    QStringList names;
    const auto has = [&kinds](domain::EvidenceKind kind) { return std::ranges::find(kinds, kind) != kinds.end(); };
    if (has(DocumentFront) && has(DocumentBack)) {
        names << tr("Document, both sides");
        std::erase_if(kinds, [](domain::EvidenceKind kind) { return kind == DocumentFront || kind == DocumentBack; });
    }
    for (const auto kind : kinds)
        names << EvidenceWords::kind(kind);
    return VerdictWords::listed(names);
}

StatedLine VerdictLines::finding(documents::Finding finding)
{
    const auto step = documents::stepFor(finding);
    return {FindingWords::tone(step), FindingWords::stepWord(step), FindingWords::finding(finding),
            tr("%1 %2").arg(FindingWords::consequence(finding), FindingWords::step(step))};
}

QString VerdictLines::standing(const domain::ConditionStanding &standing, const domain::Application &application)
{
    std::vector<domain::EvidenceKind> kinds;
    for (const auto &id : standing.evidence) {
        const auto piece = std::ranges::find(application.evidence, id, &domain::Evidence::id);
        if (piece != application.evidence.end())
            kinds.push_back(piece->kind);
    }
    QStringList parts;
    if (!kinds.empty())
        parts << named(kinds);
    if (standing.condition == domain::Condition::FiveMedia)
        parts << tr("%1 of %2 screened, %3 waiting")
                     .arg(application.checks.mediaScreened)
                     .arg(domain::MediaNeeded)
                     .arg(application.checks.mediaWaiting);
    parts << tr("said by %1").arg(VerdictWords::source(standing.source));
    if (standing.since)
        parts << tr("since %1").arg(kit::moment(*standing.since));
    if (standing.expiresAt)
        parts << (standing.state == domain::ConditionState::Lapsed ? tr("expired %1") : tr("until %1"))
                     .arg(kit::moment(*standing.expiresAt));
    QString words = parts.join(Dot);
    if (const QString next = VerdictWords::next(standing.next); !next.isEmpty())
        words += QLatin1Char('\n') + next;
    return words;
}

std::vector<StatedLine> VerdictLines::conditions(const VerdictFacts &facts)
{
    std::vector<StatedLine> lines;
    for (const auto &one : domain::standingsOf(facts.application, facts.now))
        lines.push_back({VerdictWords::tone(one.state), VerdictWords::state(one.state),
                         VerdictWords::condition(one.condition), standing(one, facts.application)});
    return lines;
}

std::optional<StatedLine> VerdictLines::picture(const PictureFacts &facts)
{
    QStringList words;
    auto tone = Tone::Soon;
    if (facts.failure) {
        tone = Tone::Danger;
        words << tr("It could not be seen. %1").arg(kit::errorText(*facts.failure));
    } else if (facts.seen != domain::SeenAs::Whole) {
        tone = EvidenceWords::tone(facts.seen);
        words << (facts.seen == domain::SeenAs::Damaged ? tr("Only a part could be decoded: ask for it again.")
                                                        : tr("It has not been on the screen yet: look at it first."));
    }
    if (facts.typeMismatch)
        words << tr("The file is not of the type it was sent as.");
    // Holding the document is what makes a selfie a security selfie.
    const bool holdsNothing =
        facts.kind == domain::EvidenceKind::SecuritySelfie && facts.faces == domain::FacesState::One;
    if (holdsNothing || facts.faces == domain::FacesState::None || facts.faces == domain::FacesState::SeveralPeople)
        words << EvidenceWords::faces(*facts.faces);
    for (const auto &[role, fault] : facts.faceFaults)
        words << tr("%1: %2").arg(EvidenceWords::role(role), EvidenceWords::fault(fault));
    for (const auto fault : facts.documentFaults)
        words << EvidenceWords::fault(fault);
    if (words.isEmpty())
        return std::nullopt;
    return StatedLine{tone, facts.seen == domain::SeenAs::Whole ? tr("Picture") : EvidenceWords::seen(facts.seen),
                      EvidenceWords::kind(facts.kind), words.join(QLatin1Char('\n'))};
}

StatedLine VerdictLines::nothingThere(const domain::Application &application)
{
    if (application.attempt == 0)
        return {Tone::Soon, tr("No evidence"), tr("Nothing was sent yet"),
                tr("The member has been asked to prove who they are. There is nothing to compare until they do.")};
    return {Tone::Soon, tr("No evidence"), tr("What was sent is deleted"),
            tr("Its time was over, as the law asks. Ask for it again before anything is decided.")};
}

std::vector<StatedLine> VerdictLines::findings(const VerdictFacts &facts)
{
    std::vector<StatedLine> lines;
    if (facts.application.evidence.empty())
        lines.push_back(nothingThere(facts.application));
    if (facts.isTableThere)
        for (const auto one : facts.table.findings)
            lines.push_back(finding(one));
    for (const auto &one : facts.pictures)
        if (auto line = picture(one))
            lines.push_back(std::move(*line));
    std::ranges::stable_sort(lines, {}, [](const StatedLine &line) { return gravity(line.tone); });
    return lines;
}

StatedLine VerdictLines::part(const domain::SubCheck &part)
{
    const QString result = ProviderWords::result(part);
    QStringList words;
    if (isCut(result))
        words << result;
    if (const QString by = ProviderWords::by(part.by); !by.isEmpty())
        words << by;
    for (const auto &detail : part.details)
        if (static_cast<std::size_t>(words.size()) < MostParts)
            words << tr("%1 %2").arg(text(detail.name), text(detail.value));
    return {Tone::Machine, tagWord(result), text(part.name), words.join(Dot), 2};
}

void VerdictLines::add(std::vector<StatedLine> &lines, const domain::IdentityFinding &finding)
{
    const auto &check = finding.latest;
    const QString word = ProviderWords::recommendation(check);
    QStringList details;
    if (isCut(word))
        details << kit::visibleLine(word);
    if (finding.attempts > 1)
        details << tr("latest of %n attempts", nullptr, finding.attempts);
    if (check.updatedAt)
        details << kit::moment(*check.updatedAt);
    QStringList more{details.join(Dot)};
    more << kit::visibleLine(ProviderWords::reason(check.reason));
    if (!check.suggestion.empty())
        more << tr("Suggestion of the provider: %1").arg(text(check.suggestion));
    more.removeAll(QString());
    lines.push_back(
        {Tone::Machine, tagWord(word), kit::visibleLine(ProviderWords::kind(check)), more.join(QLatin1Char('\n')), 1});
    const auto shown = std::min(check.parts.size(), MostParts);
    for (std::size_t i = 0; i < shown; ++i)
        lines.push_back(part(check.parts[i]));
    if (check.parts.size() > shown)
        lines.push_back({Tone::Machine,
                         tr("more"),
                         tr("%n more part(s) of this check", nullptr, static_cast<int>(check.parts.size() - shown)),
                         {},
                         2});
}

void VerdictLines::add(std::vector<StatedLine> &lines, const domain::IdentityVerdict &verdict)
{
    const QString state = ProviderWords::state(verdict);
    lines.push_back({Tone::Machine, tagWord(state), text(verdict.provider), kit::moment(verdict.receivedAt)});
    for (const auto &finding : domain::findingsOf(verdict))
        add(lines, finding);
}

std::vector<StatedLine> VerdictLines::machine(const domain::MachineResults &results)
{
    std::vector<StatedLine> lines;
    if (results.estimate)
        lines.push_back({Tone::Machine, tr("estimate"),
                         tr("Age at registration: %1").arg(ProviderWords::estimate(results.estimate->estimate)),
                         tr("%1 · %2").arg(text(results.estimate->provider), kit::moment(results.estimate->at))});
    for (const auto &verdict : results.verdicts)
        add(lines, verdict);
    return lines;
}

std::vector<StatedLine> VerdictLines::reuse(const domain::Application &application)
{
    std::map<std::tuple<domain::ReuseOf, domain::ApplicationState, bool>, int> counts;
    for (const auto &link : application.reuse)
        ++counts[{link.of, link.otherState, link.otherFrozen}];
    std::vector<StatedLine> lines;
    for (const auto &[link, count] : counts) {
        const auto &[of, state, frozen] = link;
        lines.push_back({frozen ? Tone::Danger : Tone::Soon, tr("Used"), VerdictWords::reuse(of, state, count),
                         frozen ? tr("That account is frozen.") : QString()});
    }
    return lines;
}

std::vector<StatedLine> VerdictLines::proposals(const domain::Application &application)
{
    std::vector<StatedLine> lines;
    for (const auto &one : application.proposals) {
        QStringList words{tr("Faces: %1").arg(VerdictWords::answer(one.answer))};
        if (one.reason != domain::RefusalReason::Unknown)
            words << VerdictWords::reason(one.reason);
        words << kit::moment(one.at);
        lines.push_back(
            {Tone::Neutral, tr("Reader %1").arg(lines.size() + 1), VerdictWords::name(one.action), words.join(Dot)});
    }
    return lines;
}

std::vector<StatedLine> VerdictLines::secondReaders(const VerdictFacts &facts)
{
    std::vector<StatedLine> lines;
    for (const auto &[action, why] : facts.secondReaders) {
        if (why == domain::SecondReader::None)
            continue;
        lines.push_back({Tone::Neutral, tr("Two people"), VerdictWords::name(action),
                         tr("A second reader reads it, too: %1.").arg(VerdictWords::secondReader(why))});
    }
    return lines;
}

} // namespace vigie::ui::certification
