#include "models/drawn/Film.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace vigie::drawn {
namespace {

constexpr int Levels = 4096; ///< of linear light told apart on the way back to 8 bits

/// IEC 61966-2-1, both ways.
float toLinear(float value)
{
    return value <= 0.04045F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
}

float fromLinear(float value)
{
    return value <= 0.0031308F ? 12.92F * value : 1.055F * std::pow(value, 1 / 2.4F) - 0.055F;
}

const std::array<float, 256> &linearTable()
{
    static const auto table = [] {
        std::array<float, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = toLinear(static_cast<float>(i) / 255);
        return values;
    }();
    return table;
}

/// The dark end of the scale is steep: the table is over the square root, which makes it even.
const std::array<std::uint8_t, Levels + 1> &byteTable()
{
    static const auto table = [] {
        std::array<std::uint8_t, Levels + 1> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const float root = static_cast<float>(i) / Levels;
            values[i] = static_cast<std::uint8_t>(std::lround(255 * fromLinear(root * root)));
        }
        return values;
    }();
    return table;
}

std::uint8_t toByte(float light)
{
    const float root = std::sqrt(std::clamp(light, 0.0F, 1.0F));
    return byteTable()[static_cast<std::size_t>(root * Levels + 0.5F)];
}

using Line = std::vector<Vec3>;

/// One pass of a running mean.
void boxPass(Line &line, int radius, Line &scratch)
{
    const int count = static_cast<int>(line.size());
    const auto at = [&](int i) { return line[static_cast<std::size_t>(std::clamp(i, 0, count - 1))]; };
    const float share = 1 / static_cast<float>(2 * radius + 1);
    scratch.resize(line.size());
    Vec3 sum{};
    for (int i = -radius; i <= radius; ++i)
        sum += at(i);
    for (int i = 0; i < count; ++i) {
        scratch[static_cast<std::size_t>(i)] = sum * share;
        sum = sum + at(i + radius + 1) - at(i - radius);
    }
    line.swap(scratch);
}

/// to += weight · (one + other), for so many numbers.
void addPair(float *to, const float *one, const float *other, float weight, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] += weight * (one[i] + other[i]);
}

std::vector<float> gaussWeights(float sigma)
{
    std::vector<float> weights(static_cast<std::size_t>(std::ceil(2.5F * sigma)) + 1);
    float sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] = bell(static_cast<float>(i), sigma);
        sum += i == 0 ? weights[i] : 2 * weights[i];
    }
    for (auto &weight : weights)
        weight /= sum;
    return weights;
}

} // namespace

Vec3 lightOf(Colour colour)
{
    const auto &table = linearTable();
    return {table[colour.red], table[colour.green], table[colour.blue]};
}

Film::Film(int width, int height, Vec3 ground)
    : m_width(width), m_height(height),
      m_pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), ground)
{}

Film::Film(const Canvas &canvas) : Film(canvas.width(), canvas.height())
{
    for (int y = 0; y < m_height; ++y) {
        const auto *from = canvas.row(y);
        for (int x = 0; x < m_width; ++x, from += 3)
            at(x, y) = lightOf({from[0], from[1], from[2]});
    }
}

Vec3 Film::sampled(float x, float y) const
{
    const float cx = std::clamp(x - 0.5F, 0.0F, static_cast<float>(m_width - 1));
    const float cy = std::clamp(y - 0.5F, 0.0F, static_cast<float>(m_height - 1));
    const int x0 = static_cast<int>(cx), y0 = static_cast<int>(cy);
    const int x1 = std::min(x0 + 1, m_width - 1), y1 = std::min(y0 + 1, m_height - 1);
    const float u = cx - static_cast<float>(x0), v = cy - static_cast<float>(y0);
    return drawn::blend(drawn::blend(at(x0, y0), at(x1, y0), u), drawn::blend(at(x0, y1), at(x1, y1), u), v);
}

Film Film::enlarged(int width, int height) const
{
    struct Between
    {
        int first, second;
        float share;
    };
    const auto places = [](int count, int of) {
        std::vector<Between> all;
        const float step = static_cast<float>(of) / static_cast<float>(count);
        for (int i = 0; i < count; ++i) {
            const float at = std::clamp((static_cast<float>(i) + 0.5F) * step - 0.5F, 0.0F, static_cast<float>(of - 1));
            const int first = static_cast<int>(at);
            all.push_back({first, std::min(first + 1, of - 1), at - static_cast<float>(first)});
        }
        return all;
    };
    const auto columns = places(width, m_width), rows = places(height, m_height);
    Film film(width, height);
    Line line(static_cast<std::size_t>(m_width));
    for (int y = 0; y < height; ++y) {
        const auto &row = rows[static_cast<std::size_t>(y)];
        for (int x = 0; x < m_width; ++x)
            line[static_cast<std::size_t>(x)] = drawn::blend(at(x, row.first), at(x, row.second), row.share);
        auto *to = &film.at(0, y);
        for (const auto &column : columns)
            *to++ = drawn::blend(line[static_cast<std::size_t>(column.first)],
                                 line[static_cast<std::size_t>(column.second)], column.share);
    }
    return film;
}

