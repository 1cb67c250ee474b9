#include "models/domain/LocalizedText.h"

namespace vigie::domain {

QString LocalizedText::in(std::string_view language) const
{
    if (const auto exact = byLanguage.find(std::string(language)); exact != byLanguage.end())
        return exact->second;
    if (const auto primary = byLanguage.find(std::string(language.substr(0, language.find('-'))));
        primary != byLanguage.end())
        return primary->second;
    if (const auto english = byLanguage.find("en"); english != byLanguage.end())
        return english->second;
    return byLanguage.empty() ? QString() : byLanguage.begin()->second;
}

} // namespace vigie::domain
