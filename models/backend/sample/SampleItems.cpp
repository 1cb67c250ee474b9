#include "models/backend/sample/SampleItems.h"

#include "models/backend/rules/AutomaticBlocks.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/rules/Queues.h"
#include "models/backend/rules/Screening.h"
#include "models/backend/sample/Photographs.h"
#include "models/backend/sample/Phrases.h"
#include "models/verdicts/Summary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace vigie::backend::sample {

using namespace vigie::domain;
using namespace vigie::drawn;

namespace {

constexpr double FrenchShare = 0.6;
constexpr int ForSubscribersEvery = 4; ///< of what is published
/// A waiting case has used up to a little more than all of its time, so that some are overdue from the start.
constexpr double MostOfDue = 1.06;
constexpr double LeastOfDue = 0.02;

/// Every so many appeals is about a known illegal file.
constexpr int KnownOfAppeals = 3;

ClauseId knownFilesClause()
{
    return ClauseId("clause-terror");
}

/// The first clause about the category that can ground a block, else the last one of the policy.
ClauseId clauseAbout(const Policy &policy, Category category)
{
    for (const auto &clause : policy.clauses)
        if (clause.category == category &&
            std::ranges::find(clause.actions, DecisionAction::Block) != clause.actions.end())
            return clause.id;
    return policy.clauses.back().id;
}

std::string numbered(const char *prefix, int number)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%s-%06d", prefix, number);
    return text.data();
}

ItemKind kindFor(Lot lot, Dice &dice)
{
    if (lot == Lot::Broken || lot == Lot::Restricted)
        return ItemKind::Photo;
    const double draw = dice.unit();
    if (draw < 0.64)
        return ItemKind::Photo;
    if (draw < 0.82)
        return ItemKind::PhotoSet;
    return draw < 0.93 ? ItemKind::ProfilePicture : ItemKind::Banner;
}

Severity severityOf(const std::string &answer, Instant at)
{
    const auto read = verdicts::readHive(answer, at);
    if (!read || read->visual.empty())
        return Severity::Unknown;
    const auto severity = verdicts::summary(read->visual).severity;
    return severity == Severity::None ? Severity::Low : severity;
}

} // namespace

Instant SampleItems::ago(double hoursFrom, double hoursTo)
{
    const double hours = m_dice.between(hoursFrom, hoursTo);
    return m_now - Milliseconds(std::llround(hours * 3'600'000));
}

const Picture &SampleItems::pictureFor(Lot lot, ItemKind kind)
{
    const auto nth = [this](const std::vector<Picture> &pictures) -> const Picture & {
        return pictures[static_cast<std::size_t>(m_pictures++) % pictures.size()];
    };
    if (lot == Lot::Broken)
        return nth(m_pool.broken);
    if (lot == Lot::Restricted)
        return nth(m_pool.restricted);
    if (kind == ItemKind::ProfilePicture)
        return m_dice.pick(std::span<const Picture>(m_pool.portraits));
    if (kind == ItemKind::Banner)
        return m_dice.pick(std::span<const Picture>(m_pool.banners));
    const bool photograph = !m_pool.photographs.empty() && m_dice.chance(0.45);
    return m_dice.pick(std::span<const Picture>(photograph ? m_pool.photographs : m_pool.drawn));
}

Item SampleItems::draft(Lot lot, Instant createdAt)
{
    Item item;
    item.id = ItemId(numbered("item", ++m_items));
    item.rev = 1;
    item.kind = kindFor(lot, m_dice);
    item.state = ItemState::Pending;
    item.classification = Classification::Unclassified;
    item.owner = m_dice.pick(std::span<const MemberId>(m_creators));
    item.language = m_dice.chance(FrenchShare) ? "fr" : "en";
    item.caption = captionIn(item.language, m_dice);
    item.createdAt = createdAt;
    return item;
}

