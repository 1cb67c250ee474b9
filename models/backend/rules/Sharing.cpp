#include "models/backend/rules/Sharing.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Notes.h"
#include "models/backend/rules/Practising.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// The person's claim as long as nobody else has taken the case since.
Result<Lease> ownLease(BackendStore &store, const Person &person, const ClaimId &claim)
{
    TRY(auto lease, store.findLease(claim));
    if (!lease || lease->person != person.id || lease->state == LeaseState::Released)
        return {ErrorCode::ClaimLost, "claim"};
    return *lease;
}

Result<Person> receiverOf(BackendStore &store, const Person &giver, const CaseRecord &record, const PersonId &to)
{
    if (to == giver.id)
        return {ErrorCode::Invalid, "handed to oneself"};
    TRY(auto receiver, store.readPerson(to));
    TRY(const auto queue, store.readQueue(record.kase.queue));
    if (!mayWork(receiver, queue))
        return {ErrorCode::Permission, "queue of the colleague"};
    TRY_DONE(checkPractised(store, receiver, record.kase.kind));
    if (isForTheLead(receiver, record.kase))
        return {ErrorCode::Permission, "two readers disagree: a lead decides"};
    TRY(const bool barred, isBarred(store, receiver, record));
    if (barred)
        return {ErrorCode::SecondPerson, "the colleague may not decide this"};
    return receiver;
}

Result<void> giveTo(BackendStore &store, const Lease &lease, const Person &receiver, CaseRecord record, Instant now)
{
    TRY_DONE(store.writeLease(
        {ClaimId::make(), lease.caseId, receiver.id, lease.token + 1, now + HandoverTtl, LeaseState::Live}));
    record.kase.state = CaseState::Claimed;
    record.kase.claimedBy = receiver.id;
    ++record.kase.rev;
    TRY_DONE(storeCase(store, record));
    return announceCase(store, record.kase);
}

} // namespace

Result<void> handOver(BackendStore &store, const Person &person, const ClaimId &claim, const CaseHanding &handing,
                      Instant now)
{
    TRY(auto lease, ownLease(store, person, claim));
    TRY(const auto record, store.readCase(lease.caseId));
    std::optional<Person> receiver;
    if (handing.to) {
        TRY(receiver, receiverOf(store, person, record, *handing.to));
    }
    if (!handing.note.trimmed().isEmpty())
        TRY_DONE(appendNote(store, person, record, handing.note, now));
    if (!receiver)
        return giveBack(store, lease);
    TRY_DONE(
        store.writeHandover({lease.caseId, person.id, receiver->id, handing.note, handing.draft.toStdString(), now}));
    return giveTo(store, lease, *receiver, record, now);
}

Result<void> park(BackendStore &store, const Person &person, const ClaimId &claim, Instant until, const QString &note,
                  Instant now)
{
    if (until <= now || until > now + MaxParking)
        return {ErrorCode::Invalid, "time of parking"};
    TRY(auto lease, ownLease(store, person, claim));
    TRY(auto record, store.readCase(lease.caseId));
    if (!note.trimmed().isEmpty())
        TRY_DONE(appendNote(store, person, record, note, now));
    lease.state = LeaseState::Released;
    TRY_DONE(store.writeLease(lease));
    TRY_DONE(store.eraseHandover(record.kase.id));
    TRY_DONE(store.writeParking({record.kase.id, person.id, until, note}));
    record.kase.state = CaseState::Parked;
    record.kase.claimedBy.reset();
    ++record.kase.rev;
    TRY_DONE(storeCase(store, record));
    return announceCase(store, record.kase);
}

Result<void> recuse(BackendStore &store, const Person &person, const ClaimId &claim, Instant now)
{
    TRY(const auto lease, ownLease(store, person, claim));
    TRY(const auto record, store.readCase(lease.caseId));
    TRY_DONE(store.recuse(person.id, record.owner, now));
    TRY_DONE(giveBack(store, lease));
    TRY(const auto others, store.heldOf(person.id, record.owner));
    for (const auto &other : others) {
        TRY(const auto held, store.findLease(other));
        if (held)
            TRY_DONE(giveBack(store, *held));
    }
    return {};
}

