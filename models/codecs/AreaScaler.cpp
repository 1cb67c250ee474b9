#include "models/codecs/AreaScaler.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vigie::codecs {
namespace {

constexpr std::size_t Channels = 4;

/// The part of source cell `cell` that lies in target cell `target`, 0…1, when `source` cells become `cells`.
/// Whole numbers up to the last division, so that no weight drifts along a long side.
float overlap(std::uint64_t cell, std::uint64_t target, std::uint64_t source, std::uint64_t cells)
{
    const std::uint64_t first = std::max(cell * cells, target * source);
    const std::uint64_t last = std::min((cell + 1) * cells, (target + 1) * source);
    return static_cast<float>(last - first) / static_cast<float>(cells);
}

} // namespace

AreaScaler::AreaScaler(std::uint32_t sourceWidth, std::uint32_t sourceHeight, std::uint32_t width, std::uint32_t height)
    : m_sourceWidth(sourceWidth), m_sourceHeight(sourceHeight), m_width(width), m_height(height),
      m_copies(sourceWidth == width && sourceHeight == height), m_columns(m_copies ? 0 : Channels * sourceWidth, 0.0F),
      m_pixels(Channels * width * height)
{
    m_spans.reserve(m_copies ? 0 : width);
    for (std::uint32_t x = 0; x < width && !m_copies; ++x) {
        const std::uint64_t first = std::uint64_t{x} * sourceWidth / width;
        const std::uint64_t last = ((std::uint64_t{x} + 1) * sourceWidth + width - 1) / width - 1;
        const bool several = last > first;
        m_spans.push_back({first, several ? last - first - 1 : 0, overlap(first, x, sourceWidth, width),
                           several ? overlap(last, x, sourceWidth, width) : 0.0F});
    }
}

void AreaScaler::addRow(const std::uint8_t *row)
{
    if (m_sourceRow >= m_sourceHeight)
        return;
    if (m_copies) {
        std::memcpy(m_pixels.data() + Channels * m_width * m_sourceRow, row, Channels * m_width);
        ++m_sourceRow;
        return;
    }
    // Target row t covers the source from t·sourceHeight/height to (t+1)·sourceHeight/height.
    const std::uint64_t rowEnd = (std::uint64_t{m_sourceRow} + 1) * m_height;
    for (;;) {
        const std::uint64_t targetEnd = (std::uint64_t{m_targetRow} + 1) * m_sourceHeight;
        accumulate(row, overlap(m_sourceRow, m_targetRow, m_sourceHeight, m_height));
        if (targetEnd > rowEnd)
            break;
        emitRow();
        if (targetEnd == rowEnd)
            break;
    }
    ++m_sourceRow;
}

void AreaScaler::accumulate(const std::uint8_t *row, float weight)
{
    float *columns = m_columns.data();
    const std::size_t count = m_columns.size();
    for (std::size_t i = 0; i < count; ++i)
        columns[i] += weight * static_cast<float>(row[i]);
}

void AreaScaler::emitRow()
{
    const float area = (static_cast<float>(m_sourceWidth) / static_cast<float>(m_width)) *
                       (static_cast<float>(m_sourceHeight) / static_cast<float>(m_height));
    const float norm = 1.0F / area;
    std::uint8_t *out = m_pixels.data() + Channels * m_width * m_targetRow;
    for (const Span &span : m_spans) {
        const float *column = m_columns.data() + Channels * span.first;
        std::array<float, Channels> sum{};
        const auto add = [&](float weight) {
            for (std::size_t c = 0; c < Channels; ++c)
                sum[c] += weight * column[c];
            column += Channels;
        };
        add(span.firstWeight);
        for (std::size_t i = 0; i < span.inner; ++i)
            add(1.0F);
        if (span.lastWeight > 0.0F)
            add(span.lastWeight);
        for (std::size_t c = 0; c < Channels; ++c)
            *out++ = static_cast<std::uint8_t>(std::clamp(sum[c] * norm + 0.5F, 0.0F, 255.0F));
    }
    std::fill(m_columns.begin(), m_columns.end(), 0.0F);
    ++m_targetRow;
}

} // namespace vigie::codecs
