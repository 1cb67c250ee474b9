#include "models/domain/Dispute.h"

namespace vigie::domain {

bool isDecided(DisputeStage stage)
{
    return stage == DisputeStage::ForRecipient || stage == DisputeStage::ForPlatform || stage == DisputeStage::Partly;
}

bool asksForChange(DisputeStage stage)
{
    return stage == DisputeStage::ForRecipient || stage == DisputeStage::Partly;
}

std::vector<DisputeGap> disputeGaps(const DisputeEntry &entry, std::chrono::year_month_day contested,
                                    std::chrono::year_month_day today)
{
    using enum DisputeGap;
    std::vector<DisputeGap> gaps;
    const auto found = [&gaps](bool is, DisputeGap gap) {
        if (is)
            gaps.push_back(gap);
    };
    found(entry.body.trimmed().isEmpty(), BodyMissing);
    found(entry.body.size() > dispute::TextLimit || entry.reference.size() > dispute::TextLimit, TooLong);
    found(entry.stage == DisputeStage::Unknown, StageMissing);
    found(!entry.receivedOn.ok(), ReceivedMissing);
    if (entry.receivedOn.ok()) {
        found(entry.receivedOn < contested, ReceivedTooEarly);
        found(entry.receivedOn > today, ReceivedAhead);
    }
    if (entry.stage == DisputeStage::Open) {
        found(entry.endedOn.has_value(), EndOfOpen);
    } else if (!entry.endedOn || !entry.endedOn->ok()) {
        gaps.push_back(EndMissing);
    } else {
        found(entry.receivedOn.ok() && *entry.endedOn < entry.receivedOn, EndTooEarly);
        found(*entry.endedOn > today, EndAhead);
    }
    found(entry.implemented && !asksForChange(entry.stage), NothingToImplement);
    return gaps;
}

} // namespace vigie::domain
