#include "models/decoding/Framing.h"

#include "models/decoding/ByteReader.h"
#include "models/decoding/Limits.h"
#include "models/decoding/PlainText.h"
#include "models/decoding/Sniffer.h"

#include <algorithm>

namespace vigie::decoding {
namespace {

constexpr std::uint32_t Magic = 0x31444756; // "VGD1"
enum class MessageKind : std::uint16_t { Hello = 1, Job = 2, Reply = 3 };
enum : std::uint8_t { Damaged = 1, TypeMismatch = 2, Animated = 4, Hashed = 8, AllFlags = 15 };

class Writer
{
public:
    explicit Writer(MessageKind kind)
    {
        number(Magic);
        number(static_cast<std::uint16_t>(kind));
    }

    template <typename T> void number(T value)
    {
        for (std::size_t i = 0; i < sizeof(T); ++i)
            m_bytes.push_back(static_cast<std::byte>((static_cast<std::uint64_t>(value) >> (8 * i)) & 0xFF));
    }
    void hash(const PictureHash &hash)
    {
        for (const auto word : hash.words)
            number(word);
    }
    void text(std::string_view text)
    {
        number(static_cast<std::uint16_t>(text.size()));
        const auto bytes = std::as_bytes(std::span(text));
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }
    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    std::vector<std::byte> m_bytes;
};

/// Reads in order; one miss anywhere makes the whole message invalid.
class Reader
{
public:
    Reader(std::span<const std::byte> bytes, MessageKind kind) : m_in(bytes, Endian::Little)
    {
        if (bytes.size() > MaxMessageBytes || u32() != Magic || u16() != static_cast<std::uint16_t>(kind))
            m_valid = false;
    }

