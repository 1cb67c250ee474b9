#pragma once

#include "models/domain/ZoneFindings.h"
#include "tests/models/vision/MrzZones.h"

#include <opencv2/core.hpp>

namespace vigie::test {

/// A card with a zone and a drawn portrait on a dark desk, not turned.
struct DrawnDocument
{
    cv::Mat bgr;
    Zone zone;
    cv::Rect2d card;

    explicit DrawnDocument(std::uint32_t seed = 21, documents::MrzFormat format = documents::MrzFormat::Td1);
    domain::Quad corners() const;
};

} // namespace vigie::test
