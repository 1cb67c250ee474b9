#include "models/media/DecodedPictureSource.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace vigie::media {
namespace {

std::uint32_t toSide(int side)
{
    return static_cast<std::uint32_t>(std::max(1, side));
}

} // namespace

DecodedPictureSource::DecodedPictureSource(domain::MediaBytes &bytes, DecoderPool &pool, std::size_t budget,
                                           QObject *parent)
    : QObject(parent), m_bytes(bytes), m_pool(pool), m_cache(budget)
{}

DecodedPictureSource::~DecodedPictureSource()
{
    cancelErrands(nullptr);
}

Request<domain::Picture> DecodedPictureSource::picture(const domain::PictureJob &job)
{
    if (auto kept = m_cache.find(job.media.id, job.maxWidth, job.maxHeight))
        return answered(Result<domain::Picture>(std::move(*kept)));
    const auto same = std::find_if(m_errands.begin(), m_errands.end(), [&](const auto &errand) {
        return errand->job.media.id == job.media.id && errand->job.maxWidth == job.maxWidth &&
               errand->job.maxHeight == job.maxHeight;
    });
    if (same != m_errands.end())
        return join(**same, job.urgency);

    Errand &errand = *m_errands.emplace_back(std::make_unique<Errand>());
    errand.id = m_nextId++;
    errand.job = job;
    auto request = join(errand, job.urgency);
    auto bytes = m_bytes.fetch(job.media);
    errand.cancel = std::move(bytes.cancel);
    deliver(bytes.result, this,
            [this, id = errand.id](Result<SealedMemory> answer) { fetched(id, std::move(answer)); });
    return request;
}

Request<domain::Picture> DecodedPictureSource::join(Errand &errand, domain::PictureUrgency urgency)
{
    if (urgency == domain::PictureUrgency::Now && errand.job.urgency == domain::PictureUrgency::Prefetch) {
        errand.job.urgency = urgency;
        if (errand.ticket != 0)
            m_pool.promote(errand.ticket);
    }
    const Waiter waiter{m_nextId++, {}};
    errand.waiters.push_back(waiter);
    return waiter.reply.request([self = QPointer(this), id = waiter.id] {
        if (self)
            self->leave(id);
    });
}

void DecodedPictureSource::fetched(std::uint64_t id, Result<SealedMemory> bytes)
{
    Errand *errand = find(id);
    if (!errand)
        return;
    if (!bytes)
        return finish(id, Result<domain::Picture>(std::move(bytes).error()));
    DecoderPool::Order order{std::move(*bytes), decoding::fromMimeType(errand->job.media.type),
                             toSide(errand->job.maxWidth), toSide(errand->job.maxHeight), Priority::Now};
    if (errand->job.urgency == domain::PictureUrgency::Prefetch)
        order.priority = Priority::Prefetch;
    auto ticket = m_pool.decode(std::move(order));
    errand->ticket = ticket.id;
    errand->cancel = std::move(ticket.request.cancel);
    deliver(ticket.request.result, this, [this, id](Result<DecodedPicture> answer) { decoded(id, std::move(answer)); });
}

void DecodedPictureSource::decoded(std::uint64_t id, Result<DecodedPicture> decoded)
{
    const Errand *errand = find(id);
    if (!errand)
        return;
    if (!decoded)
        return finish(id, Result<domain::Picture>(std::move(decoded).error()));
    auto picture = toPicture(*decoded);
    m_cache.keep(errand->job.media.id, errand->job.maxWidth, errand->job.maxHeight, picture);
    finish(id, Result<domain::Picture>(std::move(picture)));
}

void DecodedPictureSource::leave(std::uint64_t waiterId)
{
    for (std::size_t i = 0; i < m_errands.size(); ++i) {
        auto &waiters = m_errands[i]->waiters;
        const auto waiter =
            std::find_if(waiters.begin(), waiters.end(), [&](const Waiter &w) { return w.id == waiterId; });
        if (waiter == waiters.end())
            continue;
        const auto reply = waiter->reply;
        waiters.erase(waiter);
        if (waiters.empty()) {
            const auto ended = std::move(m_errands[i]);
            m_errands.erase(m_errands.begin() + static_cast<std::ptrdiff_t>(i));
            ended->cancel();
        }
        return reply.finish(Result<domain::Picture>(ErrorCode::Cancelled));
    }
}

void DecodedPictureSource::finish(std::uint64_t id, const Result<domain::Picture> &result)
{
    const auto found =
        std::find_if(m_errands.begin(), m_errands.end(), [&](const auto &errand) { return errand->id == id; });
    const auto errand = std::move(*found);
    m_errands.erase(found);
    for (const Waiter &waiter : errand->waiters)
        waiter.reply.finish(result);
}

void DecodedPictureSource::forget(const domain::MediaId &media)
{
    m_cache.forget(media);
    cancelErrands(&media);
}

void DecodedPictureSource::forgetAll()
{
    m_cache.clear();
    cancelErrands(nullptr);
    m_pool.dropAll();
}

void DecodedPictureSource::cancelErrands(const domain::MediaId *only)
{
    std::vector<std::unique_ptr<Errand>> ended;
    for (auto &errand : m_errands) {
        if (!only || errand->job.media.id == *only)
            ended.push_back(std::move(errand));
    }
    std::erase(m_errands, nullptr);
    for (const auto &errand : ended) {
        errand->cancel();
        for (const Waiter &waiter : errand->waiters)
            waiter.reply.finish(Result<domain::Picture>(ErrorCode::Cancelled));
    }
}

domain::DecoderStatus DecodedPictureSource::status() const
{
    const auto pool = m_pool.status();
    return {.running = pool.running > 0, .seccomp = pool.weakest.seccomp, .landlock = pool.weakest.landlock > 0};
}

DecodedPictureSource::Errand *DecodedPictureSource::find(std::uint64_t id)
{
    const auto found =
        std::find_if(m_errands.begin(), m_errands.end(), [&](const auto &errand) { return errand->id == id; });
    return found == m_errands.end() ? nullptr : found->get();
}

} // namespace vigie::media
