#include "widgets/notices/NoticeRowWords.h"

#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"
#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/NoticeWords.h"

namespace vigie::ui::notices {

using namespace domain;

namespace {

/// Whether the duty says already from whom it came.
bool saysOrigin(NoticeDuty duty)
{
    return duty == NoticeDuty::Order || duty == NoticeDuty::TrustedFlagger || duty == NoticeDuty::OwnInitiative;
}

} // namespace

QString NoticeRowWords::timeLeft(const CaseRow &row, Instant now) const
{
    return row.kase.dueAt ? kit::timeUntil(*row.kase.dueAt, now) : tr("no limit");
}

QString NoticeRowWords::subject(const CaseRow &row) const
{
    if (!row.notice || (row.kase.kind == CaseKind::Complaint && !row.complaint))
        return tr("Its record cannot be read");
    if (row.complaint && row.complaint->firstReviewer == m_person)
        return tr("Not for you: your decision"); // nothing else about it is theirs to weigh
    QStringList parts;
    switch (standingOf(row.kase, m_person)) {
    case CaseStanding::Waiting:
        break;
    case CaseStanding::Mine:
        parts << tr("Yours");
        break;
    case CaseStanding::Elsewhere:
        parts << tr("Colleague");
        break;
    case CaseStanding::Parked:
        parts << tr("Parked");
        break;
    }
    if (row.complaint) {
        if (!row.ownerName.isEmpty())
            parts << row.ownerName;
        parts << row.complaint->text;
        return parts.join(QStringLiteral(" · "));
    }
    if (row.notice->items != 1)
        parts << tr("%n item(s)", nullptr, row.notice->items);
    if (!row.ownerName.isEmpty())
        parts << row.ownerName;
    if (!row.notice->explanation.isEmpty())
        parts << row.notice->explanation;
    if (!saysOrigin(row.notice->duty)) // last: what does not fit is read in the notice
        parts << NoticeWords::origin(row.notice->origin);
    return parts.join(QStringLiteral(" · "));
}

QString NoticeRowWords::finding(const CaseRow &row) const
{
    if (!row.notice || (row.kase.kind == CaseKind::Complaint && !row.complaint))
        return tr("Cannot be read");
    if (row.complaint)
        return tr("%1 · %2", "kind of a complaint, its category")
            .arg(ComplaintWords::kind(row.complaint->from), kit::words(row.kase.category));
    return tr("%1 · %2", "duty of a notice, its category")
        .arg(NoticeWords::duty(row.notice->duty), kit::words(row.kase.category));
}

} // namespace vigie::ui::notices
