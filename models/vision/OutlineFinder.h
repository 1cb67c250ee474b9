#pragma once

#include "models/domain/DocumentInspection.h"
#include "models/vision/PixelView.h"

#include <vector>

namespace vigie::vision {

/// What was found before and must lie in the outline.
struct OutlineHints
{
    std::vector<domain::PicturePoint> inside; ///< middles of the portrait and of the zone
    float leastArea = 0; ///< share of the picture: a portrait's own frame has the shape of a document too
};

/// The outline of the document in a picture: closed contours and straight lines give candidates, judged by how much of
/// their sides lies on edges and by the two shapes that documents have; the sides of the best are then refined in the
/// full picture. Never throws.
domain::OutlineFinding findOutline(const PixelView &picture, const OutlineHints &hints = {});

/// An outline that a person gave: its shape, and whether a part is missing. Errors: Invalid when the corners are not
/// those of a convex figure in clockwise order, or lie further than half the picture outside of it.
Result<domain::OutlineFinding> givenOutline(const PixelView &picture, const domain::Quad &corners);

/// BGRX, rows of 4·width bytes.
struct RectifiedPicture
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> bgrx;
};

/// The document seen from straight above, domain::RectifiedCard or RectifiedBooklet. What lies outside of the picture
/// is mid-grey. Errors: NotFound without an outline, TooLarge when memory ends.
Result<RectifiedPicture> rectified(const PixelView &picture, const domain::OutlineFinding &outline);

} // namespace vigie::vision
