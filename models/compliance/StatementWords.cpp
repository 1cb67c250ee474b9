#include "models/compliance/StatementWords.h"

#include "models/domain/MemberStates.h"

#include <array>

namespace vigie::compliance {
namespace {

using Word = std::string_view;

constexpr auto Visibility = std::to_array<Word>({
    "DECISION_VISIBILITY_CONTENT_REMOVED",
    "DECISION_VISIBILITY_CONTENT_DISABLED",
    "DECISION_VISIBILITY_CONTENT_DEMOTED",
    "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED",
    "DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED",
    "DECISION_VISIBILITY_CONTENT_LABELLED",
    "DECISION_VISIBILITY_OTHER",
});
constexpr auto Money =
    std::to_array<Word>({"DECISION_MONETARY_SUSPENSION", "DECISION_MONETARY_TERMINATION", "DECISION_MONETARY_OTHER"});
constexpr auto Service = std::to_array<Word>({
    "DECISION_PROVISION_PARTIAL_SUSPENSION",
    "DECISION_PROVISION_TOTAL_SUSPENSION",
    "DECISION_PROVISION_PARTIAL_TERMINATION",
    "DECISION_PROVISION_TOTAL_TERMINATION",
});
constexpr auto Account = std::to_array<Word>({"DECISION_ACCOUNT_SUSPENDED", "DECISION_ACCOUNT_TERMINATED"});
constexpr auto AccountTypes = std::to_array<Word>({"ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"});
constexpr auto Grounds =
    std::to_array<Word>({"DECISION_GROUND_ILLEGAL_CONTENT", "DECISION_GROUND_INCOMPATIBLE_CONTENT"});
constexpr auto ContentTypes = std::to_array<Word>({
    "CONTENT_TYPE_APP",
    "CONTENT_TYPE_AUDIO",
    "CONTENT_TYPE_IMAGE",
    "CONTENT_TYPE_PRODUCT",
    "CONTENT_TYPE_SYNTHETIC_MEDIA",
    "CONTENT_TYPE_TEXT",
    "CONTENT_TYPE_VIDEO",
    "CONTENT_TYPE_OTHER",
});
constexpr auto Sources = std::to_array<Word>(
    {"SOURCE_ARTICLE_16", "SOURCE_TRUSTED_FLAGGER", "SOURCE_TYPE_OTHER_NOTIFICATION", "SOURCE_VOLUNTARY"});
constexpr auto Automations = std::to_array<Word>(
    {"AUTOMATED_DECISION_FULLY", "AUTOMATED_DECISION_PARTIALLY", "AUTOMATED_DECISION_NOT_AUTOMATED"});
constexpr auto YesNo = std::to_array<Word>({"Yes", "No"});

constexpr auto Territories =
    std::to_array<Word>({"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
                         "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"});

constexpr auto Languages = std::to_array<Word>(
    {"AA", "AB", "AE", "AF", "AK", "AM", "AN", "AR", "AS", "AV", "AY", "AZ", "BA", "BE", "BG", "BH", "BI", "BM", "BN",
     "BO", "BR", "BS", "CA", "CE", "CH", "CO", "CR", "CS", "CU", "CV", "CY", "DA", "DE", "DV", "DZ", "EE", "EL", "EN",
     "EO", "ES", "ET", "EU", "FA", "FF", "FI", "FJ", "FO", "FR", "FY", "GA", "GD", "GL", "GN", "GU", "GV", "HA", "HE",
     "HI", "HO", "HR", "HT", "HU", "HY", "HZ", "IA", "ID", "IE", "IG", "II", "IK", "IO", "IS", "IT", "IU", "JA", "JV",
     "KA", "KG", "KI", "KJ", "KK", "KL", "KM", "KN", "KO", "KR", "KS", "KU", "KV", "KW", "KY", "LA", "LB", "LG", "LI",
     "LN", "LO", "LT", "LU", "LV", "MG", "MH", "MI", "MK", "ML", "MN", "MR", "MS", "MT", "MY", "NA", "NB", "ND", "NE",
     "NG", "NL", "NN", "NO", "NR", "NV", "NY", "OC", "OJ", "OM", "OR", "OS", "PA", "PI", "PL", "PS", "PT", "QU", "RM",
     "RN", "RO", "RU", "RW", "SA", "SC", "SD", "SE", "SG", "SI", "SK", "SL", "SM", "SN", "SO", "SQ", "SR", "SS", "ST",
     "SU", "SV", "SW", "TA", "TE", "TG", "TH", "TI", "TK", "TL", "TN", "TO", "TR", "TS", "TT", "TW", "TY", "UG", "UK",
     "UR", "UZ", "VE", "VI", "VO", "WA", "WO", "XH", "YI", "YO", "ZA", "ZH", "ZU"});

} // namespace

template <> std::span<const Word> words<VisibilityMeasure>()
{
    return Visibility;
}

template <> std::span<const Word> words<MoneyMeasure>()
{
    return Money;
}

template <> std::span<const Word> words<ServiceMeasure>()
{
    return Service;
}

template <> std::span<const Word> words<AccountMeasure>()
{
    return Account;
}

template <> std::span<const Word> words<AccountType>()
{
    return AccountTypes;
}

template <> std::span<const Word> words<Ground>()
{
    return Grounds;
}

template <> std::span<const Word> words<ContentType>()
{
    return ContentTypes;
}

template <> std::span<const Word> words<Source>()
{
    return Sources;
}

template <> std::span<const Word> words<Automation>()
{
    return Automations;
}

std::span<const Word> yesNoWords()
{
    return YesNo;
}

Word yesNo(bool value)
{
    return value ? YesNo[0] : YesNo[1];
}

std::span<const Word> territoryWords()
{
    return Territories;
}

std::span<const Word> memberStates()
{
    return domain::MemberStates;
}

std::span<const Word> languageWords()
{
    return Languages;
}

} // namespace vigie::compliance
