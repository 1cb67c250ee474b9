#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/InformationLetters.h"

/// Orders to give information (DSA Art. 10). Two people release what is told; nothing is sent. All of it belongs inside
/// a transaction. Errors of all: Permission (`order.inform`: whether there is one is told to nobody else), NotFound
/// (also: restricted, and not for this person), those of the store; of those that change one: Changed, SecondPerson
/// (who knows the member), IllegalTransition (see domain::barTo()).
namespace vigie::backend {

/// Setting of the platform: the words of its letters, as contract::parseInformationWording() reads them.
inline constexpr std::string_view InformationWordingKey = "information_wording";
/// The newest are told, those that are not finished before all.
inline constexpr int MostInformationOrders = 500;

/// As domain::comesBefore(), without values.
Result<std::vector<domain::InformationOrder>> informationOrdersFor(BackendStore &store, const Person &person);
Result<domain::InformationOrder> informationOrderFor(BackendStore &store, const Person &person,
                                                     const domain::InformationOrderId &id);

/// Composes the receipt for the authority. Errors: Invalid (domain::informationGaps()), NotFound (no such member).
Result<domain::InformationOrder> recordInformationOrder(BackendStore &store, const Person &person,
                                                        const domain::InformationEntry &entry, Instant now);

/// What was verified of another authority is void, and what was prepared for another scope. Of what was handed over
/// only the silence changes. Errors: also Invalid.
Result<domain::InformationOrder> correctInformationOrder(BackendStore &store, const Person &person,
                                                         const domain::InformationOrderId &id, std::int64_t rev,
                                                         const domain::InformationEntry &entry, Instant now);

/// Errors: also Invalid (no way of the list, words that are too long).
Result<domain::InformationOrder> verifyAuthority(BackendStore &store, const Person &person,
                                                 const domain::InformationOrderId &id, std::int64_t rev,
                                                 domain::AuthorityCheck how, const QString &note, Instant now);

/// `how`: AskBack or Refuse. Composes the letter. Errors: also Invalid (no reasons).
Result<domain::InformationOrder> giveBackInformationOrder(BackendStore &store, const Person &person,
                                                          const domain::InformationOrderId &id, std::int64_t rev,
                                                          domain::InformationWork how, const QString &reasons,
                                                          Instant now);

/// The platform collects what is held. Who may work on restricted content has that looked at, too; an answer that names
/// any is restricted from then on.
Result<domain::InformationOrder> prepareInformation(BackendStore &store, const Person &person,
                                                    const domain::InformationOrderId &id, std::int64_t rev,
                                                    Instant now);

/// With its values. Errors: also StepUpNeeded.
Result<domain::InformationOrder> openInformation(BackendStore &store, const Person &person,
                                                 const domain::InformationOrderId &id, std::int64_t rev, Instant now);

/// Errors: also SecondPerson (who prepared it). What is held is collected once more: where it is not what was prepared,
/// the preparation is void, and the order answered is Verified.
Result<domain::InformationOrder> releaseInformation(BackendStore &store, const Person &person,
                                                    const domain::InformationOrderId &id, std::int64_t rev,
                                                    Instant now);

/// With its values, for the files. Errors: also Permission (`export.create`), StepUpNeeded.
Result<domain::InformationOrder> makeInformationPacket(BackendStore &store, const Person &person,
                                                       const domain::InformationOrderId &id, std::int64_t rev,
                                                       Instant now);

/// Composes the letter about the effect. Errors: also Invalid (a moment ahead, or before it was released).
Result<domain::InformationOrder> handOverInformation(BackendStore &store, const Person &person,
                                                     const domain::InformationOrderId &id, std::int64_t rev, Instant at,
                                                     const QString &receipt, Instant now);

/// Composes the letter to the person concerned, in their language.
Result<domain::InformationOrder> tellOfInformation(BackendStore &store, const Person &person,
                                                   const domain::InformationOrderId &id, std::int64_t rev, Instant now);

/// Every step in the order it was taken, for `audit.read`; of restricted ones for `restricted.work` besides.
Result<bool> mayKnowOf(BackendStore &store, const Person &person, const domain::InformationOrderId &id);
Result<std::vector<InformationEvent>> informationLog(BackendStore &store, const Person &person, std::int64_t after,
                                                     int limit);

} // namespace vigie::backend
