#include "tests/support/RawServer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace vigie::test {

namespace {

constexpr int StopCheckMilliseconds = 20;

} // namespace

RawServer::RawServer(Handler handler)
    : m_handler(std::move(handler)), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener.get(), generic, size) == 0 && ::listen(m_listener.get(), 16) == 0 &&
        ::getsockname(m_listener.get(), generic, &size) == 0)
        m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

RawServer::~RawServer()
{
    m_stop = true;
    m_thread.join();
}

std::vector<std::string> RawServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::string RawServer::reply(int status, const std::string &contentType, const std::string &body,
                             const std::string &headers)
{
    return "HTTP/1.1 " + std::to_string(status) + " X\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + headers + "\r\n" + body;
}

void RawServer::run()
{
    while (!m_stop) {
        pollfd waiting{m_listener.get(), POLLIN, 0};
        if (::poll(&waiting, 1, StopCheckMilliseconds) > 0)
            serve(UniqueFd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC)));
    }
}

/// One request with its body; empty when the client went away or the test is over.
std::string RawServer::readRequest(int fd) const
{
    std::string text;
    std::array<char, 4096> buffer{};
    std::size_t wanted = std::string::npos;
    while (wanted == std::string::npos || text.size() < wanted) {
        pollfd waiting{fd, POLLIN, 0};
        while (!m_stop && ::poll(&waiting, 1, StopCheckMilliseconds) == 0) {
        }
        const auto size = m_stop ? 0 : ::recv(fd, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return {};
        text.append(buffer.data(), static_cast<std::size_t>(size));
        const auto end = text.find("\r\n\r\n");
        if (wanted == std::string::npos && end != std::string::npos) {
            std::size_t length = 0;
            if (const auto at = text.find("Content-Length: "); at != std::string::npos)
                std::from_chars(text.data() + at + 16, text.data() + text.size(), length);
            wanted = end + 4 + length;
        }
    }
    return text;
}

bool RawServer::send(int fd, const Answer &answer) const
{
    const std::size_t step = answer.dripMilliseconds > 0 ? 1 : answer.bytes.size();
    for (std::size_t sent = 0; sent < answer.bytes.size() && !m_stop;) {
        const auto size =
            ::send(fd, answer.bytes.data() + sent, std::min(step, answer.bytes.size() - sent), MSG_NOSIGNAL);
        if (size <= 0)
            return false;
        sent += static_cast<std::size_t>(size);
        if (answer.dripMilliseconds > 0)
            ::poll(nullptr, 0, answer.dripMilliseconds);
    }
    return true;
}

void RawServer::serve(UniqueFd connection)
{
    for (;;) {
        const auto request = readRequest(connection.get());
        if (request.empty())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
        }
        const auto answer = m_handler(request);
        if (!send(connection.get(), answer))
            return;
        if (answer.reset) {
            const linger now{1, 0};
            ::setsockopt(connection.get(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            return;
        }
        if (!answer.closeAfter) {
            m_open.push_back(std::move(connection));
            return;
        }
        if (!answer.keepAlive)
            return;
    }
}

} // namespace vigie::test
