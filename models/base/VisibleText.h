#pragma once

#include <QString>

/// Text from outside as it may be shown. Nothing here ever makes markup of it; what shows text must not either.
namespace vigie {

constexpr qsizetype LabelLimit = 8 * 1024;    ///< bytes of UTF-8 that one label shows
constexpr qsizetype MessageLimit = 64 * 1024; ///< bytes of UTF-8 of one text that can be read at all
constexpr qsizetype TipLimit = 1024;          ///< bytes of UTF-8 of a tool tip
constexpr int MaxMarks = 8;                   ///< combining marks on one letter; no living script needs more than five

/// The beginning of `text` that takes at most `limit` bytes of UTF-8, never half a character. What was cut ends in "…".
/// The time depends on `limit`, not on the length of the text.
QString cutToBytes(const QString &text, qsizetype limit);
/// Whether cutToBytes() would cut.
bool isLongerThan(const QString &text, qsizetype limit);

/// Bidirectional overrides, invisible and control characters and lone surrogates become ⟦U+202E⟧, the marks beyond
/// MaxMarks on one letter ⟦+99⟧; a zero-width joiner stays where it builds an emoji. Line feeds and tabs stay. At most
/// `limit` bytes of UTF-8. What it has made visible stays as it is when it is made visible again.
QString visibleText(const QString &text, qsizetype limit = MessageLimit);

/// visibleText() on one line: line breaks and tabs become a space.
QString visibleLine(const QString &text, qsizetype limit = LabelLimit);

} // namespace vigie
