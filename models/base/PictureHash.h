#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace vigie {

/// 256 bits about how a picture looks: pictures that look alike differ in few of them. Made in models/codecs, where it
/// says how well they tell pictures apart.
struct PictureHash
{
    static constexpr std::size_t Bits = 256;
    static constexpr std::size_t Bytes = Bits / 8;
    static constexpr std::size_t WordBits = 64;

    std::array<std::uint64_t, Bits / WordBits> words{};

    void set(std::size_t bit) { words[bit / WordBits] |= std::uint64_t{1} << (bit % WordBits); }

    /// The number of bits that differ, 0…256.
    int distanceTo(const PictureHash &other) const
    {
        int distance = 0;
        for (std::size_t i = 0; i < words.size(); ++i)
            distance += std::popcount(words[i] ^ other.words[i]);
        return distance;
    }

    /// Little-endian.
    std::array<std::byte, Bytes> bytes() const
    {
        std::array<std::byte, Bytes> out{};
        for (std::size_t i = 0; i < Bytes; ++i)
            out[i] = static_cast<std::byte>((words[i / 8] >> (8 * (i % 8))) & 0xFF);
        return out;
    }
    static PictureHash fromBytes(const std::array<std::byte, Bytes> &bytes)
    {
        PictureHash hash;
        for (std::size_t i = 0; i < Bytes; ++i)
            hash.words[i / 8] |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * (i % 8));
        return hash;
    }

    friend bool operator==(const PictureHash &, const PictureHash &) = default;
};

/// A picture as it is, and seen in a mirror.
struct PictureHashes
{
    PictureHash upright;
    PictureHash mirrored;
    friend bool operator==(const PictureHashes &, const PictureHashes &) = default;
};

} // namespace vigie
