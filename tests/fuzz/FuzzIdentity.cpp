// libFuzzer over what crosses the socket of the identity decoder: orders with a person's corners as the decoder reads
// them, answers with faces and zones as the window reads them. Whatever is taken keeps its promises, and is written as
// it was read.
#include "models/decoding/FindingsFraming.h"
#include "models/decoding/Framing.h"
#include "models/domain/IdentityFrames.h"

#include <cmath>
#include <cstdlib>

namespace {

using namespace vigie;
using namespace vigie::decoding;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isPlace(domain::PicturePoint at)
{
    return std::isfinite(at.x) && std::isfinite(at.y);
}

void check(const domain::FacesFound &found)
{
    require(found.faces.size() <= domain::MostFaces);
    require(found.faces.empty() == (found.state == domain::FacesState::None));
    for (const auto &face : found.faces) {
        require(isPlace(face.topLeft) && isPlace(face.bottomRight) && isPlace(face.leftEye) && isPlace(face.rightEye));
        for (const auto at : face.landmarks)
            require(isPlace(at));
        require(std::isfinite(face.score) && std::isfinite(face.roll));
        (void)domain::faultsOf(face.quality);
    }
}

void check(const domain::DocumentInspection &inspection)
{
    check(inspection.faces);
    const auto &zone = inspection.mrz;
    require(zone.lines.size() <= MaxZoneLines);
    for (const auto &line : zone.lines)
        require(line.size() <= MaxZoneColumns);
    for (const auto &mark : zone.marks)
        require(mark.line < zone.lines.size() && mark.column < zone.lines[mark.line].size());
    for (const auto &corner : inspection.outline.corners.corners)
        require(isPlace(corner));
}

/// Small boxes and large ones: what the sizes in an answer are held against.
DecodeJob jobOf(std::uint8_t choice)
{
    constexpr std::uint32_t Small = 64, Large = 1600;
    DecodeJob job;
    job.id = 1;
    job.kind = static_cast<JobKind>(1 + choice % LastJobKind);
    job.targetWidth = job.targetHeight = (choice & 0x40U) != 0 ? Large : Small;
    job.veilEdge = 48;
    job.hold = (choice & 0x80U) != 0 && isOfIdentity(job.kind);
    return job;
}

void readAnswer(std::span<const std::byte> bytes, const DecodeJob &job)
{
    const auto reply = parseReply(bytes, job);
    if (!reply)
        return;
    if (reply->faces)
        check(*reply->faces);
    if (reply->inspection)
        check(*reply->inspection);
    require(reply->equalised.size() <= domain::MostEqualised);
    for (const auto place : reply->equalised)
        require(reply->faces && place < reply->faces->faces.size());
    const auto again = parseReply(encode(*reply), job);
    require(again.has_value() && *again == *reply);
}

void readOrder(std::span<const std::byte> bytes)
{
    const auto job = parseJob(bytes);
    if (!job)
        return;
    if (job->corners)
        for (const auto &corner : job->corners->corners)
            require(isPlace(corner));
    const auto again = parseJob(encode(*job));
    require(again.has_value() && *again == *job);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const auto bytes = std::as_bytes(std::span(data + 1, size - 1));
    readAnswer(bytes, jobOf(data[0]));
    readOrder(bytes);
    if (const auto wish = parseWish(bytes)) {
        const auto again = parseWish(encode(*wish));
        require(again.has_value() && *again == *wish);
    }
    return 0;
}
