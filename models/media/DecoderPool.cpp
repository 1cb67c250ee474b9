#include "models/media/DecoderPool.h"

#include "models/decoding/Limits.h"
#include "models/media/PoolLoop.h"

#include <pthread.h>
#include <signal.h>

#include <algorithm>
#include <cmath>

namespace vigie::media {
namespace {

using namespace decoding;

/// Signals belong to the threads that wait for them.
void keepSignalsAway()
{
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

DecodeJob jobFor(const DecoderPool::Order &order, std::uint64_t ticket)
{
    DecodeJob job;
    job.id = ticket;
    job.kind = order.kind;
    job.declared = order.declared;
    job.inputSize = order.bytes.size();
    job.veilEdge = MaxVeilEdge;
    job.hold = order.hold;
    job.corners = order.corners;
    if (order.selfie)
        job.selfie = SecondPicture{order.selfieDeclared, order.selfie->size()};
    if (order.kind == JobKind::Hash || order.kind == JobKind::Document || order.kind == JobKind::Compare) {
        job.targetWidth = job.targetHeight = HashEdge;
        return job;
    }
    job.targetWidth = std::clamp(order.targetWidth, 1U, MaxTargetSide);
    job.targetHeight = std::clamp(order.targetHeight, 1U, MaxTargetSide);
    const double pixels = double{1} * job.targetWidth * job.targetHeight;
    if (pixels > static_cast<double>(MaxTargetPixels)) {
        const double factor = std::sqrt(static_cast<double>(MaxTargetPixels) / pixels);
        job.targetWidth = std::max(1U, static_cast<std::uint32_t>(job.targetWidth * factor));
        job.targetHeight = std::max(1U, static_cast<std::uint32_t>(job.targetHeight * factor));
    }
    return job;
}

} // namespace

DecoderPool::DecoderPool(PoolSettings settings) : m_mailbox(std::make_shared<PoolMailbox>())
{
    m_thread = std::thread([mailbox = m_mailbox, settings = std::move(settings)]() mutable {
        keepSignalsAway();
        PoolLoop(std::move(settings), *mailbox).run();
    });
}

DecoderPool::~DecoderPool()
{
    m_mailbox->close();
    m_thread.join();
}

DecoderPool::Ticket DecoderPool::decode(Order order)
{
    const std::uint64_t ticket = m_nextTicket++;
    if (order.selfie.has_value() != (order.kind == JobKind::Compare))
        return {ticket, answered(Result<DecodedPicture>(ErrorCode::Invalid, "a comparison takes two pictures"))};
    for (const auto *bytes : {&order.bytes, order.selfie ? &*order.selfie : &order.bytes}) {
        if (bytes->size() == 0)
            return {ticket, answered(Result<DecodedPicture>(ErrorCode::Invalid, "no bytes"))};
        if (bytes->size() > MaxInputBytes)
            return {ticket, answered(Result<DecodedPicture>(ErrorCode::TooLarge, "more bytes than a decoder takes"))};
    }
    const Reply<DecodedPicture> reply;
    auto job = jobFor(order, ticket);
    if (!m_mailbox->post(PoolOrder{job, std::move(order.bytes), order.priority, reply, std::move(order.selfie)}))
        return {ticket, answered(Result<DecodedPicture>(ErrorCode::Cancelled))};
    return {ticket, reply.request([mailbox = m_mailbox, ticket] { mailbox->post(CancelOrder{ticket}); })};
}

void DecoderPool::promote(std::uint64_t ticket)
{
    m_mailbox->post(PromoteOrder{ticket});
}

void DecoderPool::warm()
{
    m_mailbox->post(StartDecoders{});
}

void DecoderPool::dropAll()
{
    m_mailbox->post(DropEverything{});
}

} // namespace vigie::media
