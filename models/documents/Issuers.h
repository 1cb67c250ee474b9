#pragma once

#include <string_view>

namespace vigie::documents {

/// Whether a document that names `issuer` (three letters, as zones write it: ISO 3166-1 alpha-3 and the further codes
/// of ICAO Doc 9303-3, 5) comes from `country` (ISO 3166-1 alpha-2, as the applicant chose it). Documents of French
/// overseas territories name France, British ones the class of nationality. True where either is empty or the country
/// is none that is known: nothing is held against nobody.
bool isIssuedBy(std::string_view issuer, std::string_view country);

} // namespace vigie::documents
