#include "models/domain/Referral.h"

namespace vigie::domain {

ReferralEntry entryOf(const Referral &referral)
{
    const auto &packet = referral.packet;
    ReferralEntry entry{referral.recipient, packet.offence, packet.facts,  {},
                        packet.danger,      packet.hold,    packet.silence};
    for (const auto &item : referral.leftOut)
        entry.leftOut.push_back(item.id);
    return entry;
}

} // namespace vigie::domain
