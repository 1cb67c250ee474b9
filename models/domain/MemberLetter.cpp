#include "models/domain/MemberLetter.h"

#include "models/domain/LetterText.h"

namespace vigie::domain {

LetterDraft compose(const LetterRules &rules, const Clause &clause, const LetterFacts &facts)
{
    LetterDraft draft{{facts.language, facts.date, {}}, {}};
    std::map<QString, QString> values{
        {QStringLiteral("date"), readableDate(facts.date, facts.language)},
        {QStringLiteral("item"), wordsOf(rules.kinds, facts.kind, facts.language)},
        {QStringLiteral("effect"), wordsOf(rules.effects, facts.action, facts.language)},
        {QStringLiteral("code"), QString::fromStdString(clause.code)},
        {QStringLiteral("title"), clause.title.in(facts.language)},
        {QStringLiteral("redress"), rules.redress.in(facts.language)},
    };
    const QString reason = fillLetter(clause.statement.in(facts.language), values, draft.missing);
    const QString frame = rules.frame.in(facts.language);
    if (frame.isEmpty()) {
        draft.letter.text = reason;
        return draft;
    }
    values[QStringLiteral("reason")] = reason;
    // Where a person decided there is nothing to say, and nothing is missing.
    const QString automated = QStringLiteral("{automated}");
    QString text = frame;
    if (facts.automated)
        values[QStringLiteral("automated")] = rules.automated.in(facts.language);
    else
        text.remove(automated);
    draft.letter.text = fillLetter(text, values, draft.missing).trimmed();
    return draft;
}

std::string letterLanguage(const Member &member)
{
    return member.language.empty() ? std::string("fr") : member.language;
}

LetterDraft memberLetter(const Policy &policy, const Clause &clause, const Item &item, const Member &owner,
                         DecisionAction action, const std::string &date, bool automated)
{
    auto draft = compose(policy.letters, clause, {letterLanguage(owner), date, item.kind, action, automated});
    sign(draft, policy.sender);
    return draft;
}

} // namespace vigie::domain
