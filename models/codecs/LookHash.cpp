#include "models/codecs/LookHash.h"

#include "models/codecs/AreaScaler.h"
#include "models/codecs/Colour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vigie::codecs {
namespace {

constexpr std::size_t Edge = 64;  // brightness is averaged down to Edge × Edge
constexpr std::size_t Waves = 16; // frequencies kept a direction, the constant one left out
constexpr std::size_t Bits = Waves * Waves;
static_assert(Bits == PictureHash::Bits);

/// The middle frequency of the 256 must be at least this strong, in grey levels: eight bits a channel and a lossy codec
/// leave about a tenth of a level at this size.
constexpr float LeastStrength = 0.2F;

using Grid = std::array<float, Edge * Edge>;
using Spectrum = std::array<float, Bits>; // by vertical, then horizontal frequency

/// cos(π/64 · (frequency + 1) · (position + ½)), scaled so that a coefficient is in grey levels.
const std::array<float, Waves * Edge> &waves()
{
    static const auto table = [] {
        std::array<float, Waves * Edge> made{};
        for (std::size_t wave = 0; wave < Waves; ++wave)
            for (std::size_t at = 0; at < Edge; ++at)
                made[wave * Edge + at] =
                    static_cast<float>(2.0 / Edge *
                                       std::cos(std::numbers::pi / Edge * static_cast<double>(wave + 1) *
                                                (static_cast<double>(at) + 0.5)));
        return made;
    }();
    return table;
}

Grid brightnessOf(const std::vector<std::uint8_t> &pixels, Size size)
{
    AreaScaler scaler(size.width, size.height, Edge, Edge);
    for (std::uint32_t y = 0; y < size.height; ++y)
        scaler.addRow(pixels.data() + std::size_t{4} * size.width * y);
    const auto small = scaler.take();
    Grid grid{};
    for (std::size_t i = 0; i < grid.size(); ++i)
        grid[i] = 0.114F * small[4 * i] + 0.587F * small[4 * i + 1] + 0.299F * small[4 * i + 2];
    return grid;
}

Spectrum spectrumOf(const Grid &grid)
{
    const auto &table = waves();
    std::array<float, Waves * Edge> vertical{}; // by frequency, then column
    for (std::size_t wave = 0; wave < Waves; ++wave)
        for (std::size_t y = 0; y < Edge; ++y)
            for (std::size_t x = 0; x < Edge; ++x)
                vertical[wave * Edge + x] += table[wave * Edge + y] * grid[y * Edge + x];
    Spectrum spectrum{};
    for (std::size_t v = 0; v < Waves; ++v)
        for (std::size_t h = 0; h < Waves; ++h)
            for (std::size_t x = 0; x < Edge; ++x)
                spectrum[v * Waves + h] += table[h * Edge + x] * vertical[v * Edge + x];
    return spectrum;
}

float medianOf(Spectrum values)
{
    const auto middle = values.begin() + Bits / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

PictureHash hashOf(const Spectrum &spectrum)
{
    const float median = medianOf(spectrum);
    PictureHash hash;
    for (std::size_t bit = 0; bit < Bits; ++bit)
        if (spectrum[bit] > median)
            hash.set(bit);
    return hash;
}

/// A mirror turns the sign of every wave that is odd in its direction: those at an even index, as index 0 is wave 1.
Spectrum mirrored(Spectrum spectrum)
{
    for (std::size_t v = 0; v < Waves; ++v)
        for (std::size_t h = 0; h < Waves; h += 2)
            spectrum[v * Waves + h] = -spectrum[v * Waves + h];
    return spectrum;
}

bool isTelling(Spectrum spectrum)
{
    std::ranges::transform(spectrum, spectrum.begin(), [](float value) { return std::abs(value); });
    return medianOf(spectrum) >= LeastStrength;
}

} // namespace

std::optional<PictureHashes> looksOf(const std::vector<std::uint8_t> &pixels, Size size)
{
    if (size.width < Edge || size.height < Edge)
        return std::nullopt;
    const auto spectrum = spectrumOf(brightnessOf(pixels, size));
    if (!isTelling(spectrum))
        return std::nullopt;
    return PictureHashes{hashOf(spectrum), hashOf(mirrored(spectrum))};
}

} // namespace vigie::codecs
