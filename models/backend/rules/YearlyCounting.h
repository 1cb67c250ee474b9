#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/compliance/ReportPart.h"

/// The yearly report of what the platform has on record (DSA Art. 15 and 24(1)).
namespace vigie::backend {

/// Settings of the platform: who it is, as the report names it.
inline constexpr std::string_view ProviderKey = "provider_name";
inline constexpr std::string_view ServiceKey = "service_name";

struct YearlyCount
{
    std::vector<compliance::ReportPart> parts; ///< the eleven, in order
    /// What the report asks for and the platform does not keep, by name of part, or by "part: section" or "part:
    /// column" where the rest of the part is kept: those cells say nothing about the year. "Part: column: figure": the
    /// column says nothing of what that figure counts.
    std::vector<std::string> notRecorded;
    int ordersLeftOut = 0; ///< of authorities: their record does not say which member state's they are
};

/// From 1 January to 31 December of the year, UTC. Counted are the orders of authorities that were received, by the
/// member state that they are of: those that came as notices, and the orders to give information that the desk
/// recorded, whatever became of them; one that stands in both records counts once (compliance::isAnswerTo()). So are
/// the notices of Art. 16; what was restricted because of notices (by its statements of reasons); what the content desk
/// and the machine restricted; the complaints and the disputes that were received; and the suspensions for misuse.
/// Nobody is suspended for unfounded complaints here. Errors: those of the store; Corrupt for a statement that says
/// nothing.
Result<YearlyCount> countYear(BackendStore &store, std::chrono::year year, Instant now);

} // namespace vigie::backend
