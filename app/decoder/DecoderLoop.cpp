#include "app/decoder/DecoderLoop.h"

#include "models/base/SealedMemory.h"
#include "models/codecs/StillDecoder.h"
#include "models/decoding/Framing.h"
#include "models/decoding/Limits.h"

#include <sys/mman.h>
#include <unistd.h>

#include <malloc.h>

#include <algorithm>
#include <array>
#include <optional>

namespace vigie::decoder {
namespace {

/// The bytes of a job, mapped. SealedMemory::adopt() asks the kernel for more than the filter allows, and whoever
/// sends a job is trusted to have sealed it.
class Input
{
public:
    static std::optional<Input> map(const UniqueFd &fd, std::uint64_t size)
    {
        if (::lseek(fd.get(), 0, SEEK_END) != static_cast<off_t>(size))
            return std::nullopt;
        void *address = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd.get(), 0);
        return address == MAP_FAILED ? std::nullopt
                                     : std::optional<Input>(Input({static_cast<const std::byte *>(address), size}));
    }
    Input(Input &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;
    Input &operator=(Input &&) = delete;
    ~Input()
    {
        if (!m_bytes.empty())
            ::munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size());
    }
    std::span<const std::byte> bytes() const { return m_bytes; }

private:
    explicit Input(std::span<const std::byte> bytes) : m_bytes(bytes) {}
    std::span<const std::byte> m_bytes;
};

/// The pictures in sealed memory, or a refusal when there is none left.
struct Answer
{
    decoding::DecodeReply reply;
    std::optional<SealedMemory> full, veil;
};

Answer seal(codecs::DecodedStill &still, UniqueFd blank)
{
    Answer answer;
    answer.reply = std::move(still.reply);
    if (answer.reply.reason != decoding::Reason::None || still.full.empty())
        return answer;
    auto full = SealedMemory::of(std::as_bytes(std::span(still.full)), std::move(blank));
    auto veil = SealedMemory::of(std::as_bytes(std::span(still.veil)));
    if (full && veil) {
        answer.full = std::move(*full);
        answer.veil = std::move(*veil);
        return answer;
    }
    decoding::DecodeReply refusal;
    refusal.id = answer.reply.id;
    refusal.sniffed = answer.reply.sniffed;
    refusal.reason = decoding::Reason::TooMuchMemory;
    answer.reply = std::move(refusal);
    return answer;
}

} // namespace

int DecoderLoop::run(const Lockdown &state)
{
    if (!greet(state))
        return 1;
    for (;;) {
        const auto packet = m_socket.receive(decoding::MaxMessageBytes, PacketSocket::Wait::Block);
        if (!packet)
            return packet.code() == ErrorCode::BrokenReply ? 0 : 1;
        if (!answer(*packet))
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

bool DecoderLoop::answer(const PacketSocket::Packet &packet)
{
    const auto job = decoding::parseJob(packet.bytes);
    if (!job || packet.descriptors.size() != 1)
        return false;
    const auto input = Input::map(packet.descriptors.front(), job->inputSize);
    if (!input)
        return false;
#if !VIGIE_SANITIZED
    allowCpuTime(decoding::CpuSecondsPerPicture);
#endif
    auto still = codecs::decodeStill(input->bytes(), *job, std::move(m_memory));
    const Answer answer = seal(still, std::move(m_blank));
    const auto message = decoding::encode(answer.reply);
    const bool sent =
        answer.full
            ? m_socket.send(message, std::array{answer.full->fd(), answer.veil->fd()}, PacketSocket::Wait::Block)
                  .has_value()
            : m_socket.send(message, {}, PacketSocket::Wait::Block).has_value();
    keep(std::move(still.full));
    return sent;
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
