#include "widgets/certification/ProviderWords.h"

#include "models/verdicts/YotiAdvice.h"
#include "widgets/certification/EvidenceWords.h"

#include <QLocale>

namespace vigie::ui::certification {

using namespace domain;

namespace {

/// A word of the provider, or ours when it sent none.
QString raw(const std::string &word, const QString &otherwise)
{
    return word.empty() ? otherwise : QStringLiteral("“%1”").arg(QString::fromStdString(word));
}

} // namespace

QString ProviderWords::kind(const IdentityCheck &check)
{
    switch (check.kind) {
    case IdentityCheckKind::DocumentAuthenticity:
        return tr("Document genuine");
    case IdentityCheckKind::DocumentText:
        return tr("Text of the document");
    case IdentityCheckKind::FaceMatch:
        return tr("Face of document and selfie");
    case IdentityCheckKind::DocumentComparison:
        return tr("One document with another");
    case IdentityCheckKind::FaceComparison:
        return tr("One face with another");
    case IdentityCheckKind::Liveness:
        return tr("Liveness");
    case IdentityCheckKind::FamiliarFaces:
        return tr("Face among other accounts");
    case IdentityCheckKind::Watchlist:
        return tr("Watch lists");
    case IdentityCheckKind::ThirdParty:
        return tr("Name and address in a register");
    case IdentityCheckKind::Unknown:
        break;
    }
    return raw(check.kindWord, tr("Check without a name"));
}

QString ProviderWords::recommendation(const IdentityCheck &check)
{
    if (!check.isDone && check.recommendation == Recommendation::Unknown && check.recommendationWord.empty())
        return tr("not done yet");
    switch (check.recommendation) {
    case Recommendation::Approve:
        return tr("approve");
    case Recommendation::Reject:
        return tr("reject");
    case Recommendation::NotAvailable:
        return tr("not available");
    case Recommendation::Consider:
        return tr("consider");
    case Recommendation::Unknown:
        break;
    }
    return raw(check.recommendationWord, tr("no recommendation"));
}

QString ProviderWords::result(const SubCheck &part)
{
    switch (part.result) {
    case SubCheckResult::Pass:
        return tr("passed");
    case SubCheckResult::Fail:
        return tr("failed");
    case SubCheckResult::Unknown:
        break;
    }
    return raw(part.resultWord, tr("no result"));
}

QString ProviderWords::by(CheckedBy by)
{
    switch (by) {
    case CheckedBy::Machine:
        return tr("by a machine");
    case CheckedBy::Expert:
        return tr("by an expert");
    case CheckedBy::Unknown:
        break;
    }
    return {};
}

QString ProviderWords::state(const IdentityVerdict &verdict)
{
    switch (verdict.state) {
    case IdentitySessionState::Ongoing:
        return tr("under way");
    case IdentitySessionState::Completed:
        return tr("complete");
    case IdentitySessionState::Expired:
        return tr("expired");
    case IdentitySessionState::Unknown:
        break;
    }
    return raw(verdict.stateWord, tr("state not told"));
}

QString ProviderWords::reason(const std::string &code)
{
    if (code.empty())
        return {};
    const auto meaning = verdicts::meaningOfYotiReason(code);
    QString words = tr("Reason %1: %2").arg(QString::fromStdString(code), consequence(meaning.consequence));
    if (meaning.advice != EvidenceAdvice::None)
        words = tr("%1 Advice to the applicant: %2").arg(words, EvidenceWords::advice(meaning.advice));
    return words;
}

QString ProviderWords::consequence(ReasonConsequence consequence)
{
    switch (consequence) {
    case ReasonConsequence::AskAgain:
        return tr("the evidence cannot be used; ask for it again.");
    case ReasonConsequence::LookClosely:
        return tr("may have an innocent cause; look closely.");
    case ReasonConsequence::LikelyFraud:
        return tr("the evidence may not be what it claims to be; a second reader before any answer.");
    case ReasonConsequence::NotEvidence:
        return tr("the document cannot serve; ask for another one.");
    case ReasonConsequence::Unknown:
        break;
    }
    return tr("a code this version does not know; look yourself.");
}

QString ProviderWords::estimate(const AgeEstimate &estimate)
{
    const QLocale locale;
    QString words = tr("%1 years").arg(locale.toString(estimate.years, 'f', 1));
    if (estimate.spread) {
        words = tr("%1, spread %2 (a score of quality, not an interval)")
                    .arg(words, locale.toString(*estimate.spread, 'f', 1));
        if (*estimate.spread > LargestSpread)
            words = tr("%1; too large to be used").arg(words);
    }
    if (estimate.isLive)
        words = *estimate.isLive ? tr("%1; face held to be live").arg(words)
                                 : tr("%1; face not held to be live").arg(words);
    return words;
}

} // namespace vigie::ui::certification
