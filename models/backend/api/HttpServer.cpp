#include "models/backend/api/HttpServer.h"

#include "models/backend/api/HttpConnection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>

#include <csignal>

namespace vigie::backend::api {

using asio::ip::tcp;

namespace {

constexpr std::chrono::seconds TickTime{1};
constexpr std::chrono::milliseconds AcceptPause{100}; ///< when there are no more file descriptors

} // namespace

struct HttpServer::Engine
{
    Engine(PlatformApi &theApi, EventLog &theLog)
        : api(theApi), log(theLog), acceptor(context), signals(context), ticker(context), pause(context)
    {}

    Result<void> listen(const ListenOptions &options);
    Result<void> loadCertificate(const ListenOptions &options);
    void accept();
    void greet(tcp::socket socket);
    void tick();
    void waitForSignal();

    PlatformApi &api;
    EventLog &log;
    HintHub hub;
    asio::io_context context{1};
    std::optional<asio::ssl::context> tls;
    tcp::acceptor acceptor;
    asio::signal_set signals;
    asio::steady_timer ticker;
    asio::steady_timer pause;
};

Result<void> HttpServer::Engine::loadCertificate(const ListenOptions &options)
{
    tls.emplace(asio::ssl::context::tls_server);
    tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                     asio::ssl::context::no_tlsv1_1);
    beast::error_code error;
    tls->use_certificate_chain_file(options.certificateFile, error);
    if (error)
        return {ErrorCode::Tls, "certificate"};
    tls->use_private_key_file(options.keyFile, asio::ssl::context::pem, error);
    if (error)
        return {ErrorCode::Tls, "private key"};
    return {};
}

Result<void> HttpServer::Engine::listen(const ListenOptions &options)
{
    beast::error_code error;
    const auto address = asio::ip::make_address(options.address, error);
    if (error)
        return {ErrorCode::Invalid, "listen address"};
    if (!options.certificateFile.empty() || !options.keyFile.empty())
        TRY_DONE(loadCertificate(options));
    if (!tls && !address.is_loopback())
        return {ErrorCode::Invalid, "plain HTTP is served on loopback only; give a certificate"};
    const tcp::endpoint endpoint(address, options.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return {ErrorCode::Io, "listen: " + error.message()};
    return {};
}

void HttpServer::Engine::accept()
{
    acceptor.async_accept([this](beast::error_code error, tcp::socket socket) {
        if (error == asio::error::operation_aborted)
            return;
        if (!error) {
            greet(std::move(socket));
            return accept();
        }
        pause.expires_after(AcceptPause);
        pause.async_wait([this](beast::error_code stopped) {
            if (!stopped)
                accept();
        });
    });
}

void HttpServer::Engine::greet(tcp::socket socket)
{
    beast::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    beast::tcp_stream stream(std::move(socket));
    if (tls) {
        using Secure = beast::ssl_stream<beast::tcp_stream>;
        std::make_shared<HttpConnection<Secure>>(Secure(std::move(stream), *tls), api, hub)->start();
    } else {
        std::make_shared<HttpConnection<beast::tcp_stream>>(std::move(stream), api, hub)->start();
    }
}

void HttpServer::Engine::tick()
{
    ticker.expires_after(TickTime);
    ticker.async_wait([this](beast::error_code error) {
        if (error)
            return;
        api.tick();
        hub.announce(api.lastSeq());
        tick();
    });
}

void HttpServer::Engine::waitForSignal()
{
    beast::error_code ignored;
    signals.add(SIGTERM, ignored);
    signals.add(SIGINT, ignored);
    signals.async_wait([this](beast::error_code error, int signal) {
        if (error)
            return;
        log.write("stopping", {{"signal", std::int64_t{signal}}});
        context.stop();
    });
}

HttpServer::HttpServer(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}
HttpServer::~HttpServer() = default;

Result<std::unique_ptr<HttpServer>> HttpServer::open(PlatformApi &api, EventLog &log, const ListenOptions &options)
{
    auto engine = std::make_unique<Engine>(api, log);
    TRY_DONE(engine->listen(options));
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(engine)));
}

std::string HttpServer::url() const
{
    beast::error_code error;
    const auto endpoint = m_engine->acceptor.local_endpoint(error);
    if (error)
        return {};
    const auto host = endpoint.address().to_string();
    return std::string(m_engine->tls ? "https" : "http") + "://" +
           (endpoint.address().is_v6() ? "[" + host + "]" : host) + ":" + std::to_string(endpoint.port());
}

void HttpServer::run()
{
    m_engine->waitForSignal();
    m_engine->accept();
    m_engine->tick();
    m_engine->context.run();
}

void HttpServer::stop()
{
    m_engine->context.stop();
}

} // namespace vigie::backend::api
