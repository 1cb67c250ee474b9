#pragma once

#include "models/domain/LocalizedText.h"

namespace vigie::domain {

/// Who the letters of the platform come from, as they say it.
struct LetterSender
{
    QString name;
    LocalizedText address; ///< a line feed ends a line

    friend bool operator==(const LetterSender &, const LetterSender &) = default;
};

/// Longest things that are taken.
namespace sending {
inline constexpr qsizetype NameLimit = 80; ///< UTF-16 units: a line of a letter
inline constexpr qsizetype LineLimit = 80;
inline constexpr qsizetype LinesLimit = 8; ///< of an address
} // namespace sending

/// Why it cannot stand in letters, for whoever edits the policy: a name, or an address in French or English, that is
/// missing, too long, or has a control character in it. Empty: it can.
std::string faultOf(const LetterSender &sender);

} // namespace vigie::domain
