#include "models/http/HttpHintStream.h"

#include "models/http/SseParser.h"

#include <QMetaObject>

#include <charconv>
#include <mutex>

namespace vigie::http {

namespace {

/// The platform sends a comment every 15 s; two and a half of them missing means that the connection is gone.
constexpr Milliseconds Watchdog{40'000};

const Expected EventStream{{"text/event-stream"}, ErrorCode::BrokenReply};

/// The number in `{"seq_hint": 123}`; a hint that cannot be read is still a hint.
qint64 seqOf(std::string_view data)
{
    const auto digits = data.find_first_of("0123456789");
    qint64 seq = 0;
    if (digits != std::string_view::npos)
        std::from_chars(data.data() + digits, data.data() + data.size(), seq);
    return seq;
}

} // namespace

/// Between the network thread and the stream's own: carries signals over and goes silent when the stream dies.
struct HttpHintStream::Mailbox
{
    std::mutex mutex;
    HttpHintStream *stream = nullptr;

    template <typename Signal> void post(Signal signal)
    {
        const std::lock_guard lock(mutex);
        if (stream)
            QMetaObject::invokeMethod(
                stream, [target = stream, signal] { signal(target); }, Qt::QueuedConnection);
    }
};

HttpHintStream::HttpHintStream(HttpClient &client) : m_client(client), m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->stream = this;
    const auto mailbox = m_mailbox;
    const auto parser = std::make_shared<SseParser>([mailbox](const SseEvent &event) {
        if (event.name == "hint")
            mailbox->post([seq = seqOf(event.data)](HttpHintStream *stream) { Q_EMIT stream->hinted(seq); });
    });

    Exchange exchange;
    exchange.path = "/v1/stream";
    exchange.headers = {{"Accept", "text/event-stream"}};
    exchange.maxBytes = 0;
    exchange.totalTimeout = Milliseconds(0);
    exchange.silenceTimeout = Watchdog;
    exchange.compressed = false;
    exchange.onOpen = [mailbox](const Response &response) -> Result<void> {
        TRY_DONE(HttpClient::check(response, EventStream));
        mailbox->post([](HttpHintStream *stream) { Q_EMIT stream->opened(); });
        return {};
    };
    exchange.onData = [parser](std::string_view piece) { return parser->feed(piece); };
    m_transfer = client.stream(std::move(exchange), [mailbox](Result<Response> answer) {
        auto checked = HttpClient::check(std::move(answer), EventStream);
        const auto error = checked ? Error(ErrorCode::BrokenReply, "the stream ended") : checked.error();
        mailbox->post([error](HttpHintStream *stream) { Q_EMIT stream->ended(error); });
    });
}

HttpHintStream::~HttpHintStream()
{
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->stream = nullptr;
    }
    m_client.cancel(m_transfer);
}

} // namespace vigie::http
