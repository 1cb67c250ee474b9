#include "tests/bench/DeskServer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <charconv>
#include <chrono>
#include <string_view>

namespace vigie::bench {

namespace {

constexpr int CheckMs = 50; ///< how soon a thread sees that it is over, or a stream that there is a hint
constexpr std::chrono::seconds StreamComment{10}; ///< the workstation gives a silent stream up after 40

bool sendAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// How long the request at the start of `text` is; npos while its head is not whole.
std::size_t requestSize(const std::string &text)
{
    constexpr std::string_view Length = "Content-Length: ", End = "\r\n\r\n";
    const auto end = text.find(End);
    if (end == std::string::npos)
        return end;
    std::size_t body = 0;
    if (const auto at = text.find(Length); at < end)
        std::from_chars(text.data() + at + Length.size(), text.data() + end, body);
    return end + End.size() + body;
}

} // namespace

DeskServer::DeskServer(Handler handler)
    : m_handler(std::move(handler)), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    constexpr int Backlog = 16;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener.get(), generic, size) == 0 && ::listen(m_listener.get(), Backlog) == 0 &&
        ::getsockname(m_listener.get(), generic, &size) == 0)
        m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

DeskServer::~DeskServer()
{
    m_stop = true;
    m_acceptor.join();
    for (auto &thread : m_threads)
        thread.join();
}

void DeskServer::hint()
{
    ++m_hints;
}

void DeskServer::accept()
{
    while (!m_stop) {
        pollfd waiting{m_listener.get(), POLLIN, 0};
        if (::poll(&waiting, 1, CheckMs) <= 0)
            continue;
        const int fd = ::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        m_threads.emplace_back([this, fd] {
            const UniqueFd connection(fd);
            serve(fd);
        });
    }
}

void DeskServer::serve(int fd)
{
    const int noDelay = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof noDelay);
    std::string text;
    std::array<char, 16'384> buffer{};
    while (!m_stop) {
        pollfd waiting{fd, POLLIN, 0};
        if (::poll(&waiting, 1, CheckMs) == 0)
            continue;
        const auto size = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return;
        text.append(buffer.data(), static_cast<std::size_t>(size));
        for (auto wanted = requestSize(text); wanted <= text.size(); wanted = requestSize(text)) {
            const auto request = text.substr(0, wanted);
            text.erase(0, wanted);
            if (request.starts_with("GET /v1/stream"))
                return stream(fd);
            if (!sendAll(fd, m_handler(request)))
                return;
        }
    }
}

void DeskServer::stream(int fd)
{
    if (!sendAll(fd, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nVigie-Api: 1\r\n\r\n: hello\n\n"))
        return;
    int told = m_hints;
    auto spoke = std::chrono::steady_clock::now();
    while (!m_stop) {
        pollfd waiting{fd, POLLIN, 0};
        if (::poll(&waiting, 1, CheckMs) > 0)
            return; // nobody speaks on a stream: it has been closed
        const auto now = std::chrono::steady_clock::now();
        if (const int hints = m_hints; hints != told) {
            told = hints;
            if (!sendAll(fd, "event: hint\ndata: {\"seq_hint\": " + std::to_string(told) + "}\n\n"))
                return;
            spoke = now;
        } else if (now - spoke > StreamComment) {
            if (!sendAll(fd, ":\n\n"))
                return;
            spoke = now;
        }
    }
}

} // namespace vigie::bench
