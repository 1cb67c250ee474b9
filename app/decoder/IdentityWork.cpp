#include "app/decoder/IdentityWork.h"

#include "models/codecs/Shrinking.h"
#include "models/codecs/StillDecoder.h"
#include "models/codecs/Veil.h"
#include "models/decoding/Limits.h"
#include "models/decoding/Sniffer.h"
#include "models/domain/IdentityFrames.h"
#include "models/vision/Confinement.h"
#include "models/vision/EqualisedFace.h"
#include "models/vision/OutlineFinder.h"

#include <algorithm>
#include <new>

namespace vigie::decoder {
namespace {

using namespace decoding;

Made refusal(const DecodeJob &job, Reason reason, PictureType sniffed)
{
    Made made;
    made.reply.id = job.id;
    made.reply.reason = reason;
    made.reply.sniffed = sniffed;
    return made;
}

/// The box to decode into: the whole picture, or the largest n/8 of it that is small enough, which a JPEG yields at
/// once without being shrunk again.
codecs::Size boxFor(std::span<const std::byte> bytes)
{
    constexpr std::uint32_t Eighths = 8, Most = IdentityWork::LongestSide;
    const auto probed = probe(bytes);
    const std::uint64_t longest = std::max(probed.width, probed.height);
    if (longest <= Most)
        return {Most, Most};
    const auto side = [&](std::uint64_t n) {
        return static_cast<std::uint32_t>((longest * n + Eighths - 1) / Eighths);
    };
    std::uint32_t n = Eighths;
    while (n > 1 && side(n) > Most)
        --n;
    const std::uint32_t box = std::min(side(n), Most);
    return {box, box};
}

/// The whole picture, as large as it is looked at, without a veil.
codecs::DecodedStill wholeOf(std::span<const std::byte> bytes, const DecodeJob &job)
{
    DecodeJob whole = job;
    whole.kind = JobKind::Still;
    const auto box = boxFor(bytes);
    whole.targetWidth = box.width;
    whole.targetHeight = box.height;
    whole.veilEdge = 0;
    return codecs::decodeStill(bytes, whole);
}

/// The portrait of a document, or the live face before the held one; others follow, largest first.
std::vector<std::uint8_t> worthComparing(const domain::FacesFound &found)
{
    std::vector<std::uint8_t> places(found.faces.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = static_cast<std::uint8_t>(i);
    std::ranges::stable_sort(places, {}, [&](std::uint8_t place) { return found.faces[place].role; });
    places.resize(std::min(places.size(), domain::MostEqualised));
    return places;
}

} // namespace

Result<IdentityWork> IdentityWork::create(Comparing comparing)
{
    vision::confineLibrary();
    TRY(auto analyst, vision::DocumentAnalyst::create());
    TRY_DONE(analyst.warmUp());
    IdentityWork work(std::move(analyst));
    if (comparing == Comparing::Permitted) {
        TRY(work.m_templates, vision::TemplateNetwork::create());
    }
    return work;
}

Made IdentityWork::make(std::span<const std::byte> bytes, const DecodeJob &job, std::vector<std::uint8_t> memory)
{
    if (!isOfIdentity(job.kind))
        return m_stills.make(bytes, job, std::move(memory));
    try {
        return look(bytes, job);
    } catch (const std::bad_alloc &) {
        return refusal(job, Reason::TooMuchMemory, sniff(bytes));
    }
}

DecodeReply IdentityWork::compare(std::span<const std::byte> document, std::span<const std::byte> selfie,
                                  const DecodeJob &job)
{
    DecodeReply reply;
    reply.id = job.id;
    const auto portrait = sideOf(document, job, domain::FacePicture::Document, true);
    if (!portrait) {
        reply.reason = portrait.error();
        return reply;
    }
    // Without a face to compare it with no template of the other one is made.
    const auto live = sideOf(selfie, job, domain::FacePicture::Selfie, portrait->face.has_value());
    if (live)
        reply.similarity = vision::similarityOf(*portrait, *live);
    else
        reply.reason = live.error();
    return reply;
}

IdentityWork::Side IdentityWork::sideOf(std::span<const std::byte> bytes, const DecodeJob &job,
                                        domain::FacePicture kind, bool isCompared)
{
    if (!m_templates)
        return tl::unexpected(Reason::NotPermitted);
    try {
        const auto still = wholeOf(bytes, job);
        if (still.reply.reason != Reason::None || still.reply.damaged) // half a face is none
            return tl::unexpected(still.reply.damaged ? Reason::Broken : still.reply.reason);
        const auto picture = vision::PixelView::create(still.full, static_cast<int>(still.reply.fullWidth),
                                                       static_cast<int>(still.reply.fullHeight));
        if (!picture)
            return tl::unexpected(Reason::Internal);
        const bool isSelfie = kind == domain::FacePicture::Selfie;
        const auto role = isSelfie ? domain::FaceRole::Live : domain::FaceRole::Document;
        const auto found = isSelfie ? m_analyst.faces().find(*picture, kind) : m_analyst.facesOf(*picture);
        if (!isCompared)
            return vision::faceNotCompared(found, role);
        auto side = vision::faceToCompare(*m_templates, *picture, found, role);
        if (!side)
            return tl::unexpected(side.code() == ErrorCode::TooLarge ? Reason::TooMuchMemory : Reason::Internal);
        return std::move(*side);
    } catch (const std::bad_alloc &) {
        return tl::unexpected(Reason::TooMuchMemory);
    }
}

Made IdentityWork::look(std::span<const std::byte> bytes, const DecodeJob &job)
{
    auto still = wholeOf(bytes, job);
    Made made;
    made.reply = std::move(still.reply);
    if (made.reply.reason != Reason::None)
        return made;
    const auto view = vision::PixelView::create(still.full, static_cast<int>(made.reply.fullWidth),
                                                static_cast<int>(made.reply.fullHeight));
    if (!view)
        return refusal(job, Reason::Internal, made.reply.sniffed);
    if (job.kind == JobKind::Document) {
        readDocument(*view, job, made);
        return made;
    }
    lookForFaces(*view, job, made);
    const codecs::Size whole{made.reply.fullWidth, made.reply.fullHeight};
    const auto shown = codecs::fitInto(whole, {job.targetWidth, job.targetHeight});
    auto picture = codecs::shrunk(still.full, whole, shown);
    auto veil = codecs::veilOf(picture, shown, job.veilEdge); // the smaller picture says it as well
    made.reply.fullWidth = shown.width;
    made.reply.fullHeight = shown.height;
    made.reply.veilWidth = veil.size.width;
    made.reply.veilHeight = veil.size.height;
    made.pictures.insert(made.pictures.begin(), std::move(veil.pixels));
    made.pictures.insert(made.pictures.begin(), std::move(picture));
    return made;
}

void IdentityWork::lookForFaces(const vision::PixelView &picture, const DecodeJob &job, Made &made)
{
    made.reply.faces = job.kind == JobKind::SelfieFaces ? m_analyst.faces().find(picture, domain::FacePicture::Selfie)
                                                        : m_analyst.facesOf(picture);
    made.reply.equalised = worthComparing(*made.reply.faces);
    for (const auto place : made.reply.equalised) {
        const auto points = vision::pointsIn(picture, made.reply.faces->faces[place], made.reply.faces->turn);
        made.pictures.push_back(vision::equalisedFace(picture, points));
    }
}

void IdentityWork::readDocument(const vision::PixelView &picture, const DecodeJob &job, Made &made)
{
    made.reply.fullWidth = made.reply.fullHeight = made.reply.veilWidth = made.reply.veilHeight = 0;
    auto inspection = m_analyst.analyse(picture, job.corners);
    if (!inspection) {
        const auto reason = inspection.code() == ErrorCode::Invalid ? Reason::NoOutline : Reason::TooMuchMemory;
        made = refusal(job, reason, made.reply.sniffed);
        return;
    }
    if (auto flat = vision::rectified(picture, inspection->outline)) {
        made.reply.rectifiedWidth = static_cast<std::uint32_t>(flat->width);
        made.reply.rectifiedHeight = static_cast<std::uint32_t>(flat->height);
        made.pictures.push_back(std::move(flat->bgrx));
    }
    made.reply.inspection = std::move(*inspection);
}

} // namespace vigie::decoder
