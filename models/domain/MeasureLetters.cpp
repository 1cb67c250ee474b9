#include "models/domain/MeasureLetters.h"

#include "models/domain/LetterText.h"

namespace vigie::domain {

namespace {

using Values = std::map<QString, QString>;

QString dayOf(Instant at, const std::string &language)
{
    return readableDate(letterDate(at), language);
}

QString filled(const LocalizedText &text, const char *name, const Values &values, const std::string &language,
               std::vector<QString> &missing)
{
    const QString words = text.in(language);
    if (words.isEmpty())
        missing.push_back(QLatin1StringView(name));
    return fillLetter(words, values, missing);
}

LetterDraft written(const Policy &policy, const LocalizedText &frame, const Values &values,
                    const NoticeLetterFacts &facts)
{
    LetterDraft draft{{facts.language, facts.date, {}}, {}};
    draft.letter.text = fillLetter(frame.in(facts.language), values, draft.missing).trimmed();
    sign(draft, policy.sender);
    return draft;
}

/// What both letters about misuse say.
Values misuseValues(const Policy &policy, const NoticeDecision &decision, const NoticeLetterFacts &facts)
{
    const bool ofNotifier = decision.outcome == NoticeOutcome::NoViolation;
    const auto &redress = ofNotifier ? policy.noticeLetters.notifierRedress : policy.noticeLetters.memberRedress;
    Values values{{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                  {QStringLiteral("days"), QString::number(policy.measures.misuse.withinDays)},
                  {QStringLiteral("facts"), decision.facts.trimmed()},
                  {QStringLiteral("redress"), redress.in(facts.language)}};
    if (facts.misuse)
        values[QStringLiteral("number")] = QString::number(facts.misuse->manifest);
    if (facts.misuse && facts.misuse->warnedAt)
        values[QStringLiteral("warned")] = dayOf(*facts.misuse->warnedAt, facts.language);
    return values;
}

} // namespace

QString endingWords(const MeasureRules &rules, const Restriction &ending, const NoticeDecision &decision,
                    const NoticeLetterFacts &facts, std::vector<QString> &missing)
{
    Values values{{QStringLiteral("from"), dayOf(endsAt(ending, facts.at), facts.language)}};
    if (decision.exception == EndingException::None)
        return filled(rules.letters.endingFrom, "ending_from", values, facts.language, missing);
    values[QStringLiteral("exception")] = wordsOf(rules.letters.exceptions, decision.exception, facts.language);
    values[QStringLiteral("basis")] = decision.basis.trimmed();
    return filled(rules.letters.endingEarly, "ending_early", values, facts.language, missing);
}

std::vector<QString> furtherEffects(const Policy &policy, const NoticeDecision &decision,
                                    const NoticeLetterFacts &facts, std::vector<QString> &missing)
{
    std::vector<QString> lines;
    const auto &letters = policy.measures.letters;
    const auto *ending = endingIn(decision);
    if (ending && ending->noticeDays > 0)
        lines.push_back(filled(letters.endingNotice, "ending_notice", {}, facts.language, missing));
    const auto *clause = decision.clause ? policy.find(*decision.clause) : nullptr;
    const auto strike = clause ? strikeFor(policy.measures, clause->severity, facts.at) : std::nullopt;
    if (strike)
        lines.push_back(filled(letters.strike, "strike",
                               {{QStringLiteral("weight"), QString::number(strike->weight)},
                                {QStringLiteral("until"), dayOf(strike->until, facts.language)}},
                               facts.language, missing));
    if (decision.misuse == MisuseStep::Suspension)
        lines.push_back(filled(letters.misuseGround, "misuse_ground", misuseValues(policy, decision, facts),
                               facts.language, missing));
    return lines;
}

LetterDraft withdrawalLetter(const Policy &policy, Instant decidedAt, Instant from, const QString &reason,
                             const NoticeLetterFacts &facts)
{
    return written(policy, policy.measures.letters.withdrawal,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("decided"), dayOf(decidedAt, facts.language)},
                    {QStringLiteral("from"), dayOf(from, facts.language)},
                    {QStringLiteral("reason"), reason.trimmed()}},
                   facts);
}

LetterDraft misuseWarning(const Policy &policy, const NoticeDecision &decision, const NoticeLetterFacts &facts)
{
    const bool ofNotifier = decision.outcome == NoticeOutcome::NoViolation;
    const auto &letters = policy.measures.letters;
    return written(policy, ofNotifier ? letters.notifierWarning : letters.memberWarning,
                   misuseValues(policy, decision, facts), facts);
}

LetterDraft suspensionLetter(const Policy &policy, const NoticeDecision &decision, const NoticeLetterFacts &facts)
{
    auto values = misuseValues(policy, decision, facts);
    if (decision.misuseUntil)
        values[QStringLiteral("until")] = dayOf(*decision.misuseUntil, facts.language);
    return written(policy, policy.measures.letters.suspension, values, facts);
}

} // namespace vigie::domain
