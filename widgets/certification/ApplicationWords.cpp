#include "widgets/certification/ApplicationWords.h"

#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"

namespace vigie::ui::certification {

QString ApplicationWords::timeLeft(const domain::CaseRow &row, Instant now) const
{
    return row.kase.dueAt ? kit::timeUntil(*row.kase.dueAt, now) : tr("no limit");
}

QString ApplicationWords::subject(const domain::CaseRow &row) const
{
    if (!row.application)
        return tr("Application that cannot be read");
    const bool fan = row.application->kind == domain::ApplicationKind::Fan;
    QString what = fan ? tr("fan") : tr("creator");
    if (row.application->attempt > 1)
        what = tr("%1, attempt %2").arg(what).arg(row.application->attempt);
    const QString line = row.ownerName.isEmpty() ? what : tr("%1 · %2").arg(row.ownerName, what);
    switch (domain::standingOf(row.kase, m_person)) {
    case domain::CaseStanding::Waiting:
        break;
    case domain::CaseStanding::Mine:
        return tr("Yours · %1").arg(line);
    case domain::CaseStanding::Elsewhere:
        return tr("Colleague · %1").arg(line);
    case domain::CaseStanding::Parked:
        return tr("Parked · %1").arg(line);
    }
    return line;
}

QString ApplicationWords::finding(const domain::CaseRow &row) const
{
    switch (row.kase.reason) {
    case domain::CaseReason::Application:
        if (row.application && row.application->reused)
            return tr("Re-used", "one word in a list: the same evidence is known with another account");
        return row.application && row.application->attempt > 1
                   ? tr("Again", "one word in a list: sent once more")
                   : tr("New", "one word in a list: sent for the first time");
    case domain::CaseReason::SecondReading:
        return tr("Second", "one word in a list: it is read by a second person");
    case domain::CaseReason::Disagreement:
        return tr("Disputed", "one word in a list: its two readers do not agree");
    case domain::CaseReason::Appeal:
        return tr("Appeal", "one word in a list");
    case domain::CaseReason::SuspectedMinor:
        return tr("Minor?", "one word in a list: the applicant may be a minor");
    case domain::CaseReason::Reexamination:
        return tr("Once more", "one word in a list: somebody who is certified is examined again");
    default:
        return kit::words(row.kase.reason);
    }
}

} // namespace vigie::ui::certification
