#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace vigie::domain {

/// The member states of the European Union, ISO 3166-1 alpha-2, as the Transparency Database orders them.
inline constexpr auto MemberStates =
    std::to_array<std::string_view>({"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
                                     "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"});

constexpr bool isMemberState(std::string_view country)
{
    return std::ranges::find(MemberStates, country) != MemberStates.end();
}

} // namespace vigie::domain
