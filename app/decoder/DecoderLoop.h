#pragma once

#include "app/decoder/JobWork.h"
#include "app/decoder/Lockdown.h"
#include "models/base/PacketSocket.h"
#include "models/base/SealedMemory.h"

#include <map>
#include <vector>

namespace vigie::decoder {

/// Greets, then answers one job after another until the other side closes the socket.
class DecoderLoop
{
public:
    /// `work` outlives it.
    DecoderLoop(PacketSocket socket, JobWork &work) : m_socket(std::move(socket)), m_work(work) {}

    /// The exit code: 0 = closed by the other side, 1 = it spoke nonsense or went away in the middle.
    int run(const Lockdown &state);

private:
    /// An answer as it travels.
    struct Answer
    {
        decoding::DecodeReply reply;
        std::vector<SealedMemory> pictures;
    };
    bool greet(const Lockdown &state) const;
    bool obey(const PacketSocket::Packet &packet);
    bool answer(const decoding::DecodeJob &job, const UniqueFd &bytes);
    bool compare(const decoding::DecodeJob &job, const UniqueFd &document, const UniqueFd &selfie);
    bool fulfil(const decoding::HeldWish &wish);
    bool hold(Answer answer);
    bool send(const Answer &answer) const;
    Answer seal(Made &made);
    void keep(std::vector<std::uint8_t> memory);

    PacketSocket m_socket;
    JobWork &m_work;
    std::map<std::uint64_t, Answer> m_held; ///< by job
    std::vector<std::uint8_t> m_memory;     ///< of the picture before, wiped
    UniqueFd m_blank;                       ///< for the next picture, as large as the one before
};

} // namespace vigie::decoder
