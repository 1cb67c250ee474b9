#include "models/backend/rules/Referring.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Custody.h"
#include "models/backend/rules/Holding.h"
#include "models/backend/rules/ReferralFacts.h"
#include "models/backend/rules/StepUp.h"
#include "models/compliance/ReferralReview.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Who decided it, or has a referral on it in hand.
Result<bool> hadItInHand(BackendStore &store, const Person &person, const NoticeId &id)
{
    TRY(const auto decisions, store.decisionsOn(id));
    if (std::ranges::find(decisions, person.id, &NoticeDecisionRecord::author) != decisions.end())
        return true;
    TRY(const auto referrals, store.referralsAbout(id));
    return std::ranges::any_of(
        referrals, [&](const ReferralRecord &record) { return record.referral.packet.openedBy == person.id; });
}

Result<Notice> noticeToRefer(BackendStore &store, const Person &person, const NoticeId &id)
{
    if (!person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(auto notice, store.readNotice(id));
    TRY(const bool restricted, goesRestricted(store, notice));
    if (restricted && !person.may(permission::RestrictedWork))
        return {ErrorCode::NotFound, "restricted"};
    const auto shown = noticeFor(store, person, id);
    if (!shown && shown.code() != ErrorCode::NotFound)
        return shown.error();
    if (!shown) {
        TRY(const bool had, hadItInHand(store, person, id));
        if (!had)
            return {ErrorCode::NotFound, "notice of no queue of this person"};
    }
    return notice;
}

/// A referral that this person may change, as they saw it.
Result<ReferralRecord> toChange(BackendStore &store, const Person &person, const ReferralId &id, std::int64_t rev)
{
    TRY(auto record, store.readReferral(id));
    TRY_DONE(noticeToRefer(store, person, record.referral.notice));
    for (const auto &subject : record.subjects) {
        TRY(const bool known, store.isRecused(person.id, subject.owner));
        if (known)
            return {ErrorCode::SecondPerson, "knows the member"};
    }
    if (record.referral.rev != rev)
        return {ErrorCode::Changed, "revision of the referral"};
    return record;
}

bool isLeftOut(const std::vector<ItemId> &leftOut, const ItemId &id)
{
    return std::ranges::find(leftOut, id) != leftOut.end();
}

/// What the platform knows, as it is now. Nothing is taken back because an item was deleted meanwhile.
Result<void> refresh(BackendStore &store, const Notice &notice, ReferralRecord &record,
                     const std::vector<ItemId> &leftOut)
{
    TRY(const auto originals, originalsOf(store, notice));
    if (originals.empty())
        return {};
    auto &packet = record.referral.packet;
    packet.items.clear();
    record.referral.leftOut.clear();
    record.subjects.clear();
    std::vector<Original> named;
    for (const auto &original : originals) {
        record.subjects.push_back({original.facts.id, original.item, original.owner});
        const bool out = isLeftOut(leftOut, original.facts.id);
        (out ? record.referral.leftOut : packet.items).push_back(original.facts);
        if (!out)
            named.push_back(original);
    }
    TRY(packet.uploader, uploadersOf(store, named));
    return {};
}

Result<Referral> stored(BackendStore &store, ReferralRecord record)
{
    ++record.referral.rev;
    TRY_DONE(store.writeReferral(record));
    return withCustody(store, std::move(record.referral));
}

bool hasUnfit(const Referral &referral, const OffenceList &offences, Instant now)
{
    return std::ranges::any_of(
        compliance::whatIsMissing(referral.packet, referral.recipient, offences, now),
        [](const compliance::ReferralMissing &missing) { return compliance::isUnfit(missing.gap); });
}

CaseId caseOf(BackendStore &store, const NoticeId &notice)
{
    const auto open = store.findOpenCase(CaseKind::NoticeReview, notice.value);
    if (open && *open)
        return (*open)->kase.id;
    const auto decisions = store.decisionsOn(notice);
    return decisions && !decisions->empty() ? decisions->back().decision.caseId : CaseId();
}

Referral newReferral(const Notice &notice, ReferralRecipient recipient, const PersonId &person, Instant now)
{
    Referral referral;
    referral.notice = notice.id;
    referral.recipient = recipient;
    referral.state = ReferralState::Open;
    auto &packet = referral.packet;
    packet.id = ReferralId::make();
    packet.openedAt = now;
    packet.openedBy = person;
    const bool own = notice.origin == NoticeOrigin::OwnInitiative;
    packet.cause = own ? ReferralCause::OwnReview : ReferralCause::Notice;
    packet.causeReference = QString::fromStdString(notice.id.value);
    packet.awareAt = notice.knownAt.value_or(notice.receivedAt);
    return referral;
}

/// A hold is approved by who sets or changes it.
std::optional<LegalHold> approved(const std::optional<LegalHold> &entered, const std::optional<LegalHold> &before,
                                  const PersonId &person)
{
    if (!entered)
        return std::nullopt;
    auto hold = *entered;
    hold.approver = before ? before->approver : PersonId();
    if (hold != before)
        hold.approver = person;
    return hold;
}

/// Whether somebody else's words would change that were handed in.
bool changesWhatWasHandedIn(const Referral &referral, const ReferralEntry &entry)
{
    if (referral.state == ReferralState::Open)
        return false;
    auto before = entryOf(referral);
    before.hold = entry.hold;
    before.silence = entry.silence;
    return before != entry;
}

Result<void> checkRecipient(BackendStore &store, const Referral &referral, ReferralRecipient recipient)
{
    if (recipient == referral.recipient)
        return {};
    TRY(const auto others, store.referralsAbout(referral.notice));
    const bool taken = std::ranges::any_of(others, [&](const ReferralRecord &other) {
        return other.referral.state != ReferralState::Closed && other.referral.recipient == recipient;
    });
    return taken ? Result<void>(ErrorCode::IllegalTransition, "another referral goes there") : Result<void>();
}

Result<void> checkReceipt(const Referral &referral, const ReferralReceipt &receipt, Instant now)
{
    const auto latest = now + compliance::custody::ClockTolerance;
    const auto isWrong = [](const QString &text) {
        return text.size() > compliance::referral::TextLimit || compliance::holdsEncodedBytes(text);
    };
    if (receipt.at > latest || receipt.at < *referral.packet.openedAt || isWrong(receipt.reference))
        return {ErrorCode::Invalid, "when it was handed in, or the reference"};
    for (const auto &each : receipt.informed)
        if (each.party == InformedParty::Unknown || !each.at || *each.at > latest || isWrong(each.name) ||
            isWrong(each.reference))
            return {ErrorCode::Invalid, "who was informed"};
    const auto count = referral.packet.informed.size() + receipt.informed.size();
    return count < compliance::referral::ListLimit ? Result<void>()
                                                   : Result<void>(ErrorCode::Invalid, "too many were informed");
}

InformedParty partyOf(ReferralRecipient recipient)
{
    switch (recipient) {
    case ReferralRecipient::Pharos:
        return InformedParty::Pharos;
    case ReferralRecipient::PointDeContact:
        return InformedParty::PointDeContact;
    case ReferralRecipient::Article18:
        return InformedParty::NationalAuthority;
    case ReferralRecipient::Unknown:
        break;
    }
    return InformedParty::Unknown;
}

} // namespace

