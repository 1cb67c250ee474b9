#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace vigie {

/// An opaque identifier of the contract: 1 to 64 characters of [A-Za-z0-9_-].
bool isValidId(std::string_view text);

/// A fresh UUIDv7 (RFC 9562): 48 bits of milliseconds since 1970, then random bits.
std::string newUuid7();

/// An identifier that cannot be taken for one of another kind.
template <typename Tag> struct Id
{
    std::string value;

    Id() = default;
    explicit Id(std::string v) : value(std::move(v)) {}
    static Id make() { return Id(newUuid7()); }
    bool empty() const { return value.empty(); }
    friend auto operator<=>(const Id &, const Id &) = default;
};

} // namespace vigie

template <typename Tag> struct std::hash<vigie::Id<Tag>>
{
    std::size_t operator()(const vigie::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.value); }
};
