#include "models/compliance/StatementRules.h"

#include "models/compliance/StatementText.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;
using Findings = std::vector<Finding>;

std::string_view textOf(const Json &value)
{
    return *value.get_ptr<const Json::string_t *>();
}

bool isEan(const Json &value)
{
    constexpr std::size_t Digits = 13;
    if (!value.is_string() || textOf(value).size() != Digits)
        return false;
    return std::ranges::all_of(textOf(value), [](char c) { return c >= '0' && c <= '9'; });
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// scheme://something, without any white space in it.
bool isUrl(std::string_view text)
{
    const auto colon = text.find("://");
    if (colon == std::string_view::npos || colon == 0 || !isLetter(text.front()))
        return false;
    const auto isOfScheme = [](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
    };
    const auto rest = text.substr(colon + 3);
    return std::ranges::all_of(text.substr(0, colon), isOfScheme) && !rest.empty() && !hasSpace(rest);
}

void checkText(const FieldRule &rule, const Json &value, Findings &findings)
{
    const std::string name(rule.name);
    const auto text = textOf(value);
    const auto length = lengthOf(text);
    if (length > rule.maxLength)
        findings.push_back({Rule::TooLong, name, {}, std::int64_t(rule.maxLength), std::int64_t(length)});
    if (rule.type == FieldType::Url && !isUrl(text))
        findings.push_back({Rule::BadUrl, name});
    if (rule.presence == Presence::Required && isBlank(text))
        findings.push_back({Rule::Blank, name});
}

void checkDate(const FieldRule &rule, const Json &value, Findings &findings)
{
    const auto text = textOf(value);
    if (!isCalendarDay(text))
        findings.push_back({Rule::BadDate, std::string(rule.name)});
    else if (text < rule.firstDay || text > LastDay) // years of four digits sort like days
        findings.push_back({Rule::DateOutOfRange, std::string(rule.name)});
}

bool isWordOf(const FieldRule &rule, const Json &value)
{
    return std::ranges::find(rule.words, textOf(value)) != rule.words.end();
}

void checkWords(const FieldRule &rule, const Json &list, Findings &findings)
{
    if (list.empty() && rule.presence == Presence::Required)
        findings.push_back({Rule::EmptyList, std::string(rule.name)});
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto path = std::string(rule.name) + "[" + std::to_string(i) + "]";
        if (!list[i].is_string())
            findings.push_back({Rule::WrongType, path});
        else if (!isWordOf(rule, list[i]))
            findings.push_back({Rule::NotInList, path});
    }
}

void checkContentIds(const FieldRule &rule, const Json &ids, Findings &findings)
{
    const auto ean = ids.find(EanKey);
    if (ean != ids.end() && !isEan(*ean))
        findings.push_back({Rule::BadEan, std::string(rule.name) + "." + std::string(EanKey)});
}

bool hasType(const FieldRule &rule, const Json &value)
{
    switch (rule.type) {
    case FieldType::Words:
        return value.is_array();
    case FieldType::ContentIds:
        return value.is_object();
    default:
        return value.is_string();
    }
}

/// Of a value that is neither absent nor null.
void checkValue(const FieldRule &rule, const Json &value, Findings &findings)
{
    const std::string name(rule.name);
    if (!hasType(rule, value))
        return findings.push_back({Rule::WrongType, name});
    switch (rule.type) {
    case FieldType::Text:
    case FieldType::FreeText:
    case FieldType::Url:
        return checkText(rule, value, findings);
    case FieldType::Puid:
        if (!isPuid(textOf(value)))
            findings.push_back({Rule::BadPuid, name});
        return;
    case FieldType::Word:
        if (!isWordOf(rule, value))
            findings.push_back({Rule::NotInList, name});
        return;
    case FieldType::Words:
        return checkWords(rule, value, findings);
    case FieldType::Date:
        return checkDate(rule, value, findings);
    case FieldType::ContentIds:
        return checkContentIds(rule, value, findings);
    case FieldType::Ean:
        if (!isEan(value))
            findings.push_back({Rule::BadEan, name});
        return;
    }
}

void checkFields(const Json &statement, Findings &findings)
{
    for (const auto &rule : fieldRules()) {
        const auto found = statement.find(rule.name);
        if (found == statement.end()) {
            if (rule.presence == Presence::Required)
                findings.push_back({Rule::Missing, std::string(rule.name)});
        } else if (!found->is_null()) {
            checkValue(rule, *found, findings);
        } else if (rule.presence != Presence::Nullable) {
            findings.push_back({Rule::WrongType, std::string(rule.name)});
        }
    }
    for (const auto &[key, value] : statement.items())
        if (findField(key) == nullptr)
            findings.push_back({Rule::UnknownField, key});
}

/// An empty list restricts nothing; what is written in the others is judged by their own rules.
bool restricts(const Json &statement)
{
    return std::ranges::any_of(restrictions(), [&](const Restriction &restriction) {
        const auto *decision = given(statement, restriction.decision);
        return decision != nullptr && hasType(*findField(restriction.decision), *decision) && !decision->empty();
    });
}

void checkDependences(const Json &statement, Findings &findings)
{
    for (const auto &dependence : dependences()) {
        if (!dependence.required || !isKept(dependence, statement))
            continue;
        const auto *value = given(statement, dependence.field);
        const bool isWritten = value != nullptr && (!value->is_string() || !isBlank(textOf(*value)));
        if (!isWritten)
            findings.push_back({Rule::NeededHere, std::string(dependence.field), std::string(dependence.on)});
    }
}

} // namespace

std::vector<Finding> checkRules(const Json &statement)
{
    Findings findings;
    if (!statement.is_object()) {
        findings.push_back({Rule::WrongType, {}});
        return findings;
    }
    checkFields(statement, findings);
    if (!restricts(statement))
        findings.push_back({Rule::NoRestriction, {}});
    checkDependences(statement, findings);
    return findings;
}

bool isKept(const Dependence &dependence, const Json &statement)
{
    return says(statement, dependence.on, dependence.word) == dependence.keptWhenEqual;
}

bool isCalendarDay(std::string_view text)
{
    constexpr std::size_t Length = 10;
    if (text.size() != Length || text[4] != '-' || text[7] != '-')
        return false;
    const auto number = [text](std::size_t from, std::size_t count) {
        int value = 0;
        for (const char c : text.substr(from, count))
            value = value < 0 || c < '0' || c > '9' ? -1 : value * 10 + (c - '0');
        return value;
    };
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    return year > 0 && month > 0 && day > 0 &&
           std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(unsigned(month)),
                                       std::chrono::day(unsigned(day)))
               .ok();
}

const Json *given(const Json &statement, std::string_view field)
{
    const auto found = statement.find(field);
    return found == statement.end() || found->is_null() ? nullptr : &*found;
}

bool says(const Json &statement, std::string_view field, std::string_view word)
{
    const auto *value = given(statement, field);
    if (value == nullptr || !hasType(*findField(field), *value))
        return false;
    const auto isWord = [word](const Json &one) { return one.is_string() && textOf(one) == word; };
    return value->is_array() ? std::ranges::any_of(*value, isWord) : isWord(*value);
}

} // namespace vigie::compliance
