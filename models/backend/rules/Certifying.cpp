#include "models/backend/rules/Certifying.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Holding.h"
#include "models/domain/Conditions.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// A frozen account is looked at again after so long.
constexpr Milliseconds HoldAgain = std::chrono::hours(24);

MemberEventKind eventOf(bool certified, const Application &application)
{
    if (certified)
        return MemberEventKind::Certified;
    const bool withdrawn =
        application.state == ApplicationState::Revoked || application.state == ApplicationState::Withdrawn;
    return withdrawn ? MemberEventKind::CertificationWithdrawn : MemberEventKind::CertificationLapsed;
}

Result<void> setCertified(BackendStore &store, const MemberId &id, bool certified)
{
    TRY(auto member, store.readMember(id));
    if (member.certified == certified)
        return {};
    member.certified = certified;
    ++member.rev;
    TRY_DONE(store.writeMember(member));
    return announce(store, RecordType::Member, id.value);
}

/// How many of the member's items wait to be screened, as far as it matters.
Result<int> waitingMedia(BackendStore &store, const MemberId &member)
{
    TRY(const auto items, store.itemsOf(member));
    int waiting = 0;
    for (const auto &id : items) {
        TRY(const auto item, store.readItem(id));
        if (item.state == ItemState::Pending && ++waiting == MediaNeeded)
            break;
    }
    return waiting;
}

/// An older application that is confirmed takes nothing from the newer one that the certification rests on.
Result<bool> restsOnNewer(BackendStore &store, const std::optional<CertificationRecord> &record,
                          const Application &application, Instant now)
{
    if (!record || record->application == application.id)
        return false;
    TRY(const auto current, store.readApplication(record->application));
    return current.begunAt > application.begunAt && certifies(current, now);
}

} // namespace

Result<void> refreshCertification(BackendStore &store, const MemberId &member, Instant now)
{
    TRY(auto record, store.findCertification(member));
    if (!record)
        return {};
    TRY(const auto application, store.readApplication(record->application));
    const bool certified = certifies(application, now);
    const auto lapses = lapsesAt(application, now);
    TRY_DONE(setCertified(store, member, certified));
    if (certified == record->certified && lapses == record->lapsesAt)
        return {};
    if (certified != record->certified) {
        MemberEvent event;
        event.kind = eventOf(certified, application);
        event.at = now;
        TRY_DONE(store.addMemberEvent(member, event));
        record->since = now;
    }
    record->certified = certified;
    record->lapsesAt = lapses;
    return store.writeCertification(*record);
}

Result<void> restOn(BackendStore &store, const Application &application, Instant now)
{
    TRY(auto record, store.findCertification(application.member));
    TRY(const auto isNewer, restsOnNewer(store, record, application, now));
    if (isNewer)
        return refreshCertification(store, application.member, now);
    CertificationRecord next = record.value_or(CertificationRecord{application.member, {}, now, false, std::nullopt});
    next.application = application.id;
    TRY_DONE(store.writeCertification(next));
    return refreshCertification(store, application.member, now);
}

Result<void> refreshMedia(BackendStore &store, const MemberId &id, Instant now)
{
    TRY(const auto applications, store.applicationsOf(id));
    if (applications.empty())
        return {};
    TRY(const auto member, store.readMember(id));
    if (member.frozen)
        return {};
    for (const auto &one : applications) {
        TRY(auto application, store.readApplication(one));
        auto checks = application.checks;
        checks.mediaScreened = member.itemsPublished;
        checks.mediaWaiting = 0;
        if (checks.mediaScreened < MediaNeeded) {
            TRY(checks.mediaWaiting, waitingMedia(store, id));
        }
        if (checks == application.checks)
            continue;
        application.checks = checks;
        TRY_DONE(storeApplication(store, application));
    }
    return refreshCertification(store, id, now);
}

Result<void> eraseEvidence(BackendStore &store, const ApplicationId &id, Instant now)
{
    TRY(auto application, store.readApplication(id));
    TRY(const auto member, store.readMember(application.member));
    TRY(const bool held, isHeld(store, application.member, now));
    if (member.frozen || held) {
        application.eraseAt = now + HoldAgain; // legal hold
        return storeApplication(store, application);
    }
    TRY_DONE(store.eraseEvidence(id));
    application.evidence.clear();
    application.reuse.clear();
    application.eraseAt.reset();
    return storeApplication(store, application);
}

} // namespace vigie::backend
