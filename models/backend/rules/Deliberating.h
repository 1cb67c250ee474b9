#pragma once

#include "models/backend/store/BackendStore.h"

/// Questions that the policy does not answer, before the ethics committee. All of it belongs inside a transaction.
/// Errors of all: Permission, NotFound (also: not this person's to see), Invalid (something is missing, too long, or a
/// personal detail), those of the store.
namespace vigie::backend {

/// The newest are told.
inline constexpr int MostDockets = 500;

/// For who decides notices, answers or edits the policy; those of restricted cases need `restricted.work` besides.
/// Positions as domain::asSeenBy().
Result<std::vector<domain::Docket>> docketsFor(BackendStore &store, const Person &person);
Result<domain::Docket> docketFor(BackendStore &store, const Person &person, const domain::DocketId &id);

/// `notice.decide`, about a case of a notice or of a complaint that the person may see.
Result<domain::Docket> askCommittee(BackendStore &store, const Person &person, const domain::DocketQuestion &question,
                                    Instant now);

/// `docket.answer`. Errors: AlreadyDecided (they wrote one), Closed (it is answered).
Result<domain::Docket> takePosition(BackendStore &store, const Person &person, const domain::DocketId &id,
                                    const domain::DocketPosition &position, Instant now);

/// `docket.answer`. Errors: Changed (not that revision: somebody wrote meanwhile), IllegalTransition (they wrote no
/// position of their own), Closed (it is answered).
Result<domain::Docket> answerDocket(BackendStore &store, const Person &person, const domain::DocketId &id,
                                    std::int64_t rev, const domain::DocketAnswer &answer, Instant now);

/// `policy.edit`. The next version of the policy has the words that the answer proposes, and names the docket. Errors:
/// Changed, PolicyChanged (not the version in force), IllegalTransition (no answer, nothing proposed, policy already),
/// those of publishPolicy().
Result<domain::Docket> adoptDocket(BackendStore &store, const Person &person, const domain::DocketId &id,
                                   std::int64_t rev, int policyVersion, Instant now);

} // namespace vigie::backend
