#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// What the platform holds about a member and can be ordered to tell (DSA Art. 10(2)(b): what was collected already).
///
/// There is no field for a picture, for bytes of any kind or for a document of identity and its number: those are not
/// told this way, whoever asks.
namespace vigie::domain {

/// Closed list of categories. What is not in it cannot be asked for here.
enum class HeldData : std::uint8_t {
    Unknown,
    Account,       ///< public names, kind, country, language, since when
    CivilIdentity, ///< names and date of birth, as given and as read when they were certified
    Contact,       ///< when contact details were complete and the telephone verified; the details are kept elsewhere
    Connections,   ///< addresses and moments of sign-in: this platform keeps none
    Payments,      ///< holder of the account, payouts held and released; no account number, no amount
    Publications,  ///< identifiers, addresses, moments and states; never the content
    Measures,      ///< restrictions, strikes, certification
    Messages,      ///< words of private messages: on the order of a judge only
};
inline constexpr std::array HeldKinds{HeldData::Account,     HeldData::CivilIdentity, HeldData::Contact,
                                      HeldData::Connections, HeldData::Payments,      HeldData::Publications,
                                      HeldData::Measures,    HeldData::Messages};

/// Whether a period says which of it are meant; the others are as they are now.
constexpr bool isDated(HeldData data)
{
    switch (data) {
    case HeldData::Connections:
    case HeldData::Payments:
    case HeldData::Publications:
    case HeldData::Measures:
    case HeldData::Messages:
        return true;
    default:
        return false;
    }
}

/// Content of private correspondence is told to nobody but a judge.
constexpr bool needsJudge(HeldData data)
{
    return data == HeldData::Messages;
}

enum class HeldField : std::uint8_t {
    Unknown,
    Member,
    DisplayName,
    Handle,
    Kind,
    Country,
    Language,
    Since,
    Surname,
    UsedSurname,
    GivenNames,
    BirthDate,
    ContactComplete,
    PhoneVerified,
    BankHolder,
    HolderMatch,
    Payout,
    Publication,
    Measure,
    Message,
};

/// One thing that is held, word for word as it is held.
struct HeldValue
{
    HeldField field = HeldField::Unknown;
    QString value;
    std::optional<Instant> at{};

    friend bool operator==(const HeldValue &, const HeldValue &) = default;
};

/// A category of the scope. Without a value: nothing of it is held.
struct HeldPart
{
    HeldData data = HeldData::Unknown;
    int count = 0; ///< of values, also where they are not told
    std::vector<HeldValue> values{};

    friend bool operator==(const HeldPart &, const HeldPart &) = default;
};

/// What the platform collected, once somebody asked it to.
struct InformationAnswer
{
    std::vector<HeldPart> parts{}; ///< one for each category of the scope, in their order
    bool restrictedToo = false;    ///< whoever prepared it may work on restricted content, so that was looked at
    PersonId by;
    QString byName;
    Instant at{};

    friend bool operator==(const InformationAnswer &, const InformationAnswer &) = default;
};

} // namespace vigie::domain
