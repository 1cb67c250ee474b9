#include "widgets/notices/DisputeWords.h"

#include "widgets/kit/ErrorText.h"

namespace vigie::ui::notices {

using domain::DisputeGap;
using domain::DisputeStage;

QString DisputeWords::stage(DisputeStage stage)
{
    switch (stage) {
    case DisputeStage::Open:
        return tr("Open");
    case DisputeStage::Withdrawn:
        return tr("Withdrawn");
    case DisputeStage::ForRecipient:
        return tr("In the user's favour");
    case DisputeStage::ForPlatform:
        return tr("In the platform's favour");
    case DisputeStage::Partly:
        return tr("Decided for both in part");
    case DisputeStage::Unknown:
        break;
    }
    return tr("Unknown");
}

kit::Tone DisputeWords::tone(DisputeStage stage)
{
    return stage == DisputeStage::Open ? kit::Tone::Soon : kit::Tone::Neutral;
}

QString DisputeWords::gap(DisputeGap gap)
{
    switch (gap) {
    case DisputeGap::BodyMissing:
        return tr("Write the name of the certified body.");
    case DisputeGap::TooLong:
        return tr("A text is too long.");
    case DisputeGap::StageMissing:
        return tr("Choose how it stands.");
    case DisputeGap::ReceivedMissing:
        return tr("Write the day on which it was received, as 2026-03-31.");
    case DisputeGap::ReceivedTooEarly:
        return tr("It cannot have been received before the decision that it contests.");
    case DisputeGap::ReceivedAhead:
        return tr("The day on which it was received lies ahead.");
    case DisputeGap::EndMissing:
        return tr("Write the day on which it ended, as 2026-03-31.");
    case DisputeGap::EndTooEarly:
        return tr("It cannot have ended before it was received.");
    case DisputeGap::EndAhead:
        return tr("The day on which it ended lies ahead.");
    case DisputeGap::EndOfOpen:
        return tr("It is open: leave out the day on which it ended.");
    case DisputeGap::NothingToImplement:
        return tr("Nothing was decided that is to be carried out.");
    }
    return {};
}

QString DisputeWords::refused(ErrorCode reason)
{
    switch (reason) {
    case ErrorCode::Changed:
        return tr("A colleague changed it meanwhile. Leave and open it again.");
    case ErrorCode::IllegalTransition:
        return tr("There is no such decision any more. Leave and open it again.");
    case ErrorCode::Refused:
        return tr("The platform did not take it: a day cannot be, or a personal detail stands in it.");
    default:
        return kit::errorText(reason);
    }
}

} // namespace vigie::ui::notices
