#include "models/base/SecretLine.h"

#include <unistd.h>

#include <cerrno>

namespace vigie {

namespace {

constexpr std::size_t MaxSecret = 4096;

} // namespace

Result<Secret> readSecretLine(int fd)
{
    Secret buffer(MaxSecret);
    std::size_t size = 0;
    while (size < MaxSecret) {
        const auto got = ::read(fd, buffer.bytes().data() + size, MaxSecret - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return {ErrorCode::Io, "cannot be read"};
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
        if (buffer.view().substr(0, size).find('\n') != std::string_view::npos)
            break;
    }
    ::close(fd);
    auto text = buffer.view().substr(0, size);
    text = text.substr(0, text.find('\n'));
    if (text.empty() || size == MaxSecret)
        return {ErrorCode::Invalid, "holds nothing usable"};
    return Secret::copyOf(text);
}

} // namespace vigie
