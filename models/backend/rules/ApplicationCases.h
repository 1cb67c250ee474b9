#pragma once

#include "models/backend/store/BackendStore.h"

/// The one case of an application: opened when it is submitted, a new round each time it comes back. Each function
/// belongs inside one transaction.
namespace vigie::backend {

/// The case of the application; none before it was submitted for the first time.
Result<std::optional<CaseRecord>> findCaseOf(BackendStore &store, const domain::Application &application);

/// Opens the case, or its next round, in the queue of certifications.
Result<CaseRecord> openApplicationCase(BackendStore &store, const domain::Application &application,
                                       domain::CaseReason why, Instant now);

/// The case goes to its next reader: somebody else, or a lead with both findings when two do not agree. After the
/// finding was stored.
Result<void> passVerdictOn(BackendStore &store, CaseRecord record, domain::Application application, Instant now);

/// The account is frozen: a second person looks, before anything else. After the claim of whoever had the case was
/// ended. A case that asks this already stays as it is.
Result<CaseRecord> askAboutMinor(BackendStore &store, const domain::Application &application, Instant now);

/// Opens a case on somebody who is certified, because something came up that speaks against it. An open case stays as
/// it is; where it asks whether a child is behind the account, the re-examination follows when that is lifted.
/// Errors: IllegalTransition (the application is not approved).
Result<CaseRecord> examineAgain(BackendStore &store, const domain::Application &application, Instant now);

/// Evidence came while somebody is to look at it: what anybody found before was about other pictures. The case begins
/// its next round with nothing found, after the claim of whoever had it was ended; the caller stores the application.
Result<void> renewEvidence(BackendStore &store, CaseRecord record, domain::Application &application, Instant now);

/// The first reader's finding as the second one is compared with; none when the case is no second reading.
Result<std::optional<VerdictRecord>> firstVerdict(BackendStore &store, const domain::Case &kase);

/// Whether the person may not read the application: of a second reading whoever has read it since it was last decided,
/// of an appeal whoever had a word in what it contests, of a suspicion whoever raised it.
Result<bool> hasReadApplication(BackendStore &store, const Person &person, const domain::Case &kase);

/// The application changed: stored with its next revision and shown anew wherever it is shown.
Result<void> storeApplication(BackendStore &store, domain::Application &application);

} // namespace vigie::backend
