#pragma once

#include "models/vision/FaceNetworks.h"

#include <vector>

/// What is left of many overlapping boxes.
namespace vigie::vision {

/// Overlapping parts, each at least 1.3 of a share of `side` × `side` wide and high, and as wide or high beyond that as
/// the detector sees without getting smaller (DetectorShape): in an upright picture fewer than `side` × `side`.
std::vector<cv::Rect> tilesOf(cv::Size picture, int side);

/// A box that touches a border of its tile inside the picture shows a part of a face.
bool isCutByTile(const cv::Rect2f &box, const cv::Rect &tile, cv::Size picture);

/// Whether a box seen in a part of a picture shows the same face as `whole`, which was seen in all of it and surely, or
/// a piece of it: forehead or chin alone. A much smaller face inside is another.
bool isPartOf(const FaceBox &box, const FaceBox &whole);

/// Best score first: of boxes that overlap by more than 0.4 of their union one stays, and of boxes that lie in a bigger
/// one by more than half (a face seen in a part of a face) the bigger one stays.
std::vector<FaceBox> distinct(std::vector<FaceBox> boxes);

} // namespace vigie::vision
