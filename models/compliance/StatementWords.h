#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// The closed words of a statement of reasons in the DSA Transparency Database (schema in force since 2025-07-01),
/// beside the categories and keywords of Category.h.
namespace vigie::compliance {

/// DSA Art. 17(1)(a).
enum class VisibilityMeasure : std::uint8_t {
    Removed,
    Disabled,
    Demoted,
    AgeRestricted,
    InteractionRestricted,
    Labelled,
    Other, ///< asks for a text of its own
};
/// Art. 17(1)(b).
enum class MoneyMeasure : std::uint8_t { Suspended, Terminated, Other };
/// Art. 17(1)(c).
enum class ServiceMeasure : std::uint8_t { PartlySuspended, Suspended, PartlyTerminated, Terminated };
/// Art. 17(1)(d).
enum class AccountMeasure : std::uint8_t { Suspended, Terminated };

/// Business: a business user in the sense of Regulation (EU) 2019/1150, here a creator who sells.
enum class AccountType : std::uint8_t { Business, Private };
/// Art. 17(3)(d) and (e): the law, or the terms and conditions.
enum class Ground : std::uint8_t { Illegal, Incompatible };
enum class ContentType : std::uint8_t { App, Audio, Image, Product, SyntheticMedia, Text, Video, Other };

/// What led to the decision. The notice of a trusted flagger is TrustedFlagger, not Article16; a request of an
/// authority that is no order under Art. 9 is OtherNotification.
enum class Source : std::uint8_t { Article16, TrustedFlagger, OtherNotification, OwnInitiative };
/// Fully: no human had a part in the decision.
enum class Automation : std::uint8_t { Fully, Partially, None };

/// The words of an enumeration as the database takes them, in the order of its values.
template <typename Enum> std::span<const std::string_view> words();
template <> std::span<const std::string_view> words<VisibilityMeasure>();
template <> std::span<const std::string_view> words<MoneyMeasure>();
template <> std::span<const std::string_view> words<ServiceMeasure>();
template <> std::span<const std::string_view> words<AccountMeasure>();
template <> std::span<const std::string_view> words<AccountType>();
template <> std::span<const std::string_view> words<Ground>();
template <> std::span<const std::string_view> words<ContentType>();
template <> std::span<const std::string_view> words<Source>();
template <> std::span<const std::string_view> words<Automation>();

template <typename Enum> std::string_view word(Enum value)
{
    return words<Enum>()[static_cast<std::size_t>(value)];
}

/// "Yes" and "No", which stand where other interfaces have a boolean.
std::span<const std::string_view> yesNoWords();
std::string_view yesNo(bool value);

/// The 27 member states and Iceland, Liechtenstein and Norway, ISO 3166 alpha-2 in alphabetical order. Greece is GR.
std::span<const std::string_view> territoryWords();
/// Without the three that are in the EEA only.
std::span<const std::string_view> memberStates();
/// ISO 639-1 in upper case.
std::span<const std::string_view> languageWords();

} // namespace vigie::compliance
