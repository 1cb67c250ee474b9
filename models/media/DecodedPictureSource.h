#pragma once

#include "models/domain/ports/PictureSource.h"
#include "models/media/DecoderPool.h"
#include "models/media/PictureCache.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vigie::media {

/// Pictures by fetching their bytes and having them decoded. The same picture asked for twice is fetched and decoded
/// once; a few are kept. Lives on one thread, which needs an event loop.
class DecodedPictureSource final : public QObject, public domain::PictureSource
{
    Q_OBJECT

public:
    static constexpr std::size_t DefaultBudget = std::size_t{256} << 20; ///< bytes of pixels kept

    /// `bytes` and `pool` outlive it.
    DecodedPictureSource(domain::MediaBytes &bytes, DecoderPool &pool, std::size_t budget = DefaultBudget,
                         QObject *parent = nullptr);
    ~DecodedPictureSource() override;

    Request<domain::Picture> picture(const domain::PictureJob &job) override;
    void forget(const domain::MediaId &media) override;
    void forgetAll() override;
    domain::DecoderStatus status() const override;

    std::size_t keptBytes() const { return m_cache.bytes(); }
    std::size_t keptPictures() const { return m_cache.count(); }

private:
    struct Waiter
    {
        std::uint64_t id = 0;
        Reply<domain::Picture> reply;
    };
    /// A picture under way, and everybody who waits for it.
    struct Errand
    {
        std::uint64_t id = 0;
        domain::PictureJob job;
        std::vector<Waiter> waiters;
        std::function<void()> cancel;
        std::uint64_t ticket = 0; ///< of the pool, once the bytes are there
    };

    Request<domain::Picture> join(Errand &errand, domain::PictureUrgency urgency);
    void fetched(std::uint64_t errand, Result<SealedMemory> bytes);
    void decoded(std::uint64_t errand, Result<DecodedPicture> picture);
    void leave(std::uint64_t waiter);
    void finish(std::uint64_t errand, const Result<domain::Picture> &result);
    void cancelErrands(const domain::MediaId *only);
    Errand *find(std::uint64_t errand);

    domain::MediaBytes &m_bytes;
    DecoderPool &m_pool;
    PictureCache m_cache;
    std::vector<std::unique_ptr<Errand>> m_errands;
    std::uint64_t m_nextId = 1;
};

} // namespace vigie::media
