#include "models/http/CurlThread.h"

namespace vigie::http {

namespace {

constexpr int PollMilliseconds = 1000; // how late a silent transfer may be noticed
constexpr long MaxConnections = 8;

} // namespace

CurlThread::CurlThread(ConnectionSettings settings, const Clock &clock)
    : m_settings(std::move(settings)), m_clock(clock)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT); // once a process, thread-safe by the language
    m_multi = ready == CURLE_OK ? curl_multi_init() : nullptr;
    if (m_multi) {
        curl_multi_setopt(m_multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, MaxConnections);
        m_thread = std::thread([this] { run(); });
    }
}

CurlThread::~CurlThread()
{
    if (!m_multi)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    curl_multi_wakeup(m_multi);
    m_thread.join();
    curl_multi_cleanup(m_multi);
}

std::uint64_t CurlThread::start(Exchange exchange, Finished finished)
{
    std::uint64_t id = 0;
    {
        const std::lock_guard lock(m_mutex);
        id = ++m_lastId;
        if (m_multi)
            m_new.push_back(std::make_unique<Transfer>(id, std::move(exchange), std::move(finished)));
    }
    if (m_multi)
        curl_multi_wakeup(m_multi);
    else
        finished(Error(ErrorCode::Internal, "curl"));
    return id;
}

void CurlThread::cancel(std::uint64_t id)
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled.push_back(id);
    }
    if (m_multi)
        curl_multi_wakeup(m_multi);
}

void CurlThread::useBearer(std::shared_ptr<const Secret> bearer)
{
    const std::lock_guard lock(m_mutex);
    m_settings.bearer = std::move(bearer);
}

void CurlThread::run()
{
    for (;;) {
        takeOrders();
        {
            const std::lock_guard lock(m_mutex);
            if (m_stop)
                break;
        }
        int active = 0;
        curl_multi_perform(m_multi, &active);
        collect();
        dropSilent();
        curl_multi_poll(m_multi, nullptr, 0, PollMilliseconds, nullptr);
    }
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &transfer : m_new)
            transfer->fail(Error(ErrorCode::Cancelled));
    }
    while (!m_running.empty())
        detach(m_running.begin()->first)->fail(Error(ErrorCode::Cancelled));
}

void CurlThread::takeOrders()
{
    std::vector<std::unique_ptr<Transfer>> fresh;
    std::vector<std::uint64_t> cancelled;
    {
        const std::lock_guard lock(m_mutex);
        fresh.swap(m_new);
        cancelled.swap(m_cancelled);
    }
    for (auto &transfer : fresh)
        begin(std::move(transfer));
    for (const auto id : cancelled)
        if (const auto transfer = detach(id))
            transfer->fail(Error(ErrorCode::Cancelled));
}

void CurlThread::begin(std::unique_ptr<Transfer> transfer)
{
    const auto settings = [this] {
        const std::lock_guard lock(m_mutex);
        return m_settings;
    }();
    if (const auto prepared = transfer->prepare(settings, m_clock); !prepared)
        return transfer->fail(prepared.error());
    curl_easy_setopt(transfer->handle(), CURLOPT_PRIVATE, transfer.get());
    curl_multi_add_handle(m_multi, transfer->handle());
    m_running.emplace(transfer->id(), std::move(transfer));
}

void CurlThread::collect()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;
        Transfer *finished = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &finished);
        if (const auto transfer = detach(finished->id()))
            transfer->finish(code);
    }
}

void CurlThread::dropSilent()
{
    std::vector<std::uint64_t> silent;
    const auto now = m_clock.monotonic();
    for (const auto &[id, transfer] : m_running)
        if (transfer->isSilentTooLong(now))
            silent.push_back(id);
    for (const auto id : silent)
        detach(id)->finish(CURLE_OPERATION_TIMEDOUT);
}

std::unique_ptr<Transfer> CurlThread::detach(std::uint64_t id)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return nullptr;
    auto transfer = std::move(found->second);
    m_running.erase(found);
    curl_multi_remove_handle(m_multi, transfer->handle());
    return transfer;
}

} // namespace vigie::http
