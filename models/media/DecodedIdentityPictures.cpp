#include "models/media/DecodedIdentityPictures.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace vigie::media {
namespace {

using domain::DocumentLook;
using domain::FacesLook;
using domain::PictureUrgency;
using Pixels = std::shared_ptr<const PixelBuffer>;

/// `pixels` with the bytes they were decoded from, so that these live as long.
Pixels heldWith(Pixels pixels, std::shared_ptr<const SealedMemory> bytes)
{
    if (!pixels || !bytes)
        return pixels;
    using Both = std::pair<Pixels, std::shared_ptr<const SealedMemory>>;
    const auto both = std::make_shared<const Both>(std::move(pixels), std::move(bytes));
    return {both, both->first.get()};
}

void take(FacesLook &look, const DecodedPicture &decoded, const std::shared_ptr<const SealedMemory> &bytes)
{
    look.picture = toPicture(decoded);
    look.picture.full = heldWith(look.picture.full, bytes);
    look.found = *decoded.reply.faces;
    for (std::size_t i = 0; i < decoded.faces.size(); ++i)
        look.faces.push_back({look.found.faces[decoded.reply.equalised[i]], decoded.faces[i]});
}

void take(DocumentLook &look, const DecodedPicture &decoded, const std::shared_ptr<const SealedMemory> &bytes)
{
    look.inspection = *decoded.reply.inspection;
    look.rectified = heldWith(decoded.rectified, bytes);
    look.damaged = decoded.reply.damaged;
}

std::uint32_t toSide(int side)
{
    return static_cast<std::uint32_t>(std::max(1, side));
}

} // namespace

DecodedIdentityPictures::DecodedIdentityPictures(domain::MediaBytes &bytes, DecoderPool &pool,
                                                 std::optional<PoolSettings> comparing, QObject *parent)
    : QObject(parent), m_bytes(bytes), m_pool(pool)
{
    if (comparing)
        m_comparisons = std::make_unique<FaceComparisons>(bytes, std::move(*comparing));
}

DecodedIdentityPictures::~DecodedIdentityPictures()
{
    forgetAll();
}

Request<FacesLook> DecodedIdentityPictures::faces(const domain::FacesJob &job)
{
    const auto kind =
        job.kind == domain::FacePicture::Selfie ? decoding::JobKind::SelfieFaces : decoding::JobKind::DocumentFaces;
    return ask<FacesLook>({job.media, kind, job.maxWidth, job.maxHeight, {}}, job.urgency);
}

Request<DocumentLook> DecodedIdentityPictures::document(const domain::DocumentJob &job)
{
    return ask<DocumentLook>({job.media, decoding::JobKind::Document, 0, 0, job.corners}, job.urgency);
}

Request<domain::FaceSimilarity> DecodedIdentityPictures::similarity(const domain::SimilarityJob &job)
{
    if (!m_comparisons)
        return answered(Result<domain::FaceSimilarity>(ErrorCode::Permission, "nothing here compares faces"));
    return m_comparisons->compare(job, {aliveOf(job.document), aliveOf(job.selfie)});
}

template <typename Look> Request<Look> DecodedIdentityPictures::ask(Wanted wanted, PictureUrgency urgency)
{
    const Reply<Look> reply;
    const std::uint64_t id = m_nextId++;
    auto &errand = errandFor(std::move(wanted), urgency);
    errand.waiters.push_back({id, [reply](const Answer &answer, const Bytes &bytes) {
                                  if (!answer)
                                      return reply.finish(Result<Look>(answer.error()));
                                  Look look;
                                  take(look, *answer, bytes);
                                  reply.finish(Result<Look>(std::move(look)));
                              }});
    return reply.request([self = QPointer(this), id] {
        if (self)
            self->leave(id);
    });
}

DecodedIdentityPictures::Errand &DecodedIdentityPictures::errandFor(Wanted wanted, PictureUrgency urgency)
{
    const auto same =
        std::find_if(m_errands.begin(), m_errands.end(), [&](const auto &errand) { return errand->wanted == wanted; });
    if (same == m_errands.end()) {
        Errand &errand = *m_errands.emplace_back(std::make_unique<Errand>());
        errand.id = m_nextId++;
        errand.wanted = std::move(wanted);
        errand.urgency = urgency;
        begin(errand);
        return errand;
    }
    Errand &errand = **same;
    if (urgency == PictureUrgency::Now && errand.urgency == PictureUrgency::Prefetch) {
        errand.urgency = urgency;
        if (errand.ticket != 0)
            m_pool.promote(errand.ticket);
    }
    return errand;
}

DecodedIdentityPictures::Bytes DecodedIdentityPictures::aliveOf(const domain::MediaRef &media) const
{
    const auto alive = m_alive.find(media.id);
    return alive == m_alive.end() ? Bytes() : alive->second.lock();
}

void DecodedIdentityPictures::begin(Errand &errand)
{
    const auto &media = errand.wanted.media;
    errand.bytes = aliveOf(media);
    if (errand.bytes)
        return order(errand);
    if (m_fetches.contains(media.id))
        return;
    Fetch &fetch = m_fetches[media.id];
    fetch.id = m_nextId++;
    auto request = m_bytes.fetch(media);
    fetch.cancel = std::move(request.cancel);
    deliver(request.result, this,
            [this, id = fetch.id, media = media.id](const Result<SealedMemory> &bytes) { fetched(id, media, bytes); });
}

