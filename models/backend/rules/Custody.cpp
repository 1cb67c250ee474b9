#include "models/backend/rules/Custody.h"

#include "models/backend/rules/Holding.h"
#include "models/compliance/CustodyChain.h"
#include "models/contract/Viewings.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// How the recipients are called in every language.
QString nameOf(ReferralRecipient recipient)
{
    switch (recipient) {
    case ReferralRecipient::Pharos:
        return QStringLiteral("PHAROS");
    case ReferralRecipient::PointDeContact:
        return QStringLiteral("Point de Contact");
    case ReferralRecipient::Article18:
        return QStringLiteral("DSA Art. 18");
    case ReferralRecipient::Unknown:
        break;
    }
    return {};
}

Result<std::vector<CustodyEvent>> eventsOf(BackendStore &store, const ItemId &original)
{
    TRY(const auto records, store.custodyOf(original));
    std::vector<CustodyEvent> events;
    for (const auto &record : records)
        events.push_back(record.event);
    return events;
}

bool has(const std::vector<CustodyEvent> &events, CustodyStep step)
{
    return std::ranges::find(events, step, &CustodyEvent::step) != events.end();
}

/// Writes events of one original.
class Chain
{
public:
    Chain(BackendStore &store, const ReferralId &referral, const ReferralItem &original)
        : m_store(store), m_referral(referral), m_original(original)
    {}

    Result<void> add(CustodyStep step, const PersonId &actor, Instant at, const QString &reason = {})
    {
        return m_store.addCustody({m_referral, {step, m_original.id, actor, at, m_original.hashes.sha256, reason}});
    }

private:
    BackendStore &m_store;
    const ReferralId &m_referral;
    const ReferralItem &m_original;
};

/// When it was really seen, or may have been.
std::optional<Instant> seenAt(const ViewingRecord &viewing)
{
    return viewing.begunAt ? viewing.begunAt : viewing.servedAt;
}

QString reasonOf(const ViewingRecord &viewing)
{
    const auto word = contract::toWire(viewing.asked.reason);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

Result<void> addEarlierViewings(BackendStore &store, Chain &chain, const ItemId &item)
{
    TRY(const auto viewings, store.viewingsOf(item));
    for (const auto &viewing : viewings)
        if (const auto at = seenAt(viewing))
            TRY_DONE(chain.add(CustodyStep::Viewed, viewing.person, *at, reasonOf(viewing)));
    return {};
}

} // namespace

Result<Referral> withCustody(BackendStore &store, Referral referral)
{
    auto &custody = referral.packet.custody;
    custody.clear();
    const bool tellsOfOthers = referral.recipient != ReferralRecipient::PointDeContact;
    for (const auto &item : referral.packet.items) {
        TRY(const auto records, store.custodyOf(item.id));
        for (const auto &record : records)
            if (tellsOfOthers || record.event.step != CustodyStep::Referred || record.referral == referral.packet.id)
                custody.push_back(record.event);
    }
    std::ranges::stable_sort(custody, {}, &CustodyEvent::at);
    return referral;
}

Result<void> takeIntoCustody(BackendStore &store, const Referral &referral, const std::vector<Original> &originals,
                             const PersonId &person, Instant now)
{
    const PersonId platform{std::string(PlatformActor)};
    for (const auto &item : referral.packet.items) {
        const auto original = std::ranges::find(originals, item.id, [](const Original &o) { return o.facts.id; });
        if (original == originals.end())
            continue;
        TRY(const auto events, eventsOf(store, item.id));
        Chain chain(store, referral.packet.id, item);
        if (events.empty()) {
            TRY_DONE(chain.add(CustodyStep::Ingested, platform, item.uploadedAt.value_or(now)));
            TRY_DONE(addEarlierViewings(store, chain, original->item));
        }
        if (item.unavailableAt && !has(events, CustodyStep::Restricted))
            TRY_DONE(chain.add(CustodyStep::Restricted, platform, *item.unavailableAt));
        if (compliance::isPreserved(events, item.id))
            continue;
        if (original->verified)
            TRY_DONE(chain.add(CustodyStep::HashVerified, platform, now));
        TRY_DONE(chain.add(CustodyStep::Preserved, person, now));
    }
    return {};
}

Result<void> recordReferred(BackendStore &store, const Referral &referral, const PersonId &person,
                            const QString &reference, Instant now)
{
    const auto name = nameOf(referral.recipient);
    const auto reason = reference.isEmpty() ? name : name + QStringLiteral(" · ") + reference;
    for (const auto &item : referral.packet.items)
        TRY_DONE(Chain(store, referral.packet.id, item)
                     .add(CustodyStep::Referred, person, now, reason.left(compliance::referral::TextLimit)));
    return {};
}

Result<void> recordViewed(BackendStore &store, const ViewingRecord &viewing)
{
    const auto at = seenAt(viewing);
    if (!at)
        return {};
    std::vector<ItemId> told; // several packets may name the same original
    TRY(const auto referrals, store.referralsOn(viewing.asked.item));
    for (const auto &record : referrals)
        for (const auto &item : record.referral.packet.items) {
            const auto subject = std::ranges::find(record.subjects, item.id, &ReferralSubject::original);
            const bool isOf = subject != record.subjects.end() && subject->item == viewing.asked.item;
            if (!isOf || std::ranges::find(told, item.id) != told.end())
                continue;
            told.push_back(item.id);
            TRY_DONE(Chain(store, record.referral.packet.id, item)
                         .add(CustodyStep::Viewed, viewing.person, *at, reasonOf(viewing)));
        }
    return {};
}

Result<void> releaseUnheld(BackendStore &store, const ReferralRecord &record, const PersonId &person, Instant now)
{
    const auto &referral = record.referral;
    auto originals = referral.packet.items;
    originals.insert(originals.end(), referral.leftOut.begin(), referral.leftOut.end());
    for (const auto &item : originals) {
        const auto subject = std::ranges::find(record.subjects, item.id, &ReferralSubject::original);
        TRY(const auto events, eventsOf(store, item.id));
        if (subject == record.subjects.end() || !compliance::isPreserved(events, item.id))
            continue;
        TRY(const bool held, isHeld(store, subject->item, now));
        if (!held)
            TRY_DONE(Chain(store, referral.packet.id, item)
                         .add(CustodyStep::Released, person, now, nameOf(referral.recipient)));
    }
    return {};
}

} // namespace vigie::backend
