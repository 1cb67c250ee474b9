#pragma once

#include "models/decoding/FrameReader.h"
#include "models/decoding/FrameWriter.h"
#include "models/domain/DocumentInspection.h"
#include "models/domain/FaceSimilarity.h"

/// The bytes of what was found in an identity picture. Writing brings numbers into their bounds; reading holds them to
/// the same ones, and lists, states and roles to what the findings promise.
namespace vigie::decoding {

constexpr std::size_t MaxZoneLines = 3;
constexpr std::size_t MaxZoneColumns = 44; ///< the longest line of any format

void write(FrameWriter &out, const domain::Quad &quad);
domain::Quad readQuad(FrameReader &in);

void write(FrameWriter &out, const domain::FacesFound &found);
domain::FacesFound readFaces(FrameReader &in, domain::FacePicture kind);

void write(FrameWriter &out, const domain::DocumentInspection &inspection);
domain::DocumentInspection readInspection(FrameReader &in);

/// Two faces that could be compared have a cosine, and no others.
void write(FrameWriter &out, const domain::FaceSimilarity &similarity);
domain::FaceSimilarity readSimilarity(FrameReader &in);

} // namespace vigie::decoding
