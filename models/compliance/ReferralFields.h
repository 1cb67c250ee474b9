#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/compliance/ReferralWords.h"
#include "models/compliance/StrictJson.h"

#include <QString>

#include <chrono>
#include <functional>
#include <set>

namespace vigie::compliance {

inline constexpr int MaxReferralDepth = 8;

/// Reads the fields of one object strictly. The first thing that is wrong is kept and told by finish() with its place
/// ("items[2].sha256: …"), and never with what is written there. A key that no reader asked for is wrong, too.
class ReferralFields
{
public:
    using Reader = std::function<void(ReferralFields &)>;

    ReferralFields(const nlohmann::json &object, std::string path, std::string &fault);

    bool has(const char *key) const { return m_object.contains(key); }
    std::string word(const char *key);         ///< 1 to 256 bytes
    std::string optionalWord(const char *key); ///< empty when absent
    QString text(const char *key, qsizetype limit);
    QString optionalText(const char *key, qsizetype limit);
    std::int64_t integer(const char *key, std::int64_t min, std::int64_t max);
    bool boolean(const char *key);
    std::chrono::year_month_day date(const char *key); ///< YYYY-MM-DD
    std::optional<std::chrono::year_month_day> optionalDate(const char *key);
    Instant instant(const char *key);
    std::optional<Instant> optionalInstant(const char *key);
    std::string optionalHash(const char *key, std::size_t digits); ///< lower-case hexadecimal
    std::vector<std::string> words(const char *key);               ///< empty when absent
    void object(const char *key, const Reader &read);
    void optionalObject(const char *key, const Reader &read);
    void list(const char *key, const Reader &read);         ///< of objects
    void optionalList(const char *key, const Reader &read); ///< nothing is read when absent

    template <typename IdType> IdType id(const char *key) { return IdType(checkedId(key, word(key))); }
    template <typename IdType> IdType optionalId(const char *key)
    {
        return has(key) ? id<IdType>(key) : (pass(key), IdType());
    }
    template <typename Enum> Enum value(const char *key)
    {
        const auto found = referralValue<Enum>(word(key));
        if (!found)
            fail(key, "a word that is not known here");
        return found.value_or(Enum{});
    }
    template <typename Enum> Enum optionalValue(const char *key) { return has(key) ? value<Enum>(key) : Enum{}; }
    template <typename Enum> std::vector<Enum> values(const char *key)
    {
        std::vector<Enum> found;
        for (const auto &each : words(key)) {
            const auto known = referralValue<Enum>(each);
            if (!known)
                fail(key, "a word that is not known here");
            found.push_back(known.value_or(Enum{}));
        }
        return found;
    }

    void fail(const char *key, const char *what);
    /// Every key was asked for.
    void finish();

private:
    const nlohmann::json *find(const char *key, bool needed);
    void pass(const char *key) { m_asked.insert(key); }
    std::string checkedId(const char *key, std::string id);
    const std::string *string(const char *key, bool needed, std::size_t maxBytes);

    const nlohmann::json &m_object;
    std::string m_path;
    std::string &m_fault;
    std::set<std::string> m_asked{};
};

/// Reads a whole text with `read`. Errors: those of readStrictObject(), and Invalid with the place of what is wrong.
template <typename Value>
Result<Value> readStrictly(std::string_view text, std::size_t maxBytes,
                           const std::function<Value(ReferralFields &)> &read)
{
    TRY(const auto document, readStrictObject(text, maxBytes, MaxReferralDepth));
    std::string fault;
    ReferralFields fields(document, {}, fault);
    Value value = read(fields);
    fields.finish();
    if (!fault.empty())
        return {ErrorCode::Invalid, std::move(fault)};
    return value;
}

} // namespace vigie::compliance
