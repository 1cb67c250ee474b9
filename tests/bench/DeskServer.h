#pragma once

#include "models/base/UniqueFd.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace vigie::bench {

/// HTTP/1.1 on 127.0.0.1, a thread for each connection, connections stay open. `GET /v1/stream` is a stream of events
/// that hint() writes to.
class DeskServer
{
public:
    /// Gets the whole request and answers the whole reply; called from several threads.
    using Handler = std::function<std::string(const std::string &request)>;

    explicit DeskServer(Handler handler);
    ~DeskServer();
    DeskServer(const DeskServer &) = delete;
    DeskServer &operator=(const DeskServer &) = delete;

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    /// Tells everybody who listens that there is something new in the feed.
    void hint();

private:
    void accept();
    void serve(int fd);
    void stream(int fd);

    Handler m_handler;
    UniqueFd m_listener;
    int m_port = 0;
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_hints{0};
    std::mutex m_mutex;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor; ///< last: the others are there when it starts
};

} // namespace vigie::bench
