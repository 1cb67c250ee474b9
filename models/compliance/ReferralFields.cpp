#include "models/compliance/ReferralFields.h"

#include <algorithm>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;

constexpr std::size_t MaxWord = 256;
constexpr std::size_t MaxUtf8 = 3; // bytes of one UTF-16 unit

} // namespace

ReferralFields::ReferralFields(const Json &object, std::string path, std::string &fault)
    : m_object(object), m_path(std::move(path)), m_fault(fault)
{}

void ReferralFields::fail(const char *key, const char *what)
{
    if (m_fault.empty())
        m_fault = m_path + key + ": " + what;
}

void ReferralFields::finish()
{
    for (const auto &[key, value] : m_object.items())
        if (!m_asked.contains(key) && m_fault.empty())
            m_fault = (m_path.empty() ? std::string("the file") : m_path.substr(0, m_path.size() - 1)) +
                      ": a field that is not known here";
}

const Json *ReferralFields::find(const char *key, bool needed)
{
    pass(key);
    const auto found = m_object.find(key);
    if (found != m_object.end())
        return &*found;
    if (needed)
        fail(key, "missing");
    return nullptr;
}

const std::string *ReferralFields::string(const char *key, bool needed, std::size_t maxBytes)
{
    const auto *found = find(key, needed);
    if (found == nullptr)
        return nullptr;
    const auto *text = found->get_ptr<const std::string *>();
    if (text == nullptr)
        fail(key, "not a text");
    else if (text->empty())
        fail(key, "empty");
    else if (text->size() > maxBytes)
        fail(key, "too long");
    else
        return text;
    return nullptr;
}

std::string ReferralFields::word(const char *key)
{
    const auto *text = string(key, true, MaxWord);
    return text == nullptr ? std::string() : *text;
}

std::string ReferralFields::optionalWord(const char *key)
{
    const auto *text = string(key, false, MaxWord);
    return text == nullptr ? std::string() : *text;
}

QString ReferralFields::text(const char *key, qsizetype limit)
{
    if (!has(key))
        find(key, true);
    return optionalText(key, limit);
}

QString ReferralFields::optionalText(const char *key, qsizetype limit)
{
    const auto *found = string(key, false, static_cast<std::size_t>(limit) * MaxUtf8);
    if (found == nullptr)
        return {};
    auto text = QString::fromStdString(*found);
    if (text.size() > limit)
        fail(key, "too long");
    else if (holdsEncodedBytes(text))
        fail(key, "encoded bytes; a packet holds no picture");
    return text;
}

std::int64_t ReferralFields::integer(const char *key, std::int64_t min, std::int64_t max)
{
    const auto *found = find(key, true);
    if (found == nullptr)
        return min;
    if (!found->is_number_integer() || *found < min || *found > max) {
        fail(key, "not a whole number of the range");
        return min;
    }
    return found->get<std::int64_t>();
}

bool ReferralFields::boolean(const char *key)
{
    const auto *found = find(key, true);
    if (found != nullptr && !found->is_boolean())
        fail(key, "not true or false");
    return found != nullptr && found->is_boolean() && found->get<bool>();
}

std::chrono::year_month_day ReferralFields::date(const char *key)
{
    constexpr std::size_t DateLength = 10;
    const auto given = word(key);
    const auto midnight = parseRfc3339(given + "T00:00:00Z");
    if (given.size() != DateLength || !midnight) {
        fail(key, "not a date YYYY-MM-DD");
        return {};
    }
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(*midnight));
}

std::optional<std::chrono::year_month_day> ReferralFields::optionalDate(const char *key)
{
    if (has(key))
        return date(key);
    pass(key);
    return std::nullopt;
}

Instant ReferralFields::instant(const char *key)
{
    const auto read = parseRfc3339(word(key));
    if (!read)
        fail(key, "not an instant (RFC 3339)");
    return read ? *read : Instant{};
}

std::optional<Instant> ReferralFields::optionalInstant(const char *key)
{
    if (has(key))
        return instant(key);
    pass(key);
    return std::nullopt;
}

std::string ReferralFields::optionalHash(const char *key, std::size_t digits)
{
    auto hash = optionalWord(key);
    const bool isHex =
        std::ranges::all_of(hash, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!hash.empty() && (hash.size() != digits || !isHex))
        fail(key, "not a hash in lower-case hexadecimal digits");
    return hash;
}

std::vector<std::string> ReferralFields::words(const char *key)
{
    std::vector<std::string> read;
    const auto *found = find(key, false);
    if (found == nullptr)
        return read;
    if (!found->is_array() || found->size() > referral::ListLimit) {
        fail(key, "not a list, or too long");
        return read;
    }
    for (const auto &each : *found) {
        const auto *text = each.get_ptr<const std::string *>();
        if (text == nullptr || text->empty() || text->size() > MaxWord)
            fail(key, "an entry that is no word");
        else
            read.push_back(*text);
    }
    return read;
}

void ReferralFields::object(const char *key, const Reader &read)
{
    const auto *found = find(key, true);
    if (found == nullptr)
        return;
    if (!found->is_object())
        return fail(key, "not an object");
    ReferralFields fields(*found, m_path + key + ".", m_fault);
    read(fields);
    fields.finish();
}

void ReferralFields::optionalObject(const char *key, const Reader &read)
{
    if (has(key))
        object(key, read);
}

void ReferralFields::list(const char *key, const Reader &read)
{
    const auto *found = find(key, true);
    if (found == nullptr)
        return;
    if (!found->is_array() || found->size() > referral::ListLimit)
        return fail(key, "not a list, or too long");
    for (std::size_t i = 0; i < found->size(); ++i) {
        const auto place = std::string(key) + "[" + std::to_string(i) + "]";
        if (!(*found)[i].is_object())
            return fail(place.c_str(), "not an object");
        ReferralFields fields((*found)[i], m_path + place + ".", m_fault);
        read(fields);
        fields.finish();
    }
}

void ReferralFields::optionalList(const char *key, const Reader &read)
{
    if (has(key))
        list(key, read);
}

std::string ReferralFields::checkedId(const char *key, std::string id)
{
    if (!isValidId(id))
        fail(key, "not an id");
    return id;
}

} // namespace vigie::compliance
