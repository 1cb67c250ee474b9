#include "models/sync/core/PushRules.h"

#include <algorithm>
#include <array>

namespace vigie::sync {
namespace {

using enum PushAnswer;
using enum Reach;

// Codes that no platform sends (our own disk, pictures …) retry like an unknown fault: a command is never lost to them.
constexpr auto Rules = std::to_array<PushRule>({
    {ErrorCode::Unreachable, RetryUnprocessed, Cut},
    {ErrorCode::Tls, RetryUnprocessed, Cut},
    {ErrorCode::NotThePlatform, RetryUnprocessed, Cut},
    {ErrorCode::Timeout, RetryUnknown, Silent},
    {ErrorCode::BrokenReply, RetryUnknown, Silent},
    {ErrorCode::Cancelled, RetryUnknown, Silent},
    {ErrorCode::Unauthorized, Reauthenticate, Answered},
    {ErrorCode::Permission, Dead, Answered},
    {ErrorCode::CommandRunning, Wait, Answered},
    {ErrorCode::ClaimLost, Conflict, Answered},
    {ErrorCode::Changed, Conflict, Answered},
    {ErrorCode::PolicyChanged, Conflict, Answered},
    {ErrorCode::AlreadyDecided, Conflict, Answered},
    {ErrorCode::Merged, Conflict, Answered},
    {ErrorCode::Closed, Conflict, Answered},
    {ErrorCode::IllegalTransition, Conflict, Answered},
    {ErrorCode::SecondPerson, Conflict, Answered},
    {ErrorCode::PracticeFirst, Dead, Answered},
    {ErrorCode::StepUpNeeded, Dead, Answered},
    {ErrorCode::WrongCode, Dead, Answered},
    {ErrorCode::CursorExpired, Resync, Answered},
    {ErrorCode::ScopeChanged, Resync, Answered},
    {ErrorCode::KeyReused, Dead, Answered},
    {ErrorCode::Refused, Dead, Answered},
    {ErrorCode::NotFound, Dead, Answered},
    {ErrorCode::Invalid, Dead, Answered},
    {ErrorCode::TooLarge, Dead, Answered},
    {ErrorCode::Unsupported, Dead, Answered},
    {ErrorCode::RateLimited, Wait, Answered},
    {ErrorCode::Busy, Wait, Answered}, // 503
    {ErrorCode::ServerError, RetryServer, Answered},
    {ErrorCode::Internal, RetryServer, Answered},
    {ErrorCode::Io, RetryServer, Answered},
    {ErrorCode::DiskFull, RetryServer, Answered},
    {ErrorCode::Corrupt, RetryServer, Answered},
    {ErrorCode::WrongKey, RetryServer, Answered},
    {ErrorCode::NotEncrypted, RetryServer, Answered},
    {ErrorCode::NewerVersion, RetryServer, Answered},
    {ErrorCode::KeychainMissing, RetryServer, Answered},
    {ErrorCode::KeychainLocked, RetryServer, Answered},
    {ErrorCode::WrongPassphrase, RetryServer, Answered},
    {ErrorCode::Damaged, RetryServer, Answered},
    {ErrorCode::WrongType, RetryServer, Answered},
    {ErrorCode::DecoderDied, RetryServer, Answered},
    {ErrorCode::DecoderTimeout, RetryServer, Answered},
    {ErrorCode::Quarantined, RetryServer, Answered},
});

constexpr bool everyCodeOnce()
{
    std::array<int, static_cast<std::size_t>(ErrorCode::Quarantined) + 1> seen{};
    for (const auto &rule : Rules)
        ++seen[static_cast<std::size_t>(rule.code)];
    return std::ranges::all_of(seen, [](int times) { return times == 1; });
}
static_assert(everyCodeOnce());

} // namespace

std::span<const PushRule> pushRules()
{
    return Rules;
}

const PushRule &pushRule(ErrorCode code)
{
    return *std::ranges::find(Rules, code, &PushRule::code);
}

bool isFailure(ErrorCode code)
{
    const auto &rule = pushRule(code);
    return rule.reach != Answered || rule.answer == RetryServer || code == ErrorCode::RateLimited ||
           code == ErrorCode::Busy;
}

} // namespace vigie::sync