Result<std::vector<Recusal>> recusalsFor(BackendStore &store, const Person &person)
{
    if (!person.may(permission::LeadView))
        return {ErrorCode::Permission, "recusals"};
    TRY(const auto records, store.recusals());
    std::vector<Recusal> recusals;
    for (const auto &record : records) {
        TRY(const auto who, store.readPerson(record.person));
        const auto member = store.readMember(record.member);
        if (!member && member.code() != ErrorCode::NotFound)
            return member.error();
        recusals.push_back({{who.id, who.name}, record.member, member ? member->displayName : QString(), record.at});
    }
    return recusals;
}

Result<void> takeBackRecusal(BackendStore &store, const Person &lead, const PersonId &person, const MemberId &member,
                             Instant now)
{
    if (!lead.may(permission::LeadView))
        return {ErrorCode::Permission, "recusals"};
    if (lead.id == person)
        return {ErrorCode::SecondPerson, "nobody takes their own back"};
    TRY(const bool known, store.isRecused(person, member));
    if (!known)
        return {ErrorCode::NotFound, "recusal"};
    return store.endRecusal(person, member, lead.id, now);
}

Result<WaitingCases> waitingFor(BackendStore &store, const Person &person)
{
    WaitingCases waiting;
    TRY(const auto handed, store.handoversTo(person.id));
    for (const auto &handover : handed) {
        if (!caseFor(store, person, handover.caseId))
            continue; // it went where they may not follow
        TRY(const auto from, store.readPerson(handover.from));
        waiting.handed.push_back({handover.caseId,
                                  {from.id, from.name},
                                  handover.note,
                                  QString::fromStdString(handover.draft),
                                  handover.at});
    }
    TRY(const auto parked, store.parkingsOf(person.id));
    for (const auto &parking : parked)
        if (caseFor(store, person, parking.caseId))
            waiting.parked.push_back({parking.caseId, parking.until, parking.note});
    return waiting;
}

Result<void> acknowledgeHandover(BackendStore &store, const Person &person, const CaseId &kase)
{
    TRY(const auto handover, store.findHandover(kase));
    if (!handover || handover->to != person.id)
        return {};
    return store.eraseHandover(kase);
}

Result<void> unparkDue(BackendStore &store, Instant now)
{
    TRY(const auto over, store.parkingsOver(now));
    for (const auto &parking : over) {
        TRY_DONE(store.eraseParking(parking.caseId));
        TRY(auto record, store.readCase(parking.caseId));
        if (record.kase.state != CaseState::Parked)
            continue;
        record.kase.state = CaseState::Open;
        ++record.kase.rev;
        TRY_DONE(storeCase(store, record));
        TRY_DONE(announceCase(store, record.kase));
    }
    return {};
}

Result<std::vector<Colleague>> colleaguesOf(BackendStore &store, const Person &person, const std::string &permission)
{
    TRY(const auto people, store.people());
    std::vector<Colleague> colleagues;
    for (const auto &other : people)
        if (other.id != person.id && (permission.empty() || other.may(permission)))
            colleagues.push_back({other.id, other.name});
    std::ranges::sort(colleagues, {}, &Colleague::name);
    return colleagues;
}

Result<CaseSituation> standingOf(BackendStore &store, const Person &person, const CaseId &id, Instant now)
{
    TRY(const auto record, caseFor(store, person, id));
    if (record.kase.kind != CaseKind::ItemReview)
        return {ErrorCode::Unsupported, "no item to tell about"};
    TRY(const auto item, store.readItem(ItemId(record.kase.subject)));
    if (item.restricted && !person.may(permission::RestrictedWork))
        return {ErrorCode::NotFound, "restricted item"};
    TRY(const auto policy, store.policy());
    CaseSituation standing;
    standing.caseId = id;
    standing.state = record.kase.state;
    standing.round = record.kase.round;
    standing.item = item.id;
    standing.itemState = item.state;
    standing.classification = item.classification;
    standing.contentHash = item.contentHash;
    standing.policyVersion = policy.version;
    if (itemFor(store, person, item.id, now))
        standing.caption = item.caption;
    TRY(const auto primary, store.findPrimary(id, record.kase.round));
    if (primary) {
        TRY(const auto author, store.readPerson(primary->author));
        standing.decision = {primary->action, primary->clause, author.name, primary->at};
    }
    return standing;
}

} // namespace vigie::backend
