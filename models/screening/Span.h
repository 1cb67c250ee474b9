#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string>
#include <string_view>

/// Personal details in what people write: where they stand and by which rule they were found. What is judged is the
/// text alone; whose details they are is for a person to say.
namespace vigie::screening {

enum class DetailKind : std::uint8_t {
    Email,
    Telephone,
    Iban,
    Rib, ///< French account number without its IBAN: bank, branch, account, key
    Bic,
    PaymentCard,
    PostalAddress, ///< in France
    Url,
    NetworkHandle, ///< what somebody is called on another network
    PaymentTag,    ///< by which money is asked for elsewhere
    CryptoAddress,
};
inline constexpr int DetailKinds = 11;

/// What made the span a detail. A window says it in words.
enum class Rule : std::uint8_t {
    EmailForm,              ///< local part, @, domain with a known ending
    EmailUnknownEnding,     ///< the same, under an ending that is not on our list
    TelephoneInternational, ///< + or 00, then a number that its country's plan knows
    TelephoneNational,      ///< as dialled in France or a territory, known to that numbering plan
    TelephoneAmongDigits,   ///< the same between more digits: it may be part of something else
    TelephoneByKeyword,     ///< without its leading zero, or six or eight digits, right after "tél" and the like
    TelephoneReserved,      ///< of the ranges that Arcep keeps for films and examples
    TelephoneByShape,       ///< so many candidates in one text that the numbering plans were no longer asked
    IbanChecksum,           ///< length and structure of the country, modulo 97 (ISO 13616)
    IbanAndRibKey,          ///< and the French key as well
    RibKey,                 ///< five, five, eleven and two characters whose key agrees
    BicBesideAccount,       ///< ISO 9362, within a line of an account number
    BicByKeyword,           ///< ISO 9362, right after "BIC" or "SWIFT"
    CardLuhn,               ///< prefix and length of a network, Luhn (ISO/IEC 7812-1)
    AddressScore,           ///< number, way, name, postcode, commune: enough of them together
    UrlScheme,              ///< http://, https:// or www.
    UrlDomain,              ///< a domain by itself
    HandleByNetwork,        ///< beside the name of a network
    PaymentHost,            ///< a link to a page that takes money
    PaymentByName,          ///< beside the name of a payment service
    CryptoChecksum,         ///< Base58Check or Bech32, its checksum agrees
    CryptoForm,             ///< 0x and forty hexadecimal digits
};

/// How sure the rule is. A check digit or a numbering plan makes High; a shape alone never does.
enum class Confidence : std::uint8_t { Low, Medium, High };

/// A detail in a text. What it says is not in here: valueOf() reads it again from the text.
struct Span
{
    DetailKind kind = DetailKind::Email;
    Rule rule = Rule::EmailForm;
    Confidence confidence = Confidence::Low;
    qsizetype offset = 0; ///< in UTF-16 units of the text as it was given
    qsizetype length = 0;
    std::string region; ///< of a number or an account, ISO 3166-1 alpha-2; empty where the rule knows none

    qsizetype end() const { return offset + length; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// Stable lower-case names for logs, JSON and the input of hashes, for instance "payment-card".
std::string_view name(DetailKind kind);
std::string_view name(Rule rule);
std::string_view name(Confidence confidence);

} // namespace vigie::screening
