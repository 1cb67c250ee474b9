#include "models/contract/Fields.h"

namespace vigie::contract {

namespace {

constexpr std::size_t MaxWord = 256;

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

simdjson::dom::parser &threadParser()
{
    thread_local simdjson::dom::parser parser;
    return parser;
}

bool Fields::has(const char *key) const
{
    return m_object.at_key(key).error() == simdjson::SUCCESS;
}

void Fields::fail(const char *key, std::string_view why)
{
    if (!m_error)
        m_error = std::string(key) + " " + std::string(why);
}

void Fields::adopt(const Fields &child)
{
    if (!m_error)
        m_error = child.m_error;
}

std::optional<simdjson::dom::element> Fields::find(const char *key, bool required)
{
    simdjson::dom::element element;
    if (m_object.at_key(key).get(element) != simdjson::SUCCESS) {
        if (required)
            fail(key, "is missing");
        return std::nullopt;
    }
    return element;
}

std::string_view Fields::view(const char *key, bool required, std::size_t limit)
{
    const auto element = find(key, required);
    if (!element)
        return {};
    std::string_view text;
    if (element->get(text) != simdjson::SUCCESS) {
        fail(key, "is not a string");
        return {};
    }
    if (text.size() > limit) {
        fail(key, "is too long");
        return {};
    }
    return text;
}

std::string Fields::word(const char *key)
{
    return std::string(view(key, true, MaxWord));
}

std::string Fields::optionalWord(const char *key)
{
    return std::string(view(key, false, MaxWord));
}

QString Fields::text(const char *key)
{
    return toQString(view(key, true, MaxText));
}

QString Fields::optionalText(const char *key)
{
    return toQString(view(key, false, MaxText));
}

std::optional<std::int64_t> Fields::optionalInteger(const char *key, std::int64_t min, std::int64_t max)
{
    const auto element = find(key, false);
    if (!element)
        return std::nullopt;
    std::int64_t value = 0;
    if (element->get(value) != simdjson::SUCCESS || value < min || value > max) {
        fail(key, "is not an integer in range");
        return std::nullopt;
    }
    return value;
}

std::int64_t Fields::integer(const char *key, std::int64_t min, std::int64_t max)
{
    const auto value = optionalInteger(key, min, max);
    if (!value)
        fail(key, "is missing");
    return value.value_or(min);
}

double Fields::number(const char *key, double min, double max)
{
    const auto element = find(key, true);
    double value = 0;
    if (element && (element->get(value) != simdjson::SUCCESS || !(value >= min && value <= max)))
        fail(key, "is not a number in range");
    return value;
}

bool Fields::optionalBoolean(const char *key, bool fallback)
{
    const auto element = find(key, false);
    bool value = fallback;
    if (element && element->get(value) != simdjson::SUCCESS)
        fail(key, "is not true or false");
    return value;
}

bool Fields::boolean(const char *key)
{
    if (!has(key))
        fail(key, "is missing");
    return optionalBoolean(key, false);
}

std::optional<Instant> Fields::optionalInstant(const char *key)
{
    if (!has(key))
        return std::nullopt;
    const auto value = parseRfc3339(view(key, true, MaxWord));
    if (!value) {
        fail(key, "is not an instant");
        return std::nullopt;
    }
    return *value;
}

Instant Fields::instant(const char *key)
{
    const auto value = optionalInstant(key);
    if (!value)
        fail(key, "is missing");
    return value.value_or(Instant{});
}

std::map<std::string, QString> Fields::texts(const char *key)
{
    std::map<std::string, QString> result;
    const auto element = find(key, true);
    simdjson::dom::object object;
    if (!element || element->get(object) != simdjson::SUCCESS) {
        fail(key, "is not an object");
        return result;
    }
    for (const auto field : object) {
        std::string_view text;
        if (field.value.get(text) != simdjson::SUCCESS || text.size() > MaxText || field.key.size() > MaxWord)
            fail(key, "has a text that is none");
        else
            result.emplace(std::string(field.key), toQString(text));
    }
    return result;
}

std::vector<std::string> Fields::words(const char *key)
{
    std::vector<std::string> result;
    const auto element = find(key, true);
    simdjson::dom::array array;
    if (!element || element->get(array) != simdjson::SUCCESS || array.size() > MaxList) {
        fail(key, "is not a list in range");
        return result;
    }
    for (const auto entry : array) {
        std::string_view word;
        if (entry.get(word) != simdjson::SUCCESS || word.size() > MaxWord)
            fail(key, "has an entry that is no word");
        else
            result.emplace_back(word);
    }
    return result;
}

void Fields::object(const char *key, const std::function<void(Fields &)> &read)
{
    if (!has(key))
        fail(key, "is missing");
    optionalObject(key, read);
}

void Fields::optionalObject(const char *key, const std::function<void(Fields &)> &read)
{
    const auto element = find(key, false);
    if (!element)
        return;
    simdjson::dom::object object;
    if (element->get(object) != simdjson::SUCCESS) {
        fail(key, "is not an object");
        return;
    }
    Fields child(object);
    read(child);
    adopt(child);
}

void Fields::list(const char *key, const std::function<void(Fields &)> &read)
{
    const auto element = find(key, true);
    simdjson::dom::array array;
    if (!element || element->get(array) != simdjson::SUCCESS || array.size() > MaxList) {
        fail(key, "is not a list in range");
        return;
    }
    for (const auto entry : array) {
        simdjson::dom::object object;
        if (entry.get(object) != simdjson::SUCCESS) {
            fail(key, "has an entry that is no object");
            return;
        }
        Fields child(object);
        read(child);
        adopt(child);
        if (failed())
            return;
    }
}

} // namespace vigie::contract
