#include "models/compliance/FieldRule.h"

#include "models/compliance/Category.h"
#include "models/compliance/StatementWords.h"

#include <algorithm>
#include <array>

namespace vigie::compliance {
namespace {

using enum FieldType;
using enum Presence;

constexpr std::size_t Short = 500;
constexpr std::size_t Long = 2000;
constexpr std::size_t Facts = 5000;
constexpr std::string_view AnyDay = "0001-01-01";

FieldRule text(std::string_view name, std::size_t maxLength, Presence presence = Nullable)
{
    return {name, FreeText, presence, maxLength};
}

FieldRule oneOf(std::string_view name, std::span<const std::string_view> words, Presence presence)
{
    return {name, Word, presence, 0, words};
}

FieldRule listOf(std::string_view name, std::span<const std::string_view> words, Presence presence)
{
    return {name, Words, presence, 0, words};
}

FieldRule date(std::string_view name, std::string_view firstDay, Presence presence)
{
    return {name, Date, presence, 0, {}, firstDay};
}

std::array<FieldRule, 36> fields()
{
    return {{
        {"puid", Puid, Required},
        listOf("decision_visibility", words<VisibilityMeasure>(), Nullable),
        text("decision_visibility_other", Short),
        oneOf("decision_monetary", words<MoneyMeasure>(), Nullable),
        text("decision_monetary_other", Short),
        oneOf("decision_provision", words<ServiceMeasure>(), Nullable),
        oneOf("decision_account", words<AccountMeasure>(), Nullable),
        oneOf("account_type", words<AccountType>(), Nullable),
        oneOf("decision_ground", words<Ground>(), Required),
        {"decision_ground_reference_url", Url, Nullable, Short},
        text("illegal_content_legal_ground", Short),
        text("illegal_content_explanation", Long),
        text("incompatible_content_ground", Short),
        text("incompatible_content_explanation", Long),
        oneOf("incompatible_content_illegal", yesNoWords(), NeverNull),
        listOf("content_type", words<ContentType>(), Required),
        text("content_type_other", Short),
        oneOf("category", categoryWords(), Required),
        listOf("category_addition", categoryWords(), NeverNull),
        listOf("category_specification", keywordWords(), Nullable),
        text("category_specification_other", Short),
        listOf("territorial_scope", territoryWords(), Nullable),
        oneOf("content_language", languageWords(), Nullable),
        date("content_date", "2000-01-01", Required),
        date("application_date", "2020-01-01", Required),
        date("end_date_visibility_restriction", AnyDay, Nullable),
        date("end_date_monetary_restriction", AnyDay, Nullable),
        date("end_date_service_restriction", AnyDay, Nullable),
        date("end_date_account_restriction", AnyDay, Nullable),
        text("decision_facts", Facts, Required),
        oneOf("source_type", words<Source>(), Required),
        text("source_identity", Short),
        oneOf("automated_detection", yesNoWords(), Required),
        oneOf("automated_decision", words<Automation>(), Required),
        {"content_id", ContentIds, Nullable},
        {"content_id_ean", Ean, Nullable},
    }};
}

constexpr std::string_view Illegal = "DECISION_GROUND_ILLEGAL_CONTENT";
constexpr std::string_view Incompatible = "DECISION_GROUND_INCOMPATIBLE_CONTENT";

constexpr auto Dependences = std::to_array<Dependence>({
    {"decision_visibility_other", "decision_visibility", "DECISION_VISIBILITY_OTHER", true, true},
    {"decision_monetary_other", "decision_monetary", "DECISION_MONETARY_OTHER", true, true},
    {"content_type_other", "content_type", "CONTENT_TYPE_OTHER", true, true},
    {"illegal_content_legal_ground", "decision_ground", Illegal, true, true},
    {"illegal_content_explanation", "decision_ground", Illegal, true, true},
    {"incompatible_content_ground", "decision_ground", Incompatible, true, true},
    {"incompatible_content_explanation", "decision_ground", Incompatible, true, true},
    {"incompatible_content_illegal", "decision_ground", Incompatible},
    {"source_identity", "source_type", "SOURCE_VOLUNTARY", false},
    {"category_specification_other", "category_specification", "KEYWORD_OTHER", true, false, false},
});

constexpr auto Restrictions = std::to_array<Restriction>({
    {"decision_visibility", "end_date_visibility_restriction"},
    {"decision_monetary", "end_date_monetary_restriction"},
    {"decision_provision", "end_date_service_restriction"},
    {"decision_account", "end_date_account_restriction"},
});

} // namespace

std::span<const FieldRule> fieldRules()
{
    static const auto table = fields();
    return table;
}

const FieldRule *findField(std::string_view name)
{
    const auto found = std::ranges::find(fieldRules(), name, &FieldRule::name);
    return found == fieldRules().end() ? nullptr : &*found;
}

std::span<const Dependence> dependences()
{
    return Dependences;
}

std::span<const Restriction> restrictions()
{
    return Restrictions;
}

} // namespace vigie::compliance
