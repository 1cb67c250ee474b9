#include "models/codecs/Still.h"

#include "models/codecs/Colour.h"
#include "models/decoding/PlainText.h"

#include <algorithm>
#include <utility>

namespace vigie::codecs {
namespace {

std::uint32_t proportion(std::uint32_t side, std::uint32_t numerator, std::uint32_t denominator)
{
    const std::uint64_t rounded = (std::uint64_t{side} * numerator + denominator / 2) / denominator;
    return std::max(1U, static_cast<std::uint32_t>(rounded));
}

} // namespace

Size fitInto(Size original, Size box)
{
    if (original.width <= box.width && original.height <= box.height)
        return original;
    if (std::uint64_t{original.width} * box.height >= std::uint64_t{original.height} * box.width)
        return {box.width, std::min(box.height, proportion(original.height, box.width, original.width))};
    return {std::min(box.width, proportion(original.width, box.height, original.height)), box.height};
}

Size Still::targetSize() const
{
    const bool turned = orientation >= 5;
    const Size box = turned ? Size{m_box.height, m_box.width} : m_box;
    return fitInto(original, box);
}

void Still::begin(Size source)
{
    const Size target = targetSize();
    m_scaler.emplace(source.width, source.height, target.width, target.height, std::move(m_memory));
}

void Still::addRow(const std::uint8_t *bgrx)
{
    m_scaler->addRow(bgrx);
}

std::vector<std::uint8_t> Still::finish()
{
    const auto ground = groundRow(m_scaler->sourceWidth());
    while (m_scaler->rowsAdded() < m_scaler->sourceHeight())
        m_scaler->addRow(ground.data());
    return m_scaler->take();
}

bool Still::fail(decoding::Reason why)
{
    reason = why;
    return false;
}

void Still::addMetadata(const char *key, std::string_view bytes)
{
    auto value = decoding::toPlainText(bytes, decoding::MaxValueBytes);
    if (!value.empty() && metadata.size() < decoding::MaxMetadataEntries)
        metadata.push_back({key, std::move(value)});
}

} // namespace vigie::codecs
