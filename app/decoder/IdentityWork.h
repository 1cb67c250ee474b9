#pragma once

#include "app/decoder/JobWork.h"
#include "models/vision/DocumentAnalyst.h"

namespace vigie::decoder {

/// Faces in pictures of documents and in selfies, and what documents say; pictures too.
class IdentityWork final : public JobWork
{
public:
    /// Pictures are looked at with at most this many pixels a side: larger ones are shrunk while they are decoded.
    static constexpr std::uint32_t LongestSide = 4096;

    /// Reads the networks and runs each once. Errors: Corrupt, Internal: a broken installation.
    static Result<IdentityWork> create();

    Made make(std::span<const std::byte> bytes, const decoding::DecodeJob &job,
              std::vector<std::uint8_t> memory) override;

private:
    explicit IdentityWork(vision::DocumentAnalyst analyst) : m_analyst(std::move(analyst)) {}
    Made look(std::span<const std::byte> bytes, const decoding::DecodeJob &job);
    void lookForFaces(const vision::PixelView &picture, const decoding::DecodeJob &job, Made &made);
    void readDocument(const vision::PixelView &picture, const decoding::DecodeJob &job, Made &made);

    vision::DocumentAnalyst m_analyst;
    StillWork m_stills;
};

} // namespace vigie::decoder
