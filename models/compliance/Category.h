#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// What a statement of reasons is about, in the words of the DSA Transparency Database (schema in force since
/// 2025-07-01) and of the harmonised yearly report (Implementing Regulation (EU) 2024/2835), which share one tree.
namespace vigie::compliance {

/// In the order of the yearly report: category 1 to category 17.
enum class StatementCategory : std::uint8_t {
    AnimalWelfare,
    ConsumerInformation,
    CyberViolence,
    CyberViolenceAgainstWomen,
    DataProtection,
    HarmfulSpeech,
    IntellectualProperty,
    CivicDiscourse,
    ProtectionOfMinors,
    PublicSecurity,
    ScamsAndFraud,
    SelfHarm,
    UnsafeAndProhibitedProducts,
    Violence,
    OtherTermsViolation,
    NotSpecifiedOrder, ///< of the yearly report only: the database does not take it
    NotSpecifiedNotice,
};

/// Keywords below a category. Other belongs to every category that has keywords, Stalking to none: the database accepts
/// it and the report has no row for it.
enum class Keyword : std::uint8_t {
    AdultSexualMaterial,
    AgeSpecificRestrictions,
    AgeSpecificRestrictionsMinors,
    AnimalHarm,
    BiometricDataBreach,
    BullyingAgainstGirls,
    ChildSexualAbuseMaterial,
    ChildSexualAbuseMaterialDeepfake,
    ContentPromotingEatingDisorders,
    CoordinatedHarm,
    CopyrightInfringement,
    CyberBullyingIntimidation,
    CyberHarassment,
    CyberHarassmentAgainstWomen,
    CyberIncitement,
    CyberStalking,
    CyberStalkingAgainstWomen,
    DataFalsification,
    Defamation,
    DesignInfringement,
    Discrimination,
    FemaleGenderedDisinformation,
    GeographicIndicationsInfringement,
    GeographicalRequirements,
    GoodsServicesNotPermitted,
    GroomingSexualEnticementMinors,
    HateSpeech,
    HiddenAdvertisement,
    HumanExploitation,
    HumanTrafficking,
    IllegalOrganizations,
    ImpersonationAccountHijacking,
    InauthenticAccounts,
    InauthenticListings,
    InauthenticUserReviews,
    IncitementAgainstWomen,
    IncitementViolenceHatred,
    InsufficientInformationOnTraders,
    LanguageRequirements,
    MisinformationDisinformation,
    MisleadingInfoConsumerRights,
    MisleadingInfoGoodsServices,
    MissingProcessingGround,
    NonConsensualImageSharing,
    NonConsensualImageSharingAgainstWomen,
    NonConsensualMaterialDeepfake,
    NonConsensualMaterialDeepfakeAgainstWomen,
    NoncompliancePricing,
    Nudity,
    PatentInfringement,
    Phishing,
    ProhibitedProducts,
    PyramidSchemes,
    RightToBeForgotten,
    RiskEnvironmentalDamage,
    RiskPublicHealth,
    SelfMutilation,
    Stalking,
    Suicide,
    TerroristContent,
    TradeSecretInfringement,
    TrademarkInfringement,
    TraffickingWomenGirls,
    UnlawfulSaleAnimals,
    UnsafeChallenges,
    UnsafeProducts,
    ViolationEuLaw,
    ViolationNationalLaw,
    Other,
};

/// The word on the wire, for instance STATEMENT_CATEGORY_VIOLENCE.
std::string_view word(StatementCategory category);
std::string_view word(Keyword keyword);
std::optional<StatementCategory> categoryOf(std::string_view word);
std::optional<Keyword> keywordOf(std::string_view word);

/// The English name that the harmonised template prints.
std::string_view label(StatementCategory category);
std::string_view label(Keyword keyword);

/// All seventeen, in the order of the report.
std::span<const StatementCategory> statementCategories();
/// Those that a category has, in the order of the report; none for what was not specified.
std::span<const Keyword> keywordsOf(StatementCategory category);
bool belongsTo(Keyword keyword, StatementCategory category);

/// The words that the database takes for `category` and `category_addition`.
std::span<const std::string_view> categoryWords();
/// The words that the database takes for `category_specification`.
std::span<const std::string_view> keywordWords();

} // namespace vigie::compliance
