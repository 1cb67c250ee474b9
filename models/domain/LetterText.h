#pragma once

#include "models/domain/LocalizedText.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What the letters of all desks are put together with.
namespace vigie::domain {

/// Years first confuse French readers; elsewhere the international form is understood. Empty for what is no day.
QString readableDate(const std::string &date, std::string_view language);

/// Replaces every {name} of `text`; a name without a value is added to `missing`. Filled text is not looked at again: a
/// title with braces stays a title.
QString fillLetter(const QString &text, const std::map<QString, QString> &values, std::vector<QString> &missing);

/// The words of a table in a language; empty when it has none.
template <typename Key> QString wordsOf(const std::map<Key, LocalizedText> &table, Key key, const std::string &language)
{
    const auto found = table.find(key);
    return found == table.end() ? QString() : found->second.in(language);
}

} // namespace vigie::domain
