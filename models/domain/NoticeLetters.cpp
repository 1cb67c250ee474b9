#include "models/domain/NoticeLetters.h"

#include "models/domain/LetterText.h"

namespace vigie::domain {

namespace {

using Values = std::map<QString, QString>;

LetterDraft written(const LocalizedText &frame, const Values &values, const NoticeLetterFacts &facts)
{
    LetterDraft draft{{facts.language, facts.date, {}}, {}};
    draft.letter.text = fillLetter(frame.in(facts.language), values, draft.missing).trimmed();
    return draft;
}

/// "It is no longer visible, until 03/12/2026." A line each.
QString effectsOf(const NoticeLetterRules &rules, const NoticeDecision &decision, const std::string &language)
{
    QStringList lines;
    std::vector<QString> missing;
    for (const auto &restriction : decision.restrictions) {
        QString line = wordsOf(rules.effects, restriction.kind, language);
        if (line.isEmpty())
            return {}; // an effect that the policy has no words for is told to nobody half
        if (restriction.until)
            line += fillLetter(rules.until.in(language),
                               {{QStringLiteral("until"), readableDate(letterDate(*restriction.until), language)}},
                               missing);
        lines.push_back(QStringLiteral("– ") + line);
    }
    return missing.empty() ? lines.join(u'\n') : QString();
}

} // namespace

LetterDraft restrictionLetter(const Policy &policy, const Notice &notice, const NoticeDecision &decision,
                              const NoticeLetterFacts &facts)
{
    const auto &rules = policy.noticeLetters;
    const auto *clause = decision.clause ? policy.find(*decision.clause) : nullptr;
    return written(rules.restriction,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("effects"), effectsOf(rules, decision, facts.language)},
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
    return written(rules.answer,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("reference"), QString::fromStdString(notice.id.value)},
                    {QStringLiteral("received"), readableDate(letterDate(notice.receivedAt), facts.language)},
                    {QStringLiteral("outcome"), outcome.isEmpty() ? QString() : outcome + own},
                    {QStringLiteral("redress"), rules.notifierRedress.in(facts.language)}},
                   facts);
}

LetterDraft acknowledgementLetter(const Policy &policy, const Notice &notice, const NoticeLetterFacts &facts)
{
    const auto &rules = policy.noticeLetters;
    return written(rules.acknowledgement,
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
