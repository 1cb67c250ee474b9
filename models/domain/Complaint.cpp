#include "models/domain/Complaint.h"

#include <algorithm>

namespace vigie::domain {

using namespace std::chrono_literals;

namespace {

struct Clock
{
    Milliseconds within;
    Milliseconds ahead; ///< it is read before others that could start this much earlier
};

Clock clockOf(ComplaintDuty duty)
{
    switch (duty) {
    case ComplaintDuty::IntimateOrChild:
        return {24h, 24h * 7};
    case ComplaintDuty::Livelihood:
        return {48h, 24h * 2};
    case ComplaintDuty::Other:
        break;
    }
    return {24h * 7, 0h};
}

void addReliefFaults(const ComplaintDecision &decision, const Complaint &complaint, std::vector<ComplaintFault> &faults)
{
    const bool foreign = std::ranges::any_of(decision.ends, [&](const Relief &r) { return !wasTaken(complaint, r); });
    if (decision.outcome != ComplaintOutcome::Partly) {
        if (!decision.ends.empty())
            faults.push_back(ComplaintFault::ReliefForeign);
        return;
    }
    if (!mayBePartly(complaint)) {
        faults.push_back(ComplaintFault::OutcomeForeign);
        return;
    }
    if (decision.ends.empty())
        faults.push_back(ComplaintFault::ReliefMissing);
    const auto isEnded = [&](const TakenAway &taken) {
        return std::ranges::find(decision.ends, Relief{taken.kind, taken.item}) != decision.ends.end();
    };
    if (std::ranges::all_of(complaint.taken, isEnded))
        faults.push_back(ComplaintFault::ReliefWhole);
    if (foreign)
        faults.push_back(ComplaintFault::ReliefForeign);
}

} // namespace

std::vector<ComplaintFault> faultsOf(const ComplaintDecision &decision, const Complaint &complaint)
{
    std::vector<ComplaintFault> faults;
    if (decision.outcome == ComplaintOutcome::Unknown)
        faults.push_back(ComplaintFault::OutcomeMissing);
    addReliefFaults(decision, complaint, faults);
    if (decision.reason.trimmed().size() < noticing::FactsLeast)
        faults.push_back(ComplaintFault::ReasonMissing);
    if (decision.reason.size() > noticing::FactsLimit)
        faults.push_back(ComplaintFault::ReasonTooLong);
    if (isUnfinished(decision.reason))
        faults.push_back(ComplaintFault::ReasonUnfinished);
    return faults;
}

bool mayBePartly(const Complaint &complaint)
{
    return complaint.from == Complainant::Member && complaint.taken.size() > 1;
}

bool wasTaken(const Complaint &complaint, const Relief &relief)
{
    return std::ranges::any_of(complaint.taken, [&](const TakenAway &taken) {
        return taken.kind == relief.kind && taken.item == relief.item;
    });
}

std::vector<Relief> reliefs(const ComplaintDecision &decision, const Complaint &complaint)
{
    if (decision.outcome == ComplaintOutcome::Partly)
        return decision.ends;
    std::vector<Relief> all;
    if (decision.outcome == ComplaintOutcome::Upheld)
        for (const auto &taken : complaint.taken)
            all.push_back({taken.kind, taken.item});
    return all;
}

bool mustBeAnother(const Complaint &complaint, const PersonId &person)
{
    return complaint.of.author == person;
}

ComplaintDuty dutyOf(const Complaint &complaint)
{
    const bool intimate = complaint.category == Category::Child || complaint.category == Category::NonConsensual;
    if (complaint.from == Complainant::Notifier && intimate)
        return ComplaintDuty::IntimateOrChild;
    const bool income =
        std::ranges::any_of(complaint.taken, [](const TakenAway &taken) { return !isOfItems(taken.kind); });
    return income ? ComplaintDuty::Livelihood : ComplaintDuty::Other;
}

Instant complaintDue(const Complaint &complaint)
{
    return complaint.receivedAt + clockOf(dutyOf(complaint)).within;
}

std::int64_t complaintUrgency(const Complaint &complaint)
{
    return (complaintDue(complaint) - clockOf(dutyOf(complaint)).ahead).time_since_epoch().count();
}

} // namespace vigie::domain
