#include "models/compliance/StatementTemplates.h"

#include "models/compliance/StatementSentence.h"
#include "models/compliance/StatementText.h"
#include "models/compliance/StatementWords.h"
#include "models/compliance/StrictJson.h"

#include <algorithm>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;

constexpr int MaxTemplatesDepth = 8;
constexpr auto FormName = "vigie-statements/1";

/// Walks through the document and keeps the first fault. What is read after a fault is not used.
class Reading
{
public:
    StatementTemplates document(const Json &json);
    const std::string &fault() const { return m_fault; }

private:
    void fail(const std::string &place, const std::string &what)
    {
        if (m_fault.empty())
            m_fault = place + ": " + what;
    }
    bool isObjectOf(const Json &json, const std::string &place, std::initializer_list<std::string_view> needed,
                    std::initializer_list<std::string_view> possible = {});
    std::string text(const Json &json, const std::string &place);
    Wording wording(const Json &json, const std::string &place);
    Wording sentence(const Json &json, const std::string &place);
    StatementReason reason(const Json &json, const std::string &place);
    std::optional<StatementCategory> category(const Json &json, const std::string &place);
    std::vector<StatementCategory> additions(const Json &json, const std::string &place);
    std::vector<Keyword> keywords(const Json &json, const std::string &place);
    void checkKeywords(const StatementTemplate &one, const std::string &place);
    StatementTemplate statement(const Json &json, const std::string &place);
    std::map<std::string, Wording, std::less<>> words(const Json &json);

    std::string m_fault;
};

bool Reading::isObjectOf(const Json &json, const std::string &place, std::initializer_list<std::string_view> needed,
                         std::initializer_list<std::string_view> possible)
{
    if (!json.is_object()) {
        fail(place, "not an object");
        return false;
    }
    for (const auto key : needed)
        if (!json.contains(key))
            fail(place, "no " + std::string(key));
    for (const auto &[key, value] : json.items())
        if (std::ranges::find(needed, key) == needed.end() && std::ranges::find(possible, key) == possible.end())
            fail(place, "an unknown key " + key);
    return m_fault.empty();
}

std::string Reading::text(const Json &json, const std::string &place)
{
    const auto written = json.is_string() ? json.get<std::string>() : std::string();
    if (isBlank(written))
        fail(place, "not a text");
    return written;
}

Wording Reading::wording(const Json &json, const std::string &place)
{
    if (!isObjectOf(json, place, {"fr", "en"}))
        return {};
    return {text(json["fr"], place + ".fr"), text(json["en"], place + ".en")};
}

Wording Reading::sentence(const Json &json, const std::string &place)
{
    auto words = wording(json, place);
    for (const auto &[language, text] : {std::pair("fr", &words.french), std::pair("en", &words.english)}) {
        const auto bad = badVariable(*text);
        if (bad)
            fail(place + "." + language, bad->empty() ? "braces that do not pair" : "no variable {" + *bad + "}");
        if (trimmed(*text) != *text)
            fail(place + "." + language, "white space around it");
    }
    return words;
}

StatementReason Reading::reason(const Json &json, const std::string &place)
{
    if (!isObjectOf(json, place, {"reference", "explanation"}))
        return {};
    return {sentence(json["reference"], place + ".reference"), sentence(json["explanation"], place + ".explanation")};
}

std::optional<StatementCategory> Reading::category(const Json &json, const std::string &place)
{
    const auto word = text(json, place);
    if (std::ranges::find(categoryWords(), word) == categoryWords().end()) {
        fail(place, "no category of the database");
        return {};
    }
    return categoryOf(word);
}

std::vector<StatementCategory> Reading::additions(const Json &json, const std::string &place)
{
    std::vector<StatementCategory> list;
    if (!json.is_array() || json.empty())
        fail(place, "not a list of categories");
    for (const auto &entry : json)
        if (const auto one = category(entry, place))
            list.push_back(*one);
    return list;
}

std::vector<Keyword> Reading::keywords(const Json &json, const std::string &place)
{
    std::vector<Keyword> list;
    if (!json.is_array() || json.empty())
        fail(place, "not a list of keywords");
    for (const auto &entry : json) {
        const auto keyword = keywordOf(text(entry, place));
        if (keyword)
            list.push_back(*keyword);
        else
            fail(place, "no keyword of the database");
    }
    return list;
}

