#include "widgets/certification/SimilarityGroup.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/VisibleText.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vigie::ui::certification {

using domain::ComparedPicture;
using domain::SimilarityBand;
using domain::SimilarityFault;
using domain::Tone;
using State = SimilarityOpinion::State;

namespace {

QString decimal(float value)
{
    return QLocale().toString(static_cast<double>(value), 'f', 2);
}

QString whole(float value)
{
    return QLocale().toString(std::lround(value));
}

} // namespace

SimilarityGroup::SimilarityGroup(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_lines(new StatedList(theme, tr("Local similarity"), this))
{
    setObjectName(QStringLiteral("similarity"));
    setAccessibleName(tr("Local similarity"));
    m_lines->setObjectName(QStringLiteral("similarityLines"));
    auto *head = new kit::SectionHeader(theme, tr("Local similarity"), this);
    head->setObjectName(QStringLiteral("similarityHead"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(kit::Metric::SpaceS));
    column->addWidget(head);
    column->addWidget(m_lines);
    hide();
}

void SimilarityGroup::show(const SimilarityOpinion &opinion)
{
    const auto said = lines(opinion);
    m_lines->setLines(said);
    setVisible(!said.empty());
}

std::vector<StatedLine> SimilarityGroup::lines(const SimilarityOpinion &opinion)
{
    std::vector<StatedLine> lines;
    switch (opinion.state) {
    case State::Off:
        return {};
    case State::Computing:
        lines.push_back({Tone::Machine, tr("comparing"), tr("The two faces are compared on this machine")});
        break;
    case State::Failed:
        lines.push_back(
            {Tone::Soon, tr("failed"), tr("The two faces could not be compared"), kit::errorText(opinion.failure)});
        break;
    case State::Known:
        if (opinion.found.cosine) {
            lines.push_back(band(*opinion.found.cosine));
            lines.push_back(rates(domain::bandOf(*opinion.found.cosine)));
            lines.push_back(sizes(opinion.found));
        }
        for (const auto &each : domain::warningsOf(opinion.found))
            lines.push_back(warning(each, opinion.found));
        break;
    }
    lines.push_back({Tone::Neutral, tr("policy"), tr("Legal basis: %1").arg(kit::visibleLine(opinion.legalBasis)),
                     tr("The platform permits this comparison. The number stays in this window: it is not sent, not "
                        "kept and no part of the verdict.")});
    return lines;
}

StatedLine SimilarityGroup::band(float cosine)
{
    const QString number = tr("Similarity %1, on a scale from −1 to 1").arg(decimal(cosine));
    switch (domain::bandOf(cosine)) {
    case SimilarityBand::Agree:
        return {Tone::Machine, tr("agree"), number,
                tr("The machine finds the faces alike. It finds so of people, too, who only resemble each other.")};
    case SimilarityBand::LookCloser:
        return {Tone::Machine, tr("look closer"), number,
                tr("The machine cannot tell. Look at both faces again, feature by feature.")};
    case SimilarityBand::Differ:
        break;
    }
    return {
        Tone::Machine, tr("differ"), number,
        tr("The machine finds the faces unlike. It finds so of one person, too, in other light, years later or when "
           "it took the wrong face.")};
}

StatedLine SimilarityGroup::rates(SimilarityBand band)
{
    const auto rates = domain::ratesOf(band);
    const auto perThousand = [](int count, int pairs) { return QLocale().toString(domain::perThousand(count, pairs)); };
    const QString two = perThousand(rates.ofTwoPeople, domain::PairsOfTwoPeople);
    // What was seen of no pair may still be as frequent as one pair would have shown.
    const QString one = perThousand(std::max(1, rates.ofOnePerson), domain::PairsOfOnePerson);
    const QString sentence = rates.ofOnePerson > 0
                                 ? tr("Of 1,000 pairs of two different people about %1 come out like this, of 1,000 "
                                      "pairs of one person about %2")
                                 : tr("Of 1,000 pairs of two different people about %1 come out like this, of 1,000 "
                                      "pairs of one person fewer than %2");
    return {Tone::Machine, tr("error rates"), sentence.arg(two, one),
            tr("Measured on %1 and %2 pairs of invented faces on simulated cards, all from one source. That is "
               "optimistic: real cards, cameras and years between two pictures were not measured.")
                .arg(QLocale().toString(domain::PairsOfTwoPeople), QLocale().toString(domain::PairsOfOnePerson))};
}

StatedLine SimilarityGroup::sizes(const domain::FaceSimilarity &found)
{
    return {Tone::Machine, tr("compared"),
            tr("Eyes %1 px apart in the document, %2 px in the selfie")
                .arg(whole(found.document.eyeDistance), whole(found.selfie.eyeDistance))};
}

StatedLine SimilarityGroup::warning(const domain::SimilarityWarning &warning, const domain::FaceSimilarity &found)
{
    const bool isDocument = warning.picture == ComparedPicture::Document;
    const auto &face = isDocument ? found.document : found.selfie;
    switch (warning.fault) {
    case SimilarityFault::NoFace:
        return {Tone::Soon, tr("not compared"),
                isDocument ? tr("No face was found on the document") : tr("No live face was found in the selfie")};
    case SimilarityFault::TooSmall:
        return {
            Tone::Soon, tr("too small"),
            (isDocument ? tr("The eyes on the document are %1 px apart") : tr("The eyes in the selfie are %1 px apart"))
                .arg(whole(face.eyeDistance)),
            tr("At least %1 px are needed; a number of less would say nothing.")
                .arg(whole(domain::SmallestEyeDistance))};
    case SimilarityFault::Weak:
        break;
    }
    return {Tone::Soon, tr("unclear face"),
            isDocument ? tr("The machine saw little of the face on the document")
                       : tr("The machine saw little of the face in the selfie"),
            tr("Its measure is %1, that of a clear picture about 4. The number above may be wrong either way.")
                .arg(decimal(face.norm))};
}

} // namespace vigie::ui::certification
