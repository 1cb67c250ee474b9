#pragma once

#include "models/base/Instant.h"
#include "models/domain/ports/IdentityPictures.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace vigie::media {

enum class Sandbox : std::uint8_t {
    Required, ///< a decoder that could not filter its system calls gets no picture
    Optional, ///< for builds with sanitizers, whose decoders cannot
};

enum class PoolStart : std::uint8_t {
    AtOnce,    ///< and again whenever one ends: the next picture finds one ready
    WhenAsked, ///< with the first order or warm(); dropAll() ends them all until then
};

struct PoolSettings
{
    std::string executable; ///< absolute path of vigie-decoder or vigie-identity-decoder
    /// What they are started with: nothing, or decoding::MayCompare where a policy permits it.
    std::vector<std::string> arguments = {};
    std::size_t decoders = 2;
    std::size_t queueLimit = 64;
    // Sanitizers slow everything down many times over.
    Milliseconds wallLimit{VIGIE_SANITIZED ? 60'000 : 2'000}; ///< a picture may take
    /// A look at an identity picture may take so long: it is many looks in one.
    static constexpr Milliseconds LookLimit{VIGIE_SANITIZED ? 60'000 : 8'000};
    Milliseconds startLimit{VIGIE_SANITIZED ? 60'000 : 5'000}; ///< until a decoder has greeted
    Milliseconds holdLimit = domain::PrefetchFor;              ///< an answer is held
    PoolStart start = PoolStart::AtOnce;
    Sandbox sandbox = VIGIE_SANITIZED ? Sandbox::Optional : Sandbox::Required;
};

} // namespace vigie::media
