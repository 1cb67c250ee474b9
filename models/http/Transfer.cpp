#include "models/http/Transfer.h"

#include <algorithm>
#include <charconv>

namespace vigie::http {

namespace {

constexpr std::size_t MaxHeaderBytes = 64 * 1024;

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// RFC 9110: seconds or an HTTP date.
std::optional<Milliseconds> retryAfter(std::string_view value, Instant now)
{
    constexpr std::int64_t MaxSeconds = 24 * 3600;
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (error == std::errc() && end == value.data() + value.size() && seconds >= 0)
        return std::chrono::seconds(std::min(seconds, MaxSeconds));
    const auto date = curl_getdate(std::string(value).c_str(), nullptr);
    if (date < 0)
        return std::nullopt;
    const auto wait = Instant(std::chrono::seconds(date)) - now;
    return std::clamp<Milliseconds>(wait, Milliseconds(0), std::chrono::seconds(MaxSeconds));
}

template <typename Value> void set(CURL *easy, CURLoption option, Value value)
{
    curl_easy_setopt(easy, option, value);
}

} // namespace

Transfer::Transfer(std::uint64_t id, Exchange exchange, Finished finished)
    : m_id(id), m_exchange(std::move(exchange)), m_finished(std::move(finished)),
      m_easy(curl_easy_init(), &curl_easy_cleanup), m_headers(nullptr, &curl_slist_free_all)
{}

Transfer::~Transfer() = default;

Result<void> Transfer::prepare(const ConnectionSettings &settings, const Clock &clock)
{
    if (!m_easy)
        return {ErrorCode::Internal, "curl_easy_init"};
    m_clock = &clock;
    m_lastByte = clock.monotonic();
    auto headers = m_exchange.headers;
    if (settings.bearer && !settings.bearer->empty())
        headers.emplace_back("Authorization", "Bearer " + std::string(settings.bearer->view()));
    if (m_exchange.method != Method::Get)
        headers.emplace_back("Content-Type", "application/json");
    headers.emplace_back("Expect", "");
    for (const auto &[name, value] : headers) {
        const auto line = value.empty() ? name + ":" : name + ": " + value;
        auto *grown = curl_slist_append(m_headers.get(), line.c_str());
        if (!grown)
            return {ErrorCode::Internal, "curl_slist_append"};
        m_headers.release();
        m_headers.reset(grown);
    }

    CURL *easy = m_easy.get();
    set(easy, CURLOPT_URL, (settings.server.text() + m_exchange.path).c_str());
    set(easy, CURLOPT_PROTOCOLS_STR, settings.server.isPlain() ? "http" : "https");
    set(easy, CURLOPT_NOPROXY, "127.0.0.1,[::1],localhost");
    set(easy, CURLOPT_FOLLOWLOCATION, 0L);
    set(easy, CURLOPT_NOSIGNAL, 1L);
    set(easy, CURLOPT_HTTPHEADER, m_headers.get());
    set(easy, CURLOPT_USERAGENT, "Vigie");
    set(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connectTimeout.count()));
    set(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_exchange.totalTimeout.count()));
    set(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    set(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    set(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    set(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    // Plain HTTP/1.1 never multiplexes: waiting to find out would let one hanging request hold up all others.
    set(easy, CURLOPT_PIPEWAIT, settings.server.isPlain() ? 0L : 1L);
    if (m_exchange.compressed)
        set(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
    if (!settings.caPem.empty()) {
        curl_blob blob{const_cast<char *>(settings.caPem.data()), settings.caPem.size(), CURL_BLOB_COPY};
        set(easy, CURLOPT_CAINFO_BLOB, &blob);
    }
    if (!settings.pinnedKey.empty())
        set(easy, CURLOPT_PINNEDPUBLICKEY, settings.pinnedKey.c_str());
    if (m_exchange.method != Method::Get) {
        set(easy, CURLOPT_POST, 1L);
        if (m_exchange.method == Method::Put)
            set(easy, CURLOPT_CUSTOMREQUEST, "PUT");
        set(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_exchange.body.size()));
        set(easy, CURLOPT_POSTFIELDS, m_exchange.body.data());
    }
    set(easy, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(easy, CURLOPT_WRITEDATA, this);
    set(easy, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    set(easy, CURLOPT_HEADERDATA, this);
    return {};
}

std::size_t Transfer::onBody(char *data, std::size_t size, std::size_t count, void *self)
{
    return static_cast<Transfer *>(self)->take({data, size * count});
}

std::size_t Transfer::onHeader(char *data, std::size_t size, std::size_t count, void *self)
{
    return static_cast<Transfer *>(self)->takeHeader({data, size * count});
}

std::size_t Transfer::take(std::string_view piece)
{
    m_lastByte = m_clock->monotonic();
    const bool isTaken = m_exchange.onData && m_response.status == 200;
    m_bytes += piece.size();
    if (m_exchange.maxBytes > 0 && m_bytes > m_exchange.maxBytes)
        return refuse(Error(ErrorCode::TooLarge, "answer over the cap"));
    if (!isTaken)
        m_response.body.append(piece);
    else if (!m_exchange.onData(piece))
        return refuse(Error(ErrorCode::BrokenReply, "the stream makes no sense"));
    return piece.size();
}

std::size_t Transfer::takeHeader(std::string_view line)
{
    m_lastByte = m_clock->monotonic();
    m_headerBytes += line.size();
    if (m_headerBytes > MaxHeaderBytes)
        return refuse(Error(ErrorCode::TooLarge, "headers over the cap"));
    if (line.starts_with("HTTP/")) { // also after "100 Continue": what counts is the last one
        m_response = {};
        const auto space = line.find(' ');
        if (space != std::string_view::npos)
            std::from_chars(line.data() + space + 1, line.data() + line.size(), m_response.status);
        return line.size();
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return trimmed(line).empty() && endHeaders() == 0 ? 0 : line.size();
    const auto name = lower(line.substr(0, colon));
    const auto value = trimmed(line.substr(colon + 1));
    if (name == "content-type")
        m_response.contentType = lower(trimmed(value.substr(0, value.find(';'))));
    else if (name == "vigie-api")
        m_response.apiVersion = value;
    else if (name == "etag")
        m_response.etag = value;
    else if (name == "retry-after")
        m_response.retryAfter = retryAfter(value, m_clock->wall());
    return line.size();
}

/// 0 when the stream is not to be read.
std::size_t Transfer::endHeaders()
{
    if (!m_exchange.onOpen || m_response.status != 200 || std::exchange(m_opened, true))
        return 1;
    const auto opened = m_exchange.onOpen(m_response);
    return opened ? 1 : refuse(opened.error());
}

/// 0 is libcurl's word for "stop".
std::size_t Transfer::refuse(Error error)
{
    m_refused = std::move(error);
    return 0;
}

Error Transfer::meaning(CURLcode code) const
{
    if (m_refused)
        return *m_refused;
    const auto detail = "curl " + std::to_string(code);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_INTERFACE_FAILED:
        return Error(ErrorCode::Unreachable, detail);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return Error(ErrorCode::Tls, detail);
    case CURLE_OPERATION_TIMEDOUT: {
        long sent = 0; // the times of connecting are 0 on a connection that was kept, so they tell nothing
        curl_easy_getinfo(m_easy.get(), CURLINFO_REQUEST_SIZE, &sent);
        return Error(sent > 0 ? ErrorCode::Timeout : ErrorCode::Unreachable, detail);
    }
    default:
        return Error(ErrorCode::BrokenReply, detail);
    }
}

void Transfer::finish(CURLcode code)
{
    if (code == CURLE_OK)
        m_finished(std::move(m_response));
    else
        m_finished(meaning(code));
}

void Transfer::fail(Error error)
{
    m_finished(std::move(error));
}

} // namespace vigie::http
