#include "models/decoding/Framing.h"

#include "models/decoding/FindingsFraming.h"
#include "models/decoding/Limits.h"
#include "models/decoding/PlainText.h"
#include "models/decoding/Sniffer.h"
#include "models/domain/IdentityFrames.h"

#include <algorithm>

namespace vigie::decoding {
namespace {

enum : std::uint8_t { Damaged = 1, TypeMismatch = 2, Animated = 4, Hashed = 8, Held = 16, AllFlags = 31 };

bool isKey(std::string_view key)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
    return !key.empty() && std::all_of(key.begin(), key.end(), letter);
}

bool isInput(std::uint64_t size)
{
    return size >= 1 && size <= MaxInputBytes;
}

bool isTarget(const DecodeJob &job)
{
    const auto side = [](std::uint32_t s) { return s >= 1 && s <= MaxTargetSide; };
    return side(job.targetWidth) && side(job.targetHeight) &&
           std::uint64_t{job.targetWidth} * job.targetHeight <= MaxTargetPixels && job.veilEdge >= 1 &&
           job.veilEdge <= MaxVeilEdge;
}

bool hasNoPicture(const DecodeReply &reply)
{
    return reply.fullWidth == 0 && reply.fullHeight == 0 && reply.veilWidth == 0 && reply.veilHeight == 0 &&
           reply.rectifiedWidth == 0 && reply.rectifiedHeight == 0 && reply.equalised.empty();
}

bool hasNoFindings(const DecodeReply &reply)
{
    return !reply.hashes && !reply.faces && !reply.inspection && !reply.similarity;
}

/// What holds for whatever could be decoded.
bool fitsOriginal(const DecodeReply &reply)
{
    return checkSize(reply.originalWidth, reply.originalHeight) == Reason::None &&
           reply.sniffed != PictureType::Unknown && !reply.held;
}

bool fitsHash(const DecodeReply &reply)
{
    return fitsOriginal(reply) && hasNoPicture(reply) && !(reply.damaged && reply.hashes);
}

bool fitsPicture(const DecodeReply &reply, const DecodeJob &asked)
{
    const auto within = [](std::uint32_t value, std::uint32_t limit) { return value >= 1 && value <= limit; };
    return fitsOriginal(reply) && !reply.hashes && !reply.inspection && reply.rectifiedWidth == 0 &&
           reply.rectifiedHeight == 0 && within(reply.fullWidth, std::min(asked.targetWidth, reply.originalWidth)) &&
           within(reply.fullHeight, std::min(asked.targetHeight, reply.originalHeight)) &&
           within(reply.veilWidth, asked.veilEdge) && within(reply.veilHeight, asked.veilEdge);
}

/// As many faces are equalised as there are, up to the most; each once.
bool fitsFaces(const DecodeReply &reply)
{
    if (!reply.faces || reply.equalised.size() != std::min(reply.faces->faces.size(), domain::MostEqualised))
        return false;
    for (auto one = reply.equalised.begin(); one != reply.equalised.end(); ++one)
        if (*one >= reply.faces->faces.size() || std::find(reply.equalised.begin(), one, *one) != one)
            return false;
    return true;
}

bool fitsDocument(const DecodeReply &reply, const DecodeJob &asked)
{
    const auto is = [&](domain::RectifiedSize size) {
        return reply.rectifiedWidth == static_cast<std::uint32_t>(size.width) &&
               reply.rectifiedHeight == static_cast<std::uint32_t>(size.height);
    };
    const bool isFlat = is(domain::RectifiedCard) || is(domain::RectifiedBooklet) || is({});
    auto others = reply;
    others.rectifiedWidth = others.rectifiedHeight = 0;
    return fitsOriginal(reply) && hasNoPicture(others) && reply.inspection && !reply.hashes && !reply.faces && isFlat &&
           (reply.inspection->outline.state == domain::OutlineState::Given) == asked.corners.has_value();
}

/// The number, the distances, the norms: nothing else of either picture.
bool fitsComparison(const DecodeReply &reply)
{
    DecodeReply bare;
    bare.id = reply.id;
    bare.similarity = reply.similarity;
    return reply.similarity && reply == bare;
}

/// A held answer says that it is one and nothing else.
bool fitsHeld(const DecodeReply &reply)
{
    DecodeReply bare;
    bare.id = reply.id;
    bare.held = true;
    return reply == bare;
}

bool fits(const DecodeReply &reply, const DecodeJob &asked)
{
    if (reply.reason != Reason::None)
        return hasNoPicture(reply) && hasNoFindings(reply) && !reply.held;
    if (asked.hold)
        return fitsHeld(reply);
    if (asked.kind == JobKind::Compare)
        return fitsComparison(reply);
    if (reply.similarity)
        return false;
    if (asked.kind == JobKind::Document)
        return fitsDocument(reply, asked);
    if (showsFaces(asked.kind))
        return fitsPicture(reply, asked) && fitsFaces(reply);
    return reply.faces || reply.inspection ? false
           : asked.kind == JobKind::Hash   ? fitsHash(reply)
                                           : fitsPicture(reply, asked) && reply.equalised.empty();
}

void writeMetadata(FrameWriter &out, const std::vector<MetadataEntry> &metadata)
{
    const std::size_t entries = std::min(metadata.size(), MaxMetadataEntries);
    out.number(static_cast<std::uint16_t>(entries));
    for (std::size_t i = 0; i < entries; ++i) {
        out.text(metadata[i].key);
        out.text(metadata[i].value);
    }
}

std::vector<MetadataEntry> readMetadata(FrameReader &in)
{
    std::vector<MetadataEntry> metadata;
    const std::size_t entries = in.u16();
    in.require(entries <= MaxMetadataEntries);
    for (std::size_t i = 0; i < entries && in.isValid(); ++i) {
        MetadataEntry entry{in.text(MaxKeyBytes), in.text(MaxValueBytes)};
        in.require(isKey(entry.key) && isPlainText(entry.value));
        metadata.push_back(std::move(entry));
    }
    return metadata;
}

enum class Found : std::uint8_t { Nothing = 0, Faces = 1, Document = 2, Similarity = 3 };

void writeFindings(FrameWriter &out, const DecodeReply &reply)
{
    out.word(reply.faces        ? Found::Faces
             : reply.inspection ? Found::Document
             : reply.similarity ? Found::Similarity
                                : Found::Nothing);
    if (reply.faces) {
        write(out, *reply.faces);
        out.word(reply.equalised.size());
        for (const auto face : reply.equalised)
            out.number(face);
    } else if (reply.inspection) {
        write(out, *reply.inspection);
        out.number(reply.rectifiedWidth);
        out.number(reply.rectifiedHeight);
    } else if (reply.similarity) {
        write(out, *reply.similarity);
    }
}

void readFindings(FrameReader &in, DecodeReply &reply, JobKind kind)
{
    switch (in.word(Found::Similarity)) {
    case Found::Nothing:
        break;
    case Found::Faces: {
        in.require(showsFaces(kind));
        reply.faces =
            readFaces(in, kind == JobKind::SelfieFaces ? domain::FacePicture::Selfie : domain::FacePicture::Document);
        const std::size_t count = in.upTo(domain::MostEqualised);
        for (std::size_t i = 0; i < count; ++i)
            reply.equalised.push_back(in.u8());
        break;
    }
    case Found::Document:
        reply.inspection = readInspection(in);
        reply.rectifiedWidth = in.u32();
        reply.rectifiedHeight = in.u32();
        break;
    case Found::Similarity:
        reply.similarity = readSimilarity(in);
        break;
    }
}

} // namespace

