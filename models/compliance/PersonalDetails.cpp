#include "models/compliance/PersonalDetails.h"

#include "models/screening/LetterScreening.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace vigie::compliance {
namespace {

using Kinds = std::vector<std::string_view>;

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QLatin1StringView(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Compatibility forms become the plain ones and invisible characters vanish, so that neither hides anything.
QString plain(const QString &text)
{
    QString seen;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (c.category() != QChar::Other_Format)
            seen.append(c);
    return seen;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Days are written in every statement, telephone numbers never look like them.
QString withoutDays(QString text)
{
    static const auto day = pattern(R"(\b(?:(?:19|20)\d\d-\d\d-\d\d|\d\d/\d\d/(?:19|20)\d\d)\b)");
    return text.replace(day, QStringLiteral(";"));
}

/// What screening finds. The text is left without it, so that nothing is told by two names.
Kinds screened(QString &text)
{
    static const auto screening = screening::LetterScreening::create({});
    const auto findings = screening->mustNotLeave(text);
    if (!findings)
        return {"unread"};
    Kinds kinds;
    for (auto span = findings->spans.rbegin(); span != findings->spans.rend(); ++span) {
        kinds.insert(kinds.begin(), name(span->kind));
        text.replace(span->offset, span->length, u';');
    }
    return kinds;
}

Kinds patterned(const QString &text)
{
    static const std::array<std::pair<std::string_view, QRegularExpression>, 4> patterns{{
        {"handle", pattern(R"((?<![\w@.])@[\w.]{2,})")},
        {"link", pattern(R"([a-z][a-z0-9+.-]*://|\bwww\.)")},
        {"long-number", pattern(R"(\d(?:[ .()/\-]{0,2}\d){8,})")},
        {"identifier", pattern(R"(\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)")},
    }};
    Kinds kinds;
    const auto seen = withoutDays(text);
    for (const auto &[kind, expression] : patterns)
        if (expression.match(seen).hasMatch())
            kinds.push_back(kind);
    return kinds;
}

bool hasWord(const QString &text, const QString &word)
{
    constexpr qsizetype Shortest = 2;
    if (word.size() < Shortest)
        return false;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool opens = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const bool closes = end == text.size() || !text.at(end).isLetterOrNumber();
        if (opens && closes)
            return true;
    }
    return false;
}

} // namespace

std::vector<std::string_view> personalDetails(std::string_view text, std::span<const std::string> namesToKeepOut)
{
    if (text.empty())
        return {};
    auto rest = fromUtf8(text);
    const auto whole = plain(rest);
    auto kinds = screened(rest);
    for (const auto kind : patterned(plain(rest)))
        kinds.push_back(kind);
    if (std::ranges::any_of(namesToKeepOut,
                            [&whole](const auto &word) { return hasWord(whole, plain(fromUtf8(word))); }))
        kinds.emplace_back("known-name");
    Kinds each;
    for (const auto kind : kinds)
        if (std::ranges::find(each, kind) == each.end())
            each.push_back(kind);
    return each;
}

} // namespace vigie::compliance
