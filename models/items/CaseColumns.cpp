#include "models/items/CaseColumns.h"

namespace vigie::items {

using domain::CaseRow;
using domain::Severity;
using domain::Tone;

Tone dueTone(const CaseRow &row, Instant now)
{
    if (!row.kase.dueAt)
        return Tone::Neutral;
    if (*row.kase.dueAt <= now)
        return Tone::Danger;
    return *row.kase.dueAt - now < SoonBefore ? Tone::Soon : Tone::Neutral;
}

namespace {

/// What hurries a notice is its duty, not how grave the machine finds it.
Tone dutyTone(domain::NoticeDuty duty)
{
    switch (duty) {
    case domain::NoticeDuty::DangerToLife:
    case domain::NoticeDuty::Order:
        return Tone::Danger;
    case domain::NoticeDuty::TrustedFlagger:
    case domain::NoticeDuty::IntimateOrChild:
        return Tone::Soon;
    case domain::NoticeDuty::Other:
    case domain::NoticeDuty::OwnInitiative:
        break;
    }
    return Tone::Neutral;
}

Tone findingTone(const CaseRow &row, Instant)
{
    if (row.complaint)
        return row.complaint->duty == domain::ComplaintDuty::Other ? Tone::Neutral : Tone::Soon;
    if (row.notice)
        return dutyTone(row.notice->duty);
    switch (row.kase.severity) {
    case Severity::Critical:
    case Severity::High:
        return Tone::Danger;
    case Severity::Medium:
        return Tone::Soon;
    case Severity::Low:
    case Severity::None:
    case Severity::Unknown:
        break;
    }
    return Tone::Neutral;
}

QVariant dueValue(const CaseRow &row)
{
    return row.kase.dueAt ? QVariant(static_cast<qint64>(row.kase.dueAt->time_since_epoch().count())) : QVariant();
}

constexpr auto timeLeft = [](const CaseWording &words, const CaseRow &row, Instant now) {
    return words.timeLeft(row, now);
};
constexpr auto subject = [](const CaseWording &words, const CaseRow &row, Instant) { return words.subject(row); };
constexpr auto finding = [](const CaseWording &words, const CaseRow &row, Instant) { return words.finding(row); };

} // namespace

const std::array<CaseColumn, CaseColumnCount> &caseColumns()
{
    static constexpr std::array<CaseColumn, CaseColumnCount> columns = {{
        {CellKind::Lead, timeLeft, dueValue, dueTone},
        {CellKind::Text, subject, [](const CaseRow &row) { return QVariant(row.ownerName); },
         [](const CaseRow &, Instant) { return Tone::Neutral; }},
        {CellKind::Tag, finding, [](const CaseRow &row) { return QVariant(static_cast<int>(row.kase.severity)); },
         findingTone},
    }};
    return columns;
}

} // namespace vigie::items
