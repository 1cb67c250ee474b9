#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vigie::domain {

/// Letters and digits in small letters without accents, the rest as spaces: "L’Été 42!" → "l ete 42 ". As long as the
/// text only where no sign falls apart; positions are therefore found by `firstHit`.
QString foldedForSearch(const QString &text);

/// The words of what a person typed, folded; at most eight.
QStringList searchedWords(const QString &text);

/// Where in `text` one of the folded words first begins a word; nothing when none does.
std::optional<qsizetype> firstHit(const QString &text, const QStringList &words);

/// `text` around `position`, on one line, at most `length` characters, with … where something was left out.
QString excerptAround(const QString &text, qsizetype position, qsizetype length);

} // namespace vigie::domain
