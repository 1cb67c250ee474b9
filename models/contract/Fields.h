#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/base/Result.h"

#include <QString>

#include <simdjson.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::contract {

/// Kept from one document to the next; a new one costs more than a small document.
simdjson::dom::parser &threadParser();

/// Reads the fields of one JSON object. The first field that is missing or of the wrong shape is remembered and ends up
/// as the error of finish(), so that a reader is a plain list of fields. An absent field is unknown; null is refused.
class Fields
{
public:
    static constexpr std::size_t MaxText = 64 * 1024; ///< bytes of one text field
    static constexpr std::size_t MaxList = 1000;      ///< entries of one list

    explicit Fields(simdjson::dom::object object) : m_object(object) {}

    std::string word(const char *key);         ///< a short technical string, at most 256 bytes
    std::string optionalWord(const char *key); ///< empty when absent
    QString text(const char *key);             ///< for people, at most MaxText bytes
    QString optionalText(const char *key);
    std::int64_t integer(const char *key, std::int64_t min, std::int64_t max);
    std::optional<std::int64_t> optionalInteger(const char *key, std::int64_t min, std::int64_t max);
    double number(const char *key, double min, double max);
    bool boolean(const char *key);
    bool optionalBoolean(const char *key, bool fallback);
    Instant instant(const char *key);
    std::optional<Instant> optionalInstant(const char *key);
    std::map<std::string, QString> texts(const char *key); ///< {"fr": "…", "en": "…"}
    std::vector<std::string> words(const char *key);
    void object(const char *key, const std::function<void(Fields &)> &read);
    void optionalObject(const char *key, const std::function<void(Fields &)> &read);
    void list(const char *key, const std::function<void(Fields &)> &read); ///< a list of objects

    template <typename IdType> IdType id(const char *key)
    {
        auto value = word(key);
        if (!failed() && !isValidId(value))
            fail(key, "is not an id");
        return IdType(std::move(value));
    }
    template <typename IdType> std::optional<IdType> optionalId(const char *key)
    {
        if (!has(key))
            return std::nullopt;
        return id<IdType>(key);
    }

    bool has(const char *key) const;
    bool failed() const { return m_error.has_value(); }
    void fail(const char *key, std::string_view why);

    template <typename T> Result<T> finish(T value) const
    {
        if (m_error)
            return {ErrorCode::Invalid, *m_error};
        return value;
    }

private:
    std::optional<simdjson::dom::element> find(const char *key, bool required);
    std::string_view view(const char *key, bool required, std::size_t limit);
    void adopt(const Fields &child);

    simdjson::dom::object m_object;
    std::optional<std::string> m_error;
};

/// Parses `json` and hands the top object to `read`, which does not parse another one meanwhile: the parser and its
/// memory belong to the thread. Errors: Invalid (not JSON, not an object, a field is wrong).
template <typename T, typename Read> Result<T> readObject(std::string_view json, const Read &read)
{
    simdjson::dom::object object;
    if (threadParser().parse(json.data(), json.size()).get(object) != simdjson::SUCCESS)
        return {ErrorCode::Invalid, "not a JSON object"};
    Fields fields(object);
    return read(fields);
}

} // namespace vigie::contract
