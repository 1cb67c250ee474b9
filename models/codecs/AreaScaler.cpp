#include "models/codecs/AreaScaler.h"

#include <algorithm>
#include <array>
#include <utility>

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

AreaScaler::AreaScaler(std::uint32_t sourceWidth, std::uint32_t sourceHeight, std::uint32_t width, std::uint32_t height,
                       std::vector<std::uint8_t> memory)
    : m_sourceWidth(sourceWidth), m_sourceHeight(sourceHeight), m_width(width), m_height(height),
      m_copies(sourceWidth == width && sourceHeight == height), m_columns(m_copies ? 0 : Channels * sourceWidth),
      m_row(m_copies ? 0 : Channels * width), m_pixels(std::move(memory))
{
    m_pixels.clear();
    m_pixels.reserve(Channels * width * height);
    if (m_copies)
        return; // row after row is added: nothing is written twice
    m_pixels.resize(Channels * width * height);
    // The height's share of the mean is in the weights of the rows, the width's in those of the columns.
    m_rowScale = static_cast<float>(height) / static_cast<float>(sourceHeight);
    const float scale = static_cast<float>(width) / static_cast<float>(sourceWidth);
    m_spans.reserve(width);
    for (std::uint32_t x = 0; x < width; ++x) {
        const std::uint64_t first = std::uint64_t{x} * sourceWidth / width;
        const std::uint64_t last = ((std::uint64_t{x} + 1) * sourceWidth + width - 1) / width - 1;
        const bool several = last > first;
        m_spans.push_back({first, several ? last - first - 1 : 0, scale * overlap(first, x, sourceWidth, width),
                           several ? scale * overlap(last, x, sourceWidth, width) : 0.0F});
    }
    m_innerWeight = scale;
}

void AreaScaler::addRow(const std::uint8_t *row)
{
    if (m_sourceRow >= m_sourceHeight)
        return;
    if (m_copies) {
        m_pixels.insert(m_pixels.end(), row, row + Channels * m_width);
        ++m_sourceRow;
        return;
    }
    // Target row t covers the source from t·sourceHeight/height to (t+1)·sourceHeight/height.
    const std::uint64_t rowEnd = (std::uint64_t{m_sourceRow} + 1) * m_height;
    const std::uint64_t targetEnd = (std::uint64_t{m_targetRow} + 1) * m_sourceHeight;
    const float weight = weightOf(m_targetRow);
    if (targetEnd > rowEnd) {
        accumulate(row, weight);
    } else if (targetEnd == rowEnd) {
        accumulate(row, weight);
        emitRow(m_columns.data());
    } else {
        // One walk over the row for both target rows it lies in: what is above it is finished, what is below begins.
        // The one above was begun by an earlier row, since no source row is higher than a target row.
        split(row, weight, weightOf(m_targetRow + 1));
        emitRow(m_finished.data());
        m_begun = true;
    }
    ++m_sourceRow;
}

std::vector<std::uint8_t> AreaScaler::take()
{
    m_pixels.resize(Channels * m_width * m_height);
    return std::move(m_pixels);
}

float AreaScaler::weightOf(std::uint32_t targetRow) const
{
    return m_rowScale * overlap(m_sourceRow, targetRow, m_sourceHeight, m_height);
}

void AreaScaler::accumulate(const std::uint8_t *row, float weight)
{
    float *columns = m_columns.data();
    const std::size_t count = m_columns.size();
    if (!std::exchange(m_begun, true)) {
        for (std::size_t i = 0; i < count; ++i)
            columns[i] = weight * static_cast<float>(row[i]);
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        columns[i] += weight * static_cast<float>(row[i]);
}

void AreaScaler::split(const std::uint8_t *row, float above, float below)
{
    m_finished.resize(m_columns.size());
    float *finished = m_finished.data();
    float *columns = m_columns.data();
    const std::size_t count = m_columns.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<float>(row[i]);
        finished[i] = columns[i] + above * value;
        columns[i] = below * value;
    }
}

void AreaScaler::emitRow(const float *columns)
{
    sumColumns(columns);
    // The weights of a mean sum up to one, so no sum leaves 0…255 by more than the half that is added here.
    const float *from = m_row.data();
    std::uint8_t *out = m_pixels.data() + Channels * m_width * m_targetRow;
    const std::size_t count = m_row.size();
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<std::uint8_t>(static_cast<int>(from[i] + 0.5F));
    m_begun = false;
    ++m_targetRow;
}

void AreaScaler::sumColumns(const float *columns)
{
    float *sums = m_row.data();
    for (const Span &span : m_spans) {
        const float *column = columns + Channels * span.first;
        std::array<float, Channels> sum;
        for (std::size_t c = 0; c < Channels; ++c)
            sum[c] = span.firstWeight * column[c];
        for (std::size_t i = 0; i < span.inner; ++i) {
            column += Channels;
            for (std::size_t c = 0; c < Channels; ++c)
                sum[c] += m_innerWeight * column[c];
        }
        if (span.lastWeight > 0.0F) {
            column += Channels;
            for (std::size_t c = 0; c < Channels; ++c)
                sum[c] += span.lastWeight * column[c];
        }
        for (std::size_t c = 0; c < Channels; ++c)
            sums[c] = sum[c];
        sums += Channels;
    }
}

} // namespace vigie::codecs
