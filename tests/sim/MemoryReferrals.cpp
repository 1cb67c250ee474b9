#include "tests/sim/MemoryBackendStore.h"

#include <algorithm>

/// Referrals and chains of custody.
namespace vigie::sim {

using namespace domain;
using namespace backend;

namespace {

bool names(const ReferralRecord &record, const auto &isMeant)
{
    const auto &items = record.referral.packet.items;
    return std::ranges::any_of(record.subjects, [&](const ReferralSubject &subject) {
        return isMeant(subject) && std::ranges::find(items, subject.original, &ReferralItem::id) != items.end();
    });
}

std::vector<ReferralRecord> those(const auto &all, const auto &isMeant)
{
    std::vector<ReferralRecord> records;
    for (const auto &[id, record] : all)
        if (isMeant(record))
            records.push_back(record);
    return records;
}

} // namespace

Result<void> MemoryBackendStore::writeReferral(const ReferralRecord &record)
{
    auto kept = record;
    kept.referral.packet.custody.clear();
    put(m_data.referrals, kept.referral.packet.id.value, kept);
    return {};
}

Result<ReferralRecord> MemoryBackendStore::readReferral(const ReferralId &id)
{
    const auto found = m_data.referrals.find(id.value);
    if (found == m_data.referrals.end())
        return {ErrorCode::NotFound, "referral"};
    return found->second;
}

Result<std::vector<ReferralRecord>> MemoryBackendStore::referralsAbout(const NoticeId &notice)
{
    return those(m_data.referrals, [&](const ReferralRecord &record) { return record.referral.notice == notice; });
}

Result<std::vector<ReferralRecord>> MemoryBackendStore::referralsOn(const ItemId &item)
{
    return those(m_data.referrals, [&](const ReferralRecord &record) {
        return names(record, [&](const ReferralSubject &subject) { return subject.item == item; });
    });
}

Result<std::vector<ReferralRecord>> MemoryBackendStore::referralsOf(const MemberId &member)
{
    return those(m_data.referrals, [&](const ReferralRecord &record) {
        return names(record, [&](const ReferralSubject &subject) { return subject.owner == member; });
    });
}

Result<void> MemoryBackendStore::addCustody(const CustodyRecord &record)
{
    append(m_data.custody, record.event.item.value, record);
    return {};
}

Result<std::vector<CustodyRecord>> MemoryBackendStore::custodyOf(const ItemId &original)
{
    const auto found = m_data.custody.find(original.value);
    return found == m_data.custody.end() ? std::vector<CustodyRecord>() : found->second;
}

Result<void> MemoryBackendStore::checkCustody()
{
    return {}; // nothing can be altered behind its back
}

} // namespace vigie::sim
