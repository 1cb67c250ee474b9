#include "models/domain/ComplaintFiling.h"

namespace vigie::domain {

namespace {

/// Members complain about what was restricted, notifiers about what was not.
bool mayComplain(const ComplaintFiling &filing, const ComplaintGrounds &grounds)
{
    const bool restricted = grounds.outcome == NoticeOutcome::Restricted;
    return grounds.isConcerned && restricted == (filing.from == Complainant::Member);
}

} // namespace

Instant complaintsEnd(Instant toldAt)
{
    const std::chrono::year_month_day told = std::chrono::floor<std::chrono::days>(toldAt);
    auto last = told + complaining::Open;
    if (!last.ok())
        last = last.year() / last.month() / std::chrono::last;
    return Instant(std::chrono::sys_days(last)) + std::chrono::days(1);
}

std::vector<ComplaintFilingFault> faultsOf(const ComplaintFiling &filing,
                                           const std::optional<ComplaintGrounds> &grounds, Instant now)
{
    using enum ComplaintFilingFault;
    std::vector<ComplaintFilingFault> faults;
    const auto add = [&faults](bool is, ComplaintFilingFault fault) {
        if (is)
            faults.push_back(fault);
    };
    const bool hasSender = filing.member || (filing.from == Complainant::Notifier && !filing.email.trimmed().isEmpty());
    const bool knowsWho = filing.from != Complainant::Unknown && hasSender;
    add(filing.decision.empty(), DecisionMissing);
    add(!filing.decision.empty() && !grounds, DecisionUnknown);
    add(filing.from == Complainant::Unknown, ComplainantUnknown);
    add(!hasSender, SenderMissing);
    add(knowsWho && grounds && !mayComplain(filing, *grounds), NotConcerned);
    add(grounds && now >= complaintsEnd(grounds->decidedAt), TooLate);
    add(grounds && grounds->hasComplained, ComplainedBefore);
    add(filing.text.trimmed().isEmpty(), TextMissing);
    add(filing.text.size() > complaining::TextLimit, TextTooLong);
    return faults;
}

} // namespace vigie::domain
