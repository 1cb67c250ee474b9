#include "app/decoder/DecoderLoop.h"

#include "app/decoder/Input.h"
#include "models/decoding/Framing.h"
#include "models/decoding/Limits.h"

#include <malloc.h>

#include <algorithm>

namespace vigie::decoder {

int DecoderLoop::run(const Lockdown &state)
{
    if (!greet(state))
        return 1;
    for (;;) {
        const auto packet = m_socket.receive(decoding::MaxMessageBytes, PacketSocket::Wait::Block);
        if (!packet)
            return packet.code() == ErrorCode::BrokenReply ? 0 : 1;
        if (!obey(*packet))
            return 1;
        ::malloc_trim(0); // nothing of one picture stays for the next
    }
}

bool DecoderLoop::greet(const Lockdown &state) const
{
    decoding::DecoderHello hello;
    hello.seccomp = state.seccomp;
    hello.limits = state.limits;
    hello.landlock = state.landlock;
    return m_socket.send(decoding::encode(hello), {}, PacketSocket::Wait::Block).has_value();
}

bool DecoderLoop::obey(const PacketSocket::Packet &packet)
{
    if (packet.descriptors.empty()) {
        const auto wish = decoding::parseWish(packet.bytes);
        return wish && fulfil(*wish);
    }
    const auto job = decoding::parseJob(packet.bytes);
    if (!job || packet.descriptors.size() != (job->selfie ? 2U : 1U))
        return false;
    return job->selfie ? compare(*job, packet.descriptors.front(), packet.descriptors.back())
                       : answer(*job, packet.descriptors.front());
}

bool DecoderLoop::compare(const decoding::DecodeJob &job, const UniqueFd &document, const UniqueFd &selfie)
{
    const auto one = Input::map(document, job.inputSize);
    const auto other = Input::map(selfie, job.selfie->inputSize);
    if (!one || !other)
        return false;
#if !VIGIE_SANITIZED
    allowCpuTime(decoding::CpuSecondsPerComparison);
#endif
    return send({m_work.compare(one->bytes(), other->bytes(), job), {}});
}

bool DecoderLoop::answer(const decoding::DecodeJob &job, const UniqueFd &bytes)
{
    const auto input = Input::map(bytes, job.inputSize);
    if (!input)
        return false;
#if !VIGIE_SANITIZED
    const bool still = job.kind == decoding::JobKind::Still || job.kind == decoding::JobKind::Hash;
    allowCpuTime(still ? decoding::CpuSecondsPerPicture : decoding::CpuSecondsPerLook);
#endif
    auto made = m_work.make(input->bytes(), job, std::move(m_memory));
    auto sealed = seal(made);
    const bool isHeld = job.hold && sealed.reply.reason == decoding::Reason::None;
    const bool said = isHeld ? hold(std::move(sealed)) : send(sealed);
    if (!made.pictures.empty())
        keep(std::move(made.pictures.front()));
    return said;
}

/// The pictures in sealed memory, or a refusal when there is none left.
DecoderLoop::Answer DecoderLoop::seal(Made &made)
{
    Answer answer{std::move(made.reply), {}};
    for (const auto &picture : made.pictures) {
        auto sealed = SealedMemory::of(std::as_bytes(std::span(picture)),
                                       answer.pictures.empty() ? std::move(m_blank) : UniqueFd());
        if (!sealed) {
            decoding::DecodeReply refusal;
            refusal.id = answer.reply.id;
            refusal.sniffed = answer.reply.sniffed;
            refusal.reason = decoding::Reason::TooMuchMemory;
            return {std::move(refusal), {}};
        }
        answer.pictures.push_back(std::move(*sealed));
    }
    return answer;
}

bool DecoderLoop::send(const Answer &answer) const
{
    std::vector<int> descriptors;
    for (const auto &picture : answer.pictures)
        descriptors.push_back(picture.fd());
    return m_socket.send(decoding::encode(answer.reply), descriptors, PacketSocket::Wait::Block).has_value();
}

bool DecoderLoop::hold(Answer answer)
{
    if (m_held.size() >= decoding::MaxHeld)
        return false;
    decoding::DecodeReply said;
    said.id = answer.reply.id;
    said.held = true;
    m_held.insert_or_assign(said.id, std::move(answer));
    return m_socket.send(decoding::encode(said), {}, PacketSocket::Wait::Block).has_value();
}

bool DecoderLoop::fulfil(const decoding::HeldWish &wish)
{
    const auto held = m_held.find(wish.id);
    if (held == m_held.end())
        return false;
    const Answer answer = std::move(held->second);
    m_held.erase(held);
    return wish.kind == decoding::HeldWish::Kind::Drop || send(answer);
}

void DecoderLoop::keep(std::vector<std::uint8_t> memory)
{
    constexpr std::size_t MostKept = 4 * 1920 * 1080; ///< a screen; what is larger is rare and given back
    if (memory.empty() || memory.capacity() > MostKept)
        return;
    if (auto blank = SealedMemory::blank(memory.size()))
        m_blank = std::move(*blank);
    std::ranges::fill(memory, std::uint8_t{0});
    m_memory = std::move(memory);
}

} // namespace vigie::decoder
