#include "models/backend/rules/Contents.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/Certifying.h"
#include "models/backend/rules/Holding.h"
#include "models/contract/Names.h"

#include <sodium.h>

#include <array>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

void update(crypto_generichash_state &state, std::string_view text)
{
    // The length keeps ("ab", "c") apart from ("a", "bc").
    const auto size = static_cast<std::uint64_t>(text.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&size), sizeof size);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(text.data()), text.size());
}

/// Keeps published and blocked counts of the owner in step with one item. What is restricted is in neither: a count
/// that fits no list would tell of it.
Result<void> count(BackendStore &store, const Item *before, const Item &item)
{
    const auto isCounted = [](const Item *one, ItemState state) {
        return one != nullptr && !one->restricted && one->state == state ? 1 : 0;
    };
    const auto step = [&](ItemState state) { return isCounted(&item, state) - isCounted(before, state); };
    const int published = step(ItemState::Published);
    const int blocked = step(ItemState::Blocked);
    if (published == 0 && blocked == 0)
        return {};
    TRY(auto owner, store.readMember(item.owner));
    owner.itemsPublished = std::max(0, owner.itemsPublished + published);
    owner.itemsBlocked = std::max(0, owner.itemsBlocked + blocked);
    ++owner.rev;
    TRY_DONE(store.writeMember(owner));
    return announce(store, RecordType::Member, owner.id.value);
}

/// What the case was about is deleted: it goes with it.
Result<void> endCase(BackendStore &store, CaseKind kind, std::string_view subject)
{
    TRY(auto open, store.findOpenCase(kind, subject));
    if (!open)
        return {};
    open->kase.state = CaseState::Closed;
    open->kase.claimedBy.reset();
    ++open->kase.rev;
    TRY_DONE(store.writeCase(*open, 0));
    return announceGone(store, *open, open->kase.queue);
}

/// Complaints about a notice that goes with its only item.
Result<void> endComplaints(BackendStore &store, const NoticeId &notice)
{
    TRY(const auto complaints, store.complaintsAbout(notice));
    for (const auto &complaint : complaints) {
        TRY_DONE(endCase(store, CaseKind::Complaint, complaint.id.value));
        TRY_DONE(store.eraseComplaint(complaint.id));
        TRY_DONE(announcePurged(store, RecordType::Complaint, complaint.id.value));
    }
    return {};
}

} // namespace

std::string contentHashOf(const Item &item)
{
    constexpr std::size_t HashSize = 16;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, HashSize);
    for (const auto &media : item.media)
        update(state, media.sha256);
    update(state, item.caption.toStdString());
    update(state, contract::toWire(item.classification));
    std::array<unsigned char, HashSize> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::string hex(2 * HashSize + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back();
    return hex;
}

bool isVisible(const Item &item, const Member &owner)
{
    return item.state == ItemState::Published && owner.certified && !owner.restricted && !owner.frozen &&
           !item.restricted;
}

Result<void> storeItem(BackendStore &store, const Item &item)
{
    const auto before = store.readItem(item.id);
    if (!before && before.code() != ErrorCode::NotFound)
        return before.error();
    TRY_DONE(store.writeItem(item));
    return count(store, before ? &*before : nullptr, item);
}

Result<Item> changeItem(BackendStore &store, Item item, const ItemOutcome &outcome, Instant now,
                        std::optional<Instant> hiddenUntil)
{
    const auto before = item.state;
    item.state = outcome.state;
    item.classification = outcome.classification;
    item.hiddenUntil = hiddenUntil;
    if (item.state == ItemState::Published && before != ItemState::Published)
        item.publishedAt = now;
    item.contentHash = contentHashOf(item);
    ++item.rev;
    TRY_DONE(storeItem(store, item));
    TRY_DONE(announce(store, RecordType::Item, item.id.value));
    if (item.state != before)
        TRY_DONE(refreshMedia(store, item.owner, now)); // the feed of a creator is one of the seven conditions
    return item;
}

Result<void> purgeItem(BackendStore &store, const ItemId &id, Instant now)
{
    TRY_DONE(recordDestruction(store, id, now));
    TRY(const auto notices, store.noticesOn(id));
    TRY_DONE(endCase(store, CaseKind::ItemReview, id.value));
    for (auto notice : notices) {
        if (notice.items.size() == 1) {
            TRY_DONE(endCase(store, CaseKind::NoticeReview, notice.id.value));
            TRY_DONE(endComplaints(store, notice.id));
            continue;
        }
        std::erase(notice.items, id); // what is left of it is decided like before
        ++notice.rev;
        TRY_DONE(store.writeNotice(notice));
        TRY_DONE(announce(store, RecordType::Notice, notice.id.value));
    }
    TRY_DONE(store.eraseItem(id));
    for (const auto &notice : notices)
        if (notice.items.size() == 1)
            TRY_DONE(announcePurged(store, RecordType::Notice, notice.id.value));
    return announcePurged(store, RecordType::Item, id.value);
}

} // namespace vigie::backend