Result<void> SampleItems::addMedia(Item &item, Lot lot, int count)
{
    for (int i = 1; i <= count; ++i) {
        const auto &picture = pictureFor(lot, item.kind);
        if (m_stored.insert(picture.sha256).second)
            TRY_DONE(m_store.writeBlob(picture.sha256, picture.bytes));
        MediaRef media{MediaId(item.id.value + "-" + std::to_string(i)),
                       picture.type,
                       static_cast<std::int64_t>(picture.bytes.size()),
                       picture.width,
                       picture.height,
                       picture.sha256};
        TRY_DONE(m_store.writeMedia(media.id, {item.id, picture.type, picture.sha256}));
        item.media.push_back(std::move(media));
    }
    item.contentHash = contentHashOf(item);
    return m_store.writeItem(item);
}

std::string SampleItems::answerFor(Screened what, const Item &item)
{
    const auto frames = static_cast<int>(item.media.size());
    return m_items % 2 == 0 ? hiveV2(what, item.id.value, frames, m_dice) : hiveV3(what, item.id.value, frames, m_dice);
}

Result<void> SampleItems::screen(const Item &item, const std::string &answer, Instant at)
{
    return receiveHive(m_store, answer, item.id, at);
}

/// Everything that waits for a person before it is published.
Result<void> SampleItems::flag(Lot lot)
{
    auto item = draft(lot, m_now);
    const int media = item.kind == ItemKind::PhotoSet ? m_dice.between(3, 6) : 1;
    const double used = m_dice.between(LeastOfDue, MostOfDue);
    if (lot == Lot::Unscreened || lot == Lot::Broken) {
        item.createdAt =
            m_now - std::chrono::duration_cast<Milliseconds>(used * dueIn(CaseReason::Unscreened, Severity::None));
        TRY_DONE(addMedia(item, lot, media));
        TRY_DONE(openReview(m_store, item, queues::Screening, CaseReason::Unscreened, {}, item.createdAt));
        return {};
    }
    if (lot == Lot::Restricted && m_hidden.size() < MostTargets)
        m_hidden.push_back(item.id);
    const auto what =
        lot == Lot::Restricted ? Screened::ChildAndSexual : m_dice.pick(std::span<const Screened>(flags()));
    TRY_DONE(addMedia(item, lot, media));
    const auto answer = answerFor(what, item);
    const auto waits = dueIn(CaseReason::Flagged, severityOf(answer, m_now));
    const auto at = m_now - std::chrono::duration_cast<Milliseconds>(used * waits);
    item.createdAt = at - std::chrono::seconds(m_dice.between(2, 90));
    TRY_DONE(m_store.writeItem(item));
    return screen(item, answer, at);
}

/// A file nobody else has, because it is on the list of known illegal files.
Result<void> SampleItems::addKnownFile(Item &item)
{
    auto picture = pictureFor(Lot::Appeal, item.kind);
    picture.bytes.push_back(std::byte{0}); // behind the end of the picture: other bytes, the same looks
    picture.sha256 = sha256Of(picture.bytes);
    TRY_DONE(m_store.writeBlob(picture.sha256, picture.bytes));
    TRY_DONE(m_store.addKnownHash({picture.sha256, knownFilesClause(), false}));
    MediaRef media{MediaId(item.id.value + "-1"),
                   picture.type,
                   static_cast<std::int64_t>(picture.bytes.size()),
                   picture.width,
                   picture.height,
                   picture.sha256};
    TRY_DONE(m_store.writeMedia(media.id, {item.id, picture.type, picture.sha256}));
    item.media.push_back(std::move(media));
    item.contentHash = contentHashOf(item);
    return m_store.writeItem(item);
}

