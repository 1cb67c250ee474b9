#include "models/backend/api/TransparencyClient.h"

#include "models/backend/api/TransparencyExchange.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <openssl/ssl.h>

#include <mutex>
#include <thread>

namespace vigie::backend::api {

using compliance::DatabaseCall;

struct TransparencyClient::Engine
{
    Engine(TransparencyAddress theAddress, std::shared_ptr<const Secret> theToken, Arrived theArrived)
        : address(std::move(theAddress)), token(std::move(theToken)), arrived(std::move(theArrived)),
          work(asio::make_work_guard(context))
    {}

    Result<void> trust();
    http::request<http::string_body> requestFor(const compliance::delivery::Call &call) const;
    void begin(const compliance::delivery::Call &call);
    void finish(Outcome outcome);

    TransparencyAddress address;
    std::shared_ptr<const Secret> token;
    Arrived arrived;
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> work;
    std::optional<asio::ssl::context> tls;
    std::mutex mutex;
    std::vector<Outcome> waiting; ///< under the mutex
    std::thread thread;
};

Result<void> TransparencyClient::Engine::trust()
{
    if (!address.isSecure)
        return {};
    tls.emplace(asio::ssl::context::tls_client);
    tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                     asio::ssl::context::no_tlsv1_1);
    beast::error_code error;
    tls->set_default_verify_paths(error);
    if (!error)
        tls->set_verify_mode(asio::ssl::verify_peer, error);
    if (!error)
        tls->set_verify_callback(asio::ssl::host_name_verification(address.host), error);
    return error ? Result<void>(ErrorCode::Tls, "certificates of the system") : Result<void>();
}

http::request<http::string_body> TransparencyClient::Engine::requestFor(const compliance::delivery::Call &call) const
{
    const bool asks = call.call == DatabaseCall::AskExisting;
    http::request<http::string_body> request(asks ? http::verb::get : http::verb::post, address.path + call.path, 11);
    const bool isV6 = address.host.find(':') != std::string::npos;
    request.set(http::field::host, (isV6 ? "[" + address.host + "]" : address.host) + ":" + address.port);
    request.set(http::field::authorization, "Bearer " + std::string(token->view()));
    request.set(http::field::accept, "application/json");
    request.set(http::field::user_agent, "vigie-platform");
    request.keep_alive(false);
    if (!asks) {
        request.set(http::field::content_type, "application/json");
        request.body() = call.body;
        request.prepare_payload();
    }
    return request;
}

void TransparencyClient::Engine::begin(const compliance::delivery::Call &call)
{
    const auto finished = [this, ticket = call.ticket](std::optional<compliance::DatabaseAnswer> answer) {
        finish({ticket, std::move(answer)});
    };
    beast::tcp_stream plain(context);
    if (!tls) {
        using Exchange = TransparencyExchange<beast::tcp_stream>;
        return std::make_shared<Exchange>(std::move(plain), context, requestFor(call), finished)->start(address);
    }
    using Secure = beast::ssl_stream<beast::tcp_stream>;
    Secure secure(std::move(plain), *tls);
    // SSL_set_tlsext_host_name() is this with a cast that our warnings refuse; the name is only read.
    if (SSL_ctrl(secure.native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char *>(address.host.c_str())) != 1)
        return finished(std::nullopt);
    using Exchange = TransparencyExchange<Secure>;
    std::make_shared<Exchange>(std::move(secure), context, requestFor(call), finished)->start(address);
}

void TransparencyClient::Engine::finish(Outcome outcome)
{
    {
        const std::lock_guard lock(mutex);
        waiting.push_back(std::move(outcome));
    }
    if (arrived)
        arrived();
}

TransparencyClient::TransparencyClient(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}

TransparencyClient::~TransparencyClient()
{
    m_engine->context.stop();
    if (m_engine->thread.joinable())
        m_engine->thread.join();
}

Result<std::unique_ptr<TransparencyClient>>
TransparencyClient::open(const TransparencyAddress &address, std::shared_ptr<const Secret> token, Arrived arrived)
{
    auto engine = std::make_unique<Engine>(address, std::move(token), std::move(arrived));
    TRY_DONE(engine->trust());
    engine->thread = std::thread([context = &engine->context] { context->run(); });
    return std::unique_ptr<TransparencyClient>(new TransparencyClient(std::move(engine)));
}

void TransparencyClient::send(const compliance::delivery::Call &call)
{
    asio::post(m_engine->context, [engine = m_engine.get(), call] { engine->begin(call); });
}

std::vector<TransparencyWay::Outcome> TransparencyClient::outcomes()
{
    const std::lock_guard lock(m_engine->mutex);
    return std::exchange(m_engine->waiting, {});
}

} // namespace vigie::backend::api
