#include "widgets/notices/MeasureWords.h"

#include "widgets/kit/TimeWords.h"
#include "widgets/notices/NoticeWords.h"

namespace vigie::ui::notices {

using namespace domain;

namespace {

QString dayOf(Instant at)
{
    return kit::day(std::chrono::floor<std::chrono::days>(at));
}

} // namespace

QString MeasureWords::state(const WaitingMeasure &measure)
{
    const QString from = dayOf(measure.from);
    return measure.exception == EndingException::None
               ? tr("The account ends on %1. Until then this can be withdrawn.").arg(from)
               : tr("The account ends on %1 (%2). Until then this can be withdrawn.")
                     .arg(from, NoticeWords::exception(measure.exception));
}

QString MeasureWords::decided(const WaitingMeasure &measure)
{
    const QString when = kit::moment(measure.decidedAt);
    return measure.authorName.isEmpty() ? tr("Decided %1").arg(when)
                                        : tr("Decided %1 by %2").arg(when, measure.authorName);
}

} // namespace vigie::ui::notices