/// Blocked by the machine some days ago; the author asked for another look. Some are known illegal files: nobody
/// releases those.
Result<void> SampleItems::block()
{
    auto item = draft(Lot::Appeal, ago(30, 200));
    auto what = m_dice.pick(std::span<const Screened>(flags()));
    while (what == Screened::Unsure) // nobody blocks for a doubt about the classification
        what = m_dice.pick(std::span<const Screened>(flags()));
    const auto at = item.createdAt + std::chrono::seconds(m_dice.between(2, 90));
    if (++m_appeals % KnownOfAppeals == 0) {
        TRY_DONE(addKnownFile(item));
        TRY_DONE(screen(item, answerFor(what, item), at));
    } else {
        TRY_DONE(addMedia(item, Lot::Appeal, 1));
        TRY(const auto answer, verdicts::readHive(answerFor(what, item), at));
        for (const auto &verdict : answer.visual)
            TRY_DONE(m_store.addVerdict(item.id, verdict));
        item.verdict = verdicts::summary(answer.visual);
        TRY_DONE(m_store.writeItem(item));
        TRY(const auto policy, m_store.policy());
        TRY_DONE(blockAutomatically(m_store, item.id, clauseAbout(policy, item.verdict->category), at));
    }
    TRY_DONE(complain(m_store, item.id, complaintIn(item.language, m_dice), ago(0.1, 0.9)));
    return {};
}

Result<void> SampleItems::report(const ItemId &item)
{
    static constexpr std::array Alleged{Category::Drugs,        Category::Hate,      Category::Violence,
                                        Category::PersonalData, Category::SelfHarm,  Category::Spam,
                                        Category::Spam,         Category::Generated, Category::Other};
    const auto category = m_dice.pick(std::span<const Category>(Alleged));
    const std::string language = m_dice.chance(FrenchShare) ? "fr" : "en";
    auto wording = m_dice; // what nobody counts on is drawn aside
    auto filing = filingOn({item}, NoticeOrigin::Anyone, NoticeGround::Illegal, category, language, wording);
    filing.explanation = explanationIn(language, category, m_dice);
    if (m_dice.chance(0.15)) {
        filing.origin = NoticeOrigin::TrustedFlagger;
        filing.notifier.flagger = "point-de-contact";
    }
    if (std::ranges::find(m_reported, item) == m_reported.end() && m_reported.size() < MostTargets)
        m_reported.push_back(item);
    TRY_DONE(takeIn(m_store, NoticeId(numbered("notice", ++m_notices)), filing, ago(0.05, 1.1)));
    return {};
}

/// Cleared by the machine; some are looked at again.
Result<void> SampleItems::publish(Lot lot)
{
    auto item = draft(lot, ago(6, 300));
    TRY_DONE(addMedia(item, lot, item.kind == ItemKind::PhotoSet ? m_dice.between(3, 6) : 1));
    const bool isPicture = item.kind == ItemKind::Photo || item.kind == ItemKind::PhotoSet;
    if (isPicture && m_items % ForSubscribersEvery == 0)
        TRY_DONE(m_store.setForSubscribers(item.id));
    const auto what = m_dice.chance(0.35) ? Screened::ClearedAdult : Screened::ClearedGeneral;
    const auto at = item.createdAt + std::chrono::seconds(m_dice.between(2, 90));
    TRY_DONE(screen(item, answerFor(what, item), at));
    if (lot == Lot::Noticed) {
        const int notices = m_dice.chance(0.2) ? 2 : 1;
        for (int i = 0; i < notices; ++i)
            TRY_DONE(report(item.id));
    } else if (lot == Lot::Sampled) {
        TRY(const auto now, m_store.readItem(item.id));
        TRY_DONE(openReview(m_store, now, queues::PublishedReview, CaseReason::Sample, {Category::None, Severity::None},
                            ago(1, 23)));
    } else if (m_quiet.size() < MostTargets) {
        m_quiet.push_back(item.id);
    }
    return {};
}

NoticeTargets SampleItems::noticeTargets() const
{
    return {m_reported, m_quiet, m_hidden};
}

Result<void> SampleItems::add(Lot lot)
{
    switch (lot) {
    case Lot::Flagged:
    case Lot::Unscreened:
    case Lot::Broken:
    case Lot::Restricted:
        return flag(lot);
    case Lot::Appeal:
        return block();
    case Lot::Noticed:
    case Lot::Sampled:
    case Lot::Cleared:
        return publish(lot);
    }
    return {};
}

} // namespace vigie::backend::sample
