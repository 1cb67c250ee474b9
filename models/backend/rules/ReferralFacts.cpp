#include "models/backend/rules/ReferralFacts.h"

#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/rules/OriginalDigests.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Bytes that are no longer here leave what was known of them.
Result<void> hashMedium(BackendStore &store, const MediaRef &medium, Original &original)
{
    original.facts.hashes.sha256 = medium.sha256;
    const auto bytes = store.readBlob(medium.sha256);
    if (!bytes)
        return bytes.code() == ErrorCode::NotFound ? Result<void>() : Result<void>(bytes.error());
    TRY(auto found, digestsOf(*bytes));
    original.verified = found.sha256 == medium.sha256;
    if (original.verified)
        original.facts.hashes = std::move(found);
    return {};
}

Result<void> hashWords(const Item &item, Original &original)
{
    const auto words = item.caption.toStdString();
    TRY(original.facts.hashes, digestsOf(std::as_bytes(std::span(words.data(), words.size()))));
    original.verified = true;
    return {};
}

} // namespace

Result<std::optional<Instant>> unavailableSince(BackendStore &store, const Item &item)
{
    if (item.state != ItemState::Unavailable && item.state != ItemState::Blocked)
        return std::optional<Instant>();
    std::optional<Instant> since;
    TRY(const auto decision, store.findLastDecision(item.id));
    if (decision && decision->after.state == item.state && decision->before.state != item.state)
        since = decision->at;
    TRY(const auto restrictions, store.restrictionsOn(item.owner));
    for (const auto &restriction : restrictions)
        if (restriction.item == item.id && restriction.kind == RestrictionKind::Unavailable && !restriction.endedAt)
            since = since ? std::min(*since, restriction.from) : restriction.from;
    TRY(const auto held, store.heldItems(item.owner));
    for (const auto &each : held)
        if (each.item == item.id && each.state == ItemState::Published)
            since = since ? std::min(*since, each.at) : each.at;
    return since;
}

Result<std::vector<Original>> originalsOf(BackendStore &store, const Notice &notice)
{
    TRY(const auto address, store.setting(PublicAddressKey));
    std::vector<Original> originals;
    for (const auto &id : notice.items) {
        const auto item = store.readItem(id);
        if (!item && item.code() == ErrorCode::NotFound)
            continue;
        if (!item)
            return item.error();
        Original original;
        original.item = item->id;
        original.owner = item->owner;
        original.facts.id = item->id;
        if (!address.empty())
            original.facts.url = QString::fromStdString(address + item->id.value);
        original.facts.uploadedAt = item->createdAt;
        original.facts.publishedAt = item->publishedAt;
        TRY(original.facts.unavailableAt, unavailableSince(store, *item));
        if (item->media.empty()) {
            TRY_DONE(hashWords(*item, original));
            originals.push_back(std::move(original));
            continue;
        }
        for (const auto &medium : item->media) {
            auto one = original;
            if (item->media.size() > 1)
                one.facts.id = ItemId(medium.id.value);
            TRY_DONE(hashMedium(store, medium, one));
            originals.push_back(std::move(one));
        }
    }
    return originals;
}

Result<std::vector<UploaderIdentifier>> uploadersOf(BackendStore &store, const std::vector<Original> &originals)
{
    std::vector<UploaderIdentifier> identifiers;
    std::vector<MemberId> known;
    for (const auto &original : originals) {
        if (std::ranges::find(known, original.owner) != known.end())
            continue;
        known.push_back(original.owner);
        identifiers.push_back({IdentifierKind::Member, QString::fromStdString(original.owner.value), std::nullopt});
        const auto member = store.readMember(original.owner);
        if (member && !member->handle.isEmpty())
            identifiers.push_back({IdentifierKind::Handle, member->handle, std::nullopt});
    }
    return identifiers;
}

} // namespace vigie::backend
