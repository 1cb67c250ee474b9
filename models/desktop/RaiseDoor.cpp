#include "models/desktop/RaiseDoor.h"

#include <QFile>
#include <QSocketNotifier>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstdio>

namespace vigie::desktop {

namespace {

constexpr const char *Name = "door";

Result<UniqueFd> folderOf(const QString &profile)
{
    UniqueFd folder(::open(QFile::encodeName(profile).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return {ErrorCode::Io, "cannot open the profile's folder"};
    return folder;
}

/// The address of a socket has room for 107 characters, a profile's path may be longer: go through its descriptor.
sockaddr_un addressIn(const UniqueFd &folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "/proc/self/fd/%d/%s", folder.get(), Name);
    return address;
}

Result<UniqueFd> socketForOne()
{
    UniqueFd socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen())
        return {ErrorCode::Io, "cannot make a local socket"};
    return socket;
}

} // namespace

Result<std::unique_ptr<RaiseDoor>> RaiseDoor::open(const QString &profile)
{
    TRY(auto folder, folderOf(profile));
    TRY(auto socket, socketForOne());
    ::unlinkat(folder.get(), Name, 0); // of a program that was killed; the lock says that it is gone
    const sockaddr_un address = addressIn(folder);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {ErrorCode::Io, "cannot open the profile's door"};
    return std::unique_ptr<RaiseDoor>(new RaiseDoor(std::move(folder), std::move(socket)));
}

RaiseDoor::RaiseDoor(UniqueFd folder, UniqueFd socket)
    : m_folder(std::move(folder)), m_socket(std::move(socket)),
      m_notifier(std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &RaiseDoor::hear);
}

RaiseDoor::~RaiseDoor()
{
    ::unlinkat(m_folder.get(), Name, 0);
}

void RaiseDoor::hear()
{
    char knock = 0;
    bool heard = false;
    while (::recv(m_socket.get(), &knock, sizeof knock, 0) >= 0)
        heard = true;
    if (heard)
        Q_EMIT knocked();
}

Result<void> RaiseDoor::knock(const QString &profile)
{
    TRY(auto folder, folderOf(profile));
    TRY(auto socket, socketForOne());
    const sockaddr_un address = addressIn(folder);
    const char knock = '!';
    if (::sendto(socket.get(), &knock, sizeof knock, MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address),
                 sizeof address) == sizeof knock)
        return {};
    const bool nobody = errno == ENOENT || errno == ECONNREFUSED;
    return {nobody ? ErrorCode::NotFound : ErrorCode::Io, "nobody opens the profile's door"};
}

} // namespace vigie::desktop
