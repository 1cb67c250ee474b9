#pragma once

#include "models/backend/store/BackendStore.h"

/// What Yoti sends: reads its wire forms and keeps what may be kept. Each function belongs inside one transaction.
/// Errors: those of the readers in models/verdicts, NotFound, Invalid.
namespace vigie::backend {

/// The registration of a member, with the provider's estimate. Errors: also those of beginApplication().
Result<domain::Application> receiveEstimate(BackendStore &store, std::string_view json, const domain::MemberId &member,
                                            std::optional<Instant> consentAt, Instant now);

/// An identity session, of the application named or of the one its `user_tracking_id` names.
Result<void> receiveSession(BackendStore &store, std::string_view json, const domain::ApplicationId &application,
                            Instant now);

/// A fan's age check: status, method, provider, time and reference are kept, the rest is forgotten here.
Result<void> receiveAgeCheck(BackendStore &store, std::string_view json, const domain::MemberId &fan, Instant now);

} // namespace vigie::backend
