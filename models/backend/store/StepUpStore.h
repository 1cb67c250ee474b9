#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/domain/Ids.h"

#include <cstdint>
#include <optional>
#include <string>

namespace vigie::backend {

/// A person's authenticator and what they showed with it.
struct AuthenticatorRecord
{
    std::string secret;        ///< Base32
    std::int64_t lastStep = 0; ///< of the newest code that was taken; none is taken twice
    int wrong = 0;             ///< codes since the last right one
    std::optional<Instant> closedUntil;
    std::string session; ///< mark of the token that was confirmed last
    std::optional<Instant> confirmedUntil;

    friend bool operator==(const AuthenticatorRecord &, const AuthenticatorRecord &) = default;
};

class StepUpStore
{
public:
    virtual ~StepUpStore() = default;

    virtual Result<void> writeAuthenticator(const domain::PersonId &person, const AuthenticatorRecord &record) = 0;
    virtual Result<std::optional<AuthenticatorRecord>> findAuthenticator(const domain::PersonId &person) = 0;
};

} // namespace vigie::backend
