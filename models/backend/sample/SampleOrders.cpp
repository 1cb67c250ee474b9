#include "models/backend/sample/SampleOrders.h"

#include "models/backend/rules/Informing.h"

namespace vigie::backend::sample {

using namespace vigie::domain;
using namespace std::chrono;

namespace {

/// A member of the sample; empty in a world that is too small for it.
Result<MemberId> memberOf(BackendStore &store, const char *id)
{
    const auto member = store.readMember(MemberId(std::string(id)));
    if (!member)
        return member.code() == ErrorCode::NotFound ? Result<MemberId>(MemberId()) : member.error();
    return member->id;
}

InformationEntry whole(const MemberId &member, Instant received)
{
    InformationEntry entry;
    entry.kind = InformationAuthority::Prosecutor;
    entry.authority = QStringLiteral("Parquet de Villexemple (SPECIMEN)");
    entry.memberState = "FR";
    entry.reference = QStringLiteral("PV 2026/0417 SPECIMEN");
    entry.basis = QStringLiteral("Article 60-1 du code de procédure pénale");
    entry.reasonsWithheld = true;
    entry.namesRedress = true;
    entry.language = "fr";
    entry.urgency = InformationUrgency::AsStated;
    entry.issuedAt = received - hours(20);
    entry.receivedAt = received;
    entry.dueAt = received + hours(72);
    entry.member = member;
    entry.scope = {HeldData::Account, HeldData::Connections, HeldData::Publications};
    entry.from = floor<days>(received) - days(180);
    entry.until = floor<days>(received) + days(1);
    return entry;
}

Result<InformationOrder> verified(BackendStore &store, const Person &person, const InformationEntry &entry, Instant at)
{
    TRY(const auto order, recordInformationOrder(store, person, entry, at));
    return verifyAuthority(store, person, order.id, order.rev, AuthorityCheck::CalledBack,
                           QStringLiteral("Numéro du standard, connu avant l'ordre. SPECIMEN"), at + minutes(20));
}

Result<void> addFresh(BackendStore &store, const MemberId &member, Instant now)
{
    TRY(const auto yael, store.readPerson(PersonId("person-yael")));
    auto entry = whole(member, now - minutes(25));
    entry.kind = InformationAuthority::Police;
    entry.authority = QStringLiteral("Brigade de recherche de Villexemple (SPECIMEN)");
    entry.reference = QStringLiteral("REQ 118 SPECIMEN");
    entry.urgency = InformationUrgency::DangerToLife;
    entry.dueAt.reset();
    entry.issuedAt = now - minutes(40);
    entry.scope = {HeldData::Account, HeldData::CivilIdentity, HeldData::Connections};
    TRY_DONE(recordInformationOrder(store, yael, entry, now - minutes(20)));
    return {};
}

Result<void> addLacking(BackendStore &store, const MemberId &member, Instant now)
{
    TRY(const auto kim, store.readPerson(PersonId("person-kim")));
    auto entry = whole(member, now - hours(9));
    entry.kind = InformationAuthority::Administration;
    entry.authority = QStringLiteral("Example Consumer Office (SPECIMEN)");
    entry.memberState = "IE";
    entry.reference = QStringLiteral("ECO-77 SPECIMEN");
    entry.basis = QStringLiteral("Section 9 of the Example Act");
    entry.reasonsWithheld = false;
    entry.namesRedress = false;
    entry.language = "en";
    entry.dueAt.reset();
    TRY_DONE(recordInformationOrder(store, kim, entry, now - hours(8)));
    return {};
}

Result<InformationOrder> prepared(BackendStore &store, const Person &person, const InformationEntry &entry, Instant at)
{
    TRY(const auto order, verified(store, person, entry, at));
    return prepareInformation(store, person, order.id, order.rev, at + minutes(50));
}

/// As if a code had been shown: the sample has no telephone at hand.
Result<InformationOrder> done(BackendStore &store, const InformationOrderId &id, InformationWork work, const Person &by,
                              Instant at)
{
    TRY(auto order, store.readInformationOrder(id));
    order.steps.push_back({work, by.id, by.name, at, {}});
    ++order.rev;
    TRY_DONE(store.addInformationEvent({0, id, order.steps.back()}));
    TRY_DONE(store.writeInformationOrder(order));
    return order;
}

Result<void> addHandedOver(BackendStore &store, const MemberId &member, Instant now)
{
    TRY(const auto jeanne, store.readPerson(PersonId("person-jeanne")));
    TRY(const auto amira, store.readPerson(PersonId("person-amira")));
    auto entry = whole(member, now - hours(24 * 12));
    entry.kind = InformationAuthority::Judge;
    entry.authority = QStringLiteral("Cabinet d'instruction n° 0, Villexemple (SPECIMEN)");
    entry.reference = QStringLiteral("CR 4/26 SPECIMEN");
    entry.basis = QStringLiteral("Article 99-3 du code de procédure pénale");
    entry.silence = DoNotNotify{QStringLiteral("Article 11 du code de procédure pénale"), now + hours(24 * 60)};
    const auto began = now - hours(24 * 12 - 1);
    TRY(const auto order, prepared(store, jeanne, entry, began));
    TRY(const auto opened, done(store, order.id, InformationWork::Open, amira, began + hours(2)));
    TRY_DONE(releaseInformation(store, amira, order.id, opened.rev, began + hours(2)));
    TRY(const auto kept, done(store, order.id, InformationWork::MakePacket, amira, began + hours(3)));
    TRY_DONE(handOverInformation(store, amira, kept.id, kept.rev, began + hours(4),
                                 QStringLiteral("AR 2026-31 SPECIMEN"), began + hours(4)));
    return {};
}

} // namespace

Result<void> addInformationOrders(BackendStore &store, Instant now)
{
    TRY(const auto first, memberOf(store, "member-1"));
    TRY(const auto second, memberOf(store, "member-2"));
    TRY(const auto applicant, memberOf(store, "applicant-1"));
    if (first.empty() || second.empty())
        return {};
    TRY_DONE(addHandedOver(store, second, now));
    TRY_DONE(addLacking(store, second, now));
    TRY(const auto kim, store.readPerson(PersonId("person-kim")));
    TRY_DONE(prepared(store, kim, whole(first, now - hours(30)), now - hours(28)));
    return addFresh(store, applicant.empty() ? first : applicant, now);
}

} // namespace vigie::backend::sample
