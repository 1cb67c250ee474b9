#include "models/compliance/Category.h"

#include <algorithm>
#include <array>

namespace vigie::compliance {
namespace {

using enum StatementCategory;
using enum Keyword;

struct CategoryRow
{
    StatementCategory category;
    std::string_view word;
    std::string_view label;
};

constexpr auto Categories = std::to_array<CategoryRow>({
    {AnimalWelfare, "STATEMENT_CATEGORY_ANIMAL_WELFARE", "Animal welfare"},
    {ConsumerInformation, "STATEMENT_CATEGORY_CONSUMER_INFORMATION", "Consumer information infringements"},
    {CyberViolence, "STATEMENT_CATEGORY_CYBER_VIOLENCE", "Cyber violence"},
    {CyberViolenceAgainstWomen, "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN", "Cyber violence against women"},
    {DataProtection, "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
     "Data protection and privacy violations"},
    {HarmfulSpeech, "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH", "Illegal or harmful speech"},
    {IntellectualProperty, "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS",
     "Intellectual property infringements"},
    {CivicDiscourse, "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
     "Negative effects on civic discourse or elections"},
    {ProtectionOfMinors, "STATEMENT_CATEGORY_PROTECTION_OF_MINORS", "Protection of minors"},
    {PublicSecurity, "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY", "Risk for public security"},
    {ScamsAndFraud, "STATEMENT_CATEGORY_SCAMS_AND_FRAUD", "Scams and/or fraud"},
    {SelfHarm, "STATEMENT_CATEGORY_SELF_HARM", "Self-harm"},
    {UnsafeAndProhibitedProducts, "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS",
     "Unsafe, non-compliant or prohibited products"},
    {Violence, "STATEMENT_CATEGORY_VIOLENCE", "Violence"},
    {OtherTermsViolation, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC",
     "Other violation of provider’s terms and conditions"},
    {NotSpecifiedOrder, "STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER",
     "Type of illegal content not specified by the public authority"},
    {NotSpecifiedNotice, "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE",
     "Type of alleged illegal content not specified by the notifier"},
});

struct KeywordRow
{
    Keyword keyword;
    std::string_view word;
    std::string_view label;
};

constexpr auto Keywords = std::to_array<KeywordRow>({
    {AdultSexualMaterial, "KEYWORD_ADULT_SEXUAL_MATERIAL", "Adult sexual material"},
    {AgeSpecificRestrictions, "KEYWORD_AGE_SPECIFIC_RESTRICTIONS", "Age-specific restrictions"},
    {AgeSpecificRestrictionsMinors, "KEYWORD_AGE_SPECIFIC_RESTRICTIONS_MINORS",
     "Age-specific restrictions concerning minors"},
    {AnimalHarm, "KEYWORD_ANIMAL_HARM", "Animal harm"},
    {BiometricDataBreach, "KEYWORD_BIOMETRIC_DATA_BREACH", "Biometric data breach"},
    {BullyingAgainstGirls, "KEYWORD_BULLYING_AGAINST_GIRLS", "Cyber bullying and intimidation against girls"},
    {ChildSexualAbuseMaterial, "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL", "Child sexual abuse material"},
    {ChildSexualAbuseMaterialDeepfake, "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE",
     "Child sexual abuse material containing deepfake or similar technology"},
    {ContentPromotingEatingDisorders, "KEYWORD_CONTENT_PROMOTING_EATING_DISORDERS",
     "Content promoting eating disorders"},
    {CoordinatedHarm, "KEYWORD_COORDINATED_HARM", "Coordinated harm"},
    {CopyrightInfringement, "KEYWORD_COPYRIGHT_INFRINGEMENT", "Copyright infringements"},
    {CyberBullyingIntimidation, "KEYWORD_CYBER_BULLYING_INTIMIDATION", "Cyber bullying and intimidation"},
    {CyberHarassment, "KEYWORD_CYBER_HARASSMENT", "Cyber harassment"},
    {CyberHarassmentAgainstWomen, "KEYWORD_CYBER_HARASSMENT_AGAINST_WOMEN", "Cyber harassment against women"},
    {CyberIncitement, "KEYWORD_CYBER_INCITEMENT", "Cyber incitement to hatred or violence"},
    {CyberStalking, "KEYWORD_CYBER_STALKING", "Cyber stalking"},
    {CyberStalkingAgainstWomen, "KEYWORD_CYBER_STALKING_AGAINST_WOMEN", "Cyber stalking against women"},
    {DataFalsification, "KEYWORD_DATA_FALSIFICATION", "Data falsification"},
    {Defamation, "KEYWORD_DEFAMATION", "Defamation"},
    {DesignInfringement, "KEYWORD_DESIGN_INFRINGEMENT", "Design infringements"},
    {Discrimination, "KEYWORD_DISCRIMINATION", "Discrimination"},
    {FemaleGenderedDisinformation, "KEYWORD_FEMALE_GENDERED_DISINFORMATION", "Gendered disinformation"},
    {GeographicIndicationsInfringement, "KEYWORD_GEOGRAPHIC_INDICATIONS_INFRINGEMENT",
     "Geographic indications infringements"},
    {GeographicalRequirements, "KEYWORD_GEOGRAPHICAL_REQUIREMENTS", "Geographical requirements"},
    {GoodsServicesNotPermitted, "KEYWORD_GOODS_SERVICES_NOT_PERMITTED",
     "Goods/services not permitted to be offered on the platform"},
    {GroomingSexualEnticementMinors, "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS",
     "Grooming/sexual enticement of minors"},
    {HateSpeech, "KEYWORD_HATE_SPEECH",
     "Illegal incitement to violence and hatred based on protected characteristics (hate speech)"},
    {HiddenAdvertisement, "KEYWORD_HIDDEN_ADVERTISEMENT",
     "Hidden advertisement or commercial communication, including by influencers"},
    {HumanExploitation, "KEYWORD_HUMAN_EXPLOITATION", "Human exploitation"},
    {HumanTrafficking, "KEYWORD_HUMAN_TRAFFICKING", "Human trafficking"},
    {IllegalOrganizations, "KEYWORD_ILLEGAL_ORGANIZATIONS", "Illegal organizations"},
    {ImpersonationAccountHijacking, "KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING", "Impersonation or account hijacking"},
    {InauthenticAccounts, "KEYWORD_INAUTHENTIC_ACCOUNTS", "Inauthentic accounts"},
    {InauthenticListings, "KEYWORD_INAUTHENTIC_LISTINGS", "Inauthentic listings"},
    {InauthenticUserReviews, "KEYWORD_INAUTHENTIC_USER_REVIEWS", "Inauthentic user reviews"},
    {IncitementAgainstWomen, "KEYWORD_INCITEMENT_AGAINST_WOMEN",
     "Illegal incitement to violence and hatred against women"},
    {IncitementViolenceHatred, "KEYWORD_INCITEMENT_VIOLENCE_HATRED",
     "General calls or incitement to violence and/or hatred"},
    {InsufficientInformationOnTraders, "KEYWORD_INSUFFICIENT_INFORMATION_ON_TRADERS",
     "Insufficient information on traders"},
    {LanguageRequirements, "KEYWORD_LANGUAGE_REQUIREMENTS", "Language requirements"},
    {MisinformationDisinformation, "KEYWORD_MISINFORMATION_DISINFORMATION",
     "Misinformation, disinformation, foreign information manipulation and interference"},
    {MisleadingInfoConsumerRights, "KEYWORD_MISLEADING_INFO_CONSUMER_RIGHTS",
     "Misleading information about the consumer's rights"},
    {MisleadingInfoGoodsServices, "KEYWORD_MISLEADING_INFO_GOODS_SERVICES",
     "Misleading information about the characteristics of the goods and services"},
    {MissingProcessingGround, "KEYWORD_MISSING_PROCESSING_GROUND", "Missing processing ground for data"},
    {NonConsensualImageSharing, "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING",
     "Non-consensual (intimate) material sharing, including (image-based) sexual abuse (excluding content "
     "depicting minors)"},
    {NonConsensualImageSharingAgainstWomen, "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN",
     "Non-consensual (intimate) material sharing against women, including (image-based) sexual abuse against women "
     "(excluding content depicting minors)"},
    {NonConsensualMaterialDeepfake, "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE",
     "Non-consensual sharing of material containing deepfake or similar technology using a third party's features "
     "(excluding content depicting minors)"},
    {NonConsensualMaterialDeepfakeAgainstWomen, "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN",
     "Non-consensual sharing of material containing deepfake or similar technology using a third party's features "
     "against women (excluding content depicting minors)"},
    {NoncompliancePricing, "KEYWORD_NONCOMPLIANCE_PRICING", "Non-compliance with pricing regulations"},
    {Nudity, "KEYWORD_NUDITY", "Nudity"},
    {PatentInfringement, "KEYWORD_PATENT_INFRINGEMENT", "Patent infringements"},
    {Phishing, "KEYWORD_PHISHING", "Phishing"},
    {ProhibitedProducts, "KEYWORD_PROHIBITED_PRODUCTS", "Prohibited or restricted products"},
    {PyramidSchemes, "KEYWORD_PYRAMID_SCHEMES", "Pyramid schemes"},
    {RightToBeForgotten, "KEYWORD_RIGHT_TO_BE_FORGOTTEN", "Right to be forgotten"},
    {RiskEnvironmentalDamage, "KEYWORD_RISK_ENVIRONMENTAL_DAMAGE", "Risk for environmental damage"},
    {RiskPublicHealth, "KEYWORD_RISK_PUBLIC_HEALTH", "Risk for public health"},
    {SelfMutilation, "KEYWORD_SELF_MUTILATION", "Self-mutilation"},
    {Stalking, "KEYWORD_STALKING", "Stalking"},
    {Suicide, "KEYWORD_SUICIDE", "Suicide"},
    {TerroristContent, "KEYWORD_TERRORIST_CONTENT", "Terrorist content"},
    {TradeSecretInfringement, "KEYWORD_TRADE_SECRET_INFRINGEMENT", "Trade secret infringements"},
    {TrademarkInfringement, "KEYWORD_TRADEMARK_INFRINGEMENT", "Trademark infringements"},
    {TraffickingWomenGirls, "KEYWORD_TRAFFICKING_WOMEN_GIRLS", "Trafficking in women and girls"},
    {UnlawfulSaleAnimals, "KEYWORD_UNLAWFUL_SALE_ANIMALS", "Unlawful sale of animals"},
    {UnsafeChallenges, "KEYWORD_UNSAFE_CHALLENGES", "Unsafe challenges"},
    {UnsafeProducts, "KEYWORD_UNSAFE_PRODUCTS", "Unsafe or non-compliant products"},
    {ViolationEuLaw, "KEYWORD_VIOLATION_EU_LAW", "Violation of EU law relevant to civic discourse or elections"},
    {ViolationNationalLaw, "KEYWORD_VIOLATION_NATIONAL_LAW",
     "Violation of national law relevant to civic discourse or elections"},
    {Other, "KEYWORD_OTHER", "Not captured by any other keyword"},
});

constexpr auto OfAnimalWelfare = std::to_array<Keyword>({AnimalHarm, UnlawfulSaleAnimals, Other});
constexpr auto OfConsumerInformation =
    std::to_array<Keyword>({HiddenAdvertisement, InsufficientInformationOnTraders, MisleadingInfoGoodsServices,
                            MisleadingInfoConsumerRights, NoncompliancePricing, Other});
constexpr auto OfCyberViolence =
    std::to_array<Keyword>({CyberBullyingIntimidation, CyberHarassment, CyberIncitement, CyberStalking,
                            NonConsensualImageSharing, NonConsensualMaterialDeepfake, Other});
constexpr auto OfCyberViolenceAgainstWomen = std::to_array<Keyword>(
    {BullyingAgainstGirls, CyberHarassmentAgainstWomen, CyberStalkingAgainstWomen, FemaleGenderedDisinformation,
     IncitementAgainstWomen, NonConsensualImageSharingAgainstWomen, NonConsensualMaterialDeepfakeAgainstWomen, Other});
constexpr auto OfDataProtection = std::to_array<Keyword>(
    {BiometricDataBreach, DataFalsification, MissingProcessingGround, RightToBeForgotten, Other});
constexpr auto OfHarmfulSpeech = std::to_array<Keyword>({Defamation, Discrimination, HateSpeech, Other});
constexpr auto OfIntellectualProperty =
    std::to_array<Keyword>({CopyrightInfringement, DesignInfringement, GeographicIndicationsInfringement,
                            PatentInfringement, TradeSecretInfringement, TrademarkInfringement, Other});
constexpr auto OfCivicDiscourse =
    std::to_array<Keyword>({MisinformationDisinformation, ViolationEuLaw, ViolationNationalLaw, Other});
constexpr auto OfProtectionOfMinors =
    std::to_array<Keyword>({AgeSpecificRestrictionsMinors, ChildSexualAbuseMaterial, ChildSexualAbuseMaterialDeepfake,
                            GroomingSexualEnticementMinors, UnsafeChallenges, Other});
constexpr auto OfPublicSecurity =
    std::to_array<Keyword>({IllegalOrganizations, RiskEnvironmentalDamage, RiskPublicHealth, TerroristContent, Other});
constexpr auto OfScamsAndFraud =
    std::to_array<Keyword>({ImpersonationAccountHijacking, InauthenticAccounts, InauthenticListings,
                            InauthenticUserReviews, Phishing, PyramidSchemes, Other});
constexpr auto OfSelfHarm = std::to_array<Keyword>({ContentPromotingEatingDisorders, SelfMutilation, Suicide, Other});
constexpr auto OfUnsafeAndProhibitedProducts = std::to_array<Keyword>({ProhibitedProducts, UnsafeProducts, Other});
constexpr auto OfViolence = std::to_array<Keyword>(
    {CoordinatedHarm, IncitementViolenceHatred, HumanExploitation, HumanTrafficking, TraffickingWomenGirls, Other});
constexpr auto OfOtherTermsViolation =
    std::to_array<Keyword>({AdultSexualMaterial, AgeSpecificRestrictions, GeographicalRequirements,
                            GoodsServicesNotPermitted, LanguageRequirements, Nudity, Other});

/// Each row stands at the place of its value, so that a value is an index.
template <typename Rows, typename Value> constexpr bool isInOrder(const Rows &rows, Value Rows::value_type::*value)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].*value) != i)
            return false;
    return true;
}
static_assert(isInOrder(Categories, &CategoryRow::category));
static_assert(isInOrder(Keywords, &KeywordRow::keyword));

