#pragma once

#include "models/base/Clock.h"
#include "models/base/Secret.h"
#include "models/http/Exchange.h"
#include "models/http/ServerUrl.h"

#include <curl/curl.h>

#include <cstdint>
#include <memory>

namespace vigie::http {

/// Fixed for all requests of a client.
struct ConnectionSettings
{
    ServerUrl server;
    std::shared_ptr<const Secret> bearer; ///< sent to this server only, never logged
    std::string caPem;                    ///< own authority instead of the system's, empty = the system's
    std::string pinnedKey;                ///< "sha256//…;sha256//…", empty = none
    Milliseconds connectTimeout{5'000};
};

/// One request under way. Lives on the network thread.
class Transfer
{
public:
    Transfer(std::uint64_t id, Exchange exchange, Finished finished);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    Result<void> prepare(const ConnectionSettings &settings, const Clock &clock);
    void finish(CURLcode code);
    void fail(Error error);

    CURL *handle() const { return m_easy.get(); }
    std::uint64_t id() const { return m_id; }
    bool isSilentTooLong(Milliseconds now) const { return now - m_lastByte > m_exchange.silenceTimeout; }

private:
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self);
    std::size_t take(std::string_view piece);
    std::size_t takeHeader(std::string_view line);
    std::size_t endHeaders();
    std::size_t refuse(Error error);
    Error meaning(CURLcode code) const;

    std::uint64_t m_id;
    Exchange m_exchange;
    Finished m_finished;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_easy;
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> m_headers;
    const Clock *m_clock = nullptr;
    Milliseconds m_lastByte{0};
    Response m_response;
    std::size_t m_bytes = 0;
    std::size_t m_headerBytes = 0;
    std::optional<Error> m_refused; ///< why we ended it ourselves
    bool m_opened = false;
};

} // namespace vigie::http
