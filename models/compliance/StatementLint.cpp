#include "models/compliance/StatementLint.h"

#include "models/compliance/Category.h"
#include "models/compliance/PersonalDetails.h"
#include "models/compliance/ServerView.h"
#include "models/compliance/StatementRules.h"
#include "models/compliance/StatementText.h"
#include "models/compliance/StatementWords.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;
using Findings = std::vector<Finding>;

/// The text of a field that has one; empty when it has none.
std::string_view textOf(const Json &statement, std::string_view field)
{
    const auto *value = given(statement, field);
    return value != nullptr && value->is_string() ? std::string_view(*value->get_ptr<const Json::string_t *>())
                                                  : std::string_view();
}

/// The texts of a list, those that are none left out.
std::vector<std::string_view> listOf(const Json &statement, std::string_view field)
{
    std::vector<std::string_view> texts;
    const auto *list = given(statement, field);
    if (list != nullptr && list->is_array())
        for (const auto &entry : *list)
            texts.push_back(entry.is_string() ? std::string_view(*entry.get_ptr<const Json::string_t *>()) : "");
    return texts;
}

bool isDecided(const Json &statement, std::string_view decision)
{
    const auto *value = given(statement, decision);
    return value != nullptr && !value->empty();
}

void checkEnds(const Json &statement, Findings &findings)
{
    const auto application = textOf(statement, "application_date");
    for (const auto &restriction : restrictions()) {
        const auto end = textOf(statement, restriction.end);
        if (isBlank(end))
            continue;
        if (isCalendarDay(end) && isCalendarDay(application) && end < application)
            findings.push_back({Rule::EndBeforeApplication, std::string(restriction.end), "application_date"});
        if (!isDecided(statement, restriction.decision))
            findings.push_back(
                {Rule::EndWithoutDecision, std::string(restriction.end), std::string(restriction.decision)});
    }
}

void checkTerritory(const Json &statement, Findings &findings)
{
    if (listOf(statement, "territorial_scope").empty())
        findings.push_back({Rule::NoTerritory, "territorial_scope"});
}

/// What is a detail where: an address of the web is what an URL is, and an opaque id may look like a number.
bool isDetail(FieldType type, std::string_view kind)
{
    if (type == FieldType::Url)
        return kind == "email" || kind == "handle" || kind == "known-name";
    if (type == FieldType::Puid)
        return kind == "known-name";
    return type == FieldType::FreeText;
}

void checkDetails(const Json &statement, const LintContext &context, Findings &findings)
{
    for (const auto &rule : fieldRules()) {
        const bool isWritten =
            rule.type == FieldType::FreeText || rule.type == FieldType::Url || rule.type == FieldType::Puid;
        if (!isWritten) // the others have no room for anything
            continue;
        for (const auto kind : personalDetails(textOf(statement, rule.name), context.namesToKeepOut))
            if (isDetail(rule.type, kind))
                findings.push_back({Rule::PersonalDetail, std::string(rule.name), std::string(kind)});
    }
}

void checkDropped(const Json &statement, Findings &findings)
{
    // As the batch endpoint does it, which is the stricter one.
    for (const auto &dependence : droppedDependences(statement, Endpoint::Batch))
        findings.push_back({Rule::WouldBeDropped, std::string(dependence.field), std::string(dependence.on)});
}

void checkKeywords(const Json &statement, Findings &findings)
{
    auto written = listOf(statement, "category_addition");
    written.push_back(textOf(statement, "category"));
    const auto keywords = listOf(statement, "category_specification");
    for (std::size_t i = 0; i < keywords.size(); ++i) {
        const auto keyword = keywordOf(keywords[i]);
        if (!keyword)
            continue;
        const bool isAtHome = std::ranges::any_of(written, [&](auto word) {
            const auto category = categoryOf(word);
            return category && belongsTo(*keyword, *category);
        });
        if (!isAtHome)
            findings.push_back({Rule::KeywordAstray, "category_specification[" + std::to_string(i) + "]"});
    }
    if (says(statement, "category_specification", word(Keyword::Other)) &&
        isBlank(textOf(statement, "category_specification_other")))
        findings.push_back({Rule::OtherUnexplained, "category_specification_other"});
}

void checkContext(const Json &statement, const LintContext &context, Findings &findings)
{
    if (context.decidedBy == DecidedBy::Person && says(statement, "automated_decision", word(Automation::Fully)))
        findings.push_back({Rule::FullyByAPerson, "automated_decision"});
    if (context.ledBy == LedBy::Article9Order)
        findings.push_back({Rule::OrderHasNoStatement, {}});
    if (context.recipient == Recipient::Creator && !says(statement, "account_type", word(AccountType::Business)))
        findings.push_back({Rule::CreatorNotBusiness, "account_type"});
}

void checkTrimmed(const std::string &path, const Json &value, Findings &findings)
{
    if (value.is_string()) {
        const std::string_view text = value.get_ref<const Json::string_t &>();
        if (trimmed(text) != text)
            findings.push_back({Rule::Untrimmed, path});
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            checkTrimmed(path + "[" + std::to_string(i) + "]", value[i], findings);
    }
}

} // namespace

std::vector<Finding> lint(const Json &statement, const LintContext &context)
{
    Findings findings;
    if (!statement.is_object())
        return findings;
    checkEnds(statement, findings);
    checkTerritory(statement, findings);
    checkDetails(statement, context, findings);
    checkDropped(statement, findings);
    checkKeywords(statement, findings);
    checkContext(statement, context, findings);
    for (const auto &rule : fieldRules())
        if (const auto *value = given(statement, rule.name))
            checkTrimmed(std::string(rule.name), *value, findings);
    return findings;
}

} // namespace vigie::compliance
