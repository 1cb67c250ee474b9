#pragma once

#include "models/backend/store/BackendStore.h"

/// Complaints as they come from the platform's form (DSA Art. 20).
namespace vigie::backend {

/// What became of a filing: a complaint, or everything that keeps it from being one.
struct ComplaintIntake
{
    std::vector<domain::ComplaintFilingFault> faults;
    std::optional<domain::Complaint> complaint;    ///< none when there are faults
    std::optional<domain::Letter> acknowledgement; ///< none when the policy has no words for it
};

/// The same filing under the same id is taken in once: repeated, it answers what became of it. Opens a case in the
/// queue of complaints, in the restricted one where the notice goes the restricted way or its content is restricted.
/// Belongs inside a transaction. Errors: KeyReused (another filing came under this id), those of the store.
Result<ComplaintIntake> takeInComplaint(BackendStore &store, const domain::ComplaintId &id,
                                        const domain::ComplaintFiling &filing, Instant now);

/// Of every complaint about the notice, oldest first: for its file.
Result<std::vector<domain::FiledComplaint>> filedComplaints(BackendStore &store, const domain::NoticeId &notice);

} // namespace vigie::backend
