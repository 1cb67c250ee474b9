#include "app/decoder/Startup.h"

#include "app/decoder/DecoderLoop.h"
#include "app/decoder/WarmUp.h"

#include <sys/socket.h>

#include <cstdio>
#include <filesystem>
#include <iterator>

namespace vigie::decoder {
namespace {

bool isStartedByVigie()
{
    int type = 0;
    socklen_t size = sizeof(type);
    return ::getsockopt(SocketDescriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET;
}

/// What the lock takes away it takes from one thread: another that a library has started would stay free.
bool isAlone()
{
#if VIGIE_SANITIZED
    return true; // ThreadSanitizer has a thread of its own
#else
    std::error_code error;
    const std::filesystem::directory_iterator threads("/proc/self/task", error), end;
    return !error && std::distance(threads, end) == 1;
#endif
}

} // namespace

int runDecoder(const Startup &startup)
{
    constexpr int WrongUse = 2, BrokenInstallation = 3;
    if (!isStartedByVigie()) {
        std::fprintf(stderr, "%s is started by vigie with a socket on descriptor 3; it does nothing on its own.\n",
                     startup.program);
        return WrongUse;
    }
    const auto work = startup.prepare();
    if (!work || !warmUp() || !isAlone())
        return BrokenInstallation;
    const auto state = lockDown(startup.memory);
    DecoderLoop loop{PacketSocket(UniqueFd(SocketDescriptor)), **work};
    return loop.run(state);
}

} // namespace vigie::decoder
