#pragma once

#include "models/domain/InformationRules.h"

#include <string_view>

/// The contract's words for orders to give information; those of an answer are also the words of its file.
namespace vigie::contract {

template <typename Enum> Enum fromWire(std::string_view word);

std::string_view toWire(domain::HeldData value);
std::string_view toWire(domain::HeldField value);
std::string_view toWire(domain::InformationAuthority value);
std::string_view toWire(domain::InformationUrgency value);
std::string_view toWire(domain::AuthorityCheck value);
std::string_view toWire(domain::InformationState value);
std::string_view toWire(domain::InformationLetterKind value);
std::string_view toWire(domain::InformationWork value);
std::string_view toWire(domain::InformationFault value);

} // namespace vigie::contract