std::vector<std::byte> encode(const DecoderHello &hello)
{
    FrameWriter out(FrameKind::Hello);
    out.number(hello.version);
    out.number(std::uint8_t{hello.seccomp});
    out.number(std::uint8_t{hello.limits});
    out.number(hello.landlock);
    return out.take();
}

std::vector<std::byte> encode(const DecodeJob &job)
{
    FrameWriter out(FrameKind::Job);
    out.number(job.id);
    out.number(static_cast<std::uint8_t>(job.kind));
    out.number(static_cast<std::uint8_t>(job.declared));
    out.number(job.targetWidth);
    out.number(job.targetHeight);
    out.number(job.veilEdge);
    out.number(job.inputSize);
    out.word(job.hold ? 1 : 0);
    out.word(job.corners ? 1 : 0);
    if (job.corners)
        write(out, *job.corners);
    out.word(job.selfie ? 1 : 0);
    if (job.selfie) {
        out.number(static_cast<std::uint8_t>(job.selfie->declared));
        out.number(job.selfie->inputSize);
    }
    return out.take();
}

std::vector<std::byte> encode(const DecodeReply &reply)
{
    FrameWriter out(FrameKind::Reply);
    out.number(reply.id);
    out.number(static_cast<std::uint8_t>(reply.reason));
    out.number(static_cast<std::uint8_t>(reply.sniffed));
    out.number(static_cast<std::uint8_t>((reply.damaged ? Damaged : 0) | (reply.typeMismatch ? TypeMismatch : 0) |
                                         (reply.animated ? Animated : 0) | (reply.hashes ? Hashed : 0) |
                                         (reply.held ? Held : 0)));
    out.number(reply.frames);
    for (const auto side : {reply.originalWidth, reply.originalHeight, reply.fullWidth, reply.fullHeight,
                            reply.veilWidth, reply.veilHeight})
        out.number(side);
    writeMetadata(out, reply.metadata);
    if (reply.hashes) {
        out.hash(reply.hashes->upright);
        out.hash(reply.hashes->mirrored);
    }
    writeFindings(out, reply);
    return out.take();
}