/// L05 and L06 of the lint, before anybody decides anything.
void Reading::checkKeywords(const StatementTemplate &one, const std::string &place)
{
    for (const auto keyword : one.keywords) {
        const auto has = [keyword](StatementCategory category) { return belongsTo(keyword, category); };
        if (!has(one.category) && !std::ranges::any_of(one.additions, has))
            fail(place + ".keywords", "of none of its categories");
    }
    const bool hasOther = std::ranges::find(one.keywords, Keyword::Other) != one.keywords.end();
    if (hasOther != one.otherKeyword.has_value())
        fail(place + ".other", "goes with KEYWORD_OTHER and only with it");
}

StatementTemplate Reading::statement(const Json &json, const std::string &place)
{
    StatementTemplate one;
    if (!isObjectOf(json, place, {"clause", "code", "title", "category", "keywords", "terms", "facts"},
                    {"additions", "other", "law"}))
        return one;
    one.clause = text(json["clause"], place + ".clause");
    one.code = text(json["code"], place + ".code");
    one.title = wording(json["title"], place + ".title");
    one.category = category(json["category"], place + ".category").value_or(StatementCategory::OtherTermsViolation);
    if (json.contains("additions"))
        one.additions = additions(json["additions"], place + ".additions");
    one.keywords = keywords(json["keywords"], place + ".keywords");
    if (json.contains("other"))
        one.otherKeyword = wording(json["other"], place + ".other");
    if (json.contains("law"))
        one.law = reason(json["law"], place + ".law");
    one.terms = reason(json["terms"], place + ".terms");
    one.facts = sentence(json["facts"], place + ".facts");
    checkKeywords(one, place);
    return one;
}

/// Every word that a decision can say.
std::vector<std::string_view> neededWords()
{
    std::vector<std::string_view> needed;
    for (const auto list : {words<ContentType>(), words<Source>(), words<VisibilityMeasure>(), words<MoneyMeasure>(),
                            words<ServiceMeasure>(), words<AccountMeasure>(), yesNoWords(), words<Automation>()})
        needed.insert(needed.end(), list.begin(), list.end());
    return needed;
}

std::map<std::string, Wording, std::less<>> Reading::words(const Json &json)
{
    std::map<std::string, Wording, std::less<>> wordings;
    if (!json.is_object()) {
        fail("words", "not an object");
        return wordings;
    }
    const auto needed = neededWords();
    for (const auto word : needed)
        if (!json.contains(word))
            fail("words", "no " + std::string(word));
    for (const auto &[key, value] : json.items()) {
        if (std::ranges::find(needed, key) == needed.end())
            fail("words", "an unknown key " + key);
        wordings[key] = wording(value, "words." + key);
    }
    return wordings;
}

StatementTemplates Reading::document(const Json &json)
{
    StatementTemplates read;
    if (!isObjectOf(json, "file", {"form", "version", "words", "conjunction", "statements"}, {"terms_url"}))
        return read;
    if (json["form"] != FormName)
        fail("form", std::string("not ") + FormName);
    if (!json["version"].is_number_integer() || json["version"] < 1 || json["version"] > 1'000'000)
        fail("version", "not a number from 1");
    else
        read.version = json["version"];
    if (json.contains("terms_url"))
        read.termsUrl = text(json["terms_url"], "terms_url");
    read.words = words(json["words"]);
    read.conjunction = wording(json["conjunction"], "conjunction");
    if (!json["statements"].is_array() || json["statements"].empty())
        fail("statements", "not a list");
    for (std::size_t i = 0; m_fault.empty() && i < json["statements"].size(); ++i) {
        const auto place = "statements[" + std::to_string(i) + "]";
        auto one = statement(json["statements"][i], place);
        if (read.find(one.clause) != nullptr)
            fail(place + ".clause", "there already");
        read.templates.push_back(std::move(one));
    }
    return read;
}

} // namespace

const StatementTemplate *StatementTemplates::find(std::string_view clause) const
{
    const auto found = std::ranges::find(templates, clause, &StatementTemplate::clause);
    return found == templates.end() ? nullptr : &*found;
}

Result<StatementTemplates> readStatementTemplates(std::string_view text)
{
    TRY(const auto json, readStrictObject(text, MaxTemplatesBytes, MaxTemplatesDepth));
    Reading reading;
    auto templates = reading.document(json);
    if (!reading.fault().empty())
        return {ErrorCode::Invalid, reading.fault()};
    return templates;
}

} // namespace vigie::compliance
