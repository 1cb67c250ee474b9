#include "models/domain/NoticeLetters.h"

#include "models/domain/LetterText.h"
#include "models/domain/MeasureLetters.h"

#include <QStringList>

namespace vigie::domain {

namespace {

using Values = std::map<QString, QString>;

LetterDraft written(const Policy &policy, const LocalizedText &frame, const Values &values,
                    const NoticeLetterFacts &facts)
{
    LetterDraft draft{{facts.language, facts.date, {}}, {}};
    draft.letter.text = fillLetter(frame.in(facts.language), values, draft.missing).trimmed();
    sign(draft, policy.sender);
    return draft;
}

/// "It is no longer visible, until 03/12/2026." A line each. Empty where the policy lacks the words of one: what is
/// told half is not sent.
QString effectsOf(const Policy &policy, const NoticeDecision &decision, const NoticeLetterFacts &facts)
{
    const auto &rules = policy.noticeLetters;
    QStringList lines;
    std::vector<QString> missing;
    for (const auto &restriction : decision.restrictions) {
        QString line = wordsOf(rules.effects, restriction.kind, facts.language);
        if (line.isEmpty())
            return {};
        if (restriction.until)
            line += fillLetter(
                rules.until.in(facts.language),
                {{QStringLiteral("until"), readableDate(letterDate(*restriction.until), facts.language)}}, missing);
        if (restriction.kind == RestrictionKind::AccountEnded)
            line += endingWords(policy.measures, restriction, decision, facts, missing);
        lines.push_back(line);
    }
    for (const auto &line : furtherEffects(policy, decision, facts, missing))
        lines.push_back(line);
    if (!missing.empty() || lines.isEmpty())
        return {};
    return QStringLiteral("– ") + lines.join(QStringLiteral("\n– "));
}

/// "– the post is visible again", a line each. Empty where the policy has no words for one: nobody is told half.
QString reliefsOf(const Policy &policy, const NoticeDecision &decision, const std::string &language)
{
    QStringList lines;
    for (const auto &restriction : decision.restrictions) {
        const QString words = wordsOf(policy.complaintLetters.reliefs, restriction.kind, language);
        if (words.isEmpty())
            return {};
        lines.push_back(QStringLiteral("– ") + words);
    }
    return lines.join(u'\n');
}

} // namespace

LetterDraft restrictionLetter(const Policy &policy, const Notice &notice, const NoticeDecision &decision,
                              const NoticeLetterFacts &facts)
{
    const auto &rules = policy.noticeLetters;
    const auto *clause = decision.clause ? policy.find(*decision.clause) : nullptr;
    return written(policy, rules.restriction,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("effects"), effectsOf(policy, decision, facts)},
                    {QStringLiteral("code"), clause ? QString::fromStdString(clause->code) : QString()},
                    {QStringLiteral("title"), clause ? clause->title.in(facts.language) : QString()},
                    {QStringLiteral("source"), wordsOf(rules.sources, notice.origin, facts.language)},
                    {QStringLiteral("facts"), decision.facts.trimmed()},
                    {QStringLiteral("redress"), rules.memberRedress.in(facts.language)}},
                   facts);
}

LetterDraft answerLetter(const Policy &policy, const Notice &notice, const NoticeDecision &decision,
                         const NoticeLetterFacts &facts)
{
    const auto &rules = policy.noticeLetters;
    const bool isAboutAnother = decision.outcome == NoticeOutcome::Restricted;
    const QString outcome = wordsOf(rules.outcomes, decision.outcome, facts.language);
    const QString own = isAboutAnother || decision.facts.trimmed().isEmpty()
                            ? QString()
                            : QStringLiteral(" ") + decision.facts.trimmed();
    return written(policy, rules.answer,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("reference"), QString::fromStdString(notice.id.value)},
                    {QStringLiteral("received"), readableDate(letterDate(notice.receivedAt), facts.language)},
                    {QStringLiteral("outcome"), outcome.isEmpty() ? QString() : outcome + own},
                    {QStringLiteral("redress"), rules.notifierRedress.in(facts.language)}},
                   facts);
}

LetterDraft takenBackLetter(const Policy &policy, const NoticeDecision &decision, const QString &reason,
                            const std::string &decided, const NoticeLetterFacts &facts)
{
    const auto &rules = policy.noticeLetters;
    return written(policy, rules.takenBack,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("decided"), readableDate(decided, facts.language)},
                    {QStringLiteral("effects"), reliefsOf(policy, decision, facts.language)},
                    {QStringLiteral("reason"), reason.trimmed()},
                    {QStringLiteral("redress"), rules.memberRedress.in(facts.language)}},
                   facts);
}

LetterDraft answerTakenBackLetter(const Policy &policy, const Notice &notice, const std::string &decided,
                                  const NoticeLetterFacts &facts)
{
    const auto &rules = policy.noticeLetters;
    return written(policy, rules.answerTakenBack,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("decided"), readableDate(decided, facts.language)},
                    {QStringLiteral("reference"), QString::fromStdString(notice.id.value)},
                    {QStringLiteral("redress"), rules.notifierRedress.in(facts.language)}},
                   facts);
}

LetterDraft acknowledgementLetter(const Policy &policy, const Notice &notice, const NoticeLetterFacts &facts)
{
    const auto &rules = policy.noticeLetters;
    return written(policy, rules.acknowledgement,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("reference"), QString::fromStdString(notice.id.value)},
                    {QStringLiteral("redress"), rules.notifierRedress.in(facts.language)}},
                   facts);
}

std::string notifierLanguage(const Notice &notice)
{
    return notice.language.empty() ? std::string("fr") : notice.language;
}

} // namespace vigie::domain
