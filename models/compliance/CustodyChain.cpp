#include "models/compliance/CustodyChain.h"

#include <algorithm>
#include <map>

namespace vigie::compliance {
namespace {

using enum CustodyFault;

/// What the events so far say of one original.
struct Original
{
    const std::string *sha256 = nullptr; ///< null: the packet does not name it
    bool seen = false;
    bool ingested = false;
    bool preserved = false;
    bool destroyed = false;
};

class Reading
{
public:
    Reading(const ReferralPacket &packet, Instant now) : m_packet(packet), m_now(now)
    {
        for (const auto &item : packet.items)
            m_originals[item.id].sha256 = &item.hashes.sha256;
    }

    std::vector<CustodyFinding> findings()
    {
        for (m_at = 0; m_at < m_packet.custody.size(); ++m_at) {
            const auto &event = m_packet.custody[m_at];
            auto &original = m_originals[event.item];
            readTime(event);
            readWho(event, original);
            readHash(event, original);
            readStep(event, original);
            original.seen = true;
        }
        return std::move(m_findings);
    }

private:
    void add(CustodyFault fault) { m_findings.push_back({fault, m_at}); }

    void readTime(const CustodyEvent &event)
    {
        if (m_at > 0 && event.at < m_packet.custody[m_at - 1].at)
            add(TimeBackwards);
        if (event.at > m_now + custody::ClockTolerance)
            add(FromTheFuture);
    }
    void readWho(const CustodyEvent &event, const Original &original)
    {
        if (original.sha256 == nullptr)
            add(ItemUnknown);
        if (event.actor.empty())
            add(ActorMissing);
        if (needsReason(event.step) && event.reason.trimmed().isEmpty())
            add(ReasonMissing);
    }
    void readHash(const CustodyEvent &event, const Original &original)
    {
        if (event.sha256.empty())
            add(HashMissing);
        else if (original.sha256 != nullptr && event.sha256 != *original.sha256)
            add(HashDiffers);
    }
    void readStep(const CustodyEvent &event, Original &original);

    const ReferralPacket &m_packet;
    Instant m_now;
    std::map<domain::ItemId, Original> m_originals{};
    std::vector<CustodyFinding> m_findings{};
    std::size_t m_at = 0;
};

void Reading::readStep(const CustodyEvent &event, Original &original)
{
    if (original.destroyed)
        add(AfterDestruction);
    if (event.step == CustodyStep::Ingested && original.ingested)
        add(IngestedTwice);
    if (!original.seen && event.step != CustodyStep::Ingested)
        add(NotIngested);
    switch (event.step) {
    case CustodyStep::Ingested:
        original.ingested = true;
        break;
    case CustodyStep::Preserved:
        original.preserved = true;
        break;
    case CustodyStep::Referred:
        if (!original.preserved)
            add(ReferredUnpreserved);
        break;
    case CustodyStep::Destroyed:
        if (!original.preserved)
            add(DestroyedUnpreserved);
        if (openHold(m_packet, event.at) != nullptr)
            add(DestroyedUnderHold);
        original.destroyed = true;
        break;
    default:
        break;
    }
}

} // namespace

std::vector<CustodyFinding> custodyFindings(const ReferralPacket &packet, Instant now)
{
    return Reading(packet, now).findings();
}

bool isPreserved(std::span<const CustodyEvent> events, const domain::ItemId &item)
{
    bool preserved = false;
    for (const auto &event : events) {
        if (event.item != item)
            continue;
        if (event.step == CustodyStep::Preserved)
            preserved = true;
        else if (event.step == CustodyStep::Released || event.step == CustodyStep::Destroyed)
            preserved = false;
    }
    return preserved;
}

} // namespace vigie::compliance