constexpr auto CategoryWords = [] {
    std::array<std::string_view, Categories.size() - 1> words{};
    auto at = words.begin();
    for (const auto &row : Categories)
        if (row.category != NotSpecifiedOrder)
            *at++ = row.word;
    return words;
}();

constexpr auto KeywordWords = [] {
    std::array<std::string_view, Keywords.size()> words{};
    std::ranges::transform(Keywords, words.begin(), &KeywordRow::word);
    return words;
}();

constexpr auto CategoryOrder = [] {
    std::array<StatementCategory, Categories.size()> order{};
    std::ranges::transform(Categories, order.begin(), &CategoryRow::category);
    return order;
}();

} // namespace

std::string_view word(StatementCategory category)
{
    return Categories[static_cast<std::size_t>(category)].word;
}

std::string_view word(Keyword keyword)
{
    return Keywords[static_cast<std::size_t>(keyword)].word;
}

std::optional<StatementCategory> categoryOf(std::string_view word)
{
    const auto found = std::ranges::find(Categories, word, &CategoryRow::word);
    return found == Categories.end() ? std::nullopt : std::optional(found->category);
}

std::optional<Keyword> keywordOf(std::string_view word)
{
    const auto found = std::ranges::find(Keywords, word, &KeywordRow::word);
    return found == Keywords.end() ? std::nullopt : std::optional(found->keyword);
}

