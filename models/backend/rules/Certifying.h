#pragma once

#include "models/backend/store/BackendStore.h"

/// Whether a member is certified follows from the application it rests on, the account and the time. Here that is
/// looked at again whenever one of them changed, and the consequence is drawn: who is not certified is not visible and
/// earns nothing, whoever asks. Each function belongs inside one transaction.
namespace vigie::backend {

/// Looks at the member's certification again. A change is told to the feeds and to the member's time line.
Result<void> refreshCertification(BackendStore &store, const domain::MemberId &member, Instant now);

/// The member's certification rests on this application from now on, as far as it holds; on a newer one that certifies
/// it goes on to rest.
Result<void> restOn(BackendStore &store, const domain::Application &application, Instant now);

/// Something of the member was published, blocked or hidden: counts again. Not while the account is frozen, which ends
/// no certification.
Result<void> refreshMedia(BackendStore &store, const domain::MemberId &member, Instant now);

/// Deletes files, values, marks and machines' findings of the application. Of a frozen account nothing is deleted.
Result<void> eraseEvidence(BackendStore &store, const domain::ApplicationId &id, Instant now);

} // namespace vigie::backend
