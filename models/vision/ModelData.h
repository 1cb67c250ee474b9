#pragma once

#include <cstddef>
#include <span>

/// The networks, linked into the program: the decoder reads no file.
namespace vigie::vision {

/// Reads the characters of a machine readable zone. Trained by packaging/mrz/train.py on drawn zones; ours.
std::span<const std::byte> mrzNetwork();

/// Of the pinned package (createFaceNetworks()); CMake checks their hashes.
std::span<const std::byte> faceDetectorNetwork();
std::span<const std::byte> faceLandmarkNetwork();
std::span<const std::byte> faceLivenessNetwork();
std::span<const std::byte> faceFeatureNetwork();

} // namespace vigie::vision
