#pragma once

#include "models/screening/Hit.h"

#include <string_view>

namespace vigie::screening {

/// Base58Check with the version byte of a Bitcoin, Litecoin, Dogecoin or TRON address: four bytes of double SHA-256
/// agree.
bool isBase58Address(std::string_view word);

/// Bech32 or Bech32m (BIP 173, BIP 350) of Bitcoin or Litecoin; one case throughout.
bool isBech32Address(std::string_view word);

/// Addresses of crypto-currencies in the characters of a FoldedText. Of 0x and forty hexadecimal digits (Ethereum) only
/// the form is looked at.
Hits findCryptoAddresses(std::string_view text);

} // namespace vigie::screening
