#include "widgets/notices/ReferralDraft.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::notices {

using namespace vigie::domain;

void ReferralDraft::setOffences(OffenceList offences)
{
    m_offences = std::move(offences);
    Q_EMIT began();
}

void ReferralDraft::begin(Referral referral)
{
    m_referral = std::move(referral);
    m_entry = entryOf(m_referral);
    Q_EMIT began();
    Q_EMIT changed();
}

void ReferralDraft::clear()
{
    begin({});
}

std::vector<ReferralItem> ReferralDraft::originals() const
{
    auto all = m_referral.packet.items;
    all.insert(all.end(), m_referral.leftOut.begin(), m_referral.leftOut.end());
    std::ranges::sort(all, {}, &ReferralItem::id);
    return all;
}

bool ReferralDraft::isLeftOut(const ItemId &item) const
{
    return std::ranges::find(m_entry.leftOut, item) != m_entry.leftOut.end();
}

bool ReferralDraft::isDirty() const
{
    return !isEmpty() && m_entry != entryOf(m_referral);
}

bool ReferralDraft::isFit(Instant now) const
{
    const auto gaps = missing(now);
    return std::ranges::none_of(gaps, [](const auto &each) { return compliance::isUnfit(each.gap); });
}

ReferralPacket ReferralDraft::packet() const
{
    auto packet = m_referral.packet;
    packet.offence = m_entry.offence;
    packet.facts = m_entry.facts;
    packet.danger = m_entry.danger;
    packet.silence = m_entry.silence;
    packet.hold = m_entry.hold;
    if (packet.hold && packet.hold->approver.empty())
        packet.hold->approver = packet.openedBy; // the platform puts who sets it
    packet.items.clear();
    for (const auto &item : originals())
        if (!isLeftOut(item.id))
            packet.items.push_back(item);
    std::erase_if(packet.custody, [this](const CustodyEvent &event) { return isLeftOut(event.item); });
    return packet;
}

std::vector<compliance::ReferralMissing> ReferralDraft::missing(Instant now) const
{
    return isEmpty() ? std::vector<compliance::ReferralMissing>()
                     : compliance::whatIsMissing(packet(), m_entry.recipient, m_offences, now);
}

std::vector<compliance::ReferralNote> ReferralDraft::notes(Instant now) const
{
    return isEmpty() ? std::vector<compliance::ReferralNote>()
                     : compliance::notesOn(packet(), m_entry.recipient, m_offences, now);
}

template <typename T> void ReferralDraft::set(T &field, T value)
{
    if (field == value)
        return;
    field = std::move(value);
    Q_EMIT changed();
}

void ReferralDraft::setRecipient(ReferralRecipient recipient)
{
    set(m_entry.recipient, recipient);
}

void ReferralDraft::setOffence(const std::string &offence)
{
    set(m_entry.offence, offence);
}

void ReferralDraft::setFacts(const QString &facts)
{
    set(m_entry.facts, facts);
}

void ReferralDraft::leaveOut(const ItemId &item, bool out)
{
    auto left = m_entry.leftOut;
    std::erase(left, item);
    if (out)
        left.push_back(item);
    std::ranges::sort(left);
    set(m_entry.leftOut, std::move(left));
}

void ReferralDraft::setDanger(std::optional<ReferralDanger> danger)
{
    set(m_entry.danger, std::move(danger));
}

void ReferralDraft::setHold(std::optional<LegalHold> hold)
{
    set(m_entry.hold, std::move(hold));
}

void ReferralDraft::setSilence(std::optional<DoNotNotify> silence)
{
    set(m_entry.silence, std::move(silence));
}

} // namespace vigie::ui::notices
