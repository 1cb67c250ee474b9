#include "models/decoding/FindingsFraming.h"

#include <algorithm>

namespace vigie::decoding {
namespace {

using namespace domain;

constexpr std::size_t MaxMarks = MaxZoneLines * MaxZoneColumns;

bool isZoneCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '<';
}

void write(FrameWriter &out, PicturePoint at)
{
    out.measure(at.x, Place);
    out.measure(at.y, Place);
}

PicturePoint readPoint(FrameReader &in)
{
    const float x = in.measure(Place);
    return {x, in.measure(Place)};
}

void write(FrameWriter &out, const FaceQuality &quality)
{
    out.measure(quality.eyeDistance, Pixels);
    out.measure(quality.sharpness, Sharpness);
    for (const float share : {quality.glare, quality.brightness, quality.cut})
        out.measure(share, Share);
}

FaceQuality readQuality(FrameReader &in)
{
    FaceQuality quality;
    quality.eyeDistance = in.measure(Pixels);
    quality.sharpness = in.measure(Sharpness);
    for (float *share : {&quality.glare, &quality.brightness, &quality.cut})
        *share = in.measure(Share);
    return quality;
}

void write(FrameWriter &out, const FaceFinding &face)
{
    out.word(face.role);
    for (const auto &at : {face.topLeft, face.bottomRight, face.leftEye, face.rightEye})
        write(out, at);
    for (const auto &at : face.landmarks)
        write(out, at);
    out.measure(face.score, Share);
    out.measure(face.roll, Degrees);
    write(out, face.quality);
    out.word(face.liveness ? 1 : 0);
    if (face.liveness) {
        out.measure(face.liveness->live, Share);
        out.measure(face.liveness->print, Share);
    }
}

FaceFinding readFace(FrameReader &in)
{
    FaceFinding face;
    face.role = in.word(FaceRole::Other);
    for (auto *at : {&face.topLeft, &face.bottomRight, &face.leftEye, &face.rightEye})
        *at = readPoint(in);
    for (auto &at : face.landmarks)
        at = readPoint(in);
    face.score = in.measure(Share);
    face.roll = in.measure(Degrees);
    face.quality = readQuality(in);
    if (in.flag()) {
        const float live = in.measure(Share);
        face.liveness = LivenessHint{live, in.measure(Share)};
    }
    return face;
}

/// The roles that a picture of this kind has, each at most once but Other, and those that its state says it has.
bool haveTheirRoles(const FacesFound &found, FacePicture kind)
{
    const auto count = [&](FaceRole role) { return std::ranges::count(found.faces, role, &FaceFinding::role); };
    if (found.faces.empty() || found.state == FacesState::None)
        return found.faces.empty() && found.state == FacesState::None;
    const bool isSelfie = kind == FacePicture::Selfie;
    const auto first = found.faces.front().role;
    return first == (isSelfie ? FaceRole::Live : FaceRole::Document) && count(FaceRole::Live) == (isSelfie ? 1 : 0) &&
           count(FaceRole::Document) == (isSelfie ? 0 : 1) && count(FaceRole::HeldCard) <= (isSelfie ? 1 : 0) &&
           (found.state != FacesState::LiveAndHeld || count(FaceRole::HeldCard) == 1);
}

void write(FrameWriter &out, const MrzFinding &mrz)
{
    out.word(mrz.state);
    out.word(mrz.lines.size());
    for (const auto &line : mrz.lines)
        out.text(line);
    out.number(static_cast<std::uint16_t>(mrz.marks.size()));
    for (const auto &mark : mrz.marks) {
        out.word(mark.kind);
        out.number(mark.line);
        out.number(mark.column);
        out.word(mark.first);
        out.measure(mark.confidence, Share);
    }
    out.word(mrz.turn);
    write(out, mrz.zone);
    out.measure(mrz.pitch, Pixels);
    out.measure(mrz.confidence, Share);
}

bool hasLines(MrzState state)
{
    return state == MrzState::UnknownFormat || state == MrzState::DigitsDisagree || state == MrzState::DigitsAgree;
}

MrzMark readMark(FrameReader &in, const std::vector<std::string> &lines)
{
    MrzMark mark;
    mark.kind = in.word(MrzMark::Kind::Corrected);
    mark.line = in.u8();
    mark.column = in.u8();
    mark.first = static_cast<char>(in.u8());
    in.require(mark.line < lines.size() && isZoneCharacter(mark.first));
    in.require(in.isValid() && mark.column < lines[mark.line].size());
    mark.confidence = in.measure(Share);
    return mark;
}

MrzFinding readMrz(FrameReader &in)
{
    MrzFinding mrz;
    mrz.state = in.word(MrzState::DigitsAgree);
    const std::size_t lines = in.upTo(MaxZoneLines);
    in.require((lines > 0) == hasLines(mrz.state));
    for (std::size_t i = 0; i < lines && in.isValid(); ++i) {
        mrz.lines.push_back(in.text(MaxZoneColumns));
        in.require(!mrz.lines.back().empty() && std::ranges::all_of(mrz.lines.back(), isZoneCharacter));
    }
    const std::size_t marks = in.u16();
    in.require(marks <= MaxMarks);
    for (std::size_t i = 0; i < marks && in.isValid(); ++i)
        mrz.marks.push_back(readMark(in, mrz.lines));
    mrz.turn = in.word(Turn::ThreeQuarters);
    mrz.zone = readQuad(in);
    mrz.pitch = in.measure(Pixels);
    mrz.confidence = in.measure(Share);
    return mrz;
}

} // namespace

