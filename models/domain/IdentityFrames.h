#pragma once

#include <cstddef>

/// The sizes in which faces and documents are laid beside one another.
namespace vigie::domain {

/// The frame of an equalised face, in shares of its side lengths. Source: hair line to collar, so that jaw and ears
/// can be compared and not only the middle of the face.
struct FaceFrame
{
    static constexpr int Width = 600; ///< px
    static constexpr int Height = 750;
    static constexpr float EyeHeight = 0.42F;   ///< of the height, from above
    static constexpr float EyeDistance = 0.27F; ///< of the width
};

/// So many faces of a picture are brought to the frame.
inline constexpr std::size_t MostEqualised = 3;

/// A document seen from straight above, 300 dpi.
struct RectifiedSize
{
    int width = 0; ///< px
    int height = 0;
};
inline constexpr RectifiedSize RectifiedCard{1011, 638};     ///< ID-1, 85.60 × 53.98 mm
inline constexpr RectifiedSize RectifiedBooklet{1476, 1039}; ///< ID-3, 125 × 88 mm

} // namespace vigie::domain
