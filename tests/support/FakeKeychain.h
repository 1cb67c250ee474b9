#pragma once

#include "models/keys/Keychain.h"

#include <map>
#include <optional>
#include <vector>

namespace vigie::test {

/// A keychain with everything that goes wrong with real ones.
class FakeKeychain final : public keys::Keychain
{
public:
    enum class Mood {
        Fine,
        Missing,   ///< no service
        Locked,    ///< reads say "not found", writes are refused
        Silent,    ///< does not answer in time
        Forgetful, ///< accepts writes and keeps nothing
        Scrambling ///< accepts writes and keeps something else
    };

    Mood mood = Mood::Fine;
    std::string name = "secret-service:fake-keyring";
    std::map<std::string, std::string> entries;
    std::vector<std::string> writes; ///< names, in order
    int unanswered = 0;

    Request<std::string> backend() override
    {
        if (mood == Mood::Missing)
            return answered<std::string>(ErrorCode::KeychainMissing);
        return answered<std::string>(name);
    }

    Request<keys::SharedSecret> read(const std::string &entry) override
    {
        if (const auto refused = refusal(); refused && *refused != ErrorCode::KeychainLocked)
            return give<keys::SharedSecret>(*refused);
        const auto found = entries.find(entry);
        if (mood == Mood::Locked || found == entries.end())
            return answered<keys::SharedSecret>(ErrorCode::NotFound);
        return answered<keys::SharedSecret>(std::make_shared<const Secret>(Secret::copyOf(found->second)));
    }

    Request<void> write(const std::string &entry, keys::SharedSecret secret) override
    {
        if (const auto refused = refusal())
            return give<void>(*refused);
        writes.push_back(entry);
        std::string bytes(secret->view());
        if (mood == Mood::Scrambling)
            bytes.back() = static_cast<char>(bytes.back() ^ 1);
        if (mood != Mood::Forgetful)
            entries[entry] = bytes;
        return answered<void>({});
    }

    Request<void> remove(const std::string &entry) override
    {
        if (const auto refused = refusal(); refused && *refused != ErrorCode::KeychainLocked)
            return give<void>(*refused);
        if (mood == Mood::Locked || entries.erase(entry) == 0)
            return answered<void>(ErrorCode::NotFound);
        return answered<void>({});
    }

private:
    std::optional<ErrorCode> refusal() const
    {
        switch (mood) {
        case Mood::Missing:
            return ErrorCode::KeychainMissing;
        case Mood::Locked:
            return ErrorCode::KeychainLocked;
        case Mood::Silent:
            return ErrorCode::Timeout;
        default:
            return std::nullopt;
        }
    }

    template <typename T> Request<T> give(ErrorCode code)
    {
        if (code == ErrorCode::Timeout)
            ++unanswered;
        return answered<T>(code);
    }
};

} // namespace vigie::test
