#pragma once

#include "models/codecs/AreaScaler.h"
#include "models/decoding/Messages.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vigie::codecs {

struct Size
{
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    friend bool operator==(const Size &, const Size &) = default;
};

/// The largest size of the same shape within `box`, never larger than `original`, each side ≥ 1.
Size fitInto(Size original, Size box);

/// One picture on its way through a codec: what was found out about it, and its rows, shrunk as they arrive. Codecs
/// fill it; it is as it lies in the file (not yet upright).
class Still
{
public:
    /// `box`: upright, device pixels. `memory`: for the pixels, when it is large enough.
    explicit Still(Size box, std::vector<std::uint8_t> memory = {}) : m_box(box), m_memory(std::move(memory)) {}

    decoding::Reason reason = decoding::Reason::None; ///< not None: nothing is worth showing
    bool damaged = false;
    int orientation = 1; ///< Exif, 1…8
    Size original;
    std::vector<decoding::MetadataEntry> metadata;

    /// Where the rows go: the shape of `original` within the box, turned as `orientation` asks.
    Size targetSize() const;

    /// Begins the picture with rows of `source` pixels (the original, or what the codec itself shrank it to).
    void begin(Size source);
    /// The next row from the top: BGRX, 4·source.width bytes.
    void addRow(const std::uint8_t *bgrx);
    std::uint32_t rowsAdded() const { return m_scaler ? m_scaler->rowsAdded() : 0; }
    /// Fills what is missing at the bottom with the neutral ground and hands the picture over (targetSize()).
    std::vector<std::uint8_t> finish();

    bool fail(decoding::Reason why); ///< notes the reason; false, to be returned
    void addMetadata(const char *key, std::string_view bytes);

private:
    Size m_box;
    std::vector<std::uint8_t> m_memory;
    std::optional<AreaScaler> m_scaler;
};

} // namespace vigie::codecs