void DecodedIdentityPictures::fetched(std::uint64_t id, const domain::MediaId &media, const Result<SealedMemory> &bytes)
{
    const auto fetch = m_fetches.find(media);
    if (fetch == m_fetches.end() || fetch->second.id != id)
        return;
    m_fetches.erase(fetch);
    const auto shared = bytes ? std::make_shared<const SealedMemory>(*bytes) : Bytes();
    std::vector<std::uint64_t> waiting;
    for (const auto &errand : m_errands)
        if (errand->wanted.media.id == media && errand->ticket == 0)
            waiting.push_back(errand->id);
    for (const auto errandId : waiting) {
        auto *errand = find(errandId);
        if (!errand)
            continue;
        if (!bytes) {
            finish(errandId, Answer(bytes.error()));
            continue;
        }
        errand->bytes = shared;
        order(*errand);
    }
}

void DecodedIdentityPictures::order(Errand &errand)
{
    const auto &wanted = errand.wanted;
    const bool isAhead = errand.urgency == PictureUrgency::Prefetch;
    DecoderPool::Order order{*errand.bytes, decoding::fromMimeType(wanted.media.type), toSide(wanted.maxWidth),
                             toSide(wanted.maxHeight)};
    order.priority = isAhead ? Priority::Prefetch : Priority::Now;
    order.kind = wanted.kind;
    order.corners = wanted.corners;
    order.hold = isAhead;
    if (isAhead)
        errand.bytes.reset(); // the pool gives them up once the decoder has looked
    auto ticket = m_pool.decode(std::move(order));
    errand.ticket = ticket.id;
    errand.end = std::move(ticket.request.cancel);
    deliver(ticket.request.result, this,
            [this, id = errand.id, ticket = ticket.id](const Answer &answer) { looked(id, ticket, answer); });
}

void DecodedIdentityPictures::looked(std::uint64_t id, std::uint64_t ticket, const Answer &answer)
{
    Errand *errand = find(id);
    if (!errand || errand->ticket != ticket)
        return;
    // Held too long or with a decoder that has ended, just when somebody began to wait: once more, from the start.
    const bool isLost = !answer && answer.code() == ErrorCode::Cancelled && errand->urgency == PictureUrgency::Now;
    if (isLost && !errand->isRetried) {
        errand->isRetried = true;
        errand->ticket = 0;
        return begin(*errand);
    }
    if (answer && errand->bytes) {
        std::erase_if(m_alive, [](const auto &entry) { return entry.second.expired(); });
        m_alive.insert_or_assign(errand->wanted.media.id, errand->bytes);
    }
    finish(id, answer);
}

void DecodedIdentityPictures::leave(std::uint64_t waiterId)
{
    for (const auto &errand : m_errands) {
        auto &waiters = errand->waiters;
        const auto waiter =
            std::find_if(waiters.begin(), waiters.end(), [&](const auto &w) { return w.id == waiterId; });
        if (waiter == waiters.end())
            continue;
        const auto left = std::move(*waiter);
        waiters.erase(waiter);
        if (waiters.empty()) {
            stop(*errand);
            std::erase_if(m_errands, [id = errand->id](const auto &e) { return e->id == id; });
            stopFetchesOfNobody();
        }
        return left.finish(Answer(ErrorCode::Cancelled), {});
    }
}

void DecodedIdentityPictures::finish(std::uint64_t id, const Answer &answer)
{
    const auto found =
        std::find_if(m_errands.begin(), m_errands.end(), [&](const auto &errand) { return errand->id == id; });
    const auto errand = std::move(*found);
    m_errands.erase(found);
    for (const Waiter &waiter : errand->waiters)
        waiter.finish(answer, errand->bytes);
}

void DecodedIdentityPictures::stop(const Errand &errand)
{
    if (errand.end)
        errand.end();
}

void DecodedIdentityPictures::stopFetchesOfNobody()
{
    for (auto fetch = m_fetches.begin(); fetch != m_fetches.end();) {
        const auto &media = fetch->first;
        const bool isWanted = std::any_of(m_errands.begin(), m_errands.end(),
                                          [&](const auto &errand) { return errand->wanted.media.id == media; });
        if (isWanted) {
            ++fetch;
            continue;
        }
        const auto cancel = std::move(fetch->second.cancel);
        fetch = m_fetches.erase(fetch);
        cancel();
    }
}

void DecodedIdentityPictures::forgetAll()
{
    if (m_comparisons)
        m_comparisons->forgetAll();
    m_alive.clear();
    const auto ended = std::exchange(m_errands, {});
    stopFetchesOfNobody();
    for (const auto &errand : ended) {
        stop(*errand);
        for (const Waiter &waiter : errand->waiters)
            waiter.finish(Answer(ErrorCode::Cancelled), {});
    }
    m_pool.dropAll();
}

domain::DecoderStatus DecodedIdentityPictures::status() const
{
    const auto pool = m_pool.status();
    return {.running = pool.running > 0, .seccomp = pool.weakest.seccomp, .landlock = pool.weakest.landlock > 0};
}

DecodedIdentityPictures::Errand *DecodedIdentityPictures::find(std::uint64_t id)
{
    const auto found =
        std::find_if(m_errands.begin(), m_errands.end(), [&](const auto &errand) { return errand->id == id; });
    return found == m_errands.end() ? nullptr : found->get();
}

} // namespace vigie::media
