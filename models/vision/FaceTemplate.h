#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>

namespace vigie::vision {

/// What a network makes of one face: a direction in space that is much the same for every picture of one person. It is
/// biometric data. So it can be compared and nothing else: it cannot be copied, read, printed or written, it moves
/// without leaving anything behind, and it is overwritten when it goes.
class FaceTemplate
{
public:
    static constexpr std::size_t Length = 512;

    FaceTemplate(const FaceTemplate &) = delete;
    FaceTemplate &operator=(const FaceTemplate &) = delete;
    FaceTemplate(FaceTemplate &&) noexcept = default;
    FaceTemplate &operator=(FaceTemplate &&) noexcept = default;
    ~FaceTemplate() = default;

    /// Its length before it was brought to 1: domain::ComparedFace::norm.
    float norm() const;

    /// −1…1: 1 for the same direction, about 0 for two people. 0 where one has no direction at all.
    static float cosine(const FaceTemplate &one, const FaceTemplate &other);

private:
    friend class TemplateNetwork;
    using Numbers = std::array<float, Length>;
    struct Wipe
    {
        void operator()(Numbers *numbers) const;
    };
    explicit FaceTemplate(std::span<const float, Length> numbers);

    std::unique_ptr<Numbers, Wipe> m_numbers;
};

} // namespace vigie::vision
