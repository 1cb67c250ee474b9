#pragma once

#include "models/base/PacketSocket.h"
#include "models/base/SealedMemory.h"
#include "models/decoding/Messages.h"

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

namespace vigie::media {

/// One running decoder. Ends and is reaped with this object.
class DecoderProcess
{
public:
    /// Starts `executable` with our socket on descriptor 3, /dev/null on 0 to 2 and nothing else, in an empty
    /// environment and a process group of its own. Errors: Io.
    static Result<std::unique_ptr<DecoderProcess>> start(const std::string &executable,
                                                         const std::vector<std::string> &arguments);

    DecoderProcess(const DecoderProcess &) = delete;
    DecoderProcess &operator=(const DecoderProcess &) = delete;
    ~DecoderProcess();

    int fd() const { return m_socket.fd(); }
    pid_t pid() const { return m_pid; }

    /// Errors: Io when it has gone.
    /// `selfie`: where the job names two pictures.
    Result<void> send(const decoding::DecodeJob &job, const SealedMemory &bytes, const SealedMemory *selfie) const;
    /// Errors: Io when it has gone.
    Result<void> send(const decoding::HeldWish &wish) const;
    /// Does not wait. Errors: NotFound (nothing yet) · BrokenReply (it has gone) · TooLarge · Io.
    Result<PacketSocket::Packet> receive() const;

    /// Ends it now, if it has not ended by itself, and says how it ended, for the log: "signal 31", "exit code 3".
    std::string end();

private:
    DecoderProcess(pid_t pid, PacketSocket socket) : m_pid(pid), m_socket(std::move(socket)) {}

    pid_t m_pid;
    PacketSocket m_socket;
};

} // namespace vigie::media
