#pragma once

#include "models/backend/sample/HiveForms.h"
#include "models/backend/sample/PicturePool.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/backend/store/BackendStore.h"
#include "models/drawn/Dice.h"

#include <cstdint>
#include <unordered_set>
#include <vector>

namespace vigie::backend::sample {

/// Why an item of the sample world is there.
enum class Lot : std::uint8_t {
    Flagged,    ///< the machine found something: waits for a person
    Unscreened, ///< the machine never answered
    Broken,     ///< a damaged or mistyped file
    Restricted, ///< a card that stands for restricted material
    Appeal,     ///< blocked, and its author complained
    Noticed,    ///< published and reported
    Sampled,    ///< published, drawn for a check
    Cleared,    ///< published by the machine's verdict
};

/// Makes items the way they come to be on a platform: stored as pending, then screened by an answer in Hive's wire
/// form, then reported. Needs the members, queues and policy to be there. Belongs inside transactions.
class SampleItems
{
public:
    SampleItems(BackendStore &store, const PicturePool &pool, std::vector<domain::MemberId> creators, Instant now,
                std::uint64_t seed)
        : m_store(store), m_pool(pool), m_creators(std::move(creators)), m_now(now), m_dice(seed)
    {}

    Result<void> add(Lot lot);
    /// What notices can be about: at most MostTargets of each.
    NoticeTargets noticeTargets() const;

private:
    static constexpr std::size_t MostTargets = 60;

    domain::Item draft(Lot lot, Instant createdAt);
    const Picture &pictureFor(Lot lot, domain::ItemKind kind);
    Result<void> addMedia(domain::Item &item, Lot lot, int count);
    Result<void> screen(const domain::Item &item, const std::string &answer, Instant at);
    Result<void> flag(Lot lot);
    Result<void> block();
    Result<void> addKnownFile(domain::Item &item);
    Result<void> publish(Lot lot);
    Result<void> report(const domain::ItemId &item);
    std::string answerFor(Screened what, const domain::Item &item);
    Instant ago(double hoursFrom, double hoursTo);

    BackendStore &m_store;
    const PicturePool &m_pool;
    std::vector<domain::MemberId> m_creators;
    Instant m_now;
    drawn::Dice m_dice;
    std::vector<domain::ItemId> m_reported; ///< items with a notice
    std::vector<domain::ItemId> m_quiet;    ///< published, without one
    std::vector<domain::ItemId> m_hidden;   ///< restricted
    int m_items = 0;
    int m_notices = 0;
    int m_appeals = 0;
    int m_pictures = 0;
    std::unordered_set<std::string> m_stored; ///< hashes of the files that are in the store
};

} // namespace vigie::backend::sample
