#pragma once

#include "models/domain/ports/IdentityPictures.h"
#include "models/media/DecoderPool.h"

#include <QObject>

#include <array>
#include <functional>
#include <map>
#include <memory>

namespace vigie::media {

/// Compares two faces: by a decoder that is started for it with decoding::MayCompare, whatever other decoders may do,
/// and that ends with the answer. So the templates live in a process that lives as long as the comparison. Lives on one
/// thread, which needs an event loop.
class FaceComparisons final : public QObject
{
    Q_OBJECT

public:
    using Bytes = std::shared_ptr<const SealedMemory>;

    /// `bytes` outlives it. `settings`: of vigie-identity-decoder.
    FaceComparisons(domain::MediaBytes &bytes, PoolSettings settings);
    ~FaceComparisons() override;

    /// `known`: of document and selfie, what is in memory already; the rest is fetched. Errors: as
    /// IdentityPictures::similarity().
    Request<domain::FaceSimilarity> compare(const domain::SimilarityJob &job, std::array<Bytes, 2> known);
    /// Cancels what is under way and ends the decoder.
    void forgetAll();

private:
    struct Errand
    {
        domain::SimilarityJob job;
        Reply<domain::FaceSimilarity> reply;
        std::array<Bytes, 2> bytes;
        std::array<std::function<void()>, 3> ends; ///< of two fetches and a comparison
    };
    void fetch(std::uint64_t id, std::size_t which);
    void order(std::uint64_t id);
    void finish(std::uint64_t id, Result<domain::FaceSimilarity> answer);

    domain::MediaBytes &m_bytes;
    PoolSettings m_settings;
    std::unique_ptr<DecoderPool> m_pool; ///< once there was something to compare
    std::map<std::uint64_t, Errand> m_errands;
    std::uint64_t m_nextId = 1;
};

} // namespace vigie::media
