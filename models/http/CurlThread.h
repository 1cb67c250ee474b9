#pragma once

#include "models/http/Transfer.h"

#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace vigie::http {

/// All transfers of a client on one thread of their own (libcurl multi): a stalled window stalls no network and the
/// other way round.
class CurlThread
{
public:
    CurlThread(ConnectionSettings settings, const Clock &clock);
    ~CurlThread(); ///< everything under way finishes with Cancelled

    /// Thread-safe. Answers the number to cancel with.
    std::uint64_t start(Exchange exchange, Finished finished);
    void cancel(std::uint64_t id);
    /// For requests that have not started yet.
    void useBearer(std::shared_ptr<const Secret> bearer);

private:
    void run();
    void takeOrders();
    void begin(std::unique_ptr<Transfer> transfer);
    void collect();
    void dropSilent();
    std::unique_ptr<Transfer> detach(std::uint64_t id);

    ConnectionSettings m_settings; ///< `bearer` under the mutex, the rest never changes
    const Clock &m_clock;
    CURLM *m_multi;
    std::map<std::uint64_t, std::unique_ptr<Transfer>> m_running; ///< network thread only

    std::mutex m_mutex;
    std::vector<std::unique_ptr<Transfer>> m_new;
    std::vector<std::uint64_t> m_cancelled;
    std::uint64_t m_lastId = 0;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace vigie::http