std::string_view label(StatementCategory category)
{
    return Categories[static_cast<std::size_t>(category)].label;
}

std::string_view label(Keyword keyword)
{
    return Keywords[static_cast<std::size_t>(keyword)].label;
}

std::span<const StatementCategory> statementCategories()
{
    return CategoryOrder;
}

std::span<const Keyword> keywordsOf(StatementCategory category)
{
    switch (category) {
    case AnimalWelfare:
        return OfAnimalWelfare;
    case ConsumerInformation:
        return OfConsumerInformation;
    case CyberViolence:
        return OfCyberViolence;
    case CyberViolenceAgainstWomen:
        return OfCyberViolenceAgainstWomen;
    case DataProtection:
        return OfDataProtection;
    case HarmfulSpeech:
        return OfHarmfulSpeech;
    case IntellectualProperty:
        return OfIntellectualProperty;
    case CivicDiscourse:
        return OfCivicDiscourse;
    case ProtectionOfMinors:
        return OfProtectionOfMinors;
    case PublicSecurity:
        return OfPublicSecurity;
    case ScamsAndFraud:
        return OfScamsAndFraud;
    case SelfHarm:
        return OfSelfHarm;
    case UnsafeAndProhibitedProducts:
        return OfUnsafeAndProhibitedProducts;
    case Violence:
        return OfViolence;
    case OtherTermsViolation:
        return OfOtherTermsViolation;
    case NotSpecifiedOrder:
    case NotSpecifiedNotice:
        break;
    }
    return {};
}

bool belongsTo(Keyword keyword, StatementCategory category)
{
    return std::ranges::find(keywordsOf(category), keyword) != keywordsOf(category).end();
}

std::span<const std::string_view> categoryWords()
{
    return CategoryWords;
}

std::span<const std::string_view> keywordWords()
{
    return KeywordWords;
}

} // namespace vigie::compliance
