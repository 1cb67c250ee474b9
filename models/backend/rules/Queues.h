#pragma once

#include <string_view>

/// The queues that the rules name. What else they are (name, handling time) is data.
namespace vigie::backend::queues {

inline constexpr std::string_view Screening = "screening";              ///< before publication
inline constexpr std::string_view PublishedReview = "published-review"; ///< under notice, appeals, samples
inline constexpr std::string_view Arbitration = "arbitration";          ///< two readers do not agree: needs `lead.view`
inline constexpr std::string_view Restricted = "restricted";            ///< needs `restricted.work`

inline constexpr std::string_view Certification = "certification";
inline constexpr std::string_view CertificationArbitration = "certification-arbitration"; ///< needs `lead.view`

inline constexpr std::string_view Notices = "notices";
inline constexpr std::string_view NoticesRestricted = "notices-restricted"; ///< needs `restricted.work`

inline constexpr std::string_view Complaints = "complaints";
inline constexpr std::string_view ComplaintsRestricted = "complaints-restricted"; ///< needs `restricted.work`

} // namespace vigie::backend::queues
