#pragma once

#include "models/backend/api/BeastMessages.h"
#include "models/backend/api/HintHub.h"
#include "models/backend/api/PlatformApi.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

/// One connection of a client. Included by HttpServer.cpp only: Beast is slow to compile.
namespace vigie::backend::api {

namespace asio = boost::asio;
namespace beast = boost::beast;

inline constexpr std::chrono::seconds IdleTimeout{75};     ///< between two requests, and for reading one
inline constexpr std::chrono::seconds WriteTimeout{30};    ///< for an answer that the client does not take
inline constexpr std::chrono::seconds LingerTimeout{2};    ///< for a client to read why it was refused
inline constexpr std::chrono::seconds StreamHeartbeat{15}; ///< of the contract
inline constexpr std::uint32_t MaxHeader = 16 * 1024;      ///< bytes of a request's header

template <typename Stream>
class HttpConnection final : public HintListener, public std::enable_shared_from_this<HttpConnection<Stream>>
{
public:
    HttpConnection(Stream stream, PlatformApi &api, HintHub &hub)
        : m_stream(std::move(stream)), m_api(api), m_hub(hub), m_heartbeat(m_stream.get_executor())
    {}

    void start()
    {
        if constexpr (IsTls) {
            lowest().expires_after(IdleTimeout);
            m_stream.async_handshake(asio::ssl::stream_base::server, [self = me()](beast::error_code error) {
                if (!error)
                    self->read();
            });
        } else {
            read();
        }
    }

    void hint(std::int64_t seq) override
    {
        m_hint = seq;
        if (!m_writing)
            writeHint();
    }

private:
    static constexpr bool IsTls = !std::is_same_v<Stream, beast::tcp_stream>;

    std::shared_ptr<HttpConnection> me() { return this->shared_from_this(); }
    beast::tcp_stream &lowest() { return beast::get_lowest_layer(m_stream); }

    void read()
    {
        m_parser.emplace();
        m_parser->header_limit(MaxHeader);
        m_parser->body_limit(MaxFilingBody); // the most of all requests; the header says whose it is
        lowest().expires_after(IdleTimeout);
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = me()](beast::error_code error, std::size_t) { self->onHeader(error); });
    }

    void onHeader(beast::error_code error)
    {
        if (error)
            return onRead(error);
        const auto length = m_parser->content_length();
        if (length && *length > mostBytes())
            return refuseBody();
        m_parser->body_limit(mostBytes()); // of one that comes in chunks
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = me()](beast::error_code failed, std::size_t) { self->onRead(failed); });
    }

    /// Of the request whose header has been read.
    std::size_t mostBytes() const
    {
        const auto &message = m_parser->get();
        return m_api.mostBytes(text(message.target()), text(message["Vigie-Hook-Secret"]));
    }

    void refuseBody() { refuse(PlatformApi::tooLarge(text(m_parser->get().target()), mostBytes())); }

    void onRead(beast::error_code error)
    {
        if (error == http::error::body_limit)
            return refuseBody();
        if (error == http::error::header_limit)
            return refuse(PlatformApi::problem(ErrorCode::TooLarge));
        if (error == http::error::end_of_stream || error == beast::error::timeout)
            return close();
        if (error.category() == http::make_error_code(http::error::bad_method).category())
            return refuse(PlatformApi::problem(400, "invalid", "The request is not HTTP."));
        if (error)
            return close();
        answer();
    }

    void answer()
    {
        const auto &message = m_parser->get();
        m_keepAlive = message.keep_alive();
        auto response = m_api.handle(requestOf(message));
        if (response.stream)
            return startStream();
        write(std::move(response));
        m_hub.announce(m_api.lastSeq());
    }

    void write(HttpResponse response)
    {
        m_response.emplace(responseOf(std::move(response), m_keepAlive));
        lowest().expires_after(WriteTimeout);
        http::async_write(m_stream, *m_response, [self = me()](beast::error_code error, std::size_t) {
            if (error)
                return;
            if (self->m_keepAlive)
                self->read();
            else
                self->linger();
        });
    }

    /// A refusal of something not read to its end: the connection cannot be used any further.
    void refuse(HttpResponse response)
    {
        m_keepAlive = false;
        write(std::move(response));
    }

    /// Closing while the client still sends would reset the connection under the answer. So its bytes are read and
    /// dropped for a moment.
    void linger()
    {
        beast::error_code ignored;
        lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        lowest().expires_after(LingerTimeout);
        drop();
    }

    void drop()
    {
        lowest().async_read_some(asio::buffer(m_dropped), [self = me()](beast::error_code error, std::size_t) {
            if (!error)
                self->drop();
        });
    }

    void close()
    {
        beast::error_code ignored;
        lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    }

    // Stream of hints

    void startStream()
    {
        if (!m_hub.add(me()))
            return write(PlatformApi::problem(ErrorCode::Busy));
        m_text = "HTTP/1.1 200 OK\r\nVigie-Api: 1\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
                 "Connection: close\r\n\r\n";
        m_hint = m_api.lastSeq(); // what was missed before the stream was open
        watch();
        writeText();
        beat();
    }

    /// The client sends nothing on a stream; reading tells when it has gone.
    void watch()
    {
        lowest().expires_never();
        m_stream.async_read_some(asio::buffer(m_dropped), [self = me()](beast::error_code error, std::size_t) {
            if (error)
                self->m_heartbeat.cancel();
            else
                self->watch();
        });
    }

    void beat()
    {
        m_heartbeat.expires_after(StreamHeartbeat);
        m_heartbeat.async_wait([self = me()](beast::error_code error) {
            if (error)
                return self->close();
            if (self->m_writing)
                return self->close(); // the last line has not left in 15 s: nobody is there
            self->m_text = ":\n\n";
            self->writeText();
            self->beat();
        });
    }

    void writeHint()
    {
        m_text = "event: hint\ndata: {\"seq_hint\": " + std::to_string(*m_hint) + "}\n\n";
        m_hint.reset();
        writeText();
    }

    void writeText()
    {
        m_writing = true;
        asio::async_write(m_stream, asio::buffer(m_text), [self = me()](beast::error_code error, std::size_t) {
            self->m_writing = false;
            if (error)
                self->m_heartbeat.cancel();
            else if (self->m_hint)
                self->writeHint();
        });
    }

    Stream m_stream;
    PlatformApi &m_api;
    HintHub &m_hub;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::optional<http::response<http::string_body>> m_response;
    bool m_keepAlive = true;
    std::array<char, 4096> m_dropped{};

    asio::steady_timer m_heartbeat;
    std::string m_text; ///< being written
    std::optional<std::int64_t> m_hint;
    bool m_writing = false;
};

} // namespace vigie::backend::api
