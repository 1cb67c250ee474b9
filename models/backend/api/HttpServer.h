#pragma once

#include "models/backend/api/PlatformApi.h"
#include "models/base/Result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace vigie::backend::api {

struct ListenOptions
{
    std::string address = "127.0.0.1"; ///< a literal IPv4 or IPv6 address
    std::uint16_t port = 0;            ///< 0: any
    std::string certificateFile;       ///< PEM, chain included; with keyFile: HTTPS
    std::string keyFile;               ///< PEM
};

/// HTTP/1.1 on one thread. Plain only where the address is a loopback literal; anywhere else a certificate is required.
class HttpServer
{
public:
    /// Listens at once. Errors: Invalid (not an address; plain elsewhere than loopback), Tls (certificate or key), Io
    /// (the port is taken).
    static Result<std::unique_ptr<HttpServer>> open(PlatformApi &api, EventLog &log, const ListenOptions &options);
    ~HttpServer();

    std::string url() const;
    /// Serves until SIGTERM, SIGINT or stop().
    void run();
    void stop(); ///< from any thread

private:
    struct Engine; ///< everything of Asio
    explicit HttpServer(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace vigie::backend::api
