#include "models/backend/rules/StepUp.h"

#include "models/base/OneTimeCode.h"

namespace vigie::backend {

namespace {

constexpr std::int64_t ClocksDiffer = 1; ///< steps

/// The step whose code this is, newer than all that were taken.
std::optional<std::int64_t> stepOf(const Secret &secret, std::string_view code, std::int64_t lastStep, Instant now)
{
    const auto here = codeStepAt(now);
    for (auto step = here - ClocksDiffer; step <= here + ClocksDiffer; ++step)
        if (step > lastStep && codeOf(secret, step) == code)
            return step;
    return std::nullopt;
}

} // namespace

Result<std::string> enrolAuthenticator(BackendStore &store, const domain::PersonId &person)
{
    AuthenticatorRecord record;
    record.secret = toBase32(Secret::random(CodeSecretSize).bytes());
    TRY_DONE(store.writeAuthenticator(person, record));
    return record.secret;
}

Result<StepUpOutcome> stepUp(BackendStore &store, const Person &person, std::string_view code, Instant now)
{
    TRY(const auto known, store.findAuthenticator(person.id));
    if (!known)
        return {ErrorCode::Permission, "no authenticator"};
    auto record = *known;
    if (record.closedUntil && now < *record.closedUntil)
        return StepUpOutcome::Closed;
    record.closedUntil.reset();
    TRY(const auto secret, fromBase32(record.secret));
    const auto step = stepOf(secret, code, record.lastStep, now);
    if (step) {
        record.lastStep = *step;
        record.wrong = 0;
        record.session = person.session;
        record.confirmedUntil = now + StepUpHolds;
    } else if (++record.wrong >= WrongCodesAllowed) {
        record.wrong = 0;
        record.closedUntil = now + WrongCodesClose;
    }
    TRY_DONE(store.writeAuthenticator(person.id, record));
    return step ? StepUpOutcome::Confirmed : StepUpOutcome::WrongCode;
}

Result<void> checkStepUp(BackendStore &store, const Person &person, Instant now)
{
    TRY(const auto known, store.findAuthenticator(person.id));
    if (!known || !known->confirmedUntil || now >= *known->confirmedUntil || known->session != person.session)
        return {ErrorCode::StepUpNeeded, "no fresh code"};
    return {};
}

} // namespace vigie::backend
