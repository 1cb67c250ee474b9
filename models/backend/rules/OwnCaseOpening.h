#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/OwnCase.h"

/// Cases that somebody of the desk opens without a notice of anybody.
namespace vigie::backend {

/// What is wrong, or what became of it.
struct OwnCaseOpening
{
    std::vector<domain::FilingFault> faults{};
    domain::OwnCaseAnswer answer{}; ///< without a notice where there are faults or a place is not known
};

/// Repeated under the same id it answers what became of it. It names only items that the person may know of: of any
/// other nothing tells that it is there. Belongs inside a transaction. Errors: Permission (`notice.decide`), KeyReused,
/// those of the store.
Result<OwnCaseOpening> openOwnCase(BackendStore &store, const Person &person, const domain::NoticeId &id,
                                   const domain::OwnCase &entry, Instant now);

} // namespace vigie::backend
