#include "models/backend/sample/SampleWorld.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/PolicyEditing.h"
#include "models/backend/sample/Histories.h"
#include "models/backend/sample/Phrases.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/backend/sample/SampleApplications.h"
#include "models/backend/sample/SampleBlocks.h"
#include "models/backend/sample/SampleCasebook.h"
#include "models/backend/sample/SampleComplaints.h"
#include "models/backend/sample/SampleItems.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/backend/sample/SampleOrders.h"
#include "models/backend/sample/SamplePeople.h"
#include "models/contract/Policies.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vigie::backend::sample {

using namespace vigie::domain;
using namespace vigie::drawn;

namespace {

constexpr std::uint64_t Seed = 20'260'301;
constexpr std::string_view WorldKey = "sample_world";
constexpr std::string_view WorldTimeKey = "sample_world_at";
/// The present policy is younger than anybody's last shift.
constexpr Milliseconds SincePolicy = std::chrono::hours(5);
constexpr int BatchSize = 500;
constexpr int SmallMembers = 40;
constexpr int ItemsPerMember = 25; ///< of a large world
constexpr int MostMembers = 20'000;

/// How many of 300 are in which lot. The same shares hold for a large world.
struct Share
{
    Lot lot;
    int of300;
};
constexpr std::array Shares{Share{Lot::Flagged, 132},  Share{Lot::Unscreened, 32}, Share{Lot::Broken, 6},
                            Share{Lot::Restricted, 6}, Share{Lot::Appeal, 5},      Share{Lot::Noticed, 25},
                            Share{Lot::Sampled, 12},   Share{Lot::Cleared, 82}};

/// The lots of 300 items in an order in which they might arrive.
std::vector<Lot> mixedLots()
{
    std::vector<Lot> lots;
    for (const auto &share : Shares)
        lots.insert(lots.end(), static_cast<std::size_t>(share.of300), share.lot);
    Dice dice(Seed);
    for (std::size_t i = lots.size() - 1; i > 0; --i)
        std::swap(lots[i], lots[static_cast<std::size_t>(dice.between(0, static_cast<int>(i)))]);
    return lots;
}

Result<std::vector<MemberId>> addMembers(BackendStore &store, int count, Instant now)
{
    static constexpr std::array Countries{"FR", "FR", "FR", "BE", "CH", "CA", "GB", "IE"};
    Dice dice(Seed + 1);
    std::vector<MemberId> creators;
    for (int i = 0; i < count; ++i) {
        auto [name, handle] = memberName(i);
        Member member;
        member.id = MemberId("member-" + std::to_string(i + 1));
        member.rev = 1;
        member.kind = i % 4 == 3 ? MemberKind::Fan : MemberKind::Creator;
        member.displayName = std::move(name);
        member.handle = std::move(handle);
        member.certified = member.kind == MemberKind::Creator && !dice.chance(0.1);
        member.restricted = dice.chance(0.04);
        member.country = dice.pick(std::span<const char *const>(Countries));
        member.language = dice.chance(0.6) ? "fr" : "en";
        member.strikes = dice.chance(0.2) ? dice.between(1, 2) : 0;
        member.since = now - std::chrono::hours(24 * dice.between(20, 1500));
        TRY_DONE(store.writeMember(member));
        if (member.kind == MemberKind::Creator)
            creators.push_back(member.id);
    }
    return creators;
}

Result<void> addFrame(BackendStore &store, Instant now)
{
    for (const auto &person : samplePeople())
        TRY_DONE(store.writePerson(person));
    for (const auto &queue : sampleQueues()) {
        TRY_DONE(store.writeQueue(queue));
        // A queue is told to whoever may work it, in its own scope.
        TRY_DONE(store.putFeed(queue.queue.id.value, RecordType::Queue, queue.queue.id.value, ChangeOp::Upsert));
    }
    TRY(const auto policy, contract::parsePolicy(policySeed()));
    TRY_DONE(store.writePolicy(policy));
    TRY_DONE(store.putFeed(CommonScope, RecordType::Policy, policy.id.value, ChangeOp::Upsert));
    TRY(auto next, contract::parsePolicy(nextPolicySeed()));
    TRY_DONE(publishPolicy(store, std::move(next), now - SincePolicy));
    return configureNotices(store);
}

} // namespace

Result<WorldPlan> parsePlan(const std::string &text)
{
    if (text == "small")
        return WorldPlan{"small", SmallItems};
    constexpr std::string_view Large = "large:";
    if (!text.starts_with(Large))
        return {ErrorCode::Invalid, "no such sample world"};
    WorldPlan plan{"large", 0};
    const auto *end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data() + Large.size(), end, plan.items);
    if (error != std::errc() || stopped != end || plan.items < 1 || plan.items > MaxItems)
        return {ErrorCode::Invalid, "size of the sample world"};
    return plan;
}

Result<std::string> builtWorld(BackendStore &store)
{
    return store.setting(WorldKey);
}

Result<std::optional<Instant>> builtAt(BackendStore &store)
{
    TRY(const auto text, store.setting(WorldTimeKey));
    if (text.empty())
        return std::optional<Instant>();
    TRY(const auto at, parseRfc3339(text));
    return std::optional(at);
}

Result<void> buildWorld(BackendStore &store, const WorldPlan &plan, Instant now,
                        const std::function<void(int)> &progress)
{
    NamedPictures evidence;
    return buildWorld(store, plan, now, progress, evidence);
}

Result<void> buildWorld(BackendStore &store, const WorldPlan &plan, Instant now,
                        const std::function<void(int)> &progress, EvidencePictures &evidence)
{
    TRY(const auto pool, makePictures(PictureSeed));
    const int members =
        plan.name == "small" ? SmallMembers : std::clamp(plan.items / ItemsPerMember, SmallMembers, MostMembers);
    std::vector<MemberId> creators;
    TRY_DONE(store.transaction([&]() -> Result<void> {
        TRY_DONE(store.setSetting(WorldTimeKey, toRfc3339(now)));
        TRY_DONE(addFrame(store, now));
        TRY(creators, addMembers(store, members, now));
        return addHistories(store, creators, now, Seed + 9);
    }));
    TRY_DONE(store.transaction([&] { return addApplications(store, evidence, now); }));
    SampleItems items(store, pool, std::move(creators), now, Seed + 3);
    const auto lots = mixedLots();
    for (int made = 0; made < plan.items;) {
        const int end = std::min(plan.items, made + BatchSize);
        TRY_DONE(store.transaction([&]() -> Result<void> {
            for (; made < end; ++made)
                TRY_DONE(items.add(lots[static_cast<std::size_t>(made) % lots.size()]));
            // The mark comes with the last batch: a world half built is not taken for a whole one.
            return made == plan.items ? store.setSetting(WorldKey, plan.name) : Result<void>();
        }));
        progress(made);
    }
    TRY_DONE(store.transaction([&] { return addNotices(store, items.noticeTargets(), now, Seed + 11); }));
    TRY_DONE(store.transaction([&] { return addComplaints(store, items.noticeTargets(), now, Seed + 12); }));
    TRY_DONE(store.transaction([&] { return addBlocks(store, now); }));
    TRY_DONE(store.transaction([&] { return addCasebook(store, now); }));
    return store.transaction([&] { return addInformationOrders(store, now); });
}

} // namespace vigie::backend::sample