std::vector<std::byte> encode(const HeldWish &wish)
{
    FrameWriter out(FrameKind::Wish);
    out.number(wish.id);
    out.word(wish.kind);
    return out.take();
}

Result<DecoderHello> parseHello(std::span<const std::byte> bytes)
{
    FrameReader in(bytes, FrameKind::Hello);
    DecoderHello hello;
    hello.version = in.u16();
    hello.seccomp = in.upTo(1) == 1;
    hello.limits = in.upTo(1) == 1;
    hello.landlock = in.u8();
    if (!in.isComplete() || hello.version != ProtocolVersion)
        return {ErrorCode::Invalid, "not a greeting of this decoder"};
    return hello;
}

Result<DecodeJob> parseJob(std::span<const std::byte> bytes)
{
    FrameReader in(bytes, FrameKind::Job);
    DecodeJob job;
    job.id = in.u64();
    job.kind = static_cast<JobKind>(in.upTo(LastJobKind));
    in.require(static_cast<std::uint8_t>(job.kind) != 0);
    job.declared = static_cast<PictureType>(in.upTo(LastPictureType));
    job.targetWidth = in.u32();
    job.targetHeight = in.u32();
    job.veilEdge = in.u16();
    job.inputSize = in.u64();
    job.hold = in.flag();
    if (in.flag())
        job.corners = readQuad(in);
    if (in.flag()) {
        auto &selfie = job.selfie.emplace();
        selfie.declared = static_cast<PictureType>(in.upTo(LastPictureType));
        selfie.inputSize = in.u64();
        in.require(isInput(selfie.inputSize));
    }
    in.require(!job.hold || (isOfIdentity(job.kind) && job.kind != JobKind::Compare));
    in.require(job.selfie.has_value() == (job.kind == JobKind::Compare));
    in.require(!job.corners || job.kind == JobKind::Document);
    if (!in.isComplete() || !isTarget(job) || !isInput(job.inputSize))
        return {ErrorCode::Invalid, "not a job"};
    return job;
}

Result<HeldWish> parseWish(std::span<const std::byte> bytes)
{
    FrameReader in(bytes, FrameKind::Wish);
    HeldWish wish;
    wish.id = in.u64();
    wish.kind = in.word(HeldWish::Kind::Drop);
    if (!in.isComplete())
        return {ErrorCode::Invalid, "not a wish"};
    return wish;
}

Result<DecodeReply> parseReply(std::span<const std::byte> bytes, const DecodeJob &asked)
{
    FrameReader in(bytes, FrameKind::Reply);
    DecodeReply reply;
    reply.id = in.u64();
    reply.reason = static_cast<Reason>(in.upTo(LastReason));
    reply.sniffed = static_cast<PictureType>(in.upTo(LastPictureType));
    const auto flags = in.upTo(AllFlags);
    reply.damaged = (flags & Damaged) != 0;
    reply.typeMismatch = (flags & TypeMismatch) != 0;
    reply.animated = (flags & Animated) != 0;
    reply.held = (flags & Held) != 0;
    reply.frames = in.u32();
    for (auto *side : {&reply.originalWidth, &reply.originalHeight, &reply.fullWidth, &reply.fullHeight,
                       &reply.veilWidth, &reply.veilHeight})
        *side = in.u32();
    reply.metadata = readMetadata(in);
    if ((flags & Hashed) != 0) {
        const auto upright = in.hash();
        reply.hashes = PictureHashes{upright, in.hash()};
    }
    readFindings(in, reply, asked.kind);
    if (!in.isComplete() || reply.id != asked.id || !fits(reply, asked))
        return {ErrorCode::Invalid, "not an answer to this job"};
    return reply;
}

} // namespace vigie::decoding
