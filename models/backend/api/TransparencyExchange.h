#pragma once

#include "models/backend/api/TransparencyAddress.h"
#include "models/compliance/DatabaseAnswer.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// One call of the Transparency Database over a connection of its own. Included by TransparencyClient.cpp only: Beast
/// is slow to compile.
namespace vigie::backend::api {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

inline constexpr std::chrono::seconds TransparencyTimeout{30}; ///< for the whole call
inline constexpr std::uint64_t MostAnswerBytes = 8'000'000;    ///< a batch comes back in full
inline constexpr std::uint32_t MostAnswerHeader = 32 * 1024;

template <typename Stream>
class TransparencyExchange : public std::enable_shared_from_this<TransparencyExchange<Stream>>
{
public:
    using Request = http::request<http::string_body>;
    using Finished = std::function<void(std::optional<compliance::DatabaseAnswer>)>;

    TransparencyExchange(Stream stream, asio::io_context &context, Request request, Finished finished)
        : m_stream(std::move(stream)), m_resolver(context), m_request(std::move(request)),
          m_finished(std::move(finished))
    {
        m_parser.header_limit(MostAnswerHeader);
        m_parser.body_limit(MostAnswerBytes);
    }

    void start(const TransparencyAddress &address)
    {
        m_resolver.async_resolve(address.host, address.port, [self = me()](beast::error_code error, auto found) {
            if (error)
                return self->end();
            self->lowest().expires_after(TransparencyTimeout);
            self->lowest().async_connect(
                found, [self](beast::error_code refused, const auto &) { refused ? self->end() : self->greet(); });
        });
    }

private:
    static constexpr bool IsTls = !std::is_same_v<Stream, beast::tcp_stream>;

    std::shared_ptr<TransparencyExchange> me() { return this->shared_from_this(); }
    beast::tcp_stream &lowest() { return beast::get_lowest_layer(m_stream); }

    void greet()
    {
        if constexpr (IsTls)
            m_stream.async_handshake(asio::ssl::stream_base::client,
                                     [self = me()](beast::error_code error) { error ? self->end() : self->write(); });
        else
            write();
    }

    void write()
    {
        http::async_write(m_stream, m_request, [self = me()](beast::error_code error, std::size_t) {
            if (error)
                return self->end();
            http::async_read(self->m_stream, self->m_buffer, self->m_parser,
                             [self](beast::error_code failed, std::size_t) { failed ? self->end() : self->answer(); });
        });
    }

    void answer()
    {
        const auto &message = m_parser.get();
        const auto header = [&message](http::field field) { return std::string(message[field]); };
        m_finished(compliance::DatabaseAnswer{static_cast<int>(message.result_int()), header(http::field::content_type),
                                              message.body(), header(http::field::retry_after)});
        beast::error_code ignored;
        lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    }

    void end() { m_finished(std::nullopt); }

    Stream m_stream;
    asio::ip::tcp::resolver m_resolver;
    Request m_request;
    Finished m_finished;
    beast::flat_buffer m_buffer;
    http::response_parser<http::string_body> m_parser;
};

} // namespace vigie::backend::api
