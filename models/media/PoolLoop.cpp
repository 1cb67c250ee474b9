#include "models/media/PoolLoop.h"

#include "models/base/Log.h"
#include "models/decoding/Framing.h"

#include <poll.h>

#include <algorithm>
#include <utility>

namespace vigie::media {
namespace {

using namespace decoding;
using std::chrono::steady_clock;

/// So many failed starts in a row mean a broken installation: orders are refused instead of kept waiting.
constexpr int FailedStartsToGiveUp = 3;
constexpr Milliseconds FirstPause{50}, LongestPause{5'000}; // between failed starts, doubling

void finish(const PoolOrder &order, ErrorCode code, const std::string &why)
{
    order.reply.finish(Result<DecodedPicture>(code, why));
}

std::optional<PoolOrder> takeFrom(std::deque<PoolOrder> &queue, std::uint64_t ticket)
{
    const auto found =
        std::find_if(queue.begin(), queue.end(), [&](const PoolOrder &order) { return order.job.id == ticket; });
    if (found == queue.end())
        return std::nullopt;
    PoolOrder order = std::move(*found);
    queue.erase(found);
    return order;
}

} // namespace

PoolLoop::PoolLoop(PoolSettings settings, PoolMailbox &mailbox)
    : m_settings(std::move(settings)), m_mailbox(mailbox), m_places(std::max<std::size_t>(1, m_settings.decoders))
{}

void PoolLoop::run()
{
    while (!m_mailbox.isClosed()) {
        for (auto &command : m_mailbox.take())
            obey(std::move(command));
        fillPlaces();
        handOut();
        publish();
        waitForEvents();
    }
    for (auto &command : m_mailbox.take())
        obey(std::move(command));
    dropEverything();
}

void PoolLoop::obey(PoolCommand command)
{
    if (auto *order = std::get_if<PoolOrder>(&command))
        enqueue(std::move(*order));
    else if (const auto *cancelled = std::get_if<CancelOrder>(&command))
        cancel(cancelled->ticket);
    else if (const auto *promoted = std::get_if<PromoteOrder>(&command))
        promote(promoted->ticket);
    else if (std::holds_alternative<StartDecoders>(command))
        m_asked = true;
    else
        dropEverything();
}

void PoolLoop::enqueue(PoolOrder order)
{
    m_asked = true;
    auto &queue = order.priority == Priority::Now ? m_now : m_prefetch;
    if (m_now.size() + m_prefetch.size() >= m_settings.queueLimit) {
        if (order.priority == Priority::Prefetch || m_prefetch.empty())
            return finish(order, ErrorCode::Busy, "too many pictures are waiting");
        finish(m_prefetch.front(), ErrorCode::Busy, "pushed out by a picture that somebody waits for");
        m_prefetch.pop_front();
    }
    queue.push_back(std::move(order));
}

void PoolLoop::cancel(std::uint64_t ticket)
{
    for (auto *queue : {&m_now, &m_prefetch}) {
        if (const auto order = takeFrom(*queue, ticket))
            return finish(*order, ErrorCode::Cancelled, {});
    }
    for (Place &place : m_places) {
        if (place.order && place.order->job.id == ticket && !place.cancelled) {
            place.cancelled = true; // it ends within its time limit; starting another decoder costs more
            finish(*place.order, ErrorCode::Cancelled, {});
        } else if (const auto order = place.held.take(ticket)) {
            drop(place, *order, {});
        }
    }
}

void PoolLoop::promote(std::uint64_t ticket)
{
    if (auto order = takeFrom(m_prefetch, ticket)) {
        order->priority = Priority::Now;
        order->job.hold = false;
        m_now.push_back(std::move(*order));
    }
    for (Place &place : m_places) {
        if (place.order && place.order->job.id == ticket)
            place.order->priority = Priority::Now;
        place.held.want(ticket);
    }
}

void PoolLoop::dropEverything()
{
    refuseQueue(ErrorCode::Cancelled, {});
    for (Place &place : m_places) {
        if (place.order && !place.cancelled)
            finish(*place.order, ErrorCode::Cancelled, {});
        for (const auto &order : place.held.takeAll())
            finish(order, ErrorCode::Cancelled, {});
        if (place.hasSeenPicture || m_settings.start == PoolStart::WhenAsked)
            place = Place(); // its memory goes with it
    }
    m_asked = false;
}

void PoolLoop::fillPlaces()
{
    if (m_settings.start == PoolStart::WhenAsked && !m_asked)
        return;
    for (Place &place : m_places) {
        if (place.process || steady_clock::now() < m_nextStart)
            continue;
        auto started = DecoderProcess::start(m_settings.executable, m_settings.arguments);
        if (!started) {
            startFailed(started.error().detail);
            continue;
        }
        place.process = std::move(*started);
        place.deadline = steady_clock::now() + m_settings.startLimit;
    }
}

void PoolLoop::startFailed(const std::string &why)
{
    const auto pause = std::min(LongestPause, FirstPause * (1 << std::min(m_failedStarts, 10)));
    ++m_failedStarts;
    m_nextStart = steady_clock::now() + pause;
    qCWarning(log::media, "decoder did not start (%d in a row): %s", m_failedStarts, why.c_str());
}

bool PoolLoop::cannotStart() const
{
    return m_failedStarts >= FailedStartsToGiveUp &&
           std::none_of(m_places.begin(), m_places.end(), [](const Place &p) { return p.hello.has_value(); });
}

void PoolLoop::handOut()
{
    if (cannotStart())
        refuseQueue(ErrorCode::DecoderDied, "no decoder starts");
    for (Place &place : m_places) {
        while (place.isIdle()) {
            if (handOutWanted(place))
                continue;
            auto order = nextOrder(place);
            if (!order)
                break;
            if (m_quarantine.holds(order->bytes->bytes()))
                finish(*order, ErrorCode::Quarantined, "these bytes have ended two decoders");
            else
                give(place, std::move(*order));
        }
    }
}

/// What is held and wanted needs no work: before anything else. False when there is nothing of the kind.
bool PoolLoop::handOutWanted(Place &place)
{
    auto wanted = place.held.takeWanted();
    if (!wanted)
        return false;
    place.order = std::move(*wanted);
    place.cancelled = false;
    place.deadline = steady_clock::now() + m_settings.wallLimit;
    if (const auto sent = place.process->send(HeldWish{place.order->job.id, HeldWish::Kind::Send}); !sent)
        replace(place, ErrorCode::DecoderDied, sent.error().detail);
    return true;
}

/// What somebody waits for goes first, and one decoder is kept free of prefetching.
std::optional<PoolOrder> PoolLoop::nextOrder(const Place &place)
{
    const auto prefetching = std::count_if(m_places.begin(), m_places.end(), [](const Place &p) {
        return p.order && p.order->priority == Priority::Prefetch;
    });
    const bool mayPrefetch = static_cast<std::size_t>(prefetching) < std::max<std::size_t>(1, m_places.size() - 1);
    auto &queue = m_now.empty() && mayPrefetch ? m_prefetch : m_now;
    if (queue.empty() || (queue.front().job.hold && place.held.count() >= MaxHeld))
        return std::nullopt;
    PoolOrder order = std::move(queue.front());
    queue.pop_front();
    return order;
}

void PoolLoop::give(Place &place, PoolOrder order)
{
    place.order = std::move(order);
    place.cancelled = false;
    place.hasSeenPicture = true;
    place.deadline = steady_clock::now() + m_settings.wallLimit;
    const auto *selfie = place.order->selfie ? &*place.order->selfie : nullptr;
    if (const auto sent = place.process->send(place.order->job, *place.order->bytes, selfie); !sent)
        replace(place, ErrorCode::DecoderDied, sent.error().detail);
}

int PoolLoop::millisecondsToWait() const
{
    constexpr int Forever = -1;
    std::optional<Time> next;
    const auto sooner = [&](Time time) { next = next ? std::min(*next, time) : time; };
    for (const Place &place : m_places) {
        if (place.isWaitedFor())
            sooner(place.deadline);
        else if (!place.process && (m_asked || m_settings.start == PoolStart::AtOnce))
            sooner(m_nextStart);
        if (const auto expiry = place.held.nextExpiry())
            sooner(*expiry);
    }
    if (!next)
        return Forever;
    const auto left = std::chrono::ceil<Milliseconds>(*next - steady_clock::now());
    return static_cast<int>(std::max<Milliseconds::rep>(0, left.count()));
}

void PoolLoop::waitForEvents()
{
    std::vector<pollfd> events{{m_mailbox.wakeFd(), POLLIN, 0}};
    for (const Place &place : m_places)
        events.push_back({place.process ? place.process->fd() : -1, POLLIN, 0});
    if (::poll(events.data(), events.size(), millisecondsToWait()) > 0) {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (events[i + 1].revents != 0)
                read(m_places[i]);
        }
    }
    for (Place &place : m_places)
        checkDeadline(place);
}

void PoolLoop::read(Place &place)
{
    auto packet = place.process->receive();
    if (!packet) {
        if (packet.code() != ErrorCode::NotFound)
            replace(place, ErrorCode::DecoderDied, packet.error().detail);
    } else if (!place.hello) {
        greeted(place, *packet);
    } else if (place.order) {
        answered(place, std::move(*packet));
    } else {
        replace(place, ErrorCode::DecoderDied, "spoke without being asked");
    }
}

void PoolLoop::greeted(Place &place, const PacketSocket::Packet &packet)
{
    const auto hello = parseHello(packet.bytes);
    if (!hello || !packet.descriptors.empty())
        return replace(place, ErrorCode::DecoderDied, "greeted with nonsense");
    if (m_settings.sandbox == Sandbox::Required && !(hello->seccomp && hello->limits))
        return replace(place, ErrorCode::DecoderDied, "could not lock itself in");
    place.hello = *hello;
    m_failedStarts = 0;
}

void PoolLoop::answered(Place &place, PacketSocket::Packet packet)
{
    const auto reply = parseReply(packet.bytes, place.order->job);
    if (!reply)
        return replace(place, ErrorCode::DecoderDied, reply.error().detail);
    Result<DecodedPicture> result(toError(reply->reason));
    if (reply->reason == Reason::None) {
        result = accept(*reply, std::move(packet.descriptors));
        if (!result)
            return replace(place, ErrorCode::DecoderDied, result.error().detail);
    } else if (!packet.descriptors.empty()) {
        return replace(place, ErrorCode::DecoderDied, "pictures with a refusal");
    }
    if (reply->held)
        return hold(place);
    if (!place.cancelled)
        place.order->reply.finish(std::move(result));
    place.order.reset();
}

/// The order is done but for the answer itself. Its bytes are not needed any more, wherever they came from.
void PoolLoop::hold(Place &place)
{
    PoolOrder order = std::move(*place.order);
    place.order.reset();
    if (place.cancelled)
        return drop(place, order, {});
    order.bytes.reset();
    order.job.hold = false;
    const auto asked = order.priority == Priority::Now ? HeldAnswers::Asked::Already : HeldAnswers::Asked::NotYet;
    place.held.add(std::move(order), steady_clock::now() + m_settings.holdLimit, asked);
}

/// Nobody wants what `place` holds for `order` any more.
void PoolLoop::drop(Place &place, const PoolOrder &order, const std::string &why)
{
    const auto sent = place.process->send(HeldWish{order.job.id, HeldWish::Kind::Drop});
    order.reply.finish(Result<DecodedPicture>(ErrorCode::Cancelled, why)); // whoever cancelled has gone already
    if (!sent)
        replace(place, ErrorCode::DecoderDied, sent.error().detail);
}

void PoolLoop::checkDeadline(Place &place)
{
    if (place.isWaitedFor() && steady_clock::now() >= place.deadline)
        replace(place, ErrorCode::DecoderTimeout, "time limit");
    while (const auto expired = place.held.takeExpired(steady_clock::now()))
        drop(place, *expired, "nobody asked for it in time");
}

/// Ends the decoder, blames what it was working on, and leaves the place empty for the next one.
void PoolLoop::replace(Place &place, ErrorCode code, const std::string &why)
{
    const std::string ending = place.process->end();
    const std::string detail = why + " (" + ending + ")";
    ++m_replaced;
    if (!place.order) // not a picture's fault: it would end again at once
        startFailed(detail);
    else
        qCWarning(log::media, "decoder replaced: %s", detail.c_str());
    Place ended = std::exchange(place, Place());
    for (const auto &order : ended.held.takeAll())
        finish(order, ErrorCode::Cancelled, "the decoder that held it has ended");
    publish(); // whoever gets the answer finds the status that belongs to it
    if (!ended.order)
        return;
    // A time limit is no crash: on a busy machine any picture may miss it, and the next attempt succeed.
    const bool quarantined =
        code == ErrorCode::DecoderDied && ended.order->bytes && m_quarantine.blame(ended.order->bytes->bytes());
    if (!ended.cancelled)
        finish(*ended.order, quarantined ? ErrorCode::Quarantined : code, detail);
}

void PoolLoop::refuseQueue(ErrorCode code, const std::string &why)
{
    for (auto *queue : {&m_now, &m_prefetch}) {
        for (const PoolOrder &order : *queue)
            finish(order, code, why);
        queue->clear();
    }
}

void PoolLoop::publish()
{
    PoolStatus status;
    status.replaced = m_replaced;
    status.weakest = {.version = ProtocolVersion, .seccomp = true, .limits = true, .landlock = 0xFF};
    for (const Place &place : m_places) {
        if (!place.hello)
            continue;
        ++status.running;
        status.held += place.held.count();
        status.weakest.seccomp = status.weakest.seccomp && place.hello->seccomp;
        status.weakest.limits = status.weakest.limits && place.hello->limits;
        status.weakest.landlock = std::min(status.weakest.landlock, place.hello->landlock);
    }
    if (status.running == 0)
        status.weakest = {};
    m_mailbox.publish(status);
}

} // namespace vigie::media
