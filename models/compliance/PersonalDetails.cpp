#include "models/compliance/PersonalDetails.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace vigie::compliance {
namespace {

constexpr std::array<std::string_view, 7> Names{"email", "handle",     "link",      "long-number",
                                                "iban",  "identifier", "known-name"};

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QLatin1StringView(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Compatibility forms become the plain ones and invisible characters vanish, so that neither hides anything.
QString plain(std::string_view text)
{
    const auto folded =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).normalized(QString::NormalizationForm_KC);
    QString seen;
    for (const QChar c : folded)
        if (c.category() != QChar::Other_Format)
            seen.append(c);
    return seen;
}

/// Days are written in every statement, telephone numbers never look like them.
QString withoutDays(QString text)
{
    static const auto day = pattern(R"(\b(?:(?:19|20)\d\d-\d\d-\d\d|\d\d/\d\d/(?:19|20)\d\d)\b)");
    return text.replace(day, QStringLiteral(";"));
}

/// Every country's IBAN has more digits than that; a sentence of short words has none.
bool hasDigits(const QString &text)
{
    constexpr qsizetype Fewest = 9;
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= Fewest;
}

bool hasPattern(const QString &text, DetailKind kind)
{
    static const auto email = pattern(R"([^\s@()<>,;:]+@[^\s@]+\.[^\s@]+)");
    static const auto handle = pattern(R"((?<![\w@.])@[\w.]{2,})");
    static const auto link = pattern(R"([a-z][a-z0-9+.-]*://|\bwww\.)");
    static const auto number = pattern(R"(\d(?:[ .()/\-]{0,2}\d){8,})");
    // In one piece or in groups of four, as it is printed.
    static const auto iban = pattern(R"(\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?\b)");
    static const auto uuid = pattern(R"(\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)");
    switch (kind) {
    case DetailKind::Email:
        return email.match(text).hasMatch();
    case DetailKind::Handle:
        return handle.match(text).hasMatch();
    case DetailKind::Link:
        return link.match(text).hasMatch();
    case DetailKind::LongNumber:
        return number.match(withoutDays(text)).hasMatch();
    case DetailKind::Iban:
        return hasDigits(iban.match(text).captured());
    case DetailKind::Identifier:
        return uuid.match(text).hasMatch();
    case DetailKind::KnownName:
        break;
    }
    return false;
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

std::string_view name(DetailKind kind)
{
    return Names[static_cast<std::size_t>(kind)];
}

std::vector<DetailKind> personalDetails(std::string_view text, std::span<const std::string> namesToKeepOut)
{
    using enum DetailKind;
    const auto seen = plain(text);
    std::vector<DetailKind> found;
    for (const auto kind : {Email, Handle, Link, LongNumber, Iban, Identifier})
        if (hasPattern(seen, kind))
            found.push_back(kind);
    if (std::ranges::any_of(namesToKeepOut, [&seen](const auto &word) { return hasWord(seen, plain(word)); }))
        found.push_back(KnownName);
    return found;
}

} // namespace vigie::compliance
