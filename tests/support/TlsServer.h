#pragma once

#include "models/base/UniqueFd.h"

#include <atomic>
#include <memory>
#include <string>
#include <thread>

namespace vigie::test {

/// A certificate and its key, made for one test run.
struct Credentials
{
    std::string certificatePem;
    std::string keyPem;
    std::string pin; ///< "sha256//…" of the public key, as libcurl wants it
};

/// An authority of its own.
Credentials makeAuthority();

enum class Validity { Now, Over };
/// A server certificate for one IP address or host, signed by the authority.
Credentials makeServerCertificate(const Credentials &authority, const std::string &name, Validity validity);

/// Speaks TLS on 127.0.0.1 and gives every request the same answer.
class TlsServer
{
public:
    TlsServer(const Credentials &credentials, std::string answer);
    ~TlsServer();

    std::string url() const { return "https://127.0.0.1:" + std::to_string(m_port); }
    int requests() const { return m_requests; } ///< that came through after a good handshake

private:
    void run();
    void serve(UniqueFd connection);

    struct Context;
    std::unique_ptr<Context> m_context;
    std::string m_answer;
    UniqueFd m_listener;
    int m_port = 0;
    std::atomic<int> m_requests{0};
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace vigie::test
