#pragma once

#include "models/base/Request.h"
#include "models/base/Secret.h"

#include <memory>
#include <string>

namespace vigie::keys {

/// A key on its way between threads. Shared because an answer may be read more than once.
using SharedSecret = std::shared_ptr<const Secret>;

/// The keychain of the operating system: small secrets under names. Answers come on the event loop of the thread it
/// lives on. Errors of all: KeychainMissing (there is none), KeychainLocked, Timeout (it does not answer).
class Keychain
{
public:
    virtual ~Keychain() = default;
    /// Who keeps the secrets, for instance "secret-service:gnome-keyring-d". Stored beside the keys it keeps.
    virtual Request<std::string> backend() = 0;
    /// Errors also: NotFound. A *locked* ring gives the same answer as a missing entry.
    virtual Request<SharedSecret> read(const std::string &entry) = 0;
    virtual Request<void> write(const std::string &entry, SharedSecret secret) = 0;
    virtual Request<void> remove(const std::string &entry) = 0; ///< Errors also: NotFound
};

} // namespace vigie::keys