Result<OffenceList> offencesInForce(BackendStore &store)
{
    TRY(const auto stored, store.setting(OffencesKey));
    if (stored.empty())
        return OffenceList{1, std::chrono::sys_days(), {}, {}};
    return compliance::readOffences(stored);
}

Result<std::vector<Referral>> referralsOn(BackendStore &store, const Person &person, const NoticeId &notice)
{
    TRY_DONE(noticeToRefer(store, person, notice));
    TRY(auto records, store.referralsAbout(notice));
    std::vector<Referral> referrals;
    for (auto &record : records) {
        TRY(auto referral, withCustody(store, std::move(record.referral)));
        referrals.push_back(std::move(referral));
    }
    return referrals;
}

Result<Referral> referralFor(BackendStore &store, const Person &person, const ReferralId &id)
{
    // First: whether there is one is told to nobody who may not refer anything.
    if (!person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(auto record, store.readReferral(id));
    TRY_DONE(noticeToRefer(store, person, record.referral.notice));
    return withCustody(store, std::move(record.referral));
}

Result<Referral> openReferral(BackendStore &store, const Person &person, const NoticeId &id,
                              ReferralRecipient recipient, Instant now)
{
    TRY(const auto notice, noticeToRefer(store, person, id));
    TRY(const auto known, store.referralsAbout(id));
    for (const auto &record : known)
        if (record.referral.state != ReferralState::Closed && record.referral.recipient == recipient)
            return withCustody(store, record.referral);
    ReferralRecord record{newReferral(notice, recipient, person.id, now), {}};
    record.referral.caseId = caseOf(store, id);
    if (record.referral.caseId.empty())
        return {ErrorCode::NotFound, "case of the notice"};
    TRY_DONE(refresh(store, notice, record, {}));
    for (const auto &subject : record.subjects) {
        TRY(const bool knows, store.isRecused(person.id, subject.owner));
        if (knows)
            return {ErrorCode::SecondPerson, "knows the member"};
    }
    TRY(const auto originals, originalsOf(store, notice));
    TRY_DONE(takeIntoCustody(store, record.referral, originals, person.id, now));
    return stored(store, std::move(record));
}

Result<Referral> saveReferral(BackendStore &store, const Person &person, const ReferralId &id, std::int64_t rev,
                              const ReferralEntry &entry, Instant now)
{
    TRY(auto record, toChange(store, person, id, rev));
    auto &referral = record.referral;
    if (changesWhatWasHandedIn(referral, entry))
        return {ErrorCode::IllegalTransition, "what was handed in stays as it was"};
    TRY_DONE(checkRecipient(store, referral, entry.recipient));
    for (const auto &item : entry.leftOut)
        if (std::ranges::find(record.subjects, item, &ReferralSubject::original) == record.subjects.end())
            return {ErrorCode::Invalid, "an original that the notice does not name"};
    auto &packet = referral.packet;
    packet.hold = approved(entry.hold, packet.hold, person.id);
    packet.silence = entry.silence;
    if (referral.state == ReferralState::Open) {
        referral.recipient = entry.recipient;
        packet.offence = entry.offence;
        packet.facts = entry.facts;
        packet.danger = entry.danger;
        TRY(const auto notice, store.readNotice(referral.notice));
        TRY_DONE(refresh(store, notice, record, entry.leftOut));
        TRY(const auto originals, originalsOf(store, notice));
        TRY_DONE(takeIntoCustody(store, referral, originals, person.id, now));
    }
    TRY(const auto offences, offencesInForce(store));
    if (hasUnfit(referral, offences, now))
        return {ErrorCode::Invalid, "what may not stand in a packet"};
    TRY_DONE(store.writeReferral(record));
    TRY_DONE(releaseUnheld(store, record, person.id, now));
    return stored(store, std::move(record));
}

Result<Referral> exportReferral(BackendStore &store, const Person &person, const ReferralId &id, std::int64_t rev,
                                Instant now)
{
    if (!person.may(permission::CreateExports))
        return {ErrorCode::Permission, std::string(permission::CreateExports)};
    TRY(auto record, toChange(store, person, id, rev));
    TRY_DONE(checkStepUp(store, person, now));
    auto &referral = record.referral;
    if (referral.state == ReferralState::Closed)
        return {ErrorCode::IllegalTransition, "closed"};
    TRY_DONE(store.checkCustody());
    TRY(const auto whole, withCustody(store, referral));
    TRY(const auto offences, offencesInForce(store));
    if (!compliance::whatIsMissing(whole.packet, referral.recipient, offences, now).empty())
        return {ErrorCode::Invalid, "something is missing"};
    TRY_DONE(recordReferred(store, referral, person.id, {}, now));
    referral.exportedAt = now;
    return stored(store, std::move(record));
}

Result<Referral> handInReferral(BackendStore &store, const Person &person, const ReferralId &id, std::int64_t rev,
                                const ReferralReceipt &receipt, Instant now)
{
    TRY(auto record, toChange(store, person, id, rev));
    auto &referral = record.referral;
    if (!referral.exportedAt || referral.state == ReferralState::Closed)
        return {ErrorCode::IllegalTransition, "no packet, or closed"};
    TRY_DONE(checkReceipt(referral, receipt, now));
    const bool isNew = referral.state == ReferralState::Open || !receipt.reference.isEmpty();
    if (isNew) {
        referral.packet.informed.push_back({partyOf(referral.recipient), {}, receipt.at, receipt.reference});
        TRY_DONE(recordReferred(store, referral, person.id, receipt.reference, now));
    }
    auto &informed = referral.packet.informed;
    informed.insert(informed.end(), receipt.informed.begin(), receipt.informed.end());
    if (!receipt.reference.isEmpty())
        referral.reference = receipt.reference;
    referral.state = ReferralState::HandedIn;
    referral.handedInAt = referral.handedInAt.value_or(receipt.at);
    return stored(store, std::move(record));
}

Result<Referral> closeReferral(BackendStore &store, const Person &person, const ReferralId &id, std::int64_t rev,
                               Instant now)
{
    TRY(auto record, toChange(store, person, id, rev));
    if (record.referral.state == ReferralState::Closed)
        return {ErrorCode::IllegalTransition, "closed"};
    record.referral.state = ReferralState::Closed;
    TRY_DONE(store.writeReferral(record));
    TRY_DONE(releaseUnheld(store, record, person.id, now));
    return stored(store, std::move(record));
}

} // namespace vigie::backend
