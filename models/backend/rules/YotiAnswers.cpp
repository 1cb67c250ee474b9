#include "models/backend/rules/YotiAnswers.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Applying.h"
#include "models/domain/CertificationTable.h"
#include "models/verdicts/YotiAge.h"
#include "models/verdicts/YotiSession.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

constexpr auto Provider = "yoti";

FanAgeStatus statusOf(AgeCheckState state)
{
    switch (state) {
    case AgeCheckState::Pending:
    case AgeCheckState::Underway:
        return FanAgeStatus::Pending;
    case AgeCheckState::Complete:
        return FanAgeStatus::Passed;
    case AgeCheckState::Failed:
        return FanAgeStatus::Failed;
    case AgeCheckState::Error:
    case AgeCheckState::Cancelled:
        return FanAgeStatus::Ended;
    case AgeCheckState::Unknown:
        break;
    }
    return FanAgeStatus::Unknown;
}

} // namespace

Result<Application> receiveEstimate(BackendStore &store, std::string_view json, const MemberId &member,
                                    std::optional<Instant> consentAt, Instant now)
{
    TRY(const auto estimate, verdicts::readAgeEstimate(json));
    return beginApplication(store, member, consentAt, {Provider, estimate, now}, now);
}

Result<void> receiveSession(BackendStore &store, std::string_view json, const ApplicationId &given, Instant now)
{
    TRY(const auto verdict, verdicts::readYotiSession(json, now));
    const ApplicationId id = given.empty() ? ApplicationId(verdict.reference) : given;
    if (!isValidId(id.value))
        return {ErrorCode::Invalid, "which application?"};
    TRY(const auto application, store.readApplication(id));
    if (application.state == ApplicationState::Withdrawn)
        return {ErrorCode::NotFound, "the application is withdrawn"}; // nothing about it is kept any more
    TRY_DONE(store.addIdentityVerdict(id, verdict));
    const auto stance = stanceOf({verdict});
    if (application.state == ApplicationState::Approved &&
        (stance == ProviderStance::Against || stance == ProviderStance::Mixed))
        TRY_DONE(examineAgain(store, application, now));
    return {};
}

Result<void> receiveAgeCheck(BackendStore &store, std::string_view json, const MemberId &id, Instant now)
{
    TRY(const auto check, verdicts::readAgeCheck(json));
    TRY(auto fan, store.readMember(id));
    if (fan.kind != MemberKind::Fan)
        return {ErrorCode::Invalid, "age checks are of fans"};
    fan.ageCheck = FanAgeCheck{statusOf(check.state), check.method, check.provider, check.createdAt.value_or(now),
                               check.reference};
    ++fan.rev;
    TRY_DONE(store.writeMember(fan));
    return announce(store, RecordType::Member, id.value);
}

} // namespace vigie::backend
