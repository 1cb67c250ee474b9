#pragma once

#include "models/base/UniqueFd.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace vigie::test {

/// A TCP server on 127.0.0.1 that answers each request with exactly the bytes the test gives, however broken.
class RawServer
{
public:
    struct Answer
    {
        std::string bytes;
        bool closeAfter = true;   ///< false: the connection stays open and silent (a hang, or a stream)
        bool keepAlive = false;   ///< the next request may come over the same connection
        bool reset = false;       ///< ends with a reset instead of an orderly close
        int dripMilliseconds = 0; ///< one byte at a time with this long between
    };
    using Handler = std::function<Answer(const std::string &request)>;

    explicit RawServer(Handler handler);
    ~RawServer();

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    int port() const { return m_port; }
    std::vector<std::string> requests() const;

    /// A whole good answer.
    static std::string reply(int status, const std::string &contentType, const std::string &body,
                             const std::string &headers = "Vigie-Api: 1\r\n");

private:
    void run();
    void serve(UniqueFd connection);
    std::string readRequest(int fd) const;
    bool send(int fd, const Answer &answer) const;

    Handler m_handler;
    UniqueFd m_listener;
    int m_port = 0;
    std::atomic<bool> m_stop{false};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_requests;
    std::vector<UniqueFd> m_open;
    std::thread m_thread;
};

} // namespace vigie::test
