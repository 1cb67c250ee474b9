#include "models/backend/rules/NearDuplicateFinder.h"

#include "models/backend/rules/Access.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Of one file: a file that a thousand items share is listed some times and then "more".
constexpr int MostUses = 60;

/// Whether another attempt may end otherwise: the decoder was late, died or had no time.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::DecoderTimeout || code == ErrorCode::DecoderDied || code == ErrorCode::Busy ||
           code == ErrorCode::Cancelled;
}

Likeness likenessOf(int distance)
{
    return distance <= NearDuplicateFinder::SameWithin ? Likeness::Same : Likeness::Similar;
}

} // namespace

bool NearDuplicateFinder::Look::isBetterThan(const Look &other) const
{
    return std::pair(likeness, distance) < std::pair(other.likeness, other.distance);
}

NearDuplicateFinder::~NearDuplicateFinder()
{
    for (const auto &errand : m_errands)
        errand.request.cancel();
}

Result<void> NearDuplicateFinder::tick()
{
    TRY_DONE(takeIn());
    return handOut();
}

Result<void> NearDuplicateFinder::takeIn()
{
    const auto finished = std::stable_partition(
        m_errands.begin(), m_errands.end(), [](const Errand &errand) { return !errand.request.result.isFinished(); });
    const std::vector<Errand> done(std::make_move_iterator(finished), std::make_move_iterator(m_errands.end()));
    m_errands.erase(finished, m_errands.end());
    if (done.empty())
        return {};
    const auto written = m_store.transaction([&]() -> Result<void> {
        for (const auto &[file, request] : done) {
            const Result<std::optional<PictureHashes>> answer =
                request.result.resultCount() > 0 ? request.result.result()
                                                 : Result<std::optional<PictureHashes>>(ErrorCode::Cancelled);
            if (!answer && isPassing(answer.code()) && ++m_failures[file.sha256] < Attempts) {
                ask(file);
                continue;
            }
            m_failures.erase(file.sha256);
            TRY_DONE(m_looks.writeLook(file.sha256, answer ? *answer : std::nullopt));
        }
        return {};
    });
    if (!written)
        for (const auto &errand : done)
            ask(errand.file);
    return written;
}

void NearDuplicateFinder::ask(const PictureHashStore::File &file)
{
    if (std::ranges::find(m_urgent, file.sha256, &PictureHashStore::File::sha256) == m_urgent.end())
        m_urgent.push_back(file);
}

Result<void> NearDuplicateFinder::handOut()
{
    while (m_errands.size() < UnderWay && !m_urgent.empty()) {
        auto file = std::move(m_urgent.front());
        m_urgent.pop_front();
        TRY_DONE(start(std::move(file)));
    }
    if (m_errands.size() >= UnderWay)
        return {};
    TRY(auto files, m_looks.unseenFiles(m_row, static_cast<int>(UnderWay - m_errands.size())));
    for (auto &file : files) {
        m_row = file.row;
        TRY_DONE(start(std::move(file)));
    }
    return {};
}

Result<void> NearDuplicateFinder::start(PictureHashStore::File file)
{
    const bool isUnderWay =
        std::ranges::any_of(m_errands, [&](const Errand &errand) { return errand.file.sha256 == file.sha256; });
    if (isUnderWay)
        return {};
    const auto bytes = m_store.readBlob(file.sha256);
    if (!bytes) // erased meanwhile
        return bytes.code() == ErrorCode::NotFound ? Result<void>() : Result<void>(bytes.error());
    auto request = m_hashing.hash(*bytes, file.type);
    m_errands.push_back({std::move(file), std::move(request)});
    return {};
}

Result<NearDuplicateFinder::Looks> NearDuplicateFinder::looksOf(const Item &item, bool &isComplete)
{
    Looks looks;
    const auto note = [&looks](const std::string &sha256, const Look &look) {
        const auto [place, isNew] = looks.try_emplace(sha256, look);
        if (!isNew && look.isBetterThan(place->second))
            place->second = look;
    };
    int picture = 0;
    for (const auto &media : item.media) {
        ++picture;
        note(media.sha256, {Likeness::SameFile, 0, false, picture});
        TRY(const auto known, m_looks.findLook(media.sha256));
        if (!known) {
            isComplete = false;
            ask({0, media.sha256, media.type});
            continue;
        }
        if (!known->hashes)
            continue;
        for (const bool isMirrored : {false, true}) {
            const auto &hash = isMirrored ? known->hashes->mirrored : known->hashes->upright;
            TRY(const auto alike, m_looks.looksLike(hash, SimilarWithin));
            for (const auto &[sha256, distance] : alike)
                note(sha256, {likenessOf(distance), distance, isMirrored, picture});
        }
    }
    return looks;
}

Result<NearDuplicates> NearDuplicateFinder::nearDuplicates(const Person &person, const ItemId &id, Instant now)
{
    TRY(const auto item, itemFor(m_store, person, id, now));
    bool isComplete = true;
    TRY(const auto looks, looksOf(item, isComplete));
    std::vector<std::pair<Look, std::string>> ordered;
    for (const auto &[sha256, look] : looks)
        ordered.emplace_back(look, sha256);
    std::ranges::stable_sort(ordered, [](const auto &a, const auto &b) { return a.first.isBetterThan(b.first); });
    NearDuplicates found;
    found.comparison = isComplete ? Comparison::Done : Comparison::UnderWay;
    for (const auto &[look, sha256] : ordered) {
        TRY(const auto uses, m_looks.usesOf(sha256, MostUses));
        found.more = found.more || uses.size() == MostUses;
        for (const auto &use : uses)
            TRY_DONE(add(found, person, item, use, look, now));
    }
    return found;
}

Result<void> NearDuplicateFinder::add(NearDuplicates &found, const Person &person, const Item &asked,
                                      const PictureHashStore::Use &use, const Look &look, Instant now)
{
    const bool isListed = use.item == asked.id || std::ranges::any_of(found.items, [&](const NearDuplicate &other) {
                              return other.item == use.item;
                          });
    if (isListed)
        return {};
    TRY(const auto item, m_store.readItem(use.item));
    if (item.restricted && !person.may(permission::RestrictedWork))
        return {};
    if (found.items.size() == MostListed) {
        found.more = true;
        return {};
    }
    NearDuplicate one;
    one.item = item.id;
    one.kind = item.kind;
    one.state = item.state;
    one.classification = item.classification;
    one.isSameOwner = item.owner == asked.owner;
    one.createdAt = item.createdAt;
    one.likeness = look.likeness;
    one.distance = look.distance;
    one.isMirrored = look.isMirrored;
    one.picture = look.picture;
    TRY(const auto owner, m_store.readMember(item.owner));
    one.ownerName = owner.displayName;
    const auto media = std::ranges::find(item.media, use.media, &MediaRef::id);
    // What is restricted is looked at under a grant only, and nobody asks for one from a list.
    if (media != item.media.end() && !item.restricted && itemFor(m_store, person, item.id, now))
        one.media = *media;
    TRY(const auto open, m_store.findOpenCase(CaseKind::ItemReview, item.id.value));
    if (open && caseFor(m_store, person, open->kase.id))
        one.openCase = open->kase.id;
    TRY(const auto decision, m_store.findLastDecision(item.id));
    if (decision) {
        const auto author = m_store.readPerson(decision->author);
        one.decision = PastDecision{decision->action, decision->role == DecisionRole::Reversal, decision->clause,
                                    author ? author->name : QString(), decision->at};
    }
    found.items.push_back(std::move(one));
    return {};
}

} // namespace vigie::backend
