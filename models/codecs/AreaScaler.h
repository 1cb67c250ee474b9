#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vigie::codecs {

/// Shrinks a picture by exact area averaging, row by row, so that the original never has to be in memory as a whole.
/// Every target pixel is the mean of the source area it covers. Four bytes a pixel.
class AreaScaler
{
public:
    /// The target is at most as large as the source on both sides; all sides ≥ 1.
    /// The target lies in `memory`, if that is large enough.
    AreaScaler(std::uint32_t sourceWidth, std::uint32_t sourceHeight, std::uint32_t width, std::uint32_t height,
               std::vector<std::uint8_t> memory = {});

    /// The next source row, 4·sourceWidth bytes. Rows beyond the source are ignored.
    void addRow(const std::uint8_t *row);
    std::uint32_t rowsAdded() const { return m_sourceRow; }

    std::uint32_t sourceWidth() const { return m_sourceWidth; }
    std::uint32_t sourceHeight() const { return m_sourceHeight; }
    std::uint32_t width() const { return m_width; }
    std::uint32_t height() const { return m_height; }

    /// The picture, 4·width·height bytes, once every source row has been added; zeros where rows are missing.
    std::vector<std::uint8_t> take();

private:
    /// The source columns under a target column: whole ones between two that may be cut.
    struct Span
    {
        std::size_t first = 0;
        std::size_t inner = 0; ///< columns between the first and the last
        float firstWeight = 0;
        float lastWeight = 0; ///< 0 where the first is also the last
    };
    float weightOf(std::uint32_t targetRow) const; ///< of the current source row
    void accumulate(const std::uint8_t *row, float weight);
    void split(const std::uint8_t *row, float above, float below);
    void emitRow(const float *columns);
    void sumColumns(const float *columns);

    std::uint32_t m_sourceWidth, m_sourceHeight, m_width, m_height;
    std::uint32_t m_sourceRow = 0;
    std::uint32_t m_targetRow = 0;
    bool m_copies;                 ///< nothing to shrink
    bool m_begun = false;          ///< m_columns holds something of the current target row
    float m_rowScale = 1;          ///< target rows a source row
    float m_innerWeight = 1;       ///< of a source column that lies wholly in a target column
    std::vector<float> m_columns;  ///< weighted sum of the source rows of the current target row
    std::vector<float> m_finished; ///< the same of the one before, when one source row lies in both
    std::vector<float> m_row;      ///< weighted sum of m_columns, by target column
    std::vector<Span> m_spans;     ///< by target column
    std::vector<std::uint8_t> m_pixels;
};

} // namespace vigie::codecs
