#pragma once

#include "models/backend/rules/PictureHashing.h"
#include "models/media/DecoderPool.h"

#include <memory>
#include <optional>
#include <string>

namespace vigie::platform {

/// How to start the decoder in our own folder; none when it is not there.
std::optional<media::PoolSettings> decoderBesideUs();

/// Pictures looked at by one sandboxed vigie-decoder: no hostile byte is decoded in the platform's own process.
class DecoderHashing final : public backend::PictureHashing
{
public:
    explicit DecoderHashing(media::PoolSettings settings) : m_pool(std::move(settings)) {}
    /// With the decoder in our own folder; none when it is not there.
    static std::unique_ptr<DecoderHashing> besideUs();

    Request<std::optional<PictureHashes>> hash(std::span<const std::byte> bytes, std::string_view type) override;

private:
    media::DecoderPool m_pool;
};

} // namespace vigie::platform
