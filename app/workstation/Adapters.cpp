#include "app/workstation/Adapters.h"

#include "models/contract/Commands.h"

#include <random>

namespace vigie::workstation {

namespace {

media::PoolSettings poolSettings(const std::string &decoder)
{
    media::PoolSettings settings;
    settings.executable = decoder;
    return settings;
}

/// The jitter of retries must differ between workstations; nothing secret hangs on it.
std::uint64_t jitterSeed()
{
    std::random_device random;
    return (std::uint64_t{random()} << 32) | random();
}

} // namespace

Adapters::Adapters(const Places &places, const ProfileKeys &keys, http::ConnectionSettings settings)
    : replica(places.profile / "cache.db", keys.cache, cache::OnDamage::Recreate),
      outboxStore(places.profile / "outbox.db", keys.outbox, clock), client(settings, clock),
      exposure(places.profile, keys.outbox), pool(poolSettings(places.decoder)),
      executor({platform, replicaStore, outboxStore, clock, wakeup, &contract::writeCommand, jitterSeed()}),
      connection(executor, settings.server.isPlain() ? sync::Transport::PlainLoopback : sync::Transport::Tls),
      m_identityDecoder(places.identityDecoder)
{}

domain::IdentityPictures &Adapters::identityPictures()
{
    if (!m_identityPictures) {
        auto settings = poolSettings(m_identityDecoder);
        settings.wallLimit = media::PoolSettings::LookLimit;
        m_identityPool = std::make_unique<media::DecoderPool>(settings);
        m_identityPictures = std::make_unique<media::DecodedIdentityPictures>(mediaBytes, *m_identityPool, settings);
    }
    return *m_identityPictures;
}

} // namespace vigie::workstation