    std::uint8_t u8() { return static_cast<std::uint8_t>(take(m_in.u8(m_at), 1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(take(m_in.u16(m_at), 2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(take(m_in.u32(m_at), 4)); }
    std::uint64_t u64() { return take(m_in.u64(m_at), 8); }
    /// A number that is at most `last`.
    std::uint8_t upTo(std::uint8_t last)
    {
        const auto value = u8();
        require(value <= last);
        return value;
    }
    std::string text(std::size_t limit)
    {
        const std::size_t length = u16();
        require(length <= limit && m_in.has(m_at, length));
        if (!m_valid)
            return {};
        const auto bytes = m_in.slice(m_at, length);
        m_at += length;
        return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
    }
    PictureHash hash()
    {
        PictureHash hash;
        for (auto &word : hash.words)
            word = u64();
        return hash;
    }
    void require(bool condition) { m_valid = m_valid && condition; }
    bool isValid() const { return m_valid; }
    bool isComplete() const { return m_valid && m_at == m_in.size(); }

private:
    template <typename T> std::uint64_t take(std::optional<T> value, std::size_t size)
    {
        require(value.has_value());
        m_at += size;
        return m_valid ? std::uint64_t{*value} : 0;
    }

    ByteReader m_in;
    std::uint64_t m_at = 0;
    bool m_valid = true;
};

bool isKey(std::string_view key)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
    return !key.empty() && std::all_of(key.begin(), key.end(), letter);
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
    return reply.fullWidth == 0 && reply.fullHeight == 0 && reply.veilWidth == 0 && reply.veilHeight == 0;
}

/// What holds for whatever could be decoded.
bool fitsOriginal(const DecodeReply &reply)
{
    return checkSize(reply.originalWidth, reply.originalHeight) == Reason::None &&
           reply.sniffed != PictureType::Unknown;
}

bool fitsHash(const DecodeReply &reply)
{
    return fitsOriginal(reply) && hasNoPicture(reply) && !(reply.damaged && reply.hashes);
}

bool fitsPicture(const DecodeReply &reply, const DecodeJob &asked)
{
    const auto within = [](std::uint32_t value, std::uint32_t limit) { return value >= 1 && value <= limit; };
    return fitsOriginal(reply) && !reply.hashes &&
           within(reply.fullWidth, std::min(asked.targetWidth, reply.originalWidth)) &&
           within(reply.fullHeight, std::min(asked.targetHeight, reply.originalHeight)) &&
           within(reply.veilWidth, asked.veilEdge) && within(reply.veilHeight, asked.veilEdge);
}

bool fits(const DecodeReply &reply, const DecodeJob &asked)
{
    if (reply.reason != Reason::None)
        return hasNoPicture(reply) && !reply.hashes;
    return asked.kind == JobKind::Hash ? fitsHash(reply) : fitsPicture(reply, asked);
}

} // namespace

std::vector<std::byte> encode(const DecoderHello &hello)
{
    Writer out(MessageKind::Hello);
    out.number(hello.version);
    out.number(std::uint8_t{hello.seccomp});
    out.number(std::uint8_t{hello.limits});
    out.number(hello.landlock);
    return out.take();
}

std::vector<std::byte> encode(const DecodeJob &job)
{
    Writer out(MessageKind::Job);
    out.number(job.id);
    out.number(static_cast<std::uint8_t>(job.kind));
    out.number(static_cast<std::uint8_t>(job.declared));
    out.number(job.targetWidth);
    out.number(job.targetHeight);
    out.number(job.veilEdge);
    out.number(job.inputSize);
    return out.take();
}

std::vector<std::byte> encode(const DecodeReply &reply)
{
    Writer out(MessageKind::Reply);
    out.number(reply.id);
    out.number(static_cast<std::uint8_t>(reply.reason));
    out.number(static_cast<std::uint8_t>(reply.sniffed));
    out.number(static_cast<std::uint8_t>((reply.damaged ? Damaged : 0) | (reply.typeMismatch ? TypeMismatch : 0) |
                                         (reply.animated ? Animated : 0) | (reply.hashes ? Hashed : 0)));
    out.number(reply.frames);
    for (const auto side : {reply.originalWidth, reply.originalHeight, reply.fullWidth, reply.fullHeight,
                            reply.veilWidth, reply.veilHeight})
        out.number(side);
    const std::size_t entries = std::min(reply.metadata.size(), MaxMetadataEntries);
    out.number(static_cast<std::uint16_t>(entries));
    for (std::size_t i = 0; i < entries; ++i) {
        out.text(reply.metadata[i].key);
        out.text(reply.metadata[i].value);
    }
    if (reply.hashes) {
        out.hash(reply.hashes->upright);
        out.hash(reply.hashes->mirrored);
    }
    return out.take();
}

Result<DecoderHello> parseHello(std::span<const std::byte> bytes)
{
    Reader in(bytes, MessageKind::Hello);
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
    Reader in(bytes, MessageKind::Job);
    DecodeJob job;
    job.id = in.u64();
    job.kind = static_cast<JobKind>(in.upTo(LastJobKind));
    in.require(job.kind == JobKind::Still || job.kind == JobKind::Hash);
    job.declared = static_cast<PictureType>(in.upTo(LastPictureType));
    job.targetWidth = in.u32();
    job.targetHeight = in.u32();
    job.veilEdge = in.u16();
    job.inputSize = in.u64();
    if (!in.isComplete() || !isTarget(job) || job.inputSize == 0 || job.inputSize > MaxInputBytes)
        return {ErrorCode::Invalid, "not a job"};
    return job;
}

Result<DecodeReply> parseReply(std::span<const std::byte> bytes, const DecodeJob &asked)
{
    Reader in(bytes, MessageKind::Reply);
    DecodeReply reply;
    reply.id = in.u64();
    reply.reason = static_cast<Reason>(in.upTo(LastReason));
    reply.sniffed = static_cast<PictureType>(in.upTo(LastPictureType));
    const auto flags = in.upTo(AllFlags);
    reply.damaged = (flags & Damaged) != 0;
    reply.typeMismatch = (flags & TypeMismatch) != 0;
    reply.animated = (flags & Animated) != 0;
    reply.frames = in.u32();
    for (auto *side : {&reply.originalWidth, &reply.originalHeight, &reply.fullWidth, &reply.fullHeight,
                       &reply.veilWidth, &reply.veilHeight})
        *side = in.u32();
    const std::size_t entries = in.u16();
    in.require(entries <= MaxMetadataEntries);
    for (std::size_t i = 0; i < entries && in.isValid(); ++i) {
        MetadataEntry entry{in.text(MaxKeyBytes), in.text(MaxValueBytes)};
        in.require(isKey(entry.key) && isPlainText(entry.value));
        reply.metadata.push_back(std::move(entry));
    }
    if ((flags & Hashed) != 0) {
        const auto upright = in.hash();
        reply.hashes = PictureHashes{upright, in.hash()};
    }
    if (!in.isComplete() || reply.id != asked.id || !fits(reply, asked))
        return {ErrorCode::Invalid, "not an answer to this job"};
    return reply;
}

} // namespace vigie::decoding
