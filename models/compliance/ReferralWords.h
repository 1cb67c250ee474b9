#pragma once

#include "models/compliance/ReferralPacket.h"
#include "models/domain/Severity.h"

#include <optional>
#include <span>
#include <string_view>

/// The words that stand in a packet's file and in the list of offences. A value that has no word ("unknown") is left
/// out of a file; a word that is not in the table is refused.
namespace vigie::compliance {

template <typename Enum> struct ReferralWord
{
    Enum value;
    std::string_view word;
};

/// The table of an enumeration.
template <typename Enum> std::span<const ReferralWord<Enum>> referralWords();
template <> std::span<const ReferralWord<CustodyStep>> referralWords<CustodyStep>();
template <> std::span<const ReferralWord<ReferralCause>> referralWords<ReferralCause>();
template <> std::span<const ReferralWord<ReferralRecipient>> referralWords<ReferralRecipient>();
template <> std::span<const ReferralWord<IdentifierKind>> referralWords<IdentifierKind>();
template <> std::span<const ReferralWord<InformedParty>> referralWords<InformedParty>();
template <> std::span<const ReferralWord<domain::Category>> referralWords<domain::Category>();

/// Empty for what has no word.
template <typename Enum> std::string_view referralWord(Enum value)
{
    for (const auto &row : referralWords<Enum>())
        if (row.value == value)
            return row.word;
    return {};
}

template <typename Enum> std::optional<Enum> referralValue(std::string_view word)
{
    for (const auto &row : referralWords<Enum>())
        if (row.word == word)
            return row.value;
    return std::nullopt;
}

} // namespace vigie::compliance
