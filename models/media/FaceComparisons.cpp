#include "models/media/FaceComparisons.h"

#include <QPointer>

#include <utility>

namespace vigie::media {

using domain::FaceSimilarity;

FaceComparisons::FaceComparisons(domain::MediaBytes &bytes, PoolSettings settings)
    : m_bytes(bytes), m_settings(std::move(settings))
{
    m_settings.arguments = {decoding::MayCompare};
    m_settings.decoders = 1;
    m_settings.start = PoolStart::WhenAsked;
    m_settings.wallLimit = 2 * PoolSettings::LookLimit; // two pictures
}

FaceComparisons::~FaceComparisons()
{
    forgetAll();
}

Request<FaceSimilarity> FaceComparisons::compare(const domain::SimilarityJob &job, std::array<Bytes, 2> known)
{
    const auto id = m_nextId++;
    if (!m_pool)
        m_pool = std::make_unique<DecoderPool>(m_settings);
    m_pool->warm();
    const auto &errand = m_errands.emplace(id, Errand{job, {}, std::move(known), {}}).first->second;
    const auto reply = errand.reply;
    for (std::size_t which = 0; which < errand.bytes.size(); ++which)
        if (!errand.bytes[which])
            fetch(id, which);
    order(id);
    return reply.request([self = QPointer(this), id] {
        if (self)
            self->finish(id, ErrorCode::Cancelled);
    });
}

void FaceComparisons::fetch(std::uint64_t id, std::size_t which)
{
    auto &errand = m_errands.at(id);
    auto request = m_bytes.fetch(which == 0 ? errand.job.document : errand.job.selfie);
    errand.ends[which] = std::move(request.cancel);
    deliver(request.result, this, [this, id, which](const Result<SealedMemory> &bytes) {
        const auto waiting = m_errands.find(id);
        if (waiting == m_errands.end())
            return;
        if (!bytes)
            return finish(id, bytes.error());
        waiting->second.ends[which] = nullptr;
        waiting->second.bytes[which] = std::make_shared<const SealedMemory>(*bytes);
        order(id);
    });
}

/// Once both pictures are there.
void FaceComparisons::order(std::uint64_t id)
{
    auto &errand = m_errands.at(id);
    const auto &[document, selfie] = errand.bytes;
    if (!document || !selfie)
        return;
    DecoderPool::Order order{*document, decoding::fromMimeType(errand.job.document.type)};
    order.kind = decoding::JobKind::Compare;
    order.selfie = *selfie;
    order.selfieDeclared = decoding::fromMimeType(errand.job.selfie.type);
    auto ticket = m_pool->decode(std::move(order));
    errand.ends.back() = std::move(ticket.request.cancel);
    deliver(ticket.request.result, this, [this, id](const Result<DecodedPicture> &answer) {
        finish(id, answer ? Result<FaceSimilarity>(*answer->reply.similarity) : Result<FaceSimilarity>(answer.error()));
    });
}

void FaceComparisons::finish(std::uint64_t id, Result<FaceSimilarity> answer)
{
    auto ended = m_errands.extract(id);
    if (!ended)
        return;
    for (const auto &end : ended.mapped().ends)
        if (end && !answer)
            end();
    if (m_errands.empty())
        m_pool->dropAll(); // whatever it computed goes with it
    ended.mapped().reply.finish(std::move(answer));
}

void FaceComparisons::forgetAll()
{
    while (!m_errands.empty())
        finish(m_errands.begin()->first, ErrorCode::Cancelled);
}

} // namespace vigie::media
