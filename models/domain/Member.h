#pragma once

#include "models/base/Instant.h"
#include "models/domain/FanAgeCheck.h"
#include "models/domain/Ids.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace vigie::domain {

enum class MemberKind : std::uint8_t { Unknown, Creator, Fan };

/// A member as the content desk may see one: no legal name, address or bank detail has a field here.
struct Member
{
    MemberId id;
    std::int64_t rev = 0;
    MemberKind kind = MemberKind::Unknown;
    QString displayName;
    QString handle;
    bool certified = false;
    bool restricted = false; ///< visibility of the whole account is restricted
    bool frozen = false;     ///< nothing visible, payout held, until a second person has looked
    std::string country;     ///< ISO 3166 alpha-2
    std::string language;    ///< BCP 47
    int itemsPublished = 0;
    int itemsBlocked = 0;
    int strikes = 0;
    Instant since{};
    std::optional<FanAgeCheck> ageCheck{}; ///< of a fan, the newest

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace vigie::domain
