#include "models/compliance/StatementBasis.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 2> Languages{"fr", "en"};
constexpr std::array<std::string_view, 3> Deciders{"unknown", "person", "machine"};
constexpr std::array<std::string_view, 3> Leads{"unknown", "article_9", "else"};
constexpr std::array<std::string_view, 3> Recipients{"unknown", "creator", "fan"};

std::string dayText(Day day)
{
    const auto padded = [](unsigned number, std::size_t width) {
        auto text = std::to_string(number);
        return std::string(width - std::min(width, text.size()), '0') + text;
    };
    return padded(static_cast<unsigned>(static_cast<int>(day.year())), 4) + "-" +
           padded(static_cast<unsigned>(day.month()), 2) + "-" + padded(static_cast<unsigned>(day.day()), 2);
}

std::optional<Day> dayFrom(std::string_view text)
{
    constexpr std::size_t Length = 10;
    const auto number = [&text](std::size_t from, std::size_t width) {
        int value = -1;
        const auto *end = text.data() + from + width;
        const auto read = std::from_chars(text.data() + from, end, value);
        return read.ec == std::errc() && read.ptr == end ? value : -1;
    };
    if (text.size() != Length || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    if (year < 0 || month < 0 || day < 0)
        return std::nullopt;
    const Day made{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                   std::chrono::day(static_cast<unsigned>(day))};
    return made.ok() ? std::optional(made) : std::nullopt;
}

template <typename Enum> std::optional<Enum> valueFrom(std::span<const std::string_view> words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

/// One object that we wrote ourselves; the first thing that is not as it should be is kept.
class Reading
{
public:
    explicit Reading(const Json &json) : m_json(json) {}

    std::string text(const char *key)
    {
        const auto *value = find(key);
        const auto *read = value ? value->get_ptr<const std::string *>() : nullptr;
        return read ? *read : failed<std::string>(key);
    }
    std::optional<std::string> optionalText(const char *key)
    {
        return find(key) ? std::optional(text(key)) : std::nullopt;
    }
    bool flag(const char *key)
    {
        const auto *value = find(key);
        const auto *read = value ? value->get_ptr<const bool *>() : nullptr;
        return read ? *read : failed<bool>(key);
    }
    std::vector<std::string> texts(const char *key)
    {
        std::vector<std::string> all;
        const auto *value = find(key);
        if (!value || !value->is_array())
            return failed<std::vector<std::string>>(key);
        for (const auto &one : *value) {
            const auto *read = one.get_ptr<const std::string *>();
            if (!read)
                return failed<std::vector<std::string>>(key);
            all.push_back(*read);
        }
        return all;
    }
    std::optional<Day> day(const char *key)
    {
        if (!find(key))
            return std::nullopt;
        const auto read = dayFrom(text(key));
        return read ? read : failed<std::optional<Day>>(key);
    }
    template <typename Enum> Enum value(const char *key, std::span<const std::string_view> known)
    {
        const auto read = valueFrom<Enum>(known, text(key));
        return read ? *read : failed<Enum>(key);
    }
    template <typename Enum> std::optional<Enum> optionalValue(const char *key)
    {
        return find(key) ? std::optional(value<Enum>(key, words<Enum>())) : std::nullopt;
    }
    template <typename Enum> std::vector<Enum> values(const char *key)
    {
        std::vector<Enum> all;
        for (const auto &one : texts(key)) {
            const auto read = valueFrom<Enum>(words<Enum>(), one);
            if (!read)
                return failed<std::vector<Enum>>(key);
            all.push_back(*read);
        }
        return all;
    }
    bool has(const char *key) const { return find(key) != nullptr; }
    const std::string &fault() const { return m_fault; }

private:
    const Json *find(const char *key) const
    {
        const auto found = m_json.find(key);
        return found == m_json.end() ? nullptr : &*found;
    }
    template <typename T> T failed(const char *key)
    {
        if (m_fault.empty())
            m_fault = key;
        return T{};
    }

    const Json &m_json;
    std::string m_fault;
};

template <typename Enum> Json wordsOf(const std::vector<Enum> &values)
{
    Json list = Json::array();
    for (const auto value : values)
        list.push_back(word(value));
    return list;
}

template <typename Enum> void setWord(Json &json, const char *key, const std::optional<Enum> &value)
{
    if (value)
        json[key] = word(*value);
}

void setDay(Json &json, const char *key, const std::optional<Day> &day)
{
    if (day)
        json[key] = dayText(*day);
}

void writeMeasures(Json &json, const StatementDecision &decision)
{
    json["visibility"] = wordsOf(decision.visibility);
    setWord(json, "money", decision.money);
    setWord(json, "service", decision.service);
    setWord(json, "account", decision.account);
    setDay(json, "visibility_end", decision.visibilityEnd);
    setDay(json, "money_end", decision.moneyEnd);
    setDay(json, "service_end", decision.serviceEnd);
    setDay(json, "account_end", decision.accountEnd);
}

void readMeasures(Reading &from, StatementDecision &decision)
{
    decision.visibility = from.values<VisibilityMeasure>("visibility");
    decision.money = from.optionalValue<MoneyMeasure>("money");
    decision.service = from.optionalValue<ServiceMeasure>("service");
    decision.account = from.optionalValue<AccountMeasure>("account");
    decision.visibilityEnd = from.day("visibility_end");
    decision.moneyEnd = from.day("money_end");
    decision.serviceEnd = from.day("service_end");
    decision.accountEnd = from.day("account_end");
}

void writeSubject(Json &json, const StatementDecision &decision)
{
    json["content_types"] = wordsOf(decision.contentTypes);
    setDay(json, "content_date", decision.contentDate);
    setDay(json, "applies_from", decision.appliesFrom);
    json["territory"] = decision.territory;
    if (decision.contentLanguage)
        json["content_language"] = *decision.contentLanguage;
    setWord(json, "account_type", decision.accountType);
}

void readSubject(Reading &from, StatementDecision &decision)
{
    decision.contentTypes = from.values<ContentType>("content_types");
    decision.contentDate = from.day("content_date");
    decision.appliesFrom = from.day("applies_from");
    decision.territory = from.texts("territory");
    decision.contentLanguage = from.optionalText("content_language");
    decision.accountType = from.optionalValue<AccountType>("account_type");
}

} // namespace

std::string writeStatementBasis(const StatementBasis &basis)
{
    const auto &decision = basis.decision;
    Json json{{"clause", decision.clause},
              {"ground", word(decision.ground)},
              {"source", word(decision.source)},
              {"detected_automatically", decision.detectedAutomatically},
              {"decision", word(decision.decision)},
              {"language", Languages[static_cast<std::size_t>(decision.language)]},
              {"decided_by", Deciders[static_cast<std::size_t>(basis.context.decidedBy)]},
              {"led_by", Leads[static_cast<std::size_t>(basis.context.ledBy)]},
              {"recipient", Recipients[static_cast<std::size_t>(basis.context.recipient)]}};
    if (decision.alsoIllegal)
        json["also_illegal"] = *decision.alsoIllegal;
    writeMeasures(json, decision);
    writeSubject(json, decision);
    return json.dump();
}

Result<StatementBasis> readStatementBasis(std::string_view text)
{
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return {ErrorCode::Corrupt, "what a statement was composed of"};
    Reading from(json);
    StatementBasis basis;
    auto &decision = basis.decision;
    decision.clause = from.text("clause");
    decision.ground = from.value<Ground>("ground", words<Ground>());
    decision.source = from.value<Source>("source", words<Source>());
    decision.detectedAutomatically = from.flag("detected_automatically");
    decision.decision = from.value<Automation>("decision", words<Automation>());
    decision.language = from.value<TextLanguage>("language", Languages);
    basis.context.decidedBy = from.value<DecidedBy>("decided_by", Deciders);
    basis.context.ledBy = from.value<LedBy>("led_by", Leads);
    basis.context.recipient = from.value<Recipient>("recipient", Recipients);
    if (from.has("also_illegal"))
        decision.alsoIllegal = from.flag("also_illegal");
    readMeasures(from, decision);
    readSubject(from, decision);
    if (!from.fault().empty())
        return {ErrorCode::Corrupt, "what a statement was composed of: " + from.fault()};
    return basis;
}

} // namespace vigie::compliance
