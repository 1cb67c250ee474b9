#pragma once

#include <string_view>

/// Account numbers and what can be checked of them without asking a bank.
namespace vigie::screening {

inline constexpr std::size_t MostOfAnIban = 34; ///< ISO 13616-1

/// What follows the country and the two check digits in the IBANs of a country, as the registry writes it without the
/// exclamation marks: "5n5n11c2n", n digits, a letters A–Z, c both (SWIFT, IBAN Registry, release 100, October 2025).
/// Empty for a country that has none.
std::string_view ibanStructure(std::string_view country);

/// How many characters a structure stands for.
std::size_t lengthOf(std::string_view structure);

/// Whether upper-case letters and digits follow a structure exactly.
bool follows(std::string_view characters, std::string_view structure);

/// Structure of the country and modulo 97 (ISO 13616-1, ISO/IEC 7064 MOD 97-10). Upper case, no separators.
bool isIban(std::string_view iban);

/// Whether the two last of 23 characters are the French key of the others: 97 − ((89 · bank + 15 · branch + 3 ·
/// account) mod 97), letters counting A J 1, B K S 2, … I R Z 9 (Banque de France, relevé d'identité bancaire). Also of
/// Monaco.
bool ribKeyAgrees(std::string_view rib);

/// ISO 9362:2014: four letters, a country of ISO 3166-1, two characters, and three more or none. Upper case. Ordinary
/// words pass as well: VENDREDI would be a bank on Réunion.
bool hasBicForm(std::string_view bic);

/// ISO 3166-1 alpha-2, upper case, with XK.
bool isCountry(std::string_view code);

} // namespace vigie::screening
