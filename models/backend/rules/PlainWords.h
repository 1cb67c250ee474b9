#pragma once

#include "models/base/Result.h"

#include <QString>

#include <initializer_list>

namespace vigie::backend {

/// Refuses words that a person wrote for others to read: empty or too long ones, bytes of a file put into letters, and
/// somebody's e-mail address, telephone number, account, card or postal address. Errors: Invalid, without the words.
/// `limit` in UTF-16 units.
Result<void> checkWords(const QString &words, qsizetype limit);
/// The same of several; empty ones pass.
Result<void> checkWordsIfAny(std::initializer_list<QString> words, qsizetype limit);

} // namespace vigie::backend
