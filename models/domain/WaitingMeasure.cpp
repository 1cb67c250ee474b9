#include "models/domain/WaitingMeasure.h"

namespace vigie::domain {

bool isAnswerTo(const WaitingMeasure &measure, MeasureAnswer answer)
{
    return measure.stage == MeasureStage::Announced && answer == MeasureAnswer::Withdraw;
}

} // namespace vigie::domain
