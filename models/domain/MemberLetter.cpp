#include "models/domain/MemberLetter.h"

#include <QDate>

#include <algorithm>

namespace vigie::domain {

namespace {

/// Years first confuse French readers; elsewhere the international form is understood.
QString readableDate(const std::string &date, std::string_view language)
{
    const auto day = QDate::fromString(QString::fromStdString(date), Qt::ISODate);
    if (!day.isValid())
        return {};
    return language.starts_with("fr") ? day.toString(QStringLiteral("dd/MM/yyyy")) : day.toString(Qt::ISODate);
}

template <typename Key> QString wordsOf(const std::map<Key, LocalizedText> &table, Key key, const std::string &language)
{
    const auto found = table.find(key);
    return found == table.end() ? QString() : found->second.in(language);
}

/// Replaces every {name} of `text`. Filled text is not looked at again: a title with braces stays a title.
QString fill(const QString &text, const std::map<QString, QString> &values, std::vector<QString> &missing)
{
    QString out;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return out + text.mid(from);
        const QString name = text.mid(open + 1, close - open - 1);
        const auto value = values.find(name);
        out += text.mid(from, open - from);
        if (value != values.end() && !value->second.isEmpty())
            out += value->second;
        else if (std::ranges::find(missing, name) == missing.end())
            missing.push_back(name);
        from = close + 1;
    }
}

} // namespace

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
    const QString reason = fill(clause.statement.in(facts.language), values, draft.missing);
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
    draft.letter.text = fill(text, values, draft.missing).trimmed();
    return draft;
}

std::string letterLanguage(const Member &member)
{
    return member.language.empty() ? std::string("fr") : member.language;
}

LetterDraft memberLetter(const Policy &policy, const Clause &clause, const Item &item, const Member &owner,
                         DecisionAction action, const std::string &date, bool automated)
{
    return compose(policy.letters, clause, {letterLanguage(owner), date, item.kind, action, automated});
}

} // namespace vigie::domain
