#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// The attributes of a statement of reasons as tables: what the Transparency Database's server accepts, restated from
/// its own validation rules (schema in force since 2025-07-01).
namespace vigie::compliance {

enum class FieldType : std::uint8_t {
    Text,
    FreeText, ///< a person's words: looked at for personal details
    Puid,
    Url,
    Word,  ///< one of `words`
    Words, ///< a list of them; the bare word is refused
    Date,
    ContentIds, ///< an object in which only EAN-13 means anything
    Ean,
};

enum class Presence : std::uint8_t {
    Required, ///< never null, never blank, a list never empty
    NeverNull,
    Nullable,
};

struct FieldRule
{
    std::string_view name;
    FieldType type = FieldType::Text;
    Presence presence = Presence::Nullable;
    std::size_t maxLength = 0; ///< code points, of texts
    std::span<const std::string_view> words{};
    std::string_view firstDay{}; ///< of dates, YYYY-MM-DD
};

/// No date may be later. YYYY-MM-DD.
inline constexpr std::string_view LastDay = "2038-01-01";
/// The one key of `content_id`. Its check digit is not verified: the server does not either.
inline constexpr std::string_view EanKey = "EAN-13";

std::span<const FieldRule> fieldRules();
const FieldRule *findField(std::string_view name);

enum class Endpoint : std::uint8_t { Single, Batch };

/// A field whose sense hangs on the value of another. Where the condition does not hold the server silently drops it.
struct Dependence
{
    std::string_view field;
    std::string_view on;
    std::string_view word;
    bool keptWhenEqual = true; ///< false: kept when `on` is anything else
    bool required = false;     ///< where it is kept it must be there and not blank
    bool droppedBySingle = true;
};

std::span<const Dependence> dependences();

/// The four restrictions, of which one is needed, and the field that says when it ends. Service is called by two names.
struct Restriction
{
    std::string_view decision;
    std::string_view end;
};

std::span<const Restriction> restrictions();

} // namespace vigie::compliance