void write(FrameWriter &out, const Quad &quad)
{
    for (const auto &corner : quad.corners)
        write(out, corner);
}

Quad readQuad(FrameReader &in)
{
    Quad quad;
    for (auto &corner : quad.corners)
        corner = readPoint(in);
    return quad;
}

void write(FrameWriter &out, const FacesFound &found)
{
    out.word(found.state);
    out.word(found.turn);
    out.word(found.faces.size());
    for (const auto &face : found.faces)
        write(out, face);
}

FacesFound readFaces(FrameReader &in, FacePicture kind)
{
    FacesFound found;
    found.state = in.word(FacesState::SeveralPeople);
    found.turn = in.word(Turn::ThreeQuarters);
    const std::size_t faces = in.upTo(MostFaces);
    for (std::size_t i = 0; i < faces && in.isValid(); ++i)
        found.faces.push_back(readFace(in));
    in.require(haveTheirRoles(found, kind));
    return found;
}

void write(FrameWriter &out, const DocumentInspection &inspection)
{
    const auto &outline = inspection.outline;
    out.word(outline.state);
    out.word(outline.shape);
    write(out, outline.corners);
    out.measure(outline.support, Share);
    out.word(outline.cut ? 1 : 0);
    write(out, inspection.mrz);
    write(out, inspection.faces);
    out.measure(inspection.quality.sharpness, Sharpness);
    out.measure(inspection.quality.portraitGlare, Share);
    out.measure(inspection.quality.zoneGlare, Share);
}

DocumentInspection readInspection(FrameReader &in)
{
    DocumentInspection inspection;
    auto &outline = inspection.outline;
    outline.state = in.word(OutlineState::Given);
    outline.shape = in.word(DocumentShape::Booklet);
    outline.corners = readQuad(in);
    outline.support = in.measure(Share);
    outline.cut = in.flag();
    inspection.mrz = readMrz(in);
    inspection.faces = readFaces(in, FacePicture::Document);
    inspection.quality.sharpness = in.measure(Sharpness);
    inspection.quality.portraitGlare = in.measure(Share);
    inspection.quality.zoneGlare = in.measure(Share);
    return inspection;
}

void write(FrameWriter &out, const FaceSimilarity &similarity)
{
    for (const auto *face : {&similarity.document, &similarity.selfie}) {
        out.measure(face->eyeDistance, Pixels);
        out.measure(face->norm, Norm);
    }
    out.word(similarity.cosine ? 1 : 0);
    if (similarity.cosine)
        out.measure(*similarity.cosine, Cosine);
}

FaceSimilarity readSimilarity(FrameReader &in)
{
    FaceSimilarity similarity;
    const auto isComparable = [](const ComparedFace &face) { return face.eyeDistance >= SmallestEyeDistance; };
    for (auto *face : {&similarity.document, &similarity.selfie}) {
        face->eyeDistance = in.measure(Pixels);
        face->norm = in.measure(Norm);
        in.require(isComparable(*face) || face->norm == 0);
    }
    if (in.flag())
        similarity.cosine = in.measure(Cosine);
    in.require(similarity.cosine.has_value() == (isComparable(similarity.document) && isComparable(similarity.selfie)));
    return similarity;
}

} // namespace vigie::decoding