void Film::blur(float sigma)
{
    constexpr float Nothing = 0.05F;
    constexpr float SmallestBox = 2.0F; ///< below it boxes of whole pixels are too coarse
    if (sigma <= Nothing)
        return;
    if (sigma >= SmallestBox)
        blurByBoxes(sigma);
    else
        blurSlightly(sigma);
}

/// A small gaussian as it is, whole rows at a time.
void Film::blurSlightly(float sigma)
{
    constexpr std::size_t Channels = 3;
    const auto weights = gaussWeights(sigma);
    const int reach = static_cast<int>(weights.size()) - 1;
    const auto count = Channels * static_cast<std::size_t>(m_width);
    const auto margin = Channels * static_cast<std::size_t>(reach);
    std::vector<float> wide(count + 2 * margin);
    const auto numbers = [this](int y) { return reinterpret_cast<float *>(&at(0, y)); };
    for (int y = 0; y < m_height; ++y) { // across
        auto *row = numbers(y);
        std::copy_n(row, count, wide.begin() + static_cast<std::ptrdiff_t>(margin));
        for (std::size_t i = 0; i < margin; ++i) {
            wide[i] = row[i % Channels];
            wide[margin + count + i] = row[count - Channels + i % Channels];
        }
        std::transform(row, row + count, row, [&](float value) { return value * weights[0]; });
        for (std::size_t k = 1; k < weights.size(); ++k)
            addPair(row, &wide[margin - Channels * k], &wide[margin + Channels * k], weights[k], count);
    }
    // Down: the rows above are needed as they were.
    std::vector<std::vector<float>> before(weights.size(), std::vector<float>(count));
    const auto kept = [&](int y) -> std::vector<float> & {
        return before[static_cast<std::size_t>(y) % before.size()];
    };
    for (int y = 0; y < m_height; ++y) {
        auto *row = numbers(y);
        std::copy_n(row, count, kept(y).begin());
        std::transform(row, row + count, row, [&](float value) { return value * weights[0]; });
        for (int k = 1; k <= reach; ++k) {
            // Beyond an edge the edge goes on.
            const int below = std::min(y + k, m_height - 1);
            addPair(row, kept(std::max(0, y - k)).data(), below == y ? kept(y).data() : numbers(below),
                    weights[static_cast<std::size_t>(k)], count);
        }
    }
}

void Film::blurByBoxes(float sigma)
{
    Line scratch;
    // Three boxes of this radius have the variance of the gaussian.
    const int radius = std::max(1, static_cast<int>(std::lround((std::sqrt(4 * sigma * sigma + 1) - 1) / 2)));
    const auto pass = [&](Line &line) {
        for (int i = 0; i < 3; ++i)
            boxPass(line, radius, scratch);
    };
    Line row(static_cast<std::size_t>(m_width));
    for (int y = 0; y < m_height; ++y) {
        std::copy_n(&at(0, y), m_width, row.begin());
        pass(row);
        std::copy_n(row.begin(), m_width, &at(0, y));
    }
    blurColumns(pass);
}

/// Columns are taken a few at a time: a column by itself would use a sixteenth of every line of the cache.
template <typename Pass> void Film::blurColumns(const Pass &pass)
{
    constexpr int Together = 16;
    std::vector<Line> columns(Together, Line(static_cast<std::size_t>(m_height)));
    for (int left = 0; left < m_width; left += Together) {
        const int count = std::min(Together, m_width - left);
        for (int y = 0; y < m_height; ++y)
            for (int i = 0; i < count; ++i)
                columns[static_cast<std::size_t>(i)][static_cast<std::size_t>(y)] = at(left + i, y);
        for (int i = 0; i < count; ++i)
            pass(columns[static_cast<std::size_t>(i)]);
        for (int y = 0; y < m_height; ++y)
            for (int i = 0; i < count; ++i)
                at(left + i, y) = columns[static_cast<std::size_t>(i)][static_cast<std::size_t>(y)];
    }
}

Canvas Film::developed() const
{
    Canvas canvas(m_width, m_height);
    for (int y = 0; y < m_height; ++y) {
        auto *to = canvas.row(y);
        for (int x = 0; x < m_width; ++x, to += 3) {
            const auto light = at(x, y);
            to[0] = toByte(light.x);
            to[1] = toByte(light.y);
            to[2] = toByte(light.z);
        }
    }
    return canvas;
}

} // namespace vigie::drawn
