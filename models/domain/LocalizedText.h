#pragma once

#include <QString>

#include <map>
#include <string>
#include <string_view>

namespace vigie::domain {

/// Policy text in several languages, keyed by BCP 47 ("fr", "en").
struct LocalizedText
{
    std::map<std::string, QString> byLanguage;

    /// The text in `language`, else in English, else in any language; empty when there is none.
    QString in(std::string_view language) const;

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace vigie::domain
