#include "models/base/ErrorCode.h"

namespace vigie {

std::string_view name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::Internal:
        return "internal";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::WrongKey:
        return "wrong-key";
    case ErrorCode::NotEncrypted:
        return "not-encrypted";
    case ErrorCode::NewerVersion:
        return "newer-version";
    case ErrorCode::KeychainMissing:
        return "keychain-missing";
    case ErrorCode::KeychainLocked:
        return "keychain-locked";
    case ErrorCode::WrongPassphrase:
        return "wrong-passphrase";
    case ErrorCode::Unreachable:
        return "unreachable";
    case ErrorCode::Tls:
        return "tls";
    case ErrorCode::Timeout:
        return "timeout";
    case ErrorCode::BrokenReply:
        return "broken-reply";
    case ErrorCode::NotThePlatform:
        return "not-the-platform";
    case ErrorCode::Unauthorized:
        return "unauthorized";
    case ErrorCode::Permission:
        return "permission";
    case ErrorCode::ClaimLost:
        return "claim-lost";
    case ErrorCode::CommandRunning:
        return "command-running";
    case ErrorCode::Changed:
        return "changed";
    case ErrorCode::PolicyChanged:
        return "policy-changed";
    case ErrorCode::AlreadyDecided:
        return "already-decided";
    case ErrorCode::Merged:
        return "merged";
    case ErrorCode::Closed:
        return "closed";
    case ErrorCode::IllegalTransition:
        return "illegal-transition";
    case ErrorCode::SecondPerson:
        return "second-person";
    case ErrorCode::PracticeFirst:
        return "practice-first";
    case ErrorCode::StepUpNeeded:
        return "step-up-needed";
    case ErrorCode::WrongCode:
        return "wrong-code";
    case ErrorCode::CursorExpired:
        return "cursor-expired";
    case ErrorCode::ScopeChanged:
        return "scope-changed";
    case ErrorCode::KeyReused:
        return "key-reused";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::RateLimited:
        return "rate-limited";
    case ErrorCode::ServerError:
        return "server-error";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::WrongType:
        return "wrong-type";
    case ErrorCode::DecoderDied:
        return "decoder-died";
    case ErrorCode::DecoderTimeout:
        return "decoder-timeout";
    case ErrorCode::Quarantined:
        return "quarantined";
    }
    return "internal";
}

} // namespace vigie
