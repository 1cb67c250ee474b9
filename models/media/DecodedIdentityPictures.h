#pragma once

#include "models/domain/ports/IdentityPictures.h"
#include "models/media/FaceComparisons.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace vigie::media {

/// Identity pictures by fetching their bytes and having them looked at by vigie-identity-decoder. The same look asked
/// for twice is fetched and made once, and several looks at one medium share its bytes: while they are fetched, and as
/// long as somebody holds a picture of it. Nothing else is kept. Lives on one thread, which needs an event loop.
class DecodedIdentityPictures final : public QObject, public domain::IdentityPictures
{
    Q_OBJECT

public:
    /// `bytes` and `pool` outlive it. The pool's executable is vigie-identity-decoder. `comparing`: how decoders are
    /// started that compare faces, once somebody is permitted to; without it nobody is.
    DecodedIdentityPictures(domain::MediaBytes &bytes, DecoderPool &pool, std::optional<PoolSettings> comparing = {},
                            QObject *parent = nullptr);
    ~DecodedIdentityPictures() override;

    /// A prefetched look is answered when the same is asked for now; until then it stays in the decoder. Cancelled when
    /// nobody does so in time.
    Request<domain::FacesLook> faces(const domain::FacesJob &job) override;
    Request<domain::DocumentLook> document(const domain::DocumentJob &job) override;
    Request<domain::FaceSimilarity> similarity(const domain::SimilarityJob &job) override;
    void forgetAll() override;
    domain::DecoderStatus status() const override;

private:
    /// What is to be looked at, and how: two that are equal have the same answer.
    struct Wanted
    {
        domain::MediaRef media;
        decoding::JobKind kind = decoding::JobKind::DocumentFaces;
        int maxWidth = 0, maxHeight = 0;
        std::optional<domain::Quad> corners;
        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    using Bytes = std::shared_ptr<const SealedMemory>;
    using Answer = Result<DecodedPicture>;
    struct Waiter
    {
        std::uint64_t id = 0;
        std::function<void(const Answer &, const Bytes &)> finish;
    };
    /// A look under way, and everybody who waits for it.
    struct Errand
    {
        std::uint64_t id = 0;
        Wanted wanted;
        domain::PictureUrgency urgency = domain::PictureUrgency::Now;
        std::vector<Waiter> waiters;
        Bytes bytes;               ///< once they are there; given up when the answer is held
        std::uint64_t ticket = 0;  ///< of the pool
        bool isRetried = false;    ///< what was held got lost, and somebody waits
        std::function<void()> end; ///< of what the pool does
    };
    struct Fetch
    {
        std::uint64_t id = 0;
        std::function<void()> cancel;
    };

    template <typename Look> Request<Look> ask(Wanted wanted, domain::PictureUrgency urgency);
    Errand &errandFor(Wanted wanted, domain::PictureUrgency urgency);
    void begin(Errand &errand);
    void fetched(std::uint64_t fetch, const domain::MediaId &media, const Result<SealedMemory> &bytes);
    void order(Errand &errand);
    void looked(std::uint64_t errand, std::uint64_t ticket, const Answer &answer);
    void leave(std::uint64_t waiter);
    void finish(std::uint64_t errand, const Answer &answer);
    void stop(const Errand &errand);
    void stopFetchesOfNobody();
    Errand *find(std::uint64_t errand);
    Bytes aliveOf(const domain::MediaRef &media) const;

    domain::MediaBytes &m_bytes;
    DecoderPool &m_pool;
    std::vector<std::unique_ptr<Errand>> m_errands;
    std::map<domain::MediaId, Fetch> m_fetches;
    std::map<domain::MediaId, std::weak_ptr<const SealedMemory>> m_alive; ///< of pictures that somebody holds
    std::unique_ptr<FaceComparisons> m_comparisons;
    std::uint64_t m_nextId = 1;
};

} // namespace vigie::media
