#pragma once

#include "models/keys/PassphraseWrap.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vigie::keys {

/// The databases of a profile. Each has a key of its own.
enum class KeyName { Cache, Outbox };

constexpr std::string_view wordOf(KeyName name)
{
    return name == KeyName::Cache ? "cache" : "outbox";
}

/// Where the key lies in the OS keychain.
struct KeychainWrap
{
    std::string entry;
    std::string backend; ///< who kept it when it was written
};

/// What is known about one key without having it. Nothing in it is secret.
struct KeyRecord
{
    std::string id;
    /// False from the reservation of the entry until the key was read back: such a key has never opened a database.
    bool active = false;
    std::string check; ///< keyed hash that recognises the key, hex
    std::optional<KeychainWrap> keychain;
    std::optional<PassphraseWrap> passphrase;
};

using KeyRecords = std::map<std::string, KeyRecord, std::less<>>; ///< by wordOf(KeyName)

} // namespace vigie::keys
