#include "app/decoder/DecoderLoop.h"
#include "app/decoder/WarmUp.h"

#include <sys/socket.h>

#include <cstdio>

namespace {

bool isStartedByVigie()
{
    int type = 0;
    socklen_t size = sizeof(type);
    return ::getsockopt(vigie::decoder::SocketDescriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 &&
           type == SOCK_SEQPACKET;
}

} // namespace

int main()
{
    constexpr int WrongUse = 2, BrokenInstallation = 3;
    if (!isStartedByVigie()) {
        std::fputs("vigie-decoder is started by vigie with a socket on descriptor 3; it does nothing on its own.\n",
                   stderr);
        return WrongUse;
    }
    if (!vigie::decoder::warmUp())
        return BrokenInstallation;
    const auto state = vigie::decoder::lockDown();
    vigie::decoder::DecoderLoop loop{vigie::PacketSocket(vigie::UniqueFd(vigie::decoder::SocketDescriptor))};
    return loop.run(state);
}
