#pragma once

#include <optional>
#include <string_view>

/// Check digits of machine readable zones (ICAO Doc 9303-3 §4.9).
namespace vigie::documents {

inline constexpr char Filler = '<';

/// 0–9, A–Z as 10–35, the filler as 0; none for a character that has no place in a zone.
std::optional<int> mrzValue(char c);

/// Weights 7, 3, 1 over and over, modulo 10. None when a character has no value.
std::optional<char> checkDigit(std::string_view over);

/// The characters that no check digit tells from `c`, itself included: those with the same value modulo 10. `G` read as
/// `6` agrees everywhere. Empty when `c` has no value.
std::string_view takenForOneAnother(char c);

} // namespace vigie::documents
