#pragma once

#include "app/decoder/JobWork.h"
#include "models/vision/DocumentAnalyst.h"
#include "models/vision/FaceComparing.h"

#include <optional>

namespace vigie::decoder {

/// Whether whoever started the decoder is permitted to compare faces (decoding::MayCompare).
enum class Comparing : std::uint8_t { Refused, Permitted };

/// Faces in pictures of documents and in selfies, and what documents say; pictures too.
class IdentityWork final : public JobWork
{
public:
    /// Pictures are looked at with at most this many pixels a side: larger ones are shrunk while they are decoded.
    static constexpr std::uint32_t LongestSide = 4096;

    /// Reads the networks and runs each once; the one that makes templates only where comparing is permitted. Errors:
    /// Corrupt, Internal: a broken installation.
    static Result<IdentityWork> create(Comparing comparing);

    Made make(std::span<const std::byte> bytes, const decoding::DecodeJob &job,
              std::vector<std::uint8_t> memory) override;
    /// Both templates end with it.
    decoding::DecodeReply compare(std::span<const std::byte> document, std::span<const std::byte> selfie,
                                  const decoding::DecodeJob &job) override;

private:
    explicit IdentityWork(vision::DocumentAnalyst analyst) : m_analyst(std::move(analyst)) {}
    Made look(std::span<const std::byte> bytes, const decoding::DecodeJob &job);
    void lookForFaces(const vision::PixelView &picture, const decoding::DecodeJob &job, Made &made);
    void readDocument(const vision::PixelView &picture, const decoding::DecodeJob &job, Made &made);

    using Side = tl::expected<vision::FaceToCompare, decoding::Reason>;
    Side sideOf(std::span<const std::byte> bytes, const decoding::DecodeJob &job, domain::FacePicture kind,
                bool isCompared);

    vision::DocumentAnalyst m_analyst;
    std::optional<vision::TemplateNetwork> m_templates; ///< none: comparing is refused
    StillWork m_stills;
};

} // namespace vigie::decoder
