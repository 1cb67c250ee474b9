#include "app/ctl/ProfileStores.h"

namespace vigie::ctl {

Result<std::unique_ptr<ProfileStores>> ProfileStores::open(const std::filesystem::path &profile,
                                                           const keys::SharedSecret &cacheKey,
                                                           const keys::SharedSecret &outboxKey)
{
    std::error_code error;
    for (const char *name : {"cache.db", "outbox.db"})
        if (!std::filesystem::exists(profile / name, error))
            return {ErrorCode::NotFound, std::string(name) + " does not exist in this profile"};
    auto stores = std::make_unique<ProfileStores>();
    stores->replica = std::make_unique<cache::Replica>(profile / "cache.db", cacheKey, cache::OnDamage::Refuse);
    stores->outbox = std::make_unique<cache::SqlOutboxStore>(profile / "outbox.db", outboxKey, stores->clock);
    TRY(const auto opened, waited(stores->replica->opened()));
    (void)opened;
    TRY_DONE(waited(stores->outbox->opened()));
    return stores;
}

} // namespace vigie::ctl
